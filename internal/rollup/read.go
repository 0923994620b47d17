package rollup

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// Query asks for cells of an estate.
type Query struct {
	Estate string
	Moment Moment
	// From and To bound the moment: from the one on, before the other.
	From, To time.Time
	// Keep keeps what has one of the values in a cube's dimension alone.
	Keep map[Cube][]string
	// Kinds, Statuses and Levels keep those alone; all when empty.
	Kinds    []kind.TicketKind
	Statuses []kind.TicketStatus
	Levels   []kind.Confidentiality
	// Where narrows to tickets that no cube tells apart; every ticket of the span is then looked at. Nil when the cubes do.
	Where func(*entsql.Selector)
	// By say what cells are told apart by; what is not told apart is summed.
	By By
	// Spreads tells whether the values are wanted, not only the sums.
	Spreads bool
}

// By are the dimensions that cells are told apart by.
type By struct {
	Day, Month, Kind, Status bool
	Cubes                    []Cube
}

// cubed is how many cubes tell tickets apart or filter them, and the one that does when it is one alone. More than one have no cells in common.
func (q *Query) cubed() (n int, one Cube) {
	one = Plain
	for _, c := range cubes[Opened][1:] {
		if _, kept := q.Keep[c]; kept || slices.Contains(q.By.Cubes, c) {
			n, one = n+1, c
		}
	}
	return n, one
}

// Group is what a cell of an answer is about; parts that were not told apart are empty.
type Group struct {
	// Start is the day, or the month, YYYY-MM.
	Start  string
	Kind   kind.TicketKind
	Status kind.TicketStatus
	// values are those in the dimensions of By.Cubes; Values takes them apart.
	values string
}

// Values are those in the dimensions of By.Cubes, one for each.
func (g Group) Values() []string { return strings.Split(g.values, separator) }

// mostLooked is how many tickets are looked at one by one at most.
const mostLooked = 100_000

// errNotWhole says that figures are being made.
var errNotWhole = fault.New(fault.FiguresNotReady, "The figures of this estate are being counted; ask again in a moment, or for fewer days.")

// Read adds up what an estate's tickets come to, exactly as of the snapshot. Faults: FIGURES_NOT_READY, TOO_WIDE for too many tickets that have to be looked at.
func Read(ctx context.Context, s *store.Snapshot, q Query) (map[Group]*Cell, error) {
	head, p, err := standing(ctx, s, q.Estate, "")
	if err != nil {
		return nil, err
	}
	zone, err := time.LoadLocation(head.zone)
	if err != nil {
		return nil, err
	}
	a := &answer{q: q, zone: zone, groups: map[Group]*Cell{}}
	ready := p.follows(head) && head.seq-p.seq <= mostPending
	if ready {
		if a.late, err = pending(ctx, s, zone, q.Estate, p.seq); err != nil {
			return nil, err
		}
	}
	first, last := wholeDays(q.From.In(zone), q.To.In(zone))
	n, one := q.cubed()
	if !ready || q.Where != nil || n > 1 || !slices.Contains(cubes[q.Moment], one) || first >= last {
		err := a.look(ctx, s, q.From, q.To, ready)
		return a.groups, err
	}
	start, _ := time.ParseInLocation(time.DateOnly, first, zone) // wholeDays wrote them
	end, _ := time.ParseInLocation(time.DateOnly, last, zone)
	for _, part := range [][2]time.Time{{q.From, start}, {end, q.To}} {
		if part[0].Before(part[1]) {
			if err := a.look(ctx, s, part[0], part[1], true); err != nil {
				return nil, err
			}
		}
	}
	return a.groups, a.cells(ctx, s, one, first, last)
}

// wholeDays are the first day that lies whole in a span, and the day after the last.
func wholeDays(from, to time.Time) (first, last string) {
	midnight := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, from.Location())
	if midnight.Before(from) {
		midnight = time.Date(from.Year(), from.Month(), from.Day()+1, 0, 0, 0, 0, from.Location())
	}
	return midnight.Format(time.DateOnly), to.Format(time.DateOnly)
}

// answer is what is being added up.
type answer struct {
	q      Query
	zone   *time.Location
	late   backlog
	groups map[Group]*Cell
}

// group is the cell of an answer that something belongs to.
func (a *answer) group(day string, k kind.TicketKind, status kind.TicketStatus, values string) *Cell {
	g := Group{values: values}
	switch {
	case a.q.By.Day:
		g.Start = day
	case a.q.By.Month:
		g.Start = strings.TrimPrefix(day, monthly)[:len("2006-01")]
	}
	if a.q.By.Kind {
		g.Kind = k
	}
	if a.q.By.Status {
		g.Status = status
	}
	c := a.groups[g]
	if c == nil {
		c = &Cell{}
		a.groups[g] = c
	}
	return c
}

// wants tells whether something passes the filter.
func (a *answer) wants(k kind.TicketKind, status kind.TicketStatus, level kind.Confidentiality) bool {
	return passes(a.q.Kinds, k) && passes(a.q.Statuses, status) && passes(a.q.Levels, level)
}

func passes[T comparable](wanted []T, v T) bool {
	return len(wanted) == 0 || slices.Contains(wanted, v)
}

// count adds a ticket, or takes it away.
func (a *answer) count(f *Facts, times int64) {
	if f.Days[a.q.Moment] == "" || !a.wants(f.Kind, f.Status, f.Level) {
		return
	}
	for c, kept := range a.q.Keep {
		if !slices.Contains(kept, f.Dimension(c)) {
			return
		}
	}
	values := make([]string, len(a.q.By.Cubes))
	for i, c := range a.q.By.Cubes {
		values[i] = f.Dimension(c)
	}
	a.group(f.Days[a.q.Moment], f.Kind, f.Status, strings.Join(values, separator)).count(f, times)
}

// cells adds whole days from the cells, and corrects them by what the reader has not come to.
func (a *answer) cells(ctx context.Context, s *store.Snapshot, cube Cube, first, last string) error {
	prefix := key{estate: a.q.Estate, moment: a.q.Moment, cube: cube}.stretch()
	wanted := halves
	if !a.q.Spreads {
		wanted = halves[:1]
	}
	for _, span := range a.spans(cube, first, last) {
		for _, h := range wanted {
			if err := scan(ctx, s, "SELECT name, "+h.column+" FROM "+h.table+" WHERE name >= ? AND name < ?", []any{prefix + span[0], prefix + span[1]}, func(rows *sql.Rows) error {
				return a.add(rows, h)
			}); err != nil {
				return err
			}
		}
	}
	in := func(f *Facts) bool { return f.Days[a.q.Moment] >= first && f.Days[a.q.Moment] < last }
	for _, f := range a.late.before {
		if in(f) {
			a.count(f, -1)
		}
	}
	for _, f := range a.late.now {
		if in(f) {
			a.count(f, 1)
		}
	}
	for g, c := range a.groups {
		if c.tidy(); c.empty() {
			delete(a.groups, g)
		}
	}
	return nil
}

// spans are the stretches of names of the cells: whole months by the month, unless days are told apart.
func (a *answer) spans(cube Cube, first, last string) [][2]string {
	if a.q.By.Day || cube == Hour || a.q.Spreads && !spreadByMonth(cube) {
		return [][2]string{{first, last}}
	}
	start, _ := time.Parse(time.DateOnly, first) // days are days
	end, _ := time.Parse(time.DateOnly, last)
	month := time.Date(start.Year(), start.Month(), 1, 0, 0, 0, 0, time.UTC)
	if month.Before(start) {
		month = month.AddDate(0, 1, 0)
	}
	after := time.Date(end.Year(), end.Month(), 1, 0, 0, 0, 0, time.UTC)
	if !month.Before(after) {
		return [][2]string{{first, last}}
	}
	return [][2]string{{first, month.Format(time.DateOnly)}, {monthly + month.Format("2006-01"), monthly + after.Format("2006-01")}, {after.Format(time.DateOnly), last}}
}

// add adds one half of a cell.
func (a *answer) add(rows *sql.Rows, h half) error {
	var name string
	var value []byte
	if err := rows.Scan(&name, &value); err != nil {
		return err
	}
	k, ok := parseKey(name)
	if !ok {
		return errBroken
	}
	if kept, ok := a.q.Keep[k.cube]; !a.wants(k.kind, k.status, k.level) || ok && !slices.Contains(kept, k.value) {
		return nil
	}
	if len(a.q.By.Cubes) == 0 {
		k.value = ""
	}
	return h.add(a.group(k.start, k.kind, k.status, k.value), value)
}

// momentColumns are the columns of tickets that hold moments.
var momentColumns = [moments]string{"opened_at", "completed_at", "closed_at"}

// look adds the tickets of a span one by one: by the facts that are stored, and those that the reader has not come to, or that are not stored, by
// their rows.
func (a *answer) look(ctx context.Context, s *store.Snapshot, from, to time.Time, ready bool) error {
	t, f := entsql.Table("tickets"), entsql.Table("ticket_facts").As("f")
	query := entsql.Dialect(s.Dialect()).Select(t.C("id"), f.C("estate_id"), f.C("facts")).From(t).LeftJoin(f).On(t.C("id"), f.C("ticket_id"))
	column := t.C(momentColumns[a.q.Moment])
	query.Where(entsql.And(entsql.EQ(t.C("estate_id"), a.q.Estate), entsql.GTE(column, from), entsql.LT(column, to)))
	a.narrow(query, t)
	query.Limit(mostLooked + 1)
	text, args := query.Query()
	var unknown []string
	looked := 0
	rows, err := s.Raw(ctx, text, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var ticket string
		var estate sql.NullString
		var facts []byte
		if err := rows.Scan(&ticket, &estate, &facts); err != nil {
			return err
		}
		looked++
		if _, late := a.late.now[ticket]; !ready || late || facts == nil {
			unknown = append(unknown, ticket)
			continue
		}
		one := &Facts{Ticket: ticket, Estate: estate.String}
		if err := json.Unmarshal(facts, one); err != nil {
			return err
		}
		a.count(one, 1)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if looked > mostLooked {
		if !ready {
			return errNotWhole
		}
		return fault.New(fault.TooWide, "With this filter every ticket has to be looked at, at most %d of them. Ask for fewer days, or filter by nothing but the estate, the kind, the status and one of department, class, channel and assignee.", mostLooked).At("where")
	}
	fresh, err := gather(ctx, s, a.zone, unknown)
	for _, f := range fresh {
		a.count(f, 1)
	}
	return err
}

// narrow leaves to the database what it can filter by.
func (a *answer) narrow(query *entsql.Selector, t *entsql.SelectTable) {
	if a.q.Where != nil {
		a.q.Where(query)
	}
	if len(a.q.Kinds) > 0 {
		query.Where(entsql.In(t.C("kind"), store.Anys(a.q.Kinds)...))
	}
	if len(a.q.Statuses) > 0 {
		query.Where(entsql.In(t.C("status"), store.Anys(a.q.Statuses)...))
	}
	if len(a.q.Levels) > 0 {
		query.Where(entsql.In(t.C("confidentiality"), store.Anys(a.q.Levels)...))
	}
}

// stretch is what the names of the cells of an estate, moment and cube begin with.
func (k key) stretch() string {
	return strings.Join([]string{k.estate, momentNames[k.moment], string(k.cube), ""}, separator)
}
