package demo

import (
	"container/heap"
	"slices"
	"time"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/desk/patrol"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// walk is a route whose rounds are told.
type walk struct {
	route *ent.PatrolRoute
	zone  *time.Location
	// next is when its next round is due, guards are who walk it.
	next   time.Time
	guards []*ent.Staff
}

// Columns of the tables that rounds are written to, in the order of their values.
const (
	roundColumns = "id, estate_id, route_id, department_id, status, due_at, due_until, walked_by_id, started_at, ended_at, planned, checked, reason"
	checkColumns = "id, estate_id, round_id, position, name, instruction, location_id, result, checked_at, checked_by_id"
)

// patrol tells the rounds that begin until a moment and whose time is over by now: most are walked, some not to their end, and some by nobody.
func (n *narrator) patrol(until time.Time) {
	for _, w := range n.walks {
		for ; w.next.Before(until); w.next = patrol.Next(w.route, w.next, w.zone) {
			if end := w.next.Add(time.Duration(w.route.WithinMinutes) * time.Minute); !end.After(n.o.Now) {
				n.round(w, end)
			}
		}
	}
}

// round tells a round, and its end when it comes.
func (n *narrator) round(w *walk, end time.Time) {
	r, planned := w.route, len(w.route.Checkpoints)
	checked := planned
	switch n.rand.IntN(30) {
	case 0:
		checked = 0
	case 1:
		checked /= 2
	}
	roundID, who := id.New(id.PatrolRound, w.next), w.guards[n.rand.IntN(len(w.guards))].ID
	var by, started any
	at := clock.Cut(w.next.Add(around(n.rand, 600)))
	for i, c := range r.Checkpoints {
		check := []any{id.New(id.PatrolCheck, w.next), r.EstateID, roundID, i + 1, c.Name, c.Instruction, text(input.Given(c.LocationID)), nil, nil, nil}
		if i < checked {
			at = slices.MinFunc([]time.Time{clock.Cut(at.Add(around(n.rand, 240))), end}, time.Time.Compare)
			copy(check[7:], []any{string(kind.PatrolFine), at, who})
			if i == 0 {
				by, started = who, at
			}
		}
		n.rows.checks = append(n.rows.checks, check)
	}
	status, told, ended, reason := kind.PatrolDone, patrol.Walked, at, ""
	switch {
	case checked == 0:
		status, told, ended, reason = kind.PatrolMissed, patrol.Missed, end, elsewhere
	case checked < planned:
		status, told, ended, reason = kind.PatrolIncomplete, patrol.Unfinished, end, elsewhere
	}
	n.rows.rounds = append(n.rows.rounds, []any{roundID, r.EstateID, r.ID, r.DepartmentID, string(status), w.next, end, by, started, ended, planned, checked, reason})
	heap.Push(&n.ends, event{at: ended, entry: journal.Entry{Scope: r.EstateID, Kind: told, Subjects: []string{roundID, r.ID},
		Args: map[string]any{"route": r.Name, "due": w.next.In(w.zone).Format(directory.Shown), "findings": 0, "checked": checked, "planned": planned}}})
}
