package helpdesk

import (
	"context"

	"foyer/ent/listedticket"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// TellResidentInput is the input of tellResident.
type TellResidentInput struct {
	TicketID       string
	Text           string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// TellResident notes that the desk called the resident and said how the ticket stands (TK15). Faults: those of take. Appends ResidentTold.
func (s *Service) TellResident(ctx context.Context, in TellResidentInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActTellResident, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.entry.Text = text
		u := m.tx.ListedTicket.Update().Where(listedticket.TicketID(m.ticket.ID), listedticket.ToldAtIsNil()).SetToldAt(m.tx.Now)
		u.SetNillableToldByID(m.tx.Actor.Person())
		return u.Exec(ctx)
	})
}
