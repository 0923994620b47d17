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

// DutyPost is a post that people are on duty at, shift by shift (DU01).
type DutyPost struct{ ent.Schema }

// Annotations of DutyPost.
func (DutyPost) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A post (值班岗位) with the hours of its shifts: desk, butler, gate, duty manager (DU01)."),
	}
}

// Fields of DutyPost.
func (DutyPost) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).Comment("What people call it, unique in the estate: `前台`."),
		optionalReference("department_id", "The department whose work is handed over at it; null for a post that the whole desk's work is handed over at."),
		field.JSON("hours", []DutyHours{}).Annotations(entgql.Type("[DutyHours!]")).Comment("The hours of its shifts on each day, in the estate's zone and in order."),
		field.Bool("hands_over").Default(false).Comment("Whether each shift hands over to the next in writing (DU03)."),
		field.Bool("leads").Default(false).Comment("Whether who is on duty at it answers for the department: it becomes its duty manager when the shift begins (PL06)."),
		field.Bool("active").Default(true).Comment("Whether new shifts are planned at it."),
	}
}

// DutyHours are the hours of a shift.
type DutyHours struct {
	// From and To are wall-clock times as HH:MM; To may be 24:00, and lies on the next day when it is not after From.
	From string `json:"from"`
	To   string `json:"to"`
}

// Edges of DutyPost.
func (DutyPost) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("duty_posts"),
		edge.To("department", Department.Type).Field("department_id").Unique().Annotations(unfiltered()).Comment("The department whose work is handed over at it."),
	}
}

// Indexes of DutyPost.
func (DutyPost) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name").Unique()}
}

// Roster is the plan of a month (DU01).
type Roster struct{ ent.Schema }

// Annotations of Roster.
func (Roster) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("The roster (值班表) of an estate and month. It is published before the month begins, and then changes only by swaps (DU01)."),
	}
}

// Fields of Roster.
func (Roster) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("month").MaxLen(7).Immutable().Annotations(entgql.OrderField("MONTH")).Comment("The month, `2026-12`."),
		moment("due_at", "When the month begins: it has to be published before."),
		optionalMoment("published_at", "When it was published; null while it is a draft, which only those who plan it see."),
		optionalReference("published_by_id", "Who published it."),
		field.Int("gaps").Default(0).Comment("How many shifts of posts had nobody when it was published."),
	}
}

// Edges of Roster.
func (Roster) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("rosters"),
		edge.To("published_by", Staff.Type).Field("published_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who published it."),
		edge.To("shifts", Shift.Type).Annotations(entgql.RelayConnection(), unfiltered()).Comment("Its shifts."),
	}
}

// Indexes of Roster.
func (Roster) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "month").Unique(), index.Fields("estate_id", "due_at")}
}

// Shift is the time for which somebody is on duty at a post (DU01).
type Shift struct{ ent.Schema }

// Annotations of Shift.
func (Shift) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("The time for which somebody is on duty at a post (DU01)."),
	}
}

// Fields of Shift.
func (Shift) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("roster_id", "The roster that it stands on."),
		reference("post_id", "The post."),
		optionalReference("staff_id", "Who is on duty."),
		optionalReference("planned_id", "Who was planned before it was swapped; null while it is as planned."),
		field.Time("starts_at").Annotations(entgql.OrderField("STARTS_AT")).Comment("When it begins."),
		moment("ends_at", "When it ends."),
		field.Bool("published").Default(false).Comment("Whether its roster is published; drafts bind nobody."),
	}
}

// Edges of Shift.
func (Shift) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("shifts"),
		edge.From("roster", Roster.Type).Ref("shifts").Field("roster_id").Unique().Required().Annotations(unfiltered()).Comment("The roster that it stands on."),
		edge.To("post", DutyPost.Type).Field("post_id").Unique().Required().Annotations(unfiltered()).Comment("The post."),
		edge.To("staff", Staff.Type).Field("staff_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who is on duty."),
		edge.To("planned", Staff.Type).Field("planned_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who was planned before it was swapped."),
		edge.To("swaps", ShiftSwap.Type).Annotations(unfiltered()).Comment("What was asked for about it, oldest first."),
	}
}

// Indexes of Shift.
func (Shift) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("post_id", "starts_at", "staff_id").Unique(), index.Fields("estate_id", "starts_at"), index.Fields("staff_id", "starts_at"), index.Fields("roster_id"),
	}
}

// ShiftSwap is a request that somebody else takes a shift (DU01).
type ShiftSwap struct{ ent.Schema }

// Annotations of ShiftSwap.
func (ShiftSwap) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		schema.Comment("A request that somebody else takes a shift (换班). The supervisor decides, and finds the substitute (DU01)."),
	}
}

// Fields of ShiftSwap.
func (ShiftSwap) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("shift_id", "The shift."),
		reference("post_id", "The post of the shift."),
		field.Enum("status").GoType(kind.SwapStatus("")).Annotations(entgql.Type("SwapStatus")).Comment("How it stands."),
		prose("reason", "Why."),
		moment("requested_at", "When it was asked for."),
		optionalReference("requested_by_id", "Who asked."),
		optionalReference("substitute_id", "Who takes the shift; null unless it is approved."),
		optionalMoment("decided_at", "When it was decided; null before."),
		optionalReference("decided_by_id", "Who decided."),
		prose("remark", "What was said with the decision."),
	}
}

// Edges of ShiftSwap.
func (ShiftSwap) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("shift_swaps"),
		edge.From("shift", Shift.Type).Ref("swaps").Field("shift_id").Unique().Required().Annotations(unfiltered()).Comment("The shift."),
		edge.To("post", DutyPost.Type).Field("post_id").Unique().Required().Annotations(unfiltered()).Comment("The post of the shift."),
		edge.To("requested_by", Staff.Type).Field("requested_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who asked."),
		edge.To("substitute", Staff.Type).Field("substitute_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who takes the shift."),
		edge.To("decided_by", Staff.Type).Field("decided_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who decided."),
	}
}

// Indexes of ShiftSwap.
func (ShiftSwap) Indexes() []ent.Index {
	return []ent.Index{index.Fields("shift_id"), index.Fields("estate_id", "requested_at")}
}

// Handover is how one shift hands its unfinished work to the next (DU03).
type Handover struct{ ent.Schema }

// Annotations of Handover.
func (Handover) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A handover record (交接班记录表): the unfinished work of a post as it stood when one shift gave it to the next, signed by both (DU03)."),
	}
}

// Fields of Handover.
func (Handover) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("post_id", "The post."),
		optionalReference("shift_id", "The shift that ends; null for a handover that no roster asks for."),
		field.Enum("status").GoType(kind.HandoverStatus("")).Annotations(entgql.Type("HandoverStatus")).Comment("How it stands."),
		field.Time("due_at").Annotations(entgql.OrderField("DUE_AT")).Comment("When the shift ends; the moment of the preparation for one that no roster asks for."),
		moment("due_until", "By when both have to have signed: a quarter of an hour after the shift ends, or the next one begins."),
		field.Bool("late").Default(false).Comment("Whether that time was over before both had signed."),
		optionalReference("outgoing_id", "Who goes."),
		optionalReference("incoming_id", "Who comes."),
		optionalMoment("prepared_at", "When the list was drawn up first; null before."),
		prose("summary", "What who goes has to say."),
		field.JSON("items", []HandedItem{}).Default([]HandedItem{}).Annotations(entgql.Skip(entgql.SkipAll)).Comment("The unfinished work, the most important first; frozen when who goes has signed."),
		field.Int64("log_number").Default(0).Annotations(entgql.Type("Int"), entgql.Skip(entgql.SkipWhereInput)).Comment("Number of the newest entry of the journal when the list was drawn up; 0 before."),
		optionalMoment("checked_at", "When who comes had read the log and checked the area; null before."),
		prose("area", "What who comes found when checking the area."),
		field.JSON("anomalies", []HandedAnomaly{}).Default([]HandedAnomaly{}).Annotations(entgql.Type("[HandedAnomaly!]"), entgql.Skip(entgql.SkipWhereInput)).Comment("What who comes wants explained, with the explanations."),
		optionalMoment("outgoing_signed_at", "When who goes signed; null before."),
		optionalMoment("incoming_signed_at", "When who comes signed; null before."),
		optionalMoment("released_at", "When a head let it pass though important work was not finished; null when none did."),
		optionalReference("released_by_id", "Who let it pass."),
		prose("release_reason", "Why it was let pass."),
		field.String("anchor").Default("").MaxLen(100).Annotations(entgql.Skip(entgql.SkipWhereInput)).
			Comment("Number and hash of the newest entry of the journal before the last signature, for `foyer verify --anchor`; empty before. On paper it shows a log that was rewritten since (DU02)."),
	}
}

// HandedItem is a piece of unfinished work as it stood at a handover. What it is about is read from the record itself, by those who may see it.
type HandedItem struct {
	// Kind says what the record is.
	Kind kind.HandoverItemKind `json:"kind"`
	// RecordID is the record.
	RecordID string `json:"recordID"`
	// Label is the number or tag that people call it by; empty for none.
	Label string `json:"label,omitempty"`
	// Status is how it stood.
	Status string `json:"status"`
	// Important tells whether it blocks the handover.
	Important bool `json:"important,omitempty"`
}

// HandedAnomaly is something that who comes wants explained.
type HandedAnomaly struct {
	// Text says what is not as it should be.
	Text string `json:"text"`
	// Explanation is what who goes says about it; empty before.
	Explanation string `json:"explanation"`
}

// Edges of Handover.
func (Handover) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("handovers"),
		edge.To("post", DutyPost.Type).Field("post_id").Unique().Required().Annotations(unfiltered()).Comment("The post."),
		edge.To("shift", Shift.Type).Field("shift_id").Unique().Annotations(unfiltered()).Comment("The shift that ends."),
		edge.To("outgoing", Staff.Type).Field("outgoing_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who goes."),
		edge.To("incoming", Staff.Type).Field("incoming_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who comes."),
		edge.To("released_by", Staff.Type).Field("released_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who let it pass."),
	}
}

// Indexes of Handover.
func (Handover) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "due_at"), index.Fields("post_id", "status")}
}

// LogReview is a supervisor's signature under the duty log (DU04).
type LogReview struct{ ent.Schema }

// Annotations of LogReview.
func (LogReview) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("The supervisor's review of the duty log, due at the start of each working day and signed (DU04)."),
	}
}

// Fields of LogReview.
func (LogReview) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("day").MaxLen(10).Immutable().Annotations(entgql.Type("Date")).Comment("The working day, in the estate's zone."),
		field.Time("due_at").Annotations(entgql.OrderField("DUE_AT")).Comment("By when the log has to be signed (`reviewAt` of the policy)."),
		optionalMoment("signed_at", "When it was signed; null before."),
		optionalReference("signed_by_id", "Who signed."),
		prose("remark", "What the supervisor says about the log."),
		field.Int64("log_number").Default(0).Annotations(entgql.Type("Int"), entgql.Skip(entgql.SkipWhereInput)).Comment("Number of the newest entry that the supervisor had read; 0 before."),
		field.String("anchor").Default("").MaxLen(100).Annotations(entgql.Skip(entgql.SkipWhereInput)).
			Comment("Number and hash of that entry, for `foyer verify --anchor`; empty before. On paper it shows a log that was rewritten since (DU02)."),
	}
}

// Edges of LogReview.
func (LogReview) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("log_reviews"),
		edge.To("signed_by", Staff.Type).Field("signed_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who signed."),
	}
}

// Indexes of LogReview.
func (LogReview) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "day").Unique(), index.Fields("estate_id", "due_at")}
}

// SpotCheck is a visit to a post that nobody announced (DU04).
type SpotCheck struct{ ent.Schema }

// Annotations of SpotCheck.
func (SpotCheck) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A spot check (值班抽查) of a post: who was met there, and what was found wanting (DU04)."),
	}
}

// Fields of SpotCheck.
func (SpotCheck) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("post_id", "The post."),
		optionalReference("staff_id", "Who was met there, or should have been; null for nobody in particular."),
		field.Time("checked_at").Annotations(entgql.OrderField("CHECKED_AT")).Comment("When."),
		optionalReference("checked_by_id", "Who checked."),
		field.JSON("findings", []kind.SpotCheckFinding{}).Annotations(entgql.Type("[SpotCheckFinding!]"), redacted()).Comment("What was found wanting; empty when all was in order."),
		field.Bool("in_order").Comment("Whether nothing was found wanting."),
		prose("note", "What else was noted."),
		prose("measures", "What is done about it."),
	}
}

// Edges of SpotCheck.
func (SpotCheck) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("spot_checks"),
		edge.To("post", DutyPost.Type).Field("post_id").Unique().Required().Annotations(unfiltered()).Comment("The post."),
		edge.To("staff", Staff.Type).Field("staff_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who was met there, or should have been."),
		edge.To("checked_by", Staff.Type).Field("checked_by_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who checked."),
	}
}

// Indexes of SpotCheck.
func (SpotCheck) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "checked_at")}
}
