package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// NotifySpecialistInput is the input of notifySpecialist.
type NotifySpecialistInput struct {
	TicketID       string
	StaffID        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// NotifySpecialist notes that the specialist who verifies the work was told that it is complete (TK04). Faults: those of take, REQUIRED
// when the caller is nobody in particular and names nobody. Appends SpecialistNotified.
func (s *Service) NotifySpecialist(ctx context.Context, in NotifySpecialistInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActNotifySpecialist, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if in.StaffID == nil && m.tx.Actor.StaffID == "" {
			return fault.New(fault.Required, "Say who was told.").At("input.staffID")
		}
		_, err := m.signer(ctx, in.StaffID)
		return err
	})
}
