package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
	"foyer/internal/base/money"
)

// amount is money that never changes once it is written down.
func amount(name, comment string) ent.Field {
	return field.Int64(name).Immutable().Annotations(entgql.Type("MinorUnits")).Comment(comment)
}

// tally is money that follows from other records, kept beside them.
func tally(name, comment string) ent.Field {
	return field.Int64(name).Default(0).Annotations(entgql.Type("MinorUnits"), entgql.Skip(entgql.SkipWhereInput)).Comment(comment)
}

// day is a day of the estate's calendar.
func day(name, comment string) ent.Field {
	return field.String(name).MaxLen(10).Immutable().Annotations(entgql.Type("Date")).Comment(comment)
}

// fixed is a reference that never changes.
func fixed(name, comment string) ent.Field {
	return field.String(name).MaxLen(40).Immutable().Annotations(entgql.Type("ID")).Comment(comment)
}

// optionalFixed is a reference that never changes, and may be absent.
func optionalFixed(name, comment string) ent.Field {
	return field.String(name).MaxLen(40).Optional().Nillable().Immutable().Annotations(entgql.Type("ID")).Comment(comment)
}

// Charge is money that is owed for a unit (FE01, FE02).
type Charge struct{ ent.Schema }

// Annotations of Charge. What is settled is never less than nothing nor more than the charge: the database itself sees to it.
func (Charge) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		entsql.Checks(map[string]string{"charge_amount": "amount > 0", "charge_settled": "paid >= 0 AND credited >= 0 AND paid + credited <= amount"}),
		schema.Comment("Money that is owed for a unit (应收). What it says never changes; how much of it is settled follows from allocations (FE04)."),
	}
}

// Fields of Charge.
func (Charge) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		fixed("unit_id", "The unit."), fixed("item_id", "The fee item."),
		field.String("period").Optional().Nillable().MaxLen(7).Immutable().Comment("The month it is for, `2026-11`; null for a one-off charge."),
		field.Int("revision").Default(0).Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("How often the unit was charged for the item and the period before; a correction is the next one."),
		amount("amount", "How much, in minor units of the estate's currency; more than 0."),
		tally("paid", "How much of it money has settled."),
		tally("credited", "How much of it was waived, corrected or given back."),
		field.Enum("status").GoType(kind.ChargeStatus("")).Annotations(entgql.Type("ChargeStatus")).Default(string(kind.ChargeOpen)).Comment("How much of it is settled."),
		field.String("due_on").MaxLen(10).Immutable().Annotations(entgql.Type("Date"), entgql.OrderField("DUE_ON")).Comment("Until when it is to be paid, in the estate's zone; it is late from the day after."),
		field.String("settled_on").Optional().Nillable().MaxLen(10).Annotations(entgql.Type("Date")).Comment("The day on which the last of it was settled, in the estate's zone; null while something is owed."),
		day("booked_on", "The day on which it was made, in the estate's zone."),
		moment("charged_at", "When it was made."),
		field.Int64("quantity").GoType(money.Quantity(0)).Optional().Nillable().Immutable().Annotations(entgql.Type("Quantity"), entgql.Skip(entgql.SkipWhereInput)).Comment("What the price was multiplied with; null where no tariff was."),
		field.Int64("price").GoType(money.Quantity(0)).Optional().Nillable().Immutable().Annotations(entgql.Type("Quantity"), entgql.Skip(entgql.SkipWhereInput)).Comment("The price of one in minor units as it was then; null where no tariff was."),
		optionalFixed("tariff_id", "The tariff; null where none was."),
		optionalFixed("run_id", "The billing run that made it; null for a charge that somebody made."),
		optionalFixed("late_for_id", "The charge that was paid late; null for what is no late fee (FE05)."),
		field.String("late_until").Optional().Nillable().MaxLen(10).Immutable().Annotations(entgql.Type("Date"), entgql.Skip(entgql.SkipWhereInput)).Comment("The last day that a late fee counts; null for what is none."),
		optionalFixed("ticket_id", "The ticket whose repair it is for; null for others (TK07)."),
		optionalFixed("work_order_id", "The repair order that it is for; null for others (TK07)."),
		optionalFixed("key_loan_id", "The loan of the key that it is for; null for others (KY04)."),
		prose("note", "What it is for, where the fee item does not say it."),
		optionalFixed("charged_by_id", "Who made it; null for a billing run."),
	}
}

// Edges of Charge.
func (Charge) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("charges").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("item", FeeItem.Type).Field("item_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The fee item."),
		edge.To("tariff", Tariff.Type).Field("tariff_id").Unique().Immutable().Annotations(unfiltered()).Comment("The tariff."),
		edge.To("run", BillingRun.Type).Field("run_id").Unique().Immutable().Annotations(unfiltered()).Comment("The billing run that made it."),
		edge.To("late_fees", Charge.Type).Annotations(unfiltered()).Comment("What was charged because it was paid late (FE05).").
			From("late_for").Field("late_for_id").Unique().Immutable().Annotations(unfiltered()).Comment("The charge that was paid late."),
		edge.To("ticket", Ticket.Type).Field("ticket_id").Unique().Immutable().Annotations(unfiltered()).Comment("The ticket whose repair it is for."),
		edge.From("work_order", WorkOrder.Type).Ref("charges").Field("work_order_id").Unique().Immutable().Annotations(unfiltered()).Comment("The repair order that it is for."),
		edge.From("key_loan", KeyLoan.Type).Ref("charges").Field("key_loan_id").Unique().Immutable().Annotations(unfiltered()).Comment("The loan of the key that it is for."),
		edge.To("charged_by", Staff.Type).Field("charged_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who made it."),
		edge.To("allocations", Allocation.Type).Annotations(unfiltered()).Comment("What settled it, and what was undone, oldest first."),
		edge.To("credit_notes", CreditNote.Type).Annotations(unfiltered()).Comment("Why it was reduced, oldest first."),
	}
}

// Indexes of Charge. A unit is charged once for an item and a month, and once for each day that a charge is late: the database itself
// refuses it a second time.
func (Charge) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("unit_id", "item_id", "period", "revision").Unique().StorageKey("charge_once").Annotations(entsql.IndexWhere("period IS NOT NULL")),
		index.Fields("late_for_id", "late_until").Unique().StorageKey("charge_late_once").Annotations(entsql.IndexWhere("late_for_id IS NOT NULL")),
		index.Fields("estate_id", "due_on", "unit_id", "amount", "paid", "credited").StorageKey("charge_open").Annotations(entsql.IndexWhere("settled_on IS NULL")),
		index.Fields("unit_id", "due_on"), index.Fields("run_id"), index.Fields("estate_id", "period"), index.Fields("estate_id", "booked_on"),
		index.Fields("work_order_id").Annotations(entsql.IndexWhere("work_order_id IS NOT NULL")), index.Fields("key_loan_id").Annotations(entsql.IndexWhere("key_loan_id IS NOT NULL")),
	}
}

// Payment is money that was taken (FE03).
type Payment struct{ ent.Schema }

// Annotations of Payment.
func (Payment) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		entsql.Checks(map[string]string{"payment_amount": "amount > 0", "payment_refunded": "refunded >= 0 AND refunded <= amount"}),
		schema.Comment("Money that was taken for a unit (收款). It never changes; what was given back follows from refunds (FE03, FE04)."),
	}
}

// Fields of Payment.
func (Payment) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(), fixed("unit_id", "The unit."),
		field.String("receipt_number").NotEmpty().MaxLen(32).Immutable().Annotations(entgql.OrderField("RECEIPT_NUMBER")).Comment("Number of the receipt: year and running number, without gaps in the estate (FE03)."),
		amount("amount", "How much, in minor units of the estate's currency; more than 0."),
		tally("refunded", "How much of it was given back or undone."),
		field.Enum("method").GoType(kind.PaymentMethod("")).Immutable().Annotations(entgql.Type("PaymentMethod")).Comment("How it was paid."),
		field.Enum("status").GoType(kind.PaymentStatus("")).Annotations(entgql.Type("PaymentStatus")).Default(string(kind.PaymentTaken)).Comment("How it stands."),
		field.String("payer").Default("").MaxLen(100).Immutable().Annotations(personal(), redacted()).Comment("Who paid, as it stands on the receipt; empty when not said."),
		field.String("reference").Default("").MaxLen(100).Immutable().Annotations(personal(), redacted()).Comment("The number that bank or payment service gave it; empty for cash."),
		prose("note", "What else the cashier noted."),
		field.Time("taken_at").Immutable().Annotations(entgql.OrderField("TAKEN_AT")).Comment("When it was taken."),
		day("booked_on", "The day on which it was taken, in the estate's zone."),
		fixed("cash_up_id", "The till that it went into (FE06)."),
		optionalFixed("taken_by_id", "The cashier; null when it was nobody in particular."),
	}
}

// Edges of Payment.
func (Payment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("payments").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("taken_by", Staff.Type).Field("taken_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("The cashier."),
		edge.From("cash_up", CashUp.Type).Ref("payments").Field("cash_up_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The till that it went into (FE06)."),
		edge.To("allocations", Allocation.Type).Annotations(unfiltered()).Comment("What it settled, and what was undone, oldest first."),
		edge.To("refunds", Refund.Type).Annotations(unfiltered()).Comment("What was given back, oldest first."),
	}
}

// Indexes of Payment.
func (Payment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "receipt_number").Unique(), index.Fields("unit_id", "taken_at"), index.Fields("estate_id", "booked_on"), index.Fields("cash_up_id", "method"),
	}
}

// Allocation says what a payment or a credit note settles (FE04).
type Allocation struct{ ent.Schema }

// Annotations of Allocation.
func (Allocation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		entsql.Checks(map[string]string{"allocation_amount": "amount <> 0"}),
		schema.Comment("Money or a credit note that settles a charge, or waits as the unit's credit (核销). Rows are added, never changed: what is undone is a row with a negative amount (FE04)."),
	}
}

// Fields of Allocation.
func (Allocation) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("unit_id", "The unit."),
		optionalFixed("charge_id", "The charge that is settled; null for the unit's credit."),
		optionalFixed("payment_id", "The payment that settles it; null for a credit note."),
		optionalFixed("credit_note_id", "The credit note that settles it; null for a payment."),
		optionalFixed("refund_id", "The refund that undid it; null for others."),
		amount("amount", "How much; negative for what is undone."),
		day("booked_on", "The day from which it counts, in the estate's zone."),
		moment("allocated_at", "When it was written down."),
	}
}

// Edges of Allocation.
func (Allocation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("charge", Charge.Type).Ref("allocations").Field("charge_id").Unique().Immutable().Annotations(unfiltered()).Comment("The charge that is settled; null for the unit's credit."),
		edge.From("payment", Payment.Type).Ref("allocations").Field("payment_id").Unique().Immutable().Annotations(unfiltered()).Comment("The payment that settles it."),
		edge.From("credit_note", CreditNote.Type).Ref("allocations").Field("credit_note_id").Unique().Immutable().Annotations(unfiltered()).Comment("The credit note that settles it."),
		edge.From("refund", Refund.Type).Ref("allocations").Field("refund_id").Unique().Immutable().Annotations(unfiltered()).Comment("The refund that undid it."),
	}
}

// Indexes of Allocation.
func (Allocation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("charge_id", "booked_on"), index.Fields("payment_id"), index.Fields("credit_note_id"), index.Fields("refund_id"),
		index.Fields("estate_id", "unit_id", "payment_id", "amount").StorageKey("allocation_credit").Annotations(entsql.IndexWhere("charge_id IS NULL")),
		index.Fields("estate_id", "booked_on"),
	}
}

// CreditNote reduces a charge (FE04).
type CreditNote struct{ ent.Schema }

// Annotations of CreditNote.
func (CreditNote) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		entsql.Checks(map[string]string{"credit_note_amount": "amount > 0"}),
		schema.Comment("A charge that is reduced: waived, corrected, void, or a deposit given back, with who approved it and why (FE04)."),
	}
}

// Fields of CreditNote.
func (CreditNote) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("unit_id", "The unit."), fixed("charge_id", "The charge."),
		field.Enum("kind").GoType(kind.CreditKind("")).Immutable().Annotations(entgql.Type("CreditKind")).Comment("Why the charge was reduced."),
		amount("amount", "By how much."),
		prose("reason", "Why, in words."),
		optionalFixed("approved_by_id", "Who approved it; null for a billing run."),
		optionalFixed("made_by_id", "Who made it; null for a billing run, and for nobody in particular."),
		optionalFixed("run_id", "The billing run that made it; null for others."),
		day("booked_on", "The day from which it counts, in the estate's zone."),
		moment("made_at", "When it was made."),
	}
}

// Edges of CreditNote.
func (CreditNote) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("charge", Charge.Type).Ref("credit_notes").Field("charge_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The charge."),
		edge.To("allocations", Allocation.Type).Annotations(unfiltered()).Comment("What it settled."),
		edge.To("approved_by", Staff.Type).Field("approved_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who approved it."),
		edge.To("made_by", Staff.Type).Field("made_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who made it."),
	}
}

// Indexes of CreditNote.
func (CreditNote) Indexes() []ent.Index {
	return []ent.Index{index.Fields("charge_id"), index.Fields("estate_id", "booked_on")}
}

// Refund gives money of a payment back, or undoes it (FE04).
type Refund struct{ ent.Schema }

// Annotations of Refund.
func (Refund) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		entsql.Checks(map[string]string{"refund_amount": "amount > 0"}),
		schema.Comment("Money of a payment that was given back in the way it came, or a payment that was undone because it was a mistake; with who approved it and why (FE04)."),
	}
}

// Fields of Refund.
func (Refund) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("unit_id", "The unit."), fixed("payment_id", "The payment."),
		field.String("number").NotEmpty().MaxLen(32).Immutable().Comment("Number of the voucher: year and running number, without gaps in the estate."),
		field.Enum("kind").GoType(kind.RefundKind("")).Immutable().Annotations(entgql.Type("RefundKind")).Comment("Why it is given back."),
		amount("amount", "How much."),
		field.Enum("method").GoType(kind.PaymentMethod("")).Immutable().Annotations(entgql.Type("PaymentMethod")).Comment("How it is given back: the way the payment came."),
		prose("reason", "Why, in words."),
		fixed("approved_by_id", "Who approved it: neither who took the money nor who gives it back."),
		optionalFixed("made_by_id", "Who gave it back; null for nobody in particular."),
		fixed("cash_up_id", "The till that it came out of (FE06)."),
		day("booked_on", "The day on which it was given back, in the estate's zone."),
		moment("made_at", "When it was given back."),
	}
}

// Edges of Refund.
func (Refund) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("payment", Payment.Type).Ref("refunds").Field("payment_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The payment."),
		edge.From("cash_up", CashUp.Type).Ref("refunds").Field("cash_up_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The till that it came out of (FE06)."),
		edge.To("allocations", Allocation.Type).Annotations(unfiltered()).Comment("What it undid."),
		edge.To("approved_by", Staff.Type).Field("approved_by_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("Who approved it."),
		edge.To("made_by", Staff.Type).Field("made_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who gave it back."),
	}
}

// Indexes of Refund.
func (Refund) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "number").Unique(), index.Fields("payment_id"), index.Fields("cash_up_id", "method"), index.Fields("estate_id", "booked_on")}
}

// CashUp is a cashier's till, from its first payment until it is counted and handed over (FE06).
type CashUp struct{ ent.Schema }

// Annotations of CashUp.
func (CashUp) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(), entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A cashier's till on an estate (收银交接): from its first payment until it is counted and handed over (FE06)."),
	}
}

// CashUpLine is what a till holds of one method.
type CashUpLine struct {
	// Method is how the money was paid.
	Method kind.PaymentMethod `json:"method"`
	// Expected is what was taken less what was given back, in minor units; Counted is what was there.
	Expected int64 `json:"expected"`
	Counted  int64 `json:"counted"`
}

// Fields of CashUp.
func (CashUp) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("cashier").NotEmpty().MaxLen(40).Immutable().Annotations(entgql.Skip(entgql.SkipAll)).Comment("Whose till it is: the member of staff, or the token of nobody in particular."),
		optionalFixed("cashier_id", "The cashier; null for nobody in particular."),
		field.Enum("status").GoType(kind.CashUpStatus("")).Annotations(entgql.Type("CashUpStatus")).Default(string(kind.TillOpen)).Comment("How it stands."),
		field.Time("opened_at").Immutable().Annotations(entgql.OrderField("OPENED_AT")).Comment("When its first money came."),
		optionalMoment("closed_at", "When it was counted; null while money goes in."),
		field.JSON("counts", []CashUpLine{}).Default([]CashUpLine{}).Annotations(entgql.Skip(entgql.SkipAll)).Comment("Expected and counted, by method; empty while money goes in."),
		field.Int64("difference").Default(0).Annotations(entgql.Type("MinorUnits")).Comment("Counted less expected, over all methods; 0 while money goes in."),
		prose("explanation", "Why what was counted differs from what was expected."),
		optionalReference("handed_to_id", "Who took the money over; null while money goes in."),
	}
}

// Edges of CashUp.
func (CashUp) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("payments", Payment.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("The money that went in."),
		edge.To("refunds", Refund.Type).Annotations(unfiltered()).Comment("The money that was given back."),
		edge.To("cashier_staff", Staff.Type).Field("cashier_id").Unique().Immutable().Annotations(unfiltered()).Comment("The cashier."),
		edge.To("handed_to", Staff.Type).Field("handed_to_id").Unique().Annotations(unfiltered()).Comment("Who took the money over."),
	}
}

// Indexes of CashUp. A cashier has one open till on an estate: the database itself refuses a second.
func (CashUp) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "cashier").Unique().StorageKey("cash_up_open").Annotations(entsql.IndexWhere("closed_at IS NULL")),
		index.Fields("estate_id", "opened_at"),
	}
}

// BillingRun makes charges for all units of an estate (FE02).
type BillingRun struct{ ent.Schema }

// Annotations of BillingRun.
func (BillingRun) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(), entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A billing run (出账): the charges of a period for the units of an estate, or what it would make. Repeating it doubles nothing; after a restart it goes on where it was (FE02)."),
	}
}

// BillingLine is what a billing run makes of one fee item.
type BillingLine struct {
	// ItemID is the fee item, Item its code and name.
	ItemID string `json:"itemId"`
	Item   string `json:"item"`
	// Created is how many charges, Amount what they come to in minor units.
	Created int   `json:"created"`
	Amount  int64 `json:"amount"`
	// Credited is what a correction takes back of earlier charges.
	Credited int64 `json:"credited,omitempty"`
}

// UnbilledItem is a unit that a billing run can't charge for an item.
type UnbilledItem struct {
	// UnitID is the unit, Unit how people call it.
	UnitID string `json:"unitId"`
	Unit   string `json:"unit"`
	// Item is the fee item's code and name.
	Item string `json:"item"`
	// Problem says what is missing, for programs.
	Problem kind.BillingProblem `json:"problem"`
}

// Fields of BillingRun.
func (BillingRun) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.Enum("kind").GoType(kind.BillingKind("")).Immutable().Annotations(entgql.Type("BillingKind")).Comment("What it makes."),
		field.Enum("status").GoType(kind.BillingStatus("")).Annotations(entgql.Type("BillingStatus")).Comment("How it stands."),
		field.String("period").MaxLen(7).Immutable().Comment("The month that it charges, `2026-11`; that of the last day for late fees."),
		day("until", "The last day that it counts: the month's last day, or the day up to which late fees are charged."),
		optionalFixed("unit_id", "The only unit that it is about; null for all."),
		field.Int("total").Immutable().Comment("How many units it goes over."),
		field.Int("done").Default(0).Comment("How many units it has been over."),
		field.Int("created").Default(0).Comment("How many charges it has made."),
		field.Int("skipped").Default(0).Comment("How many charges were there already, or could not be made."),
		field.Int64("amount").Default(0).Annotations(entgql.Type("MinorUnits")).Comment("What the charges it has made come to."),
		field.Int64("credited").Default(0).Annotations(entgql.Type("MinorUnits")).Comment("What a correction has taken back of earlier charges."),
		field.JSON("lines", []BillingLine{}).Default([]BillingLine{}).Annotations(entgql.Type("[BillingLine!]")).Comment("What it has made, by fee item."),
		field.JSON("problems", []UnbilledItem{}).Default([]UnbilledItem{}).Annotations(entgql.Type("[UnbilledItem!]")).Comment("The first hundred that could not be charged, and why."),
		field.String("after").Default("").MaxLen(40).Annotations(entgql.Skip(entgql.SkipAll)).Comment("The last unit that it has been over."),
		prose("reason", "Why a correction is made."),
		field.Time("started_at").Immutable().Annotations(entgql.OrderField("STARTED_AT")).Comment("When it was started."),
		optionalMoment("finished_at", "When it had been over every unit; null before."),
		optionalFixed("started_by_id", "Who started it; null for nobody in particular."),
	}
}

// Edges of BillingRun.
func (BillingRun) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("unit", Unit.Type).Field("unit_id").Unique().Immutable().Annotations(unfiltered()).Comment("The only unit that it is about."),
		edge.To("started_by", Staff.Type).Field("started_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who started it."),
	}
}

// Indexes of BillingRun. One run of an estate makes charges at a time.
func (BillingRun) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id").Unique().StorageKey("billing_run_running").Annotations(entsql.IndexWhere("finished_at IS NULL")),
		index.Fields("estate_id", "started_at"),
	}
}

// Meter counts what a unit uses, or what several share (FE08).
type Meter struct{ ent.Schema }

// Annotations of Meter.
func (Meter) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A meter of a unit, or one whose count the units of a building or of the whole estate share by area (FE08)."),
	}
}

// Fields of Meter.
func (Meter) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		fixed("item_id", "The fee item that it counts for."),
		field.String("number").NotEmpty().MaxLen(50).Immutable().Annotations(entgql.OrderField("NUMBER")).Comment("Number on the meter, unique in the estate."),
		optionalFixed("unit_id", "The unit whose meter it is; null for a shared one."),
		optionalFixed("building_id", "The building whose units share it; null for a unit's own meter, and for one that the whole estate shares."),
		field.Bool("active").Default(true).Comment("False once it was taken away; its readings stay."),
	}
}

// Edges of Meter.
func (Meter) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("item", FeeItem.Type).Field("item_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The fee item that it counts for."),
		edge.From("unit", Unit.Type).Ref("meters").Field("unit_id").Unique().Immutable().Annotations(unfiltered()).Comment("The unit whose meter it is."),
		edge.To("building", Building.Type).Field("building_id").Unique().Immutable().Annotations(unfiltered()).Comment("The building whose units share it."),
		edge.To("readings", MeterReading.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("What it showed, and when."),
	}
}

// Indexes of Meter.
func (Meter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "number").Unique(), index.Fields("unit_id"), index.Fields("item_id")}
}

// MeterReading is what a meter showed on a day (FE08).
type MeterReading struct{ ent.Schema }

// Annotations of MeterReading.
func (MeterReading) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("What a meter showed on a day. Rows are added, never changed (FE08)."),
	}
}

// Fields of MeterReading.
func (MeterReading) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("meter_id", "The meter."),
		day("read_on", "The day on which it was read, in the estate's zone."),
		field.Int64("value").GoType(money.Quantity(0)).Immutable().Annotations(entgql.Type("Quantity")).Comment("What it showed."),
		field.Int64("used").GoType(money.Quantity(0)).Immutable().Annotations(entgql.Type("Quantity")).Comment("What was used since the reading before; 0 for the first."),
		field.Bool("confirmed").Default(false).Immutable().Comment("Whether somebody confirmed it although it is far above what is usual."),
		prose("note", "What else was noted."),
		optionalFixed("read_by_id", "Who read it; null for nobody in particular."),
		moment("recorded_at", "When it was written down."),
	}
}

// Edges of MeterReading.
func (MeterReading) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("meter", Meter.Type).Ref("readings").Field("meter_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The meter."),
		edge.To("read_by", Staff.Type).Field("read_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who read it."),
	}
}

// Indexes of MeterReading.
func (MeterReading) Indexes() []ent.Index {
	return []ent.Index{index.Fields("meter_id", "read_on").Unique()}
}

// DunningStep is one time that money was asked for that is late (FE05).
type DunningStep struct{ ent.Schema }

// Annotations of DunningStep.
func (DunningStep) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("One time that money was asked for that is late, and what came of it (催缴) (FE05)."),
	}
}

// Fields of DunningStep.
func (DunningStep) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(), fixed("unit_id", "The unit."),
		field.Enum("stage").GoType(kind.DunningStage("")).Immutable().Annotations(entgql.Type("DunningStage")).Comment("How it was asked for."),
		amount("overdue", "How much was late then."),
		day("oldest_due_on", "Since when the oldest of it was due."),
		day("booked_on", "The day on which it was asked for, in the estate's zone."),
		moment("taken_at", "When it was asked for."),
		optionalFixed("taken_by_id", "Who asked for it; null for nobody in particular."),
		prose("result", "What came of it; empty before it is known."),
		field.String("promised_on").Optional().Nillable().MaxLen(10).Annotations(entgql.Type("Date")).Comment("Until when payment was promised; null when it was not."),
	}
}

// Edges of DunningStep.
func (DunningStep) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("dunning_steps").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("taken_by", Staff.Type).Field("taken_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who asked for it."),
	}
}

// Indexes of DunningStep.
func (DunningStep) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "taken_at"), index.Fields("estate_id", "taken_at")}
}

// DunningHold stops money that is late from being asked for (FE05).
type DunningHold struct{ ent.Schema }

// Annotations of DunningHold.
func (DunningHold) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("For a time nobody asks a unit for money that is late, such as while a complaint is open (催缴冻结) (FE05)."),
	}
}

// Fields of DunningHold.
func (DunningHold) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(), fixed("unit_id", "The unit."),
		field.String("until").MaxLen(10).Immutable().Annotations(entgql.Type("Date")).Comment("The last day on which it holds, in the estate's zone."),
		prose("reason", "Why, in words."),
		moment("held_at", "When it was set."),
		optionalFixed("held_by_id", "Who set it; null for nobody in particular."),
		optionalMoment("lifted_at", "When it was lifted early; null when it was not."),
	}
}

// Edges of DunningHold.
func (DunningHold) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("dunning_holds").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("held_by", Staff.Type).Field("held_by_id").Unique().Immutable().Annotations(unfiltered()).Comment("Who set it."),
	}
}

// Indexes of DunningHold.
func (DunningHold) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id", "until")} }
