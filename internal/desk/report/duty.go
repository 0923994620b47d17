package report

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/dutypost"
	"foyer/ent/handover"
	"foyer/ent/logreview"
	"foyer/ent/roster"
	"foyer/ent/shift"
	"foyer/ent/shiftswap"
	"foyer/ent/spotcheck"
	"foyer/internal/base/kind"
)

// DutyQuestion is which figures of duty are asked for.
type DutyQuestion struct {
	Scope
	GroupBy []kind.DutyDimension
}

// DutyFigures are what was counted of duty in a span: each record at its own moment.
type DutyFigures struct {
	Group
	// Post is nil where not grouped by it, and of what belongs to none.
	Post *ent.DutyPost
	// Shifts is how many began, Substituted how many of them somebody else took than was planned (DU01).
	Shifts, Substituted int
	// Swaps is how many were asked for, SwapsApproved and SwapsRefused how they were decided.
	Swaps, SwapsApproved, SwapsRefused int
	// Handovers is how many were due, HandoversDone how many both signed, HandoversInTime how many of them in time, HandoversMissed how many were never signed,
	// HandoversReleased how many a head let pass with important work unfinished (DU03).
	Handovers, HandoversDone, HandoversInTime, HandoversMissed, HandoversReleased int
	over                                                                          int // handovers that were signed, or whose time is over
	// Reviews is on how many days the log had to be signed, ReviewsSigned on how many it was, ReviewsInTime on how many of them in time (DU04).
	Reviews, ReviewsSigned, ReviewsInTime int
	// SpotChecks is how many were made, SpotChecksWanting how many found something wanting (DU04).
	SpotChecks, SpotChecksWanting int
	// Rosters is how many months began, RostersInTime how many of them with a published roster (DU01).
	Rosters, RostersInTime int
}

// HandoverRate is which share of the handovers that are over both signed in time; nil when none is.
func (f *DutyFigures) HandoverRate() *float64 { return share(f.HandoversInTime, f.over) }

// ReviewRate is on which share of the days the log was signed in time; nil without any.
func (f *DutyFigures) ReviewRate() *float64 { return share(f.ReviewsInTime, f.Reviews) }

// InOrderRate is which share of spot checks found nothing wanting; nil without any.
func (f *DutyFigures) InOrderRate() *float64 {
	return share(f.SpotChecks-f.SpotChecksWanting, f.SpotChecks)
}

// RosterRate is which share of the months began with a published roster; nil without any.
func (f *DutyFigures) RosterRate() *float64 { return share(f.RostersInTime, f.Rosters) }

// DutyStats are figures of duty.
type DutyStats struct {
	From, To         time.Time
	Zone             string
	Groups           []*DutyFigures
	Totals, Previous *DutyFigures
}

// Change is by how much totals differ from the span before.
func (s *DutyStats) Change() *DutyComparison {
	a, b := s.Totals, s.Previous
	return &DutyComparison{Shifts: grown(a.Shifts, b.Shifts), Swaps: grown(a.Swaps, b.Swaps), Handovers: grown(a.Handovers, b.Handovers), SpotChecks: grown(a.SpotChecks, b.SpotChecks),
		HandoverRate: difference(a.HandoverRate(), b.HandoverRate()), ReviewRate: difference(a.ReviewRate(), b.ReviewRate()), InOrderRate: difference(a.InOrderRate(), b.InOrderRate()), RosterRate: difference(a.RosterRate(), b.RosterRate())}
}

// DutyComparison is by which share totals differ from the span before, and how far shares are apart; nil where there was nothing before.
type DutyComparison struct{ Shifts, Swaps, Handovers, SpotChecks, HandoverRate, ReviewRate, InOrderRate, RosterRate *float64 }

// onDuty are the tables that figures of duty are counted from. What lies ahead, such as the shifts of the rest of the month, counts when its time has come.
func onDuty(until time.Time, post string) []events {
	past := func(column string) func(*sql.Selector) {
		return func(s *sql.Selector) { s.Where(sql.LTE(s.C(column), until)) }
	}
	begun := func(s *sql.Selector) {
		past(shift.FieldStartsAt)(s)
		s.Where(sql.EQ(s.C(shift.FieldPublished), true))
	}
	return []events{
		{table: shift.Table, at: shift.FieldStartsAt, value: post, only: begun, sums: []string{"COUNT(*)", "COUNT(planned_id)"}},
		{table: shiftswap.Table, at: shiftswap.FieldRequestedAt, value: post, sums: []string{"COUNT(*)", when("status = 'APPROVED'"), when("status = 'REFUSED'")}},
		{table: handover.Table, at: handover.FieldDueAt, value: post, only: past(handover.FieldDueAt),
			sums: []string{"COUNT(*)", when("status = 'DONE'"), when("status = 'DONE' AND incoming_signed_at <= due_until"), when("status = 'MISSED'"), "COUNT(released_at)", when("late OR status = 'DONE'")}},
		{table: logreview.Table, at: logreview.FieldDueAt, only: past(logreview.FieldDueAt), sums: []string{"COUNT(*)", "COUNT(signed_at)", when("signed_at <= due_at")}},
		{table: spotcheck.Table, at: spotcheck.FieldCheckedAt, value: post, sums: []string{"COUNT(*)", when("NOT in_order")}},
		{table: roster.Table, at: roster.FieldDueAt, only: past(roster.FieldDueAt), sums: []string{"COUNT(*)", when("published_at < due_at")}},
	}
}

// Duty counts rosters, shifts, swaps, handovers, reviews of the log and spot checks (DU01, DU03, DU04); now is the moment after which nothing has come yet.
// Faults: RECORD_NOT_FOUND, BAD_SPAN, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Duty(ctx context.Context, q DutyQuestion, now time.Time) (*DutyStats, error) {
	p, err := s.places(ctx, q.EstateID, nil)
	if err != nil {
		return nil, err
	}
	column, posts, order := "", map[string]*ent.DutyPost{}, []string{""}
	if slices.Contains(q.GroupBy, kind.DutyByPost) {
		column = shift.FieldPostID
		found, err := s.store.Read().DutyPost.Query().Where(dutypost.EstateIDIn(p.ids()...)).Order(dutypost.ByName(), dutypost.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, one := range found {
			posts[one.ID], order = one, append(order, one.ID)
		}
	}
	c, t, err := s.count(ctx, p, q.Scope, dimensionsOf(q.GroupBy), onDuty(now, column)...)
	if err != nil {
		return nil, err
	}
	figures := func(g Group, n sums) *DutyFigures {
		return &DutyFigures{Group: g, Post: posts[g.value], Shifts: int(n[0]), Substituted: int(n[1]), Swaps: int(n[2]), SwapsApproved: int(n[3]), SwapsRefused: int(n[4]),
			Handovers: int(n[5]), HandoversDone: int(n[6]), HandoversInTime: int(n[7]), HandoversMissed: int(n[8]), HandoversReleased: int(n[9]), over: int(n[10]),
			Reviews: int(n[11]), ReviewsSigned: int(n[12]), ReviewsInTime: int(n[13]), SpotChecks: int(n[14]), SpotChecksWanting: int(n[15]), Rosters: int(n[16]), RostersInTime: int(n[17])}
	}
	return &DutyStats{From: q.From, To: q.To, Zone: p.zone.String(), Groups: inOrder(c, t, order, figures), Totals: figures(Group{}, t.totals), Previous: figures(Group{}, t.previous)}, nil
}
