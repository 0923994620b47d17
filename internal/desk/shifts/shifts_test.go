package shifts_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/handover"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/shifts"
	"foyer/internal/desk/staff"
	"foyer/internal/testkit"
)

// gate is a post with a day and a night, at which a guard and a driver are on duty on Monday, 23 November; it is nine o'clock then.
func gate(d *testkit.Desk, change ...func(*shifts.AddDutyPostInput)) (post, roster string) {
	d.T.Helper()
	in := shifts.AddDutyPostInput{EstateID: d.Estate, Name: "东门岗", DepartmentID: new(d.Departments[kind.Security]), Hours: []*schema.DutyHours{{From: "08:00", To: "20:00"}, {From: "20:00", To: "08:00"}}, HandsOver: new(true)}
	for _, fn := range change {
		fn(&in)
	}
	head := d.As(kind.RoleSupervisor)
	post = d.Done(d.App.Shifts.AddPost(head, in))
	roster = d.Done(d.App.Shifts.PlanRoster(head, shifts.PlanRosterInput{PostID: post, Month: "2026-11", Shifts: []*shifts.PlannedShiftInput{
		{Day: "2026-11-23", Hours: new(1), StaffID: d.Staff[kind.RoleGuard]}, {Day: "2026-11-23", Hours: new(2), StaffID: d.Staff[kind.RoleDriver]}}}))
	d.Done(d.App.Shifts.PublishRoster(head, shifts.PublishRosterInput{RosterID: roster, AcceptGaps: new(true)}))
	return post, roster
}

func handovers(d *testkit.Desk) []*ent.Handover {
	d.T.Helper()
	found, err := d.Read().Handover.Query().Order(handover.ByDueAt()).All(d.Root)
	d.Must(err)
	return found
}

func TestPost_DU03_BeginsToHandOverWithTheShiftsThatArePlanned(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	head := d.As(kind.RoleSupervisor)
	post, _ := gate(d, func(in *shifts.AddDutyPostInput) { in.HandsOver = nil })
	d.Refuses(fault.NothingToDo)(d.App.Shifts.UpdatePost(head, shifts.UpdateDutyPostInput{PostID: post}))
	d.Refuses(fault.AlreadyExists)(d.App.Shifts.AddPost(head, shifts.AddDutyPostInput{EstateID: d.Estate, Name: "东门岗", Hours: []*schema.DutyHours{{From: "08:00", To: "20:00"}}}))
	d.Refuses(fault.Required)(d.App.Shifts.AddPost(head, shifts.AddDutyPostInput{EstateID: d.Estate, Name: "值班经理", Leads: new(true), Hours: []*schema.DutyHours{{From: "08:00", To: "20:00"}}}))
	d.Done(d.App.Shifts.UpdatePost(head, shifts.UpdateDutyPostInput{PostID: post, HandsOver: new(true)}))
	d.Pass(10*time.Hour + 45*time.Minute)
	if h := handovers(d); len(h) != 1 || h[0].Status != kind.HandoverDue || *h[0].OutgoingID != d.Staff[kind.RoleGuard] || *h[0].IncomingID != d.Staff[kind.RoleDriver] {
		t.Fatalf("a quarter to eight: %+v", h)
	}
	d.Done(d.App.Shifts.UpdatePost(head, shifts.UpdateDutyPostInput{PostID: post, HandsOver: new(false), Active: new(false)}))
	d.Pass(24 * time.Hour)
	if h := handovers(d); len(h) != 1 {
		t.Errorf("the post hands over no more: %+v", h)
	}
	d.Refuses(fault.Contradiction)(d.App.Shifts.PlanRoster(head, shifts.PlanRosterInput{PostID: post, Month: "2026-12"}))
}

func TestHandover_DU03_PreparedEarlyIsThatOfTheShift(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	post, _ := gate(d)
	id := d.Done(d.App.Shifts.PrepareHandover(d.As(kind.RoleGuard), shifts.PrepareHandoverInput{PostID: post})) // hours before the shift ends
	d.Pass(11 * time.Hour)
	h := handovers(d)
	if len(h) != 1 || h[0].ID != id || h[0].Status != kind.HandoverPrepared || h[0].ShiftID == nil || h[0].DueAt.Sub(testkit.Noon) != 11*time.Hour || h[0].PreparedAt.Sub(testkit.Noon) != 0 {
		t.Errorf("%+v", h)
	}
}

// TestRoster_DU01_ManyPlansAtOncePutNobodyOnDutyTwice has six posts planned at once with the same person: one of them gets it.
func TestRoster_DU01_ManyPlansAtOncePutNobodyOnDutyTwice(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	head := d.As(kind.RoleSupervisor)
	var planning sync.WaitGroup
	var planned atomic.Int64
	for i := range 6 {
		post := d.Done(d.App.Shifts.AddPost(head, shifts.AddDutyPostInput{EstateID: d.Estate, Name: fmt.Sprintf("岗位%d", i), Hours: []*schema.DutyHours{{From: "08:00", To: "20:00"}}}))
		planning.Go(func() {
			_, err := d.App.Shifts.PlanRoster(head, shifts.PlanRosterInput{PostID: post, Month: "2026-12", Shifts: []*shifts.PlannedShiftInput{{Day: "2026-12-01", StaffID: d.Staff[kind.RoleGuard]}}})
			if err == nil {
				planned.Add(1)
			} else if !fault.Is(err, fault.Contradiction) {
				t.Error(err)
			}
		})
	}
	planning.Wait()
	if n := planned.Load(); n != 1 {
		t.Errorf("%d posts have the guard at once", n)
	}
}

func TestHandover_DU03_WhoStaysHandsOverToNobody(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	head := d.As(kind.RoleSupervisor)
	gate(d)
	night, err := d.Read().Shift.Query().All(d.Root)
	d.Must(err)
	for _, s := range night {
		if *s.StaffID == d.Staff[kind.RoleDriver] {
			swap := d.Done(d.App.Shifts.RequestSwap(head, shifts.RequestShiftSwapInput{ShiftID: s.ID, Reason: "病假"}))
			d.Refuses(fault.Contradiction)(d.App.Shifts.DecideSwap(head, shifts.DecideShiftSwapInput{SwapID: swap, SubstituteID: s.StaffID}))
			d.Done(d.App.Shifts.DecideSwap(head, shifts.DecideShiftSwapInput{SwapID: swap, SubstituteID: new(d.Staff[kind.RoleGuard])}))
		}
	}
	d.Pass(12 * time.Hour)
	if h := handovers(d); len(h) != 0 {
		t.Errorf("the guard stays: %+v", h)
	}
}

func TestShift_PL06_OfSomebodyWhoHasLeftIsTold(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	gate(d, func(in *shifts.AddDutyPostInput) { in.Leads = new(true) })
	d.Done(d.App.People.Update(d.Root, staff.UpdateStaffInput{StaffID: d.Staff[kind.RoleDriver], Active: new(false)}))
	d.Pass(12 * time.Hour)
	last, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	entries, err := d.App.Journals.Since(d.Root, d.Estate, last.Seq-5, 10)
	d.Must(err)
	for _, e := range entries {
		if e.Kind == shifts.Unmanned {
			return
		}
	}
	t.Errorf("nothing is told: %+v", entries)
}

// TestHandover_DU03_ManySignaturesAtOnceAreTwo has eight requests sign for the same two people: each signs once.
func TestHandover_DU03_ManySignaturesAtOnceAreTwo(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	post, _ := gate(d)
	guard, driver := d.As(kind.RoleGuard), d.As(kind.RoleDriver)
	id := d.Done(d.App.Shifts.PrepareHandover(guard, shifts.PrepareHandoverInput{PostID: post}))
	h := handovers(d)[0]
	d.Done(d.App.Shifts.CheckHandover(driver, shifts.CheckHandoverInput{HandoverID: id, LogNumber: int(h.LogNumber)}))
	var signing sync.WaitGroup
	for range 4 {
		for _, who := range []context.Context{guard, driver} {
			signing.Go(func() { _, _ = d.App.Shifts.SignHandover(who, shifts.SignHandoverInput{HandoverID: id}) })
		}
	}
	signing.Wait()
	if h = handovers(d)[0]; h.OutgoingSignedAt == nil || *h.OutgoingID != d.Staff[kind.RoleGuard] {
		t.Fatalf("who goes has signed: %+v", h)
	}
	if h.Status == kind.HandoverSigned { // who comes was refused as long as who goes had not signed
		d.Done(d.App.Shifts.SignHandover(driver, shifts.SignHandoverInput{HandoverID: id}))
	}
	if h = handovers(d)[0]; h.Status != kind.HandoverDone || h.Anchor == "" || *h.IncomingID != d.Staff[kind.RoleDriver] {
		t.Errorf("both have signed: %+v", h)
	}
	d.Refuses(fault.HandoverOver)(d.App.Shifts.SignHandover(guard, shifts.SignHandoverInput{HandoverID: id}))
}
