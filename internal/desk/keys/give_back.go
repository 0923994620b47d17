package keys

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// ReturnKeyInput is a key that comes back.
type ReturnKeyInput struct {
	LoanID         string
	Condition      *kind.KeyCondition
	Note           *string
	Compensation   *int64
	LockChange     *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Return takes a key back (KY02). A damaged one is retired, its borrower owes what is said, and a ticket is opened to replace it (KY04).
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, LOAN_CLOSED, BAD_NUMBER. Appends Returned or Damaged, and what follows.
func (s *Service) Return(ctx context.Context, in ReturnKeyInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	damaged := input.Or(in.Condition, kind.KeyGood) == kind.KeyDamaged
	checkCompensation(&c, "input.compensation", in.Compensation)
	c.That(damaged || input.Value(in.Compensation) == 0, fault.Contradiction, "input.compensation", "Nobody owes anything for a key that is as it was.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "returnKey", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		l, err := loadLoan(ctx, tx, in.LoanID, in.IfVersion)
		if err != nil {
			return err
		}
		tx.Result(l.ID)
		return s.giveBack(ctx, tx, l, damaged, note, input.Value(in.Compensation), in.LockChange)
	})
}

// giveBack ends a loan with the key back, good or damaged.
func (s *Service) giveBack(ctx context.Context, tx *journal.Tx, l *ent.KeyLoan, damaged bool, note string, compensation int64, changeLock *bool) (err error) {
	u := closing(tx, l, kind.LoanReturned).SetCondition(kind.KeyGood)
	e := entryOf(Returned, l)
	e.Text = note
	key := l.Edges.Key.Update().ClearOpenLoanID().SetState(kind.KeyIn).AddVersion(1)
	if damaged {
		e.Kind = Damaged
		u.SetCondition(kind.KeyDamaged).SetCircumstances(note).SetCompensation(compensation)
		if key, err = s.gone(ctx, tx, l.Edges.Key, kind.KeyWasDamaged, changeLock); err != nil {
			return err
		}
	}
	if err := closed(ctx, tx, l, u); err != nil {
		return err
	}
	tx.Record(e)
	if err := key.Exec(ctx); err != nil {
		return err
	}
	return s.compensate(ctx, tx, l, compensation)
}

func checkCompensation(c *fault.Check, field string, amount *int64) {
	c.That(input.Value(amount) >= 0 && input.Value(amount) <= ledger.MostAmount, fault.BadNumber, field, "A compensation is from 0 to %d minor units.", int64(ledger.MostAmount))
}

// closing is the update that ends a loan.
func closing(tx *journal.Tx, l *ent.KeyLoan, status kind.LoanStatus) *ent.KeyLoanUpdateOne {
	u := l.Update().SetStatus(status).SetOverdue(false).SetClosedAt(tx.Now).AddVersion(1)
	u.SetNillableClosedByID(tx.Actor.Person())
	return u
}

// closed writes the end of a loan, and stops its alarm.
func closed(ctx context.Context, tx *journal.Tx, l *ent.KeyLoan, u *ent.KeyLoanUpdateOne) error {
	if err := u.Exec(ctx); err != nil {
		return err
	}
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Loans, Scope: l.EstateID, Subject: l.ID, At: clock.Never})
}

// gone is the update that retires a key, with a ticket to change its lock unless that is not wanted.
func (s *Service) gone(ctx context.Context, tx *journal.Tx, k *ent.Key, because kind.KeyEnd, changeLock *bool) (*ent.KeyUpdateOne, error) {
	u := k.Update().ClearOpenLoanID().SetState(kind.KeyRetired).SetRetiredBecause(because).AddVersion(1)
	if !input.Or(changeLock, true) {
		return u, nil
	}
	ticketID, err := s.ticket(ctx, tx, LockChange{EstateID: k.EstateID, Title: "更换锁具 · change lock · " + k.Tag, UnitID: k.UnitID, LocationID: k.LocationID})
	return u.SetLockChangeID(ticketID), err
}

// TransferKeyInput is a key that is passed on.
type TransferKeyInput struct {
	LoanID string
	Borrower
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Transfer passes a key on to another borrower without the cabinet between: the loan ends and another begins (KY02). Faults: those of
// loadLoan and Lend. Appends Passed and Lent.
func (s *Service) Transfer(ctx context.Context, in TransferKeyInput) (journal.Receipt, error) {
	if err := in.tidy(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "transferKey", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		l, err := loadLoan(ctx, tx, in.LoanID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := closed(ctx, tx, l, closing(tx, l, kind.LoanTransferred)); err != nil {
			return err
		}
		tx.Record(entryOf(Passed, l))
		return lend(ctx, tx, l.Edges.Key, in.Borrower, l.ID)
	})
}
