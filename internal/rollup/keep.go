package rollup

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/store"
)

// How the reader works.
const (
	look    = 200 * time.Millisecond // how often it looks for entries
	entries = 2_000                  // so many entries are read in a transaction
	chunk   = 2_000                  // so many tickets are counted in a transaction when everything is counted anew
	swept   = 5_000                  // so many rows are removed in a transaction
)

// stage is how far the figures of an estate are.
type stage string

const (
	sweeping stage = "SWEEPING" // what was counted before is being removed
	building stage = "BUILDING" // tickets are being counted from the first on
	whole    stage = "WHOLE"    // every ticket is counted, and the journal is followed
)

// position is how far the reader has come with an estate.
type position struct {
	epoch string
	seq   int64
	zone  string
	stage stage
	after string // the last ticket that was counted while building
}

// follows tells whether every ticket is counted, by the history and the days of the estate as it is.
func (p *position) follows(head position) bool {
	return p != nil && p.stage == whole && p.epoch == head.epoch && p.zone == head.zone
}

// Keeper keeps the figures of a database. One server runs it at a time.
type Keeper struct {
	store *store.Store
	log   zerolog.Logger
}

// New returns the keeper of a store's figures.
func New(s *store.Store, log zerolog.Logger) *Keeper { return &Keeper{store: s, log: log} }

// Run follows the journals until the context ends.
func (k *Keeper) Run(ctx context.Context) error {
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	failing := false
	for {
		err := k.CatchUp(ctx)
		if fault.Is(err, fault.NotLeading) {
			return err
		}
		if err != nil && ctx.Err() == nil && !failing {
			k.log.Error().Err(err).Msg("figures can't be kept; they are read from rows until they can")
		}
		failing = err != nil
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// CatchUp reads on until every journal is read to its end.
func (k *Keeper) CatchUp(ctx context.Context) error {
	behind, err := k.behind(ctx)
	if err != nil {
		return err
	}
	for _, estate := range behind {
		for more := true; more; {
			if err := k.store.InTx(ctx, func(tx *store.Tx) (err error) {
				more, err = advance(ctx, tx, estate)
				return err
			}); err != nil {
				return err
			}
		}
	}
	return nil
}

// Rebuild makes figures be counted anew, of every estate.
func (k *Keeper) Rebuild(ctx context.Context) error {
	if err := k.store.InTx(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, "UPDATE rollups SET stage = ?", string(sweeping))
		return err
	}); err != nil {
		return err
	}
	return k.CatchUp(ctx)
}

// behind are the estates with entries that were not read.
func (k *Keeper) behind(ctx context.Context) (estates []string, err error) {
	rows, err := k.store.QueryRead(ctx, `SELECT e.id FROM estates e JOIN journal_heads h ON h.scope = e.id LEFT JOIN rollups r ON r.scope = e.id
		WHERE r.scope IS NULL OR r.stage <> 'WHOLE' OR r.seq < h.seq OR r.epoch <> h.epoch OR r.zone <> e.time_zone ORDER BY e.id`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var estate string
		if err := rows.Scan(&estate); err != nil {
			return nil, err
		}
		estates = append(estates, estate)
	}
	return estates, rows.Err()
}

// advance does the next piece of work for an estate, and tells whether there is more.
func advance(ctx context.Context, tx *store.Tx, estate string) (more bool, err error) {
	head, p, err := standing(ctx, tx, estate, tx.Locking())
	if err != nil {
		return false, err
	}
	zone, err := time.LoadLocation(head.zone)
	if err != nil {
		return false, err
	}
	if p == nil {
		_, err := tx.Exec(ctx, "INSERT INTO rollups (scope, epoch, seq, zone, stage, after) VALUES (?, ?, ?, ?, ?, '') ON CONFLICT DO NOTHING", estate, head.epoch, head.seq, head.zone, string(building))
		return true, err
	}
	next := *p
	switch {
	case p.stage != sweeping && (p.epoch != head.epoch || p.zone != head.zone): // another history, or other days
		next.stage = sweeping
	case p.stage == sweeping:
		var left bool
		if left, err = sweep(ctx, tx, estate); err == nil && !left {
			next = position{epoch: head.epoch, seq: head.seq, zone: head.zone, stage: building}
		}
	case p.stage == building:
		next.after, err = build(ctx, tx, zone, estate, p.after)
		if next.after == "" {
			next.stage = whole
		}
	default:
		var changed []string
		if changed, next.seq, err = since(ctx, tx, estate, p.seq, entries); err == nil {
			err = recount(ctx, tx, zone, changed)
		}
	}
	if err != nil {
		return false, err
	}
	_, err = tx.Exec(ctx, "UPDATE rollups SET epoch = ?, seq = ?, zone = ?, stage = ?, after = ? WHERE scope = ?", next.epoch, next.seq, next.zone, string(next.stage), next.after, estate)
	return next.stage != whole || next.seq < head.seq, err
}

// standing is where an estate's journal and the reader stand; p is nil for an estate that the reader does not know yet.
func standing(ctx context.Context, r reader, estate, locking string) (head position, p *position, err error) {
	if locking != "" {
		if err := scan(ctx, r, "SELECT scope FROM rollups WHERE scope = ?"+locking, []any{estate}, func(*sql.Rows) error { return nil }); err != nil {
			return head, nil, err
		}
	}
	var epoch, zone, at, after sql.NullString
	var seq sql.NullInt64
	err = scan(ctx, r, `SELECT COALESCE(h.epoch, ''), COALESCE(h.seq, 0), e.time_zone, r.epoch, r.seq, r.zone, r.stage, r.after
		FROM estates e LEFT JOIN journal_heads h ON h.scope = e.id LEFT JOIN rollups r ON r.scope = e.id WHERE e.id = ?`, []any{estate}, func(rows *sql.Rows) error {
		return rows.Scan(&head.epoch, &head.seq, &head.zone, &epoch, &seq, &zone, &at, &after)
	})
	if err != nil || !epoch.Valid {
		return head, nil, err
	}
	return head, &position{epoch: epoch.String, seq: seq.Int64, zone: zone.String, stage: stage(at.String), after: after.String}, nil
}

// sweep removes some of what was counted before, and tells whether there is more.
func sweep(ctx context.Context, tx *store.Tx, estate string) (left bool, err error) {
	for _, statement := range []string{
		"DELETE FROM ticket_facts WHERE ticket_id IN (SELECT ticket_id FROM ticket_facts WHERE estate_id = ? LIMIT ?)",
		"DELETE FROM ticket_cells WHERE name IN (SELECT name FROM ticket_cells WHERE estate_id = ? LIMIT ?)",
		"DELETE FROM ticket_spreads WHERE name IN (SELECT name FROM ticket_spreads WHERE estate_id = ? LIMIT ?)",
	} {
		done, err := tx.Exec(ctx, statement, estate, swept)
		if err != nil {
			return false, err
		}
		n, err := done.RowsAffected()
		if err != nil {
			return false, err
		}
		left = left || n == swept
	}
	return left, nil
}

// build counts the next tickets after one, and returns the last; empty when there were no more.
func build(ctx context.Context, tx *store.Tx, zone *time.Location, estate, last string) (string, error) {
	ids, err := after(ctx, tx, estate, last)
	if err != nil || len(ids) == 0 {
		return "", err
	}
	return ids[len(ids)-1], recount(ctx, tx, zone, ids)
}

// since are the tickets that entries after a number are about, and the number of the last entry that was read.
func since(ctx context.Context, r reader, estate string, after int64, limit int) (tickets []string, last int64, err error) {
	last = after
	err = scan(ctx, r, "SELECT seq, subjects FROM journal_entries WHERE scope = ? AND seq > ? ORDER BY seq LIMIT ?", []any{estate, after, limit}, func(rows *sql.Rows) error {
		var subjects string
		if err := rows.Scan(&last, &subjects); err != nil {
			return err
		}
		for _, one := range strings.Fields(subjects) {
			if strings.HasPrefix(one, string(id.Ticket)+"_") {
				tickets = append(tickets, one)
			}
		}
		return nil
	})
	slices.Sort(tickets)
	return slices.Compact(tickets), last, err
}

// recount takes what was counted of tickets out of the cells and counts them as they are.
func recount(ctx context.Context, tx *store.Tx, zone *time.Location, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	before, err := stored(ctx, tx, ids)
	if err != nil {
		return err
	}
	now, err := gather(ctx, tx, zone, ids)
	if err != nil {
		return err
	}
	change := deltas{}
	rows := make([][]any, 0, len(now))
	for _, one := range ids {
		old, fresh := before[one], now[one]
		if old != nil {
			change.add(old, -1)
		}
		if fresh == nil {
			continue
		}
		change.add(fresh, 1)
		text, err := json.Marshal(fresh)
		if err != nil {
			return err
		}
		rows = append(rows, []any{one, fresh.Estate, string(text)})
	}
	if err := tx.Put(ctx, "ticket_facts", "ticket_id", "ticket_id, estate_id, facts", rows); err != nil {
		return err
	}
	change.months()
	return change.apply(ctx, tx)
}

var errNegative = errors.New("rollup: a cell would count less than nothing; `foyer rollup --rebuild` makes figures anew")

// apply changes the cells.
func (d deltas) apply(ctx context.Context, tx *store.Tx) error {
	names := make([]string, 0, len(d))
	byName := make(map[string]*Cell, len(d))
	estates := make(map[string]string, len(d))
	for k, c := range d {
		if c.tidy(); c.empty() {
			continue
		}
		name := k.text()
		names, byName[name], estates[name] = append(names, name), c, k.estate
	}
	slices.Sort(names)
	for _, half := range halves {
		if err := half.addTo(ctx, tx, names, byName); err != nil {
			return err
		}
	}
	for _, c := range byName {
		if c.tidy(); c.Sums[Tickets] < 0 {
			return errNegative
		}
	}
	for _, half := range halves {
		if err := half.put(ctx, tx, names, byName, estates); err != nil {
			return err
		}
	}
	return nil
}

// half is a table that holds one half of the cells. The values stand apart, as most questions need none of them.
type half struct {
	table, column string
	add           func(*Cell, []byte) error
	write         func(*Cell) []byte
	none          func(*Cell) bool // whether there is nothing to write
}

var halves = []half{
	{"ticket_cells", "sums", (*Cell).addSums, (*Cell).sums, (*Cell).zero}, {"ticket_spreads", "spreads", (*Cell).addSpreads, (*Cell).spreads, (*Cell).flat},
}

// addTo adds what is stored of cells to them.
func (h half) addTo(ctx context.Context, tx *store.Tx, names []string, cells map[string]*Cell) error {
	for part := range slices.Chunk(names, 500) {
		in, args := marks(part)
		if err := scan(ctx, tx, "SELECT name, "+h.column+" FROM "+h.table+" WHERE name IN ("+in+")", args, func(rows *sql.Rows) error {
			var name string
			var value []byte
			if err := rows.Scan(&name, &value); err != nil {
				return err
			}
			return h.add(cells[name], value)
		}); err != nil {
			return err
		}
	}
	return nil
}

// put writes cells; those without anything go.
func (h half) put(ctx context.Context, tx *store.Tx, names []string, cells map[string]*Cell, estates map[string]string) error {
	var rows [][]any
	var gone []string
	for _, name := range names {
		if c := cells[name]; h.none(c) {
			gone = append(gone, name)
		} else {
			rows = append(rows, []any{name, estates[name], h.write(c)})
		}
	}
	for part := range slices.Chunk(gone, 500) {
		in, args := marks(part)
		if _, err := tx.Exec(ctx, "DELETE FROM "+h.table+" WHERE name IN ("+in+")", args...); err != nil {
			return err
		}
	}
	return tx.Put(ctx, h.table, "name", "name, estate_id, "+h.column, rows)
}
