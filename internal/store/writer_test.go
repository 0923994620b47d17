package store_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"

	"foyer/internal/store"
)

// TestInTx_WhoWaitsSharesACommit: of transactions that wait for their turn on SQLite each fails alone, none is answered before all are
// on disk, and what was undone for somebody else's sake is done again.
func TestInTx_WhoWaitsSharesACommit(t *testing.T) {
	t.Parallel()
	boom := errors.New("boom")
	cases := map[string]struct {
		// last is what the last of four transactions does after its draw; the third always fails.
		last func(context.Context, *store.Tx) error
		// draws are how many stay, and runs how often the second is run.
		draws, runs int64
	}{
		"all succeed":     {last: func(context.Context, *store.Tx) error { return nil }, draws: 3, runs: 1},
		"the last fails":  {last: func(context.Context, *store.Tx) error { return boom }, draws: 2, runs: 1},
		"the last panics": {last: func(context.Context, *store.Tx) error { panic(boom) }, draws: 2, runs: 1},
		"the last undoes all": {last: func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(context.WithoutCancel(ctx), "ROLLBACK") // as SQLite does by itself when the disk is full
			return errors.Join(err, boom)
		}, draws: 2, runs: 2},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				s, err := store.Open(t.Context(), dir)
				if err != nil {
					t.Fatal(err)
				}
				ctx, cancel := context.WithCancel(t.Context())
				var runs int64
				answered := make(chan string, 4)
				begin := func(name string, then func(*store.Tx) error) {
					go func() {
						defer func() { _ = recover(); answered <- name }()
						if err := s.InTx(ctx, func(tx *store.Tx) error {
							if _, err := tx.Next(ctx, "s", "n"); err != nil {
								return err
							}
							return then(tx)
						}); err != nil && !errors.Is(err, boom) {
							t.Errorf("%s: %v", name, err)
						}
					}()
					synctest.Wait() // it is in its turn, or waits for it
				}
				first, last := make(chan struct{}), make(chan struct{})
				begin("first", func(*store.Tx) error { <-first; return nil })
				begin("second", func(*store.Tx) error { runs++; return nil })
				begin("third", func(*store.Tx) error { return boom })
				begin("last", func(tx *store.Tx) error { <-last; return c.last(ctx, tx) })
				close(first)
				synctest.Wait()
				if len(answered) != 0 {
					t.Errorf("%s is answered before the commit", <-answered)
				}
				if n := count(t, s); n != 0 {
					t.Errorf("%d draws are seen before the commit", n)
				}
				close(last)
				for range 4 {
					<-answered
				}
				if runs != c.runs || count(t, s) != c.draws {
					t.Errorf("the second ran %d times, %d draws stay", runs, count(t, s))
				}
				cancel()
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
