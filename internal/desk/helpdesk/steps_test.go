package helpdesk_test

import (
	"sync"
	"testing"
	"time"

	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

func p[T any](v T) *T { return &v }

// repair opens an indoor repair.
func repair(t *testing.T, d *testkit.Desk) string {
	t.Helper()
	r, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "水管漏水", Channel: kind.ChannelPhone,
		ContactName: p("王伟"), ContactPhone: p("138-0013-8000"), UnitID: &d.Unit, ReceivedAt: p(d.Clock.Now().Add(-2 * time.Minute))})
	d.Must(err)
	return r.ID
}

func must(t *testing.T) func(journal.Receipt, error) {
	t.Helper()
	return func(_ journal.Receipt, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
}

func refused(t *testing.T, want *fault.Reason) func(journal.Receipt, error) {
	t.Helper()
	return func(_ journal.Receipt, err error) {
		t.Helper()
		if !fault.Is(err, want) {
			t.Fatalf("expected %s, got %v", want.Name, err)
		}
	}
}

func get(t *testing.T, d *testkit.Desk, id string) *ent.Ticket {
	t.Helper()
	tk, err := d.Read().Ticket.Get(d.Root, id)
	d.Must(err)
	return tk
}

// started brings a repair to work in progress.
func started(t *testing.T, d *testkit.Desk) string {
	t.Helper()
	h, id := d.App.Helpdesk, repair(t, d)
	must(t)(h.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering]}))
	must(t)(h.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: id, StaffID: p(d.Staff[kind.RoleTechnician])}))
	must(t)(h.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: id}))
	must(t)(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	return id
}

func TestOpen_IN01_IN02_TK01(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := repair(t, d)
	tk := get(t, d, id)
	if tk.Number != "20261123-0001" || tk.Channel != kind.ChannelPhone || tk.ContactPhone != "13800138000" || tk.ResidentID == nil || *tk.ResidentID != d.Resident {
		t.Errorf("opened %+v", tk)
	}
	d.Clock.Set(time.Date(2026, 11, 23, 16, 0, 0, 0, time.UTC)) // midnight in the estate's zone
	if next := get(t, d, repair(t, d)); next.Number != "20261124-0001" {
		t.Errorf("the next day begins with %s", next.Number)
	}
	_, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "", Channel: kind.ChannelPhone, ContactPhone: p("no"), Class: p(kind.ClassFire)})
	var fields []string
	if list, ok := err.(fault.List); ok { //nolint:errorlint // the list itself is looked at
		for _, f := range list {
			fields = append(fields, f.Field)
		}
	}
	if len(fields) != 6 {
		t.Errorf("all bad fields at once: %v", fields)
	}
	must(t)(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Complaint, Title: "噪音", Channel: kind.ChannelPhone, ContactDeclined: p(true)}))
	for _, at := range []time.Time{d.Clock.Now().Add(time.Minute), d.Clock.Now().AddDate(0, -2, 0)} {
		refused(t, fault.BadTime)(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Complaint, Title: "x", Channel: kind.ChannelPatrol, ReceivedAt: &at}))
	}
}

func TestSteps_TK06_TK08_TK14_TK17(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, started(t, d)
	refused(t, fault.ConsentMissing)(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "等待配件"}))
	must(t)(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "等待配件", OwnerConsent: p("书面"), NextAppointmentAt: p(d.Clock.Now().Add(time.Hour))}))
	must(t)(h.Resume(d.Root, helpdesk.ResumeTicketInput{TicketID: id}))
	must(t)(h.IssueWorkOrder(d.Root, helpdesk.IssueWorkOrderInput{TicketID: id, Form: kind.FormWorkOrder, Trade: p(kind.TradePlumbing), FreeBecause: p("公共管道所致"), Items: []string{"更换软管", "试水"}}))
	refused(t, fault.ReferralMissing)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "修不了", Unmet: p(true)}))
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "好了"}))
	must(t)(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, Outcome: kind.OutcomeAccepted, By: kind.ByResident}))
	refused(t, fault.CallBackMissing)(h.Review(d.Root, helpdesk.ReviewTicketInput{TicketID: id}))
	must(t)(h.CallBack(d.Root, helpdesk.CallBackTicketInput{TicketID: id, Means: kind.CallBackPhone, Satisfaction: 4}))
	must(t)(h.Review(d.Root, helpdesk.ReviewTicketInput{TicketID: id}))
	refused(t, fault.WorkOrderOpen)(h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}))

	order, err := d.Read().WorkOrder.Query().Only(d.Root)
	d.Must(err)
	refused(t, fault.WorkOrderUnsigned)(h.UpdateWorkOrder(d.Root, helpdesk.UpdateWorkOrderInput{WorkOrderID: order.ID, Done: []int{0}}))
	must(t)(h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: order.ID, StaffID: p(d.Staff[kind.RoleTechnician])}))
	refused(t, fault.WorkOrderSigned)(h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: order.ID, StaffID: p(d.Staff[kind.RoleTechnician])}))
	must(t)(h.UpdateWorkOrder(d.Root, helpdesk.UpdateWorkOrderInput{WorkOrderID: order.ID, Done: []int{0}}))
	refused(t, fault.WorkOrderOpen)(h.JoinWorkOrder(d.Root, helpdesk.JoinWorkOrderInput{WorkOrderID: order.ID}))
	refused(t, fault.BadNumber)(h.UpdateWorkOrder(d.Root, helpdesk.UpdateWorkOrderInput{WorkOrderID: order.ID, Done: []int{2}}))
	must(t)(h.UpdateWorkOrder(d.Root, helpdesk.UpdateWorkOrderInput{WorkOrderID: order.ID, Done: []int{1}}))
	must(t)(h.JoinWorkOrder(d.Root, helpdesk.JoinWorkOrderInput{WorkOrderID: order.ID}))
	must(t)(h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}))
	refused(t, fault.TicketClosed)(h.AddNote(d.Root, helpdesk.AddTicketNoteInput{TicketID: id, Text: "zu spät"}))

	milestones, err := d.Read().Ticket.GetX(d.Root, id).QueryMilestones().All(d.Root)
	d.Must(err)
	seen := map[kind.MilestoneName]time.Time{}
	for _, m := range milestones {
		seen[m.Milestone] = m.At
	}
	if len(seen) != 13 || !seen[kind.MilestoneReceived].Before(seen[kind.MilestoneLogged]) {
		t.Errorf("TK03: milestones %v", seen)
	}
}

func TestReopen_TK02_CountsAndClearsTheCallBack(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, started(t, d)
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "好了"}))
	must(t)(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, Outcome: kind.OutcomeRejected, By: kind.ByResident, Satisfaction: p(1), Comment: p("仍漏水")}))
	tk := get(t, d, id)
	if tk.Status != kind.StatusDispatched || tk.ReopenCount != 1 || tk.AssigneeID != nil || tk.CalledBackAt != nil {
		t.Errorf("sent back: %+v", tk)
	}
}

func TestAssign_TK18_OutsidePartyAndColleagues(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, repair(t, d)
	must(t)(h.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering]}))
	must(t)(h.Assign(d.Root, helpdesk.AssignTicketInput{TicketID: id, OutsideParty: p("某某电梯公司")}))
	refused(t, fault.BadReference)(h.Assign(d.Root, helpdesk.AssignTicketInput{TicketID: id, StaffID: p("stf_nobody")}))
	if tk := get(t, d, id); tk.OutsideParty != "某某电梯公司" {
		t.Errorf("outside party %q", tk.OutsideParty)
	}
}

func TestRefer_IN03_HeadDecides(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, repair(t, d)
	must(t)(h.Refer(d.Root, helpdesk.ReferTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering], Question: "是否免费?"}))
	must(t)(h.Decide(d.Root, helpdesk.DecideTicketInput{TicketID: id, Decision: "保修期内,免费"}))
	refused(t, fault.NotReferred)(h.Decide(d.Root, helpdesk.DecideTicketInput{TicketID: id, Decision: "又"}))
}

func TestConfidential_TK16_AlsoForWhatWasWrittenBefore(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, repair(t, d)
	technician := actor.With(d.Root, actor.Actor{ID: "stf_t", Role: kind.RoleTechnician, Estates: []string{d.Estate}})
	if _, err := d.Read().Ticket.Get(technician, id); err != nil {
		t.Fatal(err)
	}
	must(t)(h.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: id, Confidentiality: p(kind.Crime)}))
	if _, err := d.Read().Ticket.Get(technician, id); !ent.IsNotFound(err) {
		t.Errorf("a technician still sees the ticket: %v", err)
	}
	if n, err := d.Read().Ticket.Query().Count(technician); err != nil || n != 0 {
		t.Errorf("a technician still counts it: %d %v", n, err)
	}
	refused(t, fault.RecordNotFound)(h.AddNote(technician, helpdesk.AddTicketNoteInput{TicketID: id, Text: "x"}))
	entries, _, err := d.App.Journals.Read(d.Root, journal.Page{Scope: d.Estate, Subject: id, Limit: 10})
	d.Must(err)
	who, _ := actor.From(technician)
	for _, e := range entries {
		if e.For(who).Kind != journal.Withheld {
			t.Errorf("a technician may still read entry %d: %s", e.Seq, e.Kind)
		}
	}
}

// TestStep_OneOfManyWins: of a hundred simultaneous steps on one version exactly one is taken, 99 are clean conflicts.
func TestStep_OneOfManyWins(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := repair(t, d)
	var mu sync.Mutex
	won, conflicts := 0, 0
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() {
			_, err := d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering], IfVersion: p(1)})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				won++
			case fault.Is(err, fault.VersionConflict):
				conflicts++
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	if won != 1 || conflicts != 99 {
		t.Errorf("%d won, %d conflicts", won, conflicts)
	}
}

// TestDispatch_DU05_NeedsNoApprovalAndIsRecorded has a technician send a repair to the guards: they have it at once, and it stands in the journal who sent it.
func TestDispatch_DU05_NeedsNoApprovalAndIsRecorded(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id := repair(t, d)
	must(t)(d.App.Helpdesk.Dispatch(d.As(kind.RoleTechnician), helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Security]}))
	if tk := get(t, d, id); tk.Status != kind.StatusDispatched || *tk.DepartmentID != d.Departments[kind.Security] {
		t.Errorf("the guards have it: %+v", tk)
	}
	head, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	entries, err := d.App.Journals.Since(d.Root, d.Estate, head.Seq-3, 3)
	d.Must(err)
	for _, e := range entries {
		if e.Kind == helpdesk.Dispatched && e.Actor == d.Staff[kind.RoleTechnician] {
			return
		}
	}
	t.Errorf("who sent it is not recorded: %+v", entries)
}
