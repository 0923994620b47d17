package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
	"foyer/internal/base/money"
)

// Warranty says until when repairs of a trade are free in a unit (TK07).
type Warranty struct{ ent.Schema }

// Annotations of Warranty.
func (Warranty) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("Until when repairs of a trade are free in a unit (保修期, TK07)."),
	}
}

// Fields of Warranty.
func (Warranty) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("unit_id", "The unit."),
		field.Enum("trade").GoType(kind.Trade("")).Annotations(entgql.Type("Trade")).Comment("The trade."),
		field.String("until").MaxLen(10).Annotations(entgql.Type("Date")).Comment("Last day on which repairs are free, in the estate's zone."),
	}
}

// Edges of Warranty.
func (Warranty) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("warranties").Field("unit_id").Unique().Required().Annotations(unfiltered()).Comment("The unit."),
	}
}

// Indexes of Warranty.
func (Warranty) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id", "trade").Unique()} }

// PriceItem is a line of an estate's price list (TK07).
type PriceItem struct{ ent.Schema }

// Annotations of PriceItem.
func (PriceItem) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A line of an estate's price list, which technicians quote from (TK07)."),
	}
}

// Fields of PriceItem.
func (PriceItem) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("code").NotEmpty().MaxLen(32).Annotations(entgql.OrderField("CODE")).Comment("Short code that people type, unique in the estate."),
		field.String("name").NotEmpty().MaxLen(200).Annotations(entgql.OrderField("NAME")).Comment("What is done or delivered."),
		field.Enum("trade").GoType(kind.Trade("")).Annotations(entgql.Type("Trade")).Comment("The trade it belongs to."),
		field.String("measure").NotEmpty().MaxLen(20).Comment("What one of it is: each, metre, hour."),
		field.Int64("price").Annotations(entgql.Type("MinorUnits")).Comment("Price of one, in minor units of the estate's currency."),
		field.Bool("active").Default(true).Comment("Whether it may be quoted."),
	}
}

// Indexes of PriceItem.
func (PriceItem) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "code").Unique()}
}

// Quote is what a technician asks for a repair before the work begins (TK07).
type Quote struct{ ent.Schema }

// Annotations of Quote.
func (Quote) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("What a paid repair will cost, quoted on site from the price list; work begins when the owner agrees (TK07). Its lines never change; another quote is another record, and the newest counts."),
	}
}

// Fields of Quote.
func (Quote) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("ticket_id", "The ticket."),
		reference("work_order_id", "The repair order."),
		field.Int("number").Comment("Number of the quote on its repair order, from 1."),
		field.JSON("lines", []QuoteLine{}).Annotations(entgql.Type("[QuoteLine!]"), redacted()).Comment("What is charged for, as the price list stood."),
		field.Int64("total").Annotations(entgql.Type("MinorUnits"), redacted()).Comment("Sum of the lines' amounts, in minor units."),
		field.String("currency").MaxLen(3).Comment("ISO 4217 code of the money."),
		moment("quoted_at", "When it was quoted."),
		optionalReference("quoted_by_id", "Who quoted it."),
		field.Enum("status").GoType(kind.QuoteStatus("")).Annotations(entgql.Type("QuoteStatus")).Comment("What the owner says of it."),
		optionalMoment("answered_at", "When the owner agreed or declined; null until then."),
		field.String("answered_by").Default("").MaxLen(100).Annotations(redacted()).Comment("Who agreed or declined for the unit; empty until then."),
		field.String("evidence").Default("").MaxLen(400).Annotations(redacted()).Comment("Where the agreement is kept: a signature, a recorded call, a message."),
	}
}

// QuoteLine is a line of a quote.
type QuoteLine struct {
	// Code and Name are those of the price list on the day of the quote.
	Code string `json:"code"`
	Name string `json:"name"`
	// Measure is what one of it is.
	Measure string `json:"measure"`
	// Quantity is how many of it.
	Quantity money.Quantity `json:"quantity"`
	// Price is that of one, Amount that of the line, in minor units.
	Price  int64 `json:"price"`
	Amount int64 `json:"amount"`
}

// Material is something that was built in.
type Material struct {
	// Name says what it is.
	Name string `json:"name"`
	// Measure is what one of it is.
	Measure string `json:"measure"`
	// Quantity is how many of it.
	Quantity money.Quantity `json:"quantity"`
	// Supplier says who brought it.
	Supplier kind.Supplier `json:"supplier"`
}

// Edges of Quote.
func (Quote) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("work_order", WorkOrder.Type).Ref("quotes").Field("work_order_id").Unique().Required().Annotations(unfiltered()).Comment("The repair order."),
		edge.To("quoted_by", Staff.Type).Field("quoted_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who quoted it."),
	}
}

// Indexes of Quote.
func (Quote) Indexes() []ent.Index {
	return []ent.Index{index.Fields("work_order_id", "number").Unique()}
}
