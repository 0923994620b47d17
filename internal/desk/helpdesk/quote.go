package helpdesk

import (
	"context"
	"fmt"

	"foyer/ent"
	"foyer/ent/priceitem"
	"foyer/ent/quote"
	"foyer/ent/schema"
	"foyer/ent/ticket"
	"foyer/ent/workorder"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// QuoteRepairInput is what a repair will cost.
type QuoteRepairInput struct {
	WorkOrderID    string
	Lines          []*QuoteLineInput
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// QuoteLineInput is a line of the price list, and how much of it.
type QuoteLineInput struct {
	PriceItemID string
	Quantity    money.Quantity
}

// mostLines is how many lines a quote or a list of materials has at most.
const mostLines = 50

// QuoteRepair quotes for a repair from the price list; an earlier quote that was not answered is replaced (TK07). Faults: those of
// onWorkOrder, NOT_A_PAID_ORDER, WORK_ORDER_UNSIGNED, and for bad lines all at once. Appends Quoted.
func (s *Service) QuoteRepair(ctx context.Context, in QuoteRepairInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(len(in.Lines) > 0 && len(in.Lines) <= mostLines, fault.Required, "input.lines", "A quote has 1 to %d lines.", mostLines)
	for i, line := range in.Lines {
		checkQuantity(&c, fmt.Sprintf("input.lines.%d.quantity", i), line.Quantity)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onWorkOrder(ctx, "quoteRepair", Quoted, request{in.WorkOrderID, in.IfVersion, in.IdempotencyKey, in}, func(m *orderMove) error {
		switch {
		case !Paid(m.order):
			return fault.Of(fault.NotAPaidOrder).At("input.workOrderID")
		case m.order.SignedAt == nil:
			return fault.Of(fault.WorkOrderUnsigned).At("input.workOrderID")
		}
		lines, total, err := in.price(ctx, m)
		if err != nil {
			return err
		}
		home, err := m.tx.Estate.Get(ctx, m.order.EstateID)
		if err != nil {
			return err
		}
		before, err := m.tx.Quote.Query().Where(quote.WorkOrderID(m.order.ID)).Count(ctx)
		if err != nil {
			return err
		}
		if err := m.tx.Quote.Update().Where(quote.WorkOrderID(m.order.ID), quote.StatusIn(kind.QuoteOffered, kind.QuoteAgreed)).SetStatus(kind.QuoteReplaced).Exec(ctx); err != nil {
			return err
		}
		create := m.tx.Quote.Create().SetID(id.New(id.Quote, m.tx.Now)).SetEstateID(m.order.EstateID).SetTicketID(m.order.TicketID).SetWorkOrderID(m.order.ID).
			SetNumber(before + 1).SetLines(lines).SetTotal(total).SetCurrency(home.Currency).SetQuotedAt(m.tx.Now).SetStatus(kind.QuoteOffered)
		create.SetNillableQuotedByID(m.tx.Actor.Person())
		q, err := create.Save(ctx)
		if err != nil {
			return err
		}
		m.entry.Args["count"] = q.Number
		m.entry.Subjects = append(m.entry.Subjects, q.ID)
		return nil
	})
}

// price looks the lines up in the price list of the estate.
func (in *QuoteRepairInput) price(ctx context.Context, m *orderMove) (lines []schema.QuoteLine, total int64, err error) {
	ids := make([]string, len(in.Lines))
	for i, line := range in.Lines {
		ids[i] = line.PriceItemID
	}
	items, err := m.tx.PriceItem.Query().Where(priceitem.IDIn(ids...), priceitem.EstateID(m.order.EstateID), priceitem.Active(true)).All(ctx)
	if err != nil {
		return nil, 0, err
	}
	listed := map[string]*ent.PriceItem{}
	for _, item := range items {
		listed[item.ID] = item
	}
	var c fault.Check
	for i, asked := range in.Lines {
		item := listed[asked.PriceItemID]
		if item == nil {
			c.Add(fault.New(fault.BadReference, "The price list has no such item, or it may not be quoted any more.").At(fmt.Sprintf("input.lines.%d.priceItemID", i)))
			continue
		}
		line, ok := lineOf(item, asked.Quantity)
		total += line.Amount
		c.That(ok && total <= ledger.MostAmount, fault.BadNumber, fmt.Sprintf("input.lines.%d.quantity", i), "The sum is more than can be counted.")
		lines = append(lines, line)
	}
	return lines, total, c.Err()
}

// checkQuantity refuses a quantity that nobody could deliver.
func checkQuantity(c *fault.Check, field string, q money.Quantity) {
	c.That(q > 0 && q <= 1_000_000_000, fault.BadNumber, field, "A quantity is more than 0 and at most 1,000,000.")
}

// AnswerQuoteInput is what the owner says to a quote.
type AnswerQuoteInput struct {
	QuoteID        string
	Agreed         bool
	By             string
	Evidence       *string
	IdempotencyKey *string `json:"-"`
}

// AnswerQuote records that the owner agreed to a price, or did not; work begins after the agreement (TK07). Faults: RECORD_NOT_FOUND,
// TICKET_CLOSED, QUOTE_ANSWERED, REQUIRED for an agreement without evidence. Appends QuoteAnswered.
func (s *Service) AnswerQuote(ctx context.Context, in AnswerQuoteInput) (journal.Receipt, error) {
	var c fault.Check
	by := input.Line(&c, "input.by", in.By, 100, true)
	evidence := input.Line(&c, "input.evidence", input.Value(in.Evidence), 400, in.Agreed)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "answerQuote", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		t, err := tx.Ticket.Query().Where(ticket.HasWorkOrdersWith(workorder.HasQuotesWith(quote.ID(in.QuoteID))), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.quoteID"))
		}
		q, err := tx.Quote.Query().Where(quote.ID(in.QuoteID), store.ForUpdate).WithWorkOrder().Only(ctx)
		if err != nil {
			return err
		}
		switch {
		case t.Status.Closed():
			return fault.Of(fault.TicketClosed).At("input.quoteID")
		case q.Status != kind.QuoteOffered:
			return fault.Of(fault.QuoteAnswered).At("input.quoteID").With("status", string(q.Status))
		}
		status := kind.QuoteDeclined
		if in.Agreed {
			status = kind.QuoteAgreed
		}
		if err := tx.Quote.Update().Where(quote.ID(q.ID)).SetStatus(status).SetAnsweredAt(tx.Now).SetAnsweredBy(by).SetEvidence(evidence).Exec(ctx); err != nil {
			return err
		}
		e := newEntry(t, QuoteAnswered, q.Edges.WorkOrder.ID, q.ID)
		e.Args["number"], e.Args["count"], e.Args["answer"] = q.Edges.WorkOrder.Number, q.Number, string(status)
		tx.Result(t.ID)
		tx.Record(*e)
		return nil
	})
}
