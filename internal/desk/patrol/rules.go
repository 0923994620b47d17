package patrol

import (
	"slices"
	"time"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
)

// Limits of a route.
const (
	mostCheckpoints = 100
	mostStarts      = 24
)

// schedule is when rounds of a route are due.
type schedule struct {
	frequency kind.PatrolFrequency
	firstDay  string
	starts    []string
	within    int // minutes
}

func scheduleOf(r *ent.PatrolRoute) schedule {
	return schedule{r.Frequency, r.FirstDay, r.Starts, r.WithinMinutes}
}

// Next is when the first round of a route after a moment is due, by the clocks of its estate's zone (PT01).
func Next(r *ent.PatrolRoute, after time.Time, zone *time.Location) time.Time {
	return scheduleOf(r).next(after, zone)
}

// months are between two days with rounds, for frequencies that go by months.
var months = map[kind.PatrolFrequency]int{kind.PatrolMonthly: 1, kind.PatrolQuarterly: 3, kind.PatrolHalfYearly: 6, kind.PatrolYearly: 12}

// days are at least between two days with rounds.
var days = map[kind.PatrolFrequency]int{
	kind.PatrolDaily: 1, kind.PatrolWeekly: 7, kind.PatrolMonthly: 28, kind.PatrolQuarterly: 89, kind.PatrolHalfYearly: 181, kind.PatrolYearly: 365,
}

// check refuses a schedule whose times can't be read, or of which two rounds would be due at once (PT01).
func (s schedule) check(c *fault.Check) {
	input.Day(c, "input.firstDay", s.firstDay)
	c.That(len(s.starts) > 0 && len(s.starts) <= mostStarts, fault.Required, "input.starts", "A day with rounds has 1 to %d of them: say when each begins, `09:00`.", mostStarts)
	c.That(s.within > 0, fault.BadNumber, "input.withinMinutes", "Give at least a minute to walk it.")
	minutes := make([]int, len(s.starts))
	for i, start := range s.starts {
		var ok bool
		if minutes[i], ok = clock.MinuteOf(start); !ok {
			c.Add(fault.New(fault.BadTime, "Say when a round begins as `09:00`.").At("input.starts"))
			return
		}
		if i > 0 && minutes[i] <= minutes[i-1] {
			c.Add(fault.New(fault.Contradiction, "Name each time once, in order.").At("input.starts"))
			return
		}
	}
	if gap := shortest(minutes, clock.DayMinutes*days[s.frequency]); s.within > gap {
		c.Add(fault.New(fault.Contradiction, "The next round is due after %d minutes: this one has to be walked by then.", gap).At("input.withinMinutes"))
	}
}

// shortest is the shortest time from one round to the next, which come at some minutes of every so many.
func shortest(minutes []int, every int) int {
	gap := every
	for i, minute := range minutes {
		next := minutes[(i+1)%len(minutes)]
		if i == len(minutes)-1 {
			next += every
		}
		gap = min(gap, next-minute)
	}
	return gap
}

// next is when the first round after a moment is due, by the clocks of a zone; a time that a change of clocks leaves out moves with it.
func (s schedule) next(after time.Time, zone *time.Location) time.Time {
	first, err := time.ParseInLocation(time.DateOnly, s.firstDay, zone)
	if err != nil {
		return clock.Never
	}
	for day := slices.MaxFunc([]time.Time{first, dayOf(after, zone)}, time.Time.Compare); ; day = day.AddDate(0, 0, 1) {
		if !s.walkedOn(first, day) {
			continue
		}
		for _, start := range s.starts {
			minute, _ := clock.MinuteOf(start)
			if due := time.Date(day.Year(), day.Month(), day.Day(), 0, minute, 0, 0, zone); due.After(after) {
				return due.UTC()
			}
		}
	}
}

// walkedOn tells whether rounds are due on a day; where a month is too short, on its last one.
func (s schedule) walkedOn(first, day time.Time) bool {
	apart := (day.Year()-first.Year())*12 + int(day.Month()) - int(first.Month())
	switch step := months[s.frequency]; {
	case s.frequency == kind.PatrolWeekly:
		return day.Weekday() == first.Weekday()
	case step > 0:
		last := time.Date(day.Year(), day.Month()+1, 0, 0, 0, 0, 0, day.Location()).Day()
		return apart%step == 0 && day.Day() == min(first.Day(), last)
	default:
		return true
	}
}

// dayOf is the day that a moment lies on.
func dayOf(at time.Time, zone *time.Location) time.Time {
	year, month, day := at.In(zone).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, zone)
}

// over tells whether nothing can be checked on a round any more.
func over(s kind.PatrolStatus) bool { return s != kind.PatrolDue && s != kind.PatrolWalking }
