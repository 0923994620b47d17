package rollup_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/rollup"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// busy is a desk at which anything may happen.
type busy struct {
	*testkit.Desk
	rand    *rand.Rand
	tickets []string
}

// something happens: a ticket comes in, or one of the last ones moves, if it may.
func (b *busy) something() {
	desk, ctx := b.App.Helpdesk, b.Root
	b.Clock.Advance(time.Duration(1+b.rand.IntN(40)) * time.Minute)
	if b.rand.IntN(4) == 0 || len(b.tickets) == 0 {
		kinds := kind.Enquiry.Values()
		in := helpdesk.OpenTicketInput{EstateID: b.Estate, Kind: kind.TicketKind(kinds[b.rand.IntN(len(kinds))]), Title: "漏水", Channel: kind.ChannelPatrol, UnitID: &b.Unit}
		switch in.Kind {
		case kind.Help:
			in.Class = testkit.P([]kind.TicketClass{kind.ClassComplaint, kind.ClassOther, kind.ClassEnquiry}[b.rand.IntN(3)])
		case kind.Emergency:
			in.Class = testkit.P(kind.ClassFire)
		default:
		}
		if b.rand.IntN(5) == 0 {
			in.Confidentiality = testkit.P(kind.Crime)
		}
		b.tickets = append(b.tickets, b.Done(desk.Open(ctx, in)))
		return
	}
	recent := b.tickets[max(0, len(b.tickets)-12):]
	t := recent[b.rand.IntN(len(recent))]
	staff := b.Staff[kind.RoleTechnician]
	departments := slices.Sorted(maps.Values(b.Departments))
	steps := []func() (journal.Receipt, error){
		func() (journal.Receipt, error) {
			return desk.Dispatch(ctx, helpdesk.DispatchTicketInput{TicketID: t, DepartmentID: departments[b.rand.IntN(3)]})
		},
		func() (journal.Receipt, error) {
			return desk.Accept(ctx, helpdesk.AcceptTicketInput{TicketID: t, StaffID: &staff})
		},
		func() (journal.Receipt, error) { return desk.Arrive(ctx, helpdesk.ArriveTicketInput{TicketID: t}) },
		func() (journal.Receipt, error) { return desk.Start(ctx, helpdesk.StartTicketInput{TicketID: t}) },
		func() (journal.Receipt, error) {
			return desk.Complete(ctx, helpdesk.CompleteTicketInput{TicketID: t, Result: "好了"})
		},
		func() (journal.Receipt, error) {
			outcome := kind.VerificationOutcome(kind.OutcomeAccepted.Values()[b.rand.IntN(len(kind.OutcomeAccepted.Values()))])
			return desk.Verify(ctx, helpdesk.VerifyTicketInput{TicketID: t, Outcome: outcome, By: kind.BySpecialist, Comment: testkit.P("看过")})
		},
		func() (journal.Receipt, error) {
			return desk.CallBack(ctx, helpdesk.CallBackTicketInput{TicketID: t, Means: kind.CallBackPhone, Satisfaction: 1 + b.rand.IntN(5)})
		},
		func() (journal.Receipt, error) { return desk.Review(ctx, helpdesk.ReviewTicketInput{TicketID: t}) },
		func() (journal.Receipt, error) { return desk.Archive(ctx, helpdesk.ArchiveTicketInput{TicketID: t}) },
		func() (journal.Receipt, error) {
			if b.rand.IntN(6) > 0 {
				return journal.Receipt{}, fault.Of(fault.StepNotAllowed)
			}
			return desk.Cancel(ctx, helpdesk.CancelTicketInput{TicketID: t, Reason: "重复"})
		},
	}
	for _, i := range b.rand.Perm(len(steps)) {
		_, err := steps[i]()
		if err == nil {
			return
		}
		if _, refused := fault.As(err); !refused && !errors.As(err, new(fault.List)) {
			b.T.Fatal(err)
		}
	}
}

// read reads figures from the cells, and again from the rows.
func (b *busy) read(q rollup.Query) (fromCells, fromRows map[rollup.Group]*rollup.Cell) {
	b.T.Helper()
	q.Estate, q.Spreads = b.Estate, true
	b.Must(b.App.Store.Snapshot(b.Root, func(s *store.Snapshot) (err error) {
		if fromCells, err = rollup.Read(b.Root, s, q); err != nil {
			return err
		}
		q.Where = func(*entsql.Selector) {}
		fromRows, err = rollup.Read(b.Root, s, q)
		return err
	}))
	return fromCells, fromRows
}

// same compares figures; a spread without values is none.
func (b *busy) same(name string, cells, rows map[rollup.Group]*rollup.Cell) {
	b.T.Helper()
	plain := func(all map[rollup.Group]*rollup.Cell) map[rollup.Group]string {
		out := map[rollup.Group]string{}
		for g, c := range all {
			text := fmt.Sprint(c.Sums)
			for _, values := range c.Spreads {
				text += " " + fmt.Sprint(values)
				if len(values) == 0 {
					text = text[:len(text)-len(fmt.Sprint(values))]
				}
			}
			out[g] = text
		}
		return out
	}
	if a, b1 := plain(cells), plain(rows); !reflect.DeepEqual(a, b1) {
		b.T.Fatalf("%s: the cells say\n%v\nthe rows come to\n%v", name, a, b1)
	}
}

func (b *busy) everyQuestion() {
	b.T.Helper()
	zone := time.FixedZone("CST", 8*3600)
	first := time.Date(2026, 11, 23, 0, 0, 0, 0, zone)
	for _, span := range [][2]time.Time{{first, first.AddDate(0, 0, 60)}, {first.Add(26 * time.Hour), b.Clock.Now()}, {first.AddDate(0, 0, 3), first.AddDate(0, 0, 4)}} {
		for m := rollup.Opened; m <= rollup.Closed; m++ {
			for name, by := range map[string]rollup.By{
				"all": {}, "kind and status": {Kind: true, Status: true}, "day": {Day: true, Kind: true}, "month": {Month: true}, "department": {Cubes: []rollup.Cube{rollup.Department}},
				"assignee": {Cubes: []rollup.Cube{rollup.Assignee}, Day: true}, "channel": {Cubes: []rollup.Cube{rollup.Channel}, Status: true}, "hour": {Cubes: []rollup.Cube{rollup.Hour}, Day: true},
				"building": {Cubes: []rollup.Cube{rollup.Building}}, "two": {Cubes: []rollup.Cube{rollup.Class, rollup.Department}},
			} {
				cells, rows := b.read(rollup.Query{Moment: m, From: span[0], To: span[1], By: by})
				b.same(fmt.Sprintf("%s of moment %d in %v", name, m, span), cells, rows)
			}
		}
		cells, rows := b.read(rollup.Query{From: span[0], To: span[1], Kinds: []kind.TicketKind{kind.Complaint, kind.IndoorRepair}, Levels: []kind.Confidentiality{kind.Open},
			Keep: map[rollup.Cube][]string{rollup.Department: {b.Departments[kind.Engineering], ""}}, By: rollup.By{Status: true}})
		b.same("filtered", cells, rows)
	}
}

func (b *busy) whole() rollup.Verdict {
	b.T.Helper()
	v, err := rollup.Check(b.Root, b.App.Store)
	b.Must(err)
	if v.Bad != "" {
		b.T.Fatalf("%s: %s", v.Bad, v.Why)
	}
	return v
}

func TestFigures_RP04_CellsAreWhatTheRowsComeToWhateverHappens(t *testing.T) {
	t.Parallel()
	b := &busy{Desk: testkit.New(t), rand: rand.New(rand.NewPCG(8, 8))}
	steps := 400
	if testkit.OnPostgres() {
		steps = 150
	}
	for i := range steps {
		b.something()
		switch {
		case i%40 == 0:
			b.everyQuestion() // also while the reader is behind
		case i%7 == 0:
			b.Must(b.App.Figures.CatchUp(b.Root))
		case i%11 == 0:
			b.Pass(3 * time.Hour) // what is missed is moved by the clock
		}
		if i%100 == 60 {
			b.whole()
		}
	}
	b.Must(b.App.Figures.CatchUp(b.Root))
	b.everyQuestion()
	if v := b.whole(); v.Tickets != len(b.tickets) || v.Cells == 0 {
		t.Errorf("%+v for %d tickets", v, len(b.tickets))
	}
	before, _ := b.read(rollup.Query{From: testkit.Noon.AddDate(0, 0, -1), To: testkit.Noon.AddDate(0, 1, 0), By: rollup.By{Kind: true}})
	b.Must(b.App.Figures.Rebuild(b.Root))
	after, _ := b.read(rollup.Query{From: testkit.Noon.AddDate(0, 0, -1), To: testkit.Noon.AddDate(0, 1, 0), By: rollup.By{Kind: true}})
	b.same("made anew", before, after)
	b.whole()
}

func TestFigures_RP04_OtherDaysInAnotherZone(t *testing.T) {
	t.Parallel()
	b := &busy{Desk: testkit.New(t), rand: rand.New(rand.NewPCG(1, 1))}
	b.Must(b.App.Figures.CatchUp(b.Root))
	for range 40 {
		b.something()
	}
	b.Must(b.App.Figures.CatchUp(b.Root))
	_, err := b.App.Places.UpdateEstate(b.Root, estate.UpdateEstateInput{EstateID: b.Estate, TimeZone: testkit.P("America/New_York")})
	b.Must(err)
	days := rollup.Query{From: testkit.Noon.AddDate(0, 0, -2), To: testkit.Noon.AddDate(0, 0, 9), By: rollup.By{Day: true}}
	cells, rows := b.read(days)
	b.same("before it is counted anew", cells, rows)
	b.Must(b.App.Figures.CatchUp(b.Root))
	cells, rows = b.read(days)
	b.same("after", cells, rows)
	b.whole()
}

func TestCheck_RP04_FindsWhatWasChanged(t *testing.T) {
	t.Parallel()
	b := &busy{Desk: testkit.New(t), rand: rand.New(rand.NewPCG(2, 2))}
	for range 30 {
		b.something()
	}
	b.Must(b.App.Figures.CatchUp(b.Root))
	b.whole()
	behind := testkit.Behind(t, b.Database)
	for _, statement := range []string{
		"DELETE FROM ticket_cells WHERE name = (SELECT MAX(name) FROM ticket_cells)",
		"UPDATE ticket_cells SET sums = (SELECT sums FROM ticket_cells WHERE name LIKE '%plain|m2026%' LIMIT 1), name = 'x' || name WHERE name = (SELECT MIN(name) FROM ticket_cells)",
		"UPDATE ticket_facts SET facts = REPLACE(facts, 'PATROL', 'PHONE') WHERE ticket_id = (SELECT MAX(ticket_id) FROM ticket_facts)",
		"DELETE FROM ticket_spreads WHERE name = (SELECT MIN(name) FROM ticket_spreads)",
		"UPDATE tickets SET reopen_count = reopen_count + 1 WHERE id = (SELECT MIN(id) FROM tickets)",
	} {
		b.Must(behind.Exec(t, statement))
		if v, err := rollup.Check(b.Root, b.App.Store); err != nil || v.Bad == "" {
			t.Errorf("after %s: %+v %v", statement, v, err)
		}
		b.Must(b.App.Figures.Rebuild(b.Root))
		b.whole()
	}
}

func TestKeeper_CatchesUpAfterItWasStopped(t *testing.T) {
	t.Parallel()
	b := &busy{Desk: testkit.New(t), rand: rand.New(rand.NewPCG(3, 3))}
	ctx, stop := context.WithCancel(b.Root)
	done := make(chan error, 1)
	go func() { done <- b.App.Figures.Run(ctx) }()
	for range 20 {
		b.something()
	}
	stop()
	b.Must(<-done)
	for range 20 {
		b.something()
	}
	b.everyQuestion()
	ctx, stop = context.WithCancel(b.Root)
	go func() { done <- b.App.Figures.Run(ctx) }()
	testkit.Eventually(t, "the keeper has read everything", func() bool {
		var behind int
		b.Must(testkit.Behind(t, b.Database).QueryRowContext(b.Root, "SELECT COUNT(*) FROM journal_heads h LEFT JOIN rollups r ON r.scope = h.scope WHERE h.scope LIKE 'est_%' AND (r.seq IS NULL OR r.seq < h.seq OR r.stage <> 'WHOLE')").Scan(&behind))
		return behind == 0
	})
	b.whole()
	stop()
	b.Must(<-done)
}
