package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

func open(t *testing.T, location string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), location)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// count reads how often a counter was drawn.
func count(t *testing.T, s *store.Store) int64 {
	t.Helper()
	rows, err := s.QueryRead(t.Context(), "SELECT value FROM counters WHERE scope = ?", "s")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var n int64
	if rows.Next() {
		err = rows.Scan(&n)
	}
	if err = errors.Join(err, rows.Err()); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestInTx_FailurePanicAndCancellationLeaveNothing(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		s := open(t, location)
		draw := func(ctx context.Context, after func() error) error {
			return s.InTx(ctx, func(tx *store.Tx) error {
				if _, err := tx.Next(ctx, "s", "n"); err != nil {
					return err
				}
				return after()
			})
		}
		if err := draw(t.Context(), func() error { return nil }); err != nil || count(t, s) != 1 {
			t.Fatalf("the first draw: %v", err)
		}
		boom := errors.New("boom")
		if err := draw(t.Context(), func() error { return boom }); !errors.Is(err, boom) {
			t.Errorf("failed with %v", err)
		}
		func() {
			defer func() { _ = recover() }()
			_ = draw(t.Context(), func() error { panic("boom") })
		}()
		ctx, cancel := context.WithCancel(t.Context())
		_ = draw(ctx, func() error { cancel(); return ctx.Err() })
		cancelled, cancel := context.WithCancel(t.Context())
		cancel()
		if err := draw(cancelled, func() error { return nil }); fault.CodeOf(err) != fault.Unavailable {
			t.Errorf("a caller who is gone: %v", err)
		}
		if n := count(t, s); n != 1 {
			t.Errorf("failures left %d draws", n)
		}
		if err := draw(t.Context(), func() error { return nil }); err != nil || count(t, s) != 2 {
			t.Errorf("the writer does not go on: %v", err)
		}
	})
}

// TestInTx_CancelledAtTheVeryBegin: a caller who goes away just when a transaction begins on SQLite leaves none behind that nobody ends.
func TestInTx_CancelledAtTheVeryBegin(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir())
	draw := func(ctx context.Context) error {
		return s.InTx(ctx, func(tx *store.Tx) error { _, err := tx.Next(ctx, "s", "n"); return err })
	}
	for i := range 300 {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Duration(i)*time.Microsecond/2, cancel)
		_ = draw(ctx)
		cancel()
		if err := draw(t.Context()); err != nil {
			t.Fatalf("after %d: %v", i, err)
		}
	}
}

func TestInTx_FailedCommitIsReturned(t *testing.T) {
	t.Parallel()
	deferred := map[string]string{"sqlite": "PRAGMA defer_foreign_keys = 1", "postgres": "SET CONSTRAINTS ALL DEFERRED"}
	testkit.Engines(t, func(t *testing.T, location string) {
		s := open(t, location)
		engine := "sqlite"
		if store.IsPostgres(location) {
			engine = "postgres"
		}
		err := s.InTx(t.Context(), func(tx *store.Tx) error {
			if _, err := tx.Exec(t.Context(), deferred[engine]); err != nil {
				return err
			}
			_, err := tx.Exec(t.Context(), "INSERT INTO buildings (id, name, estate_id) VALUES ('b', 'b', 'nowhere')")
			return err
		})
		if !fault.Is(err, fault.BadReference) {
			t.Errorf("a commit that fails is answered with %v", err)
		}
		if err := s.InTx(t.Context(), func(tx *store.Tx) error { _, err := tx.Next(t.Context(), "s", "n"); return err }); err != nil {
			t.Errorf("the writer does not go on: %v", err)
		}
	})
}

func TestInTx_UniqueViolationIsAConflict(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		s := open(t, location)
		insert := func() error {
			return s.InTx(t.Context(), func(tx *store.Tx) error {
				return tx.Insert(t.Context(), "counters", "scope, name, value", [][]any{{"s", "n", 1}})
			})
		}
		if err := insert(); err != nil {
			t.Fatal(err)
		}
		if err := insert(); !fault.Is(err, fault.AlreadyExists) || fault.CodeOf(err) != fault.Conflict {
			t.Errorf("twice: %v", err)
		}
	})
}

func TestRead_CanNotWrite(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		s := open(t, location)
		if rows, err := s.QueryRead(t.Context(), "INSERT INTO counters VALUES ('s', 'n', 1) RETURNING value"); err == nil {
			for rows.Next() {
				continue
			}
			if err := errors.Join(rows.Err(), rows.Close()); err == nil {
				t.Error("the read-only pool wrote")
			}
		}
		if n := count(t, s); n != 0 {
			t.Errorf("the read-only pool drew %d", n)
		}
	})
}

// TestInTx_LostRacesAreRunAgain: on PostgreSQL transactions that wait for each other's rows, in opposite order, are all carried out.
func TestInTx_LostRacesAreRunAgain(t *testing.T) {
	t.Parallel()
	s := open(t, testkit.PostgresDatabase(t))
	const writers = 4
	failed := make(chan error, writers)
	for w := range writers {
		go func() {
			names := []string{"a", "b"}
			if w%2 == 1 {
				names = []string{"b", "a"}
			}
			failed <- s.InTx(t.Context(), func(tx *store.Tx) error {
				for _, name := range names {
					if _, err := tx.Next(t.Context(), "s", name); err != nil {
						return err
					}
				}
				return nil
			})
		}()
	}
	for range writers {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	if n := count(t, s); n != writers {
		t.Errorf("%d of %d were carried out", n, writers)
	}
}
