package store

import (
	"context"
	"database/sql"
	"errors"
	"math/bits"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"foyer/ent"
)

// attempts is how often a transaction is tried when the database says that it lost a race, or when its connection was lost before
// the commit. More than a pool has connections: after a restart of the database all of them are broken.
const attempts = 20

// commitError is a commit that failed: it may have happened all the same, when the connection was lost meanwhile.
type commitError struct{ error }

// Unwrap returns what it failed with.
func (e commitError) Unwrap() error { return e.error }

// Tx is a running transaction.
type Tx struct {
	// Client is the ent client of the transaction.
	*ent.Client
	sql     executor
	dialect string
	end     func(ctx context.Context, failed error) error
}

// InTx runs fn in a transaction and commits. Whatever fn returns is returned, and then nothing was changed; so is the
// error of the commit itself. A transaction that lost a race is run again from the start: fn must be free of side effects
// outside the database. Faults: BUSY when it lost every time, NOT_LEADING when the context is that of a leader who no longer leads.
func (s *Store) InTx(ctx context.Context, fn func(*Tx) error) error {
	var err error
	for attempt := range attempts {
		if err = s.once(ctx, fn); err == nil || !lostRace(err) && !lostConnection(err) {
			break
		}
		select {
		case <-ctx.Done():
			return Translate(ctx.Err())
		case <-time.After(time.Duration(1+rand.IntN(4<<min(attempt, 7))) * time.Millisecond): //nolint:gosec // a pause, not a secret
		}
	}
	return Translate(err)
}

func (s *Store) once(ctx context.Context, fn func(*Tx) error) (err error) {
	tx, err := s.begin(ctx, s.write)
	if err != nil {
		return err
	}
	done := false
	defer func() {
		if !done { // fn has panicked: nothing of it stays
			_ = tx.end(ctx, errors.New("panic"))
		}
	}()
	if err = tx.fenced(ctx); err == nil {
		err = fn(tx)
	}
	done = true
	return tx.end(ctx, err)
}

// Exec runs SQL in the transaction; `?` marks a parameter on every engine.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.sql.ExecContext(ctx, Rebind(tx.dialect, query), args...)
}

// Query runs a SQL query in the transaction; the caller closes the rows.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return tx.sql.QueryContext(ctx, Rebind(tx.dialect, query), args...)
}

// QueryRow scans the first row into dest; sql.ErrNoRows when there is none.
func (tx *Tx) QueryRow(ctx context.Context, query string, args []any, dest ...any) error {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	return rows.Scan(dest...)
}

// Rebind numbers the parameters where the engine wants numbers.
func Rebind(d, query string) string {
	if d != dialect.Postgres || !strings.Contains(query, "?") {
		return query
	}
	var b strings.Builder
	n := 0
	for _, r := range query {
		if r == '?' {
			n++
			b.WriteString("$" + strconv.Itoa(n))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Locking is the clause that keeps the rows a SELECT returns as they are until the commit. SQLite has no such clause and needs
// none: its transaction holds the only write lock from its first statement.
func (tx *Tx) Locking() string {
	if tx.dialect == dialect.Postgres {
		return " FOR NO KEY UPDATE"
	}
	return ""
}

// parameters is how many values one INSERT carries at most; with more, parsing and planning it takes longer than is saved.
const parameters = 2048

// Insert writes rows in few statements.
func (tx *Tx) Insert(ctx context.Context, table, columns string, rows [][]any) error {
	return tx.insert(ctx, table, columns, "", rows)
}

// Put is Insert that replaces the rows whose key, one column, is there already.
func (tx *Tx) Put(ctx context.Context, table, key, columns string, rows [][]any) error {
	var set []string
	for column := range strings.SplitSeq(columns, ", ") {
		if column != key {
			set = append(set, column+" = excluded."+column)
		}
	}
	return tx.insert(ctx, table, columns, " ON CONFLICT ("+key+") DO UPDATE SET "+strings.Join(set, ", "), rows)
}

// few is how many rows are always written by one statement.
const few = 16

// insert writes rows in pieces whose sizes are powers of two, a few at once: so not many texts do for any number of rows, and each is prepared once.
func (tx *Tx) insert(ctx context.Context, table, columns, conflict string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	most := 1 << (bits.Len(uint(max(1, parameters/len(rows[0])))) - 1)
	one := "(" + strings.TrimSuffix(strings.Repeat("?,", len(rows[0])), ",") + ")"
	args := make([]any, 0, min(most, len(rows))*len(rows[0]))
	for len(rows) > 0 {
		n := min(most, 1<<(bits.Len(uint(len(rows)))-1))
		if len(rows) <= few {
			n = len(rows)
		}
		args = args[:0]
		for _, row := range rows[:n] {
			args = append(args, row...)
		}
		query := "INSERT INTO " + table + " (" + columns + ") VALUES " + strings.TrimSuffix(strings.Repeat(one+",", n), ",") + conflict
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// Next adds one to a counter and returns it, from 1 without gaps: a transaction that fails gives its number back.
func (tx *Tx) Next(ctx context.Context, scope, name string) (int64, error) {
	var n int64
	err := tx.QueryRow(ctx, `INSERT INTO counters (scope, name, value) VALUES (?, ?, 1)
		ON CONFLICT (scope, name) DO UPDATE SET value = counters.value + 1 RETURNING value`, []any{scope, name}, &n)
	return n, err
}

// Skip takes so many numbers of a counter at once.
func (tx *Tx) Skip(ctx context.Context, scope, name string, numbers int64) error {
	_, err := tx.Exec(ctx, `INSERT INTO counters (scope, name, value) VALUES (?, ?, ?)
		ON CONFLICT (scope, name) DO UPDATE SET value = counters.value + excluded.value`, scope, name, numbers)
	return err
}
