package helpdesk

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/escalation"
	"foyer/ent/listedticket"
	entmilestone "foyer/ent/milestone"
	"foyer/ent/ticket"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/deadline"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/deadline/worktime"
	"foyer/internal/journal"
)

// Deadlines is the name of the alarms of tickets: one of its deadlines warns or falls due.
const Deadlines = "helpdesk.deadlines"

// keeper keeps the clocks of one ticket in one transaction: what happens to the ticket is told to it, and save writes what follows.
type keeper struct {
	tx     *journal.Tx
	ticket *ent.Ticket // as it will be
	policy *policy.Policy
	rules  []policy.Rule
	rows   []*ent.Deadline
	next   time.Time // when the ticket's alarm rings before anything has happened
	fresh  []*ent.Deadline
	moved  map[*ent.Deadline]bool
	missed []*ent.Deadline
	warned []*ent.Deadline
	// climber calls people; calling is who was called last, while nobody has answered.
	climber *climber
	calling *kind.Callee
}

// keep returns the keeper of a ticket with its deadlines; t is the ticket as it will be.
func (s *Service) keep(ctx context.Context, c *climber, t *ent.Ticket, rows []*ent.Deadline) (*keeper, error) {
	tx := c.tx
	p, err := s.policies.Of(ctx, tx.Client, t.EstateID, t.PolicyVersion)
	if err != nil {
		return nil, err
	}
	return &keeper{climber: c, calling: t.Calling, tx: tx, ticket: t, policy: p, rules: p.RulesFor(policy.FactsOf(t)), rows: rows, next: deadline.Next(rows), moved: map[*ent.Deadline]bool{}}, nil
}

// terms are what a deadline of a rule is counted by. The zone is asked for only where days or hours matter.
func (k *keeper) terms(ctx context.Context, r policy.Rule) (deadline.Terms, error) {
	t := deadline.Terms{Rule: r, Appointment: k.ticket.AppointmentAt, Hours: worktime.Calendar{Zone: time.UTC}}
	if r.Until == "" && r.Calendar == "" {
		return t, nil
	}
	zone, err := k.climber.zone(ctx, k.ticket.EstateID)
	t.Hours = k.policy.Hours(r.Calendar, zone)
	return t, err
}

// rule is the one for a step; ok is false when none is set for it.
func (k *keeper) rule(name kind.MilestoneName) (policy.Rule, bool) {
	i := slices.IndexFunc(k.rules, func(r policy.Rule) bool { return r.Milestone == name })
	if i < 0 {
		return policy.Rule{}, false
	}
	return k.rules[i], true
}

// tick moves every clock to where it stands now.
func (k *keeper) tick() {
	for _, d := range k.rows {
		if !deadline.Tick(d, k.tx.Now) {
			continue
		}
		k.moved[d] = true
		if d.Status == kind.DeadlineBreached {
			k.missed = append(k.missed, d)
		} else {
			k.warned = append(k.warned, d)
		}
	}
}

// reach meets what waited for a step, and for those that come before it, and starts the clocks that count from it.
func (k *keeper) reach(ctx context.Context, name kind.MilestoneName, at time.Time) error {
	for _, d := range k.rows {
		if deadline.Running(d) && policy.Settles(name, d.Milestone) {
			k.moved[d] = true
			if deadline.Meet(d, at) {
				k.missed = append(k.missed, d)
			}
		}
	}
	for _, r := range k.rules {
		if r.From == name {
			if err := k.start(ctx, r, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// start starts the clock of a rule, once in a round: handing a ticket on gives nobody more time. Some steps come again and again.
func (k *keeper) start(ctx context.Context, r policy.Rule, at time.Time) error {
	for _, d := range k.rows {
		if d.Milestone == r.Milestone && d.Round == k.ticket.ReopenCount && (deadline.Running(d) || !policy.Recurs(r.From)) {
			return nil
		}
	}
	t, err := k.terms(ctx, r)
	if err != nil {
		return err
	}
	if d := deadline.New(t, at); d != nil {
		d.ID, d.EstateID, d.TicketID, d.Round = id.New(id.Deadline, k.tx.Now), k.ticket.EstateID, k.ticket.ID, k.ticket.ReopenCount
		k.fresh, k.rows = append(k.fresh, d), append(k.rows, d)
	}
	return nil
}

// again starts the clocks of work that is to be done again, and that counted from the call, from now (TK02).
func (k *keeper) again(ctx context.Context) error {
	for _, r := range k.rules {
		if r.From == kind.MilestoneReceived && !policy.Before(r.Milestone, kind.MilestoneAccepted) {
			if err := k.start(ctx, r, k.tx.Now); err != nil {
				return err
			}
		}
	}
	return nil
}

// cancel ends every clock that runs.
func (k *keeper) cancel(cause kind.DeadlineCause) {
	for _, d := range k.rows {
		if deadline.Running(d) {
			deadline.Cancel(d, k.tx.Now, cause)
			k.moved[d] = true
		}
	}
}

// move counts running clocks anew, because a time was agreed or other rules apply.
func (k *keeper) move(ctx context.Context, cause kind.DeadlineCause) error {
	for _, d := range k.rows {
		if !deadline.Running(d) {
			continue
		}
		r, ok := k.rule(d.Milestone)
		if !ok {
			deadline.Cancel(d, k.tx.Now, cause)
			k.moved[d] = true
			continue
		}
		t, err := k.terms(ctx, r)
		if err != nil {
			return err
		}
		if deadline.Move(d, t, k.tx.Now, cause) {
			k.moved[d] = true
		}
	}
	return nil
}

// adopt starts the clocks that other rules bring, from when their steps were reached.
func (k *keeper) adopt(ctx context.Context) error {
	reached, err := k.tx.Milestone.Query().Where(entmilestone.TicketID(k.ticket.ID), entmilestone.Round(k.ticket.ReopenCount)).Order(entmilestone.ByAt()).All(ctx)
	if err != nil {
		return err
	}
	at := map[kind.MilestoneName]time.Time{}
	for _, m := range reached {
		if _, before := at[m.Milestone]; !before {
			at[m.Milestone] = m.At
		}
	}
	for _, r := range k.rules {
		from, begun := at[r.From]
		if _, done := at[r.Milestone]; begun && !done && !policy.Recurs(r.From) {
			if err := k.start(ctx, r, from); err != nil {
				return err
			}
		}
	}
	return nil
}

// stand stops the clocks that stand still in the ticket's status, and lets the others go on (TK08).
func (k *keeper) stand(ctx context.Context) error {
	for _, d := range k.rows {
		r, ok := k.rule(d.Milestone)
		switch {
		case !ok || !deadline.Running(d):
		case slices.Contains(r.PausedIn, k.ticket.Status):
			if deadline.Pause(d, k.tx.Now, kind.CauseStatus) {
				k.moved[d] = true
			}
		case d.Status == kind.DeadlinePaused:
			t, err := k.terms(ctx, r)
			if err != nil {
				return err
			}
			k.moved[d] = deadline.Resume(d, t, k.tx.Now) || k.moved[d]
		}
	}
	return nil
}

// save writes the clocks, sets the ticket's alarm, records what was missed, and calls people about it.
func (k *keeper) save(ctx context.Context) error {
	k.tick() // what was started in the past may be missed by now
	created := make([]*ent.DeadlineCreate, len(k.fresh))
	for i, d := range k.fresh {
		delete(k.moved, d)
		created[i] = k.tx.Deadline.Create().SetID(d.ID).SetEstateID(d.EstateID).SetTicketID(d.TicketID).SetMilestone(d.Milestone).SetRound(d.Round).
			SetStartsFrom(d.StartsFrom).SetStartsAt(d.StartsAt).SetWithinSeconds(d.WithinSeconds).SetUntil(d.Until).SetCalendar(d.Calendar).
			SetWarningSeconds(d.WarningSeconds).SetNillableWarnAt(d.WarnAt).SetDueAt(d.DueAt).SetNillableBreachedAt(d.BreachedAt).SetNillableMetAt(d.MetAt).
			SetStatus(d.Status).SetPauses(d.Pauses).SetChanges(d.Changes)
	}
	if len(created) > 0 {
		if err := k.tx.Deadline.CreateBulk(created...).Exec(ctx); err != nil {
			return err
		}
	}
	for _, d := range k.rows {
		if !k.moved[d] {
			continue
		}
		u := k.tx.Deadline.Update().Where(entdeadline.ID(d.ID)).SetStartsAt(d.StartsAt).SetWithinSeconds(d.WithinSeconds).SetUntil(d.Until).SetCalendar(d.Calendar).
			SetWarningSeconds(d.WarningSeconds).SetDueAt(d.DueAt).SetNillableBreachedAt(d.BreachedAt).SetNillableMetAt(d.MetAt).SetStatus(d.Status).
			SetPauses(d.Pauses).SetChanges(d.Changes)
		if d.WarnAt == nil {
			u.ClearWarnAt()
		} else {
			u.SetWarnAt(*d.WarnAt)
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
	}
	if err := k.answered(ctx); err != nil {
		return err
	}
	if next := deadline.Next(k.rows); !next.Equal(k.next) {
		if err := alarm.Set(ctx, k.tx.Tx, alarm.Alarm{Name: Deadlines, Scope: k.ticket.EstateID, Subject: k.ticket.ID, At: next}); err != nil {
			return err
		}
	}
	if err := k.tell(ctx); err != nil {
		return err
	}
	return k.escalate(ctx)
}

// answered notes on the afternoon lists that a report came, or that the work was finished instead (TK15).
func (k *keeper) answered(ctx context.Context) error {
	for _, d := range k.rows {
		if !k.moved[d] || d.Milestone != kind.MilestoneReported || d.MetAt == nil {
			continue
		}
		u := k.tx.ListedTicket.Update().Where(listedticket.TicketID(k.ticket.ID), listedticket.DeadlineID(d.ID), listedticket.AnsweredAtIsNil()).SetAnsweredAt(*d.MetAt)
		u.SetNillableAnsweredByID(k.tx.Actor.Person())
		if err := u.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// tell records what was warned of and missed; a missed deadline is recorded once (TK03).
func (k *keeper) tell(ctx context.Context) error {
	if len(k.missed)+len(k.warned) == 0 {
		return nil
	}
	zone, err := k.climber.zone(ctx, k.ticket.EstateID)
	if err != nil {
		return err
	}
	record := func(event string, d *ent.Deadline, due time.Time) {
		e := newEntry(k.ticket, event, d.ID)
		e.Args["milestone"], e.Args["due"] = string(d.Milestone), due.In(zone).Format("01-02 15:04:05")
		k.tx.Record(*e)
	}
	for _, d := range k.warned {
		record(DeadlineImminent, d, d.DueAt)
	}
	for _, d := range k.missed {
		record(DeadlineBreached, d, *d.BreachedAt)
	}
	return nil
}

// sum puts what the ticket stores of its clocks and calls into an update.
func (k *keeper) sum(u *ent.TicketUpdate) {
	if k.calling == nil {
		u.ClearCalling()
	} else {
		u.SetCalling(*k.calling)
	}
	d := deadline.Foremost(k.rows)
	if d == nil {
		u.SetDueAt(clock.Never).ClearNextDeadlineID().SetOverdue(false)
		return
	}
	u.SetDueAt(d.DueAt).SetNextDeadlineID(d.ID).SetOverdue(d.Status == kind.DeadlineBreached)
}

// sumUp writes what the ticket stores of its clocks and calls, when nothing else of it changes.
func (k *keeper) sumUp(ctx context.Context) error {
	u := k.tx.Ticket.Update().Where(ticket.ID(k.ticket.ID))
	k.sum(u)
	return u.Exec(ctx)
}

// byTicket sorts deadlines by their tickets.
func byTicket(rows []*ent.Deadline) map[string][]*ent.Deadline {
	out := map[string][]*ent.Deadline{}
	for _, d := range rows {
		out[d.TicketID] = append(out[d.TicketID], d)
	}
	return out
}

// escalate calls people about what was missed, and ends calls that nobody needs to answer any more (TK03, TK12). A note or another
// department is no answer.
func (k *keeper) escalate(ctx context.Context) error {
	if k.calling != nil {
		first := deadline.Foremost(k.rows)
		if over := needless(k.ticket.Status, first != nil && first.Status == kind.DeadlineBreached); len(over) > 0 {
			if err := k.climber.end(ctx, k.ticket, over...); err != nil {
				return err
			}
			waiting, err := k.tx.Escalation.Query().Where(escalation.TicketID(k.ticket.ID), escalation.StatusIn(unanswered...)).Exist(ctx)
			if err != nil {
				return err
			}
			if !waiting {
				k.calling = nil
			}
		}
	}
	if policy.FactsOf(k.ticket).Kind == kind.Complaint && slices.ContainsFunc(k.missed, func(d *ent.Deadline) bool { return d.Milestone == kind.MilestoneCompleted }) {
		file, opened, err := caseFile(ctx, k.tx, k.ticket)
		if err != nil {
			return err
		}
		if opened {
			k.tx.Record(*newEntry(k.ticket, CaseOpened, file.ID))
		}
	}
	if i := slices.IndexFunc(k.missed, deadline.Running); i >= 0 {
		return k.call(ctx, kind.OnBreach, k.missed[i])
	}
	return nil
}

// call starts the ladder of a trigger, if the policy has one for the ticket.
func (k *keeper) call(ctx context.Context, on kind.EscalationTrigger, missed *ent.Deadline) error {
	ladder, ok := k.policy.LadderFor(policy.FactsOf(k.ticket), on)
	if !ok {
		return nil
	}
	e, err := k.climber.begin(ctx, k.ticket, ladder, missed)
	if err == nil && e != nil && len(e.Calls) > 0 {
		k.calling = called(e)
	}
	return err
}

// kept tells the keeper what a step did, and puts what follows into the update. Tickets on which nothing is due and nothing starts
// cost no query.
func (m *move) kept(ctx context.Context) error {
	before, after := m.ticket, m.after()
	reopened := m.entry.Kind == Reopened
	k, err := m.desk.keep(ctx, newClimber(m.tx), after, nil)
	if err != nil {
		return err
	}
	other := policy.FactsOf(before) != policy.FactsOf(after)
	agreed := after.AppointmentAt != nil && (before.AppointmentAt == nil || !before.AppointmentAt.Equal(*after.AppointmentAt))
	starts := slices.ContainsFunc(k.rules, func(r policy.Rule) bool { return slices.Contains(m.reached(), r.From) })
	if before.DueAt.Equal(clock.Never) && before.Status != kind.StatusPaused && before.Calling == nil && !starts && !reopened && !other && len(m.calls) == 0 {
		return nil
	}
	if k.rows, err = m.tx.Deadline.Query().Where(entdeadline.TicketID(after.ID)).All(ctx); err != nil {
		return err
	}
	k.next = deadline.Next(k.rows)
	k.tick()
	if err := k.follow(ctx, m.reached(), changes{reopened: reopened, agreed: agreed, otherRules: other}); err != nil {
		return err
	}
	if err := k.save(ctx); err != nil {
		return err
	}
	for _, on := range m.calls {
		if err := k.call(ctx, on, nil); err != nil {
			return err
		}
	}
	k.sum(m.update)
	return nil
}

// changes are what a step did besides reaching a milestone.
type changes struct{ reopened, agreed, otherRules bool }

// follow brings the clocks to where the ticket is.
func (k *keeper) follow(ctx context.Context, reached []kind.MilestoneName, c changes) error {
	if c.reopened {
		k.cancel(kind.CauseReopened)
		if err := k.again(ctx); err != nil {
			return err
		}
	}
	for _, name := range reached {
		if err := k.reach(ctx, name, k.tx.Now); err != nil {
			return err
		}
	}
	if c.otherRules || c.agreed {
		cause := kind.CauseAppointment
		if c.otherRules {
			cause = kind.CauseRule
		}
		if err := k.move(ctx, cause); err != nil {
			return err
		}
	}
	if c.otherRules {
		if err := k.adopt(ctx); err != nil {
			return err
		}
	}
	if k.ticket.Status.Closed() {
		k.cancel(kind.CauseClosed)
	}
	return k.stand(ctx)
}

// after is the ticket as the step leaves it, as far as clocks care.
func (m *move) after() *ent.Ticket {
	t := *m.ticket
	change := m.update.Mutation()
	if m.row.to != "" {
		t.Status = m.row.to
	}
	if v, ok := change.AppointmentAt(); ok {
		t.AppointmentAt = &v
	}
	if v, ok := change.Priority(); ok {
		t.Priority = v
	}
	if v, ok := change.Class(); ok {
		t.Class = &v
	}
	if v, ok := change.Confidentiality(); ok {
		t.Confidentiality = v
	}
	if m.entry.Kind == Reopened {
		t.ReopenCount++
	}
	return &t
}
