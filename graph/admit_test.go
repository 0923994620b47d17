package graph_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"foyer/graph"
	"foyer/internal/app"
	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

// TestAdmission_HostileDocumentsCostLittle: each of these would burn seconds or gigabytes; each is refused with its
// reason before anything runs.
func TestAdmission_HostileDocumentsCostLittle(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleAdmin)
	nested := "tickets(first: 100) { edges { node { unit { tickets(first: 100) { edges { node { id } } } } } } }"
	var spreads strings.Builder
	spreads.WriteString("query { ...F0 } ")
	for i := range 30 {
		fmt.Fprintf(&spreads, "fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	spreads.WriteString("fragment F30 on Query { viewer { id } }")
	for _, c := range []struct{ name, document, reason string }{
		{"one field 20,000 times", "{" + strings.Repeat(" viewer { id }", 5000) + "}", "TOO_COMPLEX"},
		{"1,000 aliases", "{" + aliases(500) + "}", "TOO_COMPLEX"},
		{"1,000 directives", "{ viewer { id " + strings.Repeat("@include(if: true) ", 300) + "} }", "TOO_COMPLEX"},
		{"deep nesting", "{ viewer { estates" + strings.Repeat(" { buildings(first: 1) { edges { node { estate", 8) + "{ id }" + strings.Repeat("} } } }", 8) + "} }", "TOO_COMPLEX"},
		{"a page of pages", "{ " + nested + " }", "TOO_EXPENSIVE"},
		{"what is open about a hundred units", "{ units(first: 100) { edges { node { openItems { ... on Ticket { id number title status priority } } } } } }", "TOO_EXPENSIVE"},
		{"many fragments", "{ viewer { id } }" + fragments(60), "TOO_COMPLEX"},
		{"no page size", "{ tickets { edges { node { id } } } }", "PAGE_SIZE"},
		{"two page sizes", "{ tickets(first: 1, last: 1) { edges { node { id } } } }", "PAGE_SIZE"},
		{"a huge page", "{ tickets(first: 101) { edges { node { id } } } }", "PAGE_SIZE"},
		{"a negative page", "{ tickets(first: -1) { edges { node { id } } } }", "PAGE_SIZE"},
		{"a nested list without a page", "{ tickets(first: 1) { edges { node { unit { tickets { totalCount } } } } } }", "PAGE_SIZE"},
		{"a cursor of another list", `{ tickets(first: 1, after: "gaFpvnVudF8wMW04NGc0cWthamRramVrcWpyenRtbjU0Zg") { edges { node { id } } } }`, "CURSOR_INVALID"},
		{"no document", "", "INVALID_QUERY"},
		{"half a document", "{ viewer { id ", "INVALID_QUERY"},
		{"an unknown field", "{ viewer { nonsense } }", "INVALID_QUERY"},
		{"many ids", `query { nodes(ids: [` + strings.Repeat(`"x",`, 101) + `]) { id } }`, "PAGE_SIZE"},
	} {
		a := d.Do(token, c.document, nil)
		if len(a.Errors) > 20 {
			t.Errorf("%s: %d errors", c.name, len(a.Errors))
		}
		if len(a.Errors) == 0 || a.Errors[0].Extensions["reason"] != c.reason {
			t.Errorf("%s: want %s, got %s %+v", c.name, c.reason, a.Data, a.Errors)
		}
		for _, e := range a.Errors {
			if len(e.Message) > 1700 {
				t.Errorf("%s: a message of %d bytes", c.name, len(e.Message))
			}
		}
	}
	wide, deep := []any{}, any(testkit.Vars{"title": "x"})
	for i := range 300 {
		wide = append(wide, testkit.Vars{"title": fmt.Sprint(i)})
		deep = testkit.Vars{"not": deep}
	}
	const filtered = `query($where: TicketWhereInput) { tickets(first: 1, where: $where) { edges { node { id } } } }`
	d.Do(token, filtered, testkit.Vars{"where": testkit.Vars{"or": wide}}).Refused("TOO_COMPLEX")
	d.Do(token, filtered, testkit.Vars{"where": deep}).Refused("TOO_COMPLEX")
	s := d.Open(token)
	s.Subscribe("1", `subscription($e: ID!) { tickets(estateID: $e) { ticket { id milestones { id at } workOrders { id items { text } number } deadlines { id dueAt startsAt status }
		unit { tickets(first: 5) { edges { node { id title } } } } } } }`, testkit.Vars{"e": d.Estate}) // a list begins with up to 500 of them
	s.Refused("TOO_EXPENSIVE")
	d.Do(token, spreads.String(), nil).Refused("TOO_EXPENSIVE") // exponential when unfolded; each fragment is priced once
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: __typename", i)
	}
	return b.String()
}

func fragments(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on Query { __typename }", i)
	}
	return b.String()
}

func TestEdge_BadBodies(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleAdmin)
	for _, c := range []struct {
		name, contentType, body, reason string
		status                          int
	}{
		{"malformed JSON", "application/json", "{", "MALFORMED_REQUEST", 400},
		{"trailing bytes", "application/json", `{"query":"{__typename}"} x`, "MALFORMED_REQUEST", 400},
		{"a batch", "application/json", `[{"query":"{__typename}"}]`, "MALFORMED_REQUEST", 400},
		{"no query", "application/json", `{}`, "MALFORMED_REQUEST", 400},
		{"query of the wrong type", "application/json", `{"query":1}`, "MALFORMED_REQUEST", 400},
		{"variables of the wrong type", "application/json", `{"query":"{__typename}","variables":[]}`, "MALFORMED_REQUEST", 400},
		{"broken UTF-8", "application/json", "{\"query\":\"{__typename} # \xff\"}", "BAD_TEXT", 400},
		{"too large", "application/json", `{"query":"` + strings.Repeat("x", 300<<10) + `"}`, "TOO_LARGE", 413},
		{"a form", "application/x-www-form-urlencoded", "query={__typename}", "MALFORMED_REQUEST", 415},
		{"plain text", "text/plain", `{"query":"{__typename}"}`, "MALFORMED_REQUEST", 415},
	} {
		status, body := d.Post(token, c.contentType, []byte(c.body))
		if status != c.status || !strings.Contains(string(body), c.reason) {
			t.Errorf("%s: %d %s", c.name, status, body)
		}
	}
}

func TestInput_WrongValuesSayWhichField(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	const open = `mutation($i: OpenTicketInput!) { openTicket(input: $i) { cursor } }`
	base := func(change testkit.Vars) testkit.Vars {
		v := testkit.Vars{"estateID": d.Estate, "kind": "ENQUIRY", "title": "x", "channel": "PATROL"}
		for k, x := range change {
			v[k] = x
		}
		return testkit.Vars{"i": v}
	}
	for _, c := range []struct {
		change testkit.Vars
		reason string
	}{
		{testkit.Vars{"kind": "NONSENSE"}, "BAD_VARIABLE"}, {testkit.Vars{"unknown": 1}, "BAD_VARIABLE"}, {testkit.Vars{"receivedAt": "yesterday"}, "BAD_VARIABLE"},
		{testkit.Vars{"title": strings.Repeat("长", 201)}, "TOO_LONG"}, {testkit.Vars{"title": "a\u0000b"}, "BAD_TEXT"}, {testkit.Vars{"unitID": "unt_nothing"}, "BAD_REFERENCE"},
		{testkit.Vars{"unitID": d.Location}, "BAD_REFERENCE"}, {testkit.Vars{"estateID": "est_nothing"}, "RECORD_NOT_FOUND"}, {testkit.Vars{"idempotencyKey": strings.Repeat("k", 300)}, "TOO_LONG"},
	} {
		d.Do(token, open, base(c.change)).Refused(c.reason)
	}
	if n, err := d.Read().Ticket.Query().Count(d.Root); err != nil || n != 0 {
		t.Errorf("refused requests left %d tickets (%v)", n, err)
	}
}

func TestIntrospection_CanBeSwitchedOff(t *testing.T) {
	t.Parallel()
	limits := graph.DefaultLimits()
	limits.Introspect = false
	d := testkit.New(t, func(o *app.Options) { o.Queries = limits })
	token := d.Token(kind.RoleAdmin)
	d.Do(token, "{ __schema { types { name } } }", nil).Refused("INTROSPECTION_OFF")
	if e := d.Do(token, "{ viewer { nam } }", nil).Refused("INVALID_QUERY"); strings.Contains(e.Message, "Did you mean") {
		t.Errorf("suggestions are on: %s", e.Message)
	}
}

func TestPagination_EveryPageOnceThroughAllOrders(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleAdmin)
	for i := range 23 {
		d.Do(token, `mutation($e: ID!, $p: Priority!) { openTicket(input: {estateID: $e, kind: ENQUIRY, title: "t", channel: PATROL, priority: $p}) { cursor } }`,
			testkit.Vars{"e": d.Estate, "p": []string{"HIGH", "LOW", "NORMAL"}[i%3]}).Want(nil)
	}
	for _, order := range []string{"[]", "[{field: DUE_AT}]", "[{field: PRIORITY, direction: DESC}]", "[{field: OPENED_AT}, {field: NUMBER, direction: DESC}]"} {
		seen, after := map[string]bool{}, any(nil)
		for range 10 {
			var got struct {
				Tickets struct {
					TotalCount int
					Edges      []struct{ Node struct{ ID string } }
					PageInfo   struct {
						HasNextPage bool
						EndCursor   *string
					}
				}
			}
			d.Do(token, `query($a: Cursor) { tickets(first: 5, after: $a, orderBy: `+order+`) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`, testkit.Vars{"a": after}).Want(&got)
			for _, e := range got.Tickets.Edges {
				if seen[e.Node.ID] {
					t.Errorf("%s: %s came twice", order, e.Node.ID)
				}
				seen[e.Node.ID] = true
			}
			if !got.Tickets.PageInfo.HasNextPage {
				break
			}
			after = *got.Tickets.PageInfo.EndCursor
		}
		if len(seen) != 23 {
			t.Errorf("%s: %d of 23 tickets", order, len(seen))
		}
	}
}

func TestHealth(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": "ready", "/metrics": "foyer_sockets 0", "/": "Foyer"} {
		if body := d.Get(context.Background(), path); !strings.Contains(body, want) {
			t.Errorf("%s: %.200s", path, body)
		}
	}
}
