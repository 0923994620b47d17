package helpdesk

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/complaintfile"
	"foyer/ent/medicalhelp"
	"foyer/ent/ticket"
	"foyer/ent/workorder"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
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
	NightListed        = journal.Declare("helpdesk.night.listed", "{count} repairs were reported from {since} to {until} and wait", "{since}至{until}夜间报修待处理{count}项")
	ListGiven          = journal.Declare("helpdesk.afternoon_list.given", "List of {count} unfinished tickets given[ to {department}]", "下发未完成事项清单[({department})],共{count}项")
	Listed             = journal.Declare("helpdesk.ticket.listed", "{number} is on the list of unfinished work[ of {department}][, to be answered by {due}]", "{number} 列入未完成事项清单[({department})][,应于{due}前答复]")
	Reported           = journal.Declare("helpdesk.ticket.reported", "{number} is unfinished[: {text}][, expected by {due}]", "{number} 未完成情况[:{text}][,预计{due}完成]")
	ResidentTold       = journal.Declare("helpdesk.ticket.resident_told", "{number}: the resident was told how it stands[: {text}]", "{number} 已向住户说明进展[:{text}]")
	HelpSent           = journal.Declare("helpdesk.medical_help.sent", "{number}: helpers sent[, {response}][: {names}]", "{number} 已派出救助人员[,{response}][:{names}]")
	FamilyAsked        = journal.Declare("helpdesk.medical_help.family_asked", "{number}: family asked along[: {family}]", "{number} 已请家属同往[:{family}]")
	FurtherHelpAsked   = journal.Declare("helpdesk.medical_help.further_asked", "{number}: more help is asked for than the desk may give[: {text}]", "{number} 请求超出范围的协助[:{text}]")
	FurtherHelpDecided = journal.Declare("helpdesk.medical_help.further_decided", "{number}: the manager decided on more help[: {decision}][, {actor}][: {text}]", "{number} 主管已决定是否扩大协助[:{decision}][,{actor}][:{text}]")
	HelpReturned       = journal.Declare("helpdesk.medical_help.returned", "{number}: helpers are back[: {text}]", "{number} 救助人员已返回[:{text}]")
	WorkOrderIssued    = journal.Declare("helpdesk.work_order.issued", "{number}: {form} issued", "{number} 开出{form}")
	WorkOrderSigned    = journal.Declare("helpdesk.work_order.signed", "{number}: {form} signed[ by {receiver}]", "{number} {form}已签收[,{receiver}]")
	WorkOrderDone      = journal.Declare("helpdesk.work_order.updated", "{number}: {form}, {count} items done", "{number} {form}已完成{count}项")
	WorkOrderJoined    = journal.Declare("helpdesk.work_order.joined", "{number}: {form}, both parts together", "{number} {form}两联合订")
	Quoted             = journal.Declare("helpdesk.quote.offered", "{number}: quote {count} offered to the owner", "{number} 第{count}次报价")
	QuoteAnswered      = journal.Declare("helpdesk.quote.answered", "{number}: the owner has answered quote {count}[: {answer}]", "{number} 业主已答复第{count}次报价[:{answer}]")
	MaterialsListed    = journal.Declare("helpdesk.work_order.materials_listed", "{number}: {count} materials listed", "{number} 登记材料{count}项")
	WaiverSigned       = journal.Declare("helpdesk.work_order.waiver_signed", "{number}: waiver for the owner's own material signed", "{number} 已签业主提供产品责任书")
	RepairChecked      = journal.Declare("helpdesk.work_order.checked", "{number}: the owner has checked the result and signed", "{number} 业主验收并签字")
	PriceListed        = journal.Declare("helpdesk.price_item.added", "Price list: {item} added[ by {actor}]", "价目表新增{item}[,{actor}]")
	PriceChanged       = journal.Declare("helpdesk.price_item.updated", "Price list: {item} changed[ by {actor}]", "价目表变更{item}[,{actor}]")
	RepairCharged      = journal.Declare("helpdesk.work_order.charged", "{number}: the price becomes a charge of the unit", "{number} 费用计入应收")
	RepairPaid         = journal.Declare("helpdesk.work_order.paid", "{number}: paid[, receipt {receipt}]", "{number} 已付款[,收据{receipt}]")
)

// Service runs the use cases of the help desk.
type Service struct {
	journal   *journal.Journal
	policies  *policy.Versions
	charge    Charge
	followers []Follower
}

// New returns the service; charge charges units for repairs.
func New(j *journal.Journal, policies *policy.Versions, charge Charge) *Service {
	return &Service{journal: j, policies: policies, charge: charge}
}

// RepairPrice is what a unit is charged for a repair.
type RepairPrice struct {
	UnitID, TicketID, WorkOrderID, Note string
	Amount                              int64
}

// Charge charges a unit in a transaction that goes on.
type Charge func(ctx context.Context, tx *journal.Tx, what RepairPrice) error

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
	also   []kind.MilestoneName     // what the step reached besides the milestone of its row
	calls  []kind.EscalationTrigger // the ladders that it starts
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
		return s.step(ctx, tx, t, row, particular)
	})
}

// step takes a step on a ticket that is loaded.
func (s *Service) step(ctx context.Context, tx *journal.Tx, t *ent.Ticket, row step, particular func(*move) error) error {
	state, err := stateOf(ctx, tx.Client, t, row.action)
	if err != nil {
		return err
	}
	if err := CheckStep(row.action, state); err != nil {
		return err.At("input.ticketID").With("status", string(t.Status))
	}
	m := &move{desk: s, tx: tx, ticket: t, update: tx.Ticket.Update().Where(ticket.ID(t.ID), ticket.Version(t.Version)), row: row, entry: newEntry(t, row.event)}
	if particular != nil {
		if err := particular(m); err != nil {
			return err
		}
	}
	return m.finish(ctx)
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

// stateOf gathers what the rules need to decide on steps. What other tables hold is read only where one of the steps depends on it.
func stateOf(ctx context.Context, c *ent.Client, t *ent.Ticket, actions ...kind.TicketAction) (s State, err error) {
	s = State{
		Kind: t.Kind, Class: input.Value(t.Class), Status: t.Status, Referred: t.ReferredToID != nil,
		InIncident: t.IncidentID != nil, HandedOver: t.HandedOverBy != "", Unsettled: t.HandedOverBy != "" && !t.HandoverSettled,
		CalledBack: t.CalledBackAt != nil && t.CompletedAt != nil && !t.CalledBackAt.Before(*t.CompletedAt),
	}
	governs := kind.Governs(t.Kind, s.Class)
	asked := func(action kind.TicketAction) bool {
		return slices.Contains(actions, action) && slices.Contains(stepFor(action).from, t.Status)
	}
	if asked(kind.ActArchive) || governs == kind.IndoorRepair && (asked(kind.ActStart) || asked(kind.ActComplete)) {
		if err = s.countOrders(ctx, c, t); err != nil {
			return s, err
		}
	}
	if Medical(governs, s.Class) && (asked(kind.ActComplete) || slices.ContainsFunc(medicalSteps, asked)) {
		if err = s.countHelp(ctx, c, t); err != nil {
			return s, err
		}
	}
	if governs == kind.Complaint && asked(kind.ActArchive) {
		file, err := c.ComplaintFile.Query().Where(complaintfile.TicketID(t.ID)).Only(ctx)
		if err != nil {
			return s, ignoreNotFound(err)
		}
		s.CaseFileOpen = file.Investigation == "" || file.Measures == "" || file.Outcome == "" || file.ComplainantView == ""
	}
	return s, nil
}

func ignoreNotFound(err error) error {
	if ent.IsNotFound(err) {
		return nil
	}
	return err
}

// countOrders counts what is open on the work orders of a ticket.
func (s *State) countOrders(ctx context.Context, c *ent.Client, t *ent.Ticket) error {
	orders, err := c.WorkOrder.Query().Where(workorder.TicketID(t.ID)).WithQuotes().All(ctx)
	for _, o := range orders {
		if o.JoinedAt == nil || !allDone(o.Items) {
			s.OpenWorkOrders++
		}
		if !Paid(o) {
			continue
		}
		if unagreed(o) {
			s.Unagreed++
		}
		if o.CheckedAt == nil {
			s.Unchecked++
		}
		if o.PaidAt == nil && o.ChargedAt == nil {
			s.Unpaid++
		}
	}
	return err
}

// countHelp counts the medical helps of a ticket that are not over.
func (s *State) countHelp(ctx context.Context, c *ent.Client, t *ent.Ticket) error {
	helps, err := c.MedicalHelp.Query().Where(medicalhelp.TicketID(t.ID)).All(ctx)
	for _, h := range helps {
		if h.ReturnedAt == nil {
			s.HelpOut++
		}
		if h.Beyond != "" && h.DecidedAt == nil {
			s.FurtherHelpAsked++
		}
	}
	return err
}

// ActionsOn lists the steps on a ticket for the caller, with the reason for each that is refused.
func ActionsOn(ctx context.Context, read *ent.Client, t *ent.Ticket) ([]Action, error) {
	a, err := actorOf(ctx)
	if err != nil {
		return nil, err
	}
	s, err := stateOf(ctx, read, t, everyAction...)
	if err != nil {
		return nil, err
	}
	return Actions(a, s), nil
}
