package demo

import (
	"context"

	"foyer/ent"
	entbuilding "foyer/ent/building"
	"foyer/ent/priceitem"
	"foyer/ent/schema"
	entunit "foyer/ent/unit"
	entworkorder "foyer/ent/workorder"
	"foyer/internal/app"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
)

// job is what an indoor repair of the stories takes.
type job struct {
	trade    kind.Trade
	code     string
	name     string
	price    int64
	material string
}

var jobs = map[string]job{
	"厨房水管漏水":  {kind.TradePlumbing, "SN-01", "更换软管(含人工)", 6000, "不锈钢软管"},
	"卫生间下水堵塞": {kind.TradePlumbing, "SN-02", "疏通下水", 12000, ""},
	"空气开关跳闸":  {kind.TradeElectricity, "DQ-01", "更换断路器(含人工)", 8050, "断路器"},
	"入户门锁失灵":  {kind.TradeJoinery, "MC-01", "更换锁芯(含人工)", 18000, "锁芯"},
}

// prices sets up the price list, and the warranty of the newest building.
func prices(ctx context.Context, a *app.App, home *ent.Estate, newest string) error {
	for _, j := range jobs {
		if _, err := a.Helpdesk.AddPriceItem(ctx, helpdesk.AddPriceItemInput{EstateID: home.ID, Code: j.code, Name: j.name, Trade: j.trade, Measure: "次", Price: j.price}); err != nil {
			return err
		}
	}
	units, err := a.Store.Read().Unit.Query().Where(entunit.EstateID(home.ID), entunit.HasBuildingWith(entbuilding.Name(newest))).IDs(ctx)
	if err != nil {
		return err
	}
	for _, u := range units {
		in := estate.SetWarrantyInput{UnitID: u, Trades: []kind.Trade{kind.TradePlumbing, kind.TradeElectricity, kind.TradeJoinery}, Until: "2028-12-31"}
		if _, err := a.Places.SetWarranty(ctx, in); err != nil {
			return err
		}
	}
	return nil
}

// papers issues the work order of an indoor repair on site; one that the owner pays for is quoted and agreed to (TK07).
func (d *day) papers(desk, technician context.Context, t *ent.Ticket, p *ent.Staff) error {
	j, known := jobs[t.Title]
	h, read := d.app.Helpdesk, d.app.Store.Read()
	issued, err := read.WorkOrder.Query().Where(entworkorder.TicketID(t.ID)).Exist(technician)
	if !known || issued || err != nil {
		return err
	}
	in := helpdesk.IssueWorkOrderInput{TicketID: t.ID, Form: kind.FormRepairOrder, Trade: &j.trade, Items: []string{j.name}}
	if _, err = h.IssueWorkOrder(desk, in); fault.Is(err, fault.UnderWarranty) {
		in.Form = kind.FormWorkOrder
		_, err = h.IssueWorkOrder(desk, in)
	}
	if err != nil {
		return err
	}
	o, err := read.WorkOrder.Query().Where(entworkorder.TicketID(t.ID)).Only(technician)
	if err != nil {
		return err
	}
	if _, err := h.SignWorkOrder(technician, helpdesk.SignWorkOrderInput{WorkOrderID: o.ID, StaffID: &p.ID}); err != nil || !helpdesk.Paid(o) {
		return err
	}
	item, err := read.PriceItem.Query().Where(priceitem.EstateID(t.EstateID), priceitem.Code(j.code)).OnlyID(technician)
	if err != nil {
		return err
	}
	if _, err := h.QuoteRepair(technician, helpdesk.QuoteRepairInput{WorkOrderID: o.ID, Lines: []*helpdesk.QuoteLineInput{{PriceItemID: item, Quantity: 1000}}}); err != nil {
		return err
	}
	q, err := o.QueryQuotes().Only(technician)
	if err != nil {
		return err
	}
	evidence := "现场签字,附维修单"
	_, err = h.AnswerQuote(technician, helpdesk.AnswerQuoteInput{QuoteID: q.ID, Agreed: true, By: "业主", Evidence: &evidence})
	return err
}

// done fills in the papers when the work is done: what was built in, and the owner's signature.
func (d *day) done(ctx context.Context, t *ent.Ticket) error {
	orders, err := d.app.Store.Read().WorkOrder.Query().Where(entworkorder.TicketID(t.ID), entworkorder.CheckedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, o := range orders {
		materials := []*schema.Material{}
		if m := jobs[t.Title].material; m != "" {
			materials = append(materials, &schema.Material{Name: m, Measure: "个", Quantity: 1000, Supplier: kind.SuppliedByCompany})
		}
		if _, err := d.app.Helpdesk.UpdateWorkOrder(ctx, helpdesk.UpdateWorkOrderInput{WorkOrderID: o.ID, Done: []int{0}}); err != nil {
			return err
		}
		if _, err := d.app.Helpdesk.ListMaterials(ctx, helpdesk.ListMaterialsInput{WorkOrderID: o.ID, Materials: materials}); err != nil {
			return err
		}
		if _, err := d.app.Helpdesk.CheckRepair(ctx, helpdesk.CheckRepairInput{WorkOrderID: o.ID, By: "业主"}); err != nil {
			return err
		}
	}
	return nil
}

// file notes the receipt and puts both parts together, before the ticket is archived.
func (d *day) file(ctx context.Context, t *ent.Ticket) error {
	orders, err := d.app.Store.Read().WorkOrder.Query().Where(entworkorder.TicketID(t.ID), entworkorder.JoinedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, o := range orders {
		if helpdesk.Paid(o) && o.PaidAt == nil {
			if _, err := d.app.Helpdesk.PayRepair(ctx, helpdesk.PayRepairInput{WorkOrderID: o.ID, Receipt: "SJ" + o.Number}); err != nil {
				return err
			}
		}
		if _, err := d.app.Helpdesk.JoinWorkOrder(ctx, helpdesk.JoinWorkOrderInput{WorkOrderID: o.ID}); err != nil {
			return err
		}
	}
	return nil
}
