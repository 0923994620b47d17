package report

import (
	"time"

	"foyer/ent"
	"foyer/internal/base/kind"
	"foyer/internal/rollup"
)

// TicketFigures are what was counted of tickets that are alike. What a figure counts is said in the schema.
type TicketFigures struct {
	// What they are grouped by; nil where they are not, or where there is none.
	Estate     *ent.Estate
	Kind       *kind.TicketKind
	Class      *kind.TicketClass
	Status     *kind.TicketStatus
	Channel    *kind.Channel
	Department *ent.Department
	Building   *ent.Building
	Assignee   *ent.Staff
	Hour       *int
	Weekday    *int
	Bucket     *time.Time
	// Open is how many were open at the end of the span; of totals alone.
	Open *int

	cell  *rollup.Cell
	group ticketGroup
}

func (f *TicketFigures) sum(m rollup.Measure) int { return int(f.cell.Sums[m]) }

// share is one count of another; nil of nothing.
func share(part, of int) *float64 {
	if of == 0 {
		return nil
	}
	v := float64(part) / float64(of)
	return &v
}

// Opened is how many there are.
func (f *TicketFigures) Opened() int { return f.sum(rollup.Tickets) }

// Completed is how many are complete.
func (f *TicketFigures) Completed() int { return f.sum(rollup.Completed) }

// Cancelled is how many were withdrawn.
func (f *TicketFigures) Cancelled() int { return f.sum(rollup.Cancelled) }

// Overdue is how many have a missed deadline that is not made good.
func (f *TicketFigures) Overdue() int { return f.sum(rollup.Overdue) }

// Late is how many missed a deadline.
func (f *TicketFigures) Late() int { return f.sum(rollup.Late) }

// DeadlinesMet is how many deadlines were met, DeadlinesMissed how many were not.
func (f *TicketFigures) DeadlinesMet() int { return f.sum(rollup.Met) }

// DeadlinesMissed is how many deadlines were missed.
func (f *TicketFigures) DeadlinesMissed() int { return f.sum(rollup.Missed) }

// WithinDeadline is which share of deadlines was met.
func (f *TicketFigures) WithinDeadline() *float64 {
	return share(f.DeadlinesMet(), f.DeadlinesMet()+f.DeadlinesMissed())
}

// Reopened is how many were sent back.
func (f *TicketFigures) Reopened() int { return f.sum(rollup.Reopened) }

// Repeated is how many are about a matter that was brought before.
func (f *TicketFigures) Repeated() int { return f.sum(rollup.Repeated) }

// HandlingRate is which share of what was not withdrawn is complete.
func (f *TicketFigures) HandlingRate() *float64 {
	return share(f.Completed(), f.Opened()-f.Cancelled())
}

// PassRate is which share of what was verified passed at the first time.
func (f *TicketFigures) PassRate() *float64 {
	return share(f.sum(rollup.Passed), f.sum(rollup.Verified))
}

// CallBackRate is which share of what has to be called back was.
func (f *TicketFigures) CallBackRate() *float64 {
	return share(f.sum(rollup.CalledBack), f.sum(rollup.ToCallBack))
}

// SettledWithin24h is which share of the settled complaints was settled within 24 hours.
func (f *TicketFigures) SettledWithin24h() *float64 {
	return share(f.sum(rollup.SettledSoon), f.sum(rollup.Settled))
}

// ResponseMinutes are the times to the first answer.
func (f *TicketFigures) ResponseMinutes() *Minutes { return minutes(f.cell, rollup.Response) }

// ArrivalMinutes are the times to the responder's arrival.
func (f *TicketFigures) ArrivalMinutes() *Minutes { return minutes(f.cell, rollup.Arrival) }

// ResolutionMinutes are the times to completion.
func (f *TicketFigures) ResolutionMinutes() *Minutes { return minutes(f.cell, rollup.Resolution) }

// VerificationMinutes are the times from completion to verification.
func (f *TicketFigures) VerificationMinutes() *Minutes { return minutes(f.cell, rollup.Verification) }

// Minutes are how long something took.
type Minutes struct {
	Count    int
	Mean     *float64
	P50, P90 *int
}

func minutes(c *rollup.Cell, s rollup.Spread) *Minutes {
	values := c.Spreads[s]
	m := &Minutes{Count: int(values.Count())}
	if mean, ok := values.Mean(); ok {
		found := values.Percentiles(0.5, 0.9)
		p50, p90 := int(found[0]), int(found[1])
		m.Mean, m.P50, m.P90 = &mean, &p50, &p90
	}
	return m
}

// fewestRaters is how many residents must have given scores before their mean is told: of fewer, each would know what the others said.
const fewestRaters = 5

// Satisfaction is what residents thought of it.
type Satisfaction struct {
	// Scores is how many scores there are, Mean their mean, 1 to 5; nil when it is withheld or there is none.
	Scores int
	Mean   *float64
	// Withheld tells that too few residents gave scores.
	Withheld bool
}

// Satisfaction is the mean score, withheld when fewer than five residents gave one.
func (f *TicketFigures) Satisfaction() *Satisfaction {
	s := &Satisfaction{Scores: f.sum(rollup.Scores)}
	switch {
	case s.Scores == 0:
	case f.raters() < fewestRaters:
		s.Scores, s.Withheld = 0, true
	default:
		s.Mean = share(f.sum(rollup.ScoreSum), s.Scores)
	}
	return s
}

// raters is how many residents gave scores.
func (f *TicketFigures) raters() (n int) {
	for _, one := range f.cell.Spreads[rollup.Raters] {
		if one.Times > 0 {
			n++
		}
	}
	return n
}

// TicketComparison is by how much totals differ from those of the span before: shares of it for counts and times, differences for shares; nil where there
// was nothing before.
type TicketComparison struct {
	Opened, Completed, Overdue, WithinDeadline, ResolutionMinutes *float64
}

// changed compares totals.
func changed(now, then *TicketFigures) *TicketComparison {
	c := &TicketComparison{
		Opened: grown(now.Opened(), then.Opened()), Completed: grown(now.Completed(), then.Completed()), Overdue: grown(now.Overdue(), then.Overdue()),
		WithinDeadline: difference(now.WithinDeadline(), then.WithinDeadline()),
	}
	if a, b := now.ResolutionMinutes().P50, then.ResolutionMinutes().P50; a != nil && b != nil {
		c.ResolutionMinutes = grown(*a, *b)
	}
	return c
}
