package testkit

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/ent"
	"foyer/internal/journal"
)

// patience is how long a test waits for a message before it fails.
const patience = 20 * time.Second

// Socket is a client of graphql-transport-ws that shows every frame.
type Socket struct {
	T  testing.TB
	WS *websocket.Conn
}

// Message is a frame of the protocol.
type Message struct {
	Type    string          `json:"type"`
	ID      string          `json:"id,omitempty"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// Dial opens a socket without saying anything yet.
func (d *Desk) Dial(header http.Header, protocols ...string) *Socket {
	d.T.Helper()
	if protocols == nil {
		protocols = []string{"graphql-transport-ws"}
	}
	dialer := websocket.Dialer{Subprotocols: protocols}
	ws, resp, err := dialer.DialContext(d.Root, "ws"+strings.TrimPrefix(d.Server.URL, "http")+"/graphql", header)
	d.Must(err)
	_ = resp.Body.Close()
	s := &Socket{T: d.T, WS: ws}
	d.T.Cleanup(func() { _ = ws.Close() })
	return s
}

// Open opens a socket and initialises it with a token.
func (d *Desk) Open(token string) *Socket {
	d.T.Helper()
	s := d.Dial(nil)
	s.Send(Vars{"type": "connection_init", "payload": Vars{"authorization": "Bearer " + token, "language": "en"}})
	if m := s.Next(); m.Type != "connection_ack" {
		d.T.Fatalf("expected connection_ack, got %+v", m)
	}
	return s
}

// Send sends a message.
func (s *Socket) Send(message any) {
	s.T.Helper()
	if err := s.WS.WriteJSON(message); err != nil {
		s.T.Fatal(err)
	}
}

// Raw sends bytes as a frame of a kind.
func (s *Socket) Raw(kind int, data []byte) {
	s.T.Helper()
	if err := s.WS.WriteMessage(kind, data); err != nil {
		s.T.Fatal(err)
	}
}

// Subscribe starts an operation under an id.
func (s *Socket) Subscribe(id, document string, vars Vars) {
	s.T.Helper()
	s.Send(Vars{"type": "subscribe", "id": id, "payload": Vars{"query": document, "variables": vars}})
}

// SubscribeNamed starts one operation of a document under an id.
func (s *Socket) SubscribeNamed(id, document, operation string, vars Vars) {
	s.T.Helper()
	s.Send(Vars{"type": "subscribe", "id": id, "payload": Vars{"query": document, "operationName": operation, "variables": vars}})
}

// Want reads the data of the next message, which must be a result without errors.
func (s *Socket) Want(into any) {
	s.T.Helper()
	m := s.Next()
	var a Answer
	if m.Type != "next" || json.Unmarshal(m.Payload, &a) != nil {
		s.T.Fatalf("expected a result, got %s %s", m.Type, m.Payload)
	}
	a.T = s.T
	a.Want(into)
}

// Refused ends the test unless the next message is an error with the reason.
func (s *Socket) Refused(reason string) {
	s.T.Helper()
	m := s.Next()
	var problems []Problem
	if m.Type != "error" || json.Unmarshal(m.Payload, &problems) != nil {
		s.T.Fatalf("expected %s, got %s %s", reason, m.Type, m.Payload)
	}
	Answer{T: s.T, Errors: problems}.Refused(reason)
}

// Next returns the next message.
func (s *Socket) Next() Message {
	s.T.Helper()
	m, err := s.Read()
	if err != nil {
		s.T.Fatalf("expected a message: %v", err)
	}
	return m
}

// Read returns the next message, or why there is none.
func (s *Socket) Read() (Message, error) {
	if err := s.WS.SetReadDeadline(time.Now().Add(patience)); err != nil { //nolint:forbidigo // a deadline of the kernel
		return Message{}, err
	}
	var m Message
	return m, s.WS.ReadJSON(&m)
}

// Closed waits for the close frame, ending the test if it has another code.
func (s *Socket) Closed(code int) {
	s.T.Helper()
	for {
		_, err := s.Read()
		if err == nil {
			continue
		}
		var closed *websocket.CloseError
		if !errors.As(err, &closed) || closed.Code != code {
			s.T.Fatalf("expected close code %d, got %v", code, err)
		}
		return
	}
}

// Event is an entry as the feed shows it.
type Event struct {
	Cursor  string
	Seq     int64
	Kind    string
	Text    string
	Digest  string
	Hash    string
	At      time.Time
	Subject map[string]any
	Actor   *struct{ Name string }
}

// FeedQuery subscribes to a journal.
const FeedQuery = `subscription Feed($estate: ID, $after: Cursor) { journal(estateID: $estate, after: $after) { cursor seq at kind text digest hash actor { name } subject { __typename ... on Ticket { id status } } } }`

// Event returns the next entry of a feed.
func (s *Socket) Event() Event {
	s.T.Helper()
	m := s.Next()
	if m.Type != "next" {
		s.T.Fatalf("expected an event, got %s %s", m.Type, m.Payload)
	}
	return s.Decode(m)
}

// Decode reads an entry from a message.
func (s *Socket) Decode(m Message) Event {
	s.T.Helper()
	var p struct {
		Data   struct{ Journal Event }
		Errors []Problem
	}
	if err := json.Unmarshal(m.Payload, &p); err != nil || len(p.Errors) > 0 {
		s.T.Fatalf("event %s: %v", m.Payload, err)
	}
	return p.Data.Journal
}

// CursorOf is the API's cursor of a position.
func (d *Desk) CursorOf(p journal.Position) string {
	var b strings.Builder
	ent.Cursor{ID: p.String()}.MarshalGQL(&b)
	return strings.Trim(b.String(), `"`)
}
