package shifts

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/journal"
)

// ReleaseHandoverInput lets a handover pass.
type ReleaseHandoverInput struct {
	HandoverID     string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReleaseHandover lets a handover pass though important work is unfinished, by name and with the reason; what is reported later blocks it again (DU03).
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, REQUIRED. Appends Released.
func (s *Service) ReleaseHandover(ctx context.Context, in ReleaseHandoverInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "releaseHandover", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		h, err := loadHandover(ctx, tx, in.HandoverID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := h.Update().AddVersion(1).SetReleasedAt(tx.Now).SetNillableReleasedByID(tx.Actor.Person()).SetReleaseReason(reason).Exec(ctx); err != nil {
			return err
		}
		e := onHandover(tx, Released, h, nil)
		e.Text = reason
		tx.Record(e)
		return nil
	})
}
