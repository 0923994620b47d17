package helpdesk

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ChargeRepairInput is a repair order whose price becomes a charge.
type ChargeRepairInput struct {
	WorkOrderID    string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ChargeRepair makes the agreed price a charge of the unit, instead of a payment at once (TK07). Faults: those of onWorkOrder, NOT_A_PAID_ORDER,
// REPAIR_UNCHECKED, REPAIR_PAID, NO_UNIT_TO_CHARGE, QUOTE_NOT_AGREED. Appends RepairCharged, and that the unit is charged.
func (s *Service) ChargeRepair(ctx context.Context, in ChargeRepairInput) (journal.Receipt, error) {
	return s.onWorkOrder(ctx, "chargeRepair", RepairCharged, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if refused := unpaid(m.order); refused != nil {
			return refused
		}
		t := m.order.Edges.Ticket
		if t.UnitID == nil {
			return fault.Of(fault.NoUnitToCharge).At("input.workOrderID")
		}
		quotes, err := m.order.QueryQuotes().All(ctx)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(quotes, func(q *ent.Quote) bool { return q.Status == kind.QuoteAgreed })
		if i < 0 || quotes[i].Total == 0 {
			return fault.Of(fault.QuoteNotAgreed).At("input.workOrderID")
		}
		m.update.SetChargedAt(m.tx.Now)
		return s.charge(ctx, m.tx, RepairPrice{UnitID: *t.UnitID, TicketID: t.ID, WorkOrderID: m.order.ID, Note: m.order.Number, Amount: quotes[i].Total})
	})
}

// unpaid refuses orders that cost nothing, are not checked, or are settled.
func unpaid(o *ent.WorkOrder) *fault.Error {
	switch {
	case !Paid(o):
		return fault.Of(fault.NotAPaidOrder).At("input.workOrderID")
	case o.CheckedAt == nil:
		return fault.Of(fault.RepairUnchecked).At("input.workOrderID")
	case o.PaidAt != nil || o.ChargedAt != nil:
		return fault.Of(fault.RepairPaid).At("input.workOrderID")
	}
	return nil
}
