package demo

import (
	"math"
	"math/rand/v2"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
)

// reached is a milestone of a ticket.
type reached struct {
	name  kind.MilestoneName
	round int
	at    time.Time
}

// life is what becomes of a ticket, as far as it has come.
type life struct {
	steps  []reached
	status kind.TicketStatus
	rounds int
}

// at is when a milestone was reached last; the zero time when it was not.
func (l *life) at(name kind.MilestoneName) (at time.Time) {
	for _, s := range l.steps {
		if s.name == name {
			at = s.at
		}
	}
	return at
}

// statusAfter is where a ticket stands after a milestone; milestones that are not here change nothing.
var statusAfter = map[kind.MilestoneName]kind.TicketStatus{
	kind.MilestoneLogged: kind.StatusNew, kind.MilestoneNotified: kind.StatusDispatched, kind.MilestoneAccepted: kind.StatusAccepted, kind.MilestoneOnSite: kind.StatusOnSite,
	kind.MilestoneStarted: kind.StatusInProgress, kind.MilestoneCompleted: kind.StatusCompleted, kind.MilestoneVerified: kind.StatusVerified,
	kind.MilestoneReviewed: kind.StatusReviewed, kind.MilestoneArchived: kind.StatusArchived, kind.MilestoneCancelled: kind.StatusCancelled,
}

// haste is how long the steps on a ticket of a kind usually take, in seconds: until it is dispatched, accepted, somebody is there, the work
// begins and ends.
var haste = map[kind.TicketKind][5]float64{
	kind.IndoorRepair: {25, 240, 160, 300, 2700}, kind.PublicRepair: {40, 600, 900, 600, 7200}, kind.Complaint: {60, 900, 0, 1200, 14400},
	kind.Enquiry: {60, 600, 0, 600, 1800}, kind.Suggestion: {600, 7200, 0, 7200, 172800}, kind.Help: {30, 120, 0, 240, 2400}, kind.Emergency: {20, 25, 120, 60, 2400},
}

// around is a time that is mostly near the usual one, and once in a while much longer.
func around(r *rand.Rand, usual float64) time.Duration {
	spread := math.Exp(r.NormFloat64() * 0.55)
	if r.IntN(25) == 0 {
		spread *= 3 + 5*r.Float64()
	}
	return time.Duration(usual * spread * float64(time.Second)).Truncate(time.Millisecond)
}

// live tells the life of a ticket that came in at a time, until now.
func live(r *rand.Rand, s story, at, now time.Time) *life {
	l := &life{}
	governs := kind.Governs(s.kind, s.class)
	usual := haste[governs]
	on := func(name kind.MilestoneName, after time.Duration) {
		if at = at.Add(after); at.After(now) {
			return
		}
		l.steps = append(l.steps, reached{name: name, round: l.rounds, at: at})
		if status, ok := statusAfter[name]; ok {
			l.status = status
		}
	}
	on(kind.MilestoneReceived, 0)
	on(kind.MilestoneLogged, 0)
	atOnce := governs == kind.Enquiry || governs == kind.Suggestion
	switch {
	case atOnce && r.IntN(4) > 0:
		on(kind.MilestoneCompleted, around(r, 90))
	case r.IntN(33) == 0:
		on(kind.MilestoneCancelled, around(r, 1200))
		return l
	default:
		work(r, on, usual)
		if governs == kind.IndoorRepair {
			on(kind.MilestoneSpecialistNotified, around(r, 90))
		}
		if !atOnce && r.IntN(25) == 0 && !at.After(now) { // sent back when it was checked
			l.rounds++
			work(r, on, usual)
		}
	}
	if !atOnce {
		on(kind.MilestoneVerified, around(r, 240))
		on(kind.MilestoneCalledBack, around(r, 120))
		on(kind.MilestoneReviewed, around(r, 20*3600))
	}
	on(kind.MilestoneArchived, around(r, 3600))
	return l
}

// work is what is done from dispatch to completion.
func work(r *rand.Rand, on func(kind.MilestoneName, time.Duration), usual [5]float64) {
	for i, name := range []kind.MilestoneName{kind.MilestoneNotified, kind.MilestoneAccepted, kind.MilestoneOnSite, kind.MilestoneStarted, kind.MilestoneCompleted} {
		if usual[i] > 0 {
			on(name, around(r, usual[i]))
		}
	}
}

// due is a deadline of a ticket.
type due struct {
	rule     policy.Rule
	from, at time.Time
	met      time.Time
	status   kind.DeadlineStatus
}

// deadlines are those of the default policy that have begun to run, of the first round. Agreed times and times of day are left out.
func (l *life) deadlines(rules []policy.Rule, now time.Time) (out []due) {
	first := map[kind.MilestoneName]time.Time{}
	for _, s := range l.steps {
		if s.round == 0 {
			first[s.name] = s.at
		}
	}
	for _, rule := range rules {
		from, runs := first[rule.From]
		if !runs || rule.WithinSeconds == 0 {
			continue
		}
		d := due{rule: rule, from: from, at: from.Add(time.Duration(rule.WithinSeconds) * time.Second), met: first[rule.Milestone]}
		switch {
		case !d.met.IsZero() && d.met.After(d.at):
			d.status = kind.DeadlineMetLate
		case !d.met.IsZero():
			d.status = kind.DeadlineMet
		case l.status.Closed():
			d.status = kind.DeadlineCancelled
		case d.at.After(now):
			d.status = kind.DeadlinePending
		default:
			d.status = kind.DeadlineBreached
		}
		out = append(out, d)
	}
	return out
}
