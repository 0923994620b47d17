package helpdesk_test

import (
	"testing"

	"foyer/ent/ticket"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

// TestTiles_TK02_TK12_TK14_FollowEachStep takes tickets through their life and reads the tiles after each step.
func TestTiles_TK02_TK12_TK14_FollowEachStep(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, who := d.App.Helpdesk, d.Staff[kind.RoleTechnician]
	var id string
	tiles := func() map[kind.TileKey]int {
		t.Helper()
		list, err := helpdesk.Tiles(d.Root, d.Read(), d.Estate, journal.English)
		d.Must(err)
		counts := map[kind.TileKey]int{}
		for _, tile := range list {
			if tile.Count > 0 {
				counts[tile.Key] = tile.Count
			}
		}
		return counts
	}
	must := func(_ journal.Receipt, err error) { t.Helper(); d.Must(err) }
	want := func(step string, keys ...kind.TileKey) {
		t.Helper()
		got := tiles()
		if len(got) != len(keys) {
			t.Errorf("after %s the tiles are %v, want %v", step, got, keys)
		}
		for _, key := range keys {
			if got[key] != 1 {
				t.Errorf("after %s %s counts %d", step, key, got[key])
			}
		}
	}
	want("nothing")
	r, err := h.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "漏水", Channel: kind.ChannelPatrol, UnitID: &d.Unit})
	d.Must(err)
	id = r.ID
	want("opening", kind.TileOpen, kind.TileUnassigned)
	must(h.Refer(d.Root, helpdesk.ReferTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering], Question: "谁付费"}))
	want("referring", kind.TileOpen, kind.TileUnassigned, kind.TileToDecide)
	must(h.Decide(d.Root, helpdesk.DecideTicketInput{TicketID: id, Decision: "保修"}))
	must(h.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: id, DepartmentID: d.Departments[kind.Engineering]}))
	must(h.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: id, StaffID: &who}))
	want("accepting", kind.TileOpen)
	must(h.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: id}))
	must(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	consent, appointment := "C-1", d.Clock.Now().AddDate(0, 0, 1)
	must(h.Pause(d.Root, helpdesk.PauseTicketInput{TicketID: id, Reason: "等配件", OwnerConsent: &consent, NextAppointmentAt: &appointment}))
	want("pausing", kind.TileOpen, kind.TilePaused)
	must(h.Resume(d.Root, helpdesk.ResumeTicketInput{TicketID: id}))
	complete := func() { must(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已修好"})) }
	complete()
	want("completing", kind.TileToVerify, kind.TileToCallBack)
	must(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, By: kind.BySpecialist, Outcome: kind.OutcomeRejected, Comment: &consent}))
	want("rejecting", kind.TileOpen, kind.TileReturned, kind.TileUnassigned)
	must(h.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: id, StaffID: &who}))
	must(h.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: id}))
	must(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	complete()
	must(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, By: kind.BySpecialist, Outcome: kind.OutcomeAccepted}))
	want("verifying", kind.TileToCallBack, kind.TileToReview)
	must(h.CallBack(d.Root, helpdesk.CallBackTicketInput{TicketID: id, Means: kind.CallBackPhone, Satisfaction: 5}))
	want("calling back", kind.TileToReview)
	must(h.Review(d.Root, helpdesk.ReviewTicketInput{TicketID: id}))
	want("reviewing")
	must(h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}))
	want("archiving")

	crime := kind.ClassDisaster // help of this class runs under the rules of emergencies (TK19)
	r, err = h.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Help, Class: &crime, Title: "浓烟", Channel: kind.ChannelPatrol, LocationID: &d.Location})
	d.Must(err)
	want("an emergency", kind.TileOpen, kind.TileUnassigned, kind.TileUntakenEmergencies, kind.TileUnanswered)
	urgent, err := d.Read().Ticket.Query().Where(helpdesk.OpenEmergencies(d.Estate)).OnlyID(d.Root)
	if err != nil || urgent != r.ID {
		t.Errorf("the emergencies are %s, %v", urgent, err)
	}
	if n, err := d.Read().Ticket.Query().Where(ticket.Overdue(true)).Count(d.Root); err != nil || n != 0 {
		t.Errorf("%d tickets are overdue without a clock: %v", n, err)
	}
}
