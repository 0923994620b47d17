package visits

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// CheckOutVisitInput is a visitor who leaves.
type CheckOutVisitInput struct {
	VisitID        string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CheckOut notes that a visitor has left, with the badge (VI03). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, NOT_ON_SITE. Appends Departed.
func (s *Service) CheckOut(ctx context.Context, in CheckOutVisitInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "checkOutVisit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		v, err := load(ctx, tx, in.VisitID, in.IfVersion)
		if err != nil {
			return err
		}
		if refused := refusal(kind.VisitCheckOut, v, tx.Now); refused != nil {
			return refused
		}
		if err := v.Update().SetStatus(kind.VisitLeft).SetLeftAt(tx.Now).SetOverstayed(false).SetNote(note).SetNillableCheckedOutByID(tx.Actor.Person()).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e, err := entry(ctx, tx, Departed, v)
		if err != nil {
			return err
		}
		e.Text = note
		tx.Result(v.ID)
		tx.Record(e)
		return nil
	})
}
