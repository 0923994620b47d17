package keys

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/keyloan"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Loans is the name of the alarms of loans: a key is due back, or its borrower is to be reminded.
const Loans = "keys.loans"

// FallDue is the handler of the alarms Loans: a key that is not back is overdue, once; its borrower is reminded again and again, as often as
// the estate's policy says (KY04). Appends Overdue and Reminded.
func (s *Service) FallDue(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	ids := alarm.Subjects(due)
	loans, err := tx.KeyLoan.Query().Where(keyloan.IDIn(ids...), keyloan.StatusEQ(kind.LoanOut), store.ForUpdate).WithKey().All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, loans, func(l *ent.KeyLoan) string { return l.ID })
	for _, l := range loans {
		if err := s.fallDue(ctx, tx, l); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) fallDue(ctx context.Context, tx *journal.Tx, l *ent.KeyLoan) error {
	p, zone, err := s.policies.Timetable(ctx, tx.Client, l.EstateID)
	if err != nil {
		return err
	}
	u := l.Update().AddVersion(1)
	e := entryOf(Overdue, l)
	if l.Overdue {
		e.Kind, e.Args["count"] = Reminded, l.Reminders+1
		u.AddReminders(1)
	} else {
		e.Args["due"] = l.DueBackAt.In(zone).Format(directory.Shown)
		u.SetOverdue(true)
	}
	if err := u.Exec(ctx); err != nil {
		return err
	}
	tx.Record(e)
	if p.RemindSeconds == 0 {
		return nil
	}
	next := tx.Now.Add(time.Duration(p.RemindSeconds) * time.Second)
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Loans, Scope: l.EstateID, Subject: l.ID, At: next})
}

// RemindBorrowerInput is a reminder by hand.
type RemindBorrowerInput struct {
	LoanID         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Remind notes that the borrower was asked for the key, by phone or in person (KY04). Faults: those of loadLoan. Appends Reminded.
func (s *Service) Remind(ctx context.Context, in RemindBorrowerInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "remindBorrower", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		l, err := loadLoan(ctx, tx, in.LoanID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := l.Update().AddReminders(1).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e := entryOf(Reminded, l)
		e.Args["count"] = l.Reminders + 1
		tx.Result(l.ID)
		tx.Record(e)
		return nil
	})
}
