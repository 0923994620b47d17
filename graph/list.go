package graph

import (
	"context"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	entstaff "foyer/ent/staff"
)

// Orders of lists that begin with what came last: ids sort by the time they were made.
var (
	newestEscalations  = ent.WithEscalationOrder(&ent.EscalationOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultEscalationOrder.Field})
	newestIncidents    = ent.WithIncidentOrder(&ent.IncidentOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultIncidentOrder.Field})
	newestLists        = ent.WithAfternoonListOrder(&ent.AfternoonListOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultAfternoonListOrder.Field})
	newestStockTakes   = ent.WithStockTakeOrder(&ent.StockTakeOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultStockTakeOrder.Field})
	newestPassAttempts = ent.WithPassAttemptOrder(&ent.PassAttemptOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultPassAttemptOrder.Field})
	newestBlocks       = ent.WithBlockedVisitorOrder(&ent.BlockedVisitorOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultBlockedVisitorOrder.Field})
	newestDeliveries   = ent.WithWebhookDeliveryOrder(&ent.WebhookDeliveryOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DefaultWebhookDeliveryOrder.Field})
)

// among is a predicate on one of several values; without any it narrows nothing.
func among[P ~func(*sql.Selector), V any](in func(...V) P, values []V) P {
	if len(values) == 0 {
		return func(*sql.Selector) {}
	}
	return in(values...)
}

// optional is a predicate on a value; without one it narrows nothing.
func optional[P ~func(*sql.Selector), V any](is func(V) P, value *V) P {
	if value == nil {
		return func(*sql.Selector) {}
	}
	return is(*value)
}

// colleagues loads staff in sight, in order of their ids.
func (r *Resolver) colleagues(ctx context.Context, ids []string) ([]*ent.Staff, error) {
	return r.Read.Staff.Query().Where(entstaff.IDIn(ids...)).Order(entstaff.ByID()).All(ctx)
}
