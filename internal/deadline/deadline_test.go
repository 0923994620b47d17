package deadline_test

import (
	"testing"
	"time"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/deadline"
	"foyer/internal/deadline/policy"
	"foyer/internal/deadline/worktime"
)

// begin is when the clocks of these tests start.
var begin = time.Date(2026, 11, 23, 1, 0, 0, 0, time.UTC)

// story lets one deadline live through what a ticket may do to it, and checks after each step that its record holds together.
type story struct {
	t     *testing.T
	d     *ent.Deadline
	terms deadline.Terms
	now   time.Time
	told  int // how often it was said that it was missed
}

// rules are the policies that a ticket may come under: short, long, without a time of its own, and until a time of the day.
var rules = []policy.Rule{
	{Milestone: kind.MilestoneOnSite, From: kind.MilestoneAccepted, WithinSeconds: 300, WarningSeconds: 120, Appointment: kind.AppointmentDue},
	{Milestone: kind.MilestoneOnSite, From: kind.MilestoneAccepted, WithinSeconds: 7200, Appointment: kind.AppointmentStart},
	{Milestone: kind.MilestoneOnSite, From: kind.MilestoneAccepted, WarningSeconds: 60, Appointment: kind.AppointmentDue},
	{Milestone: kind.MilestoneOnSite, From: kind.MilestoneAccepted, Until: "17:00", WarningSeconds: 1800, Appointment: kind.AppointmentIgnored},
}

// take does one thing to the deadline; what and how much come from the fuzzer.
func (s *story) take(what, much byte) {
	before := *s.d
	amount := time.Duration(much) * 37 * time.Second
	switch what % 8 {
	case 0, 1:
		s.now = s.now.Add(amount)
	case 2:
		if deadline.Tick(s.d, s.now) && s.d.Status == kind.DeadlineBreached {
			s.told++
		}
	case 3:
		deadline.Pause(s.d, s.now, kind.CauseStatus)
	case 4:
		deadline.Resume(s.d, s.terms, s.now)
	case 5: // a time is agreed
		at := s.now.Add(amount)
		s.terms.Appointment = &at
		s.move(kind.CauseAppointment)
	case 6: // the priority changes
		s.terms.Rule = rules[int(much)%len(rules)]
		s.move(kind.CauseRule)
	case 7:
		if much > 128 {
			s.move(kind.CauseClosed)
			break
		}
		if deadline.Running(s.d) && deadline.Meet(s.d, s.now) {
			s.told++
		}
	}
	s.check(&before, what%8)
}

// move is what the desk does to a running deadline.
func (s *story) move(cause kind.DeadlineCause) {
	switch {
	case !deadline.Running(s.d):
	case cause == kind.CauseClosed:
		deadline.Cancel(s.d, s.now, cause)
	default:
		deadline.Move(s.d, s.terms, s.now, cause)
	}
}

func (s *story) check(before *ent.Deadline, what byte) {
	s.t.Helper()
	d := s.d
	fail := func(why string) {
		s.t.Helper()
		s.t.Fatalf("step %d at %s: %s: before %+v, now %+v", what, s.now, why, *before, *d)
	}
	if before.BreachedAt != nil && (d.BreachedAt == nil || !d.BreachedAt.Equal(*before.BreachedAt)) {
		fail("what was missed stays missed")
	}
	if over := !deadline.Running(before); over && (d.Status != before.Status || !d.DueAt.Equal(before.DueAt) || len(d.Pauses) != len(before.Pauses)) {
		fail("what is over moved again")
	}
	if (d.Status == kind.DeadlineMet || d.Status == kind.DeadlineMetLate) != (d.MetAt != nil) {
		fail("met without a time, or the other way round")
	}
	if (d.Status == kind.DeadlineBreached || d.Status == kind.DeadlineMetLate) && d.BreachedAt == nil {
		fail("missed without a time")
	}
	if s.told > 1 || (s.told == 1) != (d.BreachedAt != nil) {
		fail("a breach is said once")
	}
	if (d.Status == kind.DeadlinePaused) != (len(d.Pauses) > 0 && d.Pauses[len(d.Pauses)-1].To == nil) {
		fail("paused without a pause, or the other way round")
	}
	for i, p := range d.Pauses {
		if i > 0 && p.From.Before(*d.Pauses[i-1].To) || p.To != nil && p.To.Before(p.From) {
			fail("pauses overlap")
		}
	}
	if deadline.Ahead(d) {
		s.checkAhead(fail)
	}
}

// checkAhead checks when a running clock falls due.
func (s *story) checkAhead(fail func(string)) {
	d := s.d
	if d.WarnAt != nil && (!d.WarnAt.Before(d.DueAt) || !d.WarnAt.After(d.StartsAt)) {
		fail("the warning comes at a wrong time")
	}
	agreed := s.terms.Rule.Appointment == kind.AppointmentDue && s.terms.Appointment != nil && d.DueAt.Equal(*s.terms.Appointment)
	if agreed || d.WithinSeconds == 0 || d.Milestone != s.terms.Rule.Milestone {
		return
	}
	stood := time.Duration(0)
	for _, p := range d.Pauses {
		if from := latest(p.From, d.StartsAt); p.To.After(from) {
			stood += p.To.Sub(from)
		}
	}
	if used := d.DueAt.Sub(d.StartsAt) - stood; used != time.Duration(d.WithinSeconds)*time.Second {
		// A pause that begins after the due time takes nothing from it; the clock says so when it ticks.
		if last := d.Pauses; len(last) == 0 || last[len(last)-1].From.Before(d.DueAt) {
			fail("the time without pauses is " + used.String())
		}
	}
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// FuzzDeadline_TK03 lets deadlines live through any order of pauses, agreed times, changed rules, ticks, and ends.
func FuzzDeadline_TK03(f *testing.F) {
	f.Add([]byte{0, 5, 3, 0, 0, 10, 4, 0, 2, 0, 0, 200, 2, 0, 7, 1})
	f.Add([]byte{5, 20, 0, 10, 5, 40, 0, 60, 2, 0, 7, 0})
	f.Add([]byte{6, 3, 0, 255, 2, 0, 6, 0, 2, 0, 7, 200, 3, 1, 4, 1})
	f.Fuzz(func(t *testing.T, script []byte) {
		terms := deadline.Terms{Rule: rules[0], Hours: worktime.Calendar{Zone: time.UTC}}
		s := &story{t: t, d: deadline.New(terms, begin), terms: terms, now: begin}
		for i := 0; i+1 < min(len(script), 200); i += 2 {
			s.take(script[i], script[i+1])
		}
		if deadline.Running(s.d) { // whatever happened, it ends
			s.take(4, 0)
			if s.d.DueAt.Before(clock.Never) {
				s.now = latest(s.now, s.d.DueAt)
				s.take(2, 0)
				if s.d.Status != kind.DeadlineBreached {
					t.Fatalf("at its time it is %s", s.d.Status)
				}
			}
			s.take(7, 0)
		}
	})
}
