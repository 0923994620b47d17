package helpdesk

import (
	"cmp"
	"context"
	"slices"
	"time"

	"foyer/ent"
	entmilestone "foyer/ent/milestone"
	"foyer/ent/ticket"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline"
	"foyer/internal/deadline/policy"
	"foyer/internal/store"
)

// What a policy is tried on.
const (
	triedFor      = 31 * 24 * time.Hour
	triedTickets  = 2000
	triedExamples = 5
)

// TryPolicyInput is a policy to try.
type TryPolicyInput struct {
	EstateID  string
	Calendars []*policy.Calendar
	Rules     []*policy.Rule
	Ladders   []*policy.Ladder
	ListAt    *string
}

// Trial is what a policy would have said.
type Trial struct {
	Since   time.Time
	Tickets int
	Lines   []*TrialLine
}

// TrialLine is what it would have said about a step of a kind of ticket.
type TrialLine struct {
	Kind         kind.TicketKind
	Milestone    kind.MilestoneName
	Clocks       int
	Missed       int
	MissedBefore int
	Examples     []*ent.Ticket
}

// TryPolicy counts what a policy would have said to last month's tickets, by the times at which their steps were really reached. Faults:
// RECORD_NOT_FOUND, and those of policy.Check.
func TryPolicy(ctx context.Context, read *ent.Client, now time.Time, in TryPolicyInput) (*Trial, error) {
	home, err := read.Estate.Get(ctx, in.EstateID)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
	}
	p := policyOf(in.Calendars, in.Rules, in.Ladders, nil, in.ListAt)
	zone, err := check(home, p)
	if err != nil {
		return nil, err
	}
	trial := &Trial{Since: now.Add(-triedFor)}
	tickets, err := read.Ticket.Query().Where(ticket.EstateID(home.ID), ticket.OpenedAtGTE(trial.Since)).Order(ent.Desc(ticket.FieldOpenedAt)).Limit(triedTickets).
		WithMilestones(func(q *ent.MilestoneQuery) { q.Order(entmilestone.ByAt()) }).WithDeadlines().All(ctx)
	if err != nil {
		return nil, err
	}
	trial.Tickets = len(tickets)
	for _, t := range tickets {
		for _, r := range p.RulesFor(policy.FactsOf(t)) {
			trial.count(t, r, deadline.Terms{Rule: r, Hours: p.Hours(r.Calendar, zone), Appointment: t.AppointmentAt}, now)
		}
	}
	slices.SortFunc(trial.Lines, func(a, b *TrialLine) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(slices.Index(a.Milestone.Values(), string(a.Milestone)), slices.Index(b.Milestone.Values(), string(b.Milestone))))
	})
	return trial, nil
}

// count replays a rule on a ticket, round by round.
func (trial *Trial) count(t *ent.Ticket, r policy.Rule, terms deadline.Terms, now time.Time) {
	for round := range t.ReopenCount + 1 {
		d := replay(t, round, terms, now)
		if d == nil {
			continue
		}
		line := trial.line(policy.FactsOf(t).Kind, r.Milestone)
		line.Clocks++
		if slices.ContainsFunc(t.Edges.Deadlines, func(o *ent.Deadline) bool {
			return o.Milestone == r.Milestone && o.Round == round && o.BreachedAt != nil
		}) {
			line.MissedBefore++
		}
		if d.BreachedAt != nil {
			line.Missed++
			if len(line.Examples) < triedExamples {
				line.Examples = append(line.Examples, t)
			}
		}
	}
}

func (trial *Trial) line(k kind.TicketKind, name kind.MilestoneName) *TrialLine {
	for _, l := range trial.Lines {
		if l.Kind == k && l.Milestone == name {
			return l
		}
	}
	l := &TrialLine{Kind: k, Milestone: name}
	trial.Lines = append(trial.Lines, l)
	return l
}

// replay lets the clock of a rule run as the steps of a round were taken; nil when it would not have started.
func replay(t *ent.Ticket, round int, terms deadline.Terms, now time.Time) *ent.Deadline {
	var d *ent.Deadline
	for _, m := range t.Edges.Milestones {
		if m.Round != round {
			continue
		}
		switch {
		case d == nil:
			if m.Milestone == terms.Rule.From {
				d = deadline.New(terms, m.At)
			}
		case !deadline.Running(d):
			return d
		case policy.Settles(m.Milestone, terms.Rule.Milestone):
			deadline.Meet(d, m.At)
		case m.Milestone == kind.MilestonePaused && slices.Contains(terms.Rule.PausedIn, kind.StatusPaused):
			deadline.Tick(d, m.At)
			deadline.Pause(d, m.At, kind.CauseStatus)
		case m.Milestone == kind.MilestoneResumed:
			deadline.Resume(d, terms, m.At)
		}
	}
	if d != nil && deadline.Running(d) {
		end := now
		if t.ClosedAt != nil {
			end = *t.ClosedAt
		}
		deadline.Tick(d, clock.Cut(end))
	}
	return d
}
