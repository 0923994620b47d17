package wire_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/live/wire"
	"foyer/internal/testkit"
)

// open opens a ticket at the desk and returns its id.
func open(t testing.TB, d *testkit.Desk, title string, change ...func(*helpdesk.OpenTicketInput)) string {
	t.Helper()
	in := helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: title, Channel: kind.ChannelPatrol, UnitID: &d.Unit}
	for _, fn := range change {
		fn(&in)
	}
	r, err := d.App.Helpdesk.Open(d.Root, in)
	if err != nil {
		t.Error(err)
	}
	d.Clock.Advance(time.Millisecond) // so that the next id sorts behind this one, whatever other tests draw meanwhile
	return r.ID
}

func dispatch(t testing.TB, d *testkit.Desk, ticketID string) {
	t.Helper()
	if _, err := d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: ticketID, DepartmentID: d.Departments[kind.Engineering]}); err != nil {
		t.Error(err)
	}
}

// TestShared_IdenticalSubscriptionsRunOnce: many sockets ask the same, written differently and resuming from different
// places; each event is executed once, and everybody gets it.
func TestShared_IdenticalSubscriptionsRunOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	p := write(t, d, "before")
	write(t, d, "before, too")
	documents := []string{
		`subscription Feed($estate: ID, $after: Cursor) { journal(estateID: $estate, after: $after) { cursor seq text } }`,
		"subscription  Feed ( $estate:ID $after:Cursor ) {\n journal(estateID:$estate after:$after) {\n cursor\n seq\n text } } # a comment",
	}
	var sockets []*testkit.Socket
	for i := range 24 {
		s := d.Open(d.Token(kind.RoleFrontDesk))
		vars := testkit.Vars{"estate": d.Estate}
		if i%3 == 1 {
			vars["after"] = d.CursorOf(p)
		}
		s.Subscribe(fmt.Sprint("id", i), documents[i%2], vars)
		if i%3 == 1 {
			s.Event()
		}
		sockets = append(sockets, s)
	}
	settle(t, d, len(sockets))
	until(t, "one feed", func() bool { return d.App.Feeds() == 1 })
	before := d.App.Executions()
	for i := range 7 {
		q := write(t, d, fmt.Sprint("line ", i))
		for _, s := range sockets {
			if e := s.Event(); e.Seq != q.Seq || e.Text == "" {
				t.Fatalf("got %+v, want entry %d", e, q.Seq)
			}
		}
	}
	if n := d.App.Executions() - before; n != 7 {
		t.Errorf("7 events for %d subscribers took %d executions", len(sockets), n)
	}
}

// TestShared_NothingLeaks: who sees different things, reads another language, or is answered about itself does not share (TK16).
func TestShared_NothingLeaks_TK16(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	p := write(t, d, "before")
	ticket := open(t, d, "水管")
	const document = `subscription($estate: ID, $after: Cursor) { journal(estateID: $estate, after: $after) { cursor seq kind text actor { name } } }`
	guard, supervisor, wall := d.Open(d.Token(kind.RoleTechnician)), d.Open(d.Token(kind.RoleSupervisor)), d.Open(d.Token(kind.RoleBoard))
	all := []*testkit.Socket{guard, supervisor, wall}
	for _, s := range all {
		s.Subscribe("1", document, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(p)})
		if e := s.Event(); !strings.Contains(e.Text, "水管") {
			t.Fatalf("an open ticket is hidden: %+v", e)
		}
	}
	until(t, "three feeds", func() bool { return d.App.Feeds() == 3 })

	crime := kind.Crime
	_, err := d.App.Helpdesk.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: ticket, Confidentiality: &crime})
	d.Must(err)
	_, err = d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "3栋失窃", Confidentiality: &crime})
	d.Must(err)
	for range 2 {
		for i, s := range all {
			e := s.Event()
			if hidden := e.Kind == journal.Withheld && e.Text == "" && e.Actor == nil; hidden != (s != supervisor) {
				t.Errorf("viewer %d sees %+v", i, e)
			}
		}
	}
	// Who joins now must not read from memory what has become confidential since.
	late := d.Open(d.Token(kind.RoleTechnician))
	late.Subscribe("1", document, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(p)})
	if e := late.Event(); e.Kind != journal.Withheld || strings.Contains(e.Text, "水管") {
		t.Errorf("a newcomer reads what was hidden: %+v", e)
	}

	actions := `subscription($estate: ID!) { tickets(estateID: $estate) { change ticket { id actions { action } } } }`
	until(t, "three feeds again", func() bool { return d.App.Feeds() == 3 })
	for _, s := range []*testkit.Socket{d.Open(d.Token(kind.RoleFrontDesk)), d.Open(d.Token(kind.RoleFrontDesk))} {
		s.Subscribe("own", actions, testkit.Vars{"estate": d.Estate})
		s.Next()
	}
	until(t, "a feed for each who is answered about itself", func() bool { return d.App.Feeds() == 5 })
}

// TestShared_TooManyDifferentSubscriptionsAreRefused: a client with a thousand filters is told to stop; the others are not
// touched, and what it had is free again when it has gone.
func TestShared_TooManyDifferentSubscriptionsAreRefused(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, limits(func(l *wire.Limits) { l.FeedsPerToken, l.FeedsPerScope, l.Subscriptions = 30, 40, 1000 }))
	greedy := d.Open(d.Token(kind.RoleFrontDesk))
	const document = `subscription($estate: ID!, $title: String) { tickets(estateID: $estate, where: {titleContains: $title}) { change } }`
	vars := func(i int) testkit.Vars { return testkit.Vars{"estate": d.Estate, "title": fmt.Sprint("filter ", i)} }
	for i := range 30 {
		greedy.Subscribe(fmt.Sprint(i), document, vars(i))
		greedy.Want(nil)
	}
	greedy.Subscribe("more", document, vars(30))
	greedy.Refused("TOO_MANY_DISTINCT_SUBSCRIPTIONS")
	other := d.Open(d.Token(kind.RoleFrontDesk))
	for i := range 10 {
		other.Subscribe(fmt.Sprint(i), document, vars(100+i))
		other.Want(nil)
	}
	other.Subscribe("same", document, vars(0)) // what is executed anyway costs nothing more
	other.Want(nil)
	other.Subscribe("more", document, vars(200))
	other.Refused("TOO_MANY_DISTINCT_SUBSCRIPTIONS")
	_ = greedy.WS.Close()
	until(t, "the feeds of the one who left have ended", func() bool { return d.App.Feeds() == 11 })
	other.Subscribe("more", document, vars(200))
	other.Want(nil)
}
