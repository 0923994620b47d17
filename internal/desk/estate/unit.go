package estate

import (
	"context"

	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddUnitInput is a new unit.
type AddUnitInput struct {
	BuildingID     string
	Entrance       *string
	Number         string
	Floor          *int
	Area           *float64
	Use            *kind.UnitUse
	State          *kind.UnitState
	ButlerID       *string
	IdempotencyKey *string `json:"-"`
}

// UpdateUnitInput is corrections of a unit; what is left out stays.
type UpdateUnitInput struct {
	UnitID         string
	Floor          *int
	Area           *float64
	Use            *kind.UnitUse
	State          *kind.UnitState
	ButlerID       *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AddUnit adds a unit to a building (PL02). Faults: ALREADY_EXISTS, BAD_REFERENCE. Appends UnitAdded.
func (s *Service) AddUnit(ctx context.Context, in AddUnitInput) (journal.Receipt, error) {
	var c fault.Check
	entrance := input.Line(&c, "input.entrance", input.Value(in.Entrance), 50, false)
	number := input.Line(&c, "input.number", in.Number, 50, true)
	floor := input.Between(&c, "input.floor", input.Value(in.Floor), -20, 300)
	size := area(&c, input.Value(in.Area))
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addUnit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		b, err := tx.Building.Get(ctx, in.BuildingID)
		if err != nil {
			return err
		}
		if in.ButlerID != nil {
			if _, err := directory.Colleague(ctx, tx.Client, b.EstateID, *in.ButlerID, "input.butlerID"); err != nil {
				return err
			}
		}
		u, err := tx.Unit.Create().SetID(id.New(id.Unit, tx.Now)).SetEstateID(b.EstateID).SetBuildingID(b.ID).SetEntrance(entrance).
			SetNumber(number).SetFloor(floor).SetArea(size).SetUse(input.Or(in.Use, kind.UseHome)).
			SetState(input.Or(in.State, kind.StateVacant)).SetNillableButlerID(in.ButlerID).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(u.ID)
		tx.Record(journal.Entry{Scope: b.EstateID, Kind: UnitAdded, Subjects: []string{u.ID}, Args: map[string]any{"unit": directory.LabelOf(b.Name, entrance, number)}})
		return nil
	})
}

// UpdateUnit corrects a unit or names its butler (PL02, PL06). Faults: VERSION_CONFLICT, BAD_REFERENCE. Appends UnitUpdated.
func (s *Service) UpdateUnit(ctx context.Context, in UpdateUnitInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.Floor != nil || in.Area != nil || in.Use != nil || in.State != nil || in.ButlerID != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Floor != nil {
		input.Between(&c, "input.floor", *in.Floor, -20, 300)
	}
	if in.Area != nil {
		*in.Area = area(&c, *in.Area)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateUnit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := tx.Unit.Query().Where(unit.ID(in.UnitID), store.ForUpdate).WithBuilding().Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, u.Version); err != nil {
			return err
		}
		if in.ButlerID != nil {
			if _, err := directory.Colleague(ctx, tx.Client, u.EstateID, *in.ButlerID, "input.butlerID"); err != nil {
				return err
			}
		}
		if _, err := u.Update().SetNillableFloor(in.Floor).SetNillableArea(in.Area).SetNillableUse(in.Use).SetNillableState(in.State).
			SetNillableButlerID(in.ButlerID).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		tx.Result(u.ID)
		tx.Record(journal.Entry{Scope: u.EstateID, Kind: UnitUpdated, Subjects: []string{u.ID}, Args: map[string]any{"unit": directory.Label(u)}})
		return nil
	})
}
