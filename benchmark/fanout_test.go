package benchmark_test

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/internal/base/clock"
)

// crowd is many clients that read and count.
type crowd struct {
	conns    []net.Conn
	received atomic.Int64
	sample   atomic.Pointer[string] // the last message that somebody got
	mu       sync.Mutex
	arrivals []time.Duration // since begin, while it is measured
	begin    time.Time
}

// join lets a socket take part: from now on its frames are counted.
func (c *crowd) join(ws *websocket.Conn) {
	conn := ws.NetConn()
	c.conns = append(c.conns, conn)
	go func() {
		r := bufio.NewReaderSize(conn, 512)
		for {
			var head [2]byte
			if _, err := io.ReadFull(r, head[:]); err != nil {
				return
			}
			n := int64(head[1])
			if n == 126 {
				var long [2]byte
				if _, err := io.ReadFull(r, long[:]); err != nil {
					return
				}
				n = int64(binary.BigEndian.Uint16(long[:]))
			}
			if head[0] != 0x81 {
				if _, err := io.CopyN(io.Discard, r, n); err != nil {
					return
				}
				if head[0] == 0x89 { // who does not answer a ping is given up
					_, _ = conn.Write([]byte{0x8a, 0x80, 0, 0, 0, 0})
				}
				continue
			}
			if c.sample.Load() == nil {
				text := make([]byte, n)
				if _, err := io.ReadFull(r, text); err != nil {
					return
				}
				s := string(text)
				c.sample.Store(&s)
			} else if _, err := r.Discard(int(n)); err != nil {
				return
			}
			c.received.Add(1)
			c.mu.Lock()
			if !c.begin.IsZero() {
				c.arrivals = append(c.arrivals, clock.Since(c.begin))
			}
			c.mu.Unlock()
		}
	}()
}

func (c *crowd) leave() {
	for _, conn := range c.conns {
		_ = conn.Close()
	}
}

// until waits for so many messages in all.
func (c *crowd) until(b *testing.B, n int64) {
	b.Helper()
	for begin := clock.Start(); c.received.Load() < n; time.Sleep(200 * time.Microsecond) {
		if clock.Since(begin) > time.Minute {
			b.Fatalf("%d of %d messages came", c.received.Load(), n)
		}
	}
}

// one publishes one event and returns how long each delivery took.
func (c *crowd) one(b *testing.B, publish func()) []time.Duration {
	b.Helper()
	want := c.received.Load() + int64(len(c.conns))
	c.mu.Lock()
	c.begin, c.arrivals = clock.Start(), nil
	c.mu.Unlock()
	publish()
	c.until(b, want)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.begin = time.Time{}
	return c.arrivals
}

// figures are what one server needs for a crowd.
type figures struct {
	cpu   time.Duration // per delivery, beyond what publishing to nobody takes
	p99   time.Duration // from sending an event to its frame, at two events a second
	burst float64       // deliveries a second while events come as fast as they can
}

// measure runs the same work against a server.
func (c *crowd) measure(b *testing.B, pid int, nobody time.Duration, publish func()) figures {
	b.Helper()
	publishAll(1, publish)
	c.until(b, int64(len(c.conns)))
	var f figures
	var all []time.Duration
	events := eventsFor(len(c.conns))
	time.Sleep(500 * time.Millisecond)
	before := cpuOf(b, pid)
	for range events {
		all = append(all, c.one(b, publish)...)
		time.Sleep(500*time.Millisecond - all[len(all)-1])
	}
	f.cpu = (cpuOf(b, pid) - before - time.Duration(events)*nobody) / time.Duration(events*len(c.conns))
	slices.Sort(all)
	f.p99 = all[len(all)*99/100]
	n := max(40, min(400, 200_000/len(c.conns)))
	want := c.received.Load() + int64(n*len(c.conns))
	begin := clock.Start()
	publishAll(n, publish)
	c.until(b, want)
	f.burst = float64(n*len(c.conns)) / clock.Since(begin).Seconds()
	return f
}

// eventsFor is how many events are measured at two a second: more where one costs little beside publishing it.
func eventsFor(sockets int) int { return max(12, 4_000/sockets) }

// publishAll publishes n events, four at a time.
func publishAll(n int, publish func()) {
	var all sync.WaitGroup
	var done atomic.Int64
	for range 4 {
		all.Go(func() {
			for done.Add(1) <= int64(n) {
				publish()
			}
		})
	}
	all.Wait()
}

// cpuOf is the processor time that a process has used.
func cpuOf(b *testing.B, pid int) time.Duration {
	b.Helper()
	total := time.Duration(0)
	tasks, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", pid))
	if err != nil {
		b.Fatal(err)
	}
	for _, task := range tasks { // to the nanosecond, unlike the ticks of /proc/PID/stat
		line, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/schedstat", pid, task.Name()))
		if err != nil {
			continue
		}
		ns, _ := strconv.ParseInt(strings.Fields(string(line))[0], 10, 64)
		total += time.Duration(ns)
	}
	return total
}

// send posts JSON with a token and returns the answer.
func send(client *http.Client, address, token string, body []byte) ([]byte, error) {
	req, err := http.NewRequest(http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	return io.ReadAll(resp.Body)
}

// post is send for what must not be refused.
func post(client *http.Client, address, token, body string) error {
	answer, err := send(client, address, token, []byte(body))
	if err == nil && bytes.Contains(answer, []byte(`"errors"`)) {
		err = fmt.Errorf("%s", answer)
	}
	return err
}

// BenchmarkFanOut compares Foyer's delivery of one event to many sockets with a bare gorilla broadcast of the same bytes.
// Stated limits: CPU per delivery at most 1.3 of bare, bursts at least as many deliveries a second, p99 within 1.5 of bare. What
// Foyer tells is on disk first, so bursts are also compared with a bare server that stores each message.
func BenchmarkFanOut(b *testing.B) {
	for _, n := range []int{100, 1_000, 5_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			p := start(b)
			estate := p.estate()
			write, err := json.Marshal(map[string]any{"query": fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: "巡查地库,一切正常"}) { cursor } }`, estate)})
			p.must(err)
			client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 8}}
			publish := func() { p.must(post(client, "http://"+p.address+"/graphql", p.token, string(write))) }
			publishAll(50, publish)
			begin := cpuOf(b, p.cmd.Process.Pid)
			for range eventsFor(n) {
				publish()
				time.Sleep(500 * time.Millisecond)
			}
			nobody := (cpuOf(b, p.cmd.Process.Pid) - begin) / time.Duration(eventsFor(n))
			own := &crowd{}
			query := fmt.Sprintf(`subscription { journal(estateID: %q) { cursor seq at kind text } }`, estate)
			for i := range n {
				if i > 0 && i%1_500 == 0 { // a token may have 2,000 sockets
					p.token = p.another()
				}
				ws := p.socket()
				p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": query}}))
				own.join(ws)
			}
			for p.metric("foyer_subscriptions") != float64(n) {
				time.Sleep(20 * time.Millisecond)
			}
			executions := p.metric("foyer_executions_total")
			f := own.measure(b, p.cmd.Process.Pid, nobody, publish)
			events := float64(own.received.Load()) / float64(n)
			perEvent := (p.metric("foyer_executions_total") - executions) / events
			own.leave()

			limit := measureBare(b, n, *own.sample.Load())
			storing := measureBare(b, n, *own.sample.Load(), filepath.Join(b.TempDir(), "bare.db"))
			for b.Loop() {
				continue
			}
			b.ReportMetric(perEvent, "executions/event")
			b.ReportMetric(float64(f.cpu.Nanoseconds())/1000, "µs-cpu/delivery")
			b.ReportMetric(float64(f.cpu)/float64(limit.cpu), "cpu-of-bare")
			b.ReportMetric(f.burst, "burst-deliveries/s")
			b.ReportMetric(f.burst/limit.burst, "burst-of-bare")
			b.ReportMetric(f.burst/storing.burst, "burst-of-storing")
			b.ReportMetric(f.p99.Seconds()*1000, "p99-ms")
			b.ReportMetric(float64(f.p99)/float64(limit.p99), "p99-of-bare")
		})
	}
}

// estate founds an estate and returns its id.
func (p *program) estate() string {
	p.b.Helper()
	_, answer := p.ask(`mutation { createEstate(input: {code: "B", name: "Bench"}) { place { id } } }`)
	var made struct {
		Data struct {
			CreateEstate struct{ Place struct{ ID string } }
		}
	}
	p.must(json.Unmarshal([]byte(answer), &made), answer)
	return made.Data.CreateEstate.Place.ID
}

// another makes a token like the first.
func (p *program) another() string {
	p.b.Helper()
	_, answer := p.ask(`mutation { createToken(input: {role: ADMIN}) { secret } }`)
	var made struct {
		Data struct{ CreateToken struct{ Secret string } }
	}
	p.must(json.Unmarshal([]byte(answer), &made), answer)
	return made.Data.CreateToken.Secret
}

// socket opens a socket that is acknowledged.
func (p *program) socket() *websocket.Conn {
	p.b.Helper()
	ws, resp, err := (&websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}).Dial("ws://"+p.address+"/graphql", nil)
	p.must(err)
	_ = resp.Body.Close()
	p.must(ws.WriteJSON(map[string]any{"type": "connection_init", "payload": map[string]string{"token": p.token}}))
	_, _, err = ws.ReadMessage()
	p.must(err)
	return ws
}

// measureBare measures the yardstick; more are its further arguments.
func measureBare(b *testing.B, n int, message string, more ...string) figures {
	b.Helper()
	c, pid, publish := bareCrowd(b, n, message, more)
	defer c.leave()
	return c.measure(b, pid, 0, publish)
}

// bareCrowd starts the yardstick with a crowd of its own.
func bareCrowd(b *testing.B, n int, message string, more []string) (*crowd, int, func()) {
	b.Helper()
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	binary := filepath.Join(b.TempDir(), "bare")
	out, err := exec.Command("go", "build", "-o", binary, "./bare").CombinedOutput()
	if err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	address := l.Addr().String()
	must(l.Close())
	cmd := exec.Command(binary, append([]string{address}, more...)...)
	must(cmd.Start())
	b.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	sockets := func() string {
		resp, err := http.Get("http://" + address + "/sockets")
		if err != nil {
			return ""
		}
		defer func() { _ = resp.Body.Close() }()
		count, err := io.ReadAll(resp.Body)
		must(err)
		return string(count)
	}
	for sockets() == "" {
		time.Sleep(5 * time.Millisecond)
	}
	c := &crowd{}
	for range n {
		ws, resp, err := websocket.DefaultDialer.Dial("ws://"+address+"/socket", nil)
		must(err)
		_ = resp.Body.Close()
		c.join(ws)
	}
	for sockets() != strconv.Itoa(n) { // it answers the handshake before it counts the socket
		time.Sleep(5 * time.Millisecond)
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 8}}
	return c, cmd.Process.Pid, func() { must(post(client, "http://"+address+"/publish", "", message)) }
}

// BenchmarkStalled reports what ten sockets with fifty subscriptions each cost that never read, and how long another
// reader waits meanwhile. Stated limit: 64 MiB.
func BenchmarkStalled(b *testing.B) {
	p := start(b)
	estate := p.estate()
	var stalled []*websocket.Conn // kept: a connection that nobody holds is closed by the garbage collector
	for range 10 {
		ws := p.socket()
		stalled = append(stalled, ws)
		if tcp, ok := ws.NetConn().(*net.TCPConn); ok {
			p.must(tcp.SetReadBuffer(4096))
		}
		for s := range 50 {
			p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": strconv.Itoa(s), "payload": map[string]any{
				"query": fmt.Sprintf(`subscription { journal(estateID: %q) { s%d: seq text } }`, estate, s)}}))
		}
	}
	quick := &crowd{}
	ws := p.socket()
	p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": fmt.Sprintf(`subscription { journal(estateID: %q) { seq } }`, estate)}}))
	quick.join(ws)
	for p.metric("foyer_subscriptions") != 501 {
		time.Sleep(20 * time.Millisecond)
	}
	before, _ := p.rss()
	text := strings.Repeat("x", 3000)
	write, err := json.Marshal(map[string]any{"query": fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: %q}) { cursor } }`, estate, text)})
	p.must(err)
	var all []time.Duration
	for range 400 {
		all = append(all, quick.one(b, func() { p.must(post(http.DefaultClient, "http://"+p.address+"/graphql", p.token, string(write))) })...)
	}
	for b.Loop() {
		continue
	}
	_, peak := p.rss()
	runtime.KeepAlive(stalled)
	slices.Sort(all)
	b.ReportMetric((peak-before)/(1<<20), "peak-MiB")
	b.ReportMetric(all[len(all)/2].Seconds()*1000, "median-ms")
	b.ReportMetric(all[len(all)*99/100].Seconds()*1000, "p99-ms")
	b.ReportMetric(p.metric("foyer_slow_sockets_total"), "sockets-cut")
}

// BenchmarkStorm reports what a restart costs that cuts off five thousand sockets at once, which come back as fast as one client
// can dial: how long after that the last of them has the twenty entries it missed, and the memory meanwhile. Nothing may be missed
// or told twice.
func BenchmarkStorm(b *testing.B) {
	const sockets, missed = 5_000, 20
	p := start(b)
	estate := p.estate()
	write := fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: "巡查地库,一切正常"}) { cursor } }`, estate)
	var last struct {
		Data struct{ WriteDutyLog struct{ Cursor string } }
	}
	_, answer := p.ask(write)
	p.must(json.Unmarshal([]byte(answer), &last), answer)
	tokens := []string{p.token, p.another(), p.another(), p.another()}
	p.must(p.cmd.Process.Kill())
	_ = p.cmd.Wait()
	p.run()
	for range missed {
		p.ask(write)
	}
	c := &crowd{}
	defer c.leave()
	query := fmt.Sprintf(`subscription { journal(estateID: %q, after: %q) { cursor seq at kind text } }`, estate, last.Data.WriteDutyLog.Cursor)
	before, _ := p.rss()
	begin := clock.Start()
	for i := range sockets {
		p.token = tokens[i%len(tokens)]
		ws := p.socket()
		p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": query}}))
		c.join(ws)
	}
	connected := clock.Since(begin)
	c.until(b, sockets*missed)
	caughtUp := clock.Since(begin)
	for b.Loop() {
		continue
	}
	_, peak := p.rss()
	time.Sleep(time.Second)
	if n := c.received.Load(); n != sockets*missed {
		b.Fatalf("%d messages came, %d were missed", n, sockets*missed)
	}
	b.ReportMetric(connected.Seconds()*1000, "connected-ms")
	b.ReportMetric((caughtUp-connected).Seconds()*1000, "then-caught-up-ms")
	b.ReportMetric((peak-before)/(1<<20), "peak-MiB")
	b.ReportMetric(p.metric("foyer_executions_total")/sockets, "executions/socket")
	b.ReportMetric(p.metric("foyer_slow_sockets_total"), "sockets-cut")
}

// BenchmarkChurn reports what is left of ten thousand connections that came, subscribed and went.
func BenchmarkChurn(b *testing.B) {
	p := start(b)
	estate := p.estate()
	come := func(n int) {
		for range n {
			ws := p.socket()
			p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": fmt.Sprintf(`subscription { journal(estateID: %q) { seq } }`, estate)}}))
			p.must(ws.Close())
		}
		for p.metric("foyer_sockets") != 0 {
			time.Sleep(20 * time.Millisecond)
		}
		time.Sleep(3 * time.Second) // memory is given back when a wave has passed
	}
	come(500)
	before, _ := p.rss()
	goroutines, files := p.metric("go_goroutines"), p.metric("process_open_fds")
	come(10_000)
	for b.Loop() {
		continue
	}
	after, _ := p.rss()
	b.ReportMetric((after-before)/(1<<20), "MiB-left")
	b.ReportMetric(p.metric("go_goroutines")-goroutines, "goroutines-left")
	b.ReportMetric(p.metric("process_open_fds")-files, "files-left")
	b.ReportMetric(p.metric("foyer_feeds"), "feeds-left")
}
