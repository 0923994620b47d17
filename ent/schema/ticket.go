package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
)

// Ticket is one request of a caller from intake to archive (TK01).
type Ticket struct{ ent.Schema }

// Annotations of Ticket.
func (Ticket) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("One request, from intake to archive (TK01). Its steps are mutations; `actions` says which are open now."),
	}
}

// Fields of Ticket.
func (Ticket) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("number").NotEmpty().MaxLen(20).Immutable().Annotations(entgql.OrderField("NUMBER")).
			Comment("Number that people say, per estate and day: `20261123-0042` (TK01)."),
		field.Enum("kind").GoType(kind.TicketKind("")).Annotations(entgql.Type("TicketKind")).Annotations(entgql.OrderField("KIND")).Comment("What kind of request it is."),
		field.Enum("class").GoType(kind.TicketClass("")).Annotations(entgql.Type("TicketClass")).Optional().Nillable().
			Comment("Class of a help request or emergency; null for the other kinds."),
		field.Enum("priority").GoType(kind.Priority("")).Annotations(entgql.Type("Priority")).Default(string(kind.PriorityNormal)).Comment("How urgent it is."),
		field.Int("urgency").Default(2).Annotations(entgql.Skip(entgql.SkipType|entgql.SkipWhereInput), entgql.OrderField("PRIORITY")).
			Comment("Rank of the priority, 0 for the most urgent, so that lists sort by it."),
		field.Enum("status").GoType(kind.TicketStatus("")).Annotations(entgql.Type("TicketStatus")).Default(string(kind.StatusNew)).Annotations(entgql.OrderField("STATUS")).
			Comment("Where the ticket stands (TK02)."),
		field.Enum("confidentiality").GoType(kind.Confidentiality("")).Annotations(entgql.Type("Confidentiality")).Default(string(kind.Open)).
			Comment("Who may see the ticket at all (TK16)."),
		field.String("title").NotEmpty().MaxLen(200).Comment("One line that everybody may read; never names or phones."),
		prose("description", "What the caller said."),
		field.Strings("attachments").Optional().Annotations(personal(), redacted()).
			Comment("References of photographs and papers, as the front end keeps them."),
		field.Enum("channel").GoType(kind.Channel("")).Annotations(entgql.Type("Channel")).Comment("How the request came in (IN01)."),
		field.String("contact_name").Default("").MaxLen(100).Annotations(personal(), redacted()).
			Comment("Whom to ask for; asked for every request (IN02)."),
		field.String("contact_phone").Default("").MaxLen(20).Annotations(personal(), redacted()).
			Comment("Call-back phone, digits only (IN02)."),
		field.String("contact_address").Default("").MaxLen(400).Annotations(personal(), redacted()).
			Comment("Address of the caller where it is not the unit or location (IN02)."),
		optionalReference("unit_id", "The unit it is about."),
		optionalReference("location_id", "The public place it is about."),
		optionalReference("resident_id", "The resident who asked."),
		optionalReference("department_id", "The department it was dispatched to."),
		optionalReference("assignee_id", "The member of staff who works on it."),
		optionalReference("taken_by_id", "The member of staff who took it (TK01)."),
		field.String("outside_party").Default("").MaxLen(200).Annotations(redacted()).
			Comment("The developer or contractor it was handed to; the butler tracks it (TK18). Empty while it stays in the house."),
		optionalReference("referred_to_id", "The department whose head has to decide; null when nobody has to (IN03)."),
		optionalReference("incident_id", "The incident it belongs to (TK12)."),
		optionalReference("repeats_id", "The earlier ticket about the same matter (TK11)."),
		moment("received_at", "When the call came in; clocks that run from the call start here (TK04)."),
		field.Time("opened_at").Immutable().Annotations(entgql.OrderField("OPENED_AT")).Comment("When it was entered."),
		moment("changed_at", "When it last changed."),
		optionalMoment("appointment_at", "When the technician is expected, or an answer promised, as agreed with the resident (TK04)."),
		field.Time("due_at").Annotations(entgql.OrderField("DUE_AT")).
			Comment("When its next deadline falls due; the year 9999 when nothing is due."),
		field.Bool("overdue").Default(false).Comment("Whether one of its deadlines has passed unmet; moved by the clock, not by who reads (TK03)."),
		field.Enum("calling").GoType(kind.Callee("")).Annotations(entgql.Type("Callee")).Optional().Nillable().
			Comment("Who was called about it last, while nobody has answered; null when nobody is called (TK03, TK12)."),
		optionalReference("next_deadline_id", "The deadline that falls due next."),
		field.Int("policy_version").Default(0).Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).
			Comment("The version of the estate's policy that it runs on for as long as it lasts; 0 for the default (TK04)."),
		optionalMoment("completed_at", "When the work was last reported complete."),
		optionalMoment("closed_at", "When it was archived or cancelled."),
		field.Int("reopen_count").Default(0).Comment("How often it went back to dispatched because verification failed (TK02)."),
		prose("result", "What was done or answered."),
		field.String("referral").Default("").MaxLen(400).Annotations(personal(), redacted()).
			Comment("Where the caller was sent when the request could not be met (TK19, IN07)."),
		field.Int("satisfaction").Optional().Nillable().Comment("The resident's score at verification or call-back, 1 to 5 (TK14)."),
		optionalMoment("called_back_at", "When the resident was called back (TK14)."),
		field.String("handed_over_by").Default("").MaxLen(200).Annotations(redacted()).
			Comment("The group centre or department that handed it over and is replied to (TK10); empty when nobody did."),
		field.String("handed_over_reference").Default("").MaxLen(100).Annotations(redacted()).Comment("Their reference for it (TK10)."),
		optionalMoment("handover_replied_at", "When who handed it over was last replied to (TK10)."),
		field.Bool("handover_settled").Default(false).Comment("Whether they were told the result (TK10)."),
		prose("pause_reason", "Why the work is paused; empty while it is not (TK08)."),
	}
}

// Edges of Ticket.
func (Ticket) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("tickets"),
		edge.From("unit", Unit.Type).Ref("tickets").Field("unit_id").Unique().Annotations(unfiltered()).Comment("The unit it is about."),
		edge.From("location", Location.Type).Ref("tickets").Field("location_id").Unique().Annotations(unfiltered()).Comment("The public place it is about."),
		edge.From("resident", Resident.Type).Ref("tickets").Field("resident_id").Unique().
			Annotations(unfiltered(), redacted()).Comment("The resident who asked."),
		edge.From("department", Department.Type).Ref("tickets").Field("department_id").Unique().Annotations(unfiltered()).
			Comment("The department it was dispatched to."),
		edge.From("assignee", Staff.Type).Ref("assigned").Field("assignee_id").Unique().
			Annotations(unfiltered(), redacted()).Comment("Who works on it."),
		edge.From("taken_by", Staff.Type).Ref("took").Field("taken_by_id").Unique().
			Annotations(unfiltered(), redacted()).Comment("Who took it (TK01)."),
		edge.To("referred_to", Department.Type).Field("referred_to_id").Unique().Annotations(unfiltered()).
			Comment("The department whose head has to decide; null when nobody has to (IN03)."),
		edge.From("incident", Incident.Type).Ref("tickets").Field("incident_id").Unique().Annotations(unfiltered()).
			Comment("The incident it belongs to; null when it stands alone (TK12)."),
		edge.To("repeated_by", Ticket.Type).Annotations(entgql.Skip(entgql.SkipAll)).
			From("repeats").Field("repeats_id").Unique().Annotations(unfiltered()).Comment("The earlier ticket about the same matter (TK11)."),
		edge.To("next_deadline", Deadline.Type).Field("next_deadline_id").Unique().
			Annotations(unfiltered()).Comment("The deadline that falls due next; null when nothing is due."),
		edge.To("deadlines", Deadline.Type).Annotations(unfiltered()).Comment("Its deadlines by the policy it runs on (TK03)."),
		edge.To("escalations", Escalation.Type).Annotations(unfiltered()).Comment("Who was called about it (TK03)."),
		edge.To("complaint_file", ComplaintFile.Type).Unique().Annotations(unfiltered()).Comment("Case file of a complaint that was not resolved in time (TK10)."),
		edge.To("medical_help", MedicalHelp.Type).Annotations(unfiltered()).Comment("Responses to a call for medical help, oldest first (TK13)."),
		edge.To("listed", ListedTicket.Type).Annotations(unfiltered()).Comment("The afternoon lists that it stood on while it was unfinished (TK15)."),
		edge.To("milestones", Milestone.Type).Annotations(unfiltered()).Comment("The steps it has reached, oldest first (TK03)."),
		edge.To("work_orders", WorkOrder.Type).Annotations(unfiltered()).
			Comment("Two-part forms issued for it (TK17)."),
	}
}

// Indexes of Ticket.
func (Ticket) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("estate_id", "number").Unique(),
		index.Fields("estate_id", "status", "due_at"),
		index.Fields("estate_id", "due_at"),
		index.Fields("estate_id", "opened_at"),
		index.Fields("estate_id", "completed_at"),
		index.Fields("estate_id", "closed_at"),
		index.Fields("unit_id", "opened_at"),
		index.Fields("resident_id", "opened_at"),
		index.Fields("department_id", "status"),
		index.Fields("assignee_id", "status"),
		index.Fields("location_id"),
		index.Fields("incident_id"),
	}
}

// Milestone is a step that a ticket reached (TK03).
type Milestone struct{ ent.Schema }

// Annotations of Milestone.
func (Milestone) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A step that a ticket reached, with its time; rows are added, never changed (TK03)."),
	}
}

// Fields of Milestone.
func (Milestone) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("ticket_id", "The ticket."),
		field.Enum("milestone").GoType(kind.MilestoneName("")).Annotations(entgql.Type("MilestoneName")).Comment("Which step."),
		field.Int("round").Default(0).Comment("0 before the first reopening, then one more for each."),
		moment("at", "When it was reached."),
	}
}

// Edges of Milestone.
func (Milestone) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("ticket", Ticket.Type).Ref("milestones").Field("ticket_id").Unique().Required().Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of Milestone.
func (Milestone) Indexes() []ent.Index {
	return []ent.Index{index.Fields("ticket_id", "round", "milestone")}
}

// Deadline is the time by which a milestone must be reached (TK03).
type Deadline struct{ ent.Schema }

// Annotations of Deadline.
func (Deadline) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("The time by which a milestone must be reached (TK03)."),
	}
}

// Fields of Deadline.
func (Deadline) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("ticket_id", "The ticket."),
		field.Enum("milestone").GoType(kind.MilestoneName("")).Annotations(entgql.Type("MilestoneName")).Comment("The step that must be reached."),
		field.Int("round").Default(0).Comment("0 before the first reopening, then one more for each."),
		field.Enum("starts_from").GoType(kind.MilestoneName("")).Default(string(kind.MilestoneReceived)).Annotations(entgql.Type("MilestoneName")).
			Comment("The step that the clock counts from (TK04)."),
		moment("starts_at", "When the clock started: when that step was reached, or the time that was agreed."),
		field.Int("within_seconds").Default(0).Comment("How much time there was at the start, in seconds; 0 when it falls due at an agreed time or at a time of day."),
		field.String("until").Default("").MaxLen(5).Comment("Time of day in the estate's zone at which it falls due, HH:MM up to 24:00; empty when it runs for a time or until an agreed one."),
		field.String("calendar").Default("").MaxLen(100).Comment("Working hours that count, as the policy names them; empty when every hour counts."),
		field.Int("warning_seconds").Default(0).Comment("How long before it falls due the boards are warned, in seconds; 0 for no warning."),
		optionalMoment("warn_at", "When the boards are warned; null when they are not, or while the clock stands still."),
		moment("due_at", "When it falls due; the year 9999 while the clock stands still."),
		optionalMoment("breached_at", "When it was missed; null unless it was."),
		optionalMoment("met_at", "When the step was reached; null until then."),
		field.Enum("status").GoType(kind.DeadlineStatus("")).Annotations(entgql.Type("DeadlineStatus")).Comment("Where the clock stands."),
		field.JSON("pauses", []DeadlinePause{}).Optional().Annotations(entgql.Type("[DeadlinePause!]!")).Comment("When the clock stood still, and why."),
		field.JSON("changes", []DeadlineChange{}).Optional().Annotations(entgql.Type("[DeadlineChange!]!")).Comment("How it moved after it had started, and why."),
	}
}

// DeadlinePause is a time in which a clock stood still.
type DeadlinePause struct {
	// From is when it stopped.
	From time.Time `json:"from"`
	// To is when it went on; nil while it stands.
	To *time.Time `json:"to,omitempty"`
	// Cause says why.
	Cause kind.DeadlineCause `json:"cause"`
}

// DeadlineChange is a move of a due time.
type DeadlineChange struct {
	// At is when it was moved.
	At time.Time `json:"at"`
	// Cause says why.
	Cause kind.DeadlineCause `json:"cause"`
	// DueAt is when it fell due from then on; nil when it no longer applied.
	DueAt *time.Time `json:"dueAt,omitempty"`
}

// Edges of Deadline.
func (Deadline) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("ticket", Ticket.Type).Ref("deadlines").Field("ticket_id").Unique().Required().Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of Deadline.
func (Deadline) Indexes() []ent.Index {
	return []ent.Index{index.Fields("ticket_id"), index.Fields("estate_id", "status", "due_at")}
}

// ComplaintFile is the case file of a complaint that was not resolved in time (TK10).
type ComplaintFile struct{ ent.Schema }

// Annotations of ComplaintFile.
func (ComplaintFile) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("Case file (投诉处理档案卡) of a complaint that was not resolved in time (TK10). The complaint is archived when it is complete."),
	}
}

// Fields of ComplaintFile.
func (ComplaintFile) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("ticket_id", "The complaint."),
		moment("opened_at", "When it was opened: when the complaint was late, or earlier by hand."),
		optionalReference("department_id", "The responsible department."),
		prose("investigation", "What was found out."),
		prose("measures", "What was done about it."),
		prose("outcome", "What came of it."),
		prose("complainant_view", "What the complainant says of it."),
	}
}

// Edges of ComplaintFile.
func (ComplaintFile) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("ticket", Ticket.Type).Ref("complaint_file").Field("ticket_id").Unique().Required().Annotations(unfiltered()).Comment("The complaint."),
		edge.To("department", Department.Type).Field("department_id").Unique().Annotations(unfiltered()).Comment("The responsible department."),
	}
}

// WorkOrder is a two-part form issued for a ticket (TK06, TK17).
type WorkOrder struct{ ent.Schema }

// Annotations of WorkOrder.
func (WorkOrder) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A two-part form (一式两联): the receiver signs, the desk keeps the stub (存根联); both parts must be together before the ticket is archived (TK17)."),
	}
}

// Fields of WorkOrder.
func (WorkOrder) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("ticket_id", "The ticket."),
		field.String("number").NotEmpty().MaxLen(30).Immutable().Comment("Serial number: the ticket's number and a letter."),
		field.Enum("form").GoType(kind.WorkOrderForm("")).Annotations(entgql.Type("WorkOrderForm")).Comment("Which form it is."),
		field.JSON("items", []WorkOrderItem{}).Annotations(entgql.Type("[WorkOrderItem!]"), redacted()).Comment("What is to be done."),
		moment("issued_at", "When it was issued."),
		optionalReference("receiver_id", "Who signed for it (TK06)."),
		optionalMoment("signed_at", "When the receiver signed; null until then."),
		optionalMoment("joined_at", "When the worked part came back to the stub; null until then."),
		field.Enum("trade").GoType(kind.Trade("")).Annotations(entgql.Type("Trade")).Optional().Nillable().Immutable().
			Comment("The trade, which the warranty goes by (TK07); null for what is no indoor repair."),
		field.String("free_because").Default("").MaxLen(400).Immutable().Annotations(redacted()).
			Comment("Why an indoor repair outside the warranty is free all the same; empty when it is not (TK07)."),
		field.JSON("materials", []Material{}).Optional().Annotations(entgql.Type("[Material!]"), redacted()).
			Comment("What was built in; null until it was listed (TK07)."),
		field.String("waiver").Default("").MaxLen(400).Annotations(redacted()).
			Comment("Where the signed waiver for material of the owner's (业主提供产品责任书) is kept; empty while none is signed (TK07)."),
		field.String("checked_by").Default("").MaxLen(100).Annotations(redacted()).Comment("Who checked the result for the unit and signed; empty until then (TK07)."),
		optionalMoment("checked_at", "When the owner checked the result and signed; null until then (TK07)."),
		field.String("receipt").Default("").MaxLen(40).Annotations(redacted()).Comment("Number of the receipt for the price; empty until it is paid (TK07)."),
		optionalMoment("paid_at", "When the price was paid; null until then, and when it became a charge (TK07)."),
		optionalMoment("charged_at", "When the price became a charge of the unit; null until then, and when it was paid at once (TK07)."),
	}
}

// WorkOrderItem is one line of a work order.
type WorkOrderItem struct {
	// Text says what is to be done.
	Text string `json:"text"`
	// Done is true once it is.
	Done bool `json:"done"`
}

// Edges of WorkOrder.
func (WorkOrder) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("charges", Charge.Type).Annotations(unfiltered()).Comment("What the unit was charged for it (TK07)."),
		edge.From("ticket", Ticket.Type).Ref("work_orders").Field("ticket_id").Unique().Required().Annotations(unfiltered()).Comment("The ticket."),
		edge.To("quotes", Quote.Type).Annotations(unfiltered()).Comment("What it was said to cost, oldest first (TK07)."),
		edge.To("receiver", Staff.Type).Field("receiver_id").Unique().Annotations(unfiltered(), redacted()).Comment("Who signed for it (TK06)."),
	}
}

// Indexes of WorkOrder.
func (WorkOrder) Indexes() []ent.Index {
	return []ent.Index{index.Fields("ticket_id"), index.Fields("estate_id", "number").Unique()}
}
