package estate

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/unit"
	"foyer/ent/warranty"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// SetWarrantyInput is until when repairs in a unit are free.
type SetWarrantyInput struct {
	UnitID         string
	Trades         []kind.Trade
	Until          string
	IdempotencyKey *string `json:"-"`
}

// SetWarranty says until when repairs of some trades are free in a unit; it replaces what was said of them before (TK07). Faults:
// RECORD_NOT_FOUND, REQUIRED, BAD_DATE. Appends WarrantySet.
func (s *Service) SetWarranty(ctx context.Context, in SetWarrantyInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(len(in.Trades) > 0, fault.Required, "input.trades", "Say for which trades.")
	until := input.Day(&c, "input.until", in.Until)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	slices.Sort(in.Trades)
	in.Trades = slices.Compact(in.Trades)
	return s.journal.Do(ctx, "setWarranty", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := tx.Unit.Query().Where(unit.ID(in.UnitID), store.ForUpdate).WithBuilding().Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
		}
		for _, trade := range in.Trades {
			known, err := tx.Warranty.Query().Where(warranty.UnitID(u.ID), warranty.TradeEQ(trade)).Only(ctx)
			switch {
			case ent.IsNotFound(err):
				err = tx.Warranty.Create().SetID(id.New(id.Warranty, tx.Now)).SetEstateID(u.EstateID).SetUnitID(u.ID).SetTrade(trade).SetUntil(until).Exec(ctx)
			case err == nil:
				err = known.Update().SetUntil(until).AddVersion(1).Exec(ctx)
			}
			if err != nil {
				return err
			}
		}
		tx.Result(u.ID)
		tx.Record(journal.Entry{Scope: u.EstateID, Kind: WarrantySet, Subjects: []string{u.ID},
			Args: map[string]any{"unit": directory.Label(u), "count": len(in.Trades), "until": until}})
		return nil
	})
}
