package report

import (
	"cmp"
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// events is a table whose rows are what happens at a desk, and what is summed of them.
type events struct {
	// table has the rows, at is the column with when each happened, value the one that they may be told apart by; empty without one.
	table, at, value string
	// scope is the column with the estate where it is not estate_id; then times are numbers of milliseconds, as journals have them.
	scope string
	// sums are expressions over the columns.
	sums []string
	// only tells which rows count; all when nil.
	only func(*sql.Selector)
}

// mostPieces is how many pieces, quarters of an hour of a group, the sums of a question are read in at most.
const mostPieces = 500_000

// dimensions are what events are grouped by.
type dimensions struct{ estate, value, hour, weekday bool }

// dimensionsOf takes apart what events are grouped by. Every kind of events names the estate and the time alike; what is left is its own value.
func dimensionsOf[D ~string](by []D) (d dimensions) {
	for _, one := range by {
		switch kind.DeskDimension(one) {
		case kind.DeskByEstate:
			d.estate = true
		case kind.DeskByHour:
			d.hour = true
		case kind.DeskByWeekday:
			d.weekday = true
		default:
			d.value = true
		}
	}
	return d
}

// Group is what figures of events are grouped by; nil where they are not.
type Group struct {
	Estate        *ent.Estate
	Hour, Weekday *int
	Bucket        *time.Time

	value string
}

type groupKey struct {
	estate, value string
	hour, weekday int   // -1 and 0 where they are not told apart
	bucket        int64 // in milliseconds, as times with different zones differ
}

// sums are what was summed of a group, each source's behind those of the sources before.
type sums []int64

// counter is how events of several estates are counted.
type counter struct {
	*places
	Scope
	by dimensions
}

// tally is what was counted.
type tally struct {
	groups           map[groupKey]*sums
	totals, previous sums
}

// count counts events of a span, in groups, and those of the span before. Faults: BAD_SPAN, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) count(ctx context.Context, p *places, scope Scope, by dimensions, sources ...events) (*counter, *tally, error) {
	if err := checkSpan(scope.From, scope.To); err != nil {
		return nil, nil, err
	}
	starts, err := buckets(scope.Bucket, scope.From, scope.To, p.zone)
	if err != nil {
		return nil, nil, err
	}
	c := &counter{places: p, Scope: scope, by: by}
	then := &counter{places: p}
	then.From, then.To = before(scope.From, scope.To, p.zone)
	width := 0
	for _, e := range sources {
		width += len(e.sums)
	}
	t := &tally{groups: map[groupKey]*sums{}, totals: make(sums, width), previous: make(sums, width)}
	err = s.store.Snapshot(ctx, func(snap *store.Snapshot) error {
		offset := 0
		for _, e := range sources {
			if err := c.each(ctx, snap, e, func(k groupKey, found sums) error { return t.add(k, found, offset) }); err != nil {
				return err
			}
			if err := then.each(ctx, snap, e, func(_ groupKey, found sums) error {
				t.previous[offset:].add(found)
				return nil
			}); err != nil {
				return err
			}
			offset += len(e.sums)
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	return c, t, complete(t.groups, by == dimensions{}, groupKey{hour: -1}, starts, func(k groupKey, bucket int64) groupKey {
		k.bucket = bucket
		return k
	}, func(groupKey) *sums { return new(make(sums, width)) })
}

func (s sums) add(o sums) {
	for i, n := range o {
		s[i] += n
	}
}

// add adds the sums of a source to a group and to the totals.
func (t *tally) add(k groupKey, found sums, offset int) error {
	into := t.groups[k]
	if into == nil {
		if len(t.groups) == MostGroups {
			return tooMany()
		}
		into = new(make(sums, len(t.totals)))
		t.groups[k] = into
	}
	(*into)[offset:].add(found)
	t.totals[offset:].add(found)
	return nil
}

// each reads the sums of a source, piece by piece.
func (c *counter) each(ctx context.Context, snap *store.Snapshot, e events, fn func(groupKey, sums) error) error {
	text, args := c.query(snap, e)
	rows, err := snap.Raw(ctx, text, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	found := make(sums, len(e.sums))
	var estate, value string
	var piece int64
	into := []any{&estate, &value, &piece}
	for i := range found {
		into = append(into, &found[i])
	}
	for n := 0; rows.Next(); n++ {
		if n == mostPieces {
			return fault.New(fault.TooWide, "This time has more than %d pieces to be counted; ask for a shorter time or fewer estates.", mostPieces).At("from")
		}
		if err := rows.Scan(into...); err != nil {
			return err
		}
		if err := fn(c.key(estate, value, time.Unix(piece*int64(store.Quarter/time.Second), 0)), found); err != nil {
			return err
		}
	}
	return rows.Err()
}

// query sums in the database, by as little as is told apart.
func (c *counter) query(snap *store.Snapshot, e events) (text string, args []any) {
	estate, value, piece, quarters := cmp.Or(e.scope, "estate_id"), "''", "0", snap.QuarterOf(e.at)
	first, last := any(c.From), any(c.To)
	if e.scope != "" {
		quarters, first, last = store.QuarterOfMillis(e.at), c.From.UnixMilli(), c.To.UnixMilli()
	}
	q := sql.Dialect(snap.Dialect()).Select().From(sql.Table(e.table))
	q.Where(sql.And(sql.In(q.C(estate), store.Anys(c.ids())...), sql.GTE(q.C(e.at), first), sql.LT(q.C(e.at), last))).GroupBy(estate)
	if e.only != nil {
		e.only(q)
	}
	if c.by.value && e.value != "" {
		value = e.value
		q.GroupBy(value)
	}
	if c.by.hour || c.by.weekday || c.Bucket != nil {
		piece = quarters
		q.GroupBy(piece)
	}
	q.Select(estate).AppendSelectExpr(sql.Raw(value), sql.Raw(piece))
	for _, sum := range e.sums {
		q.AppendSelectExpr(sql.Raw(sum))
	}
	return q.Limit(mostPieces + 1).Query()
}

// key is the group that a piece belongs to, by the days and hours of its own estate.
func (c *counter) key(estate, value string, at time.Time) groupKey {
	zone := c.zones[estate]
	at = at.In(zone)
	k := groupKey{hour: -1}
	if c.by.estate {
		k.estate = estate
	}
	if c.by.value {
		k.value = value
	}
	if c.by.hour {
		k.hour = at.Hour()
	}
	if c.by.weekday {
		k.weekday = weekday(at)
	}
	if c.Bucket != nil {
		start := bucketOf(*c.Bucket, at)
		if *c.Bucket != kind.BucketHour { // the same day of estates in different zones is one bucket
			start = time.Date(start.Year(), start.Month(), start.Day(), 0, 0, 0, 0, c.zone)
		}
		k.bucket = start.UnixMilli()
	}
	return k
}

// inOrder makes figures of the groups: by bucket, then in order of estates, values, days of the week and hours.
func inOrder[F any](c *counter, t *tally, values []string, figures func(Group, sums) F) []F {
	keys := make([]groupKey, 0, len(t.groups))
	for k := range t.groups {
		keys = append(keys, k)
	}
	ids := c.ids()
	slices.SortFunc(keys, func(a, b groupKey) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), position(a.estate, b.estate, ids), position(a.value, b.value, values), cmp.Compare(a.weekday, b.weekday), cmp.Compare(a.hour, b.hour))
	})
	out := make([]F, len(keys))
	for i, k := range keys {
		g := Group{Estate: c.estate(k.estate), value: k.value}
		if k.hour >= 0 {
			g.Hour = new(k.hour)
		}
		if k.weekday > 0 {
			g.Weekday = new(k.weekday)
		}
		if c.Bucket != nil {
			g.Bucket = new(time.UnixMilli(k.bucket).UTC())
		}
		out[i] = figures(g, *t.groups[k])
	}
	return out
}

// when counts the rows for which a condition holds.
func when(condition string) string { return "SUM(CASE WHEN " + condition + " THEN 1 ELSE 0 END)" }

// grown is by which share of the number before another differs; nil when there was none before.
func grown(now, then int) *float64 { return share(now-then, then) }

// difference is how far two shares are apart; nil where one is missing.
func difference(now, then *float64) *float64 {
	if now == nil || then == nil {
		return nil
	}
	return new(*now - *then)
}
