package graph

import (
	"context"
	"fmt"
	"strings"

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

// beyond narrows a page in order of a time to that side of its cursor. The predicate that the page itself has for it, "later, or at the same time and with a
// larger id", lets SQLite begin at the start of the index each time, so that a list read to its end would cost the square of its length.
func beyond[P ~func(*sql.Selector)](after, before *ent.Cursor, by fmt.Stringer, direction entgql.OrderDirection) P {
	return func(s *sql.Selector) {
		column, ok := strings.CutSuffix(by.String(), "_AT")
		if !ok {
			return
		}
		at := s.C(strings.ToLower(column) + "_at")
		for _, side := range []struct {
			cursor *ent.Cursor
			rising bool
		}{{after, direction != entgql.OrderDirectionDesc}, {before, direction == entgql.OrderDirectionDesc}} {
			if side.cursor == nil {
				continue
			}
			values, _ := side.cursor.Value.([]any)
			if len(values) == 0 {
				continue
			}
			if side.rising {
				s.Where(sql.GTE(at, values[0]))
			} else {
				s.Where(sql.LTE(at, values[0]))
			}
		}
	}
}

// colleagues loads staff in sight, in order of their ids.
func (r *Resolver) colleagues(ctx context.Context, ids []string) ([]*ent.Staff, error) {
	return r.Read.Staff.Query().Where(entstaff.IDIn(ids...)).Order(entstaff.ByID()).All(ctx)
}
