package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ReferTicketInput is the input of referTicket.
type ReferTicketInput struct {
	TicketID       string
	DepartmentID   string
	Question       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// DecideTicketInput is the input of decideTicket.
type DecideTicketInput struct {
	TicketID       string
	Decision       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Refer puts what the desk can't settle before a department head (IN03). Faults: those of take, BAD_REFERENCE. Appends
// Referred.
func (s *Service) Refer(ctx context.Context, in ReferTicketInput) (journal.Receipt, error) {
	var c fault.Check
	question := input.Prose(&c, "input.question", in.Question, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActRefer, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		d, err := departmentOf(ctx, m, in.DepartmentID)
		if err != nil {
			return err
		}
		m.update.SetReferredToID(d.ID)
		m.entry.Args["department"], m.entry.Text = d.Name, question
		m.entry.Subjects = append(m.entry.Subjects, d.ID)
		return nil
	})
}

// Decide records the head's decision (IN03). Faults: those of take, NOT_REFERRED. Appends Decided.
func (s *Service) Decide(ctx context.Context, in DecideTicketInput) (journal.Receipt, error) {
	var c fault.Check
	decision := input.Prose(&c, "input.decision", in.Decision, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActDecide, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.update.ClearReferredToID()
		m.entry.Text = decision
		return nil
	})
}
