package store

import (
	"context"
	"database/sql"
	"errors"

	"entgo.io/ent/dialect"

	"foyer/internal/base/fault"
)

// Lease is the right to do a piece of work that one server must do: it holds for one term.
type Lease struct {
	// Name is the work; Term counts who has led it.
	Name string
	Term int64
}

type leaseKey struct{}

// WithLease lets transactions of the context commit only while the lease holds: a server that was frozen or cut off, and wakes up
// when another has taken over, changes nothing.
func WithLease(ctx context.Context, l Lease) context.Context {
	return context.WithValue(ctx, leaseKey{}, l)
}

// fenced checks the lease of the context, and keeps it until the commit.
func (tx *Tx) fenced(ctx context.Context) error {
	l, ok := ctx.Value(leaseKey{}).(Lease)
	if !ok {
		return nil
	}
	query := "SELECT term FROM leases WHERE name = ? AND term = ?"
	if tx.dialect == dialect.Postgres {
		query += " FOR SHARE" // who wants to take over waits until this is committed
	}
	var term int64
	err := tx.QueryRow(ctx, query, []any{l.Name, l.Term}, &term)
	if errors.Is(err, sql.ErrNoRows) {
		return fault.Of(fault.NotLeading)
	}
	return err
}
