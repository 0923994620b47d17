package patrol

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/patrolroute"
	"foyer/ent/schema"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// UpdatePatrolRouteInput is what is to be different of a route.
type UpdatePatrolRouteInput struct {
	RouteID        string
	Name           *string
	DepartmentID   *string
	Frequency      *kind.PatrolFrequency
	FirstDay       *string
	Starts         []string
	WithinMinutes  *int
	Checkpoints    []*CheckpointInput
	Suspended      *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

func (in *UpdatePatrolRouteInput) empty() bool {
	return in.Name == nil && in.DepartmentID == nil && in.Frequency == nil && in.FirstDay == nil && in.Starts == nil && in.WithinMinutes == nil && in.Checkpoints == nil && in.Suspended == nil
}

// UpdateRoute changes a route from its next round on, suspends it or lets it go on (PT01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// NOTHING_TO_CHANGE, and those of CreateRoute. Appends RouteUpdated, Suspended or Resumed.
func (s *Service) UpdateRoute(ctx context.Context, in UpdatePatrolRouteInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(!in.empty(), fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Name != nil {
		in.Name = new(input.Line(&c, "input.name", *in.Name, 100, true))
	}
	var checkpoints []schema.PatrolCheckpoint
	if in.Checkpoints != nil {
		checkpoints = checkpointsOf(&c, in.Checkpoints)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updatePatrolRoute", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := tx.PatrolRoute.Query().Where(patrolroute.ID(in.RouteID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.routeID"))
		}
		if err := journal.CheckVersion(in.IfVersion, r.Version); err != nil {
			return err
		}
		when := in.schedule(r)
		var c fault.Check
		when.check(&c)
		if err := c.Take(onEstate(ctx, tx, r.EstateID, in.DepartmentID, checkpoints)); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		u := r.Update().AddVersion(1).SetNillableName(in.Name).SetNillableDepartmentID(in.DepartmentID).SetFrequency(when.frequency).SetFirstDay(when.firstDay).SetStarts(when.starts).SetWithinMinutes(when.within)
		if checkpoints != nil {
			u.SetCheckpoints(checkpoints)
		}
		event, suspended := suspend(u, r, in.Suspended, tx.Now)
		zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
		if err != nil {
			return err
		}
		next := when.next(tx.Now, zone)
		if suspended {
			next = clock.Never
		}
		if r, err = u.SetNextRoundAt(next).Save(ctx); err != nil {
			return err
		}
		onRoute(tx, event, r, nil)
		return expect(ctx, tx, r)
	})
}

// schedule is that of a route as it is to be.
func (in *UpdatePatrolRouteInput) schedule(r *ent.PatrolRoute) schedule {
	s := schedule{input.Or(in.Frequency, r.Frequency), input.Or(in.FirstDay, r.FirstDay), r.Starts, input.Or(in.WithinMinutes, r.WithinMinutes)}
	if in.Starts != nil {
		s.starts = in.Starts
	}
	return s
}

// suspend suspends a route or lets it go on, when that is asked for and not so already; it returns what has happened to the route, and whether it is suspended.
func suspend(u *ent.PatrolRouteUpdateOne, r *ent.PatrolRoute, asked *bool, now time.Time) (event string, suspended bool) {
	suspended = r.SuspendedAt != nil
	switch {
	case asked == nil || *asked == suspended:
		return RouteUpdated, suspended
	case *asked:
		u.SetSuspendedAt(now)
		return Suspended, true
	default:
		u.ClearSuspendedAt()
		return Resumed, false
	}
}
