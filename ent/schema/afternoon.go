package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// AfternoonList is what a department was given of its unfinished work on one day (TK15).
type AfternoonList struct{ ent.Schema }

// Annotations of AfternoonList.
func (AfternoonList) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("What a department was given of its unfinished complaints and repairs on one afternoon; it says of each how it stands before the day's answers are due (TK15). Rows are added, never changed."),
	}
}

// Fields of AfternoonList.
func (AfternoonList) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		optionalReference("department_id", "The department; null for what no department has, which is the duty post's."),
		field.String("date").MaxLen(10).Annotations(entgql.Type("Date")).Comment("The day, in the estate's zone."),
		field.Int("size").Comment("How many tickets stand on it."),
		moment("given_at", "When the department got it."),
	}
}

// Edges of AfternoonList.
func (AfternoonList) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("department", Department.Type).Field("department_id").Unique().Annotations(unfiltered()).
			Comment("The department; null for what no department has, which is the duty post's."),
		edge.To("items", ListedTicket.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("The tickets on it that are in sight."),
	}
}

// Indexes of AfternoonList.
func (AfternoonList) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "date", "department_id")}
}

// ListedTicket is a ticket on an afternoon list, with its answer (TK15).
type ListedTicket struct{ ent.Schema }

// Annotations of ListedTicket.
func (ListedTicket) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("A ticket on an afternoon list: what its department answered, and when the resident was told (TK15)."),
	}
}

// Fields of ListedTicket.
func (ListedTicket) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("list_id", "The list."),
		reference("ticket_id", "The ticket."),
		optionalReference("deadline_id", "The deadline of the answer."),
		prose("answer", "How it stands, as the department says; empty until it answers, and for work that was finished instead."),
		optionalMoment("finish_at", "When it will be finished, as the department expects."),
		optionalMoment("answered_at", "When it was answered or finished; null until then."),
		optionalReference("answered_by_id", "Who answered."),
		optionalMoment("told_at", "When the resident was told how it stands; null until then."),
		optionalReference("told_by_id", "Who told the resident."),
	}
}

// Edges of ListedTicket.
func (ListedTicket) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("list", AfternoonList.Type).Ref("items").Field("list_id").Unique().Required().Annotations(unfiltered()).Comment("The list."),
		edge.From("ticket", Ticket.Type).Ref("listed").Field("ticket_id").Unique().Required().Annotations(unfiltered()).Comment("The ticket."),
		edge.To("deadline", Deadline.Type).Field("deadline_id").Unique().Annotations(unfiltered()).Comment("The deadline of the answer."),
		edge.To("answered_by", Staff.Type).Field("answered_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who answered."),
		edge.To("told_by", Staff.Type).Field("told_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who told the resident."),
	}
}

// Indexes of ListedTicket.
func (ListedTicket) Indexes() []ent.Index {
	return []ent.Index{index.Fields("list_id"), index.Fields("ticket_id")}
}
