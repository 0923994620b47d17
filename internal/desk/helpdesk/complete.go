package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// CompleteTicketInput is the input of completeTicket.
type CompleteTicketInput struct {
	TicketID       string
	Result         string
	Unmet          *bool
	Referral       *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Complete reports a ticket complete, or answers it at once (TK02). A request that can't be met needs a referral (TK19).
// Faults: those of take, REFERRAL_MISSING. Appends Completed.
func (s *Service) Complete(ctx context.Context, in CompleteTicketInput) (journal.Receipt, error) {
	var c fault.Check
	result := input.Prose(&c, "input.result", in.Result, input.ProseLength, true)
	referral := input.Line(&c, "input.referral", input.Value(in.Referral), 400, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActComplete, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if input.Value(in.Unmet) && referral == "" {
			return fault.Of(fault.ReferralMissing).At("input.referral")
		}
		m.update.SetResult(result).SetReferral(referral).SetCompletedAt(m.tx.Now)
		m.entry.Text, m.entry.Args["referral"] = result, referral
		return nil
	})
}
