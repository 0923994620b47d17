package shifts

import (
	"fmt"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
)

// Limits of posts and rosters.
const (
	mostHours  = 24
	mostShifts = 1000
	// early is how long before its end a shift begins to prepare the handover, and grace how long after it both have to have signed (DU03).
	early = 15 * time.Minute
	grace = 15 * time.Minute
)

// monthLayout is how months are written.
const monthLayout = "2006-01"

// minutesOf reads the hours of a shift as minutes from midnight; they end on the next day when they do not end after they begin.
func minutesOf(h schema.DutyHours) (from, to int, ok bool) {
	from, ok = clock.MinuteOf(h.From)
	to, known := clock.EndMinuteOf(h.To)
	if to <= from {
		to += clock.DayMinutes
	}
	return from, to, ok && known
}

// hoursOf reads the hours of a post: in order, each once.
func hoursOf(c *fault.Check, in []*schema.DutyHours) []schema.DutyHours {
	c.That(len(in) > 0 && len(in) <= mostHours, fault.Required, "input.hours", "A post has 1 to %d shifts a day: say from when to when each is.", mostHours)
	out := make([]schema.DutyHours, 0, min(len(in), mostHours))
	last := -1
	for i, h := range in[:min(len(in), mostHours)] {
		at := fmt.Sprintf("input.hours.%d", i)
		from, _, ok := minutesOf(*h)
		if !ok {
			c.Add(fault.New(fault.BadTime, "Write hours as `07:30` to `20:00`.").At(at))
			continue
		}
		c.That(from > last, fault.Contradiction, at+".from", "Name each shift once, in order of when it begins.")
		last = from
		out = append(out, *h)
	}
	return out
}

// span is when a shift of a day begins and ends, by the clocks of a zone; a time that a change of clocks leaves out moves with it.
func span(h schema.DutyHours, day time.Time, zone *time.Location) (from, to time.Time) {
	a, b, _ := minutesOf(h)
	y, m, d := day.Date()
	return time.Date(y, m, d, 0, a, 0, 0, zone).UTC(), time.Date(y, m, d, 0, b, 0, 0, zone).UTC()
}

// month is the month that a roster is for.
type month struct {
	name string
	// from and to are its first moment and the first moment after it.
	from, to time.Time
	zone     *time.Location
}

// monthOf reads a month in a zone.
func monthOf(name string, zone *time.Location) (month, bool) {
	from, err := time.ParseInLocation(monthLayout, name, zone)
	return month{name, from, from.AddDate(0, 1, 0), zone}, err == nil
}

// nextMonth is the first moment of the month after that of another moment.
func nextMonth(at time.Time, zone *time.Location) time.Time {
	y, m, _ := at.In(zone).Date()
	return time.Date(y, m+1, 1, 0, 0, 0, 0, zone)
}

// day reads a day of the month.
func (m month) day(text string) (time.Time, bool) {
	d, err := time.ParseInLocation(time.DateOnly, text, m.zone)
	return d, err == nil && !d.Before(m.from) && d.Before(m.to)
}

// gap is a shift of a post that nobody is planned for.
type gap struct {
	post *ent.DutyPost
	from time.Time
}

// gaps are the shifts of posts in a month that nobody is planned for, in order.
func gaps(m month, posts []*ent.DutyPost, shifts []*ent.Shift) (out []gap) {
	type key struct {
		post string
		from int64
	}
	manned := make(map[key]bool, len(shifts))
	for _, s := range shifts {
		manned[key{s.PostID, s.StartsAt.UnixMilli()}] = true
	}
	for day := m.from; day.Before(m.to); day = day.AddDate(0, 0, 1) {
		for _, p := range posts {
			for _, h := range p.Hours {
				if from, _ := span(h, day, m.zone); !manned[key{p.ID, from.UnixMilli()}] {
					out = append(out, gap{p, from})
				}
			}
		}
	}
	return out
}

// clash finds two shifts of one person that overlap; shifts are sorted on the way.
func clash(shifts []*ent.Shift) (a, b *ent.Shift, found bool) {
	slices.SortFunc(shifts, func(a, b *ent.Shift) int { return a.StartsAt.Compare(b.StartsAt) })
	last := map[string]*ent.Shift{}
	for _, s := range shifts {
		before := last[*s.StaffID]
		if before != nil && s.StartsAt.Before(before.EndsAt) {
			return before, s, true
		}
		if before == nil || s.EndsAt.After(before.EndsAt) {
			last[*s.StaffID] = s
		}
	}
	return nil, nil, false
}
