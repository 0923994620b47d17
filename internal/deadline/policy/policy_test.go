package policy_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
)

// sound is a policy that nothing is wrong with; change may spoil it.
func sound(change func(*policy.Policy)) *policy.Policy {
	p := &policy.Policy{
		Calendars: []policy.Calendar{{Name: "office", Week: []policy.WeekHours{
			{Days: []kind.Weekday{kind.Monday, kind.Friday}, From: "14:00", To: "18:00"}, {Days: []kind.Weekday{kind.Monday, kind.Friday}, From: "08:30", To: "12:00"}},
			Days: []policy.DayHours{{Date: "2027-01-01"}, {Date: "2027-01-02", From: "09:00", To: "17:00"}}}},
		Rules: []policy.Rule{
			{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 3600, WarningSeconds: 600, Calendar: "office"},
			{Match: policy.Match{Kinds: []kind.TicketKind{kind.Complaint}}, Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 60},
		},
		Ladders: []policy.Ladder{{On: kind.OnBreach, Levels: []policy.Level{{Call: kind.CallDutyManager}, {AfterSeconds: 60, Call: kind.CallSupervisor}}}},
	}
	change(p)
	return p
}

func TestPolicy_TK04_DefaultsAreSound(t *testing.T) {
	t.Parallel()
	if err := policy.Default().Check(time.UTC); err != nil {
		t.Fatal(err)
	}
	if err := sound(func(*policy.Policy) {}).Check(time.UTC); err != nil {
		t.Fatal(err)
	}
}

func TestPolicy_TK04_RefusesWhatContradictsItself(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		spoil func(*policy.Policy)
		field string
		want  *fault.Reason
	}{
		"no rules":               {func(p *policy.Policy) { p.Rules = nil }, "input.rules", fault.Required},
		"two for one step":       {func(p *policy.Policy) { p.Rules[1].Kinds = nil }, "input.rules.1", fault.Contradiction},
		"equally narrow":         {func(p *policy.Policy) { p.Rules[0].Channels = []kind.Channel{kind.ChannelPhone} }, "input.rules.1", fault.Contradiction},
		"backwards":              {func(p *policy.Policy) { p.Rules[0].From = kind.MilestoneVerified }, "input.rules.0.from", fault.Contradiction},
		"from itself":            {func(p *policy.Policy) { p.Rules[0].From = kind.MilestoneCompleted }, "input.rules.0.from", fault.Contradiction},
		"no time":                {func(p *policy.Policy) { p.Rules[1].WithinSeconds = 0 }, "input.rules.1.withinSeconds", fault.Required},
		"two times":              {func(p *policy.Policy) { p.Rules[1].Until = "24:00" }, "input.rules.1.until", fault.Contradiction},
		"too long":               {func(p *policy.Policy) { p.Rules[1].WithinSeconds = 400 * 86400 }, "input.rules.1.withinSeconds", fault.BadNumber},
		"warned before it began": {func(p *policy.Policy) { p.Rules[0].WarningSeconds = 3600 }, "input.rules.0.warningSeconds", fault.Contradiction},
		"unknown calendar":       {func(p *policy.Policy) { p.Rules[0].Calendar = "moon" }, "input.rules.0.calendar", fault.BadReference},
		"pauses when closed":     {func(p *policy.Policy) { p.Rules[0].PausedIn = []kind.TicketStatus{kind.StatusArchived} }, "input.rules.0.pausedIn", fault.Contradiction},
		"hours that overlap":     {func(p *policy.Policy) { p.Calendars[0].Week[0].From = "11:00" }, "input.calendars.0", fault.BadCalendar},
		"hours backwards":        {func(p *policy.Policy) { p.Calendars[0].Week[0].To = "08:00" }, "input.calendars.0", fault.BadCalendar},
		"no such day":            {func(p *policy.Policy) { p.Calendars[0].Days[0].Date = "2027-02-30" }, "input.calendars.0", fault.BadCalendar},
		"no hours at all":        {func(p *policy.Policy) { p.Calendars[0].Week, p.Calendars[0].Days = nil, nil }, "input.calendars.0.week", fault.BadCalendar},
		"ladder without levels":  {func(p *policy.Policy) { p.Ladders[0].Levels = nil }, "input.ladders.0.levels", fault.Required},
		"two levels at once":     {func(p *policy.Policy) { p.Ladders[0].Levels[1].AfterSeconds = 0 }, "input.ladders.0.levels.1.afterSeconds", fault.BadNumber},
		"the same twice":         {func(p *policy.Policy) { p.Ladders[0].Levels[1].Call = kind.CallDutyManager }, "input.ladders.0.levels.1.call", fault.Contradiction},
		"two ladders for one":    {func(p *policy.Policy) { p.Ladders = append(p.Ladders, p.Ladders[0]) }, "input.ladders.1", fault.Contradiction},
	} {
		err := sound(c.spoil).Check(time.UTC)
		var list fault.List
		if !errors.As(err, &list) || !slices.ContainsFunc(list, func(e *fault.Error) bool { return e.Field == c.field && e.Reason == c.want }) {
			t.Errorf("%s: %v, expected %s at %s", name, err, c.want.Name, c.field)
		}
	}
}

func TestPolicy_TK04_TheNarrowestRuleCounts(t *testing.T) {
	t.Parallel()
	p := sound(func(*policy.Policy) {})
	for k, want := range map[kind.TicketKind]int{kind.Complaint: 60, kind.Help: 3600} {
		if rules := p.RulesFor(policy.Facts{Kind: k}); len(rules) != 1 || rules[0].WithinSeconds != want {
			t.Errorf("%s: %+v", k, rules)
		}
	}
}

func TestPolicy_TK04_HoursSkipHolidaysAndKeepWorkingDaysInTheirPlace(t *testing.T) {
	t.Parallel()
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	hours := sound(func(*policy.Policy) {}).Hours("office", zone)
	// Monday 28 December 2026 has 7.5 hours, Friday 1 January none, Saturday 2 January eight in its place.
	at, ok := hours.After(time.Date(2026, 12, 28, 0, 0, 0, 0, zone), 8*time.Hour)
	if want := time.Date(2027, 1, 2, 9, 30, 0, 0, zone); !ok || !at.Equal(want) {
		t.Errorf("eight hours are over at %s, want %s", at, want)
	}
}
