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

// Incident is one event that many call about: a power cut, no water, a lift that stands (TK12).
type Incident struct{ ent.Schema }

// Annotations of Incident.
func (Incident) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("One event that many call about, such as a power cut: it gathers their tickets, answers them once, and closes them or asks back when it ends (TK12)."),
	}
}

// Fields of Incident.
func (Incident) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.Enum("class").GoType(kind.TicketClass("")).Annotations(entgql.Type("TicketClass")).Optional().Nillable().
			Comment("Class of the tickets it gathers, besides those about the same matter."),
		field.String("title").NotEmpty().MaxLen(200).Comment("What happened, in one line that everybody may read."),
		field.String("announcement").NotEmpty().MaxLen(400).Comment("What callers are told, in words that everybody may read."),
		optionalReference("building_id", "The building that is struck; null for the whole estate."),
		field.Enum("status").GoType(kind.IncidentStatus("")).Annotations(entgql.Type("IncidentStatus")).Comment("Whether it goes on."),
		moment("started_at", "When it was opened."),
		optionalMoment("ended_at", "When it ended; null until then."),
		field.String("result").Default("").MaxLen(400).Comment("What was done, in words that everybody may read; empty until it ends."),
	}
}

// Edges of Incident.
func (Incident) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("building", Building.Type).Field("building_id").Unique().Annotations(unfiltered()).Comment("The building that is struck; null for the whole estate."),
		edge.To("tickets", Ticket.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("Tickets it has gathered."),
	}
}

// Indexes of Incident.
func (Incident) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "status", "started_at")}
}
