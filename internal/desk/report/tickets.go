package report

import (
	"cmp"
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/building"
	"foyer/ent/department"
	"foyer/ent/staff"
	"foyer/ent/ticket"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/rollup"
	"foyer/internal/store"
)

// TicketQuestion is which figures of tickets are asked for.
type TicketQuestion struct {
	Where     *ent.TicketWhereInput
	From, To  time.Time
	GroupBy   []kind.TicketDimension
	Bucket    *kind.Bucket
	CountedBy *kind.TicketMoment
	// Spreads, Open and Previous tell whether times and satisfaction, what was open at the end, and the span before are wanted.
	Spreads, Open, Previous bool
}

// TicketStats are figures of tickets.
type TicketStats struct {
	From, To time.Time
	// Zone is where days begin: that of the estates, of the first by name if they differ.
	Zone             string
	Groups           []*TicketFigures
	Totals, Previous *TicketFigures
	PreviousFrom     time.Time
	Change           *TicketComparison
}

// Tickets counts tickets in the caller's sight (RP01, RP02, RP04). Faults: BAD_SPAN, TOO_MANY_GROUPS, TOO_WIDE, FIGURES_NOT_READY, RECORD_NOT_FOUND.
func (s *Service) Tickets(ctx context.Context, q TicketQuestion) (*TicketStats, error) {
	if err := checkSpan(q.From, q.To); err != nil {
		return nil, err
	}
	c, err := s.counting(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &TicketStats{From: q.From, To: q.To, Zone: c.zone.String()}
	if err := s.store.Snapshot(ctx, func(snap *store.Snapshot) error {
		if out.Groups, out.Totals, err = c.count(ctx, snap, q.From, q.To, true); err != nil || !q.Previous {
			return err
		}
		earlier, until := before(q.From, q.To, c.zone)
		out.PreviousFrom = earlier
		_, out.Previous, err = c.count(ctx, snap, earlier, until, false)
		return err
	}); err != nil {
		return nil, err
	}
	if out.Previous != nil {
		out.Change = changed(out.Totals, out.Previous)
	}
	if q.Open {
		if err := s.open(ctx, q, out); err != nil {
			return nil, err
		}
	}
	return out, s.name(ctx, out.Groups)
}

// counting is how tickets of several estates are counted.
type counting struct {
	*places
	q      TicketQuestion
	query  rollup.Query
	starts []time.Time // of the buckets
}

// counting finds the estates in sight, and takes the filter apart.
func (s *Service) counting(ctx context.Context, q TicketQuestion) (*counting, error) {
	who, ok := actor.From(ctx)
	if !ok {
		return nil, fault.Of(fault.NoToken)
	}
	f := filterOf(q.Where)
	p, err := s.places(ctx, nil, f.estates)
	if err != nil {
		return nil, err
	}
	c := &counting{places: p, q: q, query: f.query}
	if c.starts, err = buckets(q.Bucket, q.From, q.To, c.zone); err != nil {
		return nil, err
	}
	if f.rest {
		if c.query.Where, err = condition(q.Where, (*ent.TicketWhereInput).P); err != nil {
			return nil, err
		}
	}
	if seen := who.Confidentialities(); len(seen) < len(kind.Open.Values()) {
		c.query.Levels = seen
	}
	switch input.Or(q.CountedBy, kind.WhenOpened) {
	case kind.WhenCompleted:
		c.query.Moment = rollup.Complete
	case kind.WhenClosed:
		c.query.Moment = rollup.Closed
	default:
		c.query.Moment = rollup.Opened
	}
	c.query.Spreads = q.Spreads
	return c, c.apart()
}

// apart says what the cells are to be told apart by.
func (c *counting) apart() error {
	by := &c.query.By
	for _, d := range c.q.GroupBy {
		switch d {
		case kind.TicketByKind:
			by.Kind = true
		case kind.TicketByStatus:
			by.Status = true
		case kind.TicketByWeekday:
			by.Day = true
		default:
			if cube, ok := cubeOf[d]; ok && !slices.Contains(by.Cubes, cube) {
				by.Cubes = append(by.Cubes, cube)
			}
		}
	}
	switch b := input.Value(c.q.Bucket); b {
	case kind.BucketHour:
		if !slices.Contains(by.Cubes, rollup.Hour) {
			by.Cubes = append(by.Cubes, rollup.Hour)
		}
	case kind.BucketDay, kind.BucketWeek:
		by.Day = true
	case kind.BucketMonth:
		by.Month = true
	}
	if slices.Contains(by.Cubes, rollup.Hour) {
		by.Day = true
	}
	onlyOpened := slices.Contains(c.q.GroupBy, kind.TicketByHour) || slices.Contains(c.q.GroupBy, kind.TicketByWeekday) || input.Value(c.q.Bucket) == kind.BucketHour
	if onlyOpened && c.query.Moment != rollup.Opened {
		return fault.New(fault.Contradiction, "Hours and days of the week are those in which tickets were entered; leave `countedBy` out.").At("countedBy")
	}
	return nil
}

// ticketGroup is what figures are grouped by.
type ticketGroup struct {
	estate, class, department, building, channel, assignee string
	kind                                                   kind.TicketKind
	status                                                 kind.TicketStatus
	hour, weekday                                          int
	bucket                                                 int64 // in milliseconds, as times with different zones differ
}

// count adds the cells of every estate up. Buckets, when wanted, are complete for each group that there is.
func (c *counting) count(ctx context.Context, snap *store.Snapshot, from, to time.Time, grouped bool) (groups []*TicketFigures, totals *TicketFigures, err error) {
	query := c.query
	query.From, query.To = from, to
	if !grouped {
		query.By = rollup.By{}
	}
	found := map[ticketGroup]*TicketFigures{}
	totals = &TicketFigures{cell: &rollup.Cell{}}
	for _, home := range c.estates {
		query.Estate = home.ID
		cells, err := rollup.Read(ctx, snap, query)
		if err != nil {
			return nil, nil, err
		}
		for g, cell := range cells {
			totals.cell.Add(cell, 1)
			if !grouped {
				continue
			}
			key := c.key(home, g)
			if found[key] == nil {
				if len(found) == MostGroups {
					return nil, nil, tooMany()
				}
				found[key] = &TicketFigures{cell: &rollup.Cell{}, group: key}
			}
			found[key].cell.Add(cell, 1)
		}
	}
	if !grouped {
		return nil, totals, nil
	}
	groups, err = c.fill(found)
	return groups, totals, err
}

// key is the group that a cell belongs to.
func (c *counting) key(home *ent.Estate, g rollup.Group) ticketGroup {
	k := ticketGroup{kind: g.Kind, status: g.Status, hour: -1}
	var hour string
	values := g.Values()
	for i, cube := range c.query.By.Cubes {
		switch cube {
		case rollup.Class:
			k.class = values[i]
		case rollup.Department:
			k.department = values[i]
		case rollup.Building:
			k.building = values[i]
		case rollup.Channel:
			k.channel = values[i]
		case rollup.Assignee:
			k.assignee = values[i]
		case rollup.Hour:
			hour = values[i]
		case rollup.Plain:
		}
	}
	if slices.Contains(c.q.GroupBy, kind.TicketByEstate) {
		k.estate = home.ID
	}
	if slices.Contains(c.q.GroupBy, kind.TicketByHour) {
		k.hour = int(hour[1]-'0')*10 + int(hour[2]-'0')
	}
	if slices.Contains(c.q.GroupBy, kind.TicketByWeekday) {
		day, _ := time.Parse(time.DateOnly, g.Start) // the keeper wrote it
		k.weekday = weekday(day)
	}
	if c.q.Bucket != nil {
		k.bucket = c.start(g.Start, hour).UnixMilli()
	}
	return k
}

// start is when the bucket of a cell begins.
func (c *counting) start(day, hour string) time.Time {
	switch *c.q.Bucket {
	case kind.BucketHour:
		t, _ := time.Parse(rollup.HourLayout, day+hour) // the keeper wrote it
		return bucketOf(kind.BucketHour, t.In(c.zone))
	case kind.BucketMonth:
		t, _ := time.ParseInLocation("2006-01", day, c.zone)
		return t
	default:
		t, _ := time.ParseInLocation(time.DateOnly, day, c.zone)
		return bucketOf(*c.q.Bucket, t)
	}
}

// fill adds the empty buckets, and brings groups in order: by bucket, then by what they are grouped by.
func (c *counting) fill(found map[ticketGroup]*TicketFigures) ([]*TicketFigures, error) {
	if err := complete(found, len(c.q.GroupBy) == 0, ticketGroup{hour: -1}, c.starts, func(k ticketGroup, bucket int64) ticketGroup {
		k.bucket = bucket
		return k
	}, func(k ticketGroup) *TicketFigures { return &TicketFigures{cell: &rollup.Cell{}, group: k} }); err != nil {
		return nil, err
	}
	groups := make([]*TicketFigures, 0, len(found))
	for k, f := range found {
		c.show(k, f)
		groups = append(groups, f)
	}
	slices.SortFunc(groups, func(a, b *TicketFigures) int { return compare(a.group, b.group) })
	return groups, nil
}

func compare(a, b ticketGroup) int {
	return cmp.Or(cmp.Compare(a.bucket, b.bucket), cmp.Compare(a.estate, b.estate), position(a.kind, b.kind, kind.Enquiry.Values()), position(a.status, b.status, kind.StatusNew.Values()),
		cmp.Compare(a.class, b.class), cmp.Compare(a.channel, b.channel), cmp.Compare(a.department, b.department), cmp.Compare(a.building, b.building), cmp.Compare(a.assignee, b.assignee),
		cmp.Compare(a.weekday, b.weekday), cmp.Compare(a.hour, b.hour))
}

// position compares by the order in which values are listed.
func position[T ~string](a, b T, all []string) int {
	return cmp.Compare(slices.Index(all, string(a)), slices.Index(all, string(b)))
}

// show puts what a group is about where callers read it.
func (c *counting) show(k ticketGroup, f *TicketFigures) {
	f.Kind, f.Class, f.Status, f.Channel = given(k.kind), given(kind.TicketClass(k.class)), given(k.status), given(kind.Channel(k.channel))
	if k.hour >= 0 {
		f.Hour = &k.hour
	}
	if k.weekday > 0 {
		f.Weekday = &k.weekday
	}
	if c.q.Bucket != nil {
		t := time.UnixMilli(k.bucket).UTC()
		f.Bucket = &t
	}
	f.Estate = c.estate(k.estate)
}

func given[T ~string](v T) *T {
	if v == "" {
		return nil
	}
	return &v
}

// name brings the records that groups are about, as far as the caller sees them.
func (s *Service) name(ctx context.Context, groups []*TicketFigures) error {
	var departments, buildings, people []string
	for _, f := range groups {
		for id, all := range map[string]*[]string{f.group.department: &departments, f.group.building: &buildings, f.group.assignee: &people} {
			if id != "" && !slices.Contains(*all, id) {
				*all = append(*all, id)
			}
		}
	}
	read := s.store.Read()
	if err := attach(departments, func() ([]*ent.Department, error) {
		return read.Department.Query().Where(department.IDIn(departments...)).All(ctx)
	}, func(d *ent.Department) {
		for _, f := range groups {
			if f.group.department == d.ID {
				f.Department = d
			}
		}
	}); err != nil {
		return err
	}
	if err := attach(buildings, func() ([]*ent.Building, error) {
		return read.Building.Query().Where(building.IDIn(buildings...)).All(ctx)
	}, func(b *ent.Building) {
		for _, f := range groups {
			if f.group.building == b.ID {
				f.Building = b
			}
		}
	}); err != nil {
		return err
	}
	return attach(people, func() ([]*ent.Staff, error) { return read.Staff.Query().Where(staff.IDIn(people...)).All(ctx) }, func(p *ent.Staff) {
		for _, f := range groups {
			if f.group.assignee == p.ID {
				f.Assignee = p
			}
		}
	})
}

// attach loads records, if any are wanted, and hands each on.
func attach[R any](ids []string, load func() ([]R, error), each func(R)) error {
	if len(ids) == 0 {
		return nil
	}
	records, err := load()
	for _, r := range records {
		each(r)
	}
	return err
}

// open counts what was open at the end of the span, and of the span before: entered before and not closed by then. That is known for any moment of the
// past, as neither time ever changes once it is there.
func (s *Service) open(ctx context.Context, q TicketQuestion, out *TicketStats) error {
	narrow, err := condition(q.Where, (*ent.TicketWhereInput).P)
	if err != nil {
		return err
	}
	for _, one := range []struct {
		at   time.Time
		into *TicketFigures
	}{{q.To, out.Totals}, {q.From, out.Previous}} {
		if one.into == nil {
			continue
		}
		query := s.store.Read().Ticket.Query().Where(ticket.Not(ticket.OpenedAtGTE(one.at)), narrow) // said so, SQLite looks neither up by it: most tickets were
		now, err := query.Clone().Where(ticket.StatusIn(kind.OpenStatuses()...)).Count(ctx)
		if err != nil {
			return err
		}
		since, err := query.Where(ticket.ClosedAtGTE(one.at)).Count(ctx)
		if err != nil {
			return err
		}
		total := now + since
		one.into.Open = &total
	}
	return nil
}
