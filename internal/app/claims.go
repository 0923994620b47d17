package app

import (
	"context"

	"foyer/ent"
	"foyer/ent/occupancy"
	"foyer/internal/base/kind"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/journal"
)

// chargeRepair makes the price of a repair a charge of the unit (TK07).
func (a *App) chargeRepair(ctx context.Context, tx *journal.Tx, what helpdesk.RepairPrice) error {
	return a.Fees.ClaimIn(ctx, tx, fees.Claim{UnitID: what.UnitID, Kind: kind.FeeRepair, Amount: what.Amount, Note: what.Note, TicketID: &what.TicketID, WorkOrderID: &what.WorkOrderID})
}

// chargeKey charges the unit where the borrower of a lost or damaged key lives: the key's own, if it is that (KY04). Who lives in none owes it
// without an account.
func (a *App) chargeKey(ctx context.Context, tx *journal.Tx, what keys.Compensation) error {
	homes, err := tx.Occupancy.Query().Where(occupancy.ResidentID(what.ResidentID)).Order(occupancy.ByFrom(), occupancy.ByID()).All(ctx)
	if err != nil || len(homes) == 0 {
		return err
	}
	return a.Fees.ClaimIn(ctx, tx, fees.Claim{UnitID: homeOf(homes, what.UnitID), Kind: kind.FeeCompensation, Amount: what.Amount, Note: what.Note, KeyLoanID: &what.LoanID})
}

// homeOf is where a resident is charged: in the preferred unit if it is one of theirs, in one where they live now, or in the last one.
func homeOf(homes []*ent.Occupancy, preferred *string) string {
	for _, h := range homes {
		if preferred != nil && h.UnitID == *preferred {
			return h.UnitID
		}
	}
	for _, h := range homes {
		if h.To == nil {
			return h.UnitID
		}
	}
	return homes[len(homes)-1].UnitID
}
