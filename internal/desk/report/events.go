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

// mostPieces is how many pieces the sums of a question are read in at most.
const mostPieces = 500_000

// quarter is how long the pieces are that the database sums: hours and days begin on one in every time zone.
const quarter = 15 * time.Minute

// dimensions are what events are grouped by.
type dimensions struct{ estate, value, hour, weekday bool }

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
	by     dimensions
	starts []time.Time // of the buckets
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
	c := &counter{places: p, Scope: scope, by: by, starts: starts}
	width := 0
	for _, e := range sources {
		width += len(e.sums)
	}
	t := &tally{groups: map[groupKey]*sums{}, totals: make(sums, width), previous: make(sums, width)}
	err = s.store.Snapshot(ctx, func(snap *store.Snapshot) error {
		offset := 0
		for _, e := range sources {
			if err := c.sum(ctx, snap, e, t, offset); err != nil {
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

// sum adds the sums of one source up.
func (c *counter) sum(ctx context.Context, snap *store.Snapshot, e events, t *tally, offset int) error {
	err := c.each(ctx, snap, e, c.From, c.To, c.by, func(k groupKey, found sums) error {
		into := t.groups[k]
		if into == nil {
			if len(t.groups) == MostGroups {
				return tooMany()
			}
			into = new(make(sums, len(t.totals)))
			t.groups[k] = into
		}
		for i, n := range found {
			(*into)[offset+i] += n
			t.totals[offset+i] += n
		}
		return nil
	})
	if err != nil {
		return err
	}
	earlier, until := before(c.From, c.To, c.zone)
	undivided := &counter{places: c.places}
	return undivided.each(ctx, snap, e, earlier, until, dimensions{}, func(_ groupKey, found sums) error {
		for i, n := range found {
			t.previous[offset+i] += n
		}
		return nil
	})
}

// each reads the sums of a source for a span, piece by piece.
func (c *counter) each(ctx context.Context, snap *store.Snapshot, e events, from, to time.Time, by dimensions, fn func(groupKey, sums) error) error {
	timed := by.hour || by.weekday || c.Bucket != nil
	text, args := c.query(snap, e, from, to, by, timed)
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
		if err := fn(c.key(by, estate, value, time.Unix(piece*int64(quarter/time.Second), 0)), found); err != nil {
			return err
		}
	}
	return rows.Err()
}

// query sums in the database, by as little as is told apart.
func (c *counter) query(snap *store.Snapshot, e events, from, to time.Time, by dimensions, timed bool) (text string, args []any) {
	estate, value, piece, quarters := cmp.Or(e.scope, "estate_id"), "''", "0", snap.Quarter(e.at)
	first, last := any(from), any(to)
	if e.scope != "" {
		quarters, first, last = store.QuarterOfMillis(e.at), from.UnixMilli(), to.UnixMilli()
	}
	q := sql.Dialect(snap.Dialect()).Select().From(sql.Table(e.table))
	q.Where(sql.And(sql.In(q.C(estate), anys(c.ids())...), sql.GTE(q.C(e.at), first), sql.LT(q.C(e.at), last))).GroupBy(estate)
	if e.only != nil {
		e.only(q)
	}
	if by.value && e.value != "" {
		value = e.value
		q.GroupBy(value)
	}
	if timed {
		piece = quarters
		q.GroupBy(piece)
	}
	q.Select(estate).AppendSelectExpr(sql.Raw(value), sql.Raw(piece))
	for _, sum := range e.sums {
		q.AppendSelectExpr(sql.Raw(sum))
	}
	return q.Limit(mostPieces + 1).Query()
}

func anys[T any](values []T) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out
}

// key is the group that a piece belongs to, by the days and hours of its own estate.
func (c *counter) key(by dimensions, estate, value string, at time.Time) groupKey {
	zone := c.zones[estate]
	at = at.In(zone)
	k := groupKey{hour: -1}
	if by.estate {
		k.estate = estate
	}
	if by.value {
		k.value = value
	}
	if by.hour {
		k.hour = at.Hour()
	}
	if by.weekday {
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

// weekday is 1 for Monday to 7.
func weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

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

// grown is by which share of the number before another differs; nil when there was none before.
func grown(now, then int) *float64 { return share(now-then, then) }

// difference is how far two shares are apart; nil where one is missing.
func difference(now, then *float64) *float64 {
	if now == nil || then == nil {
		return nil
	}
	return new(*now - *then)
}
