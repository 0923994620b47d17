package helpdesk

import (
	"context"
	"slices"
	"strings"
	"time"

	"foyer/ent"
	"foyer/ent/department"
	"foyer/ent/escalation"
	"foyer/ent/estate"
	"foyer/ent/schema"
	"foyer/ent/staff"
	"foyer/ent/ticket"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Escalations is the name of the alarms of escalations: the next level is to be called.
const Escalations = "helpdesk.escalations"

// lastWait is how long the last level has at least to answer.
const lastWait = time.Minute

// unanswered are the statuses in which an escalation waits for an answer.
var unanswered = []kind.EscalationStatus{kind.EscalationCalling, kind.EscalationExhausted}

// climber climbs ladders in one transaction. It remembers who holds which post, and where estates are.
type climber struct {
	tx    *journal.Tx
	known map[post][]*ent.Staff
	zones map[string]*time.Location
}

// post is somebody's place on the roster.
type post struct {
	estateID, departmentID string
	callee                 kind.Callee
}

func newClimber(tx *journal.Tx) *climber {
	return &climber{tx: tx, known: map[post][]*ent.Staff{}, zones: map[string]*time.Location{}}
}

// zone is where an estate's days are counted.
func (c *climber) zone(ctx context.Context, estateID string) (*time.Location, error) {
	if zone := c.zones[estateID]; zone != nil {
		return zone, nil
	}
	zone, err := directory.Zone(ctx, c.tx.Client, estateID)
	if err == nil {
		c.zones[estateID] = zone
	}
	return zone, err
}

// begin starts the ladder of a trigger unless one of the kind waits for an answer, and returns it; nil when it did not.
func (c *climber) begin(ctx context.Context, t *ent.Ticket, l policy.Ladder, missed *ent.Deadline) (*ent.Escalation, error) {
	waiting, err := c.tx.Escalation.Query().Where(escalation.TicketID(t.ID), escalation.TriggerEQ(l.On), escalation.StatusIn(unanswered...)).Exist(ctx)
	if err != nil || waiting {
		return nil, err
	}
	e := &ent.Escalation{ID: id.New(id.Escalation, c.tx.Now), EstateID: t.EstateID, TicketID: t.ID, Trigger: l.On, Status: kind.EscalationCalling, StartedAt: c.tx.Now}
	create := c.tx.Escalation.Create().SetID(e.ID).SetEstateID(e.EstateID).SetTicketID(e.TicketID).SetTrigger(e.Trigger).SetStartedAt(e.StartedAt)
	if missed != nil {
		create.SetDeadlineID(missed.ID)
	}
	first := c.tx.Now.Add(time.Duration(l.Levels[0].AfterSeconds) * time.Second)
	e.ClimbsAt = &first
	if err := c.climb(ctx, e, t, l); err != nil {
		return nil, err
	}
	if err := create.SetStatus(e.Status).SetLevel(e.Level).SetCalls(e.Calls).SetNillableClimbsAt(e.ClimbsAt).Exec(ctx); err != nil {
		return nil, err
	}
	return e, wait(ctx, c.tx, e)
}

// called is who was called last; nil before anybody was.
func called(e *ent.Escalation) *kind.Callee {
	if len(e.Calls) == 0 {
		return nil
	}
	return &e.Calls[len(e.Calls)-1].Callee
}

// climb calls every level whose time has come. A level that nobody holds is passed over at once.
func (c *climber) climb(ctx context.Context, e *ent.Escalation, t *ent.Ticket, l policy.Ladder) error {
	for e.ClimbsAt != nil && !e.ClimbsAt.After(c.tx.Now) {
		if e.Level >= len(l.Levels) {
			e.Status, e.ClimbsAt = kind.EscalationExhausted, nil
			entry := newEntry(t, Unanswered, e.ID)
			entry.Args["callee"] = string(e.Calls[len(e.Calls)-1].Callee)
			c.tx.Record(*entry)
			return nil
		}
		level := l.Levels[e.Level]
		holders, err := c.holders(ctx, t, level.Call)
		if err != nil {
			return err
		}
		e.Level++
		call := schema.EscalationCall{Level: e.Level, Callee: level.Call, At: c.tx.Now, StaffIDs: []string{}}
		var names []string
		for _, person := range holders {
			call.StaffIDs, names = append(call.StaffIDs, person.ID), append(names, person.Name)
		}
		e.Calls = append(e.Calls, call)
		entry := newEntry(t, Called, append([]string{e.ID}, call.StaffIDs...)...)
		entry.Args["callee"], entry.Args["count"], entry.Args["names"] = string(level.Call), e.Level, strings.Join(names, ", ")
		c.tx.Record(*entry)
		patience := max(lastWait, time.Duration(level.AfterSeconds)*time.Second)
		if e.Level < len(l.Levels) {
			patience = time.Duration(l.Levels[e.Level].AfterSeconds) * time.Second
			if len(holders) == 0 {
				patience = 0
			}
		}
		next := c.tx.Now.Add(patience)
		e.ClimbsAt = &next
	}
	return nil
}

// wait sets the alarm for the next level.
func wait(ctx context.Context, tx *journal.Tx, e *ent.Escalation) error {
	at := clock.Never
	if e.ClimbsAt != nil {
		at = *e.ClimbsAt
	}
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Escalations, Scope: e.EstateID, Subject: e.ID, At: at})
}

// mostCalled is how many people one level calls at most.
const mostCalled = 50

// holders are who a level calls. A ticket that no department has belongs to the duty post from the first minute.
func (c *climber) holders(ctx context.Context, t *ent.Ticket, callee kind.Callee) ([]*ent.Staff, error) {
	switch {
	case callee == kind.CallAssignee && t.AssigneeID != nil:
		return c.tx.Staff.Query().Where(staff.ID(*t.AssigneeID), staff.Active(true)).All(ctx)
	case callee == kind.CallAssignee:
		callee = kind.CallDutyManager
	case callee == kind.CallGeneralManager:
		return nil, nil
	}
	if callee == kind.CallDutyManager && t.DepartmentID == nil {
		callee = kind.CallDutyPost
	}
	p := post{estateID: t.EstateID, callee: callee}
	if callee == kind.CallDutyManager {
		p.departmentID = *t.DepartmentID
	}
	if found, ok := c.known[p]; ok {
		return found, nil
	}
	found, err := c.look(ctx, p)
	c.known[p] = found
	return found, err
}

// look finds who holds a post.
func (c *climber) look(ctx context.Context, p post) ([]*ent.Staff, error) {
	roles := map[kind.Callee]kind.Role{kind.CallDutyPost: kind.RoleFrontDesk, kind.CallSupervisor: kind.RoleSupervisor, kind.CallCentreManager: kind.RoleCentreManager}
	if role, ok := roles[p.callee]; ok {
		return c.tx.Staff.Query().Where(staff.RoleEQ(role), staff.Active(true), staff.HasEstatesWith(estate.ID(p.estateID))).Order(staff.ByID()).Limit(mostCalled).All(ctx)
	}
	q := c.tx.Department.Query().Where(department.EstateID(p.estateID))
	switch p.callee {
	case kind.CallSecurity:
		q.Where(department.FunctionEQ(kind.Security))
	case kind.CallEngineering:
		q.Where(department.FunctionEQ(kind.Engineering))
	default:
		q.Where(department.ID(p.departmentID))
	}
	return q.QueryDutyManager().Where(staff.Active(true)).Order(staff.ByID()).Limit(mostCalled).All(ctx)
}

// end ends what waits for an answer about a ticket.
func (c *climber) end(ctx context.Context, t *ent.Ticket, triggers ...kind.EscalationTrigger) error {
	waiting, err := c.tx.Escalation.Query().Where(escalation.TicketID(t.ID), escalation.TriggerIn(triggers...), escalation.StatusIn(unanswered...), store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range waiting {
		if e, err = e.Update().SetStatus(kind.EscalationEnded).SetEndedAt(c.tx.Now).ClearClimbsAt().AddVersion(1).Save(ctx); err != nil {
			return err
		}
		if err := wait(ctx, c.tx, e); err != nil {
			return err
		}
		c.tx.Record(*newEntry(t, CallsEnded, e.ID))
	}
	return nil
}

// Climb is the handler of the alarms Escalations: the next level is called, because nobody has answered. Appends Called and Unanswered.
func (s *Service) Climb(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	ids := alarm.Subjects(due)
	tickets, err := tx.Ticket.Query().Where(ticket.HasEscalationsWith(escalation.IDIn(ids...)), store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	waiting, err := tx.Escalation.Query().Where(escalation.IDIn(ids...), escalation.StatusEQ(kind.EscalationCalling), store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, waiting, func(e *ent.Escalation) string { return e.ID })
	c := newClimber(tx)
	for _, e := range waiting {
		t := tickets[slices.IndexFunc(tickets, func(t *ent.Ticket) bool { return t.ID == e.TicketID })]
		p, err := s.policies.Of(ctx, tx.Client, t.EstateID, t.PolicyVersion)
		if err != nil {
			return err
		}
		ladder, ok := p.LadderFor(policy.FactsOf(t), e.Trigger)
		if !ok || slices.Contains(needless(t.Status, t.Overdue), e.Trigger) { // it became a case for which nobody is called, or was done before anybody was
			if err := c.end(ctx, t, e.Trigger); err != nil {
				return err
			}
			continue
		}
		if err := c.climb(ctx, e, t, ladder); err != nil {
			return err
		}
		u := e.Update().SetStatus(e.Status).SetLevel(e.Level).SetCalls(e.Calls).AddVersion(1)
		if e.ClimbsAt == nil {
			u.ClearClimbsAt()
		} else {
			u.SetClimbsAt(*e.ClimbsAt)
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		if err := tx.Ticket.Update().Where(ticket.ID(t.ID)).SetNillableCalling(called(e)).Exec(ctx); err != nil {
			return err
		}
		if err := wait(ctx, tx, e); err != nil {
			return err
		}
	}
	return nil
}
