package web_test

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"foyer/ent/charge"
	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/shifts"
	"foyer/internal/desk/tenancy"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// sheet opens a sheet and returns its document, once it is drawn or says why not.
func sheet(page *testkit.Page, address string) string {
	page.T.Helper()
	page.Go(address)
	page.Shows("!document.getElementById('buttons').hidden || document.getElementById('message').textContent !== ''")
	return testkit.Value[string](page, "document.documentElement.outerHTML")
}

// prints prints the sheet that is open, and expects it to take one sheet of paper. With FOYER_KEEP_PAPER it is put there to be looked at.
func prints(page *testkit.Page, name string) {
	page.T.Helper()
	pdf := page.PDF()
	if pages := bytes.Count(pdf, []byte("/Type /Page\n")); pages != 1 || !bytes.HasPrefix(pdf, []byte("%PDF")) {
		page.T.Errorf("%s takes %d sheets of paper", name, pages)
	}
	if folder := os.Getenv("FOYER_KEEP_PAPER"); folder != "" { //nolint:forbidigo // for people who want to look at it
		if err := os.WriteFile(filepath.Join(folder, name+".pdf"), pdf, 0o600); err != nil {
			page.T.Error(err)
		}
	}
}

// TestPaper_TK17_ThreeFormsPrintInTwoParts opens each form in a browser, in both languages, and prints it.
func TestPaper_TK17_ThreeFormsPrintInTwoParts(t *testing.T) {
	d := testkit.New(t)
	h, who, phone, said := d.App.Helpdesk, "王伟", "13800138000", "水槽下面一直滴水"
	r, err := h.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "厨房水管漏水", Description: &said, Channel: kind.ChannelPhone, ContactName: &who, ContactPhone: &phone, UnitID: &d.Unit})
	d.Must(err)
	trade, because := kind.TradePlumbing, "公共管道所致"
	free := map[kind.WorkOrderForm]*string{kind.FormWorkOrder: &because}
	for _, form := range []kind.WorkOrderForm{kind.FormWorkOrder, kind.FormComplaintCard, kind.FormRepairOrder} {
		_, err = h.IssueWorkOrder(d.Root, helpdesk.IssueWorkOrderInput{TicketID: r.ID, Form: form, Trade: &trade, FreeBecause: free[form], Items: []string{"更换软管", "试水,确认不漏"}})
		d.Must(err)
	}
	orders, err := d.Read().WorkOrder.Query().All(d.Root)
	d.Must(err)
	technician := d.Staff[kind.RoleTechnician]
	_, err = h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: orders[0].ID, StaffID: &technician})
	d.Must(err)
	_, err = h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: orders[2].ID, StaffID: &technician})
	d.Must(err)
	price, err := h.AddPriceItem(d.Root, helpdesk.AddPriceItemInput{EstateID: d.Estate, Code: "P-01", Name: "更换角阀", Trade: trade, Measure: "个", Price: 8050})
	d.Must(err)
	_, err = h.QuoteRepair(d.Root, helpdesk.QuoteRepairInput{WorkOrderID: orders[2].ID, Lines: []*helpdesk.QuoteLineInput{{PriceItemID: price.ID, Quantity: 1500}}})
	d.Must(err)
	_, err = h.ListMaterials(d.Root, helpdesk.ListMaterialsInput{WorkOrderID: orders[2].ID, Materials: []*schema.Material{{Name: "铜角阀", Measure: "个", Quantity: 2000, Supplier: kind.SuppliedByOwner}}})
	d.Must(err)
	also := map[kind.WorkOrderForm][]string{kind.FormWorkOrder: {because}, kind.FormRepairOrder: {"P-01 更换角阀", "1.5 个", "¥120.75", "铜角阀"}}
	token, browser := d.Token(kind.RoleFrontDesk), testkit.OpenPage(t, "about:blank", 1000, 1400)
	for _, o := range orders {
		for lang, title := range map[string]map[kind.WorkOrderForm]string{
			"zh": {kind.FormWorkOrder: "工作单", kind.FormComplaintCard: "投诉卡", kind.FormRepairOrder: "工程维修单"},
			"en": {kind.FormWorkOrder: "Work order", kind.FormComplaintCard: "Complaint card", kind.FormRepairOrder: "Repair order"},
		} {
			address := d.Server.URL + "/print/work-order#id=" + o.ID + "&token=" + token + "&lang=" + lang
			page := sheet(browser, address)
			for _, want := range append([]string{title[o.Form], o.Number, "厨房水管漏水", "3栋", "更换软管"}, also[o.Form]...) {
				if strings.Count(page, want) < 2 {
					t.Errorf("%s %s: %q is not on both parts", o.Form, lang, want)
				}
			}
			if strings.Contains(page, token) {
				t.Errorf("%s: the token is on the page", o.Form)
			}
		}
	}
	sheet(browser, d.Server.URL+"/print/work-order#id="+orders[0].ID+"&token="+token+"&lang=zh")
	prints(browser, "work-order")
	if page := sheet(browser, d.Server.URL+"/print/work-order#id="+orders[0].ID+"&token=foyer_wrong&lang=en"); !strings.Contains(page, "unknown, expired or revoked") {
		t.Errorf("a wrong token shows %.300s", page)
	}
}

// TestPaper_KY02_VI01_VI04_VI05_TheCounterPrints opens every sheet of the counter in a browser, in both languages, and prints it.
func TestPaper_KY02_VI01_VI04_VI05_TheCounterPrints(t *testing.T) {
	d := testkit.New(t)
	contents := []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 2}}
	key := d.Done(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: "502", Place: "A柜 2号钩", UnitID: &d.Unit, Contents: contents}))
	d.Done(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: "G-01", Place: "A柜 10号钩", LocationID: &d.Location, Contents: contents}))
	loan := d.Done(d.App.Keys.Lend(d.Root, keys.LendKeyInput{KeyID: key, Borrower: keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: testkit.P(d.Staff[kind.RoleTechnician]), Purpose: "入户维修",
		AuthorisedByID: testkit.P(d.Staff[kind.RoleFrontDesk]), DueBackAt: d.Clock.Now().Add(time.Hour)}}))
	visit := d.Done(d.App.Visits.Register(d.Root, visits.RegisterVisitInput{EstateID: d.Estate, Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &d.Unit, HostID: &d.Resident, VisitorName: "孙立", Companions: testkit.P(2)},
		ConfirmedBy: testkit.P("王伟"), Badge: testkit.P("7")}))
	for _, addressee := range []string{"王伟", "查无此人"} {
		d.Done(d.App.Goods.LogParcel(d.Root, goods.LogParcelInput{EstateID: d.Estate, Class: kind.ParcelRegistered, Carrier: "邮政", Addressee: addressee, Place: testkit.P("1号架")}))
	}
	pass := d.Done(d.App.Goods.IssueReleasePass(d.Root, goods.IssueReleasePassInput{UnitID: d.Unit, Role: kind.CarriedByTenant, Applicant: "李租", Phone: "13600136000", Items: []*schema.ReleaseItem{{Name: "三人沙发", Count: 1}},
		OwnerConsent: testkit.P("业主书面同意"), FeesWaivedByID: testkit.P(d.Staff[kind.RoleSupervisor]), FeesWaivedBecause: testkit.P("押金足够"), ValidTo: d.Clock.Now().Add(4 * time.Hour)}))
	d.Pass(2 * time.Hour) // the key is overdue
	token := d.Token(kind.RoleFrontDesk)
	browser := testkit.OpenPage(t, "about:blank", 1000, 1400)
	for _, one := range []struct {
		name, about string
		copies      int
		shows       []string
		zh, en      string
	}{
		{"key-slip", "id=" + loan, 2, []string{"502", "A柜 2号钩", "员工TECHNICIAN", "入户维修"}, "钥匙借用单", "Key slip"},
		{"key-map", "estate=" + d.Estate, 1, []string{"A柜 2号钩", "A柜 10号钩", "G-01", "员工TECHNICIAN"}, "钥匙分布图", "Key map"},
		{"release-pass", "id=" + pass, 2, []string{"F20261123-001", "三人沙发", "李租", "业主书面同意", "押金足够"}, "大件物品放行条", "Release pass"},
		{"parcel-list", "estate=" + d.Estate, 1, []string{"P20261123-001", "P20261123-002", "王伟", "邮政", "1号架"}, "邮件分发登记表", "Parcels waiting"},
		{"visitor-badge", "id=" + visit, 1, []string{"孙立", "3栋", "王伟", "+2", "7"}, "访客", "Visitor"},
	} {
		for lang, title := range map[string]string{"zh": one.zh, "en": one.en} {
			page := sheet(browser, d.Server.URL+"/print/"+one.name+"#"+one.about+"&token="+token+"&lang="+lang)
			for _, want := range append([]string{title}, one.shows...) {
				if strings.Count(page, want) < one.copies {
					t.Errorf("%s %s: %q is not on each of %d copies", one.name, lang, want, one.copies)
				}
			}
			if strings.Contains(page, token) {
				t.Errorf("%s: the token is on the page", one.name)
			}
			if one.name == "key-map" && strings.Index(page, "2号钩") > strings.Index(page, "10号钩") {
				t.Error("hooks are not in the order that people look for them")
			}
		}
		sheet(browser, d.Server.URL+"/print/"+one.name+"#"+one.about+"&token="+token+"&lang=zh")
		prints(browser, one.name)
		if one.name == "key-map" || one.name == "parcel-list" {
			browser.Execute("URL.createObjectURL = (saved) => { saved.text().then((text) => { window.saved = text; }); return 'blob:x'; }; document.querySelector('#buttons button:last-child').click()")
			browser.Shows("window.saved !== undefined")
			for _, want := range one.shows {
				if csv := testkit.Value[string](browser, "window.saved"); !strings.Contains(csv, want) {
					t.Errorf("%s: %q is not in what is saved", one.name, want)
				}
			}
		}
	}
	if page := sheet(browser, d.Server.URL+"/print/key-slip#id="+visit+"&token="+token+"&lang=en"); !strings.Contains(page, "There is no such record") {
		t.Errorf("a record of another type shows %.300s", page)
	}
	if answer := d.Get(t.Context(), "/print/no-such-sheet"); !strings.Contains(answer, "404") {
		t.Errorf("a sheet that there is not: %.100s", answer)
	}
}

// TestPaper_FE03_FE04_FE05_FE06_MV05_MoneyAndMovingPrint opens every sheet about money and moving in a browser, in both languages, and prints it.
func TestPaper_FE03_FE04_FE05_FE06_MV05_MoneyAndMovingPrint(t *testing.T) {
	d := testkit.New(t)
	cashierAt, boss := d.As(kind.RoleCashier), d.Staff[kind.RoleSupervisor]
	item := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "物业管理费", Kind: kind.FeeManagement}))
	d.Done(d.App.Fees.AddTariff(d.Root, fees.AddTariffInput{FeeItemID: item, Basis: kind.PerUnit, Price: 36_840_000, From: "2026-01-01"}))
	for _, month := range []string{"2026-09", "2026-10", "2026-11"} {
		d.Done(d.App.Fees.RunBilling(d.Root, fees.RunBillingInput{EstateID: d.Estate, Period: month}))
	}
	oldest := d.Read().Charge.Query().Order(charge.ByDueOn()).FirstIDX(d.Root)
	d.Done(d.App.Fees.Credit(cashierAt, fees.CreditChargeInput{ChargeID: oldest, Kind: kind.CreditWaiver, Amount: testkit.P(int64(840)), Reason: "电梯停运", ApprovedByID: boss}))
	paid := d.Done(d.App.Cashier.Take(cashierAt, cashier.TakePaymentInput{UnitID: d.Unit, Amount: 40_000, Method: kind.PayCash, Payer: testkit.P("王伟"), Note: testkit.P("代交")}))
	d.Done(d.App.Cashier.Refund(cashierAt, cashier.RefundPaymentInput{PaymentID: paid, Amount: 1_000, Reason: "找零", ApprovedByID: boss}))
	void := d.Done(d.App.Cashier.Take(cashierAt, cashier.TakePaymentInput{UnitID: d.Unit, Amount: 5_000, Method: kind.PayWeChat, Reference: testkit.P("WX-1")}))
	d.Done(d.App.Cashier.Void(cashierAt, cashier.VoidPaymentInput{PaymentID: void, Reason: "收错户", ApprovedByID: boss}))
	till := d.Read().Payment.GetX(d.Root, paid).CashUpID
	d.Done(d.App.Cashier.CloseTill(cashierAt, cashier.CloseTillInput{CashUpID: till, Counts: []*cashier.CountInput{{Method: kind.PayCash, Amount: 38_990}, {Method: kind.PayWeChat}}, Explanation: testkit.P("少一角"), HandedToID: boss}))
	call := d.Done(d.App.Fees.Dun(cashierAt, fees.DunInput{UnitID: d.Unit, Stage: kind.DunCall, Result: testkit.P("答应月底")}))
	d.Clock.Advance(time.Second)
	notice := d.Done(d.App.Fees.Dun(cashierAt, fees.DunInput{UnitID: d.Unit, Stage: kind.DunNotice, Result: testkit.P("已张贴")}))
	d.Clock.Advance(time.Second)
	letter := d.Done(d.App.Fees.Dun(cashierAt, fees.DunInput{UnitID: d.Unit, Stage: kind.DunLetter}))
	move := movedIn(d)
	token := d.Token(kind.RoleSupervisor)
	browser := testkit.OpenPage(t, "about:blank", 1000, 1400)
	for _, one := range []struct {
		name, about string
		copies      int
		shows       []string
		zh, en      string
	}{
		{"receipt", paid, 2, []string{"2026-000001", "物业管理费", "2026-09", "王伟", "¥400.00", "¥360.00", "代交", "¥10.00"}, "收据", "Receipt"},
		{"receipt", void, 2, []string{"2026-000002", "WX-1"}, "作废", "VOID"},
		{"statement", d.Unit, 1, []string{"2026-000001", "2026-11", "电梯停运", "¥1,105.20", "¥706.80", "-¥10.00"}, "费用对账单", "Statement of account"},
		{"dunning-letter", call, 1, []string{"物业管理费", "2026-10-15", "¥706.80"}, "电话催缴记录", "Record of a call"},
		{"dunning-letter", notice, 1, []string{"物业管理费", "¥706.80"}, "缴费通知单", "Payment notice"},
		{"dunning-letter", letter, 1, []string{"物业管理费", "¥706.80"}, "催款函", "Formal letter"},
		{"cash-up", till, 1, []string{"2026-000001", "2026-000002", "¥390.00", "¥389.90", "少一角", "员工CASHIER", "员工SUPERVISOR"}, "收银交款单", "Cash-up"},
		{"acceptance-form", move, 1, []string{"李娜", "厨房水龙头滴水", "W-1", "12.5", "员工TECHNICIAN", "授权书 9 号", "复印件"}, "房屋验收表", "Acceptance form"},
	} {
		for lang, title := range map[string]string{"zh": one.zh, "en": one.en} {
			page := sheet(browser, d.Server.URL+"/print/"+one.name+"#id="+one.about+"&token="+token+"&lang="+lang)
			if lang == "en" {
				page = strings.ReplaceAll(page, "CN¥", "¥")
			}
			for _, want := range append([]string{title}, one.shows...) {
				if strings.Count(page, want) < one.copies {
					t.Errorf("%s %s: %q is not on each of %d copies", one.name, lang, want, one.copies)
				}
			}
			if strings.Contains(page, "undefined") || strings.Contains(page, "NaN") {
				t.Errorf("%s %s: a word or a number is missing", one.name, lang)
			}
		}
		sheet(browser, d.Server.URL+"/print/"+one.name+"#id="+one.about+"&token="+token+"&lang=zh")
		prints(browser, one.name)
	}
	if page := sheet(browser, d.Server.URL+"/print/receipt#id="+paid+"&token="+d.Token(kind.RoleGuard)+"&lang=en"); !strings.Contains(page, "There is no such record") {
		t.Errorf("a guard reads a receipt: %.300s", page)
	}
}

func TestPaper_RL06_ServiceQualityPrints(t *testing.T) {
	t.Parallel()
	d := managed(t)
	browser := testkit.OpenPage(t, "about:blank", 1000, 1400)
	for lang, shows := range map[string][]string{"zh": {"服务质量考评记录", "2026-11", "工程部", "员工TECHNICIAN", "不足五户", "考评人", "巡查完成率", "保安部", "按时交接班"}, "en": {"Service-quality record", "工程部", "under five", "Assessed by", "Patrols done", "Handovers in time", "Log signed in time", "Spot checks in order"}} {
		page := sheet(browser, d.Server.URL+"/print/service-quality#estate="+d.Estate+"&month=2026-11&token="+d.Token(kind.RoleCentreManager)+"&lang="+lang)
		for _, want := range shows {
			if !strings.Contains(page, want) {
				t.Errorf("%s: %q is missing", lang, want)
			}
		}
		if strings.Contains(page, "undefined") || strings.Contains(page, "NaN") {
			t.Errorf("%s: a word or a number is missing", lang)
		}
		if wide := testkit.Value[[]string](browser, `[...document.querySelectorAll('table')].filter(e => e.getBoundingClientRect().right > document.body.getBoundingClientRect().right).map(e => e.className)`); len(wide) > 0 {
			t.Errorf("%s: wider than the sheet: %q", lang, wide)
		}
	}
	sheet(browser, d.Server.URL+"/print/service-quality#estate="+d.Estate+"&month=2026-11&token="+d.Token(kind.RoleCentreManager)+"&lang=zh")
	prints(browser, "service-quality")
}

// TestPaper_DU01_DU03_RosterAndHandoverPrint opens the roster and a handover in a browser, in both languages, and prints them.
func TestPaper_DU01_DU03_RosterAndHandoverPrint(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	head, guard, driver := d.As(kind.RoleSupervisor), d.As(kind.RoleGuard), d.As(kind.RoleDriver)
	post := d.Done(d.App.Shifts.AddPost(head, shifts.AddDutyPostInput{EstateID: d.Estate, Name: "东门岗", HandsOver: new(true), Hours: []*schema.DutyHours{{From: "08:00", To: "20:00"}, {From: "20:00", To: "08:00"}}}))
	in := shifts.PlanRosterInput{PostID: post, Month: "2026-11"}
	for day := 1; day <= 30; day++ {
		for n, role := range []kind.Role{kind.RoleGuard, kind.RoleDriver} {
			in.Shifts = append(in.Shifts, &shifts.PlannedShiftInput{Day: fmt.Sprintf("2026-11-%02d", day), Hours: new(n + 1), StaffID: d.Staff[role]})
		}
	}
	roster := d.Done(d.App.Shifts.PlanRoster(head, in))
	d.Done(d.App.Shifts.PublishRoster(head, shifts.PublishRosterInput{RosterID: roster}))
	_, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Emergency, Class: new(kind.ClassFire), Title: "地下室冒烟", Channel: kind.ChannelPatrol, LocationID: &d.Location})
	d.Must(err)
	d.Clock.Advance(time.Second)
	handover := d.Done(d.App.Shifts.PrepareHandover(guard, shifts.PrepareHandoverInput{PostID: post, Summary: testkit.P("消防队已到")}))
	d.Done(d.App.Shifts.ReleaseHandover(head, shifts.ReleaseHandoverInput{HandoverID: handover, Reason: "由消防接管"}))
	d.Done(d.App.Shifts.SignHandover(guard, shifts.SignHandoverInput{HandoverID: handover}))
	h, err := d.Read().Handover.Get(d.Root, handover)
	d.Must(err)
	d.Done(d.App.Shifts.CheckHandover(driver, shifts.CheckHandoverInput{HandoverID: handover, LogNumber: int(h.LogNumber), Anomalies: []string{"道闸失灵"}}))
	d.Done(d.App.Shifts.ExplainAnomaly(guard, shifts.ExplainAnomalyInput{HandoverID: handover, Anomaly: 1, Explanation: "已报修"}))
	d.Done(d.App.Shifts.SignHandover(driver, shifts.SignHandoverInput{HandoverID: handover}))
	h, err = d.Read().Handover.Get(d.Root, handover)
	d.Must(err)
	browser := testkit.OpenPage(t, "about:blank", 1000, 1400)
	for _, one := range []struct {
		name, about string
		shows       []string
		zh, en      string
	}{
		{"roster", roster, []string{"2026-11", "东门岗 20:00–08:00", "11-30", "员工GUARD", "员工DRIVER"}, "值班表", "Roster"},
		{"handover-record", handover, []string{"东门岗", "消防队已到", "地下室冒烟", "由消防接管", "道闸失灵", "已报修", "员工GUARD", "员工DRIVER", h.Anchor}, "交接班记录表", "Handover record"},
	} {
		for lang, title := range map[string]string{"zh": one.zh, "en": one.en} {
			page := sheet(browser, d.Server.URL+"/print/"+one.name+"#id="+one.about+"&token="+d.Token(kind.RoleSupervisor)+"&lang="+lang)
			for _, want := range append([]string{title}, one.shows...) {
				if !strings.Contains(page, want) {
					t.Errorf("%s %s: %q is missing", one.name, lang, want)
				}
			}
			if strings.Contains(page, "undefined") || strings.Contains(page, "NaN") {
				t.Errorf("%s %s: a word or a number is missing", one.name, lang)
			}
			prints(browser, one.name)
		}
	}
}

// movedIn moves somebody into a new unit, with a defect and a reading.
func movedIn(d *testkit.Desk) string {
	d.T.Helper()
	unit := d.AddUnit().ID
	who, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "李娜", Phone: testkit.P("13900139000")})
	d.Must(err)
	water := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "W", Name: "水费", Kind: kind.FeeWater}))
	meter := d.Done(d.App.Fees.RegisterMeter(d.Root, fees.RegisterMeterInput{ItemID: water, Number: "W-1", UnitID: &unit}))
	move := d.Done(d.App.Tenancy.StartMoveIn(d.Root, tenancy.StartMoveInInput{UnitID: unit, ResidentID: who.ID, Role: kind.OccupancyOwner}))
	for _, one := range []kind.MoveDocument{kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto, kind.DocReceipts} {
		d.Done(d.App.Tenancy.RecordDocument(d.Root, tenancy.RecordMoveDocumentInput{MoveInID: move, Document: one, Reference: "复印件"}))
	}
	for _, gate := range []kind.MoveGate{kind.GateDocuments, kind.GateIdentity, kind.GateFees, kind.GateAgreement} {
		d.Done(d.App.Tenancy.OpenGate(d.Root, tenancy.OpenMoveGateInput{MoveInID: move, Gate: gate, Reference: testkit.P("档案 7 号")}))
	}
	d.Done(d.App.Tenancy.CompleteMoveIn(d.Root, tenancy.CompleteMoveInInput{MoveInID: move, Signature: "验收表 3 号", InspectedByID: d.Staff[kind.RoleTechnician], Readings: []*tenancy.OpeningReadingInput{{MeterID: meter, Value: 12_500}},
		Defects: []string{"厨房水龙头滴水"}, KeyAuthority: testkit.P("授权书 9 号")}))
	return move
}

func TestPaper_LoadsNothingFromElsewhere(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	resp, err := http.Get(d.Server.URL + "/print/work-order")
	d.Must(err)
	defer func() { _ = resp.Body.Close() }()
	if policy := resp.Header.Get("Content-Security-Policy"); resp.StatusCode != http.StatusOK || !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("%d, policy %q", resp.StatusCode, policy)
	}
	if body := d.Get(t.Context(), "/print/..%2fpaper.go"); strings.Contains(body, "package web") {
		t.Errorf("outside the folder: %.100s", body)
	}
}
