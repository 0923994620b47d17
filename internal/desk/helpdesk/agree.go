package helpdesk

import (
	"context"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// AgreeAppointmentInput is the input of agreeAppointment.
type AgreeAppointmentInput struct {
	TicketID       string
	At             time.Time
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AgreeAppointment notes a time agreed with the resident: when the technician comes, or when a hard question is answered (TK04). Clocks
// that go by agreed times follow it. Faults: those of take, BAD_TIME for a time in the past. Appends Agreed.
func (s *Service) AgreeAppointment(ctx context.Context, in AgreeAppointmentInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActAgree, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if err := m.agree(ctx, in.At, "input.at"); err != nil {
			return err
		}
		m.entry.Text = note
		return nil
	})
}

// agree notes a time that was agreed; it must lie ahead.
func (m *move) agree(ctx context.Context, at time.Time, field string) error {
	due, err := m.ahead(ctx, at, field)
	if err != nil {
		return err
	}
	m.update.SetAppointmentAt(clock.Cut(at))
	m.entry.Args["due"] = due
	return nil
}

// ahead refuses a time that does not lie ahead, and writes it as the estate's clocks show it.
func (m *move) ahead(ctx context.Context, at time.Time, field string) (string, error) {
	if !at.After(m.tx.Now) || at.After(m.tx.Now.Add(furthest)) {
		return "", fault.New(fault.BadTime, "The time must lie ahead, by a year at most.").At(field)
	}
	zone, err := directory.Zone(ctx, m.tx.Client, m.ticket.EstateID)
	if err != nil {
		return "", err
	}
	return at.In(zone).Format(directory.Shown), nil
}

// furthest is how far ahead a time may be agreed.
const furthest = 366 * 24 * time.Hour
