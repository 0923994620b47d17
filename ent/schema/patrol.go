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

// PatrolRoute is a way with checkpoints that somebody walks again and again (PT01).
type PatrolRoute struct{ ent.Schema }

// Annotations of PatrolRoute.
func (PatrolRoute) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A route (巡查路线) with checkpoints and a frequency; its rounds are made when they are due (PT01)."),
	}
}

// Fields of PatrolRoute.
func (PatrolRoute) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).Comment("What people call it, unique in the estate: `水系统巡查`."),
		reference("department_id", "The department that walks it."),
		field.Enum("frequency").GoType(kind.PatrolFrequency("")).Annotations(entgql.Type("PatrolFrequency")).Comment("On which days rounds are due, counted from the first day."),
		field.String("first_day").MaxLen(10).Annotations(entgql.Type("Date")).Comment("The first day with rounds, in the estate's zone: `2026-11-23`. Weekly rounds are due on its day of the week, rarer ones on its day of the month."),
		field.JSON("starts", []string{}).Annotations(entgql.Type("[String!]")).Comment("When rounds of such a day begin, in the estate's zone, in order: `09:00`."),
		field.Int("within_minutes").Comment("Within how many minutes after it begins a round has to be walked."),
		field.JSON("checkpoints", []PatrolCheckpoint{}).Annotations(entgql.Skip(entgql.SkipAll)).Comment("What is looked at, in order. Rounds that were made before a change keep theirs."),
		optionalMoment("suspended_at", "Since when no rounds are made; null while they are."),
		field.Time("next_round_at").Annotations(entgql.OrderField("NEXT_ROUND_AT")).Comment("When the next round begins; the year 9999 while it is suspended."),
	}
}

// PatrolCheckpoint is something that is looked at on a route.
type PatrolCheckpoint struct {
	// Name is what is looked at.
	Name string `json:"name"`
	// LocationID is the public place; empty for none.
	LocationID string `json:"locationID,omitempty"`
	// UnitID is the unit, a vacant one for example; empty for none.
	UnitID string `json:"unitID,omitempty"`
	// Instruction says what to look for.
	Instruction string `json:"instruction,omitempty"`
}

// Edges of PatrolRoute.
func (PatrolRoute) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("patrol_routes"),
		edge.To("department", Department.Type).Field("department_id").Unique().Required().Annotations(unfiltered()).Comment("The department that walks it."),
		edge.To("rounds", PatrolRound.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("Its rounds."),
	}
}

// Indexes of PatrolRoute.
func (PatrolRoute) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name").Unique()}
}

// PatrolRound is one walk along a route (PT01).
type PatrolRound struct{ ent.Schema }

// Annotations of PatrolRound.
func (PatrolRound) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("One walk along a route, made by the system when it is due (PT01)."),
	}
}

// Fields of PatrolRound.
func (PatrolRound) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("route_id", "The route."),
		reference("department_id", "The department that walked the route when the round was made."),
		field.Enum("status").GoType(kind.PatrolStatus("")).Annotations(entgql.Type("PatrolStatus")).Comment("How it stands; moved by the clock when its time is over."),
		field.Time("due_at").Annotations(entgql.OrderField("DUE_AT")).Comment("From when it can be walked."),
		moment("due_until", "Until when it has to be walked."),
		optionalReference("walked_by_id", "Who made its first check; null before."),
		optionalMoment("started_at", "When the first checkpoint was checked; null before."),
		optionalMoment("ended_at", "When the last checkpoint was checked, it was broken off, or its time was over; null before."),
		field.Int("planned").Comment("How many checkpoints it has."),
		field.Int("checked").Default(0).Comment("How many of them are checked."),
		field.Int("findings").Default(0).Comment("At how many of them something was found."),
		prose("reason", "Why it was missed or not finished; empty until somebody says so."),
		optionalReference("explained_by_id", "Who gave the reason."),
	}
}

// Edges of PatrolRound.
func (PatrolRound) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("patrol_rounds"),
		edge.From("route", PatrolRoute.Type).Ref("rounds").Field("route_id").Unique().Required().Annotations(unfiltered()).Comment("The route."),
		edge.To("department", Department.Type).Field("department_id").Unique().Required().Annotations(unfiltered()).Comment("The department that walked the route when the round was made."),
		edge.To("walked_by", Staff.Type).Field("walked_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who made its first check."),
		edge.To("explained_by", Staff.Type).Field("explained_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who gave the reason."),
		edge.To("checks", PatrolCheck.Type).Annotations(unfiltered()).Comment("Its checkpoints, in order, with what was found."),
	}
}

// Indexes of PatrolRound.
func (PatrolRound) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("route_id", "due_at").Unique(), index.Fields("estate_id", "due_at"), index.Fields("estate_id", "status", "due_until"),
	}
}

// PatrolCheck is a checkpoint of a round (PT01).
type PatrolCheck struct{ ent.Schema }

// Annotations of PatrolCheck.
func (PatrolCheck) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A checkpoint of a round, as the route had it when the round was made, with what was found (PT01)."),
	}
}

// Fields of PatrolCheck.
func (PatrolCheck) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("round_id", "The round."),
		field.Int("position").Comment("Place in the round, from 1."),
		field.String("name").NotEmpty().MaxLen(100).Comment("What is looked at."),
		field.String("instruction").Default("").MaxLen(400).Comment("What to look for; empty for nothing in particular."),
		optionalReference("location_id", "The public place; null without one."),
		optionalReference("unit_id", "The unit, a vacant one for example; null without one."),
		field.Enum("result").GoType(kind.PatrolResult("")).Annotations(entgql.Type("PatrolResult")).Optional().Nillable().Comment("What was found; null until it is checked."),
		optionalMoment("checked_at", "When it was checked; null before."),
		optionalReference("checked_by_id", "Who checked it."),
		prose("note", "What else was noted."),
		optionalReference("ticket_id", "The ticket that a finding became; null without one."),
	}
}

// Edges of PatrolCheck.
func (PatrolCheck) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("patrol_checks"),
		edge.From("round", PatrolRound.Type).Ref("checks").Field("round_id").Unique().Required().Annotations(unfiltered()).Comment("The round."),
		edge.To("location", Location.Type).Field("location_id").Unique().Annotations(unfiltered()).Comment("The public place."),
		edge.To("unit", Unit.Type).Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit."),
		edge.To("checked_by", Staff.Type).Field("checked_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who checked it."),
		edge.To("ticket", Ticket.Type).Field("ticket_id").Unique().Annotations(unfiltered()).Comment("The ticket that a finding became."),
	}
}

// Indexes of PatrolCheck.
func (PatrolCheck) Indexes() []ent.Index {
	return []ent.Index{index.Fields("round_id", "position").Unique()}
}
