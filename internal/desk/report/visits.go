package report

import (
	"cmp"
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/visit"
	"foyer/internal/base/kind"
)

// VisitQuestion is which figures of visits are asked for.
type VisitQuestion struct {
	Scope
	Where   *ent.VisitWhereInput
	GroupBy []kind.VisitDimension
}

// VisitFigures are what was counted of visits.
type VisitFigures struct {
	Group
	// Purpose is nil where they are not grouped by it.
	Purpose *kind.VisitPurpose
	// Count is how many visits there were, People how many came with companions.
	Count, People int
}

// VisitStats are figures of visits.
type VisitStats struct {
	From, To         time.Time
	Zone             string
	Groups           []*VisitFigures
	Totals, Previous *VisitFigures
}

// Change is by how much totals differ from the span before.
func (s *VisitStats) Change() *VisitComparison {
	return &VisitComparison{Count: grown(s.Totals.Count, s.Previous.Count), People: grown(s.Totals.People, s.Previous.People)}
}

// VisitComparison is by which share totals differ from the span before; nil where there was nothing before.
type VisitComparison struct{ Count, People *float64 }

// arrivals are the visitors who came in.
func arrivals(only func(*sql.Selector)) events {
	return events{table: visit.Table, at: visit.FieldBeginsAt, value: visit.FieldPurpose, sums: []string{"COUNT(*)", "SUM(companions + 1)"}, only: func(s *sql.Selector) {
		s.Where(sql.In(s.C(visit.FieldStatus), string(kind.VisitOnSite), string(kind.VisitLeft)))
		only(s)
	}}
}

// Visits counts who came in (RP03). Faults: RECORD_NOT_FOUND, BAD_SPAN, INVALID_QUERY, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Visits(ctx context.Context, q VisitQuestion) (*VisitStats, error) {
	where := cmp.Or(q.Where, &ent.VisitWhereInput{})
	only, err := condition(where, (*ent.VisitWhereInput).P)
	if err != nil {
		return nil, err
	}
	p, err := s.places(ctx, q.EstateID, estatesOf(where.EstateID, where.EstateIDIn))
	if err != nil {
		return nil, err
	}
	c, t, err := s.count(ctx, p, q.Scope, dimensionsOf(q.GroupBy), arrivals(only))
	if err != nil {
		return nil, err
	}
	figures := func(g Group, n sums) *VisitFigures {
		return &VisitFigures{Group: g, Purpose: given(kind.VisitPurpose(g.value)), Count: int(n[0]), People: int(n[1])}
	}
	return &VisitStats{
		From: q.From, To: q.To, Zone: p.zone.String(),
		Groups: inOrder(c, t, kind.ToDesk.Values(), figures), Totals: figures(Group{}, t.totals), Previous: figures(Group{}, t.previous),
	}, nil
}
