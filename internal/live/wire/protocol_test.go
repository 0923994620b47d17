package wire_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"foyer/internal/app"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/staff"
	"foyer/internal/live/wire"
	"foyer/internal/testkit"
)

func limits(change func(*wire.Limits)) func(*app.Options) {
	return func(o *app.Options) {
		o.Sockets = wire.DefaultLimits()
		change(&o.Sockets)
	}
}

func TestSocket_BadMessagesCloseWithTheirCode(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, limits(func(l *wire.Limits) { l.Body = 4 << 10 }))
	token := d.Token(kind.RoleFrontDesk)
	for _, c := range []struct {
		name, reason string
		code         int
		say          func(*testkit.Socket)
	}{
		{"not JSON", "a message is one JSON object", 4400, func(s *testkit.Socket) { s.Raw(websocket.TextMessage, []byte("{")) }},
		{"an array", "batches are not part of the protocol", 4400, func(s *testkit.Socket) { s.Raw(websocket.TextMessage, []byte(`[{"type":"ping"}]`)) }},
		{"two objects", "trailing text would hide a mistake", 4400, func(s *testkit.Socket) { s.Raw(websocket.TextMessage, []byte(`{"type":"ping"}{}`)) }},
		{"no type", "the type is required", 4400, func(s *testkit.Socket) { s.Raw(websocket.TextMessage, []byte(`{}`)) }},
		{"unknown type", "start belongs to the legacy protocol", 4400, func(s *testkit.Socket) { s.Send(testkit.Vars{"type": "start", "id": "1"}) }},
		{"empty id", "the protocol wants a unique id", 4400, func(s *testkit.Socket) { s.Subscribe("", "{__typename}", nil) }},
		{"query of the wrong type", "the query is a string", 4400, func(s *testkit.Socket) {
			s.Send(testkit.Vars{"type": "subscribe", "id": "1", "payload": testkit.Vars{"query": 7}})
		}},
		{"variables of the wrong type", "variables are an object", 4400, func(s *testkit.Socket) {
			s.Send(testkit.Vars{"type": "subscribe", "id": "1", "payload": testkit.Vars{"query": "{__typename}", "variables": "x"}})
		}},
		{"binary", "the protocol is text", 4400, func(s *testkit.Socket) { s.Raw(websocket.BinaryMessage, []byte(`{"type":"ping"}`)) }},
		{"not UTF-8", "RFC 6455 demands it", 1007, func(s *testkit.Socket) { s.Raw(websocket.TextMessage, []byte("{\"type\":\"\xff\"}")) }},
		{"too large", "the limit is set to 4 KiB here", 1009, func(s *testkit.Socket) {
			s.Raw(websocket.TextMessage, []byte(`{"type":"ping","payload":{"x":"`+strings.Repeat("x", 5000)+`"}}`))
		}},
		{"second initialisation", "one is enough", 4429, func(s *testkit.Socket) { s.Send(testkit.Vars{"type": "connection_init"}) }},
		{"the same id twice", "the first would be orphaned", 4409, func(s *testkit.Socket) {
			s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
			s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := d.Open(token)
			s.T = t
			c.say(s)
			s.Closed(c.code)
		})
	}
}

func TestSocket_InitialisationIsRequired(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, limits(func(l *wire.Limits) { l.Init = 100 * time.Millisecond }))
	silent := d.Dial(nil)
	early := d.Dial(nil)
	early.Subscribe("1", "{__typename}", nil)
	early.Closed(4401)
	nobody := d.Dial(nil)
	nobody.Send(testkit.Vars{"type": "connection_init"})
	nobody.Closed(4403)
	wrong := d.Dial(nil)
	wrong.Send(testkit.Vars{"type": "connection_init", "payload": testkit.Vars{"authorization": "Bearer foyer_wrong"}})
	wrong.Closed(4403)
	legacy := d.Dial(nil, "graphql-ws")
	legacy.Closed(4406)
	silent.Closed(4408)
}

func TestSocket_HeaderTokenAndPing(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.Dial(http.Header{"Authorization": {"Bearer " + d.Token(kind.RoleGuard)}})
	s.Send(testkit.Vars{"type": "ping"})
	if m := s.Next(); m.Type != "pong" {
		t.Fatalf("ping was answered with %+v", m)
	}
	s.Send(testkit.Vars{"type": "connection_init"})
	if m := s.Next(); m.Type != "connection_ack" {
		t.Fatalf("the token of the upgrade request was not taken: %+v", m)
	}
}

func TestSocket_QueriesErrorsAndCompletion(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.Open(d.Token(kind.RoleFrontDesk))
	s.Subscribe("q", "{ viewer { role } }", nil)
	if m := s.Next(); m.Type != "next" || !strings.Contains(string(m.Payload), "FRONT_DESK") {
		t.Fatalf("query answered %+v", m)
	}
	if m := s.Next(); m.Type != "complete" || m.ID != "q" {
		t.Fatalf("query ended with %+v", m)
	}
	for name, document := range map[string]string{"invalid": "{ nonsense }", "two roots": "subscription { a: journal { seq } b: journal { seq } }", "typename": "subscription { __typename }"} {
		s.Subscribe("e", document, nil)
		if m := s.Next(); m.Type != "error" || m.ID != "e" {
			t.Fatalf("%s answered %+v", name, m)
		}
	}
	s.Subscribe("other", testkit.FeedQuery, testkit.Vars{"estate": "est_01m84g64qdyvw94w9tcy6t39e4"})
	if m := s.Next(); m.Type != "error" || !strings.Contains(string(m.Payload), "NOT_FOUND") {
		t.Fatalf("a foreign estate answered %+v", m)
	}
	// an error is final: the id is free again, and no complete follows it
	s.Subscribe("e", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	s.Send(testkit.Vars{"type": "complete", "id": "e"})
	s.Send(testkit.Vars{"type": "ping"})
	if m := s.Next(); m.Type != "pong" {
		t.Fatalf("after complete came %+v", m)
	}
}

func TestSocket_ForeignOriginIsRefused(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, func(o *app.Options) { o.Origins = []string{"https://desk.example"} })
	for origin, want := range map[string]int{"https://evil.example": http.StatusForbidden, "https://desk.example": http.StatusSwitchingProtocols, d.Server.URL: http.StatusSwitchingProtocols} {
		ws, resp, err := websocket.DefaultDialer.DialContext(t.Context(), "ws"+strings.TrimPrefix(d.Server.URL, "http")+"/graphql", http.Header{"Origin": {origin}})
		if err == nil {
			_ = ws.Close()
		}
		if resp != nil {
			_ = resp.Body.Close()
		}
		if resp == nil || resp.StatusCode != want {
			t.Errorf("origin %s: %v %v", origin, resp, err)
		}
	}
}

func TestSocket_CapsOnSubscriptionsAndSockets(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, limits(func(l *wire.Limits) { l.Subscriptions, l.Sockets, l.SocketsPerToken = 3, 3, 2 }))
	token := d.Token(kind.RoleFrontDesk)
	s := d.Open(token)
	for _, id := range []string{"1", "2", "3"} {
		s.Subscribe(id, testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	}
	s.Subscribe("4", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	if m := s.Next(); m.Type != "error" || m.ID != "4" || !strings.Contains(string(m.Payload), "TOO_MANY_SUBSCRIPTIONS") {
		t.Fatalf("the fourth subscription answered %+v", m)
	}
	d.Open(token)
	third := d.Dial(nil)
	third.Send(testkit.Vars{"type": "connection_init", "payload": testkit.Vars{"token": token}})
	third.Closed(1013)
	until(t, "the third has gone", func() bool { return d.App.Sockets() == 2 })
	d.Open(d.Token(kind.RoleGuard))
	d.Dial(nil).Closed(1013)
}

func TestSocket_TokenExpiresAndIsRevokedWhileConnected(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	until := d.Clock.Now().Add(time.Minute)
	short, _ := d.TokenFor(kind.RoleFrontDesk, d.Estate, &until)
	expiring := d.Open(short)
	secret, id := d.TokenFor(kind.RoleButler, d.Estate, nil)
	revoked, bystander := d.Open(secret), d.Open(d.Token(kind.RoleButler))
	revoked.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})

	_, err := d.App.People.RevokeToken(d.Root, staff.RevokeTokenInput{TokenID: id})
	d.Must(err)
	revoked.Closed(4403)
	d.Clock.Advance(time.Hour)
	expiring.Closed(4403)
	bystander.Send(testkit.Vars{"type": "ping"})
	if m := bystander.Next(); m.Type != "pong" {
		t.Fatalf("the other token's socket says %+v", m)
	}
	d.Do(secret, "{viewer{id}}", nil).Refused("BAD_TOKEN")
}

func TestSocket_LeavingStaffLosesItsSockets_PL05(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.Open(d.Token(kind.RoleTechnician))
	gone := false
	_, err := d.App.People.Update(d.Root, staff.UpdateStaffInput{StaffID: d.Staff[kind.RoleTechnician], Active: &gone})
	d.Must(err)
	s.Closed(4403)
}

func TestSocket_PersonalDataStaysFromBoards(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	board, desk := d.Open(d.Token(kind.RoleBoard)), d.Open(d.Token(kind.RoleFrontDesk))
	for _, s := range []*testkit.Socket{board, desk} {
		s.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
		s.Send(testkit.Vars{"type": "ping"})
		s.Next()
	}
	settle(t, d, 2)
	_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "王伟来电"})
	d.Must(err)
	if e := board.Event(); strings.Contains(e.Text, "王伟") || e.Actor != nil || e.Kind != "duty.log.written" {
		t.Errorf("the board sees %+v", e)
	}
	if e := desk.Event(); !strings.Contains(e.Text, "王伟") || e.Actor == nil {
		t.Errorf("the desk sees %+v", e)
	}
}

func TestSocket_OneTokenSendsSoMuchOverHTTPAndSocketsTogether(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, func(o *app.Options) { o.RequestsPerSecond = 2 })
	token := d.Token(kind.RoleFrontDesk)
	s := d.Open(token)
	for range 6 {
		s.Subscribe("q", "{ __typename }", nil)
		if m := s.Next(); m.Type != "next" {
			t.Fatalf("answered %+v", m)
		}
		s.Next()
	}
	for range 3 {
		d.Do(token, "{ __typename }", nil).Want(nil)
	}
	d.Do(token, "{ __typename }", nil).Refused("TOO_MANY_REQUESTS")
	s.Subscribe("q", "{ __typename }", nil)
	if m := s.Next(); m.Type != "error" || !strings.Contains(string(m.Payload), "TOO_MANY_REQUESTS") {
		t.Fatalf("answered %+v", m)
	}
	d.Clock.Advance(time.Second)
	d.Do(token, "{ __typename }", nil).Want(nil)
}
