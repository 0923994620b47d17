package benchmark_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/internal/base/clock"
	"foyer/internal/testkit"
)

// program is the built binary, serving on a directory of its own.
type program struct {
	b        *testing.B
	cmd      *exec.Cmd
	address  string
	token    string
	ready    time.Duration
	binary   string
	database string
}

// start builds the program, starts it on a database of its own, and waits until it is ready.
func start(b *testing.B) *program {
	b.Helper()
	return startOn(b, b.TempDir())
}

func startOn(b *testing.B, database string) *program {
	b.Helper()
	p := &program{b: b, database: database, binary: filepath.Join(b.TempDir(), "foyer")}
	out, err := exec.Command("go", "build", "-o", p.binary, "..").CombinedOutput()
	p.must(err, string(out))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	p.must(err)
	p.address = l.Addr().String()
	p.must(l.Close())
	p.run()
	b.Cleanup(func() { _ = p.cmd.Process.Kill(); _ = p.cmd.Wait() })
	return p
}

func (p *program) run() {
	begin := clock.Start()
	p.cmd = exec.Command(p.binary, append([]string{"serve", "--addr", p.address, "--log-level", "error", "--rate-limit", "0"}, testkit.Flags(p.database)...)...)
	stdout, err := p.cmd.StdoutPipe()
	p.must(err)
	p.must(p.cmd.Start())
	for {
		resp, err := http.Get("http://" + p.address + "/readyz")
		if err == nil {
			_ = resp.Body.Close()
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	p.ready = clock.Since(begin)
	if p.token == "" {
		line, err := bufio.NewReader(stdout).ReadString('\n')
		p.must(err)
		_, p.token, _ = strings.Cut(strings.TrimSpace(line), ": ")
	}
}

func (p *program) must(err error, more ...string) {
	p.b.Helper()
	if err != nil {
		p.b.Fatal(err, more)
	}
}

// rss is the resident memory in bytes; peak is its highest value.
func (p *program) rss() (now, peak float64) {
	p.b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	p.must(err)
	for _, line := range strings.Split(string(status), "\n") {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		kib, _ := strconv.ParseFloat(fields[1], 64)
		switch fields[0] {
		case "VmRSS:":
			now = kib * 1024
		case "VmHWM:":
			peak = kib * 1024
		}
	}
	return now, peak
}

// metric reads a value of /metrics.
func (p *program) metric(name string) float64 {
	p.b.Helper()
	resp, err := http.Get("http://" + p.address + "/metrics")
	p.must(err)
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	p.must(err)
	for _, line := range strings.Split(string(text), "\n") {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			v, err := strconv.ParseFloat(value, 64)
			p.must(err)
			return v
		}
	}
	p.b.Fatalf("no metric %s", name)
	return 0
}

// ask sends an operation and returns how long it took.
func (p *program) ask(query string) (time.Duration, string) {
	p.b.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	p.must(err)
	begin := clock.Start()
	text, err := send(http.DefaultClient, "http://"+p.address+"/graphql", p.token, body)
	p.must(err)
	return clock.Since(begin), string(text)
}

// BenchmarkStart reports the time until the server is ready and its memory when idle. Stated limits: 1 s, 80 MiB.
func BenchmarkStart(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkStart(b, b.TempDir()) })
	b.Run("postgres", func(b *testing.B) { benchmarkStart(b, testkit.EmptyPostgresDatabase(b)) })
}

func benchmarkStart(b *testing.B, database string) {
	p := startOn(b, database)
	first := p.ready
	p.must(p.cmd.Process.Kill())
	_ = p.cmd.Wait()
	p.run()
	now, _ := p.rss()
	for b.Loop() {
		continue
	}
	b.ReportMetric(first.Seconds()*1000, "first-start-ms")
	b.ReportMetric(p.ready.Seconds()*1000, "start-ms")
	b.ReportMetric(now/(1<<20), "idle-MiB")
}

// BenchmarkIdleSockets reports memory and goroutines of a socket with one subscription. Stated limits: 8 KiB, one goroutine.
func BenchmarkIdleSockets(b *testing.B) {
	p := start(b)
	open := func(n int) (closing func()) {
		var all []*websocket.Conn
		for range n {
			ws := p.socket()
			p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": "subscription { journal { cursor seq at kind text } }"}}))
			all = append(all, ws)
		}
		for p.metric("foyer_subscriptions") != float64(n) {
			time.Sleep(20 * time.Millisecond)
		}
		return func() {
			for _, ws := range all {
				_ = ws.Close()
			}
		}
	}
	open(50)() // the heap has grown to its working size
	for p.metric("foyer_sockets") != 0 {
		time.Sleep(20 * time.Millisecond)
	}
	const sockets = 1900
	before, _ := p.rss()
	goroutines, heap, stacks := p.metric("go_goroutines"), p.metric("go_memstats_heap_inuse_bytes"), p.metric("go_memstats_stack_inuse_bytes")
	closing := open(sockets)
	defer closing()
	for b.Loop() {
		continue
	}
	lowest := 0.0
	for range 80 { // until memory has been given back
		now, _ := p.rss()
		if lowest == 0 || now < lowest {
			lowest = now
		}
		time.Sleep(100 * time.Millisecond)
	}
	b.ReportMetric((lowest-before)/sockets/1024, "KiB/socket")
	b.ReportMetric((p.metric("go_goroutines")-goroutines)/sockets, "goroutines/socket")
	b.ReportMetric((p.metric("go_memstats_heap_inuse_bytes")-heap)/sockets/1024, "heap-KiB/socket")
	b.ReportMetric((p.metric("go_memstats_stack_inuse_bytes")-stacks)/sockets/1024, "stack-KiB/socket")
}

// BenchmarkHostile reports the worst time and memory of documents that are meant to hurt. Stated limits: 2 s, 256 MiB.
func BenchmarkHostile(b *testing.B) {
	p := start(b)
	var worst time.Duration
	spreads := "{ ...F0 }"
	for i := range 39 {
		spreads += fmt.Sprintf(" fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
	}
	spreads += " fragment F39 on Query { viewer { id } }"
	cycle := "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"
	for name, document := range map[string]string{
		"repeated fields": "{" + strings.Repeat(" viewer { id }", 15_000) + "}", "just below the limit": "{" + strings.Repeat(" viewer { id }", 290) + "}",
		"overlapping arguments": "{" + strings.Repeat(" tickets(first: 1) { edges { node { id title } } }", 90) + "}",
		"fragment bomb":         spreads, "fragment cycle": cycle, "brackets": strings.Repeat("{a", 50_000), "one string": `{ node(id: "` + strings.Repeat("x", 200_000) + `") { id } }`,
		"the largest page": `{ tickets(first: 100) { edges { node { id actions { action } timeline(first: 30) { edges { node { text } } } } } } }`,
		"introspection":    "{ __schema { types { name fields { name type { name ofType { name ofType { name } } } args { name } } } } }",
	} {
		took, answer := p.ask(document)
		if took > worst {
			worst = took
		}
		b.Logf("%s: %v, %d bytes: %.80s", name, took.Round(time.Millisecond), len(answer), answer)
	}
	for b.Loop() {
		continue
	}
	_, peak := p.rss()
	b.ReportMetric(worst.Seconds()*1000, "worst-ms")
	b.ReportMetric(peak/(1<<20), "peak-MiB")
}
