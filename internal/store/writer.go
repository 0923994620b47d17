package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// Bounds of the cache of prepared statements: how many, and how long a text may be to be worth keeping.
const (
	statementsKept  = 512
	statementLength = 4 << 10
)

// writer is SQLite's one writing connection. It prepares each statement once; between begin and end it belongs to one
// transaction, so the ent client on it needs no transactions of its own. A statement's rows must be closed before the
// same statement runs again; ent reads them to their end, and QueryRow closes them.
type writer struct {
	free  chan struct{}
	conn  *sql.Conn
	mu    sync.Mutex
	stmts map[string]*sql.Stmt
}

func newWriter(ctx context.Context, db *sql.DB) (*writer, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	w := &writer{free: make(chan struct{}, 1), conn: conn, stmts: map[string]*sql.Stmt{}}
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
		failed = fmt.Errorf("commit: %w", failed)
	}
	if _, err := w.ExecContext(ctx, "ROLLBACK"); err != nil && sqliteCode(err) == 0 {
		failed = errors.Join(failed, err) // an error of SQLite says that it has rolled back already
	}
	return failed
}

// ExecContext runs a prepared statement.
func (w *writer) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if stmt, err := w.prepared(ctx, query); stmt != nil || err != nil { //nolint:sqlclosecheck // kept for the next time; close closes it
		if err != nil {
			return nil, err
		}
		return stmt.ExecContext(ctx, args...)
	}
	return w.conn.ExecContext(ctx, query, args...)
}

// QueryContext runs a prepared query.
func (w *writer) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if stmt, err := w.prepared(ctx, query); stmt != nil || err != nil { //nolint:sqlclosecheck // kept for the next time; close closes it
		if err != nil {
			return nil, err
		}
		return stmt.QueryContext(ctx, args...)
	}
	return w.conn.QueryContext(ctx, query, args...)
}

// prepared returns a statement from the cache, or nil for one that is not worth keeping.
func (w *writer) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if len(query) > statementLength {
		return nil, nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if stmt, ok := w.stmts[query]; ok {
		return stmt, nil
	}
	if len(w.stmts) >= statementsKept {
		return nil, nil
	}
	stmt, err := w.conn.PrepareContext(context.WithoutCancel(ctx), query) //nolint:sqlclosecheck // kept for the next time; close closes it
	if err == nil {
		w.stmts[query] = stmt
	}
	return stmt, err
}

// close closes the statements and gives the connection back.
func (w *writer) close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	var errs []error
	for _, stmt := range w.stmts {
		errs = append(errs, stmt.Close())
	}
	return errors.Join(append(errs, w.conn.Close())...)
}

// writerDriver lets ent write through the connection; the transaction around it is the store's.
type writerDriver struct {
	entsql.Conn
}

// Dialect names the engine.
func (writerDriver) Dialect() string { return dialect.SQLite }

// Close does nothing: the store closes the connection.
func (writerDriver) Close() error { return nil }

// Tx returns a transaction that leaves beginning and ending to the store.
func (d writerDriver) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }
