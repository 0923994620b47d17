package demo_test

import (
	"testing"
	"time"

	"foyer/ent/ticket"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/demo"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/patrol"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

// TestHistory_RP04_EndsWithAnEntryOrGoesOn makes a history until a known moment: what has ended by then says so in its journal, and what is open is open.
func TestHistory_RP04_EndsWithAnEntryOrGoesOn(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 26, 20, 30, 0, 0, time.UTC) // at night nobody calls, and some of what was reviewed by day is archived
	past := clock.NewManual(demo.HistoryBegins(now, 1))
	a, err := app.New(t.Context(), app.Options{Database: testkit.Database(t), Clock: past})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	}()
	ctx := actor.With(t.Context(), actor.System("test"))
	told := 0
	if err := demo.History(ctx, a, past, demo.HistoryOptions{Tickets: 1500, Years: 1, Seed: 1, Now: now, Told: func(n int) { told = n }}); err != nil {
		t.Fatal(err)
	}
	ends, walked := map[string]int{}, map[string]int{}
	for _, home := range a.Store.Read().Estate.Query().AllX(ctx) {
		for after := int64(0); ; {
			entries, err := a.Journals.Since(ctx, home.ID, after, 1000)
			if err != nil {
				t.Fatal(err)
			}
			if len(entries) == 0 {
				break
			}
			for _, e := range entries {
				if e.At.After(now) {
					t.Fatalf("%s is told of %s", e.Kind, e.At)
				}
				if ended(e) {
					ends[e.Subject()]++
				}
				if e.Kind == patrol.Walked || e.Kind == patrol.Missed || e.Kind == patrol.Unfinished {
					walked[e.Subject()]++
				}
			}
			after = entries[len(entries)-1].Seq
		}
	}
	tickets := a.Store.Read().Ticket.Query()
	open := tickets.Clone().Where(ticket.ClosedAtIsNil()).CountX(ctx)
	closed := tickets.Clone().Where(ticket.ClosedAtNotNil()).IDsX(ctx)
	for _, one := range closed {
		if ends[one] != 1 {
			t.Errorf("the end of %s is told %d times", one, ends[one])
		}
	}
	rounds := a.Store.Read().PatrolRound.Query().IDsX(ctx)
	for _, one := range rounds {
		if walked[one] != 1 {
			t.Errorf("the end of %s is told %d times", one, walked[one])
		}
	}
	if len(rounds) < 1000 || len(walked) != len(rounds) {
		t.Errorf("%d rounds, %d ends", len(rounds), len(walked))
	}
	if open == 0 || told != 1500 || len(closed)+open != told || len(ends) != len(closed) {
		t.Errorf("%d told, %d open, %d closed, %d ends", told, open, len(closed), len(ends))
	}
}

func ended(e journal.Entry) bool { return e.Kind == helpdesk.Archived || e.Kind == helpdesk.Cancelled }
