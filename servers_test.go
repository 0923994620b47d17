package main_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/internal/base/clock"
	"foyer/internal/testkit"
)

// feed follows a journal over a WebSocket and comes back by itself, to any of the servers, from the last cursor it has.
type feed struct {
	t       *testing.T
	token   string
	estate  string
	cursor  string
	servers func() []*server
	mu      sync.Mutex
	seqs    []int64
	codes   []int
	stop    context.CancelFunc
	done    chan struct{}
}

func follow(t *testing.T, token, estate string, servers func() []*server) *feed {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	f := &feed{t: t, token: token, estate: estate, servers: servers, stop: stop, done: make(chan struct{})}
	go func() {
		defer close(f.done)
		for i := 0; ctx.Err() == nil; i++ {
			all := servers()
			f.listen(ctx, all[i%len(all)])
		}
	}()
	t.Cleanup(func() { stop(); <-f.done })
	return f
}

// listen reads until the connection ends.
func (f *feed) listen(ctx context.Context, s *server) {
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: time.Second}
	ws, resp, err := dialer.DialContext(ctx, "ws"+strings.TrimPrefix(s.url, "http"), nil)
	if err != nil {
		time.Sleep(20 * time.Millisecond)
		return
	}
	defer func() { _ = resp.Body.Close() }()
	defer func() { _ = ws.Close() }()
	defer context.AfterFunc(ctx, func() { _ = ws.Close() })()
	after := "null"
	if f.cursor != "" {
		after = fmt.Sprintf("%q", f.cursor)
	}
	query := fmt.Sprintf(`subscription { journal(estateID: %q, after: %s) { seq cursor } }`, f.estate, after)
	for _, m := range []any{map[string]any{"type": "connection_init", "payload": map[string]string{"token": f.token}},
		map[string]any{"type": "subscribe", "id": "1", "payload": map[string]string{"query": query}}} {
		if ws.WriteJSON(m) != nil {
			return
		}
	}
	for {
		_ = ws.SetReadDeadline(clock.Start().Add(3 * time.Second)) // a frozen server says nothing: pings and pongs are not answered
		var m struct {
			Type    string
			Payload struct {
				Data struct {
					Journal struct {
						Seq    int64
						Cursor string
					}
				}
			}
		}
		_, raw, err := ws.ReadMessage()
		if err != nil {
			var closed *websocket.CloseError
			if errors.As(err, &closed) {
				f.mu.Lock()
				f.codes = append(f.codes, closed.Code)
				f.mu.Unlock()
			}
			return
		}
		if json.Unmarshal(raw, &m) != nil || m.Type != "next" {
			continue
		}
		f.cursor = m.Payload.Data.Journal.Cursor
		f.mu.Lock()
		f.seqs = append(f.seqs, m.Payload.Data.Journal.Seq)
		f.mu.Unlock()
	}
}

// reached waits until the feed has an entry, and fails the test when anything before it is missing or came twice.
func (f *feed) reached(seq int64) {
	f.t.Helper()
	last := func() []int64 {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.seqs
	}
	testkit.Eventually(f.t, fmt.Sprint("the feed reaches ", seq), func() bool { s := last(); return len(s) > 0 && s[len(s)-1] >= seq })
	seqs := last()
	for i, n := range seqs {
		if n != seqs[0]+int64(i) {
			f.t.Fatalf("the feed got %d after %d", n, seqs[i-1])
		}
	}
}

// TestServers_OneIsKilledAndOneIsFrozen: three servers on one PostgreSQL; clients write to whichever answers, and follow from whichever
// is there. One server is killed, one is frozen in the middle of its work: nothing that was answered is lost, nothing is doubled,
// the others go on, and every feed is exact.
func TestServers_OneIsKilledAndOneIsFrozen(t *testing.T) {
	t.Parallel()
	binary, database := build(t), testkit.PostgresDatabase(t)
	first := serve(t, binary, database)
	admin := first.token
	d := furnish(t, first)
	servers := []*server{first, serve(t, binary, database), serve(t, binary, database)}
	alive := func() []*server { return servers }
	feeds := []*feed{follow(t, admin, d.estate, alive), follow(t, d.board, d.estate, alive)}
	for _, f := range feeds {
		testkit.Eventually(t, "the feed has begun", func() bool {
			must(t, servers[2].ask(admin, fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: "begin"}) { cursor } }`, d.estate), &struct{}{}))
			f.mu.Lock()
			defer f.mu.Unlock()
			return len(f.seqs) > 0
		})
	}
	var mu sync.Mutex
	answered := map[string]int64{}
	var writers sync.WaitGroup
	const each = 60
	for w := range 6 {
		writers.Go(func() {
			at := w // the server that answered last
			for i := range each {
				key := fmt.Sprintf("%d-%d", w, i)
				query := fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: %q, idempotencyKey: %q}) { entry { seq } } }`, d.estate, key, key)
				for try := 0; ; try++ {
					var got struct {
						WriteDutyLog struct{ Entry struct{ Seq int64 } }
					}
					err := servers[at%len(servers)].askWithin(time.Second, admin, query, &got)
					if err == nil {
						mu.Lock()
						answered[key] = got.WriteDutyLog.Entry.Seq
						n := len(answered)
						mu.Unlock()
						switch n {
						case 60:
							_ = servers[0].cmd.Process.Signal(syscall.SIGKILL)
						case 120:
							_ = servers[1].cmd.Process.Signal(syscall.SIGSTOP)
						}
						break
					}
					if at++; try > 200 {
						t.Errorf("%s was never answered: %v", key, err)
						return
					}
				}
			}
		})
	}
	writers.Wait()
	_ = servers[1].cmd.Process.Signal(syscall.SIGCONT)
	var page struct {
		Journal struct {
			Edges []struct{ Node struct{ Seq int64 } }
		}
	}
	must(t, servers[2].ask(admin, fmt.Sprintf(`{ journal(estateID: %q, last: 1) { edges { node { seq } } } }`, d.estate), &page))
	head := page.Journal.Edges[0].Node.Seq
	for _, f := range feeds {
		f.reached(head)
	}
	distinct := map[int64]bool{}
	for _, seq := range answered {
		distinct[seq] = true
	}
	if len(answered) != 6*each || len(distinct) != len(answered) {
		t.Errorf("%d lines were answered with %d numbers", len(answered), len(distinct))
	}
	var count int
	must(t, testkit.Behind(t, database).QueryRowContext(t.Context(), "SELECT count(*) FROM journal_payloads WHERE text LIKE '%-%'").Scan(&count))
	if count != 6*each {
		t.Errorf("%d lines stand in the journal, %d were written", count, 6*each)
	}
	out, err := exec.CommandContext(t.Context(), binary, append([]string{"verify"}, testkit.Flags(database)...)...).CombinedOutput()
	must(t, errors.Join(err, context.Cause(t.Context())))
	if strings.Contains(string(out), "BAD") {
		t.Errorf("verify:\n%s", out)
	}
}

// TestServers_ADeployDrains: a server that is told to stop says that it is not ready, closes its sockets with 1012 over a while, and
// its clients go on at the other server, exactly.
func TestServers_ADeployDrains(t *testing.T) {
	t.Parallel()
	binary, database := build(t), testkit.PostgresDatabase(t)
	old := serve(t, binary, database, "--drain", "3s")
	admin := old.token
	d := furnish(t, old)
	next := serve(t, binary, database)
	servers := []*server{old, next}
	var feeds []*feed
	for range 6 {
		feeds = append(feeds, follow(t, admin, d.estate, func() []*server { return servers }))
	}
	write := func(s *server) (seq int64) {
		var got struct {
			WriteDutyLog struct{ Entry struct{ Seq int64 } }
		}
		must(t, s.ask(admin, fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: "x"}) { entry { seq } } }`, d.estate), &got))
		return got.WriteDutyLog.Entry.Seq
	}
	for _, f := range feeds {
		testkit.Eventually(t, "the feed has begun", func() bool {
			write(next)
			f.mu.Lock()
			defer f.mu.Unlock()
			return len(f.seqs) > 0
		})
	}
	begin := clock.Start()
	must(t, old.cmd.Process.Signal(syscall.SIGTERM))
	testkit.Eventually(t, "it is not ready", func() bool { return old.status("/readyz") == 503 })
	for range 20 {
		write(next)
	}
	must(t, old.cmd.Wait())
	if took := clock.Since(begin); took < 2*time.Second {
		t.Errorf("the sockets of the old server were closed within %v", took)
	}
	seq := write(next)
	for _, f := range feeds {
		f.reached(seq)
		f.mu.Lock()
		if len(f.codes) != 1 || f.codes[0] != websocket.CloseServiceRestart {
			t.Errorf("closed with %v", f.codes)
		}
		f.mu.Unlock()
	}
}

// TestServer_AFullDiskIsSaidPlainly: nothing is changed, nothing is lost, and when there is room the desk goes on.
func TestServer_AFullDiskIsSaidPlainly(t *testing.T) {
	t.Parallel()
	disk := testkit.SmallDisk(t, 4<<20)
	s := serve(t, build(t), disk.Dir+"/data")
	d := furnish(t, s)
	disk.Fill()
	refused := func() error {
		return s.ask(d.admin, fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: %q}) { cursor } }`, d.estate, strings.Repeat("满", 2000)), &struct{}{})
	}
	testkit.Eventually(t, "the disk is full", func() bool { // what the log had reserved is used up first
		err := refused()
		return err != nil && strings.Contains(err.Error(), "DISK_FULL") && strings.Contains(err.Error(), "nothing was changed")
	})
	must(t, s.ask(d.admin, "{ viewer { name } }", &struct{}{}))
	disk.Empty()
	testkit.Eventually(t, "the desk goes on", func() bool { return refused() == nil })
	out, err := exec.CommandContext(t.Context(), s.cmd.Path, "verify", "--data", disk.Dir+"/data").CombinedOutput()
	if err != nil || strings.Contains(string(out), "BAD") {
		t.Errorf("verify: %v\n%s", err, out)
	}
}
