package helpdesk_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/escalation"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

// open opens a ticket whose call has just come in.
func open(t *testing.T, d *testkit.Desk, k kind.TicketKind, change ...func(*helpdesk.OpenTicketInput)) string {
	t.Helper()
	in := helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: k, Title: string(k), Channel: kind.ChannelPhone, ContactName: p("王伟"), ContactPhone: p("13800138000"), UnitID: &d.Unit}
	for _, fn := range change {
		fn(&in)
	}
	r, err := d.App.Helpdesk.Open(d.Root, in)
	d.Must(err)
	return r.ID
}

// clockOf is the newest deadline of a ticket for a step.
func clockOf(t *testing.T, d *testkit.Desk, id string, name kind.MilestoneName) *ent.Deadline {
	t.Helper()
	all, err := d.Read().Deadline.Query().Where(entdeadline.TicketID(id), entdeadline.MilestoneEQ(name)).Order(entdeadline.ByID()).All(d.Root)
	d.Must(err)
	if len(all) == 0 {
		t.Fatalf("no clock for %s", name)
	}
	return all[len(all)-1]
}

// told lists the kinds of a ticket's entries after a prefix.
func told(t *testing.T, d *testkit.Desk, id, prefix string) []string {
	t.Helper()
	entries, err := d.App.Journals.Since(d.Root, d.Estate, 0, 1000)
	d.Must(err)
	var kinds []string
	for _, e := range entries {
		if name, ok := cut(e.Kind, prefix); ok && slices.Contains(e.Subjects, id) {
			kinds = append(kinds, fmt.Sprintf("%s %v", name, e.Args["milestone"]))
		}
	}
	return kinds
}

func cut(s, prefix string) (string, bool) {
	return s[min(len(s), len(prefix)):], len(s) > len(prefix) && s[:len(prefix)] == prefix
}

func assign(t *testing.T, d *testkit.Desk, id string, to kind.DepartmentFunction) {
	t.Helper()
	must(t)(d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[to]}))
}

func accepted(t *testing.T, d *testkit.Desk, id string, at *time.Time) {
	t.Helper()
	must(t)(d.App.Helpdesk.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: id, StaffID: p(d.Staff[kind.RoleTechnician]), AppointmentAt: at}))
}

func TestDeadline_TK03_TK04_IsToldOfItsWarningAndItsBreachOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := open(t, d, kind.IndoorRepair)
	begin := d.Clock.Now()
	tk := get(t, d, id)
	if !tk.DueAt.Equal(begin.Add(time.Minute)) || tk.Overdue || tk.NextDeadlineID == nil {
		t.Fatalf("engineering is to be told within a minute of the call: %s", tk.DueAt)
	}
	d.Pass(30 * time.Second)
	if c := clockOf(t, d, id, kind.MilestoneNotified); c.Status != kind.DeadlineImminent {
		t.Errorf("after half of the minute it is %s", c.Status)
	}
	d.Pass(30 * time.Second)
	c, late := clockOf(t, d, id, kind.MilestoneNotified), get(t, d, id)
	if c.Status != kind.DeadlineBreached || !c.BreachedAt.Equal(c.DueAt) || !late.Overdue || late.Version != tk.Version {
		t.Errorf("after the minute: %s, overdue %v, version %d", c.Status, late.Overdue, late.Version)
	}
	for range 3 {
		d.Pass(time.Hour)
	}
	assign(t, d, id, kind.Engineering)
	if got := told(t, d, id, "helpdesk.deadline."); !slices.Equal(got, []string{"imminent NOTIFIED", "breached NOTIFIED"}) {
		t.Errorf("told %v", got)
	}
	if c := clockOf(t, d, id, kind.MilestoneNotified); c.Status != kind.DeadlineMetLate || c.MetAt == nil {
		t.Errorf("told to engineering too late it is %s", c.Status)
	}
	if tk := get(t, d, id); tk.Overdue || !tk.DueAt.Equal(clock.Never) || tk.NextDeadlineID != nil {
		t.Errorf("nothing is due now: %+v", tk)
	}
}

func TestDeadline_TK04_LoggingLateHidesNoBreach(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := open(t, d, kind.Emergency, func(in *helpdesk.OpenTicketInput) {
		in.Class, in.ReceivedAt = p(kind.ClassFire), p(d.Clock.Now().Add(-5*time.Minute))
	})
	if c := clockOf(t, d, id, kind.MilestoneLogged); c.Status != kind.DeadlineMetLate {
		t.Errorf("logged after five minutes it is %s", c.Status)
	}
	if got := told(t, d, id, "helpdesk.deadline."); !slices.Equal(got, []string{"breached LOGGED", "breached NOTIFIED"}) {
		t.Errorf("told %v", got)
	}
	if !get(t, d, id).Overdue {
		t.Error("the duty manager is not told in time")
	}
}

func TestDeadline_TK04_FollowsTheAppointment(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := open(t, d, kind.IndoorRepair)
	assign(t, d, id, kind.Engineering)
	at := d.Clock.Now().Add(3 * time.Hour)
	accepted(t, d, id, &at)
	if c := clockOf(t, d, id, kind.MilestoneOnSite); !c.DueAt.Equal(at) {
		t.Errorf("on site is due %s, agreed was %s", c.DueAt, at)
	}
	if c := clockOf(t, d, id, kind.MilestoneStarted); !c.DueAt.Equal(at.Add(30 * time.Minute)) {
		t.Errorf("work starts by %s", c.DueAt)
	}
	later := at.Add(2 * time.Hour)
	must(t)(d.App.Helpdesk.AgreeAppointment(d.Root, helpdesk.AgreeAppointmentInput{TicketID: id, At: later}))
	c := clockOf(t, d, id, kind.MilestoneOnSite)
	if !c.DueAt.Equal(later) || len(c.Changes) != 1 || c.Changes[0].Cause != kind.CauseAppointment {
		t.Errorf("moved to %s: %+v", c.DueAt, c.Changes)
	}
	for _, bad := range []time.Time{d.Clock.Now(), d.Clock.Now().Add(-time.Minute), d.Clock.Now().AddDate(2, 0, 0)} {
		refused(t, fault.BadTime)(d.App.Helpdesk.AgreeAppointment(d.Root, helpdesk.AgreeAppointmentInput{TicketID: id, At: bad}))
	}
	d.Pass(6 * time.Hour)
	if got := told(t, d, id, "helpdesk.deadline."); !slices.Equal(got, []string{"imminent ON_SITE", "breached ON_SITE", "imminent STARTED", "breached STARTED"}) {
		t.Errorf("told %v", got)
	}
}

func TestDeadline_TK08_ThePauseEndsAtTheAgreedTime(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id, h := started(t, d), d.App.Helpdesk
	next := d.Clock.Now().Add(4 * time.Hour)
	must(t)(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "配件", OwnerConsent: p("工作单背面"), NextAppointmentAt: &next}))
	if c := clockOf(t, d, id, kind.MilestoneResumed); !c.DueAt.Equal(next) || c.Status != kind.DeadlinePending {
		t.Errorf("work goes on by %s (%s)", c.DueAt, c.Status)
	}
	d.Pass(5 * time.Hour)
	if !get(t, d, id).Overdue {
		t.Error("nobody came at the agreed time")
	}
	must(t)(h.Resume(d.Root, helpdesk.ResumeTicketInput{TicketID: id}))
	again := d.Clock.Now().Add(time.Hour)
	must(t)(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "配件", OwnerConsent: p("工作单背面"), NextAppointmentAt: &again}))
	if c := clockOf(t, d, id, kind.MilestoneResumed); !c.DueAt.Equal(again) || c.Status != kind.DeadlinePending {
		t.Errorf("the second pause has a clock of its own: %s (%s)", c.DueAt, c.Status)
	}
}

// publish makes a policy of rules the estate's.
func publish(t *testing.T, d *testkit.Desk, rules ...*policy.Rule) {
	t.Helper()
	must(t)(d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate, Rules: rules, Calendars: []*policy.Calendar{{Name: "office",
		Week: []policy.WeekHours{{Days: []kind.Weekday{kind.Monday, kind.Tuesday, kind.Wednesday, kind.Thursday, kind.Friday}, From: "08:30", To: "18:00"}}}}}))
}

func TestDeadline_TK03_StandsStillAndGoesOn(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	publish(t, d, &policy.Rule{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 7200, WarningSeconds: 600, PausedIn: []kind.TicketStatus{kind.StatusPaused}})
	id, h := started(t, d), d.App.Helpdesk // called two minutes ago
	due := get(t, d, id).DueAt
	next := d.Clock.Now().Add(24 * time.Hour)
	must(t)(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "配件", OwnerConsent: p("工作单背面"), NextAppointmentAt: &next}))
	if tk := get(t, d, id); !tk.DueAt.Equal(clock.Never) || tk.NextDeadlineID != nil {
		t.Errorf("while it stands still nothing is due: %s", tk.DueAt)
	}
	d.Pass(10 * time.Hour)
	if got := told(t, d, id, "helpdesk.deadline."); got != nil {
		t.Errorf("GLPI 7946: told %v while it stood still", got)
	}
	must(t)(h.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: id, Priority: p(kind.PriorityHigh)}))
	must(t)(h.Resume(d.Root, helpdesk.ResumeTicketInput{TicketID: id}))
	c := clockOf(t, d, id, kind.MilestoneCompleted)
	if !c.DueAt.Equal(due.Add(10*time.Hour)) || len(c.Pauses) != 1 || c.Pauses[0].To == nil || c.Pauses[0].Cause != kind.CauseStatus {
		t.Errorf("GLPI 15605: due %s, expected %s: %+v", c.DueAt, due.Add(10*time.Hour), c.Pauses)
	}
}

func TestDeadline_TK03_AnotherPriorityBringsAnotherRule(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	publish(t, d, &policy.Rule{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 7200},
		&policy.Rule{Match: policy.Match{Priorities: []kind.Priority{kind.PriorityHigh}}, Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 1800},
		&policy.Rule{Match: policy.Match{Priorities: []kind.Priority{kind.PriorityHigh}}, Milestone: kind.MilestoneNotified, From: kind.MilestoneReceived, WithinSeconds: 900})
	id, h := open(t, d, kind.Complaint), d.App.Helpdesk
	begin := d.Clock.Now()
	d.Pass(5 * time.Minute)
	must(t)(h.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: id, Priority: p(kind.PriorityHigh)}))
	if c := clockOf(t, d, id, kind.MilestoneCompleted); !c.DueAt.Equal(begin.Add(30*time.Minute)) || c.WithinSeconds != 1800 {
		t.Errorf("due %s", c.DueAt)
	}
	if c := clockOf(t, d, id, kind.MilestoneNotified); !c.DueAt.Equal(begin.Add(15 * time.Minute)) {
		t.Errorf("a new clock counts from the call: %s", c.DueAt)
	}
	must(t)(h.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: id, Priority: p(kind.PriorityLow)}))
	if c := clockOf(t, d, id, kind.MilestoneNotified); c.Status != kind.DeadlineCancelled || c.Changes[0].Cause != kind.CauseRule {
		t.Errorf("Zammad 5624: a clock that no longer applies is %s", c.Status)
	}
	d.Pass(time.Hour)
	if got := told(t, d, id, "helpdesk.deadline."); got != nil {
		t.Errorf("told %v", got)
	}
}

func TestDeadline_TK02_ReopeningStartsNewClocks(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id, h := open(t, d, kind.Complaint), d.App.Helpdesk
	assign(t, d, id, kind.CustomerService)
	accepted(t, d, id, nil)
	must(t)(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	d.Pass(time.Hour)
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已处理"}))
	must(t)(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, Outcome: kind.OutcomeRejected, By: kind.ByResident, Comment: p("没有")}))
	c := clockOf(t, d, id, kind.MilestoneCompleted)
	if c.Round != 1 || !c.DueAt.Equal(d.Clock.Now().Add(24*time.Hour)) || c.Status != kind.DeadlinePending {
		t.Errorf("the second round is due %s (%s, round %d)", c.DueAt, c.Status, c.Round)
	}
	must(t)(h.Cancel(d.Root, helpdesk.CancelTicketInput{TicketID: id, Reason: "撤回"}))
	if c := clockOf(t, d, id, kind.MilestoneCompleted); c.Status != kind.DeadlineCancelled {
		t.Errorf("Zammad 4353: on a closed ticket it is %s", c.Status)
	}
	d.Pass(72 * time.Hour)
	if got := told(t, d, id, "helpdesk.deadline."); got != nil {
		t.Errorf("told %v", got)
	}
}

func TestDeadline_TK04_CountsWorkingHoursInTheEstatesZone(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	publish(t, d, &policy.Rule{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 10 * 3600, Calendar: "office"},
		&policy.Rule{Milestone: kind.MilestoneVerified, From: kind.MilestoneCompleted, Until: "24:00"})
	id, h := open(t, d, kind.Complaint), d.App.Helpdesk // Monday 09:00 in Shanghai
	if c := clockOf(t, d, id, kind.MilestoneCompleted); !c.DueAt.Equal(time.Date(2026, 11, 24, 1, 30, 0, 0, time.UTC)) {
		t.Errorf("nine hours today and one tomorrow: due %s", c.DueAt)
	}
	assign(t, d, id, kind.CustomerService)
	accepted(t, d, id, nil)
	must(t)(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已处理"}))
	if c := clockOf(t, d, id, kind.MilestoneVerified); !c.DueAt.Equal(time.Date(2026, 11, 23, 16, 0, 0, 0, time.UTC)) {
		t.Errorf("by midnight of the estate: due %s", c.DueAt)
	}
}

func TestPolicy_TK04_ChangesNoTicketThatIsOpen(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	before := open(t, d, kind.Complaint)
	publish(t, d, &policy.Rule{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 60})
	after := open(t, d, kind.Complaint)
	if a, b := get(t, d, before), get(t, d, after); a.PolicyVersion != 0 || b.PolicyVersion != 1 || a.DueAt.Sub(b.DueAt) != 24*time.Hour-time.Minute {
		t.Errorf("versions %d, %d; due %s, %s", a.PolicyVersion, b.PolicyVersion, a.DueAt, b.DueAt)
	}
	must(t)(d.App.Helpdesk.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: before, Priority: p(kind.PriorityHigh)}))
	if a := get(t, d, before); a.DueAt.Sub(d.Clock.Now()) != 24*time.Hour {
		t.Errorf("the open ticket goes on under its version: due %s", a.DueAt)
	}
	refused(t, fault.VersionConflict)(d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate, IfNumber: p(0),
		Rules: []*policy.Rule{{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 60}}}))
}

func TestTryPolicy_TK04_CountsWhatItWouldHaveSaid(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	for minutes := 1; minutes <= 10; minutes++ { // dispatched after one to ten minutes
		id := open(t, d, kind.IndoorRepair)
		d.Pass(time.Duration(minutes) * time.Minute)
		assign(t, d, id, kind.Engineering)
	}
	try := func(seconds int) *helpdesk.TrialLine {
		trial, err := helpdesk.TryPolicy(d.Root, d.Read(), d.Clock.Now(), helpdesk.TryPolicyInput{EstateID: d.Estate,
			Rules: []*policy.Rule{{Milestone: kind.MilestoneNotified, From: kind.MilestoneReceived, WithinSeconds: seconds}}})
		d.Must(err)
		if trial.Tickets != 10 || len(trial.Lines) != 1 {
			t.Fatalf("tried on %d tickets, %d lines", trial.Tickets, len(trial.Lines))
		}
		return trial.Lines[0]
	}
	if l := try(300); l.Clocks != 10 || l.Missed != 6 || l.MissedBefore != 10 || len(l.Examples) != 5 {
		t.Errorf("five minutes: %+v", l)
	}
	if l := try(3600); l.Missed != 0 {
		t.Errorf("an hour: %+v", l)
	}
	entries, err := d.App.Journals.Since(d.Root, d.Estate, 0, 1000)
	d.Must(err)
	if slices.ContainsFunc(entries, func(e journal.Entry) bool { return e.Kind == helpdesk.PolicyPublished }) {
		t.Error("trying changes nothing")
	}
}

// roster makes people the duty managers of departments.
func roster(t *testing.T, d *testkit.Desk, who map[kind.DepartmentFunction]kind.Role) {
	t.Helper()
	for function, role := range who {
		must(t)(d.App.Places.SetDutyManager(d.Root, estate.SetDutyManagerInput{DepartmentID: d.Departments[function], DutyManagerID: p(d.Staff[role])}))
	}
}

// callsOf lists who was called about a ticket, level by level, and how the newest escalation stands.
func callsOf(t *testing.T, d *testkit.Desk, id string) (newest *ent.Escalation, callees []kind.Callee) {
	t.Helper()
	all, err := d.Read().Escalation.Query().Where(escalation.TicketID(id)).Order(escalation.ByID()).All(d.Root)
	d.Must(err)
	for _, e := range all {
		newest = e
		for _, c := range e.Calls {
			callees = append(callees, c.Callee)
		}
	}
	return newest, callees
}

func TestEscalation_TK12_CallsTheRightDutyManagerAndClimbs(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	roster(t, d, map[kind.DepartmentFunction]kind.Role{kind.Security: kind.RoleGuard, kind.Engineering: kind.RoleTechnician})
	for class, want := range map[kind.TicketClass]kind.Role{kind.ClassFire: kind.RoleGuard, kind.ClassTrappedLift: kind.RoleTechnician} {
		id := open(t, d, kind.Emergency, func(in *helpdesk.OpenTicketInput) { in.Class = &class })
		e, _ := callsOf(t, d, id)
		if e.Level != 1 || !slices.Equal(e.Calls[0].StaffIDs, []string{d.Staff[want]}) || get(t, d, id).Calling == nil {
			t.Errorf("%s: %+v", class, e)
		}
		refused(t, fault.NotAsked)(d.App.Helpdesk.AcknowledgeEscalation(d.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID, StaffID: p(d.Staff[kind.RoleButler])}))
		refused(t, fault.Required)(d.App.Helpdesk.AcknowledgeEscalation(d.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID}))
		must(t)(d.App.Helpdesk.AddNote(d.Root, helpdesk.AddTicketNoteInput{TicketID: id, Text: "在看"}))
		d.Pass(2 * time.Minute)
		must(t)(d.App.Helpdesk.AcknowledgeEscalation(d.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID, StaffID: p(d.Staff[kind.RoleSupervisor])}))
		refused(t, fault.AlreadyAnswered)(d.App.Helpdesk.AcknowledgeEscalation(d.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID, StaffID: p(d.Staff[kind.RoleSupervisor])}))
		e, err := d.Read().Escalation.Get(d.Root, e.ID)
		d.Must(err)
		if e.Status != kind.EscalationAcknowledged || e.Level != 2 || *e.AcknowledgedByID != d.Staff[kind.RoleSupervisor] {
			t.Errorf("GLPI 15870: a note is no answer; the supervisor's is: %+v", e)
		}
		d.Pass(time.Hour)
		if again, err := d.Read().Escalation.Get(d.Root, e.ID); err != nil || again.Level != 2 {
			t.Errorf("it climbed on to level %d: %v", again.Level, err)
		}
	}
}

func TestEscalation_TK03_UndispatchedBelongsToTheDutyPost(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := open(t, d, kind.IndoorRepair)
	d.Pass(time.Minute)
	e, callees := callsOf(t, d, id)
	if !slices.Equal(callees, []kind.Callee{kind.CallDutyManager}) || !slices.Equal(e.Calls[0].StaffIDs, []string{d.Staff[kind.RoleFrontDesk]}) {
		t.Fatalf("called %v: %+v", callees, e)
	}
	d.Pass(15 * time.Minute)
	d.Pass(30 * time.Minute)
	if _, callees := callsOf(t, d, id); !slices.Equal(callees, []kind.Callee{kind.CallDutyManager, kind.CallSupervisor, kind.CallCentreManager}) {
		t.Errorf("Zammad 2532, ERPNext 6049: called %v", callees)
	}
	d.Pass(30 * time.Minute)
	if e, _ := callsOf(t, d, id); e.Status != kind.EscalationExhausted || get(t, d, id).Calling == nil {
		t.Errorf("nobody has answered, and the boards go on to say so: %s", e.Status)
	}
	assign(t, d, id, kind.Engineering)
	if e, _ := callsOf(t, d, id); e.Status != kind.EscalationEnded || get(t, d, id).Calling != nil {
		t.Errorf("done late, nobody needs to answer: %s", e.Status)
	}
}

func TestEscalation_TK03_PassesOverAPostThatNobodyHolds(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := open(t, d, kind.Emergency, func(in *helpdesk.OpenTicketInput) { in.Class = p(kind.ClassFire) })
	e, callees := callsOf(t, d, id)
	if !slices.Equal(callees, []kind.Callee{kind.CallSecurity, kind.CallSupervisor}) || len(e.Calls[0].StaffIDs) != 0 {
		t.Errorf("security has no duty manager: called %v", callees)
	}
	assign(t, d, id, kind.Security)
	accepted(t, d, id, nil)
	must(t)(d.App.Helpdesk.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: id}))
	if e, _ := callsOf(t, d, id); e.Status != kind.EscalationEnded || get(t, d, id).Calling != nil {
		t.Errorf("the responder is there: %s", e.Status)
	}
}

func TestComplaint_TK10_LateOneGetsACaseFileThatMustBeComplete(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h := d.App.Helpdesk
	id := open(t, d, kind.Complaint, func(in *helpdesk.OpenTicketInput) {
		in.HandedOverBy, in.HandedOverReference = p("集团服务中心"), p("G-77")
	})
	repair := open(t, d, kind.IndoorRepair)
	refused(t, fault.NotAComplaint)(h.UpdateComplaintFile(d.Root, helpdesk.UpdateComplaintFileInput{TicketID: repair, Outcome: p("x")}))
	refused(t, fault.NotHandedOver)(h.ReplyToHandover(d.Root, helpdesk.ReplyToHandoverInput{TicketID: repair, Text: "x"}))
	d.Pass(23 * time.Hour)
	if n := d.Read().ComplaintFile.Query().CountX(d.Root); n != 0 {
		t.Errorf("%d case files before a day is over", n)
	}
	d.Pass(2 * time.Hour)
	file, err := d.Read().ComplaintFile.Query().Only(d.Root)
	d.Must(err)
	if file.TicketID != id {
		t.Errorf("the case file is of %s", file.TicketID)
	}
	assign(t, d, id, kind.CustomerService)
	accepted(t, d, id, nil)
	must(t)(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	must(t)(h.ReplyToHandover(d.Root, helpdesk.ReplyToHandoverInput{TicketID: id, Text: "在办"}))
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已处理"}))
	must(t)(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, Outcome: kind.OutcomeAccepted, By: kind.ByResident, Satisfaction: p(3)}))
	must(t)(h.Review(d.Root, helpdesk.ReviewTicketInput{TicketID: id}))
	archive := func() (journal.Receipt, error) { return h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}) }
	refused(t, fault.CaseFileIncomplete)(archive())
	must(t)(h.UpdateComplaintFile(d.Root, helpdesk.UpdateComplaintFileInput{TicketID: id, Investigation: p("查"), Measures: p("改"), DepartmentID: p(d.Departments[kind.CustomerService])}))
	refused(t, fault.CaseFileIncomplete)(archive())
	must(t)(h.UpdateComplaintFile(d.Root, helpdesk.UpdateComplaintFileInput{TicketID: id, Outcome: p("果"), ComplainantView: p("满意")}))
	refused(t, fault.HandoverUnsettled)(archive())
	must(t)(h.ReplyToHandover(d.Root, helpdesk.ReplyToHandoverInput{TicketID: id, Text: "已办结", Result: p(true)}))
	must(t)(archive())
}

func TestComplaint_TK11_TheSecondIsRecognisedAndRaised(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	complain := func(title string) *ent.Ticket {
		return get(t, d, open(t, d, kind.Complaint, func(in *helpdesk.OpenTicketInput) { in.Title = title }))
	}
	first := complain("楼上半夜装修噪音太大")
	if other := complain("电梯按键失灵"); other.RepeatsID != nil || other.Calling != nil {
		t.Errorf("another matter repeats %v", other.RepeatsID)
	}
	second := complain("装修噪音又来了,半夜还在施工")
	if second.RepeatsID == nil || *second.RepeatsID != first.ID || second.Priority != kind.PriorityHigh {
		t.Fatalf("the second repeats %v with priority %s", second.RepeatsID, second.Priority)
	}
	if e, callees := callsOf(t, d, second.ID); e.Trigger != kind.OnRepeated || callees[0] != kind.CallGeneralManager {
		t.Errorf("called %v", callees)
	}
	if got := told(t, d, second.ID, "helpdesk.ticket.repeat"); len(got) != 1 {
		t.Errorf("told %v", got)
	}
	d.Clock.Advance(91 * 24 * time.Hour)
	if late := complain("半夜装修噪音"); late.RepeatsID != nil {
		t.Errorf("after three months it is another matter, not %v", late.RepeatsID)
	}
}

func TestIncident_TK12_GathersAnswersAndEndsTickets(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h := d.App.Helpdesk
	outage := func(change ...func(*helpdesk.OpenTicketInput)) string {
		return open(t, d, kind.Emergency, append([]func(*helpdesk.OpenTicketInput){func(in *helpdesk.OpenTicketInput) { in.Class, in.Title = p(kind.ClassPowerOutage), "家里没电" }}, change...)...)
	}
	first, similar, other := outage(), open(t, d, kind.IndoorRepair, func(in *helpdesk.OpenTicketInput) { in.Title = "3栋停电了" }), open(t, d, kind.Complaint)
	opened, err := h.OpenIncident(d.Root, helpdesk.OpenIncidentInput{EstateID: d.Estate, Class: p(kind.ClassPowerOutage), Title: "3栋停电", Announcement: "预计18时恢复", BuildingID: &d.Building})
	d.Must(err)
	belongs := func(id string) bool { tk := get(t, d, id); return tk.IncidentID != nil && *tk.IncidentID == opened.ID }
	later := outage()
	elsewhere := outage(func(in *helpdesk.OpenTicketInput) { in.UnitID, in.LocationID = nil, &d.Location })
	for id, want := range map[string]bool{first: true, similar: true, other: false, later: true, elsewhere: false} {
		if belongs(id) != want {
			t.Errorf("%s belongs to the incident: %v", get(t, d, id).Title, !want)
		}
	}
	must(t)(h.AttachToIncident(d.Root, helpdesk.AttachToIncidentInput{TicketID: elsewhere, IncidentID: opened.ID}))
	must(t)(h.DetachFromIncident(d.Root, helpdesk.DetachFromIncidentInput{TicketID: similar}))
	refused(t, fault.NotInIncident)(h.DetachFromIncident(d.Root, helpdesk.DetachFromIncidentInput{TicketID: similar}))
	must(t)(h.AnnounceIncident(d.Root, helpdesk.AnnounceIncidentInput{IncidentID: opened.ID, Announcement: "推迟至20时", IfVersion: p(1)}))
	entries, err := d.App.Journals.Since(d.Root, d.Estate, 0, 1000)
	d.Must(err)
	last := entries[len(entries)-1]
	if last.Kind != helpdesk.IncidentAnnounced || !slices.Contains(last.Subjects, first) || !slices.Contains(last.Subjects, later) || slices.Contains(last.Subjects, similar) {
		t.Errorf("one entry answers all: %s %v", last.Kind, last.Subjects)
	}
	must(t)(h.EndIncident(d.Root, helpdesk.EndIncidentInput{IncidentID: opened.ID, Result: "已恢复供电", Outcome: kind.CompleteTickets}))
	for _, id := range []string{first, later, elsewhere} {
		if tk := get(t, d, id); tk.Status != kind.StatusCompleted || tk.Result != "已恢复供电" || tk.Calling != nil {
			t.Errorf("after the end it is %s: %q, calling %v", tk.Status, tk.Result, tk.Calling)
		}
	}
	if tk := get(t, d, similar); tk.Status != kind.StatusNew {
		t.Errorf("what was taken out is %s", tk.Status)
	}
	refused(t, fault.IncidentOver)(h.AnnounceIncident(d.Root, helpdesk.AnnounceIncidentInput{IncidentID: opened.ID, Announcement: "x"}))
	second, err := h.OpenIncident(d.Root, helpdesk.OpenIncidentInput{EstateID: d.Estate, Title: "3栋停电了", Announcement: "抢修中"})
	d.Must(err)
	must(t)(h.EndIncident(d.Root, helpdesk.EndIncidentInput{IncidentID: second.ID, Result: "已恢复", Outcome: kind.AskBack}))
	if got := told(t, d, similar, "helpdesk.ticket.asked"); len(got) != 1 || get(t, d, similar).Status != kind.StatusNew {
		t.Errorf("the resident is asked back: %v", got)
	}
	_, err = h.OpenIncident(d.Root, helpdesk.OpenIncidentInput{EstateID: d.Estate, Title: "", Announcement: ""})
	if list, ok := err.(fault.List); !ok || len(list) != 2 { //nolint:errorlint // the list itself is looked at
		t.Errorf("all bad fields at once: %v", err)
	}
}

func TestEscalation_TK03_CallsNobodyAboutWhatIsDoneMeanwhile(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	must(t)(d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate,
		Rules:   []*policy.Rule{{Milestone: kind.MilestoneNotified, From: kind.MilestoneReceived, WithinSeconds: 60}},
		Ladders: []*policy.Ladder{{On: kind.OnBreach, Levels: []policy.Level{{AfterSeconds: 600, Call: kind.CallSupervisor}}}}}))
	done, waits := open(t, d, kind.IndoorRepair), open(t, d, kind.IndoorRepair)
	d.Pass(5 * time.Minute)
	if get(t, d, done).Calling != nil {
		t.Error("the first level is called ten minutes after the breach")
	}
	assign(t, d, done, kind.Engineering)
	d.Pass(10 * time.Minute)
	if e, callees := callsOf(t, d, done); e.Status != kind.EscalationEnded || callees != nil {
		t.Errorf("it was done before anybody was called: %s, called %v", e.Status, callees)
	}
	if e, callees := callsOf(t, d, waits); e.Status != kind.EscalationExhausted && e.Status != kind.EscalationCalling || len(callees) != 1 {
		t.Errorf("nobody did it: %s, called %v", e.Status, callees)
	}
}

func TestEscalation_TK03_EndsWhenTheTicketBecomesACaseWithoutLadder(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	must(t)(d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate,
		Rules:   []*policy.Rule{{Milestone: kind.MilestoneNotified, From: kind.MilestoneReceived, WithinSeconds: 60}},
		Ladders: []*policy.Ladder{{Match: policy.Match{Kinds: []kind.TicketKind{kind.IndoorRepair}}, On: kind.OnBreach, Levels: []policy.Level{{AfterSeconds: 600, Call: kind.CallSupervisor}}}}}))
	id := open(t, d, kind.Help, func(in *helpdesk.OpenTicketInput) { in.Class = p(kind.ClassRepair) })
	d.Pass(5 * time.Minute)
	must(t)(d.App.Helpdesk.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: id, Class: p(kind.ClassOther)}))
	d.Pass(10 * time.Minute)
	if e, callees := callsOf(t, d, id); e.Status != kind.EscalationEnded || callees != nil || !get(t, d, id).Overdue {
		t.Errorf("nobody is called about other help: %s, called %v", e.Status, callees)
	}
}
