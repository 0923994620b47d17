package helpdesk

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/predicate"
	"foyer/ent/ticket"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
)

// Coverage says how many of the completed repairs and complaints were called back (TK14).
type Coverage struct {
	// Completed is how many were completed, CalledBack to how many of them the resident was called back since.
	Completed, CalledBack int
	// Late is how many call-backs were late or are (TK04).
	Late int
	// MeanSatisfaction is the mean of the residents' scores, 1 to 5; nil when there are none.
	MeanSatisfaction *float64
}

// longestPeriod bounds what one question about call-backs counts.
const longestPeriod = 366 // days

// CallBackCoverage counts what was last completed from and before to, of the kinds that are called back (TK14). Fault: BAD_TIME for a period
// over 366 days.
func CallBackCoverage(ctx context.Context, read *ent.Client, estateID string, from, to time.Time) (*Coverage, error) {
	if err := input.Period("to", from, to, longestPeriod); err != nil {
		return nil, err
	}
	completed := []predicate.Ticket{
		ticket.EstateID(estateID), ticket.CompletedAtGTE(from), ticket.CompletedAtLT(to), ticket.StatusIn(kind.StatusCompleted, kind.StatusVerified, kind.StatusReviewed, kind.StatusArchived),
		ticket.KindNotIn(kind.Enquiry, kind.Suggestion), ticket.Not(ticket.And(ticket.KindEQ(kind.Help), ticket.ClassEQ(kind.ClassEnquiry))),
	}
	var c Coverage
	var err error
	if c.Completed, err = read.Ticket.Query().Where(completed...).Count(ctx); err != nil || c.Completed == 0 {
		return &c, err
	}
	since := func(s *sql.Selector) {
		s.Where(sql.ColumnsGTE(s.C(ticket.FieldCalledBackAt), s.C(ticket.FieldCompletedAt)))
	}
	if c.CalledBack, err = read.Ticket.Query().Where(completed...).Where(since).Count(ctx); err != nil {
		return nil, err
	}
	late := ticket.HasDeadlinesWith(entdeadline.MilestoneEQ(kind.MilestoneCalledBack), entdeadline.BreachedAtNotNil())
	if c.Late, err = read.Ticket.Query().Where(completed...).Where(late).Count(ctx); err != nil {
		return nil, err
	}
	var mean []struct{ Mean *float64 }
	if err = read.Ticket.Query().Where(completed...).Where(ticket.SatisfactionNotNil()).Aggregate(ent.As(ent.Mean(ticket.FieldSatisfaction), "mean")).Scan(ctx, &mean); err != nil {
		return nil, err
	}
	c.MeanSatisfaction = mean[0].Mean
	return &c, nil
}
