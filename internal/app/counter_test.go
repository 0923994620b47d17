package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// TestCounter_VI01_VI02_VI03 sends the documented operations about visits: one is announced, comes with the code, and leaves.
func TestCounter_VI01_VI02_VI03(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk, board := operations(t, "counter.graphql"), d.Token(kind.RoleFrontDesk), d.Token(kind.RoleBoard)
	type visit struct {
		Visit struct {
			ID, Status         string
			PassCode           *string
			ArrivedAt, LeftAt  *time.Time
			ValidFrom, ValidTo time.Time
		}
		Cursor string
	}
	var announced struct{ AnnounceVisit visit }
	d.DoNamed(desk, doc, "AnnounceVisit", documented(t, d, "AnnounceVisit", map[string]string{"unit": d.Unit})).Want(&announced)
	v := announced.AnnounceVisit.Visit
	if v.Status != "EXPECTED" || v.PassCode == nil || v.ValidTo.Sub(v.ValidFrom) != 6*time.Hour {
		t.Fatalf("announced: %+v", v)
	}
	ids := map[string]string{"estate": d.Estate, "code": *v.PassCode, "visit": v.ID}
	d.DoNamed(desk, doc, "CheckInVisit", documented(t, d, "CheckInVisit", ids)).Refused("PASS_TOO_EARLY")
	d.Pass(7 * time.Hour)
	var in struct{ CheckInVisit visit }
	d.DoNamed(desk, doc, "CheckInVisit", documented(t, d, "CheckInVisit", ids)).Want(&in)
	if in.CheckInVisit.Visit.ID != v.ID || in.CheckInVisit.Visit.Status != "ON_SITE" || in.CheckInVisit.Visit.ArrivedAt == nil {
		t.Errorf("checked in: %+v", in.CheckInVisit)
	}
	d.DoNamed(desk, doc, "CheckInVisit", documented(t, d, "CheckInVisit", ids)).Refused("PASS_USED_UP")
	for token, name := range map[string]string{desk: "赵敏", board: ""} {
		var onSite struct {
			Visits struct {
				TotalCount int
				Edges      []struct{ Node struct{ VisitorName string } }
			}
		}
		d.DoNamed(token, doc, "OnSite", testkit.Vars{"estate": d.Estate}).Want(&onSite)
		if onSite.Visits.TotalCount != 1 || onSite.Visits.Edges[0].Node.VisitorName != name {
			t.Errorf("on site, for the reader of %q: %+v", name, onSite)
		}
	}
	var code struct{ Node struct{ PassCode *string } }
	if d.Do(board, `query($id: ID!) { node(id: $id) { ... on Visit { passCode } } }`, testkit.Vars{"id": v.ID}).Want(&code); code.Node.PassCode != nil {
		t.Error("a board shows pass codes")
	}
	var out struct{ CheckOutVisit visit }
	d.DoNamed(desk, doc, "CheckOutVisit", documented(t, d, "CheckOutVisit", ids)).Want(&out)
	if out.CheckOutVisit.Visit.LeftAt == nil {
		t.Errorf("checked out: %+v", out)
	}
	d.DoNamed(desk, doc, "CheckOutVisit", documented(t, d, "CheckOutVisit", ids)).Refused("NOT_ON_SITE")
	d.DoNamed(desk, doc, "RegisterVisit", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "purpose": "CONTRACTOR", "visitorName": "钱工", "company": "电梯维保", "locationID": d.Location, "badge": "3"}}).Want(nil)
	d.DoNamed(desk, doc, "AnnounceVisit", testkit.Vars{"input": testkit.Vars{"unitID": d.Unit, "visitorName": "周芷", "purpose": "VISITOR", "validFrom": d.Clock.Now(), "validTo": d.Clock.Now().Add(time.Hour)}}).Want(nil)
	var invitations struct {
		Invitations struct {
			Edges []struct{ Node struct{ ID, PassCode string } }
		}
	}
	d.DoNamed(desk, doc, "Invitations", testkit.Vars{"estate": d.Estate}).Want(&invitations)
	d.DoNamed(desk, doc, "RevokeInvitation", testkit.Vars{"input": testkit.Vars{"invitationID": invitations.Invitations.Edges[0].Node.ID, "reason": "改期"}}).Want(nil)
	head := d.Token(kind.RoleSupervisor)
	var blocked struct {
		BlockVisitor struct{ BlockedVisitor struct{ ID string } }
	}
	d.DoNamed(desk, doc, "BlockVisitor", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "name": "某人", "reason": "滋事"}}).Refused("NOT_PERMITTED")
	d.DoNamed(head, doc, "BlockVisitor", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "name": "某人", "reason": "滋事"}}).Want(&blocked)
	d.DoNamed(head, doc, "UnblockVisitor", testkit.Vars{"input": testkit.Vars{"blockedVisitorID": blocked.BlockVisitor.BlockedVisitor.ID}}).Want(nil)
	d.DoNamed(desk, doc, "BlockList", testkit.Vars{"estate": d.Estate}).Want(nil)
	var attempts struct {
		PassAttempts struct {
			Edges []struct{ Node struct{ Refusal string } }
		}
	}
	d.DoNamed(head, doc, "PassAttempts", testkit.Vars{"estate": d.Estate}).Want(&attempts)
	if got := attempts.PassAttempts.Edges; len(got) != 2 || got[0].Node.Refusal != "USED_UP" || got[1].Node.Refusal != "TOO_EARLY" {
		t.Errorf("attempts, newest first: %+v", got)
	}
}

// TestCounter_VI04_VI05 sends the documented operations about parcels and release passes.
func TestCounter_VI04_VI05(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk, guard := operations(t, "counter.graphql"), d.Token(kind.RoleFrontDesk), d.Token(kind.RoleGuard)
	var logged struct {
		LogParcel struct {
			Parcel struct {
				ID, Number string
				Unit       *struct{ Number string }
				Resident   *struct{ Name string }
			}
		}
	}
	d.DoNamed(desk, doc, "LogParcel", documented(t, d, "LogParcel", map[string]string{"estate": d.Estate})).Want(&logged)
	p := logged.LogParcel.Parcel
	if p.Unit == nil || p.Resident == nil {
		t.Errorf("matched by phone: %+v", p)
	}
	ids := map[string]string{"parcel": p.ID, "unit": d.Unit}
	on := func(more testkit.Vars) testkit.Vars {
		more["parcelID"] = p.ID
		return testkit.Vars{"input": more}
	}
	d.DoNamed(desk, doc, "UpdateParcel", on(testkit.Vars{"place": "2号架"})).Want(nil)
	d.DoNamed(desk, doc, "NotifyAddressee", on(testkit.Vars{"note": "电话通知"})).Want(nil)
	d.DoNamed(d.Token(kind.RoleBoard), doc, "Parcels", testkit.Vars{"estate": d.Estate}).Want(nil)
	d.DoNamed(desk, doc, "HandOutParcel", documented(t, d, "HandOutParcel", ids)).Want(nil)
	d.DoNamed(desk, doc, "HandOutParcel", documented(t, d, "HandOutParcel", ids)).Refused("PARCEL_CLOSED")
	d.DoNamed(desk, doc, "SendBackParcel", on(testkit.Vars{"reason": "拒收"})).Refused("PARCEL_CLOSED")

	issue := func() string {
		var issued struct {
			IssueReleasePass struct{ ReleasePass struct{ ID string } }
		}
		d.DoNamed(desk, doc, "IssueReleasePass", documented(t, d, "IssueReleasePass", ids)).Want(&issued)
		return issued.IssueReleasePass.ReleasePass.ID
	}
	pass := func(id string, more testkit.Vars) testkit.Vars {
		more["releasePassID"] = id
		return testkit.Vars{"input": more}
	}
	first, second, third := issue(), issue(), issue()
	d.DoNamed(guard, doc, "ReleasePasses", testkit.Vars{"estate": d.Estate}).Want(nil)
	d.DoNamed(guard, doc, "IssueReleasePass", documented(t, d, "IssueReleasePass", ids)).Refused("NOT_PERMITTED")
	d.DoNamed(guard, doc, "ConfirmRelease", pass(first, testkit.Vars{})).Want(nil)
	d.DoNamed(guard, doc, "StopRelease", pass(second, testkit.Vars{"reason": "多出一台冰箱"})).Want(nil)
	d.DoNamed(desk, doc, "CancelReleasePass", pass(third, testkit.Vars{"reason": "改期"})).Want(nil)
	d.DoNamed(guard, doc, "ConfirmRelease", pass(first, testkit.Vars{})).Refused("RELEASE_CLOSED")
}

// TestUnitPage_OpenItemsTakeNoMoreStatementsWithAYearBehindThem: the unit's page shows what is open at every counter, what began first in
// front, in at most twelve statements of SQL, however much has happened before.
func TestUnitPage_OpenItemsTakeNoMoreStatementsWithAYearBehindThem(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk := operations(t, "counter.graphql"), d.Token(kind.RoleFrontDesk)
	keys := operations(t, "keys.graphql")
	var key struct {
		RegisterKey struct{ Key struct{ ID string } }
	}
	d.DoNamed(desk, keys, "RegisterKey", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "tag": "502", "place": "A柜", "unitID": d.Unit, "contents": []any{testkit.Vars{"kind": "DOOR", "count": 1}}}}).Want(&key)
	tick := func() { d.Pass(time.Minute) }
	open := func(title string) {
		who, phone := "王伟", "13800138000"
		ticket := d.Done(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: title, Channel: kind.ChannelPhone, ContactName: &who, ContactPhone: &phone, UnitID: &d.Unit}))
		d.Done(d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: ticket, DepartmentID: d.Departments[kind.Engineering]}))
		tick()
	}
	visit := func() string {
		defer tick()
		return d.Done(d.App.Visits.Register(d.Root, visits.RegisterVisitInput{EstateID: d.Estate, Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &d.Unit, VisitorName: "孙立"}, ConfirmedBy: testkit.P("王伟")}))
	}
	parcel := func() string {
		defer tick()
		return d.Done(d.App.Goods.LogParcel(d.Root, goods.LogParcelInput{EstateID: d.Estate, Class: kind.ParcelPackage, Carrier: "顺丰", Addressee: "王伟", UnitID: &d.Unit}))
	}
	type item struct {
		Typename string `json:"__typename"`
		Key      *struct{ Tag string }
	}
	read := func() (items []item, statements int64) { // the fewest of five: what the server looks for by itself meanwhile is not the page's
		for range 5 {
			var page struct {
				Node struct {
					OpenItems []item
					Timeline  struct{ Edges []any }
				}
			}
			before := d.App.Store.Asked()
			d.DoNamed(desk, doc, "UnitPage", testkit.Vars{"unit": d.Unit}).Want(&page)
			if n := d.App.Store.Asked() - before; statements == 0 || n < statements {
				statements = n
			}
			if items = page.Node.OpenItems; len(page.Node.Timeline.Edges) == 0 {
				t.Error("the timeline is empty")
			}
		}
		return items, statements
	}
	open("水管漏水")
	d.DoNamed(desk, keys, "LendKey", testkit.Vars{"input": testkit.Vars{"keyID": key.RegisterKey.Key.ID, "borrowerKind": "STAFF", "borrowerID": d.Staff[kind.RoleTechnician], "purpose": "维修", "dueBackAt": d.Clock.Now().Add(time.Hour)}}).Want(nil)
	tick()
	visit()
	parcel()
	d.DoNamed(desk, doc, "IssueReleasePass", documented(t, d, "IssueReleasePass", map[string]string{"unit": d.Unit})).Want(nil)
	items, few := read()
	var got []string
	for _, i := range items {
		got = append(got, i.Typename)
	}
	if fmt.Sprint(got) != "[Ticket KeyLoan Visit Parcel ReleasePass]" || items[1].Key == nil || items[1].Key.Tag != "502" {
		t.Errorf("open: %v", got)
	}
	for range 40 {
		d.Done(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: visit()}))
		d.Done(d.App.Goods.SendBackParcel(d.Root, goods.SendBackParcelInput{ParcelID: parcel(), Reason: "拒收"}))
	}
	if items, many := read(); len(items) != 5 || few > 12 || many > few {
		t.Errorf("%d statements, with a history behind %d, for %d items", few, many, len(items))
	}
	var seen struct{ Node struct{ OpenItems []item } }
	d.Do(d.Token(kind.RoleBoard), `query($id: ID!) { node(id: $id) { ... on Unit { openItems { __typename } } } }`, testkit.Vars{"id": d.Unit}).Want(&seen)
	if len(seen.Node.OpenItems) != 4 { // a board may not look at loans
		t.Errorf("a board sees %+v", seen.Node.OpenItems)
	}
}

// TestCounter_LiveListsAndTiles: a screen follows visits and parcels, and the board's tiles count keys, visitors and parcels.
func TestCounter_LiveListsAndTiles(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, board := operations(t, "counter.graphql"), d.Open(d.Token(kind.RoleBoard))
	follow := func(id, operation string, where testkit.Vars) {
		board.SubscribeNamed(id, doc, operation, testkit.Vars{"estate": d.Estate, "where": where})
	}
	type step struct {
		Visits, Parcels, ReleasePasses *struct{ Change string }
	}
	want := func(changes ...string) { // of several lists, whichever tells first
		t.Helper()
		var told []string
		for range changes {
			var s step
			board.Want(&s)
			for name, got := range map[string]*struct{ Change string }{"visits": s.Visits, "parcels": s.Parcels, "releasePasses": s.ReleasePasses} {
				if got != nil {
					told = append(told, name+" "+got.Change)
				}
			}
		}
		slices.Sort(told)
		if !slices.Equal(told, changes) {
			t.Errorf("want %v, got %v", changes, told)
		}
	}
	follow("1", "LiveVisits", testkit.Vars{"status": "ON_SITE"})
	want("visits CAUGHT_UP")
	visit := d.Done(d.App.Visits.Register(d.Root, visits.RegisterVisitInput{EstateID: d.Estate, Visitor: visits.Visitor{Purpose: kind.ToDesk, VisitorName: "孙立"}}))
	want("visits ENTERED")
	follow("2", "LiveParcels", testkit.Vars{"status": "WAITING"})
	want("parcels CAUGHT_UP")
	parcel := d.Done(d.App.Goods.LogParcel(d.Root, goods.LogParcelInput{EstateID: d.Estate, Class: kind.ParcelPackage, Carrier: "顺丰", Addressee: "王伟"}))
	want("parcels ENTERED")
	follow("3", "LiveReleasePasses", testkit.Vars{"status": "ISSUED"})
	want("releasePasses CAUGHT_UP")
	tiles := func() (text string) {
		var got struct {
			Board struct {
				Tiles []struct {
					Key            string
					Count, Overdue int
				}
			}
		}
		d.Do(d.Token(kind.RoleBoard), `query($e: ID!) { board(estateID: $e) { tiles { key count overdue } } }`, testkit.Vars{"e": d.Estate}).Want(&got)
		for _, tile := range got.Board.Tiles[len(got.Board.Tiles)-5:] {
			text += fmt.Sprintf("%s %d/%d ", tile.Key, tile.Count, tile.Overdue)
		}
		return text
	}
	d.Done(d.App.Cashier.Take(d.Root, cashier.TakePaymentInput{UnitID: d.Unit, Amount: 100, Method: kind.PayCash}))
	if got := tiles(); got != "KEYS_OUT 0/0 VISITORS 1/0 PARCELS 1/0 TAKINGS 1/0 PATROLS 0/0 " {
		t.Errorf("tiles %s", got)
	}
	d.Pass(80 * time.Hour)
	want("parcels CHANGED", "visits CHANGED")
	if got := tiles(); got != "KEYS_OUT 0/0 VISITORS 1/1 PARCELS 1/1 TAKINGS 1/0 PATROLS 0/0 " {
		t.Errorf("tiles %s", got)
	}
	d.Done(d.App.Visits.CheckOut(d.Root, visits.CheckOutVisitInput{VisitID: visit}))
	want("visits LEFT")
	d.Done(d.App.Goods.SendBackParcel(d.Root, goods.SendBackParcelInput{ParcelID: parcel, Reason: "拒收"}))
	want("parcels LEFT")
}
