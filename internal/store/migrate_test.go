package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"foyer/internal/base/fault"
	"foyer/internal/store"
)

func TestOpen_NewerSchemaIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := store.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", filepath.Join(dir, store.File))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, 1)"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "99999") {
		t.Errorf("a newer schema: %v", err)
	}
}

func TestOpen_WhatIsNoDatabaseIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, store.File), []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "no Foyer database") {
		t.Errorf("opened: %v", err)
	}
}

func open(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), t.TempDir())
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
	s := open(t)
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
}

func TestInTx_FailedCommitIsReturned(t *testing.T) {
	t.Parallel()
	s := open(t)
	err := s.InTx(t.Context(), func(tx *store.Tx) error {
		if _, err := tx.Exec(t.Context(), "PRAGMA defer_foreign_keys = 1"); err != nil {
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
}

func TestRead_CanNotWrite(t *testing.T) {
	t.Parallel()
	s := open(t)
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
}
