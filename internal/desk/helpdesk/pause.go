package helpdesk

import (
	"context"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// PauseTicketInput is the input of pauseTicket.
type PauseTicketInput struct {
	TicketID          string
	Reason            string
	OwnerConsent      *string
	NextAppointmentAt *time.Time
	IfVersion         *int
	IdempotencyKey    *string `json:"-"`
}

// Pause interrupts the work. Without the owner's written consent and the next appointment it is refused (TK08). Faults:
// those of take, CONSENT_MISSING, BAD_TIME for an appointment in the past. Appends Paused.
func (s *Service) Pause(ctx context.Context, in PauseTicketInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	consent := input.Line(&c, "input.ownerConsent", input.Value(in.OwnerConsent), 400, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActPause, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		var c fault.Check
		c.That(consent != "", fault.ConsentMissing, "input.ownerConsent", "Say where the owner's written consent is kept (TK08).")
		c.That(in.NextAppointmentAt != nil, fault.ConsentMissing, "input.nextAppointmentAt", "Agree the next appointment first (TK08).")
		c.That(in.NextAppointmentAt == nil || in.NextAppointmentAt.After(m.tx.Now), fault.BadTime, "input.nextAppointmentAt", "The next appointment must lie ahead.")
		if err := c.Err(); err != nil {
			return err
		}
		next := clock.Cut(*in.NextAppointmentAt)
		m.update.SetPauseReason(reason).SetAppointmentAt(next)
		m.entry.Args["consent"], m.entry.Args["nextAppointmentAt"] = consent, next
		m.entry.Text = reason
		return nil
	})
}
