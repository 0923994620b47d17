package wire

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/trace"
)

// pongs is how many ping intervals a silent socket is kept.
const pongs = 2

// lingerTime is how long a client may take to answer a close frame.
const lingerTime = 2 * time.Second

// socket is one WebSocket connection.
type socket struct {
	server  *Server
	ws      *websocket.Conn
	queue   queue
	ctx     context.Context
	cancel  context.CancelFunc
	actor   atomic.Pointer[actor.Actor]
	opened  time.Time
	heard   atomic.Int64 // when something was last read, in ns since opened
	pinged  atomic.Int64 // when a ping was last sent, in ns since opened
	closing atomic.Int64 // when a close frame was queued, in ns since opened; 0 before
	header  string       // bearer token of the upgrade request
	lang    string
	init    bool

	mu   sync.Mutex
	subs map[string]*subscription
}

func (s *Server) originAllowed(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || slices.Contains(s.Origins, origin) {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, r.Host)
}

// ServeSocket upgrades a request and returns; the socket is read on a goroutine of its own, whose stack is small, and
// nothing of the request is kept.
func (s *Server) ServeSocket(w http.ResponseWriter, r *http.Request) {
	ws, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // the upgrader has answered
	}
	ctx, cancel := context.WithCancel(trace.WithRequestID(s.Log.WithContext(context.Background()), trace.RequestID(r.Context())))
	sock := &socket{
		server: s, ws: ws, ctx: ctx, cancel: cancel, opened: clock.Start(), subs: map[string]*subscription{},
		header: Bearer(r.Header.Get("Authorization")), lang: Language(r.Header.Get("Accept-Language")),
	}
	sock.queue = queue{net: ws.NetConn(), limit: s.Limits.Queue, timeout: s.Limits.Write, drained: sock.resume, failed: sock.abort}
	if !s.enter(sock) {
		sock.close(codeTryLater, "Too many connections")
		return
	}
	go sock.serve()
}

// serve reads until the socket ends.
func (c *socket) serve() {
	defer c.end()
	c.ws.SetReadLimit(c.server.Limits.Body)
	c.ws.SetPingHandler(func(data string) error {
		c.touch()
		c.queue.add(func(b []byte) []byte { return append(appendHeader(b, framePong, len(data)), data...) })
		return nil
	})
	c.ws.SetPongHandler(func(string) error { c.touch(); return nil })
	c.ws.SetCloseHandler(func(code int, _ string) error {
		if code == websocket.CloseNoStatusReceived {
			code = websocket.CloseNormalClosure
		}
		c.close(code, "")
		return nil
	})
	if c.ws.Subprotocol() != subprotocol {
		c.close(codeSubprotocol, "Subprotocol not acceptable")
	}
	for {
		kind, raw, err := c.ws.ReadMessage()
		if err != nil {
			return
		}
		c.touch()
		if c.closing.Load() != 0 {
			continue // only the answer to the close frame is awaited
		}
		if kind != websocket.TextMessage {
			c.close(codeBadMessage, "Binary messages are not spoken here")
			continue
		}
		if !utf8.Valid(raw) {
			c.close(codeBadText, "Text is not UTF-8")
			continue
		}
		// Parsing and authentication need a deep stack; on a goroutine of their own they leave the reader's small. It
		// waits, so that messages keep their order.
		handled := make(chan struct{})
		go func() {
			defer close(handled)
			c.handle(raw)
		}()
		<-handled
	}
}

func (c *socket) touch() { c.heard.Store(int64(clock.Since(c.opened))) }

// handle carries out one message.
func (c *socket) handle(raw []byte) {
	m, err := parseMessage(raw)
	if err != nil {
		c.close(codeBadMessage, err.Error())
		return
	}
	switch m.Type {
	case "connection_init":
		c.initialise(m.Payload)
	case "ping":
		c.send(pongMessage)
	case "pong":
	case "subscribe":
		c.subscribe(*m.ID, m.Payload)
	case "complete":
		c.complete(*m.ID)
	default:
		c.close(codeBadMessage, "Unexpected message type")
	}
}

// initialise authenticates the socket.
func (c *socket) initialise(payload json.RawMessage) {
	if c.init {
		c.close(codeTooMany, "Too many initialisation requests")
		return
	}
	c.init = true
	fields, err := object(payload, "payload")
	if err != nil {
		c.close(codeBadMessage, err.Error())
		return
	}
	token, lang := c.header, c.lang
	for key, value := range fields {
		text, _ := value.(string)
		switch strings.ToLower(key) {
		case "authorization":
			token = Bearer(text)
		case "token":
			token = text
		case "accept-language", "language", "locale":
			lang = Language(text)
		}
	}
	c.header = ""
	a, err := c.server.Authenticate(c.ctx, token, lang)
	switch {
	case fault.CodeOf(err) == fault.Unauthenticated:
		c.close(codeForbidden, "Forbidden")
		return
	case err != nil:
		c.server.Log.Error().Err(err).Msg("socket can't be authenticated")
		c.close(codeTryLater, "Try again later")
		return
	case !c.server.claim(a.TokenID):
		c.close(codeTryLater, "Too many connections for this token")
		return
	}
	c.actor.Store(&a)
	c.ctx = actor.With(c.ctx, a)
	c.send(ackMessage)
}

// send queues a message as it is.
func (c *socket) send(msg []byte) {
	if overflow := c.queue.add(func(b []byte) []byte { return appendMessage(b, msg) }); overflow {
		c.overflow()
	}
}

// overflow closes a socket whose reader is too slow: it comes back and resumes from its last cursor.
func (c *socket) overflow() {
	c.server.Overflows.Add(1)
	c.closing.CompareAndSwap(0, max(1, int64(clock.Since(c.opened))))
	c.queue.cut(codeTryLater, "Too slow")
	c.stopAll()
}

// close queues a close frame behind what waits.
func (c *socket) close(code int, reason string) {
	if len(reason) > 120 {
		reason = strings.ToValidUTF8(reason[:120], "")
	}
	if c.closing.CompareAndSwap(0, max(1, int64(clock.Since(c.opened)))) {
		c.queue.finish(code, reason)
		c.stopAll()
	}
}

// abort ends the connection below; the reader notices and cleans up.
func (c *socket) abort() {
	c.queue.kill()
	_ = c.ws.NetConn().Close() // it is gone either way
}

// end cleans up when the reader has ended.
func (c *socket) end() {
	c.cancel()
	c.stopAll()
	c.queue.hangUp()
	c.server.leave(c)
}

// check looks after the socket once a second: initialisation, expiry, silence.
func (c *socket) check(now, wall time.Time) {
	age := int64(now.Sub(c.opened))
	limits := c.server.Limits
	if since := c.closing.Load(); since != 0 {
		if age-since > int64(lingerTime+limits.Write) {
			c.abort()
		}
		return
	}
	a := c.actor.Load()
	silent := age - c.heard.Load()
	switch {
	case a == nil && age > int64(limits.Init):
		c.close(codeInitTimeout, "Connection initialisation timeout")
	case a != nil && !a.ExpiresAt.IsZero() && !a.ExpiresAt.After(wall):
		c.close(codeForbidden, "Token expired")
	case silent > int64(pongs*limits.Ping)+int64(limits.Write):
		c.abort()
	case silent > int64(limits.Ping) && age-c.pinged.Load() > int64(limits.Ping):
		c.pinged.Store(age)
		c.queue.add(func(b []byte) []byte { return appendHeader(b, framePing, 0) })
	}
}

// resume puts the subscriptions that waited for the queue back on the run queue.
func (c *socket) resume() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, sub := range c.subs {
		if sub.waiting.Load() {
			sub.wake()
		}
	}
}

func (c *socket) stopAll() {
	c.mu.Lock()
	subs := c.subs
	c.subs = map[string]*subscription{}
	c.mu.Unlock()
	for _, sub := range subs {
		sub.stop()
	}
}

var errDuplicate = errors.New("duplicate")

// reserve registers a subscription under the client's id.
func (c *socket) reserve(sub *subscription) (full bool, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, taken := c.subs[sub.id]; taken {
		return false, errDuplicate
	}
	if len(c.subs) >= c.server.Limits.Subscriptions {
		return true, nil
	}
	c.subs[sub.id] = sub
	return false, nil
}

// release takes a subscription off; false when it was off already.
func (c *socket) release(sub *subscription) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.subs[sub.id] != sub {
		return false
	}
	delete(c.subs, sub.id)
	return true
}

func (c *socket) complete(id string) {
	c.mu.Lock()
	sub := c.subs[id]
	delete(c.subs, id)
	c.mu.Unlock()
	if sub != nil {
		sub.stop()
	}
}
