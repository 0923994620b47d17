package demo

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/parcel"
	"foyer/ent/releasepass"
	"foyer/ent/schema"
	"foyer/ent/visit"
	"foyer/internal/base/kind"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/visits"
)

// gate lets a visitor out who has been here for a while, or an announced one in, or announces or enters another (VI01 to VI03).
func (d *day) gate(ctx context.Context) error {
	guard, _ := d.as(ctx, kind.RoleGuard)
	now, read := d.clock.Now(), d.app.Store.Read().Visit.Query().Where(visit.EstateID(d.estate.ID))
	gone, err := read.Clone().Where(visit.StatusEQ(kind.VisitOnSite), visit.BeginsAtLT(now.Add(-40*time.Minute))).Order(visit.ByBeginsAt(), visit.ByID()).Limit(1).IDs(guard)
	if err != nil {
		return err
	}
	if len(gone) > 0 && d.rand.IntN(8) > 0 { // now and then somebody is not seen leaving
		_, err := d.app.Visits.CheckOut(guard, visits.CheckOutVisitInput{VisitID: gone[0]})
		return err
	}
	here, err := read.Clone().Where(visit.StatusEQ(kind.VisitExpected), visit.ValidFromLTE(now), visit.ValidToGT(now)).Order(visit.ByBeginsAt(), visit.ByID()).Limit(1).All(guard)
	if err != nil {
		return err
	}
	if len(here) > 0 && d.rand.IntN(6) > 0 {
		_, err := d.app.Visits.CheckIn(guard, visits.CheckInVisitInput{EstateID: &d.estate.ID, PassCode: &here[0].PassCode})
		return err
	}
	if d.rand.IntN(2) == 0 {
		return d.invite(ctx)
	}
	return d.walkIn(ctx)
}

// invite announces a visitor to a unit.
func (d *day) invite(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	u, host := d.household()
	tel, entries := phone(d.rand), 1+d.rand.IntN(2)
	from := d.clock.Now().Add(time.Duration(d.rand.IntN(60)) * time.Minute)
	_, err := d.app.Visits.Announce(desk, visits.AnnounceVisitInput{Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &u.ID, HostID: host, VisitorName: name(d.rand), VisitorPhone: &tel},
		ValidFrom: from, ValidTo: from.Add(6 * time.Hour), Entries: &entries})
	return err
}

// walkIn enters somebody who comes unannounced.
func (d *day) walkIn(ctx context.Context) error {
	guard, _ := d.as(ctx, kind.RoleGuard)
	u, host := d.household()
	in := visits.RegisterVisitInput{EstateID: d.estate.ID, Visitor: visits.Visitor{VisitorName: name(d.rand)}}
	switch in.Purpose = kind.VisitPurpose(kind.ToDesk.Values()[d.rand.IntN(4)]); in.Purpose {
	case kind.ToUnit:
		said := "住户电话确认"
		in.UnitID, in.HostID, in.ConfirmedBy = &u.ID, host, &said
	case kind.ToWork:
		company, place := "迅捷电梯维保", d.locations[d.rand.IntN(len(d.locations))].ID
		in.Company, in.LocationID = &company, &place
	case kind.ToView:
		in.UnitID = &u.ID
	case kind.ToDesk:
	}
	_, err := d.app.Visits.Register(guard, in)
	return err
}

// household is any unit, and somebody who lives there, if anybody does.
func (d *day) household() (u *ent.Unit, resident *string) {
	u = d.units[d.rand.IntN(len(d.units))]
	for _, o := range u.Edges.Occupancies {
		if o.Edges.Resident != nil && o.To == nil {
			return u, &o.ResidentID
		}
	}
	return u, nil
}

// post hands a parcel out, or takes one in (VI04).
func (d *day) post(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	waiting, err := d.app.Store.Read().Parcel.Query().Where(parcel.EstateID(d.estate.ID), parcel.StatusEQ(kind.ParcelWaiting)).Order(parcel.ByID()).Limit(12).All(desk)
	if err != nil {
		return err
	}
	if len(waiting) == 12 || len(waiting) > 0 && d.rand.IntN(5) > 1 {
		p := waiting[d.rand.IntN(min(3, len(waiting)))]
		if p.Notices == 0 && d.rand.IntN(2) == 0 {
			_, err := d.app.Goods.NotifyAddressee(desk, goods.NotifyAddresseeInput{ParcelID: p.ID})
			return err
		}
		signature := "邮件登记簿"
		_, err := d.app.Goods.HandOutParcel(desk, goods.HandOutParcelInput{ParcelID: p.ID, CollectedBy: p.Addressee, Signature: &signature})
		return err
	}
	u := d.units[d.rand.IntN(len(d.units))]
	in := goods.LogParcelInput{EstateID: d.estate.ID, Class: kind.ParcelPackage, Carrier: []string{"顺丰", "京东", "中通", "邮政"}[d.rand.IntN(4)], Addressee: name(d.rand), UnitID: &u.ID}
	shelf := []string{"1号架", "2号架", "3号架", "前台柜"}[d.rand.IntN(4)]
	in.Place = &shelf
	if in.Carrier == "邮政" {
		in.Class = kind.ParcelRegistered
	}
	for _, o := range u.Edges.Occupancies {
		if o.Edges.Resident != nil && o.To == nil {
			in.Addressee = o.Edges.Resident.Name
		}
	}
	_, err = d.app.Goods.LogParcel(desk, in)
	return err
}

// removal lets the goods of a pass leave, or issues another (VI05).
func (d *day) removal(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	guard, _ := d.as(ctx, kind.RoleGuard)
	open, err := d.app.Store.Read().ReleasePass.Query().Where(releasepass.EstateID(d.estate.ID), releasepass.StatusEQ(kind.ReleaseIssued)).Limit(1).IDs(desk)
	if err != nil {
		return err
	}
	if len(open) > 0 && d.rand.IntN(3) > 0 {
		_, err := d.app.Goods.ConfirmRelease(guard, goods.ConfirmReleaseInput{ReleasePassID: open[0]})
		return err
	}
	u, _ := d.household()
	consent, enough := "业主书面同意,存档", "押金足够"
	var waived, because *string // a tenant owes nothing, or somebody lets it pass by name
	if owing, err := d.owing(desk, u); err != nil {
		return err
	} else if owing {
		_, boss := d.as(ctx, kind.RoleSupervisor)
		waived, because = &boss.ID, &enough
	}
	_, err = d.app.Goods.IssueReleasePass(desk, goods.IssueReleasePassInput{UnitID: u.ID, Role: kind.CarriedByTenant, Applicant: name(d.rand), Phone: phone(d.rand),
		Items:        []*schema.ReleaseItem{{Name: []string{"三人沙发", "双门冰箱", "衣柜", "钢琴"}[d.rand.IntN(4)], Count: 1}, {Name: "纸箱", Count: 2 + d.rand.IntN(8)}},
		OwnerConsent: &consent, FeesWaivedByID: waived, FeesWaivedBecause: because, ValidTo: d.clock.Now().Add(8 * time.Hour)})
	return err
}
