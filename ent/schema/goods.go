package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
)

// Parcel is something that came for somebody and waits at the desk (VI04).
type Parcel struct{ ent.Schema }

// Annotations of Parcel.
func (Parcel) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A parcel, registered letter or money order (邮件) that came for somebody and waits at the desk (VI04)."),
	}
}

// Fields of Parcel.
func (Parcel) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("number").NotEmpty().MaxLen(32).Immutable().Annotations(entgql.OrderField("NUMBER")).Comment("Number of the estate and day that people call it by: `P20261123-007`."),
		field.Enum("status").GoType(kind.ParcelStatus("")).Annotations(entgql.Type("ParcelStatus")).Comment("How it stands."),
		field.Bool("uncollected").Default(false).Comment("Whether it has waited longer than the estate's policy allows; moved by the clock, not by who reads."),
		field.Enum("class").GoType(kind.ParcelClass("")).Annotations(entgql.Type("ParcelClass")).Comment("What it is."),
		field.String("carrier").NotEmpty().MaxLen(100).Comment("Who brought it: `顺丰`."),
		field.String("tracking").Default("").MaxLen(100).Annotations(personal(), redacted()).Comment("The carrier's number; empty when there is none."),
		field.Enum("condition").GoType(kind.ParcelCondition("")).Annotations(entgql.Type("ParcelCondition")).Comment("How it arrived."),
		field.String("certificate").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the carrier's certificate of a damaged one is kept; empty for a sound one."),
		field.String("addressee").NotEmpty().MaxLen(100).Annotations(personal(), redacted()).Comment("Name on it."),
		field.String("phone").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("Phone on it, digits only; empty when there is none."),
		optionalReference("unit_id", "The unit it is for; null until it is matched."),
		optionalReference("resident_id", "The resident it is for; null until it is matched."),
		field.String("place").Default("").MaxLen(100).Comment("Where it waits: shelf and tray."),
		field.Time("arrived_at").Annotations(entgql.OrderField("ARRIVED_AT")).Comment("When it came."),
		optionalReference("received_by_id", "Who took it in."),
		optionalMoment("told_at", "When the addressee was told last; null before."),
		field.Int("notices").Default(0).Comment("How often the addressee was told."),
		optionalMoment("closed_at", "When it was handed out, delivered or sent back; null while it waits."),
		optionalReference("closed_by_id", "Who handed it out, delivered it or sent it back."),
		field.String("collected_by").Default("").MaxLen(100).Annotations(personal(), redacted()).Comment("Who took it; empty while it waits."),
		field.String("signature").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the signature is kept; empty while it waits."),
		field.String("authority").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the authority of somebody who is not the addressee is kept; empty for the addressee."),
		prose("note", "What else the desk noted."),
	}
}

// Edges of Parcel.
func (Parcel) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("parcels"),
		edge.From("unit", Unit.Type).Ref("parcels").Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit it is for."),
		edge.To("resident", Resident.Type).Field("resident_id").Unique().Annotations(unfiltered(), redacted()).Comment("The resident it is for."),
		edge.To("received_by", Staff.Type).Field("received_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who took it in."),
		edge.To("closed_by", Staff.Type).Field("closed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who handed it out, delivered it or sent it back."),
	}
}

// Indexes of Parcel.
func (Parcel) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "number").Unique(), index.Fields("estate_id", "status", "arrived_at"), index.Fields("estate_id", "arrived_at"), index.Fields("unit_id", "status"), index.Fields("resident_id", "status"),
	}
}

// ReleasePass lets large goods leave by the gate (VI05).
type ReleasePass struct{ ent.Schema }

// Annotations of ReleasePass.
func (ReleasePass) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A pass (物品放行条) that lets large goods leave by the gate once (VI05)."),
	}
}

// Fields of ReleasePass.
func (ReleasePass) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("number").NotEmpty().MaxLen(32).Immutable().Annotations(entgql.OrderField("NUMBER")).Comment("Number of the estate and day: `F20261123-002`."),
		field.Enum("status").GoType(kind.ReleaseStatus("")).Annotations(entgql.Type("ReleaseStatus")).Comment("How it stands; moved by the clock when its window is over."),
		reference("unit_id", "The unit that the goods come from."),
		field.Enum("role").GoType(kind.CarrierRole("")).Annotations(entgql.Type("CarrierRole")).Comment("Who takes the goods out; it decides on the consents."),
		field.String("applicant").NotEmpty().MaxLen(100).Annotations(personal(), redacted()).Comment("Name of who takes the goods out."),
		field.String("phone").NotEmpty().MaxLen(20).Annotations(personal(), redacted()).Comment("Phone of who takes the goods out, digits only."),
		field.JSON("items", []ReleaseItem{}).Annotations(entgql.Type("[ReleaseItem!]")).Comment("What leaves."),
		field.String("plate").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("Plate of the vehicle, upper case without spaces; empty without one."),
		field.String("company_consent").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the tenant company's consent is kept; empty for persons."),
		field.String("owner_consent").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the owner's consent is kept; empty when the owner takes them."),
		optionalReference("fees_waived_by_id", "Who let it pass although fees are open; null when they are settled."),
		prose("fees_waived_because", "Why fees need not be settled first; empty when they are."),
		field.Time("valid_from").Annotations(entgql.OrderField("VALID_FROM")).Comment("From when it is good."),
		moment("valid_to", "Until when it is good."),
		moment("issued_at", "When it was issued."),
		optionalReference("issued_by_id", "Who issued it."),
		optionalMoment("checked_at", "When the guard let the goods pass, or stopped them; null before."),
		optionalReference("checked_by_id", "The guard."),
		prose("note", "What the guard found, or why it was called off."),
	}
}

// ReleaseItem is something that leaves by the gate.
type ReleaseItem struct {
	// Name is what it is.
	Name string `json:"name"`
	// Count is how many.
	Count int `json:"count"`
}

// Edges of ReleasePass.
func (ReleasePass) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("release_passes"),
		edge.From("unit", Unit.Type).Ref("release_passes").Field("unit_id").Unique().Required().Annotations(unfiltered()).Comment("The unit that the goods come from."),
		edge.To("fees_waived_by", Staff.Type).Field("fees_waived_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who let it pass although fees are open."),
		edge.To("issued_by", Staff.Type).Field("issued_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who issued it."),
		edge.To("checked_by", Staff.Type).Field("checked_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("The guard."),
	}
}

// Indexes of ReleasePass.
func (ReleasePass) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "number").Unique(), index.Fields("estate_id", "status", "valid_to"), index.Fields("unit_id", "status"),
	}
}
