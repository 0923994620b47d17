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

// Invitation announces visitors with a pass code (VI02).
type Invitation struct{ ent.Schema }

// Annotations of Invitation.
func (Invitation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("Visitors announced in advance, with a pass code for a window and a number of entries (VI02). Each entry is a visit of its own."),
	}
}

// Fields of Invitation.
func (Invitation) Fields() []ent.Field {
	return append([]ent.Field{
		identity(), version(), estateOf(),
		field.Enum("status").GoType(kind.InvitationStatus("")).Annotations(entgql.Type("InvitationStatus")).Comment("How it stands; moved by the clock when its window is over."),
		field.String("code_handle").NotEmpty().MaxLen(8).Immutable().Annotations(entgql.Skip(entgql.SkipAll)).Comment("The part of the pass code that it is found by; unique in the estate."),
		field.String("code_secret").NotEmpty().MaxLen(16).Immutable().Sensitive().Annotations(entgql.Skip(entgql.SkipAll)).Comment("The part of the pass code that is compared in constant time (VI02)."),
		field.Time("valid_from").Annotations(entgql.OrderField("VALID_FROM")).Comment("From when the pass code is good."),
		field.Time("valid_to").Annotations(entgql.OrderField("VALID_TO")).Comment("Until when the pass code is good."),
		field.Int("entries").Comment("How many entries it is good for."),
		field.Int("used").Default(0).Comment("How many entries have been used."),
		moment("announced_at", "When it was announced."),
		optionalReference("announced_by_id", "Who took the announcement."),
		prose("revoked_because", "Why it was called off; empty when it was not."),
	}, visitor()...)
}

// visitor are the fields that an invitation and a visit have in common: who comes, to whom, and what for (VI01).
func visitor() []ent.Field {
	return []ent.Field{
		field.Enum("purpose").GoType(kind.VisitPurpose("")).Annotations(entgql.Type("VisitPurpose")).Comment("Why the visitor comes."),
		optionalReference("unit_id", "The unit visited; null for the desk and public places."),
		optionalReference("host_id", "The resident visited; null when none is named."),
		field.String("host_name").Default("").MaxLen(100).Annotations(personal(), redacted()).Comment("Who is visited, as said at the desk."),
		field.String("visitor_name").NotEmpty().MaxLen(100).Annotations(personal(), redacted()).Comment("Name of the visitor."),
		field.String("visitor_phone").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("Phone of the visitor, digits only."),
		field.String("company").Default("").MaxLen(200).Annotations(personal(), redacted()).Comment("The visitor's company; empty when there is none."),
		field.Int("companions").Default(0).Comment("How many come along."),
		field.String("plate").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("Plate of the vehicle, upper case without spaces; empty without one."),
		optionalReference("allowed_by_id", "The supervisor who let it pass although the visitor is on the block list; null when nobody had to."),
	}
}

// Edges of Invitation.
func (Invitation) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("invitations"),
		edge.From("unit", Unit.Type).Ref("invitations").Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit visited."),
		edge.To("host", Resident.Type).Field("host_id").Unique().Annotations(unfiltered(), redacted()).Comment("The resident visited."),
		edge.To("visits", Visit.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("The entries: one that is expected, and those that have been used."),
		edge.To("announced_by", Staff.Type).Field("announced_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who took the announcement."),
		edge.To("allowed_by", Staff.Type).Field("allowed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("The supervisor who let it pass."),
	}
}

// Indexes of Invitation.
func (Invitation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "code_handle").Unique(), index.Fields("estate_id", "status", "valid_to"), index.Fields("unit_id", "status"),
	}
}

// Visit is somebody who comes to the estate once (VI01).
type Visit struct{ ent.Schema }

// Annotations of Visit.
func (Visit) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("Somebody who comes once: to the desk, to a unit, to work, or to see a show flat (VI01)."),
	}
}

// Fields of Visit.
func (Visit) Fields() []ent.Field {
	return append([]ent.Field{
		identity(), version(), estateOf(),
		field.Enum("status").GoType(kind.VisitStatus("")).Annotations(entgql.Type("VisitStatus")).Comment("How it stands."),
		optionalReference("invitation_id", "The invitation that announced it; null for a walk-in."),
		field.String("pass_code").Default("").MaxLen(20).Immutable().Sensitive().Annotations(entgql.Skip(entgql.SkipAll)).Comment("The invitation's pass code as it is read out; empty for a walk-in."),
		optionalReference("location_id", "The public place visited."),
		field.Time("begins_at").Annotations(entgql.OrderField("BEGINS_AT")).Comment("When the visitor arrived; until then, from when the visitor is expected."),
		optionalMoment("valid_from", "From when the pass code is good; null for a walk-in."),
		optionalMoment("valid_to", "Until when the pass code is good; null for a walk-in."),
		optionalMoment("arrived_at", "When the visitor arrived; null before."),
		optionalMoment("left_at", "When the visitor left; null before."),
		field.Bool("overstayed").Default(false).Comment("Whether the visitor had not left at closing; moved by the clock, not by who reads (VI03)."),
		field.String("badge").Optional().Nillable().MaxLen(32).Comment("Number of the visitor's badge; null without one. A badge is out once at most."),
		field.String("confirmed_by").Default("").MaxLen(100).Annotations(personal(), redacted()).Comment("Who in the unit said that a visitor without a pass code may come; empty for others."),
		optionalReference("checked_in_by_id", "Who let the visitor in."),
		optionalReference("checked_out_by_id", "Who noted that the visitor left."),
		prose("note", "What else the desk noted."),
	}, visitor()...)
}

// Edges of Visit.
func (Visit) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("visits"),
		edge.From("invitation", Invitation.Type).Ref("visits").Field("invitation_id").Unique().Annotations(unfiltered(), redacted()).Comment("The invitation that announced it."),
		edge.From("unit", Unit.Type).Ref("visits").Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit visited."),
		edge.To("location", Location.Type).Field("location_id").Unique().Annotations(unfiltered()).Comment("The public place visited."),
		edge.To("host", Resident.Type).Field("host_id").Unique().Annotations(unfiltered(), redacted()).Comment("The resident visited."),
		edge.To("checked_in_by", Staff.Type).Field("checked_in_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who let the visitor in."),
		edge.To("checked_out_by", Staff.Type).Field("checked_out_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who noted that the visitor left."),
		edge.To("allowed_by", Staff.Type).Field("allowed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("The supervisor who let it pass."),
	}
}

// Indexes of Visit. A badge is out once: the database itself refuses it a second time; one that was never given is null.
func (Visit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "badge").Unique().StorageKey("visit_badge_out").Annotations(entsql.IndexWhere("left_at IS NULL")),
		index.Fields("estate_id", "status", "begins_at"), index.Fields("unit_id", "status"), index.Fields("invitation_id", "status"),
	}
}

// PassAttempt is a pass code that was refused (VI02).
type PassAttempt struct{ ent.Schema }

// Annotations of PassAttempt.
func (PassAttempt) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("A pass code that was refused at the gate, and why (VI02). Rows are added, never changed; whoever tries too many codes that nobody has must wait."),
	}
}

// Fields of PassAttempt.
func (PassAttempt) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		field.Enum("refusal").GoType(kind.PassRefusal("")).Immutable().Annotations(entgql.Type("PassRefusal")).Comment("Why it was refused."),
		field.String("tried_by").NotEmpty().MaxLen(40).Immutable().Annotations(entgql.Skip(entgql.SkipAll)).Comment("Whose attempts are counted: the token."),
		optionalReference("invitation_id", "The invitation with this code; null when there is none."),
		optionalReference("staff_id", "Who tried it."),
		moment("tried_at", "When it was tried."),
	}
}

// Edges of PassAttempt.
func (PassAttempt) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("invitation", Invitation.Type).Field("invitation_id").Unique().Annotations(unfiltered()).Comment("The invitation with this code."),
		edge.To("staff", Staff.Type).Field("staff_id").Unique().Annotations(unfiltered()).Comment("Who tried it."),
	}
}

// Indexes of PassAttempt.
func (PassAttempt) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "tried_by", "tried_at")}
}

// BlockedVisitor is somebody who is not let in.
type BlockedVisitor struct{ ent.Schema }

// Annotations of BlockedVisitor.
func (BlockedVisitor) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("Somebody who is not let in unless a supervisor allows it by name: found by phone, by plate, or by name when no phone is known."),
	}
}

// Fields of BlockedVisitor.
func (BlockedVisitor) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").Default("").MaxLen(100).Comment("Name; empty when not known."),
		field.String("phone").Default("").MaxLen(20).Comment("Phone, digits only; empty when not known."),
		field.String("plate").Default("").MaxLen(20).Comment("Plate of the vehicle, upper case without spaces; empty when not known."),
		prose("reason", "Why."),
		moment("blocked_at", "When the entry was made."),
		optionalReference("blocked_by_id", "Who made it."),
		optionalMoment("lifted_at", "When it was lifted; null while it holds."),
		optionalReference("lifted_by_id", "Who lifted it."),
	}
}

// Edges of BlockedVisitor.
func (BlockedVisitor) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("blocked_by", Staff.Type).Field("blocked_by_id").Unique().Annotations(unfiltered()).Comment("Who made it."),
		edge.To("lifted_by", Staff.Type).Field("lifted_by_id").Unique().Annotations(unfiltered()).Comment("Who lifted it."),
	}
}

// Indexes of BlockedVisitor.
func (BlockedVisitor) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "phone"), index.Fields("estate_id", "plate"), index.Fields("estate_id", "name"), index.Fields("estate_id", "lifted_at"),
	}
}
