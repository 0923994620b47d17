package helpdesk

import (
	"context"

	"foyer/ent"
	"foyer/ent/complaintfile"
	"foyer/ent/ticket"
	"foyer/ent/workorder"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about tickets.
var (
	Opened             = journal.Declare("helpdesk.ticket.opened", "{number} opened: {kind}, {title}[ — {place}][, taken by {actor}]", "{number} 受理{kind}:{title}[({place})][,{actor}]")
	Dispatched         = journal.Declare("helpdesk.ticket.dispatched", "{number} dispatched to {department}[ by {actor}][: {text}]", "{number} 派单至{department}[,{actor}][:{text}]")
	Assigned           = journal.Declare("helpdesk.ticket.assigned", "{number} assigned[ to {assignee}][, outside party {party}]", "{number} 指派[给{assignee}][,外单位{party}]")
	Accepted           = journal.Declare("helpdesk.ticket.accepted", "{number} accepted[ by {assignee}]", "{number} 已接单[,{assignee}]")
	Arrived            = journal.Declare("helpdesk.ticket.arrived", "{number} responder on site[: {assignee}]", "{number} 已到场[,{assignee}]")
	Started            = journal.Declare("helpdesk.ticket.started", "{number} work started[ by {actor}]", "{number} 开始处理[,{actor}]")
	Paused             = journal.Declare("helpdesk.ticket.paused", "{number} work paused[: {text}][, consent: {consent}]", "{number} 暂停[:{text}][,业主同意:{consent}]")
	Resumed            = journal.Declare("helpdesk.ticket.resumed", "{number} work resumed[ by {actor}]", "{number} 继续处理[,{actor}]")
	Completed          = journal.Declare("helpdesk.ticket.completed", "{number} completed[: {text}][, referred to {referral}]", "{number} 完工[:{text}][,转介:{referral}]")
	SpecialistNotified = journal.Declare("helpdesk.ticket.specialist_notified", "{number}: a specialist was told to verify it[: {assignee}]", "{number} 已通知客服专员验证[:{assignee}]")
	Agreed             = journal.Declare("helpdesk.ticket.appointment_agreed", "{number}: {due} agreed with the resident[: {text}]", "{number} 与住户约定{due}[:{text}]")
	Verified           = journal.Declare("helpdesk.ticket.verified", "{number} verified[ by {verifier}][, satisfaction {satisfaction}][: {text}]", "{number} 验证通过[,{verifier}][,满意度{satisfaction}][:{text}]")
	Reopened           = journal.Declare("helpdesk.ticket.reopened", "{number} sent back, {count} times now[: {text}]", "{number} 返工,第{count}次[:{text}]")
	CalledBack         = journal.Declare("helpdesk.ticket.called_back", "{number} resident called back[, satisfaction {satisfaction}][: {text}]", "{number} 已回访[,满意度{satisfaction}][:{text}]")
	Reviewed           = journal.Declare("helpdesk.ticket.reviewed", "{number} reviewed[ by {actor}][: {text}]", "{number} 已审阅[,{actor}][:{text}]")
	Archived           = journal.Declare("helpdesk.ticket.archived", "{number} archived[ by {actor}]", "{number} 已归档[,{actor}]")
	Cancelled          = journal.Declare("helpdesk.ticket.cancelled", "{number} cancelled[: {text}]", "{number} 已取消[:{text}]")
	Referred           = journal.Declare("helpdesk.ticket.referred", "{number} put before the head of {department}[: {text}]", "{number} 提请{department}负责人决定[:{text}]")
	Decided            = journal.Declare("helpdesk.ticket.decided", "{number} decided[ by {actor}][: {text}]", "{number} 负责人已决定[,{actor}][:{text}]")
	Updated            = journal.Declare("helpdesk.ticket.updated", "{number} corrected[ by {actor}]", "{number} 更正资料[,{actor}]")
	Noted              = journal.Declare("helpdesk.ticket.noted", "{number} note[ by {actor}][: {text}]", "{number} 备注[,{actor}][:{text}]")
	DeadlineImminent   = journal.Declare("helpdesk.deadline.imminent", "{number}: {milestone} falls due at {due}", "{number} {milestone}即将到期({due})")
	DeadlineBreached   = journal.Declare("helpdesk.deadline.breached", "{number} is late: {milestone} was due at {due}", "{number} 超时:{milestone}应于{due}完成")
	Called             = journal.Declare("helpdesk.escalation.called", "{number}: {callee} called, level {count}[: {names}]", "{number} 呼叫{callee}(第{count}级)[:{names}]")
	Answered           = journal.Declare("helpdesk.escalation.acknowledged", "{number}: the call was answered[ by {assignee}][: {text}]", "{number} 呼叫已应答[,{assignee}][:{text}]")
	Unanswered         = journal.Declare("helpdesk.escalation.exhausted", "{number}: nobody has answered, up to {callee}", "{number} 逐级呼叫至{callee},均未应答")
	CallsEnded         = journal.Declare("helpdesk.escalation.ended", "{number}: nobody needs to answer any more", "{number} 呼叫终止,已无需应答")
	CaseOpened         = journal.Declare("helpdesk.complaint_file.opened", "{number}: case file opened", "{number} 建立投诉处理档案卡")
	CaseFiled          = journal.Declare("helpdesk.complaint_file.updated", "{number}: case file added to[ by {actor}]", "{number} 补充投诉处理档案卡[,{actor}]")
	HandoverReplied    = journal.Declare("helpdesk.ticket.handover_replied", "{number}: replied to who handed it over[ ({party})][: {text}]", "{number} 已回复移交方[({party})][:{text}]")
	Repeated           = journal.Declare("helpdesk.ticket.repeated", "{number} is about the same matter as {earlier}", "{number} 与{earlier}为同一事项重复投诉")
	Attached           = journal.Declare("helpdesk.ticket.attached", "{number} belongs to the incident: {incident}. {announcement}", "{number} 归入事件:{incident}。{announcement}")
	Detached           = journal.Declare("helpdesk.ticket.detached", "{number} belongs to no incident[, says {actor}]", "{number} 移出事件[,{actor}]")
	Resolved           = journal.Declare("helpdesk.ticket.resolved", "{number} complete, because the incident is over: {result}", "{number} 随事件结束办结:{result}")
	AskedBack          = journal.Declare("helpdesk.ticket.asked_back", "{number}: the incident is over ({result}); ask whether all is well", "{number} 事件已结束({result}),请回访是否恢复")
	IncidentOpened     = journal.Declare("helpdesk.incident.opened", "Incident: {title}. {announcement}[ ({actor})]", "事件:{title}。{announcement}[({actor})]")
	IncidentAnnounced  = journal.Declare("helpdesk.incident.announced", "{title}: {announcement}", "{title}:{announcement}")
	IncidentOver       = journal.Declare("helpdesk.incident.ended", "{title} is over: {result} ({count} tickets)", "{title}已结束:{result}(共{count}件)")
	PolicyPublished    = journal.Declare("helpdesk.policy.published", "Policy {count} published[ by {actor}][: {text}]", "发布时限规则第{count}版[,{actor}][:{text}]")
	WorkOrderIssued    = journal.Declare("helpdesk.work_order.issued", "{number}: {form} issued", "{number} 开出{form}")
	WorkOrderSigned    = journal.Declare("helpdesk.work_order.signed", "{number}: {form} signed[ by {receiver}]", "{number} {form}已签收[,{receiver}]")
	WorkOrderDone      = journal.Declare("helpdesk.work_order.updated", "{number}: {form}, {count} items done", "{number} {form}已完成{count}项")
	WorkOrderJoined    = journal.Declare("helpdesk.work_order.joined", "{number}: {form}, both parts together", "{number} {form}两联合订")
)

// Service runs the use cases of the help desk.
type Service struct {
	journal  *journal.Journal
	policies policies
}

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// request is what the inputs of all steps have in common.
type request struct {
	ticketID string
	version  *int
	key      *string
	input    any
}

// move is a step being taken: the ticket before it, the change, and the entry to append. A step's own file fills in what
// is particular to it.
type move struct {
	desk   *Service
	tx     *journal.Tx
	ticket *ent.Ticket
	update *ent.TicketUpdate
	entry  *journal.Entry
	row    step
	also   []kind.MilestoneName // what the step reached besides the milestone of its row
}

// reached lists the milestones that the step reaches.
func (m *move) reached() []kind.MilestoneName {
	if m.row.milestone == "" {
		return m.also
	}
	return append([]kind.MilestoneName{m.row.milestone}, m.also...)
}

// take runs a step: it loads the ticket, compares the version, asks the table, lets particular do what is particular to
// the step, and writes status, milestone and entry. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, those of CheckStep, and
// those of particular. A refused step changes nothing.
func (s *Service) take(ctx context.Context, action kind.TicketAction, r request, particular func(*move) error) (journal.Receipt, error) {
	row := stepFor(action)
	return s.journal.Do(ctx, row.operation, r.key, r.input, func(tx *journal.Tx) error {
		t, err := loadTicket(ctx, tx, r.ticketID, r.version)
		if err != nil {
			return err
		}
		state, err := stateOf(ctx, tx.Client, t, action == kind.ActArchive)
		if err != nil {
			return err
		}
		if err := CheckStep(action, state); err != nil {
			return err.At("input.ticketID").With("status", string(t.Status))
		}
		m := &move{desk: s, tx: tx, ticket: t, update: tx.Ticket.Update().Where(ticket.ID(t.ID), ticket.Version(t.Version)), row: row, entry: newEntry(t, row.event)}
		if particular != nil {
			if err := particular(m); err != nil {
				return err
			}
		}
		return m.finish(ctx)
	})
}

// finish writes what every step writes.
func (m *move) finish(ctx context.Context) error {
	now := m.tx.Now
	m.update.SetChangedAt(now).AddVersion(1)
	if m.row.to != "" {
		m.update.SetStatus(m.row.to)
	}
	if err := m.kept(ctx); err != nil {
		return err
	}
	changed, err := m.update.Save(ctx)
	if err != nil {
		return err
	}
	if changed != 1 {
		return store.ErrStale
	}
	after := m.after()
	for _, name := range m.reached() {
		if err := reach(ctx, m.tx, after, name); err != nil {
			return err
		}
	}
	m.tx.Result(m.ticket.ID)
	m.tx.Record(*m.entry)
	return nil
}

// reach records a milestone (TK03).
func reach(ctx context.Context, tx *journal.Tx, t *ent.Ticket, name kind.MilestoneName) error {
	return tx.Milestone.Create().SetID(id.New(id.Milestone, tx.Now)).SetEstateID(t.EstateID).SetTicketID(t.ID).
		SetMilestone(name).SetRound(t.ReopenCount).SetAt(tx.Now).Exec(ctx)
}

func loadTicket(ctx context.Context, tx *journal.Tx, ticketID string, version *int) (*ent.Ticket, error) {
	t, err := tx.Ticket.Query().Where(ticket.ID(ticketID), store.ForUpdate).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Of(fault.RecordNotFound).At("input.ticketID")
	}
	if err != nil {
		return nil, err
	}
	return t, journal.CheckVersion(version, t.Version)
}

// newEntry is an entry about a ticket, its unit, its place and its resident.
func newEntry(t *ent.Ticket, event string, more ...string) *journal.Entry {
	subjects := append([]string{t.ID, input.Value(t.UnitID), input.Value(t.LocationID), input.Value(t.ResidentID)}, more...)
	return &journal.Entry{Scope: t.EstateID, Kind: event, Subjects: subjects, Level: t.Confidentiality,
		Args: map[string]any{"number": t.Number, "title": t.Title}}
}

// stateOf gathers what the rules need; work orders are counted only where they matter.
func stateOf(ctx context.Context, c *ent.Client, t *ent.Ticket, countOrders bool) (State, error) {
	s := State{
		Kind: t.Kind, Class: input.Value(t.Class), Status: t.Status, Referred: t.ReferredToID != nil,
		InIncident: t.IncidentID != nil, HandedOver: t.HandedOverBy != "", Unsettled: t.HandedOverBy != "" && !t.HandoverSettled,
		CalledBack: t.CalledBackAt != nil && t.CompletedAt != nil && !t.CalledBackAt.Before(*t.CompletedAt),
	}
	if !countOrders {
		return s, nil
	}
	orders, err := c.WorkOrder.Query().Where(workorder.TicketID(t.ID)).All(ctx)
	for _, o := range orders {
		if o.JoinedAt == nil || !allDone(o.Items) {
			s.OpenWorkOrders++
		}
	}
	if err != nil || Governs(t.Kind, input.Value(t.Class)) != kind.Complaint {
		return s, err
	}
	file, err := c.ComplaintFile.Query().Where(complaintfile.TicketID(t.ID)).Only(ctx)
	if ent.IsNotFound(err) {
		return s, nil
	}
	s.CaseFileOpen = err == nil && (file.Investigation == "" || file.Measures == "" || file.Outcome == "" || file.ComplainantView == "")
	return s, err
}

// ActionsOn lists the steps on a ticket for the caller, with the reason for each that is refused.
func ActionsOn(ctx context.Context, read *ent.Client, t *ent.Ticket) ([]Action, error) {
	a, err := actorOf(ctx)
	if err != nil {
		return nil, err
	}
	archivable := t.Status == kind.StatusReviewed || t.Status == kind.StatusCompleted
	s, err := stateOf(ctx, read, t, archivable)
	if err != nil {
		return nil, err
	}
	return Actions(a, s), nil
}
