package tenancy_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/keyloan"
	"foyer/ent/movegate"
	"foyer/ent/occupancy"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/tenancy"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

// house is a desk with an empty unit, its keys and meter, and somebody who wants to live there.
type house struct {
	*testkit.Desk
	unit     *ent.Unit
	who      string
	keys     []string
	meter    string
	deposit  string
	boss     string
	engineer string
}

func build(t *testing.T) *house {
	d := testkit.New(t)
	h := &house{Desk: d, unit: d.AddUnit(), boss: d.Staff[kind.RoleCentreManager], engineer: d.Staff[kind.RoleTechnician]}
	phone := "13900139000"
	r, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "李娜", Phone: &phone})
	d.Must(err)
	h.who = r.ID
	for i := range 2 {
		h.keys = append(h.keys, d.Done(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: fmt.Sprint("K", i), Place: "A", UnitID: &h.unit.ID, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 2}}})))
	}
	water := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "W", Name: "水费", Kind: kind.FeeWater}))
	h.meter = d.Done(d.App.Fees.RegisterMeter(d.Root, fees.RegisterMeterInput{ItemID: water, Number: "W-1", UnitID: &h.unit.ID}))
	h.deposit = d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "D", Name: "押金", Kind: kind.FeeDeposit}))
	return h
}

// charged charges the unit, for the deposit or something else.
func (h *house) charged(amount int64, item string) string {
	h.T.Helper()
	return h.Done(h.App.Fees.ChargeUnit(h.Root, fees.ChargeUnitInput{UnitID: h.unit.ID, ItemID: item, Amount: amount}))
}

func (h *house) pays(amount int64) {
	h.T.Helper()
	h.Done(h.App.Cashier.Take(h.As(kind.RoleCashier), cashier.TakePaymentInput{UnitID: h.unit.ID, Amount: amount, Method: kind.PayCash}))
}

// starts begins a move-in.
func (h *house) starts(change ...func(*tenancy.StartMoveInInput)) string {
	h.T.Helper()
	in := tenancy.StartMoveInInput{UnitID: h.unit.ID, ResidentID: h.who, Role: kind.OccupancyOwner}
	for _, fn := range change {
		fn(&in)
	}
	return h.Done(h.App.Tenancy.StartMoveIn(h.Root, in))
}

func (h *house) gate(id string, gate kind.MoveGate, change ...func(*tenancy.OpenMoveGateInput)) (journal.Receipt, error) {
	in := tenancy.OpenMoveGateInput{MoveInID: id, Gate: gate, Reference: testkit.P("档案 7 号")}
	for _, fn := range change {
		fn(&in)
	}
	return h.App.Tenancy.OpenGate(h.Root, in)
}

// papers records documents.
func (h *house) papers(id string, documents ...kind.MoveDocument) {
	h.T.Helper()
	for _, one := range documents {
		h.Done(h.App.Tenancy.RecordDocument(h.Root, tenancy.RecordMoveDocumentInput{MoveInID: id, Document: one, Reference: "复印件"}))
	}
}

// ready brings a move-in to its handover.
func (h *house) ready() string {
	h.T.Helper()
	id := h.starts()
	h.papers(id, kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto, kind.DocReceipts)
	for _, gate := range []kind.MoveGate{kind.GateDocuments, kind.GateIdentity, kind.GateFees, kind.GateAgreement} {
		h.Done(h.gate(id, gate))
	}
	return id
}

func (h *house) handover(id string, change ...func(*tenancy.CompleteMoveInInput)) tenancy.CompleteMoveInInput {
	in := tenancy.CompleteMoveInInput{MoveInID: id, KeyIDs: slices.Clone(h.keys), Cards: []string{"C-1", "C-2"}, Signature: "验收表 3 号", AuthorisedByID: &h.boss, InspectedByID: h.engineer,
		Readings: []*tenancy.OpeningReadingInput{{MeterID: h.meter, Value: 12_500}}, Defects: []string{"厨房水龙头滴水", "阳台门关不严"}, KeyAuthority: testkit.P("授权书 9 号")}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func TestMoveIn_MV01_GatesAreOpenedInOrder(t *testing.T) {
	t.Parallel()
	h := build(t)
	id := h.starts(func(in *tenancy.StartMoveInInput) { in.MassOn = testkit.P("2026-11-28") })
	post := func() kind.MovePost { return h.Read().MoveIn.GetX(h.Root, id).Post }
	h.Refuses(fault.AlreadyExists)(h.App.Tenancy.StartMoveIn(h.Root, tenancy.StartMoveInInput{UnitID: h.unit.ID, ResidentID: h.who, Role: kind.OccupancyOwner}))
	h.Refuses(fault.GateOpen)(h.gate(id, kind.GateNotice))
	h.Refuses(fault.GateOutOfOrder)(h.gate(id, kind.GateFees))
	h.Refuses(fault.DocumentsMissing)(h.gate(id, kind.GateDocuments))
	h.papers(id, kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto, kind.DocReceipts)
	h.Done(h.gate(id, kind.GateDocuments))
	h.Refuses(fault.Required)(h.gate(id, kind.GateIdentity, func(in *tenancy.OpenMoveGateInput) { in.Reference = nil }))
	h.Done(h.gate(id, kind.GateIdentity))
	if post() != kind.PostPreCheck {
		t.Errorf("before fees they stand at %s", post())
	}
	price := h.charged(50_000, h.deposit)
	h.Refuses(fault.MoveFeesOpen)(h.gate(id, kind.GateFees))
	waived := func(role kind.Role) func(*tenancy.OpenMoveGateInput) {
		return func(in *tenancy.OpenMoveGateInput) {
			in.WaivedByID, in.Note = testkit.P(h.Staff[role]), testkit.P("开发商代付")
		}
	}
	h.Refuses(fault.NotPermitted)(h.gate(id, kind.GateFees, waived(kind.RoleCashier)))
	h.pays(50_000)
	h.Done(h.gate(id, kind.GateFees))
	if post() != kind.PostSigning || price == "" {
		t.Errorf("then they stand at %s", post())
	}
	h.Done(h.gate(id, kind.GateAgreement))
	h.Refuses(fault.GateTogether)(h.gate(id, kind.GateKeys))
	opened := h.Read().MoveGate.Query().Where(movegate.MoveInID(id)).Order(movegate.ByID()).AllX(h.Root)
	if len(opened) != 5 || opened[4].Gate != kind.GateAgreement || opened[4].Reference != "档案 7 号" || opened[4].OpenedAt.IsZero() {
		t.Errorf("gates %+v", opened)
	}
	h.Done(h.App.Tenancy.CancelMoveIn(h.Root, tenancy.CancelMoveInInput{MoveInID: id, Reason: "退房"}))
	h.Refuses(fault.MoveClosed)(h.gate(id, kind.GateKeys))
	again := h.starts()
	h.papers(again, kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto, kind.DocReceipts)
	h.Done(h.gate(again, kind.GateDocuments))
	h.Done(h.gate(again, kind.GateIdentity))
	h.charged(1, h.deposit)
	h.Done(h.gate(again, kind.GateFees, waived(kind.RoleSupervisor)))
}

func TestMoveIn_MV04_AProxyNeedsAnAuthorisation(t *testing.T) {
	t.Parallel()
	h := build(t)
	id := h.starts(func(in *tenancy.StartMoveInInput) { in.Role, in.Proxy = kind.OccupancyTenant, testkit.P("王律师") })
	h.papers(id, kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto) // a tenant has paid no price
	m := h.Read().MoveIn.GetX(h.Root, id)
	if got := tenancy.Missing(m, m.QueryDocuments().AllX(h.Root)); !slices.Equal(got, []kind.MoveDocument{kind.DocAuthority, kind.DocProxy}) {
		t.Errorf("missing %v", got)
	}
	h.Refuses(fault.Required)(h.App.Tenancy.RecordDocument(h.Root, tenancy.RecordMoveDocumentInput{MoveInID: id, Document: kind.DocProxy, Reference: " "}))
	h.papers(id, kind.DocAuthority, kind.DocProxy)
	h.Done(h.gate(id, kind.GateDocuments))
}

func TestMoveIn_MV05_HandsOverInOneTransactionOrNotAtAll(t *testing.T) {
	t.Parallel()
	h := build(t)
	id := h.ready()
	before := h.Read().KeyLoan.Query().CountX(h.Root) + h.Read().Ticket.Query().CountX(h.Root) + h.Read().ResidentCard.Query().CountX(h.Root) + h.Read().MeterReading.Query().CountX(h.Root)
	for field, change := range map[string]func(*tenancy.CompleteMoveInInput){
		"input.keyIDs":             func(in *tenancy.CompleteMoveInInput) { in.KeyIDs = append(in.KeyIDs, "key_none") },
		"input.readings.0.meterID": func(in *tenancy.CompleteMoveInInput) { in.Readings[0].MeterID = "mtr_none" },
		"input.readings.0.value":   func(in *tenancy.CompleteMoveInInput) { in.Readings[0].Value = -1 },
		"input.inspectedByID":      func(in *tenancy.CompleteMoveInInput) { in.InspectedByID = "stf_none" },
		"input.signature":          func(in *tenancy.CompleteMoveInInput) { in.Signature = "" },
	} {
		_, err := h.App.Tenancy.CompleteMoveIn(h.Root, h.handover(id, change))
		if refused, ok := fault.As(err); !ok || refused.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
	if after := h.Read().KeyLoan.Query().CountX(h.Root) + h.Read().Ticket.Query().CountX(h.Root) + h.Read().ResidentCard.Query().CountX(h.Root) + h.Read().MeterReading.Query().CountX(h.Root); after != before {
		t.Fatalf("a refused handover left %d records behind", after-before)
	}
	h.Done(h.App.Tenancy.CompleteMoveIn(h.Root, h.handover(id)))
	m := h.Read().MoveIn.GetX(h.Root, id)
	if m.Status != kind.MoveDone || len(m.Defects) != 2 || m.Readings[0] != (schema.MoveReading{Meter: "W-1", Value: "12.5"}) || m.KeyAuthority != "授权书 9 号" {
		t.Errorf("%+v", m)
	}
	if tickets := h.Read().Ticket.Query().AllX(h.Root); len(tickets) != 2 || *tickets[0].UnitID != h.unit.ID {
		t.Errorf("tickets %v", tickets)
	}
	if n := h.Read().KeyLoan.Query().Where(keyloan.UntilMoveOut(true), keyloan.ResidentID(h.who)).CountX(h.Root); n != 2 {
		t.Errorf("%d keys are out", n)
	}
	if n := h.Read().Occupancy.Query().Where(occupancy.UnitID(h.unit.ID), occupancy.ResidentID(h.who), occupancy.ToIsNil()).CountX(h.Root); n != 1 {
		t.Errorf("%d links", n)
	}
	if r := h.Read().MeterReading.Query().OnlyX(h.Root); r.Value != money.Quantity(12_500) {
		t.Errorf("reading %+v", r)
	}
	h.Refuses(fault.MoveClosed)(h.App.Tenancy.CompleteMoveIn(h.Root, h.handover(id)))
}

func TestMoveOut_MV02_IsAnnouncedWithItsPapers(t *testing.T) {
	t.Parallel()
	h := build(t)
	_, err := h.App.Residents.StartOccupancy(h.Root, resident.StartOccupancyInput{ResidentID: h.who, UnitID: h.unit.ID, Role: kind.OccupancyTenant})
	h.Must(err)
	link := h.Read().Occupancy.Query().Where(occupancy.ResidentID(h.who)).OnlyIDX(h.Root)
	announce := func(change ...func(*tenancy.AnnounceMoveOutInput)) (journal.Receipt, error) {
		in := tenancy.AnnounceMoveOutInput{OccupancyID: link, LeavesOn: "2026-11-26", Application: "申请 1 号", OwnerConsent: testkit.P("业主书面"), MailboxKey: "信箱钥匙已交"}
		for _, fn := range change {
			fn(&in)
		}
		return h.App.Tenancy.AnnounceMoveOut(h.Root, in)
	}
	h.RefusesAll(fault.OwnerConsentMissing, fault.NoticeTooShort)(announce(func(in *tenancy.AnnounceMoveOutInput) { in.OwnerConsent, in.LeavesOn = nil, "2026-11-25" }))
	h.Refuses(fault.BadDate)(announce(func(in *tenancy.AnnounceMoveOutInput) { in.LeavesOn = "2026-11-22" }))
	h.RefusesAll(fault.Required, fault.Required)(announce(func(in *tenancy.AnnounceMoveOutInput) { in.Application, in.MailboxKey = "", "" }))
	h.Refuses(fault.NotPermitted)(announce(func(in *tenancy.AnnounceMoveOutInput) {
		in.LeavesOn, in.AllowedByID = "2026-11-24", testkit.P(h.Staff[kind.RoleFrontDesk])
	}))
	id := h.Done(announce(func(in *tenancy.AnnounceMoveOutInput) { in.LeavesOn, in.AllowedByID = "2026-11-24", &h.boss }))
	h.Refuses(fault.AlreadyExists)(announce())
	h.Done(h.App.Tenancy.CancelMoveOut(h.Root, tenancy.CancelMoveOutInput{MoveOutID: id, Reason: "续租"}))
	h.Done(announce())
}

func TestMoveOut_MV02_SettlesEverythingOrListsWhatIsOpen(t *testing.T) {
	t.Parallel()
	h := build(t)
	h.Done(h.App.Tenancy.CompleteMoveIn(h.Root, h.handover(h.ready())))
	deposit := h.charged(300_000, h.deposit)
	h.pays(300_000)
	other := h.Done(h.App.Fees.AddItem(h.Root, fees.AddFeeItemInput{EstateID: h.Estate, Code: "M", Name: "M", Kind: kind.FeeManagement}))
	h.charged(20_000, other)
	pass := h.Done(h.App.Goods.IssueReleasePass(h.Root, goods.IssueReleasePassInput{UnitID: h.unit.ID, Role: kind.CarriedByOwner, Applicant: "李娜", Phone: "13900139000", Items: []*schema.ReleaseItem{{Name: "沙发", Count: 1}}, ValidTo: h.Clock.Now().Add(20 * 24 * time.Hour)}))
	h.Done(h.App.Goods.LogParcel(h.Root, goods.LogParcelInput{EstateID: h.Estate, Class: kind.ParcelPackage, Carrier: "顺丰", Addressee: "李娜", Phone: testkit.P("13900139000"), Place: testkit.P("1"), UnitID: &h.unit.ID, ResidentID: &h.who}))
	link := h.Read().Occupancy.Query().Where(occupancy.ResidentID(h.who)).OnlyIDX(h.Root)
	id := h.Done(h.App.Tenancy.AnnounceMoveOut(h.Root, tenancy.AnnounceMoveOutInput{OccupancyID: link, LeavesOn: "2026-11-27", Application: "申请", MailboxKey: "已交"}))
	open := func(err error) (list []string) {
		t.Helper()
		refused, ok := fault.As(err)
		if !ok || refused.Reason != fault.MoveOutOpen {
			t.Fatalf("want a list of what is open, got %v", err)
		}
		for _, one := range refused.Meta["open"].([]tenancy.Open) {
			list = append(list, fmt.Sprint(one.What, len(one.IDs), one.Amount))
		}
		return list
	}
	_, err := h.App.Tenancy.CompleteMoveOut(h.Root, tenancy.CompleteMoveOutInput{MoveOutID: id})
	if got := fmt.Sprint(open(err)); got != "[KEYS2 0 CARDS2 0 FEES0 20000 DEPOSITS1 0 GOODS1 0 PARCELS1 0]" {
		t.Errorf("open: %s", got)
	}
	loans := h.Read().KeyLoan.Query().Where(keyloan.ResidentID(h.who)).IDsX(h.Root)
	cards := h.Read().ResidentCard.Query().IDsX(h.Root)
	all := tenancy.CompleteMoveOutInput{MoveOutID: id, CardIDs: cards, DepositIDs: []string{deposit}, ApprovedByID: &h.boss, Keys: []*tenancy.ReturnedKeyInput{
		{LoanID: loans[0], Outcome: kind.KeyBackGood}, {LoanID: loans[1], Outcome: kind.KeyNotBack, Note: testkit.P("找不到"), Compensation: testkit.P(int64(5_000))}}}
	who := h.As(kind.RoleSupervisor)
	_, err = h.App.Tenancy.CompleteMoveOut(who, all)
	if got := fmt.Sprint(open(err)); got != "[GOODS1 0 PARCELS1 0]" {
		t.Errorf("still open: %s", got)
	}
	if n := h.Read().KeyLoan.Query().Where(keyloan.StatusEQ(kind.LoanOut)).CountX(h.Root); n != 2 {
		t.Fatalf("a refused move-out took %d keys back", 2-n)
	}
	h.Done(h.App.Goods.CancelReleasePass(h.Root, goods.CancelReleasePassInput{ReleasePassID: pass, Reason: "已搬完"}))
	h.Done(h.App.Goods.HandOutParcel(h.Root, goods.HandOutParcelInput{ParcelID: h.Read().Parcel.Query().OnlyIDX(h.Root), CollectedBy: "李娜", Signature: testkit.P("登记表")}))
	h.Refuses(fault.TillShort)(h.App.Tenancy.CompleteMoveOut(who, all)) // the supervisor's till holds no cash
	h.Done(h.App.Cashier.Take(who, cashier.TakePaymentInput{UnitID: h.Unit, Amount: 500_000, Method: kind.PayCash}))
	h.Done(h.App.Tenancy.CompleteMoveOut(who, all))
	m := h.Read().MoveOut.GetX(h.Root, id)
	if m.Status != kind.MoveDone || m.Refunded != 300_000-20_000-5_000 {
		t.Errorf("%+v", m)
	}
	if o := h.Read().Occupancy.GetX(h.Root, link); o.To == nil {
		t.Error("the link to the unit goes on")
	}
	if n := h.Read().Ticket.Query().CountX(h.Root); n != 3 {
		t.Errorf("%d tickets: two defects, and a lock to be changed", n)
	}
	h.Refuses(fault.MoveClosed)(h.App.Tenancy.CompleteMoveOut(who, all))
}
