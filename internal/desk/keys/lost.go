package keys

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ReportKeyLostInput is a key that is gone: out on a loan, or missing from the cabinet.
type ReportKeyLostInput struct {
	LoanID         *string
	KeyID          *string
	Circumstances  string
	Compensation   *int64
	LockChange     *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReportLost reports a key lost: in one transaction the loan ends, its borrower owes what is said, the key is retired, and a ticket is
// opened to change the lock (KY04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, LOAN_CLOSED, KEY_OUT, KEY_RETIRED, REQUIRED,
// BAD_NUMBER. Appends Lost, and that the ticket was opened.
func (s *Service) ReportLost(ctx context.Context, in ReportKeyLostInput) (journal.Receipt, error) {
	var c fault.Check
	circumstances := input.Prose(&c, "input.circumstances", in.Circumstances, input.ProseLength, true)
	c.That((in.LoanID == nil) != (in.KeyID == nil), fault.Required, "input.loanID", "Name the loan that the key was lost on, or the key when it was in the cabinet.")
	checkCompensation(&c, "input.compensation", in.Compensation)
	c.That(in.LoanID != nil || input.Value(in.Compensation) == 0, fault.Contradiction, "input.compensation", "Nobody borrowed the key who could owe something for it.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "reportKeyLost", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if in.LoanID != nil {
			l, err := loadLoan(ctx, tx, *in.LoanID, in.IfVersion)
			if err != nil {
				return err
			}
			return s.lostOn(ctx, tx, l, circumstances, input.Value(in.Compensation), in.LockChange)
		}
		k, err := load(ctx, tx, *in.KeyID, in.IfVersion)
		if err != nil {
			return err
		}
		if refused := Lendable(k); refused != nil { // what is out is lost on its loan
			return refused
		}
		return s.lost(ctx, tx, k, entry(Lost, k), circumstances, in.LockChange)
	})
}

// lostOn ends a loan with the key gone.
func (s *Service) lostOn(ctx context.Context, tx *journal.Tx, l *ent.KeyLoan, circumstances string, compensation int64, changeLock *bool) error {
	if err := closed(ctx, tx, l, closing(tx, l, kind.LoanLost).SetCircumstances(circumstances).SetCompensation(compensation)); err != nil {
		return err
	}
	if err := s.lost(ctx, tx, l.Edges.Key, entryOf(Lost, l), circumstances, changeLock); err != nil {
		return err
	}
	return s.compensate(ctx, tx, l, compensation)
}

// lost retires a key that is gone.
func (s *Service) lost(ctx context.Context, tx *journal.Tx, k *ent.Key, e journal.Entry, circumstances string, changeLock *bool) error {
	u, err := s.gone(ctx, tx, k, kind.KeyWasLost, changeLock)
	if err != nil {
		return err
	}
	if err := u.Exec(ctx); err != nil {
		return err
	}
	tx.Result(k.ID)
	e.Text = circumstances
	tx.Record(e)
	return nil
}
