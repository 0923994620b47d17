package patrol

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// BreakOffPatrolRoundInput ends a round before all its checkpoints are checked.
type BreakOffPatrolRoundInput struct {
	RoundID        string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// BreakOff ends a round that can't be walked to its end, with the reason (PT01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OVER, REQUIRED.
// Appends BrokenOff.
func (s *Service) BreakOff(ctx context.Context, in BreakOffPatrolRoundInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "breakOffPatrolRound", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, zone, err := loadRound(ctx, tx, in.RoundID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := r.Update().SetStatus(kind.PatrolIncomplete).SetEndedAt(tx.Now).SetReason(reason).SetNillableExplainedByID(tx.Actor.Person()).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e := entry(BrokenOff, r, zone)
		e.Args["checked"], e.Args["planned"], e.Text = r.Checked, r.Planned, reason
		tx.Result(r.ID)
		tx.Record(e)
		return end(ctx, tx, r)
	})
}
