package resident

import (
	"context"

	"foyer/ent"
	"foyer/ent/occupancy"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// StartOccupancyInput is a new link between resident and unit.
type StartOccupancyInput struct {
	ResidentID     string
	UnitID         string
	Role           kind.OccupancyRole
	From           *string
	IdempotencyKey *string `json:"-"`
}

// EndOccupancyInput is the end of a link between resident and unit.
type EndOccupancyInput struct {
	OccupancyID    string
	To             *string
	IdempotencyKey *string `json:"-"`
}

// StartOccupancy links a resident to a unit (PL03). Faults: BAD_REFERENCE for a unit of another estate, ALREADY_EXISTS
// while the same link lasts. Appends OccupancyStarted.
func (s *Service) StartOccupancy(ctx context.Context, in StartOccupancyInput) (journal.Receipt, error) {
	var c fault.Check
	if in.From != nil {
		input.Day(&c, "input.from", *in.From)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "startOccupancy", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := load(ctx, tx, in.ResidentID)
		if err != nil {
			return err
		}
		u, err := tx.Unit.Get(ctx, in.UnitID)
		if ent.IsNotFound(err) || (err == nil && u.EstateID != r.EstateID) {
			return fault.Of(fault.BadReference).At("input.unitID")
		}
		if err != nil {
			return err
		}
		lasting, err := tx.Occupancy.Query().Where(occupancy.UnitID(u.ID), occupancy.ResidentID(r.ID), occupancy.RoleEQ(in.Role), occupancy.ToIsNil()).Exist(ctx)
		if err != nil {
			return err
		}
		if lasting {
			return fault.New(fault.AlreadyExists, "The resident is linked to the unit in this role already.").At("input.role")
		}
		today, err := directory.Today(ctx, tx.Client, r.EstateID, tx.Now)
		if err != nil {
			return err
		}
		if _, err := tx.Occupancy.Create().SetID(id.New(id.Occupancy, tx.Now)).SetEstateID(r.EstateID).SetUnitID(u.ID).SetResidentID(r.ID).
			SetRole(in.Role).SetFrom(input.Or(in.From, today)).Save(ctx); err != nil {
			return err
		}
		tx.Result(r.ID)
		return recordOccupancy(ctx, tx, OccupancyStarted, r, u, in.Role)
	})
}

// EndOccupancy ends a link (PL03). Faults: ALREADY_ENDED, BAD_DATE when it would end before it began. Appends OccupancyEnded.
func (s *Service) EndOccupancy(ctx context.Context, in EndOccupancyInput) (journal.Receipt, error) {
	var c fault.Check
	if in.To != nil {
		input.Day(&c, "input.to", *in.To)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "endOccupancy", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		o, err := tx.Occupancy.Query().Where(occupancy.ID(in.OccupancyID), store.ForUpdate).WithResident().WithUnit().Only(ctx)
		if err != nil {
			return err
		}
		if o.To != nil {
			return fault.Of(fault.AlreadyEnded).At("input.occupancyID")
		}
		today, err := directory.Today(ctx, tx.Client, o.EstateID, tx.Now)
		if err != nil {
			return err
		}
		last := input.Or(in.To, today)
		if o.From != nil && last < *o.From {
			return fault.New(fault.BadDate, "The link began on %s; it can't end before.", *o.From).At("input.to")
		}
		if _, err := o.Update().SetTo(last).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		tx.Result(o.ResidentID)
		return recordOccupancy(ctx, tx, OccupancyEnded, o.Edges.Resident, o.Edges.Unit, o.Role)
	})
}

func recordOccupancy(ctx context.Context, tx *journal.Tx, event string, r *ent.Resident, u *ent.Unit, role kind.OccupancyRole) error {
	u, err := directory.Unit(ctx, tx.Client, r.EstateID, u.ID, "input.unitID")
	if err != nil {
		return err
	}
	e := entry(r, event, u.ID)
	e.Args["unit"], e.Args["role"] = directory.Label(u), string(role)
	tx.Record(e)
	return nil
}
