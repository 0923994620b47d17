package wire_test

import (
	"context"
	"fmt"
	"net"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/internal/app"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/journal"
	"foyer/internal/live/wire"
	"foyer/internal/testkit"
)

// settle waits until there are so many subscriptions that follow something.
func settle(t *testing.T, d *testkit.Desk, subscriptions int) {
	t.Helper()
	until(t, fmt.Sprintf("%d subscriptions", subscriptions), func() bool { return d.App.Subscriptions() == subscriptions })
}

// until waits for a condition that other goroutines bring about.
func until(t *testing.T, what string, done func() bool) {
	t.Helper()
	deadline := time.NewTimer(20 * time.Second)
	defer deadline.Stop()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for !done() {
		select {
		case <-deadline.C:
			t.Fatalf("never: %s", what)
		case <-tick.C:
		}
	}
}

func write(t testing.TB, d *testkit.Desk, text string) journal.Position {
	t.Helper()
	r, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: text})
	if err != nil {
		t.Error(err)
	}
	return r.Position
}

// TestFeed_ExactUnderConcurrentWriters: writers write while readers connect, are cut off and come back with their last
// cursor; in the end every reader has seen every entry, once, in order.
func TestFeed_ExactUnderConcurrentWriters(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	const writers, each, readers = 4, 60, 3
	start, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	last := start.Seq + writers*each

	var all sync.WaitGroup
	for range writers {
		all.Go(func() {
			for i := range each {
				write(t, d, fmt.Sprint("line ", i))
			}
		})
	}
	for range readers {
		all.Go(func() {
			seq, cursor := start.Seq, any(nil)
			if c := d.CursorOf(start); c != "" {
				cursor = c
			}
			for seq < last {
				s := d.Open(token)
				s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": cursor})
				for range 37 { // then the connection is lost
					if seq == last {
						break
					}
					e := s.Event()
					if e.Seq != seq+1 {
						t.Errorf("entry %d came after %d", e.Seq, seq)
						return
					}
					seq, cursor = e.Seq, e.Cursor
				}
				_ = s.WS.Close()
			}
		})
	}
	all.Wait()
}

func TestFeed_ResumeAndItsRefusals(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleAdmin)
	p := write(t, d, "one")
	write(t, d, "two")
	s := d.Open(token)
	s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(p)})
	if e := s.Event(); e.Seq != p.Seq+1 {
		t.Fatalf("resumed at %d", e.Seq)
	}
	for name, c := range map[string]struct{ cursor, reason string }{
		"of another scope":  {d.CursorOf(journal.Position{Scope: journal.Company, Epoch: p.Epoch, Seq: 1}), "CURSOR_INVALID"},
		"ahead":             {d.CursorOf(journal.Position{Scope: p.Scope, Epoch: p.Epoch, Seq: p.Seq + 100}), "CURSOR_INVALID"},
		"of another epoch":  {d.CursorOf(journal.Position{Scope: p.Scope, Epoch: "epo_restored", Seq: 1}), "CURSOR_EXPIRED"},
		"of another list":   {"gaFpp3RrdF8wMDE", "CURSOR_INVALID"},
		"no cursor at all":  {"%%%", ""},
		"an empty position": {d.CursorOf(journal.Position{}), "CURSOR_INVALID"},
	} {
		s.Subscribe("bad", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": c.cursor})
		m := s.Next()
		if m.Type != "error" || !strings.Contains(string(m.Payload), c.reason) {
			t.Errorf("a cursor %s was answered with %s %s", name, m.Type, m.Payload)
		}
	}
}

// TestFeed_HashesProveThatNothingIsMissing: a reader checks the chain with nothing but what the feed shows, stubs of
// confidential entries included (TK16).
func TestFeed_HashesProveThatNothingIsMissing_TK16(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.Open(d.Token(kind.RoleTechnician))
	s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	settle(t, d, 1)
	write(t, d, "for everybody")
	secret := kind.Crime
	_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "3栋失窃", Confidentiality: &secret})
	d.Must(err)
	write(t, d, "for everybody again")
	var before testkit.Event
	for i := range 3 {
		e := s.Event()
		if i == 1 && (e.Kind != journal.Withheld || e.Text != "" || e.Actor != nil) {
			t.Errorf("a technician sees %+v", e)
		}
		if i > 0 && e.Hash != journal.Chain(before.Hash, d.Estate, e.Seq, e.At, e.Digest) {
			t.Errorf("the hash of entry %d does not follow", e.Seq)
		}
		before = e
	}
}

// TestFeed_StalledReaderIsFreed: a client that never reads is cut off by the write deadline or for being too slow; the
// others never wait for it.
func TestFeed_StalledReaderIsFreed(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, limits(func(l *wire.Limits) { l.Write, l.Queue = 300*time.Millisecond, 64<<10 }))
	token := d.Token(kind.RoleFrontDesk)
	stalled := d.Open(token)
	for i := range 50 {
		stalled.Subscribe(fmt.Sprint(i), testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	}
	if tcp, ok := stalled.WS.NetConn().(*net.TCPConn); ok {
		d.Must(tcp.SetReadBuffer(4096))
	}
	settle(t, d, 50)
	quick := d.Open(token)
	quick.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	settle(t, d, 51)
	long := make([]byte, 3000)
	for i := range long {
		long[i] = 'x'
	}
	for i := range 150 {
		write(t, d, fmt.Sprint(i, string(long)))
		quick.Event()
	}
	until(t, "the stalled socket is gone", func() bool { return d.App.Sockets() == 1 })
	settle(t, d, 1)
}

// TestSocket_NothingIsLeftBehind: a thousand connections come and go; goroutines return to where they were.
func TestSocket_NothingIsLeftBehind(t *testing.T) {
	d := testkit.New(t)
	token := d.Token(kind.RoleBoard)
	open := func(n int) {
		for range n {
			s := d.Open(token)
			s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
			_ = s.WS.Close()
		}
		until(t, "all sockets gone", func() bool { return d.App.Sockets() == 0 && d.App.Streams() == 1 })
	}
	open(20)
	before := runtime.NumGoroutine()
	open(1000)
	until(t, "goroutines are back", func() bool { return runtime.NumGoroutine() <= before+5 })
}

func TestServer_GoingDownClosesWith1012(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	d.Must(err)
	second, err := app.New(d.Root, app.Options{Database: testkit.Database(t), Clock: d.Clock})
	d.Must(err)
	ctx, stop := context.WithCancel(d.Root)
	done := make(chan error, 1)
	go func() { done <- second.Serve(ctx, l) }()
	var ws *websocket.Conn
	until(t, "the server answers", func() bool {
		conn, resp, err := (&websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}).DialContext(ctx, "ws://"+l.Addr().String()+"/graphql", nil)
		if err != nil {
			return false
		}
		_ = resp.Body.Close()
		ws = conn
		return true
	})
	stop()
	(&testkit.Socket{T: t, WS: ws}).Closed(1012)
	d.Must(<-done)
	d.Must(second.Close())
}
