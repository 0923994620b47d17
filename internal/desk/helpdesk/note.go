package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// AddTicketNoteInput is a note on a ticket.
type AddTicketNoteInput struct {
	TicketID        string
	Text            string
	Confidentiality *kind.Confidentiality
	IdempotencyKey  *string `json:"-"`
}

// AddNote adds a note to a ticket's timeline (TK05). Its confidentiality may be narrower than the ticket's (TK16). The
// ticket itself stays as it is, so that notes of several people never conflict. Faults: RECORD_NOT_FOUND,
// TICKET_CLOSED. Appends Noted.
func (s *Service) AddNote(ctx context.Context, in AddTicketNoteInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addTicketNote", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		t, err := loadTicket(ctx, tx, in.TicketID, nil)
		if err != nil {
			return err
		}
		if err := CheckStep(kind.ActNote, State{Kind: t.Kind, Status: t.Status}); err != nil {
			return err.At("input.ticketID")
		}
		e := newEntry(t, Noted)
		e.Text, e.Level = text, input.Or(in.Confidentiality, t.Confidentiality)
		if t.Confidentiality != kind.Open && e.Level == kind.Open {
			e.Level = t.Confidentiality
		}
		tx.Result(t.ID)
		tx.Record(*e)
		return nil
	})
}
