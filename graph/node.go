package graph

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/graph/model"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/reception"
	"foyer/internal/desk/resident"
	"foyer/internal/store"
)

// tables maps GraphQL types to the tables that ent knows them by.
var tables = map[string]string{
	"Estate": "estates", "Building": "buildings", "Unit": "units", "Location": "locations", "Resident": "residents",
	"Occupancy": "occupancies", "KeyHousehold": "key_households", "ResidentCard": "resident_cards", "Department": "departments",
	"Staff": "staffs", "Token": "tokens", "Ticket": "tickets", "Milestone": "milestones", "Deadline": "deadlines",
	"WorkOrder": "work_orders", "Escalation": "escalations", "ComplaintFile": "complaint_files", "Incident": "incidents", "Webhook": "webhooks", "WebhookDelivery": "webhook_deliveries", "Message": "messages", "Article": "articles", "Call": "calls",
	"AfternoonList": "afternoon_lists", "ListedTicket": "listed_tickets", "MedicalHelp": "medical_helps", "Warranty": "warranties", "PriceItem": "price_items", "Quote": "quotes",
	"Key": "keys", "KeyLoan": "key_loans", "StockTake": "stock_takes",
	"Invitation": "invitations", "Visit": "visits", "PassAttempt": "pass_attempts", "BlockedVisitor": "blocked_visitors", "Parcel": "parcels", "ReleasePass": "release_passes",
	"PatrolRoute": "patrol_routes", "PatrolRound": "patrol_rounds", "PatrolCheck": "patrol_checks",
	"DutyPost": "duty_posts", "Roster": "rosters", "Shift": "shifts", "ShiftSwap": "shift_swaps", "Handover": "handovers", "LogReview": "log_reviews", "SpotCheck": "spot_checks",
	"FeeItem": "fee_items", "Tariff": "tariffs", "Charge": "charges", "Payment": "payments", "Allocation": "allocations", "CreditNote": "credit_notes", "Refund": "refunds", "BillingRun": "billing_runs",
	"CashUp": "cash_ups", "Meter": "meters", "MeterReading": "meter_readings", "DunningStep": "dunning_steps", "DunningHold": "dunning_holds",
	"MoveIn": "move_ins", "MoveGate": "move_gates", "MoveDocument": "move_documents", "MoveOut": "move_outs",
}

// tableOf finds the table of an id by its prefix.
func tableOf(_ context.Context, recordID string) (string, error) {
	name, ok := id.TypeOf(recordID)
	if !ok {
		return "", fault.Of(fault.RecordNotFound)
	}
	return tables[name], nil
}

// node loads a record of any type; RECORD_NOT_FOUND when there is none in sight.
func (r *Resolver) node(ctx context.Context, recordID string) (ent.Noder, error) {
	n, err := r.Read.Noder(ctx, recordID, ent.WithNodeType(tableOf))
	if ent.IsNotFound(err) {
		return nil, fault.Of(fault.RecordNotFound)
	}
	return n, store.Translate(err)
}

// nodes loads records; one that is not in sight is null in its place.
func (r *Resolver) nodes(ctx context.Context, ids []string) ([]ent.Noder, error) {
	if len(ids) > maxPage {
		return nil, fault.New(fault.PageSize, "At most %d ids at once.", maxPage).At("ids")
	}
	out := make([]ent.Noder, len(ids))
	for i, recordID := range ids {
		n, err := r.node(ctx, recordID)
		if err != nil && !fault.Is(err, fault.RecordNotFound) {
			return nil, err
		}
		out[i] = n
	}
	return out, nil
}

func (r *Resolver) viewer(ctx context.Context) (*model.Viewer, error) {
	a, ok := actor.From(ctx)
	if !ok {
		return nil, fault.Of(fault.NoToken)
	}
	v := &model.Viewer{ID: a.ID, Name: a.Name, Role: a.Role}
	for _, op := range actor.Operations() {
		if a.May(op) {
			v.Operations = append(v.Operations, op)
		}
	}
	if !a.ExpiresAt.IsZero() {
		v.ExpiresAt = &a.ExpiresAt
	}
	return v, nil
}

func hats(s *ent.Staff) []kind.Hat {
	out := make([]kind.Hat, len(s.Hats))
	for i, h := range s.Hats {
		out[i] = kind.Hat(h)
	}
	return out
}

func actions(list []helpdesk.Action, err error) ([]*helpdesk.Action, error) {
	out := make([]*helpdesk.Action, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out, err
}

// searching takes the estate out of a filter: the search asks for it in a way that leaves the index of terms to lead.
func searching(ctx context.Context, where *ent.ResidentWhereInput) resident.Where {
	a, _ := actor.From(ctx)
	w := resident.Where{Estates: a.Estates}
	if a.AllEstates {
		w.Estates = nil
	} else if w.Estates == nil {
		w.Estates = []string{}
	}
	if where.EstateID != nil {
		w.Estate, where.EstateID = *where.EstateID, nil
	}
	return w
}

func (r *Resolver) byPhone(ctx context.Context, where *ent.ResidentWhereInput, phone *string) error {
	if phone == nil {
		return nil
	}
	p, err := searching(ctx, where).ByPhone(*phone)
	if err == nil {
		where.AddPredicates(p)
	}
	return err
}

func (r *Resolver) bySearch(ctx context.Context, where *ent.ResidentWhereInput, search *string) error {
	if search == nil {
		return nil
	}
	p, err := searching(ctx, where).BySearch(*search)
	if err == nil {
		where.AddPredicates(p)
	}
	return err
}

func (r *Resolver) callFigures(ctx context.Context, estateID string, from, to time.Time) (*reception.Figures, error) {
	if _, err := r.Read.Estate.Get(ctx, estateID); err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("estateID"))
	}
	f, err := reception.Calls(ctx, r.Read, estateID, from, to)
	return &f, err
}
