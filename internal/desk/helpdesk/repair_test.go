package helpdesk_test

import (
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/quote"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// priced adds a line to the price list.
func priced(t *testing.T, d *testkit.Desk, code string, price int64) string {
	t.Helper()
	r, err := d.App.Helpdesk.AddPriceItem(d.Root, helpdesk.AddPriceItemInput{EstateID: d.Estate, Code: code, Name: "更换" + code, Trade: kind.TradePlumbing, Measure: "个", Price: price})
	d.Must(err)
	return r.ID
}

// order is the only work order.
func order(t *testing.T, d *testkit.Desk) *ent.WorkOrder {
	t.Helper()
	o, err := d.Read().WorkOrder.Query().WithQuotes(func(q *ent.QuoteQuery) { q.Order(quote.ByNumber()) }).Only(d.Root)
	d.Must(err)
	return o
}

func TestRepair_TK07_PaidFromTheQuoteToTheReceipt(t *testing.T) {
	t.Parallel()
	paidRepair(t, func(d *testkit.Desk, o string) {
		d.Done(d.App.Helpdesk.PayRepair(d.Root, helpdesk.PayRepairInput{WorkOrderID: o, Receipt: "0001"}))
	})
}

func TestRepair_TK07_OrItsPriceBecomesACharge(t *testing.T) {
	t.Parallel()
	paidRepair(t, func(d *testkit.Desk, o string) {
		d.Done(d.App.Helpdesk.ChargeRepair(d.Root, helpdesk.ChargeRepairInput{WorkOrderID: o}))
		charged := d.Read().Charge.Query().WithItem().OnlyX(d.Root)
		agreed := order(d.T.(*testing.T), d).Edges.Quotes[2]
		if *charged.WorkOrderID != o || charged.UnitID != d.Unit || charged.Amount != agreed.Total || charged.Edges.Item.Kind != kind.FeeRepair {
			d.T.Errorf("charged %+v for %+v", charged, agreed)
		}
	})
}

// paidRepair takes a paid repair from its quote to the archive.
func paidRepair(t *testing.T, settle func(d *testkit.Desk, workOrderID string)) {
	d := testkit.New(t)
	h, id, technician := d.App.Helpdesk, repair(t, d), p(d.Staff[kind.RoleTechnician])
	valve, hose := priced(t, d, "阀门", 8000), priced(t, d, "软管", 333)
	refused(t, fault.AlreadyExists)(h.AddPriceItem(d.Root, helpdesk.AddPriceItemInput{EstateID: d.Estate, Code: "阀门", Name: "x", Trade: kind.TradeOther, Measure: "x"}))
	issue := func(form kind.WorkOrderForm) error {
		_, err := h.IssueWorkOrder(d.Root, helpdesk.IssueWorkOrderInput{TicketID: id, Form: form, Trade: p(kind.TradePlumbing), Items: []string{"更换阀门"}})
		return err
	}
	if err := issue(kind.FormWorkOrder); !fault.Is(err, fault.WarrantyOver) {
		t.Errorf("free without a warranty: %v", err)
	}
	d.Must(issue(kind.FormRepairOrder))
	assign(t, d, id, kind.Engineering)
	accepted(t, d, id, nil)
	must(t)(h.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: id}))
	start := func() error {
		_, err := h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id})
		return err
	}
	offer := func(lines ...*helpdesk.QuoteLineInput) error {
		_, err := h.QuoteRepair(d.Root, helpdesk.QuoteRepairInput{WorkOrderID: order(t, d).ID, Lines: lines})
		return err
	}
	if err := offer(&helpdesk.QuoteLineInput{PriceItemID: valve, Quantity: 1000}); !fault.Is(err, fault.WorkOrderUnsigned) {
		t.Errorf("the technician signs first: %v", err)
	}
	must(t)(h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: order(t, d).ID, StaffID: technician}))
	for name, bad := range map[string]*helpdesk.QuoteLineInput{"nothing of it": {PriceItemID: valve}, "not on the list": {PriceItemID: "prc_none", Quantity: 1000}} {
		if err := offer(bad); err == nil {
			t.Errorf("%s is quoted", name)
		}
	}
	d.Must(offer(&helpdesk.QuoteLineInput{PriceItemID: valve, Quantity: 1000}))
	d.Must(offer(&helpdesk.QuoteLineInput{PriceItemID: valve, Quantity: 2500}, &helpdesk.QuoteLineInput{PriceItemID: hose, Quantity: 500}))
	quotes := order(t, d).Edges.Quotes
	if q := quotes[1]; quotes[0].Status != kind.QuoteReplaced || q.Number != 2 || q.Total != 20166 || q.Lines[1].Amount != 166 || q.Currency != "CNY" {
		t.Errorf("quoted %+v", q)
	}
	if err := start(); !fault.Is(err, fault.QuoteNotAgreed) {
		t.Errorf("work before the agreement: %v", err)
	}
	answer := helpdesk.AnswerQuoteInput{QuoteID: quotes[1].ID, Agreed: true, By: "王伟"}
	refused(t, fault.Required)(h.AnswerQuote(d.Root, answer))
	answer.Evidence = p("现场签字")
	must(t)(h.AnswerQuote(d.Root, answer))
	refused(t, fault.QuoteAnswered)(h.AnswerQuote(d.Root, answer))
	refused(t, fault.QuoteAnswered)(h.AnswerQuote(d.Root, helpdesk.AnswerQuoteInput{QuoteID: quotes[0].ID, By: "王伟"}))
	must(t)(h.UpdatePriceItem(d.Root, helpdesk.UpdatePriceItemInput{PriceItemID: valve, Price: p(int64(9000)), Active: p(false)}))
	if q := order(t, d).Edges.Quotes[1]; q.Lines[0].Price != 8000 {
		t.Errorf("the quote keeps the price of its day, not %d", q.Lines[0].Price)
	}
	d.Must(start())

	o := order(t, d).ID
	check := func() error {
		_, err := h.CheckRepair(d.Root, helpdesk.CheckRepairInput{WorkOrderID: o, By: "王伟"})
		return err
	}
	refusedCheck := func(want *fault.Reason) {
		t.Helper()
		if err := check(); !fault.Is(err, want) {
			t.Errorf("checked: %v", err)
		}
	}
	refusedCheck(fault.WorkOrderOpen)
	must(t)(h.UpdateWorkOrder(d.Root, helpdesk.UpdateWorkOrderInput{WorkOrderID: o, Done: []int{0}}))
	refusedCheck(fault.MaterialsMissing)
	must(t)(h.ListMaterials(d.Root, helpdesk.ListMaterialsInput{WorkOrderID: o, Materials: []*schema.Material{{Name: "角阀", Measure: "个", Quantity: 2500, Supplier: kind.SuppliedByOwner}}}))
	refusedCheck(fault.WaiverMissing)
	d.Must(offer(&helpdesk.QuoteLineInput{PriceItemID: hose, Quantity: 1000}))
	refusedCheck(fault.QuoteNotAgreed)
	must(t)(h.AnswerQuote(d.Root, helpdesk.AnswerQuoteInput{QuoteID: order(t, d).Edges.Quotes[2].ID, Agreed: true, By: "王伟", Evidence: p("电话录音")}))
	must(t)(h.SignWaiver(d.Root, helpdesk.SignWaiverInput{WorkOrderID: o, Reference: "责任书 12 号"}))
	refused(t, fault.RepairUnchecked)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "好了"}))
	refused(t, fault.RepairUnchecked)(h.PayRepair(d.Root, helpdesk.PayRepairInput{WorkOrderID: o, Receipt: "0001"}))
	d.Must(check())
	refused(t, fault.RepairChecked)(h.ListMaterials(d.Root, helpdesk.ListMaterialsInput{WorkOrderID: o}))
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "好了"}))
	must(t)(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: id, Outcome: kind.OutcomeAccepted, By: kind.ByResident, Satisfaction: p(5)}))
	must(t)(h.Review(d.Root, helpdesk.ReviewTicketInput{TicketID: id}))
	must(t)(h.JoinWorkOrder(d.Root, helpdesk.JoinWorkOrderInput{WorkOrderID: o}))
	refused(t, fault.RepairUnpaid)(h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}))
	settle(d, o)
	refused(t, fault.RepairPaid)(h.PayRepair(d.Root, helpdesk.PayRepairInput{WorkOrderID: o, Receipt: "0002"}))
	refused(t, fault.RepairPaid)(h.ChargeRepair(d.Root, helpdesk.ChargeRepairInput{WorkOrderID: o}))
	must(t)(h.Archive(d.Root, helpdesk.ArchiveTicketInput{TicketID: id}))
}

func TestRepair_TK07_FreeUnderTheWarrantyOfUnitAndTrade(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, repair(t, d)
	warrant := func(until string, trades ...kind.Trade) {
		must(t)(d.App.Places.SetWarranty(d.Root, estate.SetWarrantyInput{UnitID: d.Unit, Trades: trades, Until: until}))
	}
	warrant("2026-11-22", kind.TradePlumbing, kind.TradeElectricity)
	warrant("2026-11-23", kind.TradePlumbing, kind.TradePlumbing) // its last day is today
	issue := func(form kind.WorkOrderForm, trade kind.Trade) error {
		_, err := h.IssueWorkOrder(d.Root, helpdesk.IssueWorkOrderInput{TicketID: id, Form: form, Trade: &trade, Items: []string{"x"}})
		return err
	}
	for _, c := range []struct {
		form  kind.WorkOrderForm
		trade kind.Trade
		want  *fault.Reason
	}{
		{kind.FormRepairOrder, kind.TradePlumbing, fault.UnderWarranty}, {kind.FormWorkOrder, kind.TradeElectricity, fault.WarrantyOver}, {kind.FormWorkOrder, kind.TradeStructure, fault.WarrantyOver},
	} {
		if err := issue(c.form, c.trade); !fault.Is(err, c.want) {
			t.Errorf("%s for %s: %v", c.form, c.trade, err)
		}
	}
	d.Must(issue(kind.FormWorkOrder, kind.TradePlumbing))
	o := order(t, d).ID
	refused(t, fault.NotAPaidOrder)(h.QuoteRepair(d.Root, helpdesk.QuoteRepairInput{WorkOrderID: o, Lines: []*helpdesk.QuoteLineInput{{PriceItemID: "x", Quantity: 1}}}))
	refused(t, fault.NotAPaidOrder)(h.PayRepair(d.Root, helpdesk.PayRepairInput{WorkOrderID: o, Receipt: "1"}))
	refused(t, fault.RecordNotFound)(d.App.Places.SetWarranty(d.Root, estate.SetWarrantyInput{UnitID: "unt_none", Trades: []kind.Trade{kind.TradeOther}, Until: "2027-01-01"}))
	refused(t, fault.BadNumber)(h.AddPriceItem(d.Root, helpdesk.AddPriceItemInput{EstateID: d.Estate, Code: "x", Name: "x", Trade: kind.TradeOther, Measure: "x", Price: money.Most + 1}))
}

func TestCallBackCoverage_TK14(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, begin := d.App.Helpdesk, d.Clock.Now()
	score := func(id string, n int) {
		must(t)(h.CallBack(d.Root, helpdesk.CallBackTicketInput{TicketID: id, Means: kind.CallBackPhone, Satisfaction: n}))
	}
	var done []string
	for range 3 {
		id := started(t, d)
		must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "好了"}))
		must(t)(h.NotifySpecialist(d.Root, helpdesk.NotifySpecialistInput{TicketID: id, StaffID: p(d.Staff[kind.RoleSpecialist])}))
		done = append(done, id)
	}
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: open(t, d, kind.Enquiry), Result: "已答"}))
	score(done[0], 5)
	d.Pass(11 * time.Minute)
	score(done[1], 2)
	c, err := helpdesk.CallBackCoverage(d.Root, d.Read(), d.Estate, begin, d.Clock.Now())
	d.Must(err)
	if c.Completed != 3 || c.CalledBack != 2 || c.Late != 2 || c.MeanSatisfaction == nil || *c.MeanSatisfaction != 3.5 {
		t.Errorf("covered %+v", c)
	}
	if c, err = helpdesk.CallBackCoverage(d.Root, d.Read(), d.Estate, d.Clock.Now(), d.Clock.Now().AddDate(0, 1, 0)); err != nil || c.Completed != 0 || c.MeanSatisfaction != nil {
		t.Errorf("nothing was completed after it: %+v %v", c, err)
	}
	if _, err = helpdesk.CallBackCoverage(d.Root, d.Read(), d.Estate, begin, begin); !fault.Is(err, fault.BadTime) {
		t.Errorf("no period: %v", err)
	}
}
