package worktime_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"foyer/internal/deadline/worktime"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// office is Monday to Friday, 08:30–12:00 and 14:00–18:00.
func office(z *time.Location) worktime.Calendar {
	day := []worktime.Span{{From: 8*60 + 30, To: 12 * 60}, {From: 14 * 60, To: 18 * 60}}
	return worktime.Calendar{Zone: z, Week: &[7][]worktime.Span{nil, day, day, day, day, day, nil}}
}

func at(t testing.TB, z *time.Location, text string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", text, z)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestAfter_TK04_CountsWorkingHours(t *testing.T) {
	t.Parallel()
	shanghai, newYork, lordHowe := zone(t, "Asia/Shanghai"), zone(t, "America/New_York"), zone(t, "Australia/Lord_Howe")
	night := func(z *time.Location) worktime.Calendar {
		all := []worktime.Span{{From: 0, To: 6 * 60}}
		return worktime.Calendar{Zone: z, Week: &[7][]worktime.Span{all, all, all, all, all, all, all}}
	}
	golden := office(shanghai)
	golden.Days = map[worktime.Date][]worktime.Span{{Year: 2026, Month: 10, Day: 1}: nil, {Year: 2026, Month: 10, Day: 10}: golden.Week[1]}
	for _, c := range []struct {
		name, reason string
		calendar     worktime.Calendar
		start        string
		within       time.Duration
		want         string
	}{
		{"within a morning", "nothing in between", office(shanghai), "2026-11-23 09:00", time.Hour, "2026-11-23 10:00"},
		{"over lunch", "the break does not count", office(shanghai), "2026-11-23 11:30", time.Hour, "2026-11-23 14:30"},
		{"over a weekend", "neither do Saturday and Sunday", office(shanghai), "2026-11-27 17:30", time.Hour, "2026-11-30 09:00"},
		{"from the night", "a call at night starts in the morning", office(shanghai), "2026-11-24 02:00", 30 * time.Minute, "2026-11-24 09:00"},
		{"to the very end", "the last minute belongs to the day", office(shanghai), "2026-11-23 17:00", time.Hour, "2026-11-23 18:00"},
		{"a holiday", "National Day has no hours", golden, "2026-09-30 17:30", time.Hour, "2026-10-02 09:00"},
		{"a working Saturday", "it stands in for a holiday", golden, "2026-10-09 17:30", time.Hour, "2026-10-10 09:00"},
		{"clocks go forward", "the night of 8 March has five hours from 0 to 6", night(newYork), "2026-03-08 00:00", 5 * time.Hour, "2026-03-08 06:00"},
		{"clocks go back", "the night of 1 November has seven", night(newYork), "2026-11-01 00:00", 7 * time.Hour, "2026-11-01 06:00"},
		{"by half an hour", "Lord Howe changes by thirty minutes", night(lordHowe), "2026-10-04 00:00", 5*time.Hour + 30*time.Minute, "2026-10-04 06:00"},
		{"always", "24/7 knows no clock change", worktime.Calendar{}, "2026-11-23 23:00", 24 * time.Hour, "2026-11-24 23:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			z := c.calendar.Zone
			if z == nil {
				z = shanghai
			}
			start, want := at(t, z, c.start), at(t, z, c.want)
			got, ok := c.calendar.After(start, c.within)
			if !ok || !got.Equal(want) {
				t.Errorf("%s: %v after %v is %v, want %v", c.reason, c.within, start, got, want)
			}
			if b := c.calendar.Between(start, want); b != c.within {
				t.Errorf("%s: %v lie between, want %v", c.reason, b, c.within)
			}
		})
	}
	if _, ok := (worktime.Calendar{Zone: shanghai, Week: &[7][]worktime.Span{}}).After(time.Now(), time.Minute); ok { //nolint:forbidigo // any time will do
		t.Error("a calendar without hours came to an end")
	}
}

// TestDue_TK08_PausesStandStill: pauses that overlap count once, one that is open stops the clock, one that lies outside the hours costs nothing.
func TestDue_TK08_PausesStandStill(t *testing.T) {
	t.Parallel()
	z := zone(t, "Asia/Shanghai")
	p := func(from, to string) worktime.Pause {
		pause := worktime.Pause{From: at(t, z, from)}
		if to != "" {
			pause.To = at(t, z, to)
		}
		return pause
	}
	for _, c := range []struct {
		name   string
		pauses []worktime.Pause
		want   string
	}{
		{"none", nil, "2026-11-23 11:00"},
		{"one", []worktime.Pause{p("2026-11-23 09:30", "2026-11-23 10:00")}, "2026-11-23 11:30"},
		{"overlapping", []worktime.Pause{p("2026-11-23 09:40", "2026-11-23 10:00"), p("2026-11-23 09:30", "2026-11-23 09:50")}, "2026-11-23 11:30"},
		{"one in another", []worktime.Pause{p("2026-11-23 09:30", "2026-11-23 10:00"), p("2026-11-23 09:40", "2026-11-23 09:50")}, "2026-11-23 11:30"},
		{"before the start", []worktime.Pause{p("2026-11-23 08:00", "2026-11-23 09:15")}, "2026-11-23 11:15"},
		{"after the end", []worktime.Pause{p("2026-11-23 11:00", "2026-11-23 11:30")}, "2026-11-23 11:00"},
		{"over lunch", []worktime.Pause{p("2026-11-23 12:00", "2026-11-23 14:00")}, "2026-11-23 11:00"},
		{"over the weekend", []worktime.Pause{p("2026-11-23 10:00", "2026-11-30 09:00")}, "2026-11-30 10:00"},
		{"empty", []worktime.Pause{p("2026-11-23 09:30", "2026-11-23 09:30")}, "2026-11-23 11:00"},
		{"open", []worktime.Pause{p("2026-11-23 09:30", "")}, ""},
		{"open, too late", []worktime.Pause{p("2026-11-23 11:30", "")}, "2026-11-23 11:00"},
	} {
		timer := worktime.Timer{Start: at(t, z, "2026-11-23 09:00"), Within: 2 * time.Hour, Calendar: office(z), Pauses: c.pauses}
		got, ok := timer.Due()
		switch {
		case c.want == "" && ok:
			t.Errorf("%s: due at %v, although it is paused", c.name, got)
		case c.want != "" && (!ok || !got.Equal(at(t, z, c.want))):
			t.Errorf("%s: due at %v, want %s", c.name, got, c.want)
		case ok && timer.Elapsed(got) != timer.Within:
			t.Errorf("%s: %v have elapsed at the due time", c.name, timer.Elapsed(got))
		}
	}
}

// counts tells by the wall clock alone whether a minute counts.
func counts(c worktime.Calendar, t time.Time) bool {
	if c.Always() {
		return true
	}
	local := t.In(c.Zone)
	spans, other := c.Days[worktime.DateOf(t, c.Zone)]
	if !other {
		spans = c.Week[local.Weekday()]
	}
	minute := local.Hour()*60 + local.Minute()
	for _, s := range spans {
		if minute >= s.From && minute < s.To {
			return true
		}
	}
	return false
}

// FuzzTimer compares the arithmetic with counting minute by minute on the wall clock, in zones whose clocks change both ways, by an
// hour and by half of one.
func FuzzTimer(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed, uint16(seed*37), uint8(seed))
	}
	zones := []string{"Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Europe/Berlin", "America/Sao_Paulo", "Africa/Casablanca"}
	f.Fuzz(func(t *testing.T, seed uint64, within uint16, pauses uint8) {
		r := rand.New(rand.NewPCG(seed, 1))
		z := zone(t, zones[r.IntN(len(zones))])
		c := worktime.Calendar{Zone: z, Week: &[7][]worktime.Span{}}
		for d := range c.Week {
			for from := r.IntN(300); from < 1400 && r.IntN(4) > 0; {
				to := min(1440, from+1+r.IntN(500))
				c.Week[d] = append(c.Week[d], worktime.Span{From: from, To: to})
				from = to + r.IntN(200)
			}
		}
		if !c.Valid() {
			t.Fatalf("invalid: %+v", c)
		}
		// Near the changes of clocks: a week in March, April, October or November.
		start := time.Date(2026, []time.Month{2, 3, 4, 9, 10, 11}[r.IntN(6)], 1+r.IntN(28), r.IntN(24), r.IntN(60), 0, 0, z)
		timer := worktime.Timer{Start: start, Within: time.Duration(within%6000) * time.Minute, Calendar: c}
		for range pauses % 5 {
			from := start.Add(time.Duration(r.IntN(6000)-500) * time.Minute)
			timer.Pauses = append(timer.Pauses, worktime.Pause{From: from, To: from.Add(time.Duration(r.IntN(900)) * time.Minute)})
		}
		got, ok := timer.Due()
		left, now := timer.Within, start
		for limit := 0; left > 0 && limit < 60*24*40; limit++ {
			paused := false
			for _, p := range timer.Pauses {
				paused = paused || !now.Before(p.From) && now.Before(p.To)
			}
			if !paused && counts(c, now) {
				left -= time.Minute
			}
			now = now.Add(time.Minute)
		}
		if left > 0 {
			return // too little time within forty days
		}
		if !ok || timer.Within > 0 && !got.Equal(now) {
			t.Errorf("due at %v (%v), counted %v: start %v, within %v, pauses %v, calendar %v in %v", got, ok, now, start, timer.Within, timer.Pauses, c.Week, z)
		}
		if ok && timer.Elapsed(got) != timer.Within {
			t.Errorf("elapsed %v of %v", timer.Elapsed(got), timer.Within)
		}
	})
}
