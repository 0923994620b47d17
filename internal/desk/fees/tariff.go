package fees

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/feeitem"
	"foyer/ent/tariff"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// highest is the highest price of one: a hundred million whole minor units.
const highest = money.Quantity(100_000_000_000)

// AddTariffInput is what a fee item costs from a day on.
type AddTariffInput struct {
	FeeItemID      string
	Basis          kind.TariffBasis
	Price          money.Quantity
	Uses           []kind.UnitUse
	From           string
	To             *string
	IdempotencyKey *string `json:"-"`
}

// AddTariff says what a fee item costs for a time; it changes no tariff that there is (FE01). Faults: RECORD_NOT_FOUND, BAD_NUMBER, BAD_DATE,
// TARIFF_OVERLAPS. Appends TariffAdded.
func (s *Service) AddTariff(ctx context.Context, in AddTariffInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.Price > 0 && in.Price <= highest, fault.BadNumber, "input.price", "A price is more than 0 and at most %s minor units.", highest)
	input.Day(&c, "input.from", in.From)
	if in.To != nil {
		input.Day(&c, "input.to", *in.To)
		c.That(*in.To >= in.From, fault.BadDate, "input.to", "A tariff ends after it begins.")
	}
	slices.Sort(in.Uses)
	in.Uses = slices.Compact(in.Uses)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addTariff", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		item, err := tx.FeeItem.Query().Where(feeitem.ID(in.FeeItemID), store.ForUpdate).WithTariffs().Only(ctx) // one at a time, so that none overlaps
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.feeItemID"))
		}
		wanted := &ent.Tariff{Uses: append([]kind.UnitUse{}, in.Uses...), From: in.From, To: in.To}
		if other := inTheWay(item.Edges.Tariffs, wanted); other != nil {
			return fault.Of(fault.TariffOverlaps).At("input.from").With("tariff", other.ID)
		}
		made, err := tx.Tariff.Create().SetID(id.New(id.Tariff, tx.Now)).SetEstateID(item.EstateID).SetFeeItemID(item.ID).SetBasis(in.Basis).SetPrice(in.Price).SetUses(wanted.Uses).
			SetFrom(in.From).SetNillableTo(in.To).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: item.EstateID, Kind: TariffAdded, Subjects: []string{item.ID, made.ID}, Args: map[string]any{"item": named(item), "since": in.From}})
		return nil
	})
}

// EndTariffInput is the last day of a tariff.
type EndTariffInput struct {
	TariffID       string
	To             string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// EndTariff says until when a tariff holds; its price never changes (FE01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, BAD_DATE,
// TARIFF_OVERLAPS when it would hold longer than another allows. Appends TariffEnded.
func (s *Service) EndTariff(ctx context.Context, in EndTariffInput) (journal.Receipt, error) {
	var c fault.Check
	input.Day(&c, "input.to", in.To)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "endTariff", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		known, err := tx.Tariff.Get(ctx, in.TariffID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.tariffID"))
		}
		item, err := tx.FeeItem.Query().Where(feeitem.ID(known.FeeItemID), store.ForUpdate).WithTariffs().Only(ctx)
		if err != nil {
			return err
		}
		t, err := tx.Tariff.Query().Where(tariff.ID(in.TariffID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, t.Version); err != nil {
			return err
		}
		if in.To < t.From {
			return fault.New(fault.BadDate, "The tariff began on %s; it can't end before.", t.From).At("input.to")
		}
		if other := inTheWay(item.Edges.Tariffs, &ent.Tariff{ID: t.ID, Uses: t.Uses, From: t.From, To: &in.To}); other != nil {
			return fault.Of(fault.TariffOverlaps).At("input.to").With("tariff", other.ID)
		}
		if err := t.Update().SetTo(in.To).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: item.EstateID, Kind: TariffEnded, Subjects: []string{item.ID, t.ID}, Args: map[string]any{"item": named(item), "until": in.To}})
		return nil
	})
}
