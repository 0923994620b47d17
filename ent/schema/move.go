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
)

// MoveIn is somebody who moves in (MV01).
type MoveIn struct{ ent.Schema }

// Annotations of MoveIn.
func (MoveIn) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("Somebody who moves in (入伙): gates that are opened in order, the documents that were seen, and the joint inspection (MV01, MV04, MV05)."),
	}
}

// MoveDefect is something that could not be put right at the joint inspection.
type MoveDefect struct {
	// Title says what is wrong, TicketID the ticket that puts it right (MV05).
	Title    string `json:"title"`
	TicketID string `json:"ticketId"`
}

// MoveReading is what a meter showed at the joint inspection.
type MoveReading struct {
	// Meter is the number on the meter, Value what it showed (MV05).
	Meter string `json:"meter"`
	Value string `json:"value"`
}

// Fields of MoveIn.
func (MoveIn) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		fixed("unit_id", "The unit."), fixed("resident_id", "Who moves in."),
		field.Enum("role").GoType(kind.OccupancyRole("")).Immutable().Annotations(entgql.Type("OccupancyRole")).Comment("As owner or as tenant."),
		field.Enum("status").GoType(kind.MoveStatus("")).Annotations(entgql.Type("MoveStatus")).Default(string(kind.MoveUnderWay)).Comment("How it stands."),
		field.Enum("next_gate").GoType(kind.MoveGate("")).Annotations(entgql.Type("MoveGateName")).Default(string(kind.GateNotice)).Comment("The gate that is opened next; the last one stays once it is done."),
		field.Enum("post").GoType(kind.MovePost("")).Annotations(entgql.Type("MovePost")).Default(string(kind.PostReception)).Comment("Where to go with it on a day of mass move-in (MV01)."),
		field.String("mass_on").Optional().Nillable().MaxLen(10).Immutable().Annotations(entgql.Type("Date")).Comment("The day of the mass move-in (集中入伙) that it belongs to; null for others."),
		field.String("proxy").Default("").MaxLen(100).Immutable().Annotations(personal(), redacted()).Comment("Who acts for the resident under a notarised authorisation; empty when nobody does (MV04)."),
		field.Time("started_at").Immutable().Annotations(entgql.OrderField("STARTED_AT")).Comment("When the notice (入伙通知书) was given out."),
		optionalMoment("ended_at", "When it was done or called off; null before."),
		field.String("inspected_by_id").Optional().Nillable().MaxLen(40).Annotations(entgql.Type("ID")).Comment("The engineer of the joint inspection; null before (MV05)."),
		field.JSON("readings", []MoveReading{}).Default([]MoveReading{}).Annotations(entgql.Type("[MoveReading!]")).Comment("What the meters showed; empty before the inspection (MV05)."),
		field.JSON("defects", []MoveDefect{}).Default([]MoveDefect{}).Annotations(entgql.Type("[MoveDefect!]")).Comment("What could not be put right on the spot, with the tickets (MV05)."),
		field.String("signature").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the signature on the acceptance form (验收表) and for the keys is kept; empty before."),
		field.String("key_authority").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("Where the signed authority for a key that was left for the repairs (钥匙授权书) is kept; empty without one (MV05)."),
		prose("note", "What else was noted; why it was called off."),
	}
}

// Edges of MoveIn.
func (MoveIn) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("move_ins").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("resident", Resident.Type).Field("resident_id").Unique().Required().Immutable().Annotations(unfiltered(), redacted()).Comment("Who moves in."),
		edge.To("inspected_by", Staff.Type).Field("inspected_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("The engineer of the joint inspection."),
		edge.To("gates", MoveGate.Type).Annotations(unfiltered()).Comment("The gates that were opened, in order."),
		edge.To("documents", MoveDocument.Type).Annotations(unfiltered()).Comment("The documents that were seen, oldest first (MV04)."),
	}
}

// Indexes of MoveIn. Nobody moves into a unit twice at a time.
func (MoveIn) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("unit_id", "resident_id").Unique().StorageKey("move_in_once").Annotations(entsql.IndexWhere("ended_at IS NULL")),
		index.Fields("estate_id", "status", "post"),
	}
}

// MoveGate is a gate of a move-in that was opened (MV01).
type MoveGate struct{ ent.Schema }

// Annotations of MoveGate.
func (MoveGate) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipWhereInput), schema.Comment("A gate of a move-in that was opened, by whom and when (MV01). Rows are added, never changed.")}
}

// Fields of MoveGate.
func (MoveGate) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("move_in_id", "The move-in."),
		field.Enum("gate").GoType(kind.MoveGate("")).Immutable().Annotations(entgql.Type("MoveGateName")).Comment("Which gate."),
		moment("opened_at", "When it was opened."),
		optionalFixed("opened_by_id", "Who opened it; null for nobody in particular."),
		field.String("reference").Default("").MaxLen(200).Immutable().Annotations(redacted()).Comment("Number or place of what was signed or filed."),
		optionalFixed("waived_by_id", "Who waived by name that fees are settled; null when nobody had to."),
		prose("note", "What else was noted."),
	}
}

// Edges of MoveGate.
func (MoveGate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("move_in", MoveIn.Type).Ref("gates").Field("move_in_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The move-in."),
		edge.To("opened_by", Staff.Type).Field("opened_by_id").Unique().Immutable().Annotations(unfiltered(), redacted()).Comment("Who opened it."),
		edge.To("waived_by", Staff.Type).Field("waived_by_id").Unique().Immutable().Annotations(unfiltered(), redacted()).Comment("Who waived that fees are settled."),
	}
}

// Indexes of MoveGate. A gate is opened once.
func (MoveGate) Indexes() []ent.Index {
	return []ent.Index{index.Fields("move_in_id", "gate").Unique()}
}

// MoveDocument is a document of a move-in that was seen (MV04).
type MoveDocument struct{ ent.Schema }

// Annotations of MoveDocument.
func (MoveDocument) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipWhereInput), schema.Comment("A document of a move-in that was seen, and where its copy is kept (MV04). Rows are added, never changed.")}
}

// Fields of MoveDocument.
func (MoveDocument) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(), fixed("move_in_id", "The move-in."),
		field.Enum("document").GoType(kind.MoveDocument("")).Immutable().Annotations(entgql.Type("MoveDocumentName")).Comment("What it is."),
		field.String("reference").NotEmpty().MaxLen(200).Immutable().Annotations(redacted()).Comment("Where the copy is kept, or why there is none."),
		moment("seen_at", "When it was seen."),
		optionalFixed("seen_by_id", "Who saw it; null for nobody in particular."),
	}
}

// Edges of MoveDocument.
func (MoveDocument) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("move_in", MoveIn.Type).Ref("documents").Field("move_in_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The move-in."),
		edge.To("seen_by", Staff.Type).Field("seen_by_id").Unique().Immutable().Annotations(unfiltered(), redacted()).Comment("Who saw it."),
	}
}

// Indexes of MoveDocument.
func (MoveDocument) Indexes() []ent.Index { return []ent.Index{index.Fields("move_in_id", "document")} }

// MoveOut is somebody who moves out (MV02).
type MoveOut struct{ ent.Schema }

// Annotations of MoveOut.
func (MoveOut) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("Somebody who moves out (迁出): announced with its papers, and done when nothing is open any more (MV02)."),
	}
}

// Fields of MoveOut.
func (MoveOut) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		fixed("unit_id", "The unit."), fixed("resident_id", "Who moves out."), fixed("occupancy_id", "The link to the unit that ends."),
		field.Enum("status").GoType(kind.MoveStatus("")).Annotations(entgql.Type("MoveStatus")).Default(string(kind.MoveUnderWay)).Comment("How it stands."),
		field.String("leaves_on").MaxLen(10).Immutable().Annotations(entgql.Type("Date"), entgql.OrderField("LEAVES_ON")).Comment("The day, in the estate's zone."),
		field.String("application").NotEmpty().MaxLen(200).Immutable().Annotations(personal(), redacted()).Comment("Where the application (租户迁出申请) is kept."),
		field.String("owner_consent").Default("").MaxLen(200).Immutable().Annotations(personal(), redacted()).Comment("Where the landlord's consent (业主同意租户搬离通知书) is kept; empty for an owner."),
		field.String("mailbox_key").NotEmpty().MaxLen(200).Immutable().Annotations(personal(), redacted()).Comment("Where the mailbox key is, or why there is none."),
		optionalFixed("allowed_by_id", "Who allowed by name that it was announced late; null when nobody had to."),
		moment("announced_at", "When it was announced."),
		optionalMoment("ended_at", "When it was done or called off; null before."),
		tally("refunded", "What was given back of deposits and credit."),
		prose("note", "What else was noted; why it was called off."),
	}
}

// Edges of MoveOut.
func (MoveOut) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("move_outs").Field("unit_id").Unique().Required().Immutable().Annotations(unfiltered()).Comment("The unit."),
		edge.To("resident", Resident.Type).Field("resident_id").Unique().Required().Immutable().Annotations(unfiltered(), redacted()).Comment("Who moves out."),
		edge.To("occupancy", Occupancy.Type).Field("occupancy_id").Unique().Required().Immutable().Annotations(unfiltered(), redacted()).Comment("The link to the unit that ends."),
		edge.To("allowed_by", Staff.Type).Field("allowed_by_id").Unique().Immutable().Annotations(unfiltered(), redacted()).Comment("Who allowed that it was announced late."),
	}
}

// Indexes of MoveOut. Nobody moves out twice.
func (MoveOut) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("occupancy_id").Unique().StorageKey("move_out_once").Annotations(entsql.IndexWhere("ended_at IS NULL")),
		index.Fields("estate_id", "status", "leaves_on"),
	}
}
