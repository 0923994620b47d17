package benchmark_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/staff"
	"foyer/internal/store"
)

// waiting are how many deadlines are pending while the clock is measured, walls how many boards look on.
const (
	waiting = 100_000
	walls   = 1_000
	atOnce  = 10_000
	// homes are how many estates they are spread over.
	homes = 20
	// onlookers are how many boards of one estate look on while ten thousand fall due.
	onlookers = 20
)

// BenchmarkClock measures how fast time becomes an event. Stated limits: due time to frame on a thousand boards p99 1 s with a hundred
// thousand pending deadlines; ten thousand that fall due in the same second are journalled within 10 s, while boards are answered; the
// idle clock uses less than 0.1 % of a core.
func BenchmarkClock(b *testing.B) {
	p := start(b)
	a, err := app.New(context.Background(), app.Options{Database: p.database})
	p.must(err)
	b.Cleanup(func() { _ = a.Close() })
	root := actor.With(context.Background(), actor.System("benchmark"))
	var estates []string
	for i := range homes {
		home, err := a.FoundEstate(root, fmt.Sprint("E", i), "Bench")
		p.must(err)
		estates = append(estates, home.ID)
	}
	_, err = a.People.Add(root, staff.AddStaffInput{Number: "F1", Name: "Front desk", Role: kind.RoleFrontDesk, EstateIDs: estates}) // who is called
	p.must(err)
	estate := estates[0]
	plant(b, a, estates, waiting, func(i int) time.Time {
		return clock.System{}.Now().Add(24*time.Hour + time.Duration(i)*time.Millisecond)
	})

	idle := cpuOf(b, p.cmd.Process.Pid)
	time.Sleep(10 * time.Second)
	idle = cpuOf(b, p.cmd.Process.Pid) - idle
	const looks = 2000
	look := clock.Start()
	for range looks {
		_, err := a.Alarms.Fire(root)
		p.must(err)
	}
	each := clock.Since(look) / looks

	boards := &crowd{}
	query := fmt.Sprintf(`subscription { journal(estateID: %q) { cursor seq at kind text subject { ... on Ticket { id nextDeadline { dueAt status } } } } }`, estate)
	for range walls {
		ws := p.socket()
		p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": query}}))
		boards.join(ws)
	}
	for p.metric("foyer_subscriptions") != walls {
		time.Sleep(20 * time.Millisecond)
	}
	var all []time.Duration
	for range 20 {
		due := clock.System{}.Now().Add(1100 * time.Millisecond)
		plant(b, a, estates[:1], 1, func(int) time.Time { return due })
		boards.mu.Lock()
		boards.begin, boards.arrivals = clock.Start().Add(due.Sub(clock.System{}.Now())), nil
		boards.mu.Unlock()
		boards.until(b, boards.received.Load()+2*walls) // the breach, and who is called about it
		boards.mu.Lock()
		all = append(all, boards.arrivals...)
		boards.mu.Unlock()
	}
	slices.Sort(all)

	boards.leave()
	for p.metric("foyer_subscriptions") > 0 {
		time.Sleep(20 * time.Millisecond)
	}
	few := &crowd{}
	for range onlookers {
		ws := p.socket()
		p.must(ws.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": query}}))
		few.join(ws)
	}
	due := clock.System{}.Now().Add(6 * time.Second)
	plant(b, a, estates, atOnce, func(int) time.Time { return due })
	time.Sleep(due.Sub(clock.System{}.Now()))
	begin := clock.Start()
	var answers []time.Duration
	for left := atOnce; left > 0; {
		took, answer := p.ask(fmt.Sprintf(`{ board(estateID: %q) { tiles { key count } tickets(first: 30, orderBy: [{field: DUE_AT, direction: ASC}]) { edges { node { id } } } } }`, estate))
		if len(answer) < 100 {
			b.Fatal(answer)
		}
		answers = append(answers, took)
		time.Sleep(250 * time.Millisecond)
		left = countDue(b, a, due)
	}
	journalled := clock.Since(begin)
	slices.Sort(answers)
	few.until(b, 2*atOnce/homes*onlookers)
	told := clock.Since(begin)
	few.leave()
	for b.Loop() {
		continue
	}
	b.ReportMetric(all[len(all)*99/100].Seconds()*1000, "p99-due-to-frame-ms")
	b.ReportMetric(all[len(all)/2].Seconds()*1000, "p50-due-to-frame-ms")
	b.ReportMetric(journalled.Seconds(), "s/10000-at-once")
	b.ReportMetric(told.Seconds(), "s/told-to-20-boards")
	b.ReportMetric(answers[len(answers)*99/100].Seconds()*1000, "board-p99-ms-meanwhile")
	b.ReportMetric(idle.Seconds()/10*100, "idle-server-cpu-%")
	b.ReportMetric(each.Seconds()*5*100, "idle-clock-cpu-%")
}

// plant puts tickets with one pending deadline each into the database.
func plant(b *testing.B, a *app.App, estates []string, n int, due func(int) time.Time) {
	b.Helper()
	now := clock.System{}.Now()
	err := a.Store.InTx(context.Background(), func(tx *store.Tx) error {
		var tickets, deadlines, alarms [][]any
		for i := range n {
			estate := estates[i%len(estates)]
			ticket, deadline, at := id.New(id.Ticket, now), id.New(id.Deadline, now), due(i)
			tickets = append(tickets, []any{ticket, estate, ticket[len(ticket)-20:], string(kind.PublicRepair), string(kind.StatusDispatched), "bench", string(kind.ChannelPhone), now, now, now, at})
			deadlines = append(deadlines, []any{deadline, estate, ticket, string(kind.MilestoneCompleted), now, at, string(kind.DeadlinePending)})
			alarms = append(alarms, []any{ticket, helpdesk.Deadlines, estate, at.UnixMilli()})
		}
		for _, rows := range []struct {
			table, columns string
			rows           [][]any
		}{
			{"tickets", "id, estate_id, number, kind, status, title, channel, received_at, opened_at, changed_at, due_at", tickets},
			{"deadlines", "id, estate_id, ticket_id, milestone, starts_at, due_at, status", deadlines},
			{"alarms", "subject, name, scope, at", alarms},
		} {
			if err := tx.Insert(context.Background(), rows.table, rows.columns, rows.rows); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

// countDue is how many deadlines have fallen due and were not told yet.
func countDue(b *testing.B, a *app.App, due time.Time) int {
	b.Helper()
	rows, err := a.Store.QueryRead(context.Background(), "SELECT COUNT(*) FROM alarms WHERE at <= ?", due.UnixMilli())
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	n := 0
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			b.Fatal(err)
		}
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return n
}
