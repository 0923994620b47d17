package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
)

// DeadlinePolicy is a published version of an estate's timetable (TK04).
type DeadlinePolicy struct{ ent.Schema }

// Annotations of DeadlinePolicy.
func (DeadlinePolicy) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipAll),
		schema.Comment("A published version of an estate's timetable: which steps have to be reached by when, and who is called when they are not (TK03, TK04). It never changes; the next version is another record."),
	}
}

// Fields of DeadlinePolicy.
func (DeadlinePolicy) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		field.Int("number").Immutable().Comment("Number of the version, from 1."),
		field.String("note").Default("").MaxLen(400).Immutable().Annotations(redacted()).Comment("What is new in it."),
		field.String("body").Immutable().SchemaType(map[string]string{dialect.SQLite: "text", dialect.Postgres: "text"}).
			Annotations(entgql.Skip(entgql.SkipAll)).Comment("Calendars, rules and ladders as JSON (internal/deadline/policy)."),
		moment("published_at", "When it was published; tickets opened from then on run on it."),
		optionalReference("published_by_id", "Who published it."),
	}
}

// Edges of DeadlinePolicy.
func (DeadlinePolicy) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("published_by", Staff.Type).Field("published_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who published it."),
	}
}

// Indexes of DeadlinePolicy.
func (DeadlinePolicy) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "number").Unique()}
}

// Escalation is a ladder that is climbed until somebody answers (TK03, TK12).
type Escalation struct{ ent.Schema }

// Annotations of Escalation.
func (Escalation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("People called about a ticket, level by level, until one of them answers (TK03, TK12)."),
	}
}

// Fields of Escalation.
func (Escalation) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("ticket_id", "The ticket."),
		optionalReference("deadline_id", "The deadline that was missed; null for an emergency."),
		field.Enum("trigger").GoType(kind.EscalationTrigger("")).Annotations(entgql.Type("EscalationTrigger")).Comment("What started it."),
		field.Enum("status").GoType(kind.EscalationStatus("")).Annotations(entgql.Type("EscalationStatus")).Comment("Where it stands."),
		field.Int("level").Comment("The level that was called last, from 1; 0 before the first."),
		field.JSON("calls", []EscalationCall{}).Default([]EscalationCall{}).Annotations(entgql.Type("[EscalationCall!]")).Comment("Who was called, level by level."),
		moment("started_at", "When it started."),
		optionalMoment("climbs_at", "When the next level is called unless somebody answers; null when none is."),
		optionalReference("acknowledged_by_id", "Who answered."),
		optionalMoment("acknowledged_at", "When somebody answered; null until then."),
		optionalMoment("ended_at", "When it ended; null until then."),
	}
}

// EscalationCall is one level as it was called.
type EscalationCall struct {
	// Level counts from 1.
	Level int `json:"level"`
	// Callee says who was to be called.
	Callee kind.Callee `json:"callee"`
	// At is when.
	At time.Time `json:"at"`
	// StaffIDs are who that was at the time.
	StaffIDs []string `json:"staffIDs"`
}

// Edges of Escalation.
func (Escalation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("ticket", Ticket.Type).Ref("escalations").Field("ticket_id").Unique().Required().Annotations(unfiltered()).Comment("The ticket."),
		edge.To("deadline", Deadline.Type).Field("deadline_id").Unique().Annotations(unfiltered()).Comment("The deadline that was missed; null for an emergency."),
		edge.To("acknowledged_by", Staff.Type).Field("acknowledged_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who answered."),
	}
}

// Indexes of Escalation.
func (Escalation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("ticket_id"), index.Fields("estate_id", "status", "started_at"), index.Fields("estate_id", "started_at")}
}
