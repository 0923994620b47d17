package worktime

import (
	"slices"
	"time"
)

// horizon is how far ahead working time is looked for; a calendar without any in that time has none.
const horizon = 5 * 366 // days

// Date is a day of the calendar.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day that an instant falls on in a zone.
func DateOf(t time.Time, zone *time.Location) Date {
	y, m, d := t.In(zone).Date()
	return Date{y, m, d}
}

// Span is a part of a day in minutes from midnight, wall-clock time; To may be 1440 for the end of the day.
type Span struct {
	From, To int
}

// Calendar says which time counts. The zero Calendar counts all.
type Calendar struct {
	// Zone is whose wall clock the hours are of.
	Zone *time.Location
	// Week has the hours of each weekday, in order and apart, Sunday first. Nil for every hour of every day.
	Week *[7][]Span
	// Days are days with other hours than their weekday's: none for holidays, some for working days in their place (调休).
	Days map[Date][]Span
}

// Always counts every instant.
func (c Calendar) Always() bool { return c.Week == nil }

// interval is from one instant up to another, without it.
type interval struct {
	from, to time.Time
}

// spans are the hours of the day that a wall clock shows.
func (c Calendar) spans(wall time.Time) []Span {
	y, m, d := wall.Date()
	if spans, other := c.Days[Date{y, m, d}]; other {
		return spans
	}
	return c.Week[wall.Weekday()]
}

// walk calls fn with each interval that counts from an instant on, in order, until fn returns false. It returns false when there is
// nothing more within the horizon. Between two changes of the clocks wall-clock time runs evenly, so it goes from change to change
// and from day to day between.
func (c Calendar) walk(from time.Time, fn func(interval) bool) bool {
	for last := from.AddDate(0, 0, horizon); from.Before(last); {
		local := from.In(c.Zone)
		_, change := local.ZoneBounds()
		if change.IsZero() || change.After(last) {
			change = last
		}
		_, seconds := local.Zone()
		offset := time.Duration(seconds) * time.Second
		wall := from.UTC().Add(offset) // what the clock shows, as if it were UTC
		for midnight := wall.Truncate(24 * time.Hour); midnight.Before(change.UTC().Add(offset)); midnight = midnight.Add(24 * time.Hour) {
			for _, s := range c.spans(midnight) {
				i := interval{midnight.Add(time.Duration(s.From)*time.Minute - offset), midnight.Add(time.Duration(s.To)*time.Minute - offset)}
				i.from, i.to = later(i.from, from), earlier(i.to, change)
				if i.from.Before(i.to) && !fn(i) {
					return true
				}
			}
		}
		from = change
	}
	return false
}

// After is the first instant at which so much time has counted since start; ok is false when the calendar never has so much.
func (c Calendar) After(start time.Time, d time.Duration) (at time.Time, ok bool) {
	if c.Always() || d <= 0 {
		return start.Add(max(0, d)), true
	}
	ok = c.walk(start, func(i interval) bool {
		length := i.to.Sub(i.from)
		if d <= length {
			at = i.from.Add(d)
			return false
		}
		d -= length
		return true
	})
	return at.In(start.Location()), ok
}

// Between is how much time counts from one instant up to another; none when the second is not later.
func (c Calendar) Between(from, to time.Time) time.Duration {
	if !from.Before(to) {
		return 0
	}
	if c.Always() {
		return to.Sub(from)
	}
	var total time.Duration
	c.walk(from, func(i interval) bool {
		if !i.from.Before(to) {
			return false
		}
		if i.to.After(to) {
			i.to = to
		}
		total += i.to.Sub(i.from)
		return true
	})
	return total
}

// Valid tells whether the spans of each day are in order, apart, and within the day.
func (c Calendar) Valid() bool {
	if c.Always() {
		return true
	}
	days := slices.Clone(c.Week[:])
	for _, spans := range c.Days {
		days = append(days, spans)
	}
	for _, spans := range days {
		end := 0
		for _, s := range spans {
			if s.From < end || s.To <= s.From || s.To > 24*60 {
				return false
			}
			end = s.To
		}
	}
	return c.Zone != nil
}
