package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
)

// Snapshot is the database as it stood at one moment.
type Snapshot struct {
	tx      *sql.Tx
	dialect string
}

// Snapshot lets fn read the database as it stands now, whatever is written meanwhile.
func (s *Store) Snapshot(ctx context.Context, fn func(*Snapshot) error) (err error) {
	tx, err := s.snapshot(ctx)
	if err != nil {
		return Translate(err)
	}
	defer func() { err = errors.Join(err, tx.Rollback()) }()
	return Translate(fn(&Snapshot{tx: tx, dialect: s.name()}))
}

// Query runs a SQL query; `?` marks a parameter on every engine. The caller closes the rows.
func (s *Snapshot) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.tx.QueryContext(ctx, Rebind(s.dialect, query), args...)
}

// Dialect is the engine's name among ent's dialects, for queries that ent builds.
func (s *Snapshot) Dialect() string { return s.dialect }

// Raw runs a query whose parameters are marked as the engine marks them already. The caller closes the rows.
func (s *Snapshot) Raw(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.tx.QueryContext(ctx, query, args...)
}

// Quarter is how long the pieces are that times are counted in: hours and days begin on one in every time zone.
const Quarter = 15 * time.Minute

// QuarterOf is an expression for which quarter of an hour since 1970 the time in a column lies in.
func (s *Snapshot) QuarterOf(column string) string {
	if s.dialect == dialect.Postgres {
		return fmt.Sprintf("CAST(FLOOR(EXTRACT(EPOCH FROM %s) / %d) AS BIGINT)", column, Quarter/time.Second)
	}
	return QuarterOfMillis(column) // as which SQLite keeps times
}

// QuarterOfMillis is QuarterOf for a column that counts milliseconds on every engine.
func QuarterOfMillis(column string) string {
	return fmt.Sprintf("CAST(%s / %d AS INTEGER)", column, Quarter/time.Millisecond)
}
