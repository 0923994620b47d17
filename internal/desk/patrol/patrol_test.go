package patrol_test

import (
	"slices"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/patrolcheck"
	"foyer/ent/patrolround"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/patrol"
	"foyer/internal/testkit"
)

// lobby is a route from 10:00 and 15:00 on, an hour each, over three checkpoints; change may alter it. A desk's clock begins at 9:00.
func lobby(d *testkit.Desk, change ...func(*patrol.CreatePatrolRouteInput)) patrol.CreatePatrolRouteInput {
	in := patrol.CreatePatrolRouteInput{EstateID: d.Estate, Name: "公共区域巡查", DepartmentID: d.Departments[kind.Security], Frequency: kind.PatrolDaily, FirstDay: "2026-11-23",
		Starts: []string{"10:00", "15:00"}, WithinMinutes: 60,
		Checkpoints: []*patrol.CheckpointInput{{Name: "大堂", LocationID: &d.Location}, {Name: "空置房", UnitID: &d.Unit, Instruction: testkit.P("门窗关好")}, {Name: "天台"}}}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func rounds(d *testkit.Desk, routeID string) []*ent.PatrolRound {
	d.T.Helper()
	found, err := d.Read().PatrolRound.Query().Where(patrolround.RouteID(routeID)).Order(patrolround.ByDueAt()).WithChecks(func(q *ent.PatrolCheckQuery) { q.Order(patrolcheck.ByPosition()) }).All(d.Root)
	d.Must(err)
	return found
}

func TestPatrol_PT01_RoundIsMadeWhenItIsDueAndWalked(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	route := d.Done(d.App.Patrols.CreateRoute(d.As(kind.RoleSupervisor), lobby(d)))
	if made := rounds(d, route); len(made) != 0 {
		t.Fatalf("before it is due: %v", made)
	}
	d.Pass(time.Hour)
	made := rounds(d, route)
	if len(made) != 1 || made[0].Status != kind.PatrolDue || made[0].Planned != 3 || len(made[0].Edges.Checks) != 3 || made[0].DueUntil.Sub(made[0].DueAt) != time.Hour {
		t.Fatalf("at ten: %+v", made)
	}
	first, checks := made[0], made[0].Edges.Checks
	if c := checks[1]; c.Name != "空置房" || c.Position != 2 || c.UnitID == nil || *c.UnitID != d.Unit || c.Instruction != "门窗关好" {
		t.Errorf("its checkpoints are the route's: %+v", c)
	}
	guard := d.As(kind.RoleGuard)
	d.Pass(10 * time.Minute)
	d.Done(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[0].ID, Note: testkit.P("灯已关")}))
	if r := rounds(d, route)[0]; r.Status != kind.PatrolWalking || r.Checked != 1 || r.WalkedByID == nil || *r.WalkedByID != d.Staff[kind.RoleGuard] || r.StartedAt == nil {
		t.Errorf("who checks first walks it: %+v", r)
	}
	d.Refuses(fault.CheckpointChecked)(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[0].ID}))
	d.Refuses(fault.VersionConflict)(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[1].ID, IfVersion: testkit.P(1)}))
	d.Done(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[1].ID, Finding: &patrol.FindingInput{Title: "窗户漏水"}}))
	d.Done(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[2].ID}))
	r := rounds(d, route)[0]
	if r.Status != kind.PatrolDone || r.Checked != 3 || r.Findings != 1 || r.EndedAt == nil {
		t.Errorf("the last check ends it: %+v", r)
	}
	found := r.Edges.Checks[1]
	if found.Result == nil || *found.Result != kind.PatrolFinding || found.TicketID == nil {
		t.Fatalf("a finding is a ticket: %+v", found)
	}
	ticket := d.Read().Ticket.GetX(d.Root, *found.TicketID)
	if ticket.Kind != kind.IndoorRepair || ticket.Channel != kind.ChannelPatrol || ticket.UnitID == nil || *ticket.UnitID != d.Unit || ticket.Title != "窗户漏水" {
		t.Errorf("the ticket is about the checkpoint: %+v", ticket)
	}
	d.Refuses(fault.RoundOver)(d.App.Patrols.RecordCheck(guard, patrol.RecordPatrolCheckInput{CheckID: checks[2].ID}))
	d.Refuses(fault.RoundOver)(d.App.Patrols.BreakOff(guard, patrol.BreakOffPatrolRoundInput{RoundID: r.ID, Reason: "x"}))
	d.Refuses(fault.RoundOver)(d.App.Patrols.Explain(d.Root, patrol.ExplainPatrolRoundInput{RoundID: r.ID, Reason: "x"}))
	d.Pass(2 * time.Hour)
	if got := d.Told(first.ID); !slices.Equal(got, []string{patrol.Due, patrol.Checked, patrol.Found, patrol.Checked, patrol.Walked}) {
		t.Errorf("told: %v", got)
	}
}

func TestPatrol_PT01_WhatIsMissedIsShownUntilSomebodySaysWhy(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	route := d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	waiting := func(count, missed int) {
		t.Helper()
		if n, late, err := patrol.Waiting(d.Root, d.Read(), d.Estate); err != nil || n != count || late != missed {
			t.Errorf("%d wait and %d are missed, not %d and %d (%v)", n, late, count, missed, err)
		}
	}
	d.Pass(time.Hour)
	waiting(1, 0)
	d.Refuses(fault.RoundOpen)(d.App.Patrols.Explain(d.Root, patrol.ExplainPatrolRoundInput{RoundID: rounds(d, route)[0].ID, Reason: "台风"}))
	d.Pass(time.Hour)
	waiting(0, 1)
	missed := rounds(d, route)[0]
	if missed.Status != kind.PatrolMissed || missed.EndedAt == nil || !missed.EndedAt.Equal(missed.DueUntil) {
		t.Errorf("nobody came: %+v", missed)
	}
	d.Pass(4 * time.Hour) // 15:00
	second := rounds(d, route)[1]
	d.Done(d.App.Patrols.RecordCheck(d.As(kind.RoleGuard), patrol.RecordPatrolCheckInput{CheckID: second.Edges.Checks[2].ID}))
	d.Pass(time.Hour)
	waiting(0, 2)
	if second = rounds(d, route)[1]; second.Status != kind.PatrolIncomplete || second.Checked != 1 {
		t.Errorf("somebody did not finish: %+v", second)
	}
	if got := d.Told(missed.ID); !slices.Equal(got, []string{patrol.Due, patrol.Missed}) {
		t.Errorf("told: %v", got)
	}
	if got := d.Told(second.ID); !slices.Equal(got, []string{patrol.Due, patrol.Checked, patrol.Unfinished}) {
		t.Errorf("told: %v", got)
	}
	d.Refuses(fault.Required)(d.App.Patrols.Explain(d.Root, patrol.ExplainPatrolRoundInput{RoundID: missed.ID, Reason: " "}))
	d.Done(d.App.Patrols.Explain(d.As(kind.RoleSupervisor), patrol.ExplainPatrolRoundInput{RoundID: missed.ID, Reason: "台风停巡"}))
	waiting(0, 1)
	d.Pass(18 * time.Hour) // 10:00 of the next day
	third := rounds(d, route)[2]
	d.Done(d.App.Patrols.BreakOff(d.As(kind.RoleGuard), patrol.BreakOffPatrolRoundInput{RoundID: third.ID, Reason: "支援突发事件"}))
	waiting(0, 1)
	if third = rounds(d, route)[2]; third.Status != kind.PatrolIncomplete || third.Reason != "支援突发事件" {
		t.Errorf("broken off with the reason: %+v", third)
	}
	d.Pass(2 * time.Hour)
	if got := d.Told(third.ID); !slices.Equal(got, []string{patrol.Due, patrol.BrokenOff}) {
		t.Errorf("told: %v", got)
	}
}

func TestPatrol_PT01_WhatFellDueWhileNoServerRanIsMissed(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	route := d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Clock.Advance(25*time.Hour + time.Minute) // and nobody looks
	d.Pass(0)
	var got []kind.PatrolStatus
	for _, r := range rounds(d, route) {
		got = append(got, r.Status)
	}
	if !slices.Equal(got, []kind.PatrolStatus{kind.PatrolMissed, kind.PatrolMissed, kind.PatrolDue}) {
		t.Errorf("yesterday's two and today's first: %v", got)
	}
}

func TestPatrol_PT01_NothingIsCheckedAfterItsTime(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	route := d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Pass(time.Hour)
	r := rounds(d, route)[0]
	d.Clock.Set(r.DueUntil) // the clock has not told it yet
	d.Refuses(fault.RoundOver)(d.App.Patrols.RecordCheck(d.Root, patrol.RecordPatrolCheckInput{CheckID: r.Edges.Checks[0].ID}))
	d.Refuses(fault.RoundOver)(d.App.Patrols.BreakOff(d.Root, patrol.BreakOffPatrolRoundInput{RoundID: r.ID, Reason: "x"}))
	d.Pass(time.Minute)
	if r = rounds(d, route)[0]; r.Status != kind.PatrolMissed {
		t.Errorf("it is missed: %+v", r)
	}
}

func TestPatrol_PT01_ARouteChangesFromItsNextRoundOn(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	route := d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Pass(time.Hour)
	update := func(fn func(*patrol.UpdatePatrolRouteInput)) patrol.UpdatePatrolRouteInput {
		in := patrol.UpdatePatrolRouteInput{RouteID: route}
		fn(&in)
		return in
	}
	d.Done(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) {
		in.Starts, in.Checkpoints = []string{"12:00"}, []*patrol.CheckpointInput{{Name: "水泵房"}}
	})))
	d.Pass(2 * time.Hour)
	made := rounds(d, route)
	if len(made) != 2 || len(made[0].Edges.Checks) != 3 || len(made[1].Edges.Checks) != 1 || made[1].DueAt.Sub(made[0].DueAt) != 2*time.Hour {
		t.Fatalf("the one that was made stays, the next is another: %+v", made)
	}
	d.Done(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) { in.Suspended = testkit.P(true) })))
	d.Pass(72 * time.Hour)
	if r := d.Read().PatrolRoute.GetX(d.Root, route); len(rounds(d, route)) != 2 || r.SuspendedAt == nil || !r.NextRoundAt.Equal(clock.Never) {
		t.Errorf("suspended: %+v", r)
	}
	d.Done(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) { in.Suspended = testkit.P(false) })))
	d.Pass(24 * time.Hour)
	if n := len(rounds(d, route)); n != 3 {
		t.Errorf("it goes on with today's, and does not make up for the others: %d", n)
	}
	d.Refuses(fault.NothingToDo)(d.App.Patrols.UpdateRoute(d.Root, patrol.UpdatePatrolRouteInput{RouteID: route}))
	d.Refuses(fault.VersionConflict)(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) { in.Name, in.IfVersion = testkit.P("x"), testkit.P(1) })))
	d.Refuses(fault.Contradiction)(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) { in.WithinMinutes = testkit.P(2000) })))
	d.RefusesAll(fault.BadReference, fault.BadTime)(d.App.Patrols.UpdateRoute(d.Root, update(func(in *patrol.UpdatePatrolRouteInput) {
		in.DepartmentID, in.Starts = testkit.P("dep_none"), []string{"x"}
	})))
	if got := d.Told(route); !slices.Equal(got, []string{patrol.RouteCreated, patrol.Due, patrol.RouteUpdated, patrol.Missed, patrol.Due, patrol.Suspended, patrol.Missed, patrol.Resumed, patrol.Due}) {
		t.Errorf("told: %v", got)
	}
}

func TestPatrol_PT01_BadRoutesAreRefusedWhole(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	create := func(fn func(*patrol.CreatePatrolRouteInput)) patrol.CreatePatrolRouteInput { return lobby(d, fn) }
	d.RefusesAll(fault.Required, fault.BadDate, fault.Contradiction, fault.Required, fault.Contradiction)(d.App.Patrols.CreateRoute(d.Root, create(func(in *patrol.CreatePatrolRouteInput) {
		in.Name, in.FirstDay, in.WithinMinutes = "", "2026-13-01", 9000
		in.Checkpoints[0].Name, in.Checkpoints[1].LocationID = " ", &d.Location
	})))
	d.Refuses(fault.Required)(d.App.Patrols.CreateRoute(d.Root, create(func(in *patrol.CreatePatrolRouteInput) { in.Checkpoints = nil })))
	d.RefusesAll(fault.BadReference, fault.BadReference)(d.App.Patrols.CreateRoute(d.Root, create(func(in *patrol.CreatePatrolRouteInput) {
		in.DepartmentID, in.Checkpoints[0].LocationID = "dep_none", testkit.P("loc_none")
	})))
	d.Refuses(fault.RecordNotFound)(d.App.Patrols.CreateRoute(d.Root, create(func(in *patrol.CreatePatrolRouteInput) { in.EstateID = "est_none" })))
	d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Refuses(fault.AlreadyExists)(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Pass(time.Hour)
	check := d.Read().PatrolCheck.Query().Order(patrolcheck.ByPosition()).FirstX(d.Root)
	d.Refuses(fault.Required)(d.App.Patrols.RecordCheck(d.Root, patrol.RecordPatrolCheckInput{CheckID: check.ID, Finding: &patrol.FindingInput{}}))
	d.Refuses(fault.RecordNotFound)(d.App.Patrols.RecordCheck(d.Root, patrol.RecordPatrolCheckInput{CheckID: "chk_none"}))
	if r := d.Read().PatrolRound.Query().OnlyX(d.Root); r.Status != kind.PatrolDue || r.Checked != 0 {
		t.Errorf("refused checks leave nothing: %+v", r)
	}
}

func TestPatrol_PT01_TwoWhoCheckTheSameCountOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	d.Done(d.App.Patrols.CreateRoute(d.Root, lobby(d)))
	d.Pass(time.Hour)
	check := d.Read().PatrolCheck.Query().Order(patrolcheck.ByPosition()).FirstX(d.Root)
	refused := make(chan error)
	const guards = 8
	for range guards {
		go func() {
			_, err := d.App.Patrols.RecordCheck(d.As(kind.RoleGuard), patrol.RecordPatrolCheckInput{CheckID: check.ID, Finding: &patrol.FindingInput{Title: "灯坏"}})
			refused <- err
		}()
	}
	won := 0
	for range guards {
		switch err := <-refused; {
		case err == nil:
			won++
		case !fault.Is(err, fault.CheckpointChecked):
			t.Error(err)
		}
	}
	if r := d.Read().PatrolRound.Query().OnlyX(d.Root); won != 1 || r.Checked != 1 || r.Findings != 1 || d.Read().Ticket.Query().CountX(d.Root) != 1 {
		t.Errorf("%d were taken: %+v", won, r)
	}
}
