package main_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"foyer/internal/testkit"
)

// built is the program, compiled once for all tests.
var built struct {
	sync.Once
	dir string
	err error
}

func TestMain(m *testing.M) {
	code := m.Run()
	_ = os.RemoveAll(built.dir) // under the system's temporary directory
	os.Exit(code)
}

// build compiles the program as users do.
func build(t *testing.T) string {
	t.Helper()
	built.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "foyer-test-"); built.err == nil {
			built.err = compile(filepath.Join(built.dir, "foyer"))
		}
	})
	must(t, built.err)
	return filepath.Join(built.dir, "foyer")
}

func compile(binary string, flags ...string) error {
	args := slices.Concat([]string{"build", "-o", binary}, flags, []string{"."})
	if out, err := exec.CommandContext(context.Background(), "go", args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// server is a running program.
type server struct {
	cmd   *exec.Cmd
	url   string
	token string
}

// serve starts the program on a database and waits until it says where it listens.
func serve(t *testing.T, binary, database string, more ...string) *server {
	t.Helper()
	return serveAt(t, binary, database, "127.0.0.1:0", more...)
}

func serveAt(t *testing.T, binary, database, address string, more ...string) *server {
	t.Helper()
	args := slices.Concat([]string{"serve", "--addr", address, "--log-level", "error"}, testkit.Flags(database), more)
	s := &server{cmd: exec.CommandContext(context.WithoutCancel(t.Context()), binary, args...)}
	out, err := s.cmd.StdoutPipe()
	must(t, err)
	errOut, err := s.cmd.StderrPipe()
	must(t, err)
	must(t, s.cmd.Start())
	t.Cleanup(func() { _ = s.cmd.Process.Kill(); _ = s.cmd.Wait() })
	lines := bufio.NewScanner(errOut)
	for s.url == "" && lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), " on http://"); ok {
			s.url = "http://" + address
		}
	}
	go func() { _, _ = io.Copy(io.Discard, errOut) }()
	first := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(out).ReadString('\n')
		first <- line
	}()
	select {
	case line := <-first:
		_, s.token, _ = strings.Cut(strings.TrimSpace(line), ": ")
	case <-time.After(200 * time.Millisecond): // not the first start
	}
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ask sends an operation and reads the data of the answer.
func (s *server) ask(token, query string, into any) error {
	return s.askWithin(time.Minute, token, query, into)
}

// status is what the server answers a plain request with; 0 when it does not.
func (s *server) status(path string) int {
	resp, err := http.Get(strings.TrimSuffix(s.url, "/graphql") + path)
	if err != nil {
		return 0
	}
	_ = resp.Body.Close()
	return resp.StatusCode
}

// askWithin is ask for a client who does not wait for ever.
func (s *server) askWithin(patience time.Duration, token, query string, into any) error {
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := (&http.Client{Timeout: patience}).Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	var answer struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	if len(answer.Errors) > 0 {
		return fmt.Errorf("%s", answer.Errors[0])
	}
	return json.Unmarshal(answer.Data, into)
}

// TestServer_KilledDuringWrites_LosesNothingThatWasAnswered: kill -9 while clients write; what was answered is there after
// a restart, the journal has no gap, and its chain is whole.
func TestServer_KilledDuringWrites_LosesNothingThatWasAnswered(t *testing.T) {
	t.Parallel()
	binary, database := build(t), testkit.Database(t)
	s := serve(t, binary, database)
	admin := s.token
	var made struct {
		CreateEstate struct{ Place struct{ ID string } }
	}
	must(t, s.ask(admin, `mutation { createEstate(input: {code: "K", name: "K"}) { place { id } } }`, &made))
	estate := made.CreateEstate.Place.ID

	var mu sync.Mutex
	answered := map[string]string{}
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := 0; ; i++ {
				var got struct {
					WriteDutyLog struct{ Entry struct{ Hash string } }
				}
				text := fmt.Sprintf("writer %d line %d", w, i)
				if err := s.ask(admin, fmt.Sprintf(`mutation { writeDutyLog(input: {estateID: %q, text: %q}) { entry { hash } } }`, estate, text), &got); err != nil {
					return // killed
				}
				mu.Lock()
				answered[got.WriteDutyLog.Entry.Hash] = text
				n := len(answered)
				mu.Unlock()
				if n == 150 {
					_ = s.cmd.Process.Signal(syscall.SIGKILL)
				}
			}
		})
	}
	writers.Wait()
	_ = s.cmd.Wait()

	s = serve(t, binary, database)
	found, after, last := 0, "null", int64(0)
	for {
		var page struct {
			Journal struct {
				Edges []struct {
					Node struct {
						Seq        int64
						Hash, Text string
					}
				}
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		must(t, s.ask(admin, fmt.Sprintf(`{ journal(estateID: %q, first: 100, after: %s) { edges { node { seq hash text } } pageInfo { hasNextPage endCursor } } }`, estate, after), &page))
		for _, e := range page.Journal.Edges {
			if e.Node.Seq != last+1 {
				t.Fatalf("entry %d follows %d", e.Node.Seq, last)
			}
			last = e.Node.Seq
			if text, ok := answered[e.Node.Hash]; ok && strings.Contains(e.Node.Text, text) {
				found++
			}
		}
		if !page.Journal.PageInfo.HasNextPage {
			break
		}
		after = fmt.Sprintf("%q", page.Journal.PageInfo.EndCursor)
	}
	if found != len(answered) {
		t.Errorf("%d of %d answered lines are there", found, len(answered))
	}
	out, err := exec.CommandContext(t.Context(), binary, append([]string{"verify"}, testkit.Flags(database)...)...).CombinedOutput() // beside the running server
	if err != nil {
		t.Errorf("verify: %v\n%s", err, out)
	}
}

func TestServer_StopsCleanly(t *testing.T) {
	t.Parallel()
	s := serve(t, build(t), testkit.Database(t))
	var me struct{ Viewer struct{ Role string } }
	must(t, s.ask(s.token, "{ viewer { role } }", &me))
	must(t, s.cmd.Process.Signal(syscall.SIGTERM))
	if err := s.cmd.Wait(); err != nil || me.Viewer.Role != "ADMIN" {
		t.Errorf("stopped with %v", err)
	}
}
