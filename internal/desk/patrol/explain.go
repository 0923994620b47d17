package patrol

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ExplainPatrolRoundInput says why a round was missed or not finished.
type ExplainPatrolRoundInput struct {
	RoundID        string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Explain notes why a round was missed or not finished; it stays so in the figures (PT01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OPEN,
// ROUND_OVER for one that was walked, REQUIRED. Appends Explained.
func (s *Service) Explain(ctx context.Context, in ExplainPatrolRoundInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "explainPatrolRound", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, zone, err := findRound(ctx, tx, in.RoundID, in.IfVersion)
		switch {
		case err != nil:
			return err
		case !over(r.Status):
			return fault.Of(fault.RoundOpen).At("input.roundID")
		case r.Status == kind.PatrolDone:
			return fault.New(fault.RoundOver, "The round was walked; nothing has to be explained.").At("input.roundID")
		}
		if err := r.Update().SetReason(reason).SetNillableExplainedByID(tx.Actor.Person()).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e := entry(Explained, r, zone)
		e.Text = reason
		tx.Result(r.ID)
		tx.Record(e)
		return nil
	})
}
