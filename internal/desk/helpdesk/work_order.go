package helpdesk

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/ent/warranty"
	"foyer/ent/workorder"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// IssueWorkOrderInput is a new work order.
type IssueWorkOrderInput struct {
	TicketID       string
	Form           kind.WorkOrderForm
	Items          []string
	Trade          *kind.Trade
	FreeBecause    *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SignWorkOrderInput is the signature on a work order.
type SignWorkOrderInput struct {
	WorkOrderID    string
	StaffID        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// UpdateWorkOrderInput is progress on a work order.
type UpdateWorkOrderInput struct {
	WorkOrderID    string
	Done           []int
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// JoinWorkOrderInput is both parts of a work order together.
type JoinWorkOrderInput struct {
	WorkOrderID    string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// letters number the work orders of a ticket.
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// IssueWorkOrder issues a two-part form for a ticket; the desk keeps the stub (TK17). Whether an indoor repair is free goes by the warranty
// of the unit and trade (TK07). Faults: those of take and CheckForm. Appends WorkOrderIssued.
func (s *Service) IssueWorkOrder(ctx context.Context, in IssueWorkOrderInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(len(in.Items) > 0, fault.Required, "input.items", "A work order has at least one line.")
	lines := input.Lines(&c, "input.items", in.Items, 50, 400)
	free := input.Line(&c, "input.freeBecause", input.Value(in.FreeBecause), 400, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActIssueWorkOrder, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		covered, err := underWarranty(ctx, m, in.Trade)
		if err != nil {
			return err
		}
		if err := CheckForm(kind.Governs(m.ticket.Kind, input.Value(m.ticket.Class)), in.Form, in.Trade, covered, free); err != nil {
			return err
		}
		n, err := m.tx.WorkOrder.Query().Where(workorder.TicketID(m.ticket.ID)).Count(ctx)
		if err != nil {
			return err
		}
		if n >= len(letters) {
			return fault.New(fault.TooLong, "A ticket has at most %d work orders.", len(letters)).At("input.ticketID")
		}
		items := make([]schema.WorkOrderItem, len(lines))
		for i, line := range lines {
			items[i].Text = line
		}
		number := m.ticket.Number + "-" + letters[n:n+1]
		o, err := m.tx.WorkOrder.Create().SetID(id.New(id.WorkOrder, m.tx.Now)).SetEstateID(m.ticket.EstateID).SetTicketID(m.ticket.ID).
			SetNumber(number).SetForm(in.Form).SetNillableTrade(in.Trade).SetFreeBecause(free).SetItems(items).SetIssuedAt(m.tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		m.entry.Args["number"], m.entry.Args["form"] = number, string(in.Form)
		m.entry.Subjects = append(m.entry.Subjects, o.ID)
		return nil
	})
}

// underWarranty tells whether repairs of a trade are free today where the ticket is about.
func underWarranty(ctx context.Context, m *move, trade *kind.Trade) (bool, error) {
	if trade == nil || m.ticket.UnitID == nil {
		return false, nil
	}
	zone, err := directory.Zone(ctx, m.tx.Client, m.ticket.EstateID)
	if err != nil {
		return false, err
	}
	return m.tx.Warranty.Query().Where(warranty.UnitID(*m.ticket.UnitID), warranty.TradeEQ(*trade), warranty.UntilGTE(m.tx.Now.In(zone).Format(time.DateOnly))).Exist(ctx)
}

// SignWorkOrder records the receiver's signature (TK06, TK17). Faults: WORK_ORDER_SIGNED, VERSION_CONFLICT,
// BAD_REFERENCE, TICKET_CLOSED. Appends WorkOrderSigned.
func (s *Service) SignWorkOrder(ctx context.Context, in SignWorkOrderInput) (journal.Receipt, error) {
	return s.onWorkOrder(ctx, "signWorkOrder", WorkOrderSigned, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if m.order.SignedAt != nil {
			return fault.Of(fault.WorkOrderSigned).At("input.workOrderID")
		}
		who := input.Or(in.StaffID, m.tx.Actor.StaffID)
		if who == "" {
			return fault.New(fault.Required, "Say who signs (TK06).").At("input.staffID")
		}
		person, err := directory.Colleague(ctx, m.tx.Client, m.order.EstateID, who, "input.staffID")
		if err != nil {
			return err
		}
		m.update.SetReceiverID(person.ID).SetSignedAt(m.tx.Now)
		m.entry.Args["receiver"] = person.Name
		m.entry.Subjects = append(m.entry.Subjects, person.ID)
		return nil
	})
}

// UpdateWorkOrder marks items as done (TK17). Faults: WORK_ORDER_UNSIGNED, BAD_NUMBER. Appends WorkOrderDone.
func (s *Service) UpdateWorkOrder(ctx context.Context, in UpdateWorkOrderInput) (journal.Receipt, error) {
	return s.onWorkOrder(ctx, "updateWorkOrder", WorkOrderDone, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		if m.order.SignedAt == nil {
			return fault.Of(fault.WorkOrderUnsigned).At("input.workOrderID")
		}
		done := 0
		for _, i := range in.Done {
			if i < 0 || i >= len(m.order.Items) {
				return fault.New(fault.BadNumber, "The work order has %d items, numbered from 0.", len(m.order.Items)).At("input.done")
			}
			m.order.Items[i].Done = true
		}
		for _, item := range m.order.Items {
			if item.Done {
				done++
			}
		}
		m.update.SetItems(m.order.Items)
		m.entry.Args["count"] = done
		return nil
	})
}

// JoinWorkOrder puts the worked part back to the stub (TK17). Faults: WORK_ORDER_UNSIGNED, WORK_ORDER_OPEN while items
// are not done, ALREADY_EXISTS when they are together. Appends WorkOrderJoined.
func (s *Service) JoinWorkOrder(ctx context.Context, in JoinWorkOrderInput) (journal.Receipt, error) {
	return s.onWorkOrder(ctx, "joinWorkOrder", WorkOrderJoined, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		switch {
		case m.order.SignedAt == nil:
			return fault.Of(fault.WorkOrderUnsigned).At("input.workOrderID")
		case !allDone(m.order.Items):
			return fault.New(fault.WorkOrderOpen, "Some items are not done.").At("input.workOrderID")
		case m.order.JoinedAt != nil:
			return fault.New(fault.AlreadyExists, "Both parts are together already.").At("input.workOrderID")
		}
		m.update.SetJoinedAt(m.tx.Now)
		return nil
	})
}

// orderMove is a change of a work order.
type orderMove struct {
	tx     *journal.Tx
	order  *ent.WorkOrder
	update *ent.WorkOrderUpdateOne
	entry  *journal.Entry
}

// onWorkOrder changes a work order of an open ticket; r.ticketID holds the work order's id.
func (s *Service) onWorkOrder(ctx context.Context, operation, event string, r request, particular func(*orderMove) error) (journal.Receipt, error) {
	return s.journal.Do(ctx, operation, r.key, r.input, func(tx *journal.Tx) error {
		o, err := tx.WorkOrder.Query().Where(workorder.ID(r.ticketID), store.ForUpdate).WithTicket(func(q *ent.TicketQuery) { q.Where(store.ForUpdate) }).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.Of(fault.RecordNotFound).At("input.workOrderID")
		}
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(r.version, o.Version); err != nil {
			return err
		}
		t := o.Edges.Ticket
		if t.Status.Closed() {
			return fault.Of(fault.TicketClosed).At("input.workOrderID")
		}
		m := &orderMove{tx: tx, order: o, update: o.Update().AddVersion(1), entry: newEntry(t, event, o.ID)}
		m.entry.Args["number"], m.entry.Args["form"] = o.Number, string(o.Form)
		if err := particular(m); err != nil {
			return err
		}
		if _, err := m.update.Save(ctx); err != nil {
			return err
		}
		tx.Result(t.ID)
		tx.Record(*m.entry)
		return nil
	})
}

func allDone(items []schema.WorkOrderItem) bool {
	for _, item := range items {
		if !item.Done {
			return false
		}
	}
	return true
}
