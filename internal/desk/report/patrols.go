package report

import (
	"cmp"
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/department"
	"foyer/ent/patrolround"
	"foyer/ent/patrolroute"
	"foyer/internal/base/kind"
)

// PatrolQuestion is which figures of patrols are asked for.
type PatrolQuestion struct {
	Scope
	Where   *ent.PatrolRoundWhereInput
	GroupBy []kind.PatrolDimension
}

// PatrolFigures are what was counted of rounds.
type PatrolFigures struct {
	Group
	// Route and Department are nil where they are not grouped by.
	Route      *ent.PatrolRoute
	Department *ent.Department
	// Rounds is how many were due; Done, Incomplete and Missed are those of them that are over.
	Rounds, Done, Incomplete, Missed int
	// Planned is how many checkpoints they have, Checked how many were checked, Findings at how many something was found.
	Planned, Checked, Findings int
}

// Completion is which share of the rounds that are over was walked to its end in time; nil when none is over.
func (f *PatrolFigures) Completion() *float64 { return share(f.Done, f.Done+f.Incomplete+f.Missed) }

// PatrolStats are figures of patrols.
type PatrolStats struct {
	From, To         time.Time
	Zone             string
	Groups           []*PatrolFigures
	Totals, Previous *PatrolFigures
}

// Change is by how much totals differ from the span before.
func (s *PatrolStats) Change() *PatrolComparison {
	a, b := s.Totals, s.Previous
	return &PatrolComparison{Rounds: grown(a.Rounds, b.Rounds), Missed: grown(a.Missed, b.Missed), Findings: grown(a.Findings, b.Findings), Completion: difference(a.Completion(), b.Completion())}
}

// PatrolComparison is by which share totals differ from the span before, and how far shares are apart; nil where there was nothing before.
type PatrolComparison struct{ Rounds, Missed, Findings, Completion *float64 }

// Patrols counts the rounds that were due (RP03, PT01). Faults: RECORD_NOT_FOUND, BAD_SPAN, INVALID_QUERY, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Patrols(ctx context.Context, q PatrolQuestion) (*PatrolStats, error) {
	where := cmp.Or(q.Where, &ent.PatrolRoundWhereInput{})
	only, err := condition(where, (*ent.PatrolRoundWhereInput).P)
	if err != nil {
		return nil, err
	}
	p, err := s.places(ctx, q.EstateID, estatesOf(where.EstateID, where.EstateIDIn))
	if err != nil {
		return nil, err
	}
	of, err := s.walked(ctx, p, q.GroupBy)
	if err != nil {
		return nil, err
	}
	c, t, err := s.count(ctx, p, q.Scope, dimensionsOf(q.GroupBy), events{
		table: patrolround.Table, at: patrolround.FieldDueAt, value: of.column, only: only,
		sums: []string{"COUNT(*)", when("status = 'DONE'"), when("status = 'INCOMPLETE'"), when("status = 'MISSED'"),
			"SUM(planned)", "SUM(checked)", "SUM(findings)"},
	})
	if err != nil {
		return nil, err
	}
	figures := func(g Group, n sums) *PatrolFigures {
		return &PatrolFigures{Group: g, Route: of.routes[g.value], Department: of.departments[g.value],
			Rounds: int(n[0]), Done: int(n[1]), Incomplete: int(n[2]), Missed: int(n[3]), Planned: int(n[4]), Checked: int(n[5]), Findings: int(n[6])}
	}
	return &PatrolStats{
		From: q.From, To: q.To, Zone: p.zone.String(),
		Groups: inOrder(c, t, of.order, figures), Totals: figures(Group{}, t.totals), Previous: figures(Group{}, t.previous),
	}, nil
}

// walks are what rounds are told apart by: the column, and who is behind its values.
type walks struct {
	column string
	// routes and departments are by the column's values, which order has by name.
	routes      map[string]*ent.PatrolRoute
	departments map[string]*ent.Department
	order       []string
}

// walked finds what rounds of some estates are told apart by. A route knows its department: who asks for both gets the groups of the routes.
func (s *Service) walked(ctx context.Context, p *places, by []kind.PatrolDimension) (*walks, error) {
	read, w := s.store.Read(), &walks{routes: map[string]*ent.PatrolRoute{}, departments: map[string]*ent.Department{}}
	byDepartment := slices.Contains(by, kind.PatrolByDepartment)
	switch {
	case slices.Contains(by, kind.PatrolByRoute):
		w.column = patrolround.FieldRouteID
		routes, err := read.PatrolRoute.Query().Where(patrolroute.EstateIDIn(p.ids()...)).WithDepartment().Order(patrolroute.ByName(), patrolroute.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, r := range routes {
			w.routes[r.ID], w.order = r, append(w.order, r.ID)
			if byDepartment {
				w.departments[r.ID] = r.Edges.Department
			}
		}
	case byDepartment:
		w.column = patrolround.FieldDepartmentID
		departments, err := read.Department.Query().Where(department.EstateIDIn(p.ids()...)).Order(department.ByName(), department.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, d := range departments {
			w.departments[d.ID], w.order = d, append(w.order, d.ID)
		}
	}
	return w, nil
}
