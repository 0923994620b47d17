package wire_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/staff"
	"foyer/internal/testkit"
)

// event is one message of an event stream.
type event struct{ kind, id, data string }

// stream is an operation over SSE.
type stream struct {
	t      *testing.T
	resp   *http.Response
	reader *bufio.Reader
}

// listen sends an operation by GET, as EventSource does.
func listen(t *testing.T, d *testkit.Desk, token, document string, vars testkit.Vars, last string) *stream {
	t.Helper()
	encoded, err := json.Marshal(vars)
	d.Must(err)
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, d.Server.URL+"/graphql?query="+url.QueryEscape(document)+"&variables="+url.QueryEscape(string(encoded)), nil)
	d.Must(err)
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("Authorization", "Bearer "+token)
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	resp, err := d.Server.Client().Do(req)
	d.Must(err)
	t.Cleanup(func() { _ = resp.Body.Close() })
	return &stream{t: t, resp: resp, reader: bufio.NewReader(resp.Body)}
}

// next reads an event; comments are passed over. It is empty when the stream has ended.
func (s *stream) next() event {
	s.t.Helper()
	var e event
	for {
		line, err := s.reader.ReadString('\n')
		if err != nil {
			return event{}
		}
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case line == "\n" && e.kind != "":
			return e
		case name == "event":
			e.kind = value
		case name == "id":
			e.id = value
		case name == "data":
			e.data = value
		}
	}
}

func TestSSE_ResumesByLastEventID(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	const document = `subscription($estate: ID) { journal(estateID: $estate) { seq text } }`
	s := listen(t, d, token, document, testkit.Vars{"estate": d.Estate}, "")
	if ct := s.resp.Header.Get("Content-Type"); !strings.HasPrefix(ct, "text/event-stream") || s.resp.Header.Get("X-Request-Id") == "" {
		t.Errorf("the stream begins with %v", s.resp.Header)
	}
	settle(t, d, 1)
	write(t, d, "one")
	first := s.next()
	if first.kind != "next" || first.id == "" || !strings.Contains(first.data, `one"`) {
		t.Fatalf("got %+v", first)
	}
	_ = s.resp.Body.Close()
	settle(t, d, 0)
	write(t, d, "two")
	write(t, d, "three")
	back := listen(t, d, token, document, testkit.Vars{"estate": d.Estate}, first.id)
	for _, want := range []string{`two"`, `three"`} {
		if e := back.next(); !strings.Contains(e.data, want) {
			t.Fatalf("got %+v, want %s", e, want)
		}
	}
	if broken := listen(t, d, token, document, testkit.Vars{"estate": d.Estate}, "%%%"); broken.resp.StatusCode != http.StatusBadRequest {
		t.Errorf("a broken Last-Event-ID was answered with %d", broken.resp.StatusCode)
	}
}

func TestSSE_EndsByTheSameRulesAsSockets(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	expires := d.Clock.Now().Add(time.Hour)
	token, id := d.TokenFor(kind.RoleFrontDesk, d.Estate, nil)
	short, _ := d.TokenFor(kind.RoleFrontDesk, d.Estate, &expires)
	const document = `subscription($estate: ID) { journal(estateID: $estate) { seq } }`
	vars := testkit.Vars{"estate": d.Estate}
	revoked, expired := listen(t, d, token, document, vars, ""), listen(t, d, short, document, vars, "")
	settle(t, d, 2)
	_, err := d.App.People.RevokeToken(d.Root, staff.RevokeTokenInput{TokenID: id})
	d.Must(err)
	if e := revoked.next(); e != (event{}) {
		t.Errorf("a revoked token got %+v", e)
	}
	d.Clock.Advance(2 * time.Hour)
	if e := expired.next(); e != (event{}) {
		t.Errorf("an expired token got %+v", e)
	}
	until(t, "nothing is left", func() bool { return d.App.Sockets() == 0 && d.App.Feeds() == 0 })
}

func TestSSE_RefusalsAreEvents(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	for document, want := range map[string]string{
		`{ nonsense }`: "INVALID_QUERY",
		`mutation { writeDutyLog(input: {estateID: "` + d.Estate + `", text: "by GET"}) { cursor } }`: "MALFORMED_REQUEST",
		`subscription { tickets(estateID: "est_other") { change } }`:                                  "RECORD_NOT_FOUND",
		`subscription { tokens }`: "INVALID_QUERY",
	} {
		s := listen(t, d, token, document, nil, "")
		if e := s.next(); e.kind != "next" || !strings.Contains(e.data, want) {
			t.Errorf("%s was answered with %+v", document, e)
		}
		if e := s.next(); e.kind != "complete" {
			t.Errorf("%s ended with %+v", document, e)
		}
	}
	if s := listen(t, d, "", `{ viewer { role } }`, nil, ""); s.resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("nobody was answered with %d", s.resp.StatusCode)
	}
}
