package wire_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"sync"
	"testing"

	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

const listQuery = `subscription($estate: ID!, $where: TicketWhereInput, $after: Cursor) {
	tickets(estateID: $estate, where: $where, after: $after) { cursor change ticket { id status version } leftID } }`

// change is a step of a live list as a client sees it.
type change struct {
	Cursor string
	Change kind.ListChange
	Ticket *struct {
		ID      string
		Status  kind.TicketStatus
		Version int
	}
	LeftID string
}

func next(s *testkit.Socket) change {
	s.T.Helper()
	var got struct{ Tickets change }
	s.Want(&got)
	return got.Tickets
}

// expect ends the test unless the next step is of a kind and about a ticket.
func expect(s *testkit.Socket, kindOf kind.ListChange, id string) change {
	s.T.Helper()
	c := next(s)
	about := c.LeftID
	if c.Ticket != nil {
		about = c.Ticket.ID
	}
	if c.Change != kindOf || about != id {
		s.T.Fatalf("got %s %s, want %s %s", c.Change, about, kindOf, id)
	}
	return c
}

func TestList_EntersChangesLeavesAndResumes(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	first, second := open(t, d, "one"), open(t, d, "two")
	where := testkit.Vars{"statusIn": []kind.TicketStatus{kind.StatusNew, kind.StatusDispatched}}
	vars := func(after any) testkit.Vars {
		return testkit.Vars{"estate": d.Estate, "where": where, "after": after}
	}
	s := d.Open(token)
	s.Subscribe("1", listQuery, vars(nil))
	halfway := expect(s, kind.Listed, first)
	expect(s, kind.Listed, second)
	begun := expect(s, kind.CaughtUp, "")
	third := open(t, d, "three")
	expect(s, kind.Entered, third)
	dispatch(t, d, first)
	if c := expect(s, kind.Changed, first); c.Ticket.Status != kind.StatusDispatched {
		t.Errorf("the list shows an old state: %+v", c.Ticket)
	}
	write(t, d, "nothing to do with tickets")
	_, err := d.App.Helpdesk.Cancel(d.Root, helpdesk.CancelTicketInput{TicketID: second, Reason: "mistake"})
	d.Must(err)
	left := expect(s, kind.Left, second)

	// The connection is lost here; meanwhile more happens.
	fourth := open(t, d, "four")
	back := d.Open(token)
	back.Subscribe("1", listQuery, vars(left.Cursor))
	expect(back, kind.Changed, fourth)
	expect(back, kind.CaughtUp, "")
	// Resuming from the end of the listing tells each change since, once.
	back.Subscribe("2", listQuery, vars(begun.Cursor))
	expect(back, kind.Changed, third)
	expect(back, kind.Changed, first)
	expect(back, kind.Left, second)
	expect(back, kind.Changed, fourth)
	expect(back, kind.CaughtUp, "")
	// Who was cut off during the listing gets it again, and is told what left meanwhile.
	back.Subscribe("3", listQuery, vars(halfway.Cursor))
	for _, id := range []string{first, third, fourth} {
		expect(back, kind.Listed, id)
	}
	expect(back, kind.Left, second)
	expect(back, kind.CaughtUp, "")
}

// TestList_SightIsPartOfTheFilter: a ticket that becomes confidential leaves the lists of those who may no longer see it, live
// and after a resume; one that always was is never named to them (TK16).
func TestList_SightIsPartOfTheFilter_TK16(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	technician, supervisor := d.Token(kind.RoleTechnician), d.Token(kind.RoleSupervisor)
	ticket := open(t, d, "one")
	vars := testkit.Vars{"estate": d.Estate}
	low, high := d.Open(technician), d.Open(supervisor)
	var begun change
	for _, s := range []*testkit.Socket{low, high} {
		s.Subscribe("1", listQuery, vars)
		expect(s, kind.Listed, ticket)
		begun = expect(s, kind.CaughtUp, "")
	}
	crime := kind.Crime
	secret := open(t, d, "secret", func(in *helpdesk.OpenTicketInput) { in.Confidentiality = &crime })
	expect(high, kind.Entered, secret)
	_, err := d.App.Helpdesk.Update(d.Root, helpdesk.UpdateTicketInput{TicketID: ticket, Confidentiality: &crime})
	d.Must(err)
	expect(high, kind.Changed, ticket)
	expect(low, kind.Left, ticket)

	back := d.Open(technician)
	back.Subscribe("1", listQuery, testkit.Vars{"estate": d.Estate, "after": begun.Cursor})
	expect(back, kind.Left, ticket)
	expect(back, kind.CaughtUp, "")

	other, err := d.App.FoundEstate(d.Root, "OTHER", "另一个园区")
	d.Must(err)
	back.Subscribe("probe", listQuery, testkit.Vars{"estate": other.ID})
	back.Refused("RECORD_NOT_FOUND")
	back.Subscribe("probe", listQuery, testkit.Vars{"estate": d.Estate, "where": testkit.Vars{"estateID": other.ID}})
	expect(back, kind.CaughtUp, "")
}

// TestList_ExactUnderConcurrentWriters: desks open, dispatch and cancel tickets while lists connect, are cut off, resume and
// join late; in the end every list holds exactly what a query returns, in its last version.
func TestList_ExactUnderConcurrentWriters(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	where := testkit.Vars{"status": kind.StatusDispatched}
	stay := d.Open(token) // one that is never cut off, and shares with all the others
	stay.Subscribe("1", listQuery, testkit.Vars{"estate": d.Estate, "where": where})
	var writing, reading sync.WaitGroup
	stop := make(chan struct{})
	for w := range 4 {
		writing.Go(func() {
			random := rand.New(rand.NewPCG(uint64(w), 1))
			for i := 0; busy(stop); i++ {
				id := open(t, d, fmt.Sprint("ticket ", w, " ", i))
				dispatch(t, d, id)
				if random.IntN(10) > 0 {
					if _, err := d.App.Helpdesk.Cancel(d.Root, helpdesk.CancelTicketInput{TicketID: id, Reason: "test"}); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	lists := make([]*reader, 6)
	for r := range lists {
		lists[r] = &reader{d: d, token: token, where: where, held: map[string]int{}}
		reading.Go(func() {
			random := rand.New(rand.NewPCG(uint64(r), 2))
			for range 8 {
				n := random.IntN(25)
				lists[r].connect(func(change) bool { n--; return n > 0 })
			}
		})
	}
	reading.Wait()
	close(stop)
	writing.Wait()
	for _, r := range lists { // one more connection: it must bring everything that is missing
		r.connect(func(c change) bool { return c.Change != kind.CaughtUp })
	}
	var page struct {
		Tickets struct {
			TotalCount int
			Edges      []struct {
				Node struct {
					ID      string
					Version int
				}
			}
		}
	}
	d.Do(token, `query($where: TicketWhereInput) { tickets(first: 100, where: $where) { totalCount edges { node { id version } } } }`, testkit.Vars{"where": where}).Want(&page)
	want := map[string]int{}
	for _, e := range page.Tickets.Edges {
		want[e.Node.ID] = e.Node.Version
	}
	if len(want) == 0 || len(want) != page.Tickets.TotalCount {
		t.Fatalf("the test has to be smaller: %d tickets", page.Tickets.TotalCount)
	}
	for r, list := range lists {
		if !maps.Equal(list.held, want) {
			t.Errorf("list %d holds %d tickets, want %d: %v", r, len(list.held), len(want), difference(list.held, want))
		}
	}
	whole := reader{held: map[string]int{}}
	for !maps.Equal(whole.held, want) { // fails by its patience
		whole.apply(next(stay))
	}
}

// reader is a client that keeps a list.
type reader struct {
	d     *testkit.Desk
	token string
	where testkit.Vars
	after any
	held  map[string]int
}

// connect resumes the list, and is cut off when more says so.
func (r *reader) connect(more func(change) bool) {
	s := r.d.Open(r.token)
	defer func() { _ = s.WS.Close() }()
	s.Subscribe("1", listQuery, testkit.Vars{"estate": r.d.Estate, "where": r.where, "after": r.after})
	for {
		c := next(s)
		r.apply(c)
		if !more(c) {
			return
		}
	}
}

func (r *reader) apply(c change) {
	switch c.Change {
	case kind.Left:
		delete(r.held, c.LeftID)
	case kind.CaughtUp:
	default:
		r.held[c.Ticket.ID] = c.Ticket.Version
	}
	r.after = c.Cursor
}

func busy(done chan struct{}) bool {
	select {
	case <-done:
		return false
	default:
		return true
	}
}

func difference(got, want map[string]int) []string {
	var lines []string
	for id, v := range got {
		if want[id] != v {
			lines = append(lines, fmt.Sprintf("has %s@%d", id, v))
		}
	}
	for id, v := range want {
		if got[id] != v {
			lines = append(lines, fmt.Sprintf("lacks %s@%d", id, v))
		}
	}
	return lines
}

// TestList_TooWideIsRefused: a list that begins with more than 500 tickets is refused, and says so.
func TestList_TooWideIsRefused(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	for i := range 501 {
		open(t, d, fmt.Sprint("ticket ", i))
	}
	s := d.Open(d.Token(kind.RoleFrontDesk))
	s.Subscribe("1", listQuery, testkit.Vars{"estate": d.Estate})
	s.Refused("TOO_WIDE")
	s.Subscribe("2", listQuery, testkit.Vars{"estate": d.Estate, "where": testkit.Vars{"title": "ticket 7"}})
	if c := next(s); c.Change != kind.Listed {
		t.Errorf("a narrow list begins with %s", c.Change)
	}
}

// TestBoard_TilesArePushedOncePerBurst: the board comes at once, then when numbers change; a burst is one message, and what
// it shows equals what a query counts (TK12).
func TestBoard_TilesArePushedOncePerBurst_TK12(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleBoard)
	const tiles = `board(estateID: $estate) { cursor asOf tiles { key label count overdue } }`
	type board struct {
		Board struct {
			Cursor string
			Tiles  []struct {
				Key            kind.TileKey
				Label          string
				Count, Overdue int
			}
		}
	}
	count := func(b board, key kind.TileKey) int {
		for _, tile := range b.Board.Tiles {
			if tile.Key == key {
				return tile.Count
			}
		}
		t.Fatalf("no tile %s", key)
		return 0
	}
	vars := testkit.Vars{"estate": d.Estate}
	s := d.Open(token)
	s.Subscribe("1", "subscription($estate: ID!) { "+tiles+" }", vars)
	var b board
	s.Want(&b)
	if len(b.Board.Tiles) != len(kind.TileOpen.Values()) || count(b, kind.TileOpen) != 0 || b.Board.Tiles[0].Label != "Open" {
		t.Fatalf("the board begins with %+v", b.Board.Tiles)
	}
	lift := kind.ClassTrappedLift
	emergency := open(t, d, "电梯关人", func(in *helpdesk.OpenTicketInput) {
		in.Kind, in.Class, in.UnitID, in.LocationID = kind.Emergency, &lift, nil, &d.Location
	})
	for i := range 60 {
		open(t, d, fmt.Sprint("ticket ", i))
	}
	messages := 0
	for count(b, kind.TileOpen) != 61 {
		s.Want(&b)
		messages++
	}
	t.Logf("a burst of 61 changes was %d messages", messages)
	if messages >= 61 {
		t.Error("the burst was not gathered")
	}
	if count(b, kind.TileUntakenEmergencies) != 1 || count(b, kind.TileUnassigned) != 61 {
		t.Errorf("the board shows %+v", b.Board.Tiles)
	}
	dispatch(t, d, emergency)
	who := d.Staff[kind.RoleTechnician]
	_, err := d.App.Helpdesk.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: emergency, StaffID: &who})
	d.Must(err)
	for count(b, kind.TileUntakenEmergencies) != 0 {
		s.Want(&b)
	}
	var asked board
	d.Do(token, "query($estate: ID!) { "+tiles+" }", vars).Want(&asked)
	for i, tile := range asked.Board.Tiles {
		if got := b.Board.Tiles[i]; got.Key != tile.Key || got.Count != tile.Count || got.Overdue != tile.Overdue {
			t.Errorf("the stream shows %+v, the query %+v", got, tile)
		}
	}
}
