package patrol

import (
	"testing"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

func TestSchedule_PT01_EachFrequencyHasItsDays(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		s     schedule
		zone  string
		after string
		want  []string
	}{
		{"twice daily", schedule{kind.PatrolDaily, "2026-11-23", []string{"09:00", "15:30"}, 60}, "Asia/Shanghai", "2026-11-23T09:00:00+08:00",
			[]string{"2026-11-23T15:30:00+08:00", "2026-11-24T09:00:00+08:00", "2026-11-24T15:30:00+08:00"}},
		{"not before its first day", schedule{kind.PatrolDaily, "2026-12-01", []string{"09:00"}, 60}, "Asia/Shanghai", "2026-11-23T09:00:00+08:00", []string{"2026-12-01T09:00:00+08:00"}},
		{"weekly on the day of the first", schedule{kind.PatrolWeekly, "2026-11-25", []string{"10:00"}, 60}, "Asia/Shanghai", "2026-11-25T10:00:00+08:00", []string{"2026-12-02T10:00:00+08:00", "2026-12-09T10:00:00+08:00"}},
		{"monthly on the 31st, else on the last", schedule{kind.PatrolMonthly, "2027-01-31", []string{"08:00"}, 60}, "Asia/Shanghai", "2027-01-31T08:00:00+08:00",
			[]string{"2027-02-28T08:00:00+08:00", "2027-03-31T08:00:00+08:00", "2027-04-30T08:00:00+08:00"}},
		{"quarterly", schedule{kind.PatrolQuarterly, "2026-11-30", []string{"08:00"}, 60}, "Asia/Shanghai", "2026-11-30T08:00:00+08:00", []string{"2027-02-28T08:00:00+08:00", "2027-05-30T08:00:00+08:00"}},
		{"half-yearly", schedule{kind.PatrolHalfYearly, "2026-09-15", []string{"08:00"}, 60}, "Asia/Shanghai", "2026-09-15T08:00:00+08:00", []string{"2027-03-15T08:00:00+08:00", "2027-09-15T08:00:00+08:00"}},
		{"yearly on 29 February", schedule{kind.PatrolYearly, "2028-02-29", []string{"08:00"}, 60}, "Asia/Shanghai", "2028-02-29T08:00:00+08:00", []string{"2029-02-28T08:00:00+08:00"}},
		{"when clocks go forward, a time that is left out moves", schedule{kind.PatrolDaily, "2027-03-01", []string{"02:30"}, 60}, "Europe/Berlin", "2027-03-27T02:30:00+01:00",
			[]string{"2027-03-28T03:30:00+02:00", "2027-03-29T02:30:00+02:00"}},
		{"when clocks go back, a time that comes twice counts once", schedule{kind.PatrolDaily, "2027-03-01", []string{"02:30"}, 60}, "Europe/Berlin", "2027-10-30T02:30:00+02:00",
			[]string{"2027-10-31T02:30:00+01:00", "2027-11-01T02:30:00+01:00"}},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		at := moment(t, c.after)
		for _, want := range c.want {
			if at = c.s.next(at, zone); !at.Equal(moment(t, want)) {
				t.Errorf("%s: %s instead of %s", c.name, at.In(zone), want)
			}
		}
	}
	if at := (schedule{frequency: kind.PatrolDaily, firstDay: "soon"}).next(clock.Never, time.UTC); !at.Equal(clock.Never) {
		t.Errorf("a day that can't be read: %s", at)
	}
}

func moment(t *testing.T, s string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestSchedule_PT01_RoundsOfARouteDoNotOverlap(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		s    schedule
		want *fault.Reason
	}{
		{"until the next one of the day", schedule{kind.PatrolDaily, "2026-11-23", []string{"09:00", "10:00"}, 60}, nil},
		{"longer than that", schedule{kind.PatrolDaily, "2026-11-23", []string{"09:00", "10:00"}, 61}, fault.Contradiction},
		{"over midnight", schedule{kind.PatrolDaily, "2026-11-23", []string{"01:00", "23:00"}, 120}, nil},
		{"over midnight, into the first of the next day", schedule{kind.PatrolDaily, "2026-11-23", []string{"01:00", "23:00"}, 121}, fault.Contradiction},
		{"a week", schedule{kind.PatrolWeekly, "2026-11-23", []string{"09:00"}, 7 * clock.DayMinutes}, nil},
		{"more than a week", schedule{kind.PatrolWeekly, "2026-11-23", []string{"09:00"}, 7*clock.DayMinutes + 1}, fault.Contradiction},
		{"no time at all", schedule{kind.PatrolDaily, "2026-11-23", []string{"09:00"}, 0}, fault.BadNumber},
		{"no start", schedule{kind.PatrolDaily, "2026-11-23", nil, 60}, fault.Required},
		{"no time of the day", schedule{kind.PatrolDaily, "2026-11-23", []string{"9:00"}, 60}, fault.BadTime},
		{"midnight at the end", schedule{kind.PatrolDaily, "2026-11-23", []string{"24:00"}, 60}, fault.BadTime},
		{"out of order", schedule{kind.PatrolDaily, "2026-11-23", []string{"10:00", "09:00"}, 60}, fault.Contradiction},
		{"twice the same", schedule{kind.PatrolDaily, "2026-11-23", []string{"09:00", "09:00"}, 60}, fault.Contradiction},
		{"no day of the calendar", schedule{kind.PatrolDaily, "2026-02-30", []string{"09:00"}, 60}, fault.BadDate},
	} {
		var check fault.Check
		c.s.check(&check)
		if err := check.Err(); (c.want == nil) != (err == nil) || c.want != nil && !fault.Is(err, c.want) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
