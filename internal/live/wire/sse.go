package wire

import (
	"bufio"
	"io"
	"net/http"
	"strings"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/trace"
	"foyer/internal/journal"
)

// mediaEvents is the media type of GraphQL over SSE.
const mediaEvents = "text/event-stream"

// wantsEvents tells whether a client asked for an event stream.
func wantsEvents(r *http.Request) bool {
	for media := range accepted(r.Header.Values("Accept")) {
		if media == mediaEvents {
			return true
		}
	}
	return false
}

// serveEvents answers one operation over SSE, on a connection of its own (GraphQL over SSE, distinct connections). The
// connection is taken over from the HTTP server: from then on it costs what a WebSocket costs and ends by the same rules.
func (s *Server) serveEvents(w http.ResponseWriter, r *http.Request, req request) {
	after, err := s.lastEvent(r)
	if err != nil {
		s.refuse(w, r, http.StatusBadRequest, mediaJSON, fault.Of(fault.CursorInvalid).Because(err))
		return
	}
	who, known := actor.From(r.Context())
	if !known {
		w.Header().Set("WWW-Authenticate", `Bearer realm="foyer"`)
		s.refuse(w, r, http.StatusUnauthorized, mediaJSON, fault.Of(fault.NoToken))
		return
	}
	shared := s.claim(who)
	if shared == nil {
		w.Header().Set("Retry-After", "5")
		s.refuse(w, r, http.StatusTooManyRequests, mediaJSON, fault.New(fault.TooManyStreams, "There are too many connections with this token."))
		return
	}
	conn, buffered, hijackErr := http.NewResponseController(w).Hijack()
	if hijackErr != nil {
		s.unclaim(who.TokenID)
		s.refuse(w, r, http.StatusHTTPVersionNotSupported, mediaJSON, fault.New(fault.MalformedRequest, "Event streams need HTTP/1.1."))
		return
	}
	sock := newSocket(s, conn, eventStream{}, trace.RequestID(r.Context()))
	sock.actor.Store(shared)
	sub := &subscription{socket: sock, id: "1"}
	sock.subs = []*subscription{sub}
	sock.greet(w.Header())
	if !s.enter(sock) {
		s.unclaim(who.TokenID)
		return
	}
	go sock.listen(buffered.Reader)
	go sub.start(who, req, after)
}

// lastEvent is the position that a client resumes from by Last-Event-ID; nil without one.
func (s *Server) lastEvent(r *http.Request) (*journal.Position, error) {
	mark := r.Header.Get("Last-Event-ID")
	if mark == "" {
		return nil, nil
	}
	p, err := s.Place(mark)
	return &p, err
}

// greet begins the answer: it has no length and ends with the connection.
func (c *socket) greet(header http.Header) {
	header.Set("Content-Type", mediaEvents+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // proxies are to pass each event on at once
	header.Set("Connection", "close")
	var head strings.Builder
	head.WriteString("HTTP/1.1 200 OK\r\n")
	_ = header.Write(&head) // a builder takes everything
	head.WriteString("\r\n:\n\n")
	c.say(func(b []byte) []byte { return append(b, head.String()...) })
}

// listen waits until the client has gone; it has nothing to say.
func (c *socket) listen(r *bufio.Reader) {
	defer c.end()
	_, _ = io.Copy(io.Discard, r) // until the connection ends, however it does
}
