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

// MedicalHelp is one response to somebody who is ill or hurt (TK13).
type MedicalHelp struct{ ent.Schema }

// Annotations of MedicalHelp.
func (MedicalHelp) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("One response to somebody who is ill or hurt: who went, whether family comes along, when they returned (TK13). Another response to the same call is another record."),
	}
}

// Fields of MedicalHelp.
func (MedicalHelp) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("ticket_id", "The call for help."),
		field.Enum("response").GoType(kind.MedicalResponse("")).Annotations(entgql.Type("MedicalResponse")).Comment("What is done."),
		field.Bool("major").Default(false).Comment("Whether it is a major case: the supervisor hears of it at once, of others afterwards."),
		field.String("address").MaxLen(400).Annotations(redacted()).Comment("Where the patient is."),
		field.String("phone").MaxLen(20).Annotations(redacted()).Comment("Phone at the patient's, digits only."),
		field.String("vehicle").Default("").MaxLen(100).Annotations(redacted()).Comment("The car, or the ambulance as far as it is known; empty when none is needed."),
		moment("sent_at", "When the helpers were sent."),
		optionalReference("guide_id", "The guard at the gate who meets the ambulance and guides it."),
		field.Enum("family").GoType(kind.FamilyAnswer("")).Annotations(entgql.Type("FamilyAnswer")).Optional().Nillable().
			Comment("What the family said when it was asked along; null until it was asked."),
		optionalMoment("family_asked_at", "When the family was last asked along."),
		prose("beyond", "What was asked for beyond the three responses; the manager decides. Empty when nothing was."),
		optionalMoment("decided_at", "When the manager decided on it; null until then."),
		field.Bool("granted").Optional().Nillable().Comment("Whether the manager agreed; null until the decision."),
		optionalReference("decided_by_id", "Who decided."),
		optionalMoment("returned_at", "When the helpers were back; null until then."),
		prose("outcome", "How it went; empty until they are back."),
	}
}

// Edges of MedicalHelp.
func (MedicalHelp) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("ticket", Ticket.Type).Ref("medical_help").Field("ticket_id").Unique().Required().Annotations(unfiltered()).Comment("The call for help."),
		edge.To("responders", Staff.Type).Annotations(unfiltered(), redacted()).Comment("Who went."),
		edge.To("guide", Staff.Type).Field("guide_id").Unique().Annotations(unfiltered(), redacted()).Comment("The guard at the gate who meets the ambulance and guides it."),
		edge.To("decided_by", Staff.Type).Field("decided_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who decided on help beyond the three responses."),
	}
}

// Indexes of MedicalHelp.
func (MedicalHelp) Indexes() []ent.Index { return []ent.Index{index.Fields("ticket_id")} }
