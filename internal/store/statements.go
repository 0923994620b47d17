package store

import (
	"context"
	"database/sql"
	"errors"
	"sync"
)

// Bounds of a cache of prepared statements: how many, and how long a text may be to be worth keeping.
const (
	statementsKept  = 512
	statementLength = 16 << 10
)

// executor runs SQL.
type executor interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// preparer is an executor that can prepare: a pool, or one connection of it.
type preparer interface {
	executor
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
}

// statements runs SQL and prepares each text once: for SQLite, parsing and planning a short query takes longer than running
// it. On a single connection a statement's rows must be closed before the same statement runs again; ent reads them to
// their end, and QueryRow closes them.
type statements struct {
	on   preparer
	mu   sync.RWMutex
	kept map[string]*sql.Stmt
}

func newStatements(on preparer) *statements {
	return &statements{on: on, kept: map[string]*sql.Stmt{}}
}

// ExecContext runs a statement.
func (s *statements) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	stmt, err := s.prepared(ctx, query) //nolint:sqlclosecheck // kept for the next time; close closes it
	switch {
	case err != nil:
		return nil, err
	case stmt == nil:
		return s.on.ExecContext(ctx, query, args...)
	}
	return stmt.ExecContext(ctx, args...)
}

// QueryContext runs a query.
func (s *statements) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	stmt, err := s.prepared(ctx, query) //nolint:sqlclosecheck // kept for the next time; close closes it
	switch {
	case err != nil:
		return nil, err
	case stmt == nil:
		return s.on.QueryContext(ctx, query, args...)
	}
	return stmt.QueryContext(ctx, args...)
}

// prepared returns a statement from the cache, or nil for one that is not worth keeping.
func (s *statements) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if len(query) > statementLength {
		return nil, nil
	}
	s.mu.RLock()
	stmt, full := s.kept[query], len(s.kept) >= statementsKept
	s.mu.RUnlock()
	if stmt != nil || full {
		return stmt, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if stmt := s.kept[query]; stmt != nil {
		return stmt, nil
	}
	stmt, err := s.on.PrepareContext(context.WithoutCancel(ctx), query) //nolint:sqlclosecheck // kept for the next time; close closes it
	if err == nil {
		s.kept[query] = stmt
	}
	return stmt, err
}

// close closes the statements.
func (s *statements) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	for _, stmt := range s.kept {
		errs = append(errs, stmt.Close())
	}
	return errors.Join(errs...)
}
