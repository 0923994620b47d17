package wire

import (
	"context"
	"encoding/json"
	"errors"
	"net"
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

// socket is one client's connection: a WebSocket, or an event stream over SSE.
type socket struct {
	server    *Server
	speech    speech
	ws        *websocket.Conn // nil for an event stream
	net       net.Conn
	queue     queue
	requestID string
	actor     atomic.Pointer[actor.Actor]
	opened    time.Time
	heard     atomic.Int64 // when something was last read, in ns since opened
	pinged    atomic.Int64 // when a ping was last sent, in ns since opened
	closing   atomic.Int64 // when a close frame was queued, in ns since opened; 0 before
	hello     *hello       // nil once the socket is initialised

	mu   sync.Mutex
	subs []*subscription
}

// hello is what the upgrade request said, for connection_init.
type hello struct {
	token, lang string
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
	sock := newSocket(s, ws.NetConn(), transportWS{}, trace.RequestID(r.Context()))
	sock.ws = ws
	sock.hello = &hello{token: Bearer(r.Header.Get("Authorization")), lang: Language(r.Header.Get("Accept-Language"))}
	if !s.enter(sock) {
		return
	}
	go sock.serve()
}

func newSocket(s *Server, conn net.Conn, speech speech, requestID string) *socket {
	sock := &socket{server: s, speech: speech, net: conn, requestID: requestID, opened: clock.Start()}
	sock.queue = queue{net: conn, raw: rawOf(conn), limit: s.Limits.Queue, timeout: s.Limits.Write, owner: sock}
	return sock
}

// context is what operations of the socket run in. Made when needed: idle sockets keep none.
func (c *socket) context() context.Context {
	return trace.WithRequestID(c.server.Log.WithContext(context.Background()), c.requestID)
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
	said := c.hello
	if said == nil {
		c.close(codeTooMany, "Too many initialisation requests")
		return
	}
	c.hello = nil
	fields, err := object(payload, "payload")
	if err != nil {
		c.close(codeBadMessage, err.Error())
		return
	}
	token, lang := said.token, said.lang
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
	a, err := c.server.Authenticate(c.context(), token, lang)
	switch {
	case fault.CodeOf(err) == fault.Unauthenticated:
		c.close(codeForbidden, "Forbidden")
		return
	case err != nil:
		c.server.Log.Error().Err(err).Msg("socket can't be authenticated")
		c.close(codeTryLater, "Try again later")
		return
	}
	who := c.server.claim(a)
	if who == nil {
		c.close(codeTryLater, "Too many connections for this token")
		return
	}
	c.actor.Store(who)
	c.send(c.server.ack)
}

// send queues a message of the protocol as it is.
func (c *socket) send(msg []byte) {
	c.say(func(b []byte) []byte { return appendMessage(b, msg) })
}

// say queues frames.
func (c *socket) say(render func([]byte) []byte) {
	if c.queue.add(render) {
		go c.overflow() // not under the lock of a subscription that it stops
	}
}

// drained lets the subscriptions that waited for the queue go on.
func (c *socket) drained() {
	c.mu.Lock()
	subs := c.subs
	c.mu.Unlock()
	for _, sub := range subs {
		sub.resume()
	}
}

func (c *socket) failed() { c.abort() }

func (c *socket) goodbye(buf []byte, code int, reason string) []byte {
	return c.speech.goodbye(buf, code, reason)
}

// spent ends an event stream when everything has been written: nobody answers there.
func (c *socket) spent() {
	if c.ws == nil {
		c.queue.hangUp()
	}
}

// overflow closes a socket whose reader is too slow: it comes back and resumes from its last cursor.
func (c *socket) overflow() {
	if !c.closing.CompareAndSwap(0, max(1, int64(clock.Since(c.opened)))) {
		return // another of its subscriptions was as slow
	}
	c.server.Overflows.Add(1)
	c.queue.cut(codeTryLater, "Too slow")
	c.stopAll()
	c.spent()
}

// close queues a close frame behind what waits.
func (c *socket) close(code int, reason string) {
	if len(reason) > 120 {
		reason = strings.ToValidUTF8(reason[:120], "")
	}
	if c.closing.CompareAndSwap(0, max(1, int64(clock.Since(c.opened)))) {
		c.queue.finish(code, reason)
		c.stopAll()
		c.spent()
	}
}

// abort ends the connection below; the reader notices and cleans up.
func (c *socket) abort() {
	c.queue.kill()
	_ = c.net.Close() // it is gone either way
}

// end cleans up when the reader has ended.
func (c *socket) end() {
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
	case c.ws != nil && silent > int64(pongs*limits.Ping)+int64(limits.Write):
		c.abort()
	case silent > int64(limits.Ping) && age-c.pinged.Load() > int64(limits.Ping):
		c.pinged.Store(age)
		c.say(c.speech.ping)
	}
}

func (c *socket) stopAll() {
	c.mu.Lock()
	subs := c.subs
	c.subs = nil
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
	if slices.ContainsFunc(c.subs, func(s *subscription) bool { return s.id == sub.id }) {
		return false, errDuplicate
	}
	if len(c.subs) >= c.server.Limits.Subscriptions {
		return true, nil
	}
	c.subs = append(c.subs[:len(c.subs):len(c.subs)], sub) // a copy: others may be reading the old list
	return false, nil
}

// release takes a subscription off; false when it was off already.
func (c *socket) release(sub *subscription) bool {
	return c.remove(func(s *subscription) bool { return s == sub }) != nil
}

// complete ends a subscription that the client wants no longer.
func (c *socket) complete(id string) {
	if sub := c.remove(func(s *subscription) bool { return s.id == id }); sub != nil {
		sub.stop()
	}
}

func (c *socket) remove(match func(*subscription) bool) *subscription {
	c.mu.Lock()
	defer c.mu.Unlock()
	i := slices.IndexFunc(c.subs, match)
	if i < 0 {
		return nil
	}
	sub := c.subs[i]
	c.subs = slices.Concat(c.subs[:i], c.subs[i+1:])
	return sub
}
