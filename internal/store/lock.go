package store

import (
	"context"
	"errors"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"foyer/ent"
)

// ErrStale tells that what a transaction decided on was changed before it could write. It is run again from the start, and
// decides anew.
var ErrStale = errors.New("store: the record was changed meanwhile")

// ForUpdate is a predicate that keeps the rows of a query as they are until the commit, so that two who decide on the same record
// take turns. Every use case loads the record that it changes with it. It narrows nothing.
func ForUpdate(s *sql.Selector) {
	if s.Dialect() == dialect.Postgres { // SQLite has one writer at a time
		s.For("NO KEY UPDATE")
	}
}

// versioned are the records that count their changes.
type versioned interface {
	OldVersion(context.Context) (int, error)
	WhereP(...func(*sql.Selector))
}

// guardVersions makes an update of a loaded record fail with ErrStale when it was changed since: also where somebody forgot to
// lock it, no change is ever lost.
func guardVersions(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		record, ok := m.(versioned)
		if !ok || !m.Op().Is(ent.OpUpdateOne) {
			return next.Mutate(ctx, m)
		}
		old, err := record.OldVersion(ctx)
		if err != nil {
			return nil, err
		}
		record.WhereP(sql.FieldEQ("version", old))
		v, err := next.Mutate(ctx, m)
		if ent.IsNotFound(err) {
			return nil, ErrStale
		}
		return v, err
	})
}

func newStore(e engine, write *ent.Client, reading sql.Conn) *Store {
	write.Use(guardVersions)
	s := &Store{engine: e, write: write}
	s.read = ent.NewClient(ent.Driver(entDriver{reading, e.name(), &s.asked}))
	return s
}
