package wire_test

import (
	"fmt"
	"sync"
	"testing"

	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

// TestShared_NobodyIsLostWhileJoining: subscriptions join a feed while entries are written; each sees every entry behind the
// one it began with.
func TestShared_NobodyIsLostWhileJoining(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	const sockets, rounds = 60, 6
	for round := range rounds {
		var all []*testkit.Socket
		var joining sync.WaitGroup
		for range sockets {
			s := d.Open(token)
			all = append(all, s)
			joining.Go(func() { s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate}) })
		}
		settle(t, d, sockets)
		p := write(t, d, fmt.Sprint("round ", round))
		for _, s := range all {
			if e := s.Event(); e.Seq != p.Seq {
				t.Fatalf("round %d: got entry %d, want %d", round, e.Seq, p.Seq)
			}
		}
		joining.Wait()
		for _, s := range all {
			_ = s.WS.Close()
		}
		settle(t, d, 0)
	}
}
