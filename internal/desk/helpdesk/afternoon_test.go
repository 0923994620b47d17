package helpdesk_test

import (
	"slices"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/afternoonlist"
	"foyer/ent/listedticket"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// clockTime is a time of the first day in the estate's zone.
func clockTime(hour, minute int) time.Time {
	return time.Date(2026, 11, 23, hour, minute, 0, 0, time.FixedZone("", 8*60*60))
}

// until lets time pass up to a moment.
func until(d *testkit.Desk, at time.Time) { d.Pass(at.Sub(d.Clock.Now())) }

// lists are the afternoon lists, oldest first, by the department they were given to.
func lists(t *testing.T, d *testkit.Desk) []*ent.AfternoonList {
	t.Helper()
	all, err := d.Read().AfternoonList.Query().Order(afternoonlist.ByID()).WithDepartment().WithItems(func(q *ent.ListedTicketQuery) { q.Order(listedticket.ByID()) }).All(d.Root)
	d.Must(err)
	return all
}

func TestAfternoonList_TK15_EachDepartmentGetsItsUnfinishedWorkAndAnswersBeforeFive(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h := d.App.Helpdesk
	answered, silent, finished, undispatched := started(t, d), open(t, d, kind.Complaint), started(t, d), open(t, d, kind.PublicRepair)
	enquiry := open(t, d, kind.Enquiry)
	assign(t, d, silent, kind.CustomerService)
	until(d, clockTime(15, 29))
	if n := len(lists(t, d)); n != 0 {
		t.Fatalf("%d lists before half past three", n)
	}
	until(d, clockTime(15, 30))
	given := lists(t, d)
	sizes := map[string]int{}
	for _, l := range given {
		name := ""
		if l.Edges.Department != nil {
			name = string(l.Edges.Department.Function)
		}
		sizes[name] = len(l.Edges.Items)
		if l.Size != len(l.Edges.Items) || l.Date != "2026-11-23" {
			t.Errorf("list of %s: %+v", name, l)
		}
	}
	if len(given) != 3 || sizes[string(kind.Engineering)] != 2 || sizes[string(kind.CustomerService)] != 1 || sizes[""] != 1 {
		t.Errorf("the lists are %v", sizes)
	}
	if got := told(t, d, enquiry, "helpdesk.ticket.listed"); len(got) != 0 {
		t.Error("an enquiry is listed")
	}
	if tk := get(t, d, silent); !tk.DueAt.Equal(clockTime(17, 0)) || tk.Overdue {
		t.Errorf("the answer is due %s", tk.DueAt)
	}
	refused(t, fault.BadTime)(h.ReportProgress(d.Root, helpdesk.ReportProgressInput{TicketID: answered, Text: "等配件", FinishAt: p(d.Clock.Now())}))
	tomorrow := d.Clock.Now().AddDate(0, 0, 1)
	must(t)(h.ReportProgress(d.Root, helpdesk.ReportProgressInput{TicketID: answered, Text: "等配件", FinishAt: &tomorrow}))
	must(t)(h.TellResident(d.Root, helpdesk.TellResidentInput{TicketID: answered, Text: "明天修好"}))
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: finished, Result: "好了"}))
	until(d, clockTime(17, 0))
	for id, want := range map[string]kind.DeadlineStatus{answered: kind.DeadlineMet, finished: kind.DeadlineMet, silent: kind.DeadlineBreached, undispatched: kind.DeadlineBreached} {
		if c := clockOf(t, d, id, kind.MilestoneReported); c.Status != want || !c.DueAt.Equal(clockTime(17, 0)) {
			t.Errorf("%s: at five the answer is %s, due %s", get(t, d, id).Kind, c.Status, c.DueAt)
		}
	}
	if !get(t, d, silent).Overdue {
		t.Error("a missing answer is a breach")
	}
	item, err := d.Read().ListedTicket.Query().Where(listedticket.TicketID(answered)).Only(d.Root)
	d.Must(err)
	if item.Answer != "等配件" || item.AnsweredAt == nil || !item.FinishAt.Equal(tomorrow) || item.ToldAt == nil {
		t.Errorf("the list says %+v", item)
	}
	if item = d.Read().ListedTicket.Query().Where(listedticket.TicketID(finished)).OnlyX(d.Root); item.AnsweredAt == nil || item.Answer != "" {
		t.Errorf("what is finished needs no answer: %+v", item)
	}
	until(d, clockTime(15+24, 31))
	if all := lists(t, d); len(all) != 6 || all[5].Date != "2026-11-24" {
		t.Errorf("the next day there are %d lists", len(all))
	}
	if c := clockOf(t, d, silent, kind.MilestoneReported); c.Status != kind.DeadlinePending || !c.DueAt.Equal(clockTime(17+24, 0)) {
		t.Errorf("the next day's answer is %s, due %s", c.Status, c.DueAt)
	}
	if got := told(t, d, silent, "helpdesk.deadline.breache"); !slices.Equal(got, []string{"d REPORTED", "d COMPLETED"}) {
		t.Errorf("told that the answer is late, and the complaint: %v", got)
	}
	must(t)(h.ReportProgress(d.Root, helpdesk.ReportProgressInput{TicketID: silent, Text: "在谈"}))
	if n := d.Read().ListedTicket.Query().Where(listedticket.TicketID(silent), listedticket.AnsweredAtIsNil()).CountX(d.Root); n != 0 {
		t.Errorf("an answer is one to both lists; %d are open", n)
	}
}

func TestAfternoonList_TK15_IsAsThePolicySays(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	publish := func(listAt string, rules ...*policy.Rule) error {
		rules = append(rules, &policy.Rule{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 3600})
		_, err := d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate, ListAt: &listAt, Rules: rules})
		return err
	}
	report := &policy.Rule{Milestone: kind.MilestoneReported, From: kind.MilestoneListed, Until: "12:00"}
	for _, c := range []struct {
		listAt string
		rules  []*policy.Rule
		want   *fault.Reason
	}{
		{"25:00", []*policy.Rule{report}, fault.BadTime}, {"11:00", nil, fault.Contradiction}, {"", []*policy.Rule{report}, fault.Contradiction},
		{"11:00", []*policy.Rule{{Milestone: kind.MilestoneReported, From: kind.MilestoneListed, Until: "noon"}}, fault.BadTime},
		{"11:00", []*policy.Rule{{Milestone: kind.MilestoneReported, From: kind.MilestoneReceived, Until: "12:00"}, report}, fault.Contradiction},
	} {
		if err := publish(c.listAt, c.rules...); !fault.Is(err, c.want) {
			t.Errorf("list at %q: %v", c.listAt, err)
		}
	}
	open(t, d, kind.Complaint) // under the default policy: half past three
	d.Must(publish("11:00", report))
	id := open(t, d, kind.Enquiry)
	until(d, clockTime(11, 0))
	if all := lists(t, d); len(all) != 1 || len(all[0].Edges.Items) != 2 {
		t.Errorf("%d lists at eleven", len(all))
	}
	if c := clockOf(t, d, id, kind.MilestoneReported); !c.DueAt.Equal(clockTime(12, 0)) {
		t.Errorf("the answer is due %s", c.DueAt)
	}
	d.Must(publish("", nil...))
	until(d, clockTime(48, 0))
	if n := len(lists(t, d)); n != 1 {
		t.Errorf("%d lists without a time for them", n)
	}
}
