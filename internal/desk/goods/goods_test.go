package goods_test

import (
	"slices"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/goods"
	"foyer/internal/testkit"
)

// came is a parcel for the desk's resident; change may alter it.
func came(d *testkit.Desk, change ...func(*goods.LogParcelInput)) goods.LogParcelInput {
	in := goods.LogParcelInput{EstateID: d.Estate, Class: kind.ParcelPackage, Carrier: "顺丰", Addressee: "王伟", UnitID: &d.Unit, Place: testkit.P("1号架")}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func get(d *testkit.Desk, id string) *ent.Parcel {
	d.T.Helper()
	p, err := d.Read().Parcel.Get(d.Root, id)
	d.Must(err)
	return p
}

func TestParcel_VI04_IsMatchedToldAndSignedFor(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	p := get(d, d.Done(d.App.Goods.LogParcel(d.Root, came(d))))
	if p.Number != "P20261123-001" || p.ResidentID == nil || *p.ResidentID != d.Resident || p.Status != kind.ParcelWaiting {
		t.Errorf("matched by name in the unit: %+v", p)
	}
	if p := get(d, d.Done(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) {
		in.UnitID, in.Addressee, in.Phone = nil, "W. Wang", testkit.P("138 0013 8000")
	})))); p.Number != "P20261123-002" || p.UnitID == nil || *p.UnitID != d.Unit {
		t.Errorf("matched by phone: %+v", p)
	}
	lost := d.Done(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) { in.UnitID, in.Addressee = nil, "查无此人" })))
	if p := get(d, lost); p.UnitID != nil || p.ResidentID != nil {
		t.Errorf("nobody fits: %+v", p)
	}
	d.Done(d.App.Goods.UpdateParcel(d.Root, goods.UpdateParcelInput{ParcelID: lost, UnitID: &d.Unit, ResidentID: &d.Resident, Place: testkit.P("2号架"), IfVersion: testkit.P(1)}))
	d.Refuses(fault.NothingToDo)(d.App.Goods.UpdateParcel(d.Root, goods.UpdateParcelInput{ParcelID: lost}))
	d.Refuses(fault.BadReference)(d.App.Goods.UpdateParcel(d.Root, goods.UpdateParcelInput{ParcelID: lost, UnitID: testkit.P("unt_none")}))
	d.Refuses(fault.VersionConflict)(d.App.Goods.NotifyAddressee(d.Root, goods.NotifyAddresseeInput{ParcelID: lost, IfVersion: testkit.P(1)}))
	d.Done(d.App.Goods.NotifyAddressee(d.Root, goods.NotifyAddresseeInput{ParcelID: p.ID}))
	d.Refuses(fault.Required)(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: p.ID, CollectedBy: "王伟"}))
	d.Done(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: p.ID, CollectedBy: "王太", Signature: testkit.P("登记表第3页")}))
	d.Refuses(fault.ParcelClosed)(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: p.ID, CollectedBy: "王伟", Signature: testkit.P("x")}))
	d.Refuses(fault.ParcelClosed)(d.App.Goods.SendBackParcel(d.Root, goods.SendBackParcelInput{ParcelID: p.ID, Reason: "x"}))
	if p = get(d, p.ID); p.Status != kind.ParcelHandedOut || p.CollectedBy != "王太" || p.Notices != 1 || p.ClosedAt == nil {
		t.Errorf("handed out once: %+v", p)
	}
	d.Done(d.App.Goods.SendBackParcel(d.Root, goods.SendBackParcelInput{ParcelID: lost, Reason: "拒收"}))
	if got := d.Told(p.ID); !slices.Equal(got, []string{goods.Logged, goods.Told, goods.HandedOut}) {
		t.Errorf("told: %v", got)
	}
}

func TestParcel_VI04_ClassAndConditionDecideWhatIsNeeded(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	broken := func(in *goods.LogParcelInput) { in.Condition = testkit.P(kind.ParcelBroken) }
	d.Refuses(fault.CertificateMissing)(d.App.Goods.LogParcel(d.Root, came(d, broken)))
	d.Done(d.App.Goods.LogParcel(d.Root, came(d, broken, func(in *goods.LogParcelInput) { in.Certificate = testkit.P("破损证明 12") })))
	d.Refuses(fault.Contradiction)(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) { in.Certificate = testkit.P("破损证明 12") })))
	d.RefusesAll(fault.Required, fault.Required)(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) { in.Carrier, in.Addressee = "", " " })))
	for _, class := range kind.ParcelPackage.Values() {
		id := d.Done(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) { in.Class = kind.ParcelClass(class) })))
		_, err := d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: id, CollectedBy: "邻居", Signature: testkit.P("签")})
		personal := kind.ParcelClass(class) == kind.ParcelRegistered || kind.ParcelClass(class) == kind.ParcelMoneyOrder
		if fault.Is(err, fault.AuthorityMissing) != personal {
			t.Errorf("%s to somebody else: %v", class, err)
		}
		if personal {
			d.Done(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: id, CollectedBy: "邻居", Signature: testkit.P("签"), Authority: testkit.P("委托书"), AtTheDoor: testkit.P(true)}))
		}
	}
	paper := d.Done(d.App.Goods.LogParcel(d.Root, came(d, func(in *goods.LogParcelInput) { in.Class = kind.ParcelPaper })))
	d.Done(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: paper, CollectedBy: "王伟"}))
}

func TestParcel_VI04_UncollectedIsToldOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	waits, fetched := d.Done(d.App.Goods.LogParcel(d.Root, came(d))), d.Done(d.App.Goods.LogParcel(d.Root, came(d)))
	d.Pass(71 * time.Hour)
	d.Done(d.App.Goods.HandOutParcel(d.Root, goods.HandOutParcelInput{ParcelID: fetched, CollectedBy: "王伟", Signature: testkit.P("签")}))
	if get(d, waits).Uncollected {
		t.Error("three days are not over")
	}
	d.Pass(time.Hour)
	if !get(d, waits).Uncollected || get(d, fetched).Uncollected {
		t.Error("after three days what waits is uncollected, and nothing else")
	}
	if count, late, err := goods.Waiting(d.Root, d.Read(), d.Estate); err != nil || count != 1 || late != 1 {
		t.Errorf("%d wait, %d too long (%v)", count, late, err)
	}
	d.Pass(30 * 24 * time.Hour)
	if got := d.Told(waits); !slices.Equal(got, []string{goods.Logged, goods.Uncollected}) {
		t.Errorf("told: %v", got)
	}
}

// sofa is a release pass for a sofa of a tenant; change may alter it.
func sofa(d *testkit.Desk, change ...func(*goods.IssueReleasePassInput)) goods.IssueReleasePassInput {
	in := goods.IssueReleasePassInput{UnitID: d.Unit, Role: kind.CarriedByTenant, Applicant: "李租", Phone: "13600136000", Items: []*schema.ReleaseItem{{Name: "沙发", Count: 1}},
		OwnerConsent: testkit.P("业主微信同意"), FeesSettled: testkit.P(true), ValidTo: d.Clock.Now().Add(4 * time.Hour)}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func TestRelease_VI05_NeedsConsentsAndSettledFees(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	d.RefusesAll(fault.CompanyMissing, fault.OwnerConsentMissing, fault.FeesOpen, fault.Required)(d.App.Goods.IssueReleasePass(d.Root, sofa(d, func(in *goods.IssueReleasePassInput) {
		in.Role, in.OwnerConsent, in.FeesSettled, in.Items = kind.CarriedByCompany, nil, testkit.P(false), nil
	})))
	d.Refuses(fault.BadNumber)(d.App.Goods.IssueReleasePass(d.Root, sofa(d, func(in *goods.IssueReleasePassInput) { in.Items[0].Count = 0 })))
	d.Refuses(fault.BadTime)(d.App.Goods.IssueReleasePass(d.Root, sofa(d, func(in *goods.IssueReleasePassInput) { in.ValidTo = d.Clock.Now() })))
	waived := func(who kind.Role) func(in *goods.IssueReleasePassInput) {
		return func(in *goods.IssueReleasePassInput) {
			in.FeesSettled, in.FeesWaivedByID, in.FeesWaivedBecause = nil, testkit.P(d.Staff[who]), testkit.P("押金足够")
		}
	}
	d.Refuses(fault.NotPermitted)(d.App.Goods.IssueReleasePass(d.Root, sofa(d, waived(kind.RoleGuard))))
	d.Refuses(fault.Contradiction)(d.App.Goods.IssueReleasePass(d.Root, sofa(d, waived(kind.RoleSupervisor), func(in *goods.IssueReleasePassInput) { in.FeesSettled = testkit.P(true) })))
	d.Done(d.App.Goods.IssueReleasePass(d.Root, sofa(d, waived(kind.RoleSupervisor))))
	d.Done(d.App.Goods.IssueReleasePass(d.Root, sofa(d, func(in *goods.IssueReleasePassInput) { in.Role, in.OwnerConsent = kind.CarriedByOwner, nil })))
	if r := d.Read().ReleasePass.Query().FirstX(d.Root); r.Number != "F20261123-001" || r.FeesWaivedBecause != "押金足够" {
		t.Errorf("issued: %+v", r)
	}
}

func TestRelease_VI05_IsConfirmedAtTheGateOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	at := func(role kind.Role) actor.Actor {
		return actor.Actor{ID: d.Staff[role], StaffID: d.Staff[role], Role: role, Estates: []string{d.Estate}}
	}
	desk, guard := actor.With(d.Root, at(kind.RoleFrontDesk)), actor.With(d.Root, at(kind.RoleGuard))
	status := func(id string) kind.ReleaseStatus { return d.Read().ReleasePass.GetX(d.Root, id).Status }
	pass := d.Done(d.App.Goods.IssueReleasePass(desk, sofa(d, func(in *goods.IssueReleasePassInput) { in.ValidFrom = testkit.P(d.Clock.Now().Add(time.Hour)) })))
	d.Refuses(fault.ReleaseTooEarly)(d.App.Goods.ConfirmRelease(guard, goods.ConfirmReleaseInput{ReleasePassID: pass}))
	d.Pass(time.Hour)
	d.Refuses(fault.NotPermitted)(d.App.Goods.ConfirmRelease(desk, goods.ConfirmReleaseInput{ReleasePassID: pass})) // who issued it
	d.Done(d.App.Goods.ConfirmRelease(guard, goods.ConfirmReleaseInput{ReleasePassID: pass, IfVersion: testkit.P(1)}))
	d.Refuses(fault.ReleaseClosed)(d.App.Goods.ConfirmRelease(guard, goods.ConfirmReleaseInput{ReleasePassID: pass}))
	stopped := d.Done(d.App.Goods.IssueReleasePass(desk, sofa(d)))
	d.Refuses(fault.Required)(d.App.Goods.StopRelease(guard, goods.StopReleaseInput{ReleasePassID: stopped}))
	d.Done(d.App.Goods.StopRelease(guard, goods.StopReleaseInput{ReleasePassID: stopped, Reason: "多出一台冰箱"}))
	cancelled := d.Done(d.App.Goods.IssueReleasePass(desk, sofa(d)))
	d.Done(d.App.Goods.CancelReleasePass(desk, goods.CancelReleasePassInput{ReleasePassID: cancelled, Reason: "改期"}))
	lapsed := d.Done(d.App.Goods.IssueReleasePass(desk, sofa(d)))
	d.Pass(4 * time.Hour)
	d.Refuses(fault.ReleaseClosed)(d.App.Goods.ConfirmRelease(guard, goods.ConfirmReleaseInput{ReleasePassID: lapsed}))
	got := []kind.ReleaseStatus{status(pass), status(stopped), status(cancelled), status(lapsed)}
	if !slices.Equal(got, []kind.ReleaseStatus{kind.ReleaseDone, kind.ReleaseStopped, kind.ReleaseCancelled, kind.ReleaseExpired}) {
		t.Errorf("ended as %v", got)
	}
}

func TestActions_EveryActionAllowedOrExplained(t *testing.T) {
	t.Parallel()
	for _, role := range kind.RoleAdmin.Values() {
		who := actor.Actor{Role: kind.Role(role)}
		for _, status := range kind.ParcelWaiting.Values() {
			for _, a := range goods.ParcelActions(who, &ent.Parcel{Status: kind.ParcelStatus(status)}) {
				if a.Allowed == (a.Reason != nil) {
					t.Errorf("%s %s %s: allowed %v, reason %v", role, status, a.Action, a.Allowed, a.Reason)
				}
			}
		}
		for _, status := range kind.ReleaseIssued.Values() {
			for _, a := range goods.ReleaseActions(who, &ent.ReleasePass{Status: kind.ReleaseStatus(status)}, testkit.Noon) {
				if a.Allowed == (a.Reason != nil) {
					t.Errorf("%s %s %s: allowed %v, reason %v", role, status, a.Action, a.Allowed, a.Reason)
				}
			}
		}
	}
}
