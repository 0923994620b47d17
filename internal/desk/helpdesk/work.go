package helpdesk

import (
	"context"

	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ArriveTicketInput is the input of arriveTicket.
type ArriveTicketInput struct {
	TicketID       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// StartTicketInput is the input of startTicket.
type StartTicketInput struct {
	TicketID       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ResumeTicketInput is the input of resumeTicket.
type ResumeTicketInput struct {
	TicketID       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Arrive notes that the responder is on site. Faults: those of take. Appends Arrived.
func (s *Service) Arrive(ctx context.Context, in ArriveTicketInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActArrive, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, nil)
}

// Start notes that work has begun. Faults: those of take. Appends Started.
func (s *Service) Start(ctx context.Context, in StartTicketInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActStart, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, nil)
}

// Resume goes on with paused work. Faults: those of take. Appends Resumed.
func (s *Service) Resume(ctx context.Context, in ResumeTicketInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActResume, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.update.SetPauseReason("")
		return nil
	})
}
