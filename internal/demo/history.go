package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"foyer/ent/ticket"
	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/deadline/alarm"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// HistoryOptions say how much history is to be made.
type HistoryOptions struct {
	// Tickets is how many tickets there are, over so many years until Now. The same seed makes the same history.
	Tickets, Years int
	Seed           uint64
	Now            time.Time
	// Told is called with how many tickets there are, each time that some days are written.
	Told func(tickets int)
}

// How a history is made.
const (
	ticketsPerVisit = 4     // a visitor for so many tickets
	paidMonths      = 12    // so many months before now are charged and paid
	opening         = 1     // day of the month on which charges are made
	cashHour        = 10    // hour of the day in which payments are taken
	atOnce          = 5_000 // so many tickets go into one transaction, at least
)

// homes are the estates of a history.
var homes = []struct {
	code, name        string
	buildings, floors int
}{
	{EstateCode, "翠湖花园", 8, 18}, {"JINXIU", "锦绣江南", 6, 18}, {"WANGJIANG", "望江苑", 4, 11},
}

// HistoryBegins is when a history begins: at midnight, so many years ago.
func HistoryBegins(now time.Time, years int) time.Time {
	zone := time.FixedZone("CST", 8*3600)
	then := now.In(zone).AddDate(-years, 0, 0)
	return time.Date(then.Year(), then.Month(), then.Day(), 0, 0, 0, 0, zone)
}

// History fills an empty database with years of tickets, visits, charges and payments as desks see them: seasons, rush hours, steps in their time and
// some of them late. Estates, charges and payments come about through the use cases; tickets, visits and rounds of patrols are written as rows, with
// the entries of each ticket's intake and end and of each round's end in the chain of its estate. The clock must stand where HistoryBegins says.
func History(ctx context.Context, a *app.App, past *clock.Manual, o HistoryOptions) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	began := past.Now()
	finish, err := a.Store.Load(ctx, "tickets", "milestones", "deadlines", "visits")
	if err != nil {
		return err
	}
	h := &history{app: a, past: past, now: o.Now}
	n := newNarrator(o)
	r := rand.New(rand.NewPCG(o.Seed, 42)) //nolint:gosec // made-up people need no secrets
	for _, home := range homes {
		past.Advance(time.Second)
		buildings, floors := o.scaled(home.buildings, 1), o.scaled(home.floors, 3)
		if err := found(ctx, a, r, home.code, home.name, buildings, floors, posts); err != nil {
			return err
		}
		d, err := open(ctx, a, past, r, home.code)
		if err != nil {
			return err
		}
		if err := d.routes(ctx); err != nil {
			return err
		}
		if err := d.rest(ctx, true); err != nil { // their rounds are told, and not made by the clock
			return err
		}
		h.days = append(h.days, d)
		if err := n.add(ctx, d, buildings*floors); err != nil {
			return err
		}
	}
	chapters := make(chan *chapter)
	go n.tell(ctx, began.In(h.days[0].zone), chapters)
	for c := range chapters {
		if err := h.write(ctx, c); err != nil {
			return err
		}
		o.Told(c.told)
	}
	if left := o.Now.Sub(past.Now()); left > 0 {
		past.Advance(left)
	}
	if err := finish(ctx); err != nil {
		return err
	}
	for _, d := range h.days {
		if err := d.rest(ctx, false); err != nil {
			return err
		}
	}
	return h.settle(ctx)
}

// crowded is how many tickets a year it takes for the estates to be as large as they get.
const crowded = 50_000

// scaled is a size that fits to how much goes on.
func (o HistoryOptions) scaled(size, least int) int {
	return max(least, min(size, size*o.Tickets/o.Years/crowded))
}

// history is a history that is being written.
type history struct {
	app  *app.App
	past *clock.Manual
	now  time.Time
	days []*day
}

// write writes a chapter in one transaction; charges are made before.
func (h *history) write(ctx context.Context, c *chapter) error {
	if c.charged {
		if err := h.bill(ctx, c.days[0].day); err != nil {
			return err
		}
	}
	_, err := h.app.Journals.Write(ctx, journal.Request{Operation: "generate"}, func(tx *journal.Tx) error {
		for _, d := range c.days {
			if err := h.day(ctx, tx, d); err != nil {
				return err
			}
		}
		return c.rows.insert(ctx, tx)
	})
	return err
}

// day writes the entries of a day, and lets units pay among them.
func (h *history) day(ctx context.Context, tx *journal.Tx, d *toldDay) error {
	record := func(events []event) {
		for _, e := range events {
			tx.RecordAt(e.at, e.entry)
		}
	}
	record(d.morning)
	if d.paid {
		tx.Now = d.day.Add((cashHour + 1) * time.Hour)
		if err := h.pay(ctx, tx, d.day); err != nil {
			return err
		}
	}
	record(d.afternoon)
	if tx.Drafts() == 0 {
		tx.RecordAt(d.day, journal.Entry{Scope: h.days[0].estate.ID, Kind: Quiet, Subjects: []string{h.days[0].estate.ID}, Args: map[string]any{"day": d.day.Format(time.DateOnly)}})
	}
	for home, n := range d.numbers {
		if err := tx.Skip(ctx, home, "ticket/"+d.day.Format("20060102"), int64(n)); err != nil {
			return err
		}
	}
	return nil
}

// insert writes the rows.
func (r *rows) insert(ctx context.Context, tx *journal.Tx) error {
	for _, table := range []struct {
		name, columns string
		rows          [][]any
	}{{"tickets", ticketColumns, r.tickets}, {"milestones", milestoneColumns, r.milestones}, {"deadlines", deadlineColumns, r.deadlines}, {"visits", visitColumns, r.visits},
		{"patrol_rounds", roundColumns, r.rounds}, {"patrol_checks", checkColumns, r.checks}} {
		if err := tx.Insert(ctx, table.name, table.columns, table.rows); err != nil {
			return fmt.Errorf("%s: %w", table.name, err)
		}
	}
	return nil
}

// Quiet is the kind of the entry that tells that there was nothing to tell.
var Quiet = journal.Declare("demo.day.quiet", "A quiet day, {day}", "{day}无事")

// bill charges the month that begins.
func (h *history) bill(ctx context.Context, day time.Time) error {
	h.past.Set(day)
	for _, d := range h.days {
		if _, err := d.app.Fees.RunBilling(ctx, fees.RunBillingInput{EstateID: d.estate.ID, Period: day.Format("2006-01")}); err != nil {
			return err
		}
		if err := d.pass(ctx, h.past, h.past.Now().Add(time.Minute)); err != nil {
			return err
		}
	}
	return nil
}

// pay lets the units pay whose day it is: most in the first weeks, some by the quarter, a few never.
func (h *history) pay(ctx context.Context, tx *journal.Tx, day time.Time) error {
	for _, d := range h.days {
		for i, u := range d.units {
			byQuarter, never := i%17 == 0, i%41 == 0
			if payday := 2 + i*7%26; day.Day() != payday || never || byQuarter && int(day.Month())%3 != 0 {
				continue
			}
			if _, err := d.pay(tx.Join(ctx), u); err != nil {
				return err
			}
		}
	}
	return nil
}

// settle sets the alarms of what is still open, so that the clock goes on with it.
func (h *history) settle(ctx context.Context) error {
	return h.app.Store.InTx(ctx, func(tx *store.Tx) error {
		for _, d := range h.days {
			waiting, err := tx.Ticket.Query().Where(ticket.EstateID(d.estate.ID), ticket.DueAtLT(clock.Never)).All(ctx)
			if err != nil {
				return err
			}
			for _, t := range waiting {
				at := slices.MaxFunc([]time.Time{t.DueAt, h.now}, time.Time.Compare)
				if err := alarm.Set(ctx, tx, alarm.Alarm{Name: helpdesk.Deadlines, Scope: t.EstateID, Subject: t.ID, At: at}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}
