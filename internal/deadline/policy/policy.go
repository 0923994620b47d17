package policy

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"slices"
	"time"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/worktime"
)

// Policy is one version of an estate's timetable.
type Policy struct {
	// Calendars are the working hours that rules name.
	Calendars []Calendar `json:"calendars,omitempty"`
	// Rules say what has to be reached by when.
	Rules []Rule `json:"rules"`
	// Ladders say who is called.
	Ladders []Ladder `json:"ladders,omitempty"`
	// RepeatDays is for how many days a complaint about the same matter counts as repeated (TK11); 0 for never by itself.
	RepeatDays int `json:"repeatDays,omitempty"`
	// RemindSeconds is how often the borrower of an overdue key is reminded (KY04); 0 for never.
	RemindSeconds int `json:"remindSeconds,omitempty"`
	// CloseAt is the time of day, HH:MM, at which visitors who have not left are listed (VI03); empty for never.
	CloseAt string `json:"closeAt,omitempty"`
	// CollectSeconds is after what time a parcel counts as uncollected (VI04); 0 for never.
	CollectSeconds int `json:"collectSeconds,omitempty"`
	// PaymentDays is after how many days of its month what is charged each month is due (FE02): 14 for the 15th.
	PaymentDays int `json:"paymentDays,omitempty"`
	// LateFeePerMillion is what a day late costs, in millionths of what is owed (FE05); 0 for no late fees. LateGraceDays is after how many
	// days the counting begins.
	LateFeePerMillion int `json:"lateFeePerMillion,omitempty"`
	LateGraceDays     int `json:"lateGraceDays,omitempty"`
	// ListAt is the time of day, HH:MM, at which each department gets the list of its unfinished work (TK15): the tickets with a rule for
	// REPORTED. Empty for no list.
	ListAt string `json:"listAt,omitempty"`
	// NightFrom and NightListAt are times of day, HH:MM: the repairs that were reported since the one are listed for the technicians at the other
	// (DU01). Empty for no list.
	NightFrom   string `json:"nightFrom,omitempty"`
	NightListAt string `json:"nightListAt,omitempty"`
	// ReviewAt is the time of day, HH:MM, by which the supervisor has signed the duty log of the days before (DU04); empty for no review.
	ReviewAt string `json:"reviewAt,omitempty"`
	// Important says which tickets block a handover while they are unfinished, besides emergencies (DU03).
	Important []Match `json:"important,omitempty"`
}

// Calendar is a set of working hours.
type Calendar struct {
	// Name is what rules call it.
	Name string `json:"name"`
	// Week has the hours of ordinary weeks.
	Week []WeekHours `json:"week"`
	// Days are days with other hours: none for a holiday, some for a working day in its place (调休).
	Days []DayHours `json:"days,omitempty"`
}

// WeekHours are the hours of some weekdays.
type WeekHours struct {
	Days []kind.Weekday `json:"days"`
	// From and To are wall-clock times as HH:MM; To may be 24:00.
	From string `json:"from"`
	To   string `json:"to"`
}

// DayHours are the hours of one day.
type DayHours struct {
	// Date is YYYY-MM-DD.
	Date string `json:"date"`
	// From and To are wall-clock times as HH:MM; both are empty on a day without hours.
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

// Match says which tickets a rule or ladder is for; an empty list is for all.
type Match struct {
	// Kinds are compared with the kind whose rules govern the ticket (TK19).
	Kinds      []kind.TicketKind  `json:"kinds,omitempty"`
	Classes    []kind.TicketClass `json:"classes,omitempty"`
	Priorities []kind.Priority    `json:"priorities,omitempty"`
	Channels   []kind.Channel     `json:"channels,omitempty"`
}

// Rule says by when a step has to be reached.
type Rule struct {
	Match
	// Milestone is the step, From the one that its clock counts from.
	Milestone kind.MilestoneName `json:"milestone"`
	From      kind.MilestoneName `json:"from"`
	// WithinSeconds is how much time there is; 0 for a clock that falls due at an agreed time or at a time of day.
	WithinSeconds int `json:"withinSeconds,omitempty"`
	// Until is the time of day, HH:MM up to 24:00, in the estate's zone at which it falls due: on the day the clock started on, or on the
	// next when that time has passed. Empty for a clock that runs for a time.
	Until string `json:"until,omitempty"`
	// WarningSeconds is how long before it falls due the boards are warned; 0 for no warning.
	WarningSeconds int `json:"warningSeconds,omitempty"`
	// Calendar names the working hours that count; empty for every hour of every day.
	Calendar string `json:"calendar,omitempty"`
	// PausedIn are the statuses in which the clock stands still.
	PausedIn []kind.TicketStatus `json:"pausedIn,omitempty"`
	// Appointment says what a time agreed with the resident means.
	Appointment kind.AppointmentUse `json:"appointment,omitempty"`
}

// Ladder says who is called, one after the other, until somebody answers.
type Ladder struct {
	Match
	On     kind.EscalationTrigger `json:"on"`
	Levels []Level                `json:"levels"`
}

// Level is a step of a ladder.
type Level struct {
	// AfterSeconds is how long the level before it may take; for the first, how long after the trigger.
	AfterSeconds int         `json:"afterSeconds"`
	Call         kind.Callee `json:"call"`
}

// Facts are what rules and ladders look at in a ticket.
type Facts struct {
	// Kind is the one whose rules govern it (TK19).
	Kind     kind.TicketKind
	Class    kind.TicketClass
	Priority kind.Priority
	Channel  kind.Channel
}

// FactsOf are what a policy looks at in a ticket.
func FactsOf(t *ent.Ticket) Facts {
	class := input.Value(t.Class)
	return Facts{Kind: kind.Governs(t.Kind, class), Class: class, Priority: t.Priority, Channel: t.Channel}
}

//go:embed defaults.json
var defaults []byte

// Default is what an estate runs on until it publishes a policy of its own: the procedures' own clocks (TK04).
func Default() *Policy {
	p, err := Parse(defaults)
	if err != nil {
		panic("policy: " + err.Error())
	}
	return p
}

// Parse reads a policy as it is stored.
func Parse(stored []byte) (*Policy, error) {
	p := &Policy{}
	if err := json.Unmarshal(stored, p); err != nil {
		return nil, err
	}
	for i := range p.Rules {
		p.Rules[i].Appointment = cmp.Or(p.Rules[i].Appointment, kind.AppointmentIgnored)
	}
	return p, nil
}

// fits tells whether a ticket is meant.
func (m Match) fits(f Facts) bool {
	return within(m.Kinds, f.Kind) && within(m.Classes, f.Class) && within(m.Priorities, f.Priority) && within(m.Channels, f.Channel)
}

func within[T comparable](list []T, v T) bool { return len(list) == 0 || slices.Contains(list, v) }

// narrowness is how many of its conditions narrow the match: the narrower one wins.
func (m Match) narrowness() int {
	n := 0
	for _, narrows := range []bool{len(m.Kinds) > 0, len(m.Classes) > 0, len(m.Priorities) > 0, len(m.Channels) > 0} {
		if narrows {
			n++
		}
	}
	return n
}

// overlaps tells whether one ticket may be meant by both.
func (m Match) overlaps(o Match) bool {
	return meet(m.Kinds, o.Kinds) && meet(m.Classes, o.Classes) && meet(m.Priorities, o.Priorities) && meet(m.Channels, o.Channels)
}

func meet[T comparable](a, b []T) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(v T) bool { return slices.Contains(b, v) })
}

// Marks tells whether a ticket blocks a handover while it is unfinished: an emergency does, and what the policy marks important (DU03).
func (p *Policy) Marks(f Facts) bool {
	return f.Kind == kind.Emergency || slices.ContainsFunc(p.Important, func(m Match) bool { return m.fits(f) })
}

// WorksOn tells whether a day is a working day: one with working hours in any of the calendars; without calendars each day is (DU04).
func (p *Policy) WorksOn(day time.Time, zone *time.Location) bool {
	y, m, d := day.In(zone).Date()
	from, to := time.Date(y, m, d, 0, 0, 0, 0, zone), time.Date(y, m, d+1, 0, 0, 0, 0, zone)
	return len(p.Calendars) == 0 || slices.ContainsFunc(p.Calendars, func(c Calendar) bool { return p.Hours(c.Name, zone).Between(from, to) > 0 })
}

// RulesFor are the rules of a ticket, one for each step that has to be reached by a time: the narrowest that fits.
func (p *Policy) RulesFor(f Facts) []Rule {
	var out []Rule
	for _, r := range p.Rules {
		if !r.fits(f) {
			continue
		}
		i := slices.IndexFunc(out, func(o Rule) bool { return o.Milestone == r.Milestone })
		switch {
		case i < 0:
			out = append(out, r)
		case r.narrowness() > out[i].narrowness():
			out[i] = r
		}
	}
	return out
}

// LadderFor is the narrowest ladder of a ticket for a trigger; ok is false when there is none.
func (p *Policy) LadderFor(f Facts, on kind.EscalationTrigger) (ladder Ladder, ok bool) {
	for _, l := range p.Ladders {
		if l.On == on && l.fits(f) && (!ok || l.narrowness() > ladder.narrowness()) {
			ladder, ok = l, true
		}
	}
	return ladder, ok
}

// Hours are the working hours of a name in a zone; the empty name counts every hour.
func (p *Policy) Hours(name string, zone *time.Location) worktime.Calendar {
	for _, c := range p.Calendars {
		if c.Name == name {
			if w, ok := c.hours(zone); ok {
				return w
			}
		}
	}
	return worktime.Calendar{Zone: zone}
}

// hours brings a calendar into the form that is counted with; ok is false when a time in it can't be read.
func (c Calendar) hours(zone *time.Location) (w worktime.Calendar, ok bool) {
	w = worktime.Calendar{Zone: zone, Week: &[7][]worktime.Span{}, Days: map[worktime.Date][]worktime.Span{}}
	for _, h := range c.Week {
		span, ok := spanOf(h.From, h.To)
		if !ok {
			return w, false
		}
		for _, day := range h.Days {
			i := (slices.Index(kind.Monday.Values(), string(day)) + 1) % 7 // Sunday first
			w.Week[i] = append(w.Week[i], span)
		}
	}
	for i := range w.Week {
		slices.SortFunc(w.Week[i], func(a, b worktime.Span) int { return a.From - b.From })
	}
	for _, d := range c.Days {
		at, err := time.Parse(time.DateOnly, d.Date)
		if err != nil {
			return w, false
		}
		date := worktime.DateOf(at, time.UTC)
		spans := w.Days[date] // a day that is named has no hours but those given
		if d.From != "" || d.To != "" {
			span, ok := spanOf(d.From, d.To)
			if !ok {
				return w, false
			}
			spans = append(spans, span)
		}
		w.Days[date] = spans
	}
	return w, true
}

// spanOf reads a part of a day.
func spanOf(from, to string) (worktime.Span, bool) {
	a, okA := clock.EndMinuteOf(from)
	b, okB := clock.EndMinuteOf(to)
	return worktime.Span{From: a, To: b}, okA && okB && a < b
}

// timeOfDay tells whether a text is a time of the day.
func timeOfDay(s string) bool {
	_, ok := clock.EndMinuteOf(s)
	return ok
}

// Next is when the clocks of a zone show a time of day next after a moment; clock.Never when it can't be read, as the empty one that stands for never.
func Next(timeOfDay string, after time.Time, zone *time.Location) time.Time {
	if at, ok := At(timeOfDay, after, zone); ok {
		return at
	}
	return clock.Never
}

// At is the next moment after another at which the clocks of a zone show a time of day, HH:MM up to 24:00; ok is false when it can't be read.
func At(timeOfDay string, after time.Time, zone *time.Location) (at time.Time, ok bool) {
	m, ok := clock.EndMinuteOf(timeOfDay)
	y, month, day := after.In(zone).Date()
	for ; ok && !at.After(after); day++ {
		at = time.Date(y, month, day, m/60, m%60, 0, 0, zone)
	}
	return at.UTC(), ok
}
