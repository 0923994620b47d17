package estate

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// AddBuildingInput is a new building.
type AddBuildingInput struct {
	EstateID       string
	Name           string
	IdempotencyKey *string `json:"-"`
}

// AddLocationInput is a new public place.
type AddLocationInput struct {
	EstateID       string
	BuildingID     *string
	Name           string
	Type           *kind.LocationType
	IdempotencyKey *string `json:"-"`
}

// AddBuilding adds a building to an estate (PL02). Faults: ALREADY_EXISTS. Appends BuildingAdded.
func (s *Service) AddBuilding(ctx context.Context, in AddBuildingInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addBuilding", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		b, err := tx.Building.Create().SetID(id.New(id.Building, tx.Now)).SetEstateID(in.EstateID).SetName(name).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(b.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: BuildingAdded, Subjects: []string{b.ID}, Args: map[string]any{"building": name}})
		return nil
	})
}

// AddLocation adds a public place to an estate (PL02). Faults: ALREADY_EXISTS, BAD_REFERENCE. Appends LocationAdded.
func (s *Service) AddLocation(ctx context.Context, in AddLocationInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addLocation", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		if in.BuildingID != nil {
			b, err := tx.Building.Get(ctx, *in.BuildingID)
			if ent.IsNotFound(err) || (err == nil && b.EstateID != in.EstateID) {
				return fault.Of(fault.BadReference).At("input.buildingID")
			}
			if err != nil {
				return err
			}
		}
		l, err := tx.Location.Create().SetID(id.New(id.Location, tx.Now)).SetEstateID(in.EstateID).SetNillableBuildingID(in.BuildingID).
			SetName(name).SetType(input.Or(in.Type, kind.LocationOther)).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(l.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: LocationAdded, Subjects: []string{l.ID}, Args: map[string]any{"location": name}})
		return nil
	})
}
