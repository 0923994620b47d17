package fees

import (
	"context"

	"foyer/ent"
	"foyer/ent/building"
	"foyer/ent/feeitem"
	"foyer/ent/meter"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RegisterMeterInput is a meter that was put in.
type RegisterMeterInput struct {
	ItemID         string
	Number         string
	UnitID         *string
	BuildingID     *string
	IdempotencyKey *string `json:"-"`
}

// RegisterMeter registers a meter: of a unit, or one that a building or the whole estate shares (FE08). Faults: RECORD_NOT_FOUND, REQUIRED,
// CONTRADICTION, BAD_REFERENCE, ALREADY_EXISTS. Appends MeterAdded.
func (s *Service) RegisterMeter(ctx context.Context, in RegisterMeterInput) (journal.Receipt, error) {
	var c fault.Check
	number := input.Line(&c, "input.number", in.Number, 50, true)
	c.That(in.UnitID == nil || in.BuildingID == nil, fault.Contradiction, "input.buildingID", "A meter is a unit's own, or shared.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "registerMeter", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		item, err := tx.FeeItem.Query().Where(feeitem.ID(in.ItemID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.itemID"))
		}
		if in.BuildingID != nil {
			known, err := tx.Building.Query().Where(building.ID(*in.BuildingID), building.EstateID(item.EstateID)).Exist(ctx)
			if err != nil {
				return err
			}
			if !known {
				return fault.New(fault.BadReference, "There is no such building on this estate.").At("input.buildingID")
			}
		}
		label, err := directory.UnitLabel(ctx, tx.Client, item.EstateID, in.UnitID)
		if err != nil {
			return err
		}
		m, err := tx.Meter.Create().SetID(id.New(id.Meter, tx.Now)).SetEstateID(item.EstateID).SetItemID(item.ID).SetNumber(number).SetNillableUnitID(in.UnitID).SetNillableBuildingID(in.BuildingID).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(journal.Entry{Scope: m.EstateID, Kind: MeterAdded, Subjects: []string{m.ID, input.Value(m.UnitID)}, Args: map[string]any{"number": number, "item": named(item), "unit": label}})
		return nil
	})
}

// RetireMeterInput is a meter that was taken away.
type RetireMeterInput struct {
	MeterID        string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// RetireMeter notes that a meter was taken away; its readings stay (FE08). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, METER_RETIRED. Appends
// MeterRemoved.
func (s *Service) RetireMeter(ctx context.Context, in RetireMeterInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "retireMeter", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, label, err := loadMeter(ctx, tx, in.MeterID)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, m.Version); err != nil {
			return err
		}
		if err := m.Update().SetActive(false).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(journal.Entry{Scope: m.EstateID, Kind: MeterRemoved, Subjects: []string{m.ID, input.Value(m.UnitID)}, Args: map[string]any{"number": m.Number, "item": named(m.Edges.Item), "unit": label}})
		return nil
	})
}

// loadMeter locks a meter that is in use.
func loadMeter(ctx context.Context, tx *journal.Tx, meterID string) (*ent.Meter, string, error) {
	m, err := tx.Meter.Query().Where(meter.ID(meterID), store.ForUpdate).WithItem().Only(ctx)
	if err != nil {
		return nil, "", store.Missing(err, fault.Of(fault.RecordNotFound).At("input.meterID"))
	}
	if !m.Active {
		return nil, "", fault.Of(fault.MeterRetired).At("input.meterID")
	}
	label, err := directory.UnitLabel(ctx, tx.Client, m.EstateID, m.UnitID)
	return m, label, err
}
