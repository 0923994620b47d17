package policy

import (
	"fmt"
	"slices"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
)

// What a policy may hold.
const (
	mostRules     = 200
	mostCalendars = 20
	mostDays      = 1000
	mostLadders   = 50
	mostLevels    = 10
	longest       = 366 * 24 * 60 * 60 // seconds
)

// order is how steps follow each other; those that are not in it may come at any time.
var order = []kind.MilestoneName{kind.MilestoneReceived, kind.MilestoneLogged, kind.MilestoneNotified, kind.MilestoneAccepted, kind.MilestoneOnSite,
	kind.MilestoneStarted, kind.MilestoneCompleted, kind.MilestoneSpecialistNotified, kind.MilestoneVerified, kind.MilestoneReviewed, kind.MilestoneArchived}

// Before tells whether one step always comes before another.
func Before(a, b kind.MilestoneName) bool {
	i, j := slices.Index(order, a), slices.Index(order, b)
	return i >= 0 && j >= 0 && i < j
}

// Settles tells whether reaching one step answers for another: for itself, for those that come before it, and for the report on work that is
// complete (TK15).
func Settles(reached, waited kind.MilestoneName) bool {
	if waited == kind.MilestoneReported {
		return reached == waited || reached == kind.MilestoneCompleted || Before(kind.MilestoneCompleted, reached)
	}
	return reached == waited || Before(waited, reached)
}

// Recurs tells whether a step comes again and again, and each time starts its clocks anew.
func Recurs(from kind.MilestoneName) bool {
	return from == kind.MilestonePaused || from == kind.MilestoneListed
}

// follows tells whether a clock for a step may count from another.
func follows(from, milestone kind.MilestoneName) bool {
	switch milestone {
	case kind.MilestoneResumed:
		return from == kind.MilestonePaused
	case kind.MilestoneReported:
		return from == kind.MilestoneListed
	case kind.MilestoneCalledBack:
		return Before(from, kind.MilestoneReviewed)
	default:
		return Before(from, milestone)
	}
}

// Check refuses a policy that contradicts itself or can't be followed; all that is wrong is said at once. The zone is the estate's.
func (p *Policy) Check(zone *time.Location) error {
	var c fault.Check
	c.That(len(p.Rules) > 0, fault.Required, "input.rules", "A policy has at least one rule.")
	c.That(len(p.Rules) <= mostRules && len(p.Calendars) <= mostCalendars && len(p.Ladders) <= mostLadders, fault.TooLong, "input",
		"A policy has at most %d rules, %d calendars and %d ladders.", mostRules, mostCalendars, mostLadders)
	if err := c.Err(); err != nil {
		return err
	}
	c.That(p.RepeatDays >= 0 && p.RepeatDays <= 3660, fault.BadNumber, "input.repeatDays", "Complaints are compared for at most 3,660 days.")
	c.That(p.RemindSeconds == 0 || p.RemindSeconds >= 60 && p.RemindSeconds <= longest, fault.BadNumber, "input.remindSeconds", "Borrowers are reminded once a minute at most, and once in 366 days at least.")
	input.Between(&c, "input.paymentDays", p.PaymentDays, 0, 366)
	input.Between(&c, "input.lateFeePerMillion", p.LateFeePerMillion, 0, 10_000)
	input.Between(&c, "input.lateGraceDays", p.LateGraceDays, 0, 366)
	c.That(p.CollectSeconds == 0 || p.CollectSeconds >= 60 && p.CollectSeconds <= longest, fault.BadNumber, "input.collectSeconds", "A parcel counts as uncollected after a minute at least, and after 366 days at most.")
	c.That(p.CloseAt == "" || timeOfDay(p.CloseAt), fault.BadTime, "input.closeAt", "A time of the day is HH:MM, up to 24:00.")
	c.That(p.ListAt == "" || timeOfDay(p.ListAt), fault.BadTime, "input.listAt", "A time of the day is HH:MM, up to 24:00.")
	c.That(p.ListAt == "" || slices.ContainsFunc(p.Rules, func(r Rule) bool { return r.From == kind.MilestoneListed }), fault.Contradiction, "input.listAt",
		"No rule says by when what is listed has to be answered: add one for REPORTED from LISTED.")
	for field, at := range map[string]string{"nightFrom": p.NightFrom, "nightListAt": p.NightListAt, "reviewAt": p.ReviewAt} {
		c.That(at == "" || timeOfDay(at), fault.BadTime, "input."+field, "A time of the day is HH:MM, up to 24:00.")
	}
	c.That((p.NightFrom == "") == (p.NightListAt == ""), fault.Contradiction, "input.nightListAt", "Say both from when on the night is and when its repairs are listed, or neither.")
	c.That(len(p.Important) <= mostLadders, fault.TooLong, "input.important", "A policy marks at most %d sorts of tickets important.", mostLadders)
	p.checkCalendars(&c, zone)
	for i, r := range p.Rules {
		p.checkRule(&c, fmt.Sprintf("input.rules.%d", i), r)
		for j, o := range p.Rules[:i] {
			c.That(o.Milestone != r.Milestone || o.narrowness() != r.narrowness() || !o.overlaps(r.Match), fault.Contradiction, fmt.Sprintf("input.rules.%d", i),
				"Rule %d sets a time for the same step of the same tickets, and neither is the narrower one; make them exclude each other, or one of them narrower.", j)
		}
	}
	for i, l := range p.Ladders {
		checkLadder(&c, fmt.Sprintf("input.ladders.%d", i), l)
		for j, o := range p.Ladders[:i] {
			c.That(o.On != l.On || o.narrowness() != l.narrowness() || !o.overlaps(l.Match), fault.Contradiction, fmt.Sprintf("input.ladders.%d", i),
				"Ladder %d is for the same tickets, and neither is the narrower one; make them exclude each other, or one of them narrower.", j)
		}
	}
	return c.Err()
}

func (p *Policy) checkCalendars(c *fault.Check, zone *time.Location) {
	names := map[string]bool{}
	for i, cal := range p.Calendars {
		at := fmt.Sprintf("input.calendars.%d", i)
		c.That(cal.Name != "" && len(cal.Name) <= 100 && !names[cal.Name], fault.BadCalendar, at+".name", "A calendar has a name of at most 100 bytes that no other has.")
		names[cal.Name] = true
		c.That(len(cal.Days) <= mostDays, fault.TooLong, at+".days", "A calendar has at most %d days of its own.", mostDays)
		hours, ok := cal.hours(zone)
		if !ok || !hours.Valid() {
			c.Add(fault.Of(fault.BadCalendar).At(at))
			continue
		}
		_, ever := hours.After(time.Unix(0, 0), time.Minute)
		c.That(ever && len(cal.Week) > 0, fault.BadCalendar, at+".week", "The calendar has no hours: no clock on it would ever run out.")
	}
}

func (p *Policy) checkRule(c *fault.Check, at string, r Rule) {
	c.That(follows(r.From, r.Milestone), fault.Contradiction, at+".from", "%s never comes before %s; count from an earlier step.", r.From, r.Milestone)
	c.That(r.WithinSeconds >= 0 && r.WithinSeconds <= longest, fault.BadNumber, at+".withinSeconds", "A clock runs for at most 366 days.")
	c.That(r.WithinSeconds > 0 || r.Until != "" || r.Appointment == kind.AppointmentDue, fault.Required, at+".withinSeconds",
		"Say within which time, by which time of the day, or at the agreed time.")
	c.That(r.WithinSeconds == 0 || r.Until == "", fault.Contradiction, at+".until", "A clock runs for a time or until a time of the day, not both.")
	c.That(r.Until == "" || r.Calendar == "" && len(r.PausedIn) == 0, fault.Contradiction, at+".until", "A time of the day comes when it comes: it has no calendar and no pauses.")
	c.That(r.Until == "" || timeOfDay(r.Until), fault.BadTime, at+".until", "A time of the day is HH:MM, up to 24:00.")
	c.That(r.From != kind.MilestoneListed || p.ListAt != "", fault.Contradiction, at+".from", "Nothing is ever listed: say when with listAt.")
	c.That(r.WarningSeconds >= 0 && (r.WithinSeconds == 0 || r.WarningSeconds < r.WithinSeconds), fault.Contradiction, at+".warningSeconds",
		"The warning comes before the time is up and after the clock has started: less than %d seconds.", r.WithinSeconds)
	c.That(r.Calendar == "" || slices.ContainsFunc(p.Calendars, func(o Calendar) bool { return o.Name == r.Calendar }), fault.BadReference, at+".calendar",
		"The policy has no calendar of this name.")
	for _, s := range r.PausedIn {
		c.That(!s.Closed(), fault.Contradiction, at+".pausedIn", "A closed ticket has no clocks that could stand still.")
	}
}

func checkLadder(c *fault.Check, at string, l Ladder) {
	c.That(len(l.Levels) > 0 && len(l.Levels) <= mostLevels, fault.Required, at+".levels", "A ladder has 1 to %d levels.", mostLevels)
	for i, level := range l.Levels {
		c.That(level.AfterSeconds >= 0 && level.AfterSeconds <= longest && (i == 0 || level.AfterSeconds > 0), fault.BadNumber, fmt.Sprintf("%s.levels.%d.afterSeconds", at, i),
			"The first level comes at once or later, each other one after some time, at most 366 days.")
		c.That(i == 0 || l.Levels[i-1].Call != level.Call, fault.Contradiction, fmt.Sprintf("%s.levels.%d.call", at, i), "A level calls somebody else than the one before it.")
	}
}
