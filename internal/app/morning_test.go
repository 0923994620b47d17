package app_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"foyer/graph"
	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

// operations reads a documented file of operations.
func operations(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile("../../docs/operations/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// documented reads the variables that go with the documented mutations and fills in ids.
func documented(t *testing.T, d *testkit.Desk, name string, ids map[string]string) testkit.Vars {
	t.Helper()
	text := operations(t, "variables.json")
	for placeholder, id := range ids {
		text = strings.ReplaceAll(text, "<"+placeholder+">", id)
	}
	var all map[string]testkit.Vars
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		t.Fatal(err)
	}
	v, ok := all[name]
	if !ok {
		t.Fatalf("no variables for %s", name)
	}
	delete(v, "operation")
	if name == "Pause" {
		v["input"].(map[string]any)["nextAppointmentAt"] = d.Clock.Now().AddDate(0, 0, 1).Format("2006-01-02T15:04:05Z")
	}
	return v
}

func TestDocumentedOperationsAreValid(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../docs/operations/*.graphql")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		if _, errs := gqlparser.LoadQueryWithRules(graph.Schema(), operations(t, name), rules.NewDefaultRules()); errs != nil {
			t.Errorf("%s: %v", name, errs)
		}
	}
}

// TestMorning_IN05_TK02_TK05 is a morning at the desk: a call comes in and is carried from intake to archive, over HTTP,
// while a board on a WebSocket sees every step, once and in order.
func TestMorning_IN05_TK02_TK05(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	desk, board, head := d.Token(kind.RoleFrontDesk), d.Token(kind.RoleBoard), d.Token(kind.RoleCentreManager)
	doc := operations(t, "desk.graphql")
	ids := map[string]string{"estate": d.Estate, "unit": d.Unit, "location": d.Location, "department": d.Departments[kind.Engineering], "staff": d.Staff[kind.RoleTechnician]}

	screen, feed := operations(t, "board.graphql"), d.Open(board)
	var shown struct{ Board struct{ Cursor string } }
	d.DoNamed(board, screen, "BoardOpen", testkit.Vars{"estate": d.Estate}).Want(&shown)
	feed.SubscribeNamed("feed", screen, "BoardFeed", testkit.Vars{"estate": d.Estate, "after": shown.Board.Cursor})

	var me struct {
		Viewer struct {
			Name    string
			Role    kind.Role
			Estates []struct{ ID string }
		}
	}
	d.DoNamed(desk, doc, "Me", nil).Want(&me)
	if me.Viewer.Role != kind.RoleFrontDesk || len(me.Viewer.Estates) != 1 || me.Viewer.Estates[0].ID != d.Estate {
		t.Fatalf("viewer is %+v", me.Viewer)
	}
	var caller struct {
		Residents struct {
			Edges []struct {
				Node struct{ ID, Name, Phone string }
			}
		}
	}
	d.DoNamed(desk, doc, "FindCaller", testkit.Vars{"estate": d.Estate, "phone": "0013-80"}).Want(&caller)
	if len(caller.Residents.Edges) != 1 || caller.Residents.Edges[0].Node.Name != "王伟" {
		t.Fatalf("caller is %+v", caller)
	}

	var opened struct{ OpenTicket ticketPayload }
	d.DoNamed(desk, doc, "OpenTicket", documented(t, d, "OpenTicket", ids)).Want(&opened)
	ids["ticket"] = opened.OpenTicket.Ticket.ID
	if opened.OpenTicket.Ticket.Number != "20261123-0001" || opened.OpenTicket.Ticket.Version != 1 {
		t.Fatalf("opened %+v", opened.OpenTicket.Ticket)
	}
	var again struct{ OpenTicket ticketPayload }
	d.DoNamed(desk, doc, "OpenTicket", documented(t, d, "OpenTicket", ids)).Want(&again)
	if again.OpenTicket.Ticket.ID != opened.OpenTicket.Ticket.ID || again.OpenTicket.Cursor != opened.OpenTicket.Cursor {
		t.Fatalf("the repeated request answered %+v, first %+v", again.OpenTicket, opened.OpenTicket)
	}

	want := kind.StatusNew
	for _, s := range []struct {
		operation, token string
		status           kind.TicketStatus
	}{
		{"Dispatch", desk, kind.StatusDispatched}, {"Accept", desk, kind.StatusAccepted}, {"Arrive", desk, kind.StatusOnSite},
		{"Start", desk, kind.StatusInProgress}, {"Pause", desk, kind.StatusPaused}, {"Resume", desk, kind.StatusInProgress},
		{"Complete", desk, kind.StatusCompleted}, {"Verify", desk, kind.StatusVerified}, {"Review", head, kind.StatusReviewed},
		{"Archive", desk, kind.StatusArchived},
	} {
		d.Clock.Advance(60e9)
		var got map[string]ticketPayload
		d.DoNamed(s.token, doc, s.operation, documented(t, d, s.operation, ids)).Want(&got)
		for _, p := range got {
			if p.Ticket.Status != s.status {
				t.Fatalf("%s left the ticket %s, want %s", s.operation, p.Ticket.Status, s.status)
			}
		}
		want = s.status
		if s.operation == "Accept" {
			d.DoNamed(desk, doc, "Note", documented(t, d, "Note", ids)).Want(nil)
		}
	}

	kinds := []string{"ticket.opened", "deadline.breached", "ticket.dispatched", "ticket.accepted", "ticket.noted", "ticket.arrived", "ticket.started", "ticket.paused",
		"ticket.resumed", "ticket.completed", "ticket.verified", "ticket.reviewed", "ticket.archived"} // the call was logged too late to dispatch it in time (TK04)
	var last int64
	for _, k := range kinds {
		e := feed.Event()
		if e.Kind != "helpdesk."+k {
			t.Fatalf("the board saw %s, want %s", e.Kind, k)
		}
		if last != 0 && e.Seq != last+1 {
			t.Fatalf("the board saw entry %d after %d", e.Seq, last)
		}
		if strings.Contains(e.Text, "员工") || strings.Contains(e.Text, "住户下午在家") {
			t.Fatalf("the board was shown personal data: %s", e.Text)
		}
		last = e.Seq
	}

	var page struct {
		Node struct {
			Status, ContactName string
			Version             int
			Resident            struct{ Name string }
			Timeline            struct {
				Edges []struct{ Node struct{ Kind, Text string } }
			}
			Actions []struct {
				Action  kind.TicketAction
				Allowed bool
				Reason  *string
			}
		}
	}
	d.DoNamed(desk, doc, "TicketPage", testkit.Vars{"id": ids["ticket"]}).Want(&page)
	if kind.TicketStatus(page.Node.Status) != want || page.Node.Resident.Name != "王伟" || len(page.Node.Timeline.Edges) != len(kinds) {
		t.Fatalf("ticket page is %+v", page.Node)
	}
	for _, a := range page.Node.Actions {
		if a.Allowed || a.Reason == nil {
			t.Errorf("an archived ticket allows %s", a.Action)
		}
	}
	var unit struct {
		Node struct {
			Timeline struct {
				Edges []struct{ Node struct{ Kind string } }
			}
		}
	}
	d.DoNamed(desk, doc, "UnitPage", testkit.Vars{"id": d.Unit}).Want(&unit)
	if n := len(unit.Node.Timeline.Edges); n != len(kinds)+2 {
		t.Errorf("the unit's timeline has %d entries", n)
	}
	d.DoNamed(desk, doc, "WriteDutyLog", documented(t, d, "WriteDutyLog", ids)).Want(nil)
	var log struct {
		Journal struct {
			Edges []struct{ Node struct{ Seq int64 } }
		}
	}
	d.DoNamed(desk, doc, "DutyLog", testkit.Vars{"estate": d.Estate, "first": 100}).Want(&log)
	for i, e := range log.Journal.Edges {
		if e.Node.Seq != int64(i+1) {
			t.Fatalf("entry %d of the log has number %d", i, e.Node.Seq)
		}
	}
}

type ticketPayload struct {
	Ticket struct {
		ID, Number string
		Status     kind.TicketStatus
		Version    int
	}
	Cursor string
}
