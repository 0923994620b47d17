package shifts

import (
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
)

func at(t *testing.T, s string) time.Time {
	t.Helper()
	moment, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func TestHours_DU01_EndOnTheNextDayAndFollowTheClocks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ zone, day, from, to, begins, ends string }{
		{"Asia/Shanghai", "2026-11-23", "07:30", "20:00", "2026-11-23T07:30:00+08:00", "2026-11-23T20:00:00+08:00"},
		{"Asia/Shanghai", "2026-11-30", "20:00", "08:00", "2026-11-30T20:00:00+08:00", "2026-12-01T08:00:00+08:00"},
		{"Asia/Shanghai", "2026-11-23", "16:00", "24:00", "2026-11-23T16:00:00+08:00", "2026-11-24T00:00:00+08:00"},
		{"Asia/Shanghai", "2026-11-23", "08:00", "08:00", "2026-11-23T08:00:00+08:00", "2026-11-24T08:00:00+08:00"},
		{"Europe/Berlin", "2027-03-27", "22:00", "06:00", "2027-03-27T22:00:00+01:00", "2027-03-28T06:00:00+02:00"}, // seven hours
		{"Europe/Berlin", "2027-03-28", "02:30", "10:00", "2027-03-28T03:30:00+02:00", "2027-03-28T10:00:00+02:00"}, // left out
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		day, err := time.ParseInLocation(time.DateOnly, c.day, zone)
		if err != nil {
			t.Fatal(err)
		}
		from, to := span(schema.DutyHours{From: c.from, To: c.to}, day, zone)
		if !from.Equal(at(t, c.begins)) || !to.Equal(at(t, c.ends)) {
			t.Errorf("%s %s–%s in %s: %s to %s", c.day, c.from, c.to, c.zone, from, to)
		}
	}
}

func TestHours_DU01_AreRefusedTogether(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		hours []*schema.DutyHours
		codes []*fault.Reason
	}{
		"none":         {nil, []*fault.Reason{fault.Required}},
		"out of order": {[]*schema.DutyHours{{From: "14:00", To: "20:00"}, {From: "07:30", To: "14:00"}}, []*fault.Reason{fault.Contradiction}},
		"no times":     {[]*schema.DutyHours{{From: "7", To: "20:00"}, {From: "14:00", To: "25:00"}}, []*fault.Reason{fault.BadTime, fault.BadTime}},
	} {
		var check fault.Check
		hoursOf(&check, c.hours)
		err := check.Err()
		for _, want := range c.codes {
			if !fault.Is(err, want) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestRoster_DU01_GapsAreShiftsWithoutAnybody(t *testing.T) {
	t.Parallel()
	m, ok := monthOf("2027-02", time.UTC)
	if _, wrong := monthOf("2027-2", time.UTC); !ok || wrong {
		t.Fatal("months are written as 2027-02")
	}
	post := &ent.DutyPost{ID: "a", Hours: []schema.DutyHours{{From: "08:00", To: "20:00"}, {From: "20:00", To: "08:00"}}}
	if n := len(gaps(m, []*ent.DutyPost{post}, nil)); n != 56 {
		t.Errorf("a month without anybody has %d gaps", n)
	}
	first, night := at(t, "2027-02-01T08:00:00Z"), at(t, "2027-02-28T20:00:00Z")
	left := gaps(m, []*ent.DutyPost{post}, []*ent.Shift{{PostID: "a", StartsAt: first}, {PostID: "a", StartsAt: night}, {PostID: "b", StartsAt: first.Add(12 * time.Hour)}})
	if len(left) != 54 || !left[0].from.Equal(first.Add(12*time.Hour)) {
		t.Errorf("%d gaps, the first %s", len(left), left[0].from)
	}
}

func TestRoster_DU01_NobodyIsOnDutyTwiceAtOnce(t *testing.T) {
	t.Parallel()
	eight := at(t, "2027-02-01T08:00:00Z")
	shift := func(who string, from, to int) *ent.Shift {
		return &ent.Shift{StaffID: &who, StartsAt: eight.Add(time.Duration(from) * time.Hour), EndsAt: eight.Add(time.Duration(to) * time.Hour)}
	}
	for name, c := range map[string]struct {
		shifts []*ent.Shift
		twice  bool
	}{
		"one after the other":      {[]*ent.Shift{shift("a", 4, 8), shift("a", 0, 4)}, false},
		"two people":               {[]*ent.Shift{shift("a", 0, 4), shift("b", 2, 6)}, false},
		"overlapping":              {[]*ent.Shift{shift("a", 0, 4), shift("b", 0, 9), shift("a", 3, 5)}, true},
		"within a long one":        {[]*ent.Shift{shift("a", 0, 9), shift("a", 1, 2)}, true},
		"behind one within a long": {[]*ent.Shift{shift("a", 0, 9), shift("b", 1, 2), shift("a", 8, 10)}, true},
	} {
		if _, _, twice := clash(c.shifts); twice != c.twice {
			t.Errorf("%s: %t", name, twice)
		}
	}
}
