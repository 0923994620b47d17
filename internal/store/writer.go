package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// writer is SQLite's one writing connection. Between begin and end it belongs to one transaction, so the ent client on it
// needs no transactions of its own.
type writer struct {
	*statements
	free chan struct{}
	conn *sql.Conn
}

func newWriter(ctx context.Context, db *sql.DB) (*writer, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	w := &writer{statements: newStatements(conn), free: make(chan struct{}, 1), conn: conn}
	w.free <- struct{}{}
	return w, nil
}

// begin waits for the connection and starts a transaction that holds the write lock at once.
func (w *writer) begin(ctx context.Context) error {
	select {
	case <-w.free:
	case <-ctx.Done():
		return ctx.Err()
	}
	if _, err := w.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		w.free <- struct{}{}
		return fmt.Errorf("begin: %w", err)
	}
	return nil
}

// end commits, or rolls back when the work has failed, and frees the connection. Neither is given up half-way when the
// caller goes away.
func (w *writer) end(ctx context.Context, failed error) error {
	defer func() { w.free <- struct{}{} }()
	ctx = context.WithoutCancel(ctx)
	if failed == nil {
		if _, failed = w.ExecContext(ctx, "COMMIT"); failed == nil {
			return nil
		}
		failed = commitError{fmt.Errorf("commit: %w", failed)}
	}
	if _, err := w.ExecContext(ctx, "ROLLBACK"); err != nil && sqliteCode(err) == 0 {
		failed = errors.Join(failed, err) // an error of SQLite says that it has rolled back already
	}
	return failed
}

// close closes the statements and gives the connection back.
func (w *writer) close() error { return errors.Join(w.statements.close(), w.conn.Close()) }
