package alarm

import (
	"context"
	"slices"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/store"
)

// Alarm is a moment that a record waits for.
type Alarm struct {
	// Name says what it is for: the handler of that name gets it.
	Name string
	// Scope is the estate of the record, or the company.
	Scope string
	// Subject is the record's id; it has at most one alarm of a name.
	Subject string
	// At is the moment.
	At time.Time
}

// Subjects are the records of alarms, in their order.
func Subjects(due []Alarm) []string {
	ids := make([]string, len(due))
	for i, a := range due {
		ids[i] = a.Subject
	}
	return ids
}

// InOrder sorts records in the order of their alarms.
func InOrder[R any](due []Alarm, records []R, id func(R) string) {
	place := make(map[string]int, len(due))
	for i, a := range due {
		place[a.Subject] = i
	}
	slices.SortFunc(records, func(a, b R) int { return place[id(a)] - place[id(b)] })
}

// Set makes the alarm the subject's only one of its name. A moment at clock.Never clears it.
func Set(ctx context.Context, tx *store.Tx, a Alarm) error {
	if !a.At.Before(clock.Never) {
		_, err := tx.Exec(ctx, "DELETE FROM alarms WHERE subject = ? AND name = ?", a.Subject, a.Name)
		return err
	}
	_, err := tx.Exec(ctx, `INSERT INTO alarms (subject, name, scope, at) VALUES (?, ?, ?, ?)
		ON CONFLICT (subject, name) DO UPDATE SET at = excluded.at`, a.Subject, a.Name, a.Scope, a.At.UnixMilli())
	return err
}

// Offer sets an alarm unless the subject has one of its name. A moment at clock.Never sets none.
func Offer(ctx context.Context, tx *store.Tx, a Alarm) error {
	if !a.At.Before(clock.Never) {
		return nil
	}
	_, err := tx.Exec(ctx, "INSERT INTO alarms (subject, name, scope, at) VALUES (?, ?, ?, ?) ON CONFLICT (subject, name) DO NOTHING", a.Subject, a.Name, a.Scope, a.At.UnixMilli())
	return err
}

// spend removes alarms that were handled, unless they were set anew.
func spend(ctx context.Context, tx *store.Tx, due []Alarm) error {
	for _, a := range due {
		if _, err := tx.Exec(ctx, "DELETE FROM alarms WHERE subject = ? AND name = ? AND at = ?", a.Subject, a.Name, a.At.UnixMilli()); err != nil {
			return err
		}
	}
	return nil
}
