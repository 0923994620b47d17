package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// VerifyTicketInput is the input of verifyTicket.
type VerifyTicketInput struct {
	TicketID       string
	Outcome        kind.VerificationOutcome
	By             kind.Verifier
	Satisfaction   *int
	Comment        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Verify records the check of a result (TK14). A rejected one goes back to dispatched and is counted (TK02); a public
// repair is checked by a specialist (TK09). A satisfaction given here counts as the call-back. Faults: those of take,
// VERIFIER_NOT_ALLOWED. Appends Verified or Reopened.
func (s *Service) Verify(ctx context.Context, in VerifyTicketInput) (journal.Receipt, error) {
	var c fault.Check
	rejected := in.Outcome == kind.OutcomeRejected
	comment := input.Prose(&c, "input.comment", input.Value(in.Comment), input.ProseLength, rejected)
	if in.Satisfaction != nil {
		input.Between(&c, "input.satisfaction", *in.Satisfaction, 1, 5)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActVerify, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if err := CheckVerifier(m.ticket.Kind, input.Value(m.ticket.Class), in.By); err != nil {
			return err
		}
		m.entry.Text, m.entry.Args["verifier"] = comment, string(in.By)
		if in.Satisfaction != nil {
			m.score(*in.Satisfaction)
		}
		if in.Satisfaction != nil && !rejected {
			m.also = []kind.MilestoneName{kind.MilestoneCalledBack}
		}
		if rejected {
			m.row.to, m.row.milestone = kind.StatusDispatched, kind.MilestoneNotified
			m.entry.Kind, m.entry.Args["count"] = Reopened, m.ticket.ReopenCount+1
			m.update.AddReopenCount(1).ClearAssigneeID().ClearCalledBackAt()
		}
		return nil
	})
}

// score notes the resident's satisfaction, which proves that the resident was asked.
func (m *move) score(satisfaction int) {
	m.update.SetSatisfaction(satisfaction).SetCalledBackAt(m.tx.Now)
	m.entry.Args["satisfaction"] = satisfaction
}
