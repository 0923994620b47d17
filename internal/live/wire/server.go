package wire

import (
	"context"
	"fmt"
	"net/http"
	"reflect"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/rs/zerolog"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/journal"
)

// Limits bound what a client may take.
type Limits struct {
	// Body is the largest HTTP body and WebSocket message, in bytes.
	Body int64
	// Sockets is how many there may be; SocketsPerToken how many for one token.
	Sockets, SocketsPerToken int
	// Subscriptions is how many a socket may have, queries and mutations under way included.
	Subscriptions int
	// Queue is how many bytes may wait for a slow reader.
	Queue int
	// FeedsPerScope and FeedsPerToken are how many different subscriptions an estate may be followed with, and a token may
	// begin.
	FeedsPerScope, FeedsPerToken int
	// Init is how long connection_init may take; Write how long a write may; Ping how long a socket may be silent.
	Init, Write, Ping time.Duration
	// Operation is how long a query or mutation may run.
	Operation time.Duration
}

// DefaultLimits suit a server of two cores.
func DefaultLimits() Limits {
	return Limits{
		Body: 256 << 10, Sockets: 20_000, SocketsPerToken: 2_000, Subscriptions: 100, Queue: 1 << 20, FeedsPerScope: 1_000, FeedsPerToken: 300,
		Init: 3 * time.Second, Write: 10 * time.Second, Ping: 25 * time.Second, Operation: 10 * time.Second,
	}
}

// Config is what a server is made of.
type Config struct {
	Executor graphql.GraphExecutor
	Limits   Limits
	Clock    clock.Clock
	Log      zerolog.Logger
	// Authenticate finds the actor of a bearer token; the language is what the client reads.
	Authenticate func(ctx context.Context, token, language string) (actor.Actor, error)
	// Allow tells whether a token may start one more operation now.
	Allow func(tokenID string) bool
	// Origins are further origins that may open sockets; the server's own always may.
	Origins []string
	// Mark writes a position as the API's cursor; Place reads one.
	Mark  func(journal.Position) string
	Place func(cursor string) (journal.Position, error)
	// Pages names the build of the pages; connection_ack carries it, so that a page that has been open since before an upgrade
	// can tell.
	Pages string
	// Workers is how many subscriptions are run at once.
	Workers int
}

// Server holds the sockets.
type Server struct {
	Config
	upgrader websocket.Upgrader
	ack      []byte // what a connection_init is answered with
	ready    chan *feed
	feeds    *feeds
	ctx      context.Context
	stop     context.CancelFunc
	running  sync.WaitGroup
	exports  chan struct{} // downloads that run

	mu       sync.Mutex
	sockets  map[*socket]struct{}
	tokens   map[string]*holder
	draining bool

	// Executions counts runs of a selection for a subscription, Delivered the messages made of them; Overflows counts sockets
	// closed because they were too slow.
	Executions, Delivered, Overflows atomic.Int64
}

// NewServer returns a running server; Close ends it.
func NewServer(c Config) *Server {
	ctx, stop := context.WithCancel(context.Background())
	s := &Server{Config: c, ready: make(chan *feed, 1024), feeds: newFeeds(c.Limits), ctx: ctx, stop: stop, sockets: map[*socket]struct{}{}, tokens: map[string]*holder{}, exports: make(chan struct{}, mostExports)}
	s.ack = fmt.Appendf(nil, `{"type":"connection_ack","payload":{"pages":%q}}`, c.Pages)
	s.upgrader = websocket.Upgrader{
		ReadBufferSize:  256, // most messages are short, and there may be a great many sockets
		WriteBufferPool: &sync.Pool{},
		Subprotocols:    []string{subprotocol},
		CheckOrigin:     s.originAllowed,
		Error: func(w http.ResponseWriter, _ *http.Request, status int, reason error) {
			http.Error(w, reason.Error(), status)
		},
	}
	for range max(1, c.Workers) {
		s.running.Add(1)
		go s.work()
	}
	s.running.Add(1)
	go s.sweep()
	return s
}

// work runs feeds that may have more.
func (s *Server) work() {
	defer s.running.Done()
	for {
		select {
		case <-s.ctx.Done():
			return
		case f := <-s.ready:
			f.run()
		}
	}
}

// schedule puts a feed on the run queue without blocking the caller.
func (s *Server) schedule(f *feed) {
	select {
	case s.ready <- f:
	case <-s.ctx.Done():
	default: // the queue is full: wait beside it
		go func() {
			select {
			case s.ready <- f:
			case <-s.ctx.Done():
			}
		}()
	}
}

// sweep looks after all sockets once a second.
func (s *Server) sweep() {
	defer s.running.Done()
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	var t trimmer
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-ticker.C:
			now, wall := clock.Start(), s.Clock.Now()
			sockets := s.all()
			for _, sock := range sockets {
				sock.check(now, wall)
			}
			for _, f := range s.feeds.list() {
				f.expire(now)
			}
			t.see(len(sockets))
		}
	}
}

// trimmer gives memory back to the system when a wave of connections has come or gone: handshakes leave much more garbage
// than sockets need, and an idle process would keep it for minutes.
type trimmer struct{ last, trimmed int }

// wave is how many sockets must have come or gone.
const wave = 200

func (t *trimmer) see(sockets int) {
	changed := sockets - t.trimmed
	if sockets == t.last && (changed > wave || changed < -wave) { // it has calmed down
		t.trimmed = sockets
		debug.FreeOSMemory()
	}
	t.last = sockets
}

func (s *Server) all() []*socket {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]*socket, 0, len(s.sockets))
	for sock := range s.sockets {
		list = append(list, sock)
	}
	return list
}

// Sockets is how many sockets are open.
func (s *Server) Sockets() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.sockets)
}

// Feeds is how many different subscriptions are executed.
func (s *Server) Feeds() int { return len(s.feeds.list()) }

// Subscriptions is how many subscriptions follow something.
func (s *Server) Subscriptions() int {
	n := 0
	for _, sock := range s.all() {
		sock.mu.Lock()
		subs := sock.subs
		sock.mu.Unlock()
		for _, sub := range subs {
			if sub.following() {
				n++
			}
		}
	}
	return n
}

// Revoke closes the sockets of a token with 4403.
func (s *Server) Revoke(tokenID string) {
	for _, sock := range s.all() {
		if a := sock.actor.Load(); a != nil && a.TokenID == tokenID {
			sock.close(codeForbidden, "Token revoked")
		}
	}
}

// Drain closes every socket with 1012, spread over a time, and takes no new ones: clients come back to another server.
func (s *Server) Drain(ctx context.Context, spread time.Duration) {
	s.mu.Lock()
	s.draining = true
	s.mu.Unlock()
	sockets := s.all()
	for i, sock := range sockets {
		sock.close(codeRestart, "Service restart")
		if spread > 0 && i < len(sockets)-1 {
			select {
			case <-ctx.Done():
				spread = 0
			case <-time.After(spread / time.Duration(len(sockets))):
			}
		}
	}
	for s.Sockets() > 0 && ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// Close ends the server and every socket that is left; it returns when its goroutines have ended.
func (s *Server) Close() {
	s.mu.Lock()
	s.draining = true
	s.mu.Unlock()
	for _, sock := range s.all() {
		sock.close(codeRestart, "Service restart")
		sock.abort()
	}
	s.stop()
	s.running.Wait()
}

// enter counts a socket in. When there are too many, or the server is going down, it is closed and false returned.
func (s *Server) enter(sock *socket) bool {
	s.mu.Lock()
	draining, full := s.draining, len(s.sockets) >= s.Limits.Sockets
	if !draining && !full {
		s.sockets[sock] = struct{}{}
		s.running.Add(1)
	}
	s.mu.Unlock()
	switch {
	case draining:
		sock.close(codeRestart, "Service restart")
	case full:
		sock.close(codeTryLater, "Too many connections")
	}
	return !draining && !full
}

// holder is a token that has sockets. They share one actor: a wall of boards is a thousand times the same viewer.
type holder struct {
	actor   actor.Actor
	sockets int
}

// claim counts a socket for its token and returns the actor to keep; nil when the token has too many.
func (s *Server) claim(a actor.Actor) *actor.Actor {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := s.tokens[a.TokenID]
	if h == nil {
		h = &holder{actor: a}
		s.tokens[a.TokenID] = h
	}
	if h.sockets >= s.Limits.SocketsPerToken {
		return nil
	}
	h.sockets++
	if reflect.DeepEqual(h.actor, a) {
		return &h.actor
	}
	return &a
}

func (s *Server) unclaim(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.release(token)
}

func (s *Server) release(token string) {
	if h := s.tokens[token]; h != nil {
		if h.sockets--; h.sockets <= 0 {
			delete(s.tokens, token)
		}
	}
}

func (s *Server) leave(sock *socket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sockets, sock)
	if a := sock.actor.Load(); a != nil {
		s.release(a.TokenID)
	}
	s.running.Done()
}
