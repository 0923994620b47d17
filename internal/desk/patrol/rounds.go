package patrol

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/patrolround"
	"foyer/ent/patrolroute"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Rounds is the name of the alarms of rounds: the time of one is over.
const Rounds = "patrol.rounds"

// Begin is the handler of the alarms Routes: the round that is due is made, and the one after it expected. What fell due while no server ran is
// made, too, so that it is seen to be missed (PT01). Appends Due.
func (s *Service) Begin(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	ids := alarm.Subjects(due)
	routes, err := tx.PatrolRoute.Query().Where(patrolroute.IDIn(ids...), patrolroute.SuspendedAtIsNil(), patrolroute.NextRoundAtLTE(tx.Now), store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, routes, func(r *ent.PatrolRoute) string { return r.ID })
	for _, r := range routes {
		zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
		if err != nil {
			return err
		}
		if err := begin(ctx, tx, r, zone); err != nil {
			return err
		}
		if r, err = r.Update().SetNextRoundAt(Next(r, r.NextRoundAt, zone)).Save(ctx); err != nil {
			return err
		}
		if err := expect(ctx, tx, r); err != nil {
			return err
		}
	}
	return nil
}

// begin makes the round of a route that is due, with the checkpoints as they are now.
func begin(ctx context.Context, tx *journal.Tx, r *ent.PatrolRoute, zone *time.Location) error {
	until := r.NextRoundAt.Add(time.Duration(r.WithinMinutes) * time.Minute)
	round, err := tx.PatrolRound.Create().SetID(id.New(id.PatrolRound, tx.Now)).SetEstateID(r.EstateID).SetRouteID(r.ID).SetDepartmentID(r.DepartmentID).SetStatus(kind.PatrolDue).
		SetDueAt(r.NextRoundAt).SetDueUntil(until).SetPlanned(len(r.Checkpoints)).Save(ctx)
	if err != nil {
		return err
	}
	checks := make([]*ent.PatrolCheckCreate, len(r.Checkpoints))
	for i, one := range r.Checkpoints {
		checks[i] = tx.PatrolCheck.Create().SetID(id.New(id.PatrolCheck, tx.Now)).SetEstateID(r.EstateID).SetRoundID(round.ID).SetPosition(i + 1).SetName(one.Name).SetInstruction(one.Instruction).
			SetNillableLocationID(input.Given(one.LocationID)).SetNillableUnitID(input.Given(one.UnitID))
	}
	if err := tx.PatrolCheck.CreateBulk(checks...).Exec(ctx); err != nil {
		return err
	}
	round.Edges.Route = r
	e := entry(Due, round, zone)
	e.Args["until"] = shown(until, zone)
	tx.Record(e)
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Rounds, Scope: r.EstateID, Subject: round.ID, At: until})
}

// Lapse is the handler of the alarms Rounds: a round whose time is over was missed, or not finished (PT01). Appends Missed and Unfinished.
func (s *Service) Lapse(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	ids := alarm.Subjects(due)
	rounds, err := tx.PatrolRound.Query().Where(patrolround.IDIn(ids...), patrolround.StatusIn(kind.PatrolDue, kind.PatrolWalking), store.ForUpdate).WithRoute().All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, rounds, func(r *ent.PatrolRound) string { return r.ID })
	for _, r := range rounds {
		status, event := kind.PatrolMissed, Missed
		if r.Status == kind.PatrolWalking {
			status, event = kind.PatrolIncomplete, Unfinished
		}
		if err := r.Update().SetStatus(status).SetEndedAt(r.DueUntil).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
		if err != nil {
			return err
		}
		e := entry(event, r, zone, input.Value(r.WalkedByID))
		e.Args["checked"], e.Args["planned"] = r.Checked, r.Planned
		tx.Record(e)
	}
	return nil
}

// end has the clock forget a round.
func end(ctx context.Context, tx *journal.Tx, r *ent.PatrolRound) error {
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Rounds, Scope: r.EstateID, Subject: r.ID, At: clock.Never})
}
