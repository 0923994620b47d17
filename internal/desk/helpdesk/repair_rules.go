package helpdesk

import (
	"slices"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
)

// Paid tells whether a work order is a repair that the owner pays for (TK07).
func Paid(o *ent.WorkOrder) bool { return o.Form == kind.FormRepairOrder && o.Trade != nil }

// CheckForm refuses a paid order for an indoor repair inside the warranty, and a free one outside it without a reason (TK07). Other tickets
// have no warranty to go by.
func CheckForm(governs kind.TicketKind, form kind.WorkOrderForm, trade *kind.Trade, covered bool, freeBecause string) *fault.Error {
	switch {
	case governs != kind.IndoorRepair || form == kind.FormComplaintCard:
		return nil
	case trade == nil:
		return fault.New(fault.Required, "Say which trade an indoor repair is; whether it is free goes by the warranty (TK07).").At("input.trade")
	case form == kind.FormRepairOrder && covered:
		return fault.Of(fault.UnderWarranty).At("input.form")
	case form == kind.FormWorkOrder && !covered && freeBecause == "":
		return fault.Of(fault.WarrantyOver).At("input.form")
	}
	return nil
}

// repairRefusal says which papers of a paid repair stand against a step (TK07).
func repairRefusal(action kind.TicketAction, s State) *fault.Error {
	switch {
	case action == kind.ActStart && s.Unagreed > 0:
		return fault.Of(fault.QuoteNotAgreed)
	case action == kind.ActComplete && s.Unchecked > 0:
		return fault.Of(fault.RepairUnchecked)
	case action == kind.ActArchive && s.Unpaid > 0:
		return fault.Of(fault.RepairUnpaid)
	}
	return nil
}

// checkFinished refuses the owner's signature on work that is not done, whose price is not agreed, or whose papers are not complete (TK07).
// The order comes with its quotes.
func checkFinished(o *ent.WorkOrder) *fault.Error {
	owners := slices.ContainsFunc(o.Materials, func(m schema.Material) bool { return m.Supplier == kind.SuppliedByOwner })
	switch {
	case !allDone(o.Items):
		return fault.New(fault.WorkOrderOpen, "Some items are not done.")
	case unagreed(o):
		return fault.Of(fault.QuoteNotAgreed)
	case o.Materials == nil:
		return fault.Of(fault.MaterialsMissing)
	case owners && o.Waiver == "":
		return fault.Of(fault.WaiverMissing)
	}
	return nil
}

// unagreed tells that an order is to be paid, and the owner has not agreed to its newest price.
func unagreed(o *ent.WorkOrder) bool {
	return Paid(o) && !slices.ContainsFunc(o.Edges.Quotes, func(q *ent.Quote) bool { return q.Status == kind.QuoteAgreed })
}

// lineOf prices a quantity of an item as the price list stands.
func lineOf(item *ent.PriceItem, quantity money.Quantity) (schema.QuoteLine, bool) {
	amount, ok := money.Times(item.Price, quantity)
	return schema.QuoteLine{Code: item.Code, Name: item.Name, Measure: item.Measure, Quantity: quantity, Price: item.Price, Amount: amount}, ok
}
