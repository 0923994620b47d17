package helpdesk

import (
	"context"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// AcceptTicketInput is the input of acceptTicket.
type AcceptTicketInput struct {
	TicketID       string
	StaffID        *string
	AppointmentAt  *time.Time
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Accept signs for a ticket: it names the member of staff and the time (TK06). Faults: those of take, REQUIRED when the
// caller is nobody in particular and names nobody, BAD_TIME for an appointment in the past. Appends Accepted.
func (s *Service) Accept(ctx context.Context, in AcceptTicketInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActAccept, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		person, err := m.signer(ctx, in.StaffID)
		if err != nil {
			return err
		}
		if in.AppointmentAt != nil {
			if err := m.agree(ctx, *in.AppointmentAt, "input.appointmentAt"); err != nil {
				return err
			}
		}
		m.update.SetAssigneeID(person)
		return nil
	})
}

// signer is who signs: the colleague named, or the caller. It is noted in the entry.
func (m *move) signer(ctx context.Context, staffID *string) (string, error) {
	who := m.tx.Actor.StaffID
	if staffID != nil {
		who = *staffID
	}
	if who == "" {
		return "", fault.New(fault.Required, "Say who signs (TK06).").At("input.staffID")
	}
	person, err := directory.Colleague(ctx, m.tx.Client, m.ticket.EstateID, who, "input.staffID")
	if err != nil {
		return "", err
	}
	m.entry.Args["assignee"] = person.Name
	m.entry.Subjects = append(m.entry.Subjects, person.ID)
	return person.ID, nil
}
