package visits_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"foyer/ent"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// invite is an invitation of one visitor for the next six hours; change may alter it.
func invite(d *testkit.Desk, change ...func(*visits.AnnounceVisitInput)) visits.AnnounceVisitInput {
	in := visits.AnnounceVisitInput{Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &d.Unit, VisitorName: "赵敏", VisitorPhone: testkit.P("13700137000")},
		ValidFrom: d.Clock.Now(), ValidTo: d.Clock.Now().Add(6 * time.Hour)}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

// announce announces a visitor and returns the visit that is expected.
func announce(d *testkit.Desk, change ...func(*visits.AnnounceVisitInput)) *ent.Visit {
	d.T.Helper()
	return get(d, d.Done(d.App.Visits.Announce(d.Root, invite(d, change...))))
}

func get(d *testkit.Desk, id string) *ent.Visit {
	d.T.Helper()
	v, err := d.Read().Visit.Get(d.Root, id)
	d.Must(err)
	return v
}

// shows is a visitor who shows a code; change may alter what the desk notes.
func shows(d *testkit.Desk, code string, change ...func(*visits.CheckInVisitInput)) visits.CheckInVisitInput {
	in := visits.CheckInVisitInput{EstateID: &d.Estate, PassCode: &code}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

// walkIn is somebody who comes unannounced; change may alter it.
func walkIn(d *testkit.Desk, change ...func(*visits.RegisterVisitInput)) visits.RegisterVisitInput {
	in := visits.RegisterVisitInput{EstateID: d.Estate, Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &d.Unit, VisitorName: "孙立", Plate: testkit.P("粤B·12 345")},
		ConfirmedBy: testkit.P("王伟"), Badge: testkit.P("7")}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func TestVisit_VI01_WalkInsContractorsAndViewings(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	v := get(d, d.Done(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.HostID, in.Companions = &d.Resident, testkit.P(2) }))))
	if v.Status != kind.VisitOnSite || v.ArrivedAt == nil || v.Plate != "粤B12345" || *v.Badge != "7" || v.Companions != 2 || v.InvitationID != nil {
		t.Errorf("a walk-in: %+v", v)
	}
	d.Refuses(fault.BadgeOut)(d.App.Visits.Register(d.Root, walkIn(d)))
	none := func(in *visits.RegisterVisitInput) { in.Badge = nil }
	for _, purpose := range []kind.VisitPurpose{kind.ToDesk, kind.ToWork, kind.ToView} {
		d.Done(d.App.Visits.Register(d.Root, walkIn(d, none, func(in *visits.RegisterVisitInput) {
			if in.Purpose = purpose; purpose == kind.ToDesk {
				in.UnitID = nil
			}
			in.ConfirmedBy = nil
		})))
	}
	d.RefusesAll(fault.Required, fault.Required, fault.BadPhone)(d.App.Visits.Register(d.Root, walkIn(d, none, func(in *visits.RegisterVisitInput) {
		in.UnitID, in.ConfirmedBy, in.VisitorPhone = nil, nil, testkit.P("x")
	})))
	d.Refuses(fault.Required)(d.App.Visits.Register(d.Root, walkIn(d, none, func(in *visits.RegisterVisitInput) { in.Purpose, in.UnitID = kind.ToWork, nil })))
	d.Refuses(fault.BadReference)(d.App.Visits.Register(d.Root, walkIn(d, none, func(in *visits.RegisterVisitInput) { in.LocationID = testkit.P("loc_none") })))
	d.Refuses(fault.BadReference)(d.App.Visits.Register(d.Root, walkIn(d, none, func(in *visits.RegisterVisitInput) { in.HostID = testkit.P("res_none") })))
	d.Done(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: v.ID, IfVersion: testkit.P(1)}))
	d.Refuses(fault.NotOnSite)(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: v.ID}))
	if v = get(d, v.ID); v.Status != kind.VisitLeft || v.LeftAt == nil {
		t.Errorf("gone: %+v", v)
	}
	d.Done(d.App.Visits.Register(d.Root, walkIn(d))) // the badge is free again
}

func TestInvitation_VI02_IsGoodForItsWindowAndEntries(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	v := announce(d, func(in *visits.AnnounceVisitInput) {
		in.ValidFrom, in.ValidTo, in.Entries = d.Clock.Now().Add(time.Hour), d.Clock.Now().Add(2*time.Hour), testkit.P(2)
	})
	if v.Status != kind.VisitExpected || len(v.PassCode) != 14 || !v.ValidTo.Equal(d.Clock.Now().Add(2*time.Hour)) {
		t.Fatalf("expected: %+v", v)
	}
	d.Refuses(fault.PassTooEarly)(d.App.Visits.CheckIn(d.Root, shows(d, v.PassCode)))
	d.Pass(time.Hour)
	first := d.Done(d.App.Visits.CheckIn(d.Root, shows(d, strings.ToLower(strings.ReplaceAll(v.PassCode, "-", " ")), func(in *visits.CheckInVisitInput) { in.Badge = testkit.P("1") })))
	second := d.Done(d.App.Visits.CheckIn(d.Root, shows(d, v.PassCode)))
	if first != v.ID || second == first {
		t.Errorf("each entry is a visit of its own: %s, then %s", first, second)
	}
	if a := get(d, first); a.Status != kind.VisitOnSite || !a.ArrivedAt.Equal(d.Clock.Now()) || *a.Badge != "1" {
		t.Errorf("the first entry: %+v", a)
	}
	d.Refuses(fault.PassUsedUp)(d.App.Visits.CheckIn(d.Root, shows(d, v.PassCode)))
	d.Refuses(fault.InvitationClosed)(d.App.Visits.Revoke(d.Root, visits.RevokeInvitationInput{InvitationID: *v.InvitationID}))
	d.Pass(3 * time.Hour)
	if i := d.Read().Invitation.GetX(d.Root, *v.InvitationID); i.Status != kind.InvitationUsedUp || i.Used != 2 {
		t.Errorf("used up stays used up: %+v", i)
	}
	tried, err := d.Read().PassAttempt.Query().All(d.Root)
	d.Must(err)
	var why []kind.PassRefusal
	for _, one := range tried {
		why = append(why, one.Refusal)
	}
	if !slices.Equal(why, []kind.PassRefusal{kind.PassEarly, kind.PassUsedUp}) {
		t.Errorf("refused attempts: %v", why)
	}
	if got := d.Told(*v.InvitationID); !slices.Equal(got, []string{visits.Announced, visits.PassRefused, visits.Arrived, visits.Arrived, visits.PassRefused}) {
		t.Errorf("told: %v", got)
	}
}

func TestInvitation_VI02_RevokedExpiredAndForeignCodesAreRefused(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	d.RefusesAll(fault.BadTime, fault.BadNumber)(d.App.Visits.Announce(d.Root, invite(d, func(in *visits.AnnounceVisitInput) { in.ValidTo, in.Entries = in.ValidFrom, testkit.P(0) })))
	d.Refuses(fault.BadTime)(d.App.Visits.Announce(d.Root, invite(d, func(in *visits.AnnounceVisitInput) {
		in.ValidFrom, in.ValidTo = d.Clock.Now().Add(-2*time.Hour), d.Clock.Now()
	})))
	revoked, expired := announce(d), announce(d)
	d.Done(d.App.Visits.Revoke(d.Root, visits.RevokeInvitationInput{InvitationID: *revoked.InvitationID, Reason: testkit.P("改期"), IfVersion: testkit.P(1)}))
	d.Refuses(fault.PassRevoked)(d.App.Visits.CheckIn(d.Root, shows(d, revoked.PassCode)))
	d.Refuses(fault.NotExpected)(d.App.Visits.CheckIn(d.Root, visits.CheckInVisitInput{VisitID: &revoked.ID, ConfirmedBy: testkit.P("王伟")}))
	if v := get(d, revoked.ID); v.Status != kind.VisitCancelled {
		t.Errorf("called off: %+v", v)
	}
	other, err := d.App.FoundEstate(d.Root, "JM", "金茂")
	d.Must(err)
	d.Refuses(fault.PassUnknown)(d.App.Visits.CheckIn(d.Root, shows(d, expired.PassCode, func(in *visits.CheckInVisitInput) { in.EstateID = &other.ID })))
	d.Refuses(fault.PassUnknown)(d.App.Visits.CheckIn(d.Root, shows(d, "open sesame")))
	d.Refuses(fault.PassUnknown)(d.App.Visits.CheckIn(d.Root, shows(d, expired.PassCode[:12]+"22"))) // half of the code is right
	d.Pass(6 * time.Hour)
	if v, i := get(d, expired.ID), d.Read().Invitation.GetX(d.Root, *expired.InvitationID); v.Status != kind.VisitNotCome || i.Status != kind.InvitationExpired {
		t.Errorf("nobody came: %+v, %+v", v, i)
	}
	d.Refuses(fault.PassExpired)(d.App.Visits.CheckIn(d.Root, shows(d, expired.PassCode)))
	late := announce(d)
	d.Done(d.App.Visits.CheckIn(d.Root, visits.CheckInVisitInput{VisitID: &late.ID, ConfirmedBy: testkit.P("王伟")})) // without the code, the unit confirms
	d.Refuses(fault.Required)(d.App.Visits.CheckIn(d.Root, visits.CheckInVisitInput{VisitID: &late.ID}))
}

func TestInvitation_VI02_GuessingIsStopped(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	v := announce(d)
	guard := actor.With(d.Root, actor.Actor{ID: "stf_g", TokenID: "tok_g", Role: kind.RoleGuard, Estates: []string{d.Estate}})
	for range 10 {
		d.Refuses(fault.PassUnknown)(d.App.Visits.CheckIn(guard, shows(d, "2222-2222-2222")))
	}
	d.Refuses(fault.TooManyAttempts)(d.App.Visits.CheckIn(guard, shows(d, v.PassCode)))
	d.Done(d.App.Visits.CheckIn(d.Root, shows(d, v.PassCode))) // others are not kept out by it
	again := announce(d)
	d.Pass(15 * time.Minute)
	d.Done(d.App.Visits.CheckIn(guard, shows(d, again.PassCode)))
	if n := d.Read().PassAttempt.Query().CountX(d.Root); n != 10 {
		t.Errorf("%d attempts are written down", n)
	}
}

func TestCode_VI02_ReadsWhatPeopleType(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"K7QM-3XPA-9TRW": "K7QM-3XPA-9TRW", " k7qm3xpa9trw ": "K7QM-3XPA-9TRW", "k7qm 3xpa 9trw": "K7QM-3XPA-9TRW"} {
		if c, ok := visits.ParseCode(text); !ok || c.String() != want {
			t.Errorf("%q reads %v %v", text, c, ok)
		}
	}
	for _, text := range []string{"", "K7QM-3XPA", "K7QM-3XPA-9TRW-2", "K7QM-3XPA-9TR1", "通行码通行码通行码通行码"} {
		if c, ok := visits.ParseCode(text); ok {
			t.Errorf("%q reads %v", text, c)
		}
	}
}

// TestInvitation_VI02_OfManyAtOnceAsManyEnterAsItHasEntries: on two servers, twenty show one code for three entries at once.
func TestInvitation_VI02_OfManyAtOnceAsManyEnterAsItHasEntries(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, func(o *app.Options) { o.Database = location })
		servers := []*testkit.Desk{d, d.Another()}
		v := announce(d, func(in *visits.AnnounceVisitInput) { in.Entries = testkit.P(3) })
		var mu sync.Mutex
		entered, refused := 0, 0
		var all sync.WaitGroup
		for i := range 20 {
			all.Go(func() {
				_, err := servers[i%2].App.Visits.CheckIn(d.Root, shows(d, v.PassCode))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					entered++
				case fault.Is(err, fault.PassUsedUp):
					refused++
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := d.Read().Visit.Query().CountX(d.Root); entered != 3 || refused != 17 || n != 3 {
			t.Errorf("%d entered, %d were refused, %d visits", entered, refused, n)
		}
	})
}

func TestVisit_VI03_WhoHasNotLeftAtClosingIsListedOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t) // nine in the morning
	stays := d.Done(d.App.Visits.Register(d.Root, walkIn(d)))
	leaves := d.Done(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.Badge = nil })))
	d.Pass(10 * time.Hour)
	d.Done(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: leaves}))
	d.Pass(time.Hour) // the desk closes at eight
	if get(d, leaves).Overstayed || !get(d, stays).Overstayed {
		t.Error("who has not left is not told from who has")
	}
	if count, late, err := visits.OnSite(d.Root, d.Read(), d.Estate); err != nil || count != 1 || late != 1 {
		t.Errorf("%d on site, %d late (%v)", count, late, err)
	}
	d.Pass(24 * time.Hour)
	if got := d.Told(stays); !slices.Equal(got, []string{visits.Arrived, visits.Overstayed}) {
		t.Errorf("listed once: %v", got)
	}
	_, err := d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate, CloseAt: testkit.P("22:30"), Rules: []*policy.Rule{{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 60}}})
	d.Must(err)
	evening := d.Done(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.Badge = nil })))
	d.Pass(2 * time.Hour)
	if get(d, evening).Overstayed {
		t.Error("the policy closes at half past ten")
	}
	d.Pass(30 * time.Minute)
	if !get(d, evening).Overstayed {
		t.Error("half past ten has come")
	}
	d.Done(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: evening}))
	if v := get(d, evening); v.Overstayed || v.Status != kind.VisitLeft {
		t.Errorf("gone at last: %+v", v)
	}
}

func TestBlockList_KeepsOutUnlessASupervisorAllowsItByName(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	d.Refuses(fault.Required)(d.App.Visits.Block(d.Root, visits.BlockVisitorInput{EstateID: d.Estate, Reason: "x"}))
	before := announce(d)
	phone := d.Done(d.App.Visits.Block(d.Root, visits.BlockVisitorInput{EstateID: d.Estate, Name: testkit.P("某人"), Phone: testkit.P("137 0013 7000"), Reason: "多次滋事"}))
	d.Done(d.App.Visits.Block(d.Root, visits.BlockVisitorInput{EstateID: d.Estate, Plate: testkit.P("粤b 12345"), Reason: "乱停车"}))
	d.Done(d.App.Visits.Block(d.Root, visits.BlockVisitorInput{EstateID: d.Estate, Name: testkit.P("钱七"), Reason: "推销"}))
	d.Refuses(fault.VisitorBlocked)(d.App.Visits.CheckIn(d.Root, shows(d, before.PassCode))) // blocked since
	d.Refuses(fault.VisitorBlocked)(d.App.Visits.Announce(d.Root, invite(d)))
	d.Refuses(fault.VisitorBlocked)(d.App.Visits.Register(d.Root, walkIn(d)))
	d.Refuses(fault.VisitorBlocked)(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.Plate, in.VisitorName = nil, "钱七" })))
	d.Done(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.Plate, in.VisitorName, in.Badge = nil, "某人", nil }))) // the name alone is not enough where a phone is known
	d.Refuses(fault.NotPermitted)(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.AllowedByID = testkit.P(d.Staff[kind.RoleGuard]) })))
	allowed := get(d, d.Done(d.App.Visits.Register(d.Root, walkIn(d, func(in *visits.RegisterVisitInput) { in.AllowedByID = testkit.P(d.Staff[kind.RoleSupervisor]) }))))
	if *allowed.AllowedByID != d.Staff[kind.RoleSupervisor] {
		t.Errorf("allowed by name: %+v", allowed)
	}
	announced := announce(d, func(in *visits.AnnounceVisitInput) { in.AllowedByID = testkit.P(d.Staff[kind.RoleCentreManager]) })
	d.Done(d.App.Visits.CheckIn(d.Root, shows(d, announced.PassCode)))
	d.Done(d.App.Visits.Unblock(d.Root, visits.UnblockVisitorInput{BlockedVisitorID: phone, IfVersion: testkit.P(1)}))
	d.Refuses(fault.BlockLifted)(d.App.Visits.Unblock(d.Root, visits.UnblockVisitorInput{BlockedVisitorID: phone}))
	d.Done(d.App.Visits.CheckIn(d.Root, shows(d, before.PassCode)))
}

func TestActions_EveryActionAllowedOrExplained(t *testing.T) {
	t.Parallel()
	for _, role := range kind.RoleAdmin.Values() {
		for _, status := range kind.VisitExpected.Values() {
			for _, a := range visits.Actions(actor.Actor{Role: kind.Role(role)}, &ent.Visit{Status: kind.VisitStatus(status)}, testkit.Noon) {
				if a.Allowed == (a.Reason != nil) {
					t.Errorf("%s %s %s: allowed %v, reason %v", role, status, a.Action, a.Allowed, a.Reason)
				}
			}
		}
	}
}
