package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
)

// Key is a key or a set of keys in the desk's care (KY01).
type Key struct{ ent.Schema }

// Annotations of Key.
func (Key) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A key or a set of keys in the desk's care, with its tag and its place in the cabinet (KY01)."),
	}
}

// Fields of Key.
func (Key) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("tag").NotEmpty().MaxLen(32).Immutable().Annotations(entgql.OrderField("TAG")).Comment("Number on the tag, unique in the estate."),
		field.Enum("kind").GoType(kind.KeyKind("")).Annotations(entgql.Type("KeyKind")).Comment("What it opens; SET for several kinds."),
		field.JSON("contents", []KeyCount{}).Annotations(entgql.Type("[KeyCount!]")).Comment("How many keys of which kind hang on the tag (KY01)."),
		field.String("place").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("PLACE")).Comment("Cabinet and hook."),
		optionalReference("unit_id", "The unit it belongs to; null for a public place."),
		optionalReference("location_id", "The public place it belongs to; null for a unit."),
		field.Enum("state").GoType(kind.KeyState("")).Annotations(entgql.Type("KeyState")).Comment("Where it is."),
		field.Enum("retired_because").GoType(kind.KeyEnd("")).Annotations(entgql.Type("KeyEnd")).Optional().Nillable().
			Comment("Why it is no longer used; null while it is (KY04)."),
		optionalReference("open_loan_id", "The loan it is out on; null while it is not."),
		optionalReference("lock_change_id", "The ticket that changes its lock; null while none does (KY04)."),
		optionalMoment("entrusted_at", "When the owner left it in custody (钥匙托管); null for a key of the estate (KY02)."),
		field.String("entrusted_by").Default("").MaxLen(100).Annotations(personal(), redacted()).Comment("The owner who left it; empty for a key of the estate (KY02)."),
		field.String("authorisation").Default("").MaxLen(400).Annotations(personal(), redacted()).Comment("Where the owner's authorisation is kept; empty for a key of the estate (KY02)."),
		moment("registered_at", "When it was registered; registration comes before issue (KY01)."),
	}
}

// KeyCount is how many keys of a kind hang on a tag.
type KeyCount struct {
	// Kind is what they open.
	Kind kind.KeyKind `json:"kind"`
	// Count is how many.
	Count int `json:"count"`
}

// Edges of Key.
func (Key) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("keys"),
		edge.From("unit", Unit.Type).Ref("keys").Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit it belongs to."),
		edge.From("location", Location.Type).Ref("keys").Field("location_id").Unique().Annotations(unfiltered()).Comment("The public place it belongs to."),
		edge.To("open_loan", KeyLoan.Type).Field("open_loan_id").Unique().Annotations(unfiltered()).Comment("The loan it is out on; null while it is not."),
		edge.To("loans", KeyLoan.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("Its loans."),
		edge.To("lock_change", Ticket.Type).Field("lock_change_id").Unique().Annotations(unfiltered()).Comment("The ticket that changes its lock; null while none does (KY04)."),
		edge.To("witnesses", Staff.Type).Annotations(unfiltered(), redacted()).Comment("The two who saw it sealed when the owner left it (KY02)."),
	}
}

// Indexes of Key.
func (Key) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "tag").Unique(), index.Fields("estate_id", "state"), index.Fields("unit_id"), index.Fields("location_id"),
	}
}

// KeyLoan is a key given to somebody until a time (KY02).
type KeyLoan struct{ ent.Schema }

// Annotations of KeyLoan.
func (KeyLoan) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A key given to somebody for a purpose, until a time (KY02). A key is out on one loan at most (KY03)."),
	}
}

// Fields of KeyLoan.
func (KeyLoan) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("key_id", "The key."),
		field.Enum("status").GoType(kind.LoanStatus("")).Annotations(entgql.Type("LoanStatus")).Comment("How it stands."),
		field.Bool("overdue").Default(false).Comment("Whether it is out past its time; moved by the clock, not by who reads (KY04)."),
		field.Enum("borrower_kind").GoType(kind.BorrowerKind("")).Annotations(entgql.Type("BorrowerKind")).Comment("Who borrowed it: staff, a resident or a contractor."),
		optionalReference("staff_id", "The member of staff who borrowed it."),
		optionalReference("resident_id", "The resident who borrowed it."),
		field.String("borrower_name").NotEmpty().MaxLen(100).Annotations(personal(), redacted()).Comment("Name of who borrowed it, as it was then."),
		field.String("borrower_phone").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("Phone of who borrowed it, digits only."),
		field.String("company").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("The contractor's company; empty for staff and residents."),
		field.String("purpose").NotEmpty().MaxLen(400).Annotations(personal(), redacted()).Comment("What it is needed for."),
		reference("authorised_by_id", "Who authorised it (KY02)."),
		optionalReference("allowed_by_id", "The supervisor who let it pass although the borrower had an overdue key; null when nobody had to (KY04)."),
		optionalReference("witness_id", "The second person who opened the seal of a key in custody (KY02)."),
		field.String("owner_consent").Default("").MaxLen(400).Annotations(personal(), redacted()).Comment("Where the owner's consent to take a key in custody is kept (KY02)."),
		optionalReference("ticket_id", "The ticket it is needed for."),
		field.Time("lent_at").Annotations(entgql.OrderField("LENT_AT")).Comment("When it went out."),
		field.Time("due_back_at").Annotations(entgql.OrderField("DUE_BACK_AT")).Comment("When it is due back; the year 9999 for one that was issued at move-in."),
		field.Bool("until_move_out").Default(false).Comment("Whether it was issued at move-in, and is due back when the borrower moves out (KY05)."),
		field.String("signature").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the signature for a key issued at move-in is kept; empty for others (KY05)."),
		optionalReference("lent_by_id", "Who handed it out."),
		field.Int("reminders").Default(0).Comment("How often the borrower was reminded since it is overdue (KY04)."),
		optionalMoment("closed_at", "When it came back, was passed on or was reported lost; null while it is out."),
		optionalReference("closed_by_id", "Who took it back, or the report."),
		field.Enum("condition").GoType(kind.KeyCondition("")).Annotations(entgql.Type("KeyCondition")).Optional().Nillable().Comment("How it came back; null until then."),
		prose("circumstances", "How it was lost or damaged; empty when it was not."),
		field.Int64("compensation").Default(0).Annotations(entgql.Type("MinorUnits"), redacted()).Comment("What the borrower owes for it, in minor units of the estate's currency (KY04)."),
	}
}

// Edges of KeyLoan.
func (KeyLoan) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("charges", Charge.Type).Annotations(unfiltered()).Comment("What the borrower's unit was charged for a lost or damaged key (KY04)."),
		edge.From("key", Key.Type).Ref("loans").Field("key_id").Unique().Required().Annotations(unfiltered()).Comment("The key."),
		edge.To("staff", Staff.Type).Field("staff_id").Unique().Annotations(unfiltered(), redacted()).Comment("The member of staff who borrowed it."),
		edge.To("resident", Resident.Type).Field("resident_id").Unique().Annotations(unfiltered(), redacted()).Comment("The resident who borrowed it."),
		edge.To("authorised_by", Staff.Type).Field("authorised_by_id").Unique().Required().Annotations(unfiltered(), redacted()).Comment("Who authorised it (KY02)."),
		edge.To("allowed_by", Staff.Type).Field("allowed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("The supervisor who let it pass (KY04)."),
		edge.To("ticket", Ticket.Type).Field("ticket_id").Unique().Annotations(unfiltered()).Comment("The ticket it is needed for."),
		edge.To("lent_by", Staff.Type).Field("lent_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who handed it out."),
		edge.To("closed_by", Staff.Type).Field("closed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who took it back, or the report."),
	}
}

// Indexes of KeyLoan. One loan of a key may be out: of a hundred that are made at once, the database lets one pass (KY03).
func (KeyLoan) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("key_id").Unique().StorageKey("keyloan_one_out").Annotations(entsql.IndexWhere("closed_at IS NULL")),
		index.Fields("key_id", "lent_at"), index.Fields("estate_id", "status", "due_back_at"), index.Fields("estate_id", "lent_at"),
		index.Fields("staff_id", "status"), index.Fields("resident_id", "status"), index.Fields("ticket_id"),
	}
}

// StockTake is a count of the key cabinet against the records (KY06).
type StockTake struct{ ent.Schema }

// Annotations of StockTake.
func (StockTake) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("A count of the key cabinet against the records, with what differs (KY06). Rows are added, never changed."),
	}
}

// Fields of StockTake.
func (StockTake) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		field.String("cabinet").Default("").MaxLen(100).Comment("How the places begin that were counted; empty for every key."),
		field.Int("counted").Comment("How many tags were found."),
		field.Int("expected").Comment("How many should have been there."),
		field.JSON("differences", []StockDifference{}).Annotations(entgql.Type("[StockDifference!]")).Comment("What differs; empty when all is as recorded."),
		moment("counted_at", "When it was counted."),
		optionalReference("counted_by_id", "Who counted."),
	}
}

// StockDifference is a tag that is not where the records have it.
type StockDifference struct {
	// Tag is the number on the tag.
	Tag string `json:"tag"`
	// KeyID is the key; empty for a tag that is not registered.
	KeyID string `json:"keyId,omitempty"`
	// Kind says what is wrong.
	Kind kind.StockDifferenceKind `json:"kind"`
	// Since is when the key went out, for one that is found although it is out.
	Since *time.Time `json:"since,omitempty"`
}

// Edges of StockTake.
func (StockTake) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("counted_by", Staff.Type).Field("counted_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who counted."),
	}
}

// Indexes of StockTake.
func (StockTake) Indexes() []ent.Index { return []ent.Index{index.Fields("estate_id", "counted_at")} }
