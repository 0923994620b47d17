package helpdesk

import (
	"context"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ReviewTicketInput is the input of reviewTicket.
type ReviewTicketInput struct {
	TicketID       string
	Comment        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ArchiveTicketInput is the input of archiveTicket.
type ArchiveTicketInput struct {
	TicketID       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CancelTicketInput is the input of cancelTicket.
type CancelTicketInput struct {
	TicketID       string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Review records that the head of the service centre has seen the ticket (TK14). Faults: those of take,
// CALL_BACK_MISSING. Appends Reviewed.
func (s *Service) Review(ctx context.Context, in ReviewTicketInput) (journal.Receipt, error) {
	var c fault.Check
	comment := input.Prose(&c, "input.comment", input.Value(in.Comment), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActReview, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.entry.Text = comment
		return nil
	})
}

// Archive closes a ticket for good (TK14, TK17). Faults: those of take, WORK_ORDER_OPEN. Appends Archived.
func (s *Service) Archive(ctx context.Context, in ArchiveTicketInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActArchive, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.update.SetClosedAt(m.tx.Now).SetDueAt(clock.Never)
		return nil
	})
}

// Cancel withdraws a ticket; it is closed for good. Faults: those of take. Appends Cancelled.
func (s *Service) Cancel(ctx context.Context, in CancelTicketInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActCancel, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.update.SetClosedAt(m.tx.Now).SetDueAt(clock.Never)
		m.entry.Text = reason
		return nil
	})
}
