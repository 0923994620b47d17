package patrol

import (
	"context"
	"strings"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Routes is the name of the alarms of routes: a round is due.
const Routes = "patrol.routes"

// CreatePatrolRouteInput is a new route.
type CreatePatrolRouteInput struct {
	EstateID       string
	Name           string
	DepartmentID   string
	Frequency      kind.PatrolFrequency
	FirstDay       string
	Starts         []string
	WithinMinutes  int
	Checkpoints    []*CheckpointInput
	IdempotencyKey *string `json:"-"`
}

// CheckpointInput is something that is looked at on a route.
type CheckpointInput struct {
	Name        string
	LocationID  *string
	UnitID      *string
	Instruction *string
}

// CreateRoute adds a route; its rounds are made when they are due (PT01). Faults: RECORD_NOT_FOUND, ALREADY_EXISTS for a name in use,
// BAD_REFERENCE, REQUIRED, BAD_DATE, BAD_TIME, BAD_NUMBER, CONTRADICTION. Appends RouteCreated.
func (s *Service) CreateRoute(ctx context.Context, in CreatePatrolRouteInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	when := schedule{in.Frequency, in.FirstDay, in.Starts, in.WithinMinutes}
	when.check(&c)
	checkpoints := checkpointsOf(&c, in.Checkpoints)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "createPatrolRoute", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		zone, err := directory.Zone(ctx, tx.Client, in.EstateID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		if err := onEstate(ctx, tx, in.EstateID, &in.DepartmentID, checkpoints); err != nil {
			return err
		}
		r, err := tx.PatrolRoute.Create().SetID(id.New(id.PatrolRoute, tx.Now)).SetEstateID(in.EstateID).SetName(name).SetDepartmentID(in.DepartmentID).SetFrequency(in.Frequency).
			SetFirstDay(in.FirstDay).SetStarts(in.Starts).SetWithinMinutes(in.WithinMinutes).SetCheckpoints(checkpoints).SetNextRoundAt(when.next(tx.Now, zone)).Save(ctx)
		if err != nil {
			return err
		}
		onRoute(tx, RouteCreated, r, map[string]any{"day": in.FirstDay})
		return expect(ctx, tx, r)
	})
}

// expect has the clock make the next round of a route; none while it is suspended.
func expect(ctx context.Context, tx *journal.Tx, r *ent.PatrolRoute) error {
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Routes, Scope: r.EstateID, Subject: r.ID, At: r.NextRoundAt})
}

// checkpointsOf tidies checkpoints.
func checkpointsOf(c *fault.Check, in []*CheckpointInput) []schema.PatrolCheckpoint {
	c.That(len(in) > 0 && len(in) <= mostCheckpoints, fault.Required, "input.checkpoints", "A route has 1 to %d checkpoints.", mostCheckpoints)
	out := make([]schema.PatrolCheckpoint, min(len(in), mostCheckpoints))
	for i := range out {
		one := in[i]
		out[i] = schema.PatrolCheckpoint{
			Name: input.Line(c, "input.checkpoints.name", one.Name, 100, true), LocationID: input.Value(one.LocationID), UnitID: input.Value(one.UnitID),
			Instruction: input.Line(c, "input.checkpoints.instruction", input.Value(one.Instruction), 400, false),
		}
		c.That(one.LocationID == nil || one.UnitID == nil, fault.Contradiction, "input.checkpoints.unitID", "%s is at a unit or at a public place: name one of them.", strings.TrimSpace(one.Name))
	}
	return out
}

// onEstate refuses a department and places of another estate, all at once.
func onEstate(ctx context.Context, tx *journal.Tx, estateID string, departmentID *string, checkpoints []schema.PatrolCheckpoint) error {
	var c fault.Check
	if departmentID != nil {
		_, err := directory.Department(ctx, tx.Client, estateID, *departmentID, "input.departmentID")
		if err := c.Take(err); err != nil {
			return err
		}
	}
	for _, one := range checkpoints {
		_, err := directory.Place(ctx, tx.Client, estateID, input.Given(one.UnitID), input.Given(one.LocationID))
		if err := c.Take(err); err != nil {
			return err
		}
	}
	return c.Err()
}
