package lead_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"foyer/internal/base/fault"
	"foyer/internal/lead"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

var quick = lead.Pace{Beat: 5 * time.Millisecond, Patience: 60 * time.Millisecond}

// server is a candidate with a store of its own.
type server struct {
	*lead.Candidate
	stop    context.CancelFunc
	ended   chan struct{}
	started chan context.Context // one for each term of work
}

func start(t *testing.T, location, self string, pace lead.Pace, work func(context.Context) error) *server {
	t.Helper()
	st, err := store.Open(t.Context(), location)
	if err != nil {
		t.Fatal(err)
	}
	s := &server{Candidate: &lead.Candidate{Store: st, Log: zerolog.Nop(), Pace: pace, Name: "work", Self: self}, ended: make(chan struct{}), started: make(chan context.Context, 100)}
	ctx, stop := context.WithCancel(context.Background())
	s.stop = stop
	go func() {
		defer close(s.ended)
		s.Run(ctx, func(ctx context.Context) error {
			s.started <- ctx
			return work(ctx)
		})
	}()
	t.Cleanup(func() {
		stop()
		<-s.ended
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// write is what the work writes.
func write(ctx context.Context, s *store.Store) error {
	return s.InTx(ctx, func(tx *store.Tx) error {
		_, err := tx.Next(ctx, "work", "done")
		return err
	})
}

// writes lets a server that leads write. On a busy machine it may be late with a beat, step down and lead again: then it writes in its next term.
func writes(t *testing.T, s *server) {
	t.Helper()
	for {
		term := <-s.started
		err := write(term, s.Store)
		if err == nil {
			return
		}
		if term.Err() == nil {
			t.Fatalf("the leader: %v", err)
		}
	}
}

func idle(ctx context.Context) error { <-ctx.Done(); return nil }

// TestRun_OneLeadsAndAnotherTakesOver: of three servers one works; when it is told to stop another goes on at once.
func TestRun_OneLeadsAndAnotherTakesOver(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		patient := lead.Pace{Beat: 5 * time.Millisecond, Patience: time.Hour}
		var mu sync.Mutex
		working := 0
		work := func(ctx context.Context) error {
			mu.Lock()
			if working++; working > 1 {
				t.Errorf("%d work at once", working)
			}
			mu.Unlock()
			<-ctx.Done()
			mu.Lock()
			working--
			mu.Unlock()
			return nil
		}
		servers := map[string]*server{}
		for _, name := range []string{"a", "b", "c"} {
			servers[name] = start(t, location, name, patient, work)
		}
		for range 3 {
			testkit.Eventually(t, "one leads", func() bool {
				for name, s := range servers {
					if s.Leading() {
						<-s.started
						s.stop()
						<-s.ended
						delete(servers, name)
						return true
					}
				}
				return false
			})
		}
	})
}

// TestRun_ASilentLeaderIsDeposed_AndChangesNothing: a leader that does not beat, because it is frozen or cut off, is replaced; what it
// tries to write when it wakes up is refused, and its work is told to end.
func TestRun_ASilentLeaderIsDeposed_AndChangesNothing(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		frozen := start(t, location, "frozen", lead.Pace{Beat: time.Hour, Patience: time.Hour}, idle)
		old := <-frozen.started
		if err := write(old, frozen.Store); err != nil {
			t.Fatal(err)
		}
		next := start(t, location, "next", quick, idle)
		writes(t, next)
		if err := write(old, frozen.Store); !fault.Is(err, fault.NotLeading) {
			t.Errorf("the deposed leader wrote: %v", err)
		}
	})
}

// TestRun_ALeaderThatIsDeposedStops: it finds out at its next beat.
func TestRun_ALeaderThatIsDeposedStops(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		first := start(t, location, "first", quick, idle)
		work := <-first.started
		if err := testkit.Behind(t, location).Exec(t, "UPDATE leases SET term = term + 1, holder = 'somebody'"); err != nil {
			t.Fatal(err)
		}
		<-work.Done()
		writes(t, first) // somebody is silent, so that it leads again
	})
}

// TestRun_WorkThatFailsIsBegunAgain: also work that panics.
func TestRun_WorkThatFailsIsBegunAgain(t *testing.T) {
	t.Parallel()
	for name, work := range map[string]func(context.Context) error{
		"fails":  func(context.Context) error { return context.DeadlineExceeded },
		"panics": func(context.Context) error { panic("can't at all") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := start(t, testkit.Database(t), "only", quick, work)
			for range 3 {
				<-s.started
			}
		})
	}
}
