package rollup

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"time"

	"foyer/internal/store"
)

// Verdict says whether figures are what the rows come to.
type Verdict struct {
	// Tickets and Cells are how many were compared.
	Tickets, Cells int
	// Bad names what differs first, Why says how; empty when nothing does.
	Bad, Why string
}

// Check counts every ticket from its rows, in one snapshot, and compares each cell with what it comes to. What the reader has not read yet is brought
// to the cells first, in memory alone.
func Check(ctx context.Context, s *store.Store) (v Verdict, err error) {
	err = s.Snapshot(ctx, func(r *store.Snapshot) error {
		estates, err := texts(ctx, r, "SELECT id FROM estates ORDER BY id")
		if err != nil {
			return err
		}
		for _, estate := range estates {
			if err := v.check(ctx, r, estate); err != nil || v.Bad != "" {
				return err
			}
		}
		return nil
	})
	return v, err
}

func (v *Verdict) check(ctx context.Context, r reader, estate string) error {
	head, p, err := standing(ctx, r, estate, "")
	if err != nil {
		return err
	}
	if !p.follows(head) {
		v.Bad, v.Why = estate, "its figures are not whole; a server makes them, or `foyer rollup`"
		return nil
	}
	zone, err := time.LoadLocation(head.zone)
	if err != nil {
		return err
	}
	late, err := pending(ctx, r, zone, estate, p.seq)
	if err != nil {
		return err
	}
	expected, err := v.expected(ctx, r, zone, estate, late)
	if err != nil || v.Bad != "" {
		return err
	}
	for _, f := range late.now { // the cells do not have them as they are now, but as they were
		expected.add(f, -1)
	}
	for _, f := range late.before {
		expected.add(f, 1)
	}
	expected.months()
	names := make(map[string]*Cell, len(expected))
	for k, c := range expected {
		if c.tidy(); !c.empty() {
			names[k.text()] = c
		}
	}
	for _, h := range halves {
		if err := v.compare(ctx, r, estate, h, names); err != nil || v.Bad != "" {
			return err
		}
	}
	return nil
}

// compare compares one half of an estate's cells with what they should be.
func (v *Verdict) compare(ctx context.Context, r reader, estate string, h half, names map[string]*Cell) error {
	missing := map[string]bool{}
	for name, c := range names {
		if !h.none(c) {
			missing[name] = true
		}
	}
	if err := scan(ctx, r, "SELECT name, "+h.column+" FROM "+h.table+" WHERE estate_id = ?", []any{estate}, func(rows *sql.Rows) error {
		var name string
		var value []byte
		if err := rows.Scan(&name, &value); err != nil {
			return err
		}
		v.Cells++
		switch {
		case v.Bad != "":
		case !missing[name]:
			v.Bad, v.Why = name, "no ticket is counted there"
		case !bytes.Equal(h.write(names[name]), value):
			v.Bad, v.Why = name, fmt.Sprintf("the rows come to %d tickets, %s %v", names[name].Sums[Tickets], h.column, names[name].Sums)
		}
		delete(missing, name)
		return nil
	}); err != nil {
		return err
	}
	for name := range missing {
		if v.Bad == "" {
			v.Bad, v.Why = name, h.column+" are missing"
		}
	}
	return nil
}

// expected are the cells that an estate's tickets come to. The facts that are kept of each ticket are compared on the way.
func (v *Verdict) expected(ctx context.Context, r reader, zone *time.Location, estate string, late backlog) (deltas, error) {
	all := deltas{}
	last := ""
	for {
		ids, err := after(ctx, r, estate, last)
		if err != nil || len(ids) == 0 {
			return all, err
		}
		facts, err := gather(ctx, r, zone, ids)
		if err != nil {
			return nil, err
		}
		kept, err := stored(ctx, r, ids)
		if err != nil {
			return nil, err
		}
		for id, f := range facts {
			all.add(f, 1)
			if _, behind := late.now[id]; !behind && v.Bad == "" && (kept[id] == nil || !f.equal(kept[id])) {
				v.Bad, v.Why = id, fmt.Sprintf("its rows come to %+v", *f)
			}
		}
		v.Tickets += len(facts)
		last = ids[len(ids)-1]
	}
}

// backlog are tickets that the reader has not come to: as they are counted, and as they are.
type backlog struct{ before, now map[string]*Facts }

// mostPending is how many entries may wait for the reader before figures are no longer read past it.
const mostPending = 20_000

// pending are the tickets that entries after a number are about.
func pending(ctx context.Context, r reader, zone *time.Location, estate string, after int64) (b backlog, err error) {
	ids, _, err := since(ctx, r, estate, after, mostPending)
	if err != nil || len(ids) == 0 {
		return b, err
	}
	if b.before, err = stored(ctx, r, ids); err != nil {
		return b, err
	}
	b.now, err = gather(ctx, r, zone, ids)
	return b, err
}
