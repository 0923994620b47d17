package demo

import (
	"container/heap"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"foyer/ent"
	entpatrolroute "foyer/ent/patrolroute"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/patrol"
	"foyer/internal/journal"
)

// narrator tells what went on, day by day and ahead of who writes it down.
type narrator struct {
	o               HistoryOptions
	rand            *rand.Rand
	policy          *policy.Policy
	among           []*day // each estate as often as it is large
	tickets, visits *curve
	ends            events
	walks           []*walk
	rows            rows
	today           *toldDay
}

func newNarrator(o HistoryOptions) *narrator {
	return &narrator{o: o, rand: rand.New(rand.NewPCG(o.Seed, 43)), policy: policy.Default()} //nolint:gosec // made-up people need no secrets
}

// add adds an estate of a size, with its patrols. It has chances of its own: it tells while others act.
func (n *narrator) add(ctx context.Context, d *day, size int) error {
	own := *d
	own.rand = n.rand
	for range size {
		n.among = append(n.among, &own)
	}
	routes, err := d.app.Store.Read().PatrolRoute.Query().Where(entpatrolroute.EstateID(d.estate.ID)).WithDepartment().Order(entpatrolroute.ByID()).All(ctx)
	for _, r := range routes {
		n.walks = append(n.walks, &walk{route: r, zone: d.zone, next: patrol.Next(r, d.clock.Now(), d.zone), guards: own.staff[roleOf(r.Edges.Department.Function)]})
	}
	return err
}

// chapter are some days that are written in one transaction.
type chapter struct {
	days []*toldDay
	rows rows
	// charged tells whether charges are made before, told is how many tickets there are at the end.
	charged bool
	told    int
}

// toldDay is what is told of a day.
type toldDay struct {
	day                time.Time
	morning, afternoon []event
	// paid tells whether units pay in between, numbers are how many tickets there were, by estate.
	paid    bool
	numbers map[string]int
}

// rows are what is added, by table.
type rows struct{ tickets, milestones, deadlines, visits, rounds, checks [][]any }

// event is an entry that is written when its time has come.
type event struct {
	at    time.Time
	entry journal.Entry
}

// events are in order of time.
type events []event

// tell tells every day since a history began, in chapters; it ends early with the context.
func (n *narrator) tell(ctx context.Context, began time.Time, out chan<- *chapter) {
	defer close(out)
	n.tickets, n.visits = newCurve(n.o.Tickets, began, n.o.Now), newCurve(n.o.Tickets/ticketsPerVisit, began, n.o.Now)
	c, written := &chapter{}, 0
	send := func() bool {
		if len(c.days) == 0 {
			return true
		}
		c.rows, c.told = n.rows, n.tickets.told
		n.rows = rows{}
		select {
		case out <- c:
		case <-ctx.Done():
			return false
		}
		c, written = &chapter{}, n.tickets.told
		return true
	}
	for day := began; day.Before(n.o.Now); day = day.AddDate(0, 0, 1) {
		opens := n.o.charged(day) && day.Day() == opening
		if (opens || n.tickets.told-written >= atOnce) && !send() {
			return
		}
		c.charged = c.charged || opens
		n.day(day)
		c.days = append(c.days, n.today)
	}
	send()
}

// charged tells whether a day lies in the months that are charged and paid.
func (o HistoryOptions) charged(day time.Time) bool {
	return !day.Before(o.Now.AddDate(0, -paidMonths, 0))
}

// day tells one day, hour by hour.
func (n *narrator) day(day time.Time) {
	n.today = &toldDay{day: day, numbers: map[string]int{}}
	n.patrol(day.AddDate(0, 0, 1))
	told := &n.today.morning
	for hour := day; hour.Before(day.AddDate(0, 0, 1)) && hour.Before(n.o.Now); hour = hour.Add(time.Hour) {
		for _, at := range n.moments(hour) {
			n.closeUntil(told, at)
			n.ticket(told, at)
		}
		for range n.visits.next(hour) {
			n.visit(hour)
		}
		if hour.Equal(day.Add(cashHour * time.Hour)) {
			n.closeUntil(told, hour.Add(time.Hour))
			told, n.today.paid = &n.today.afternoon, n.o.charged(day)
		}
	}
	n.closeUntil(told, day.AddDate(0, 0, 1))
}

// moments are when tickets come in in an hour.
func (n *narrator) moments(hour time.Time) []time.Time {
	moments := make([]time.Time, n.tickets.next(hour))
	for i := range moments {
		moments[i] = clock.Cut(hour.Add(time.Duration(n.rand.Int64N(int64(min(time.Hour, n.o.Now.Sub(hour)))))))
	}
	slices.SortFunc(moments, time.Time.Compare)
	return moments
}

// closeUntil tells the ends of tickets until a time, in order.
func (n *narrator) closeUntil(told *[]event, until time.Time) {
	for len(n.ends) > 0 && !n.ends[0].at.After(until) && !n.ends[0].at.After(n.o.Now) {
		*told = append(*told, heap.Pop(&n.ends).(event)) //nolint:forcetypeassert // the heap holds nothing else
	}
}

// Len is how many there are.
func (e events) Len() int { return len(e) }

// Less tells which is earlier.
func (e events) Less(i, j int) bool { return e[i].at.Before(e[j].at) }

// Swap swaps two.
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }

// Push adds one.
func (e *events) Push(x any) { *e = append(*e, x.(event)) } //nolint:forcetypeassert // the heap holds nothing else

// Pop takes the last one.
func (e *events) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

// Columns of the tables that rows are written to, in the order of their values.
const (
	ticketColumns = `id, estate_id, number, kind, class, priority, urgency, status, confidentiality, title, description, channel, contact_name, contact_phone,
		unit_id, location_id, resident_id, department_id, assignee_id, taken_by_id, repeats_id, received_at, opened_at, changed_at, due_at, overdue, completed_at, closed_at,
		reopen_count, result, satisfaction, called_back_at`
	milestoneColumns = "id, estate_id, ticket_id, milestone, round, at"
	deadlineColumns  = "id, estate_id, ticket_id, milestone, round, starts_from, starts_at, within_seconds, warning_seconds, due_at, breached_at, met_at, status"
	visitColumns     = "id, estate_id, status, begins_at, arrived_at, left_at, purpose, unit_id, visitor_name, visitor_phone, companions"
)

// ticket adds a ticket that comes in at a time, and what becomes of it.
func (n *narrator) ticket(told *[]event, at time.Time) {
	d := n.among[n.rand.IntN(len(n.among))]
	s := tell(n.rand)
	l := live(n.rand, s, at, n.o.Now)
	n.today.numbers[d.estate.ID]++
	t := &ent.Ticket{ID: id.New(id.Ticket, at), EstateID: d.estate.ID, Number: fmt.Sprintf("%s-%04d", at.In(d.zone).Format("20060102"), n.today.numbers[d.estate.ID]),
		Kind: s.kind, Priority: kind.PriorityNormal, Status: l.status, Confidentiality: kind.Open, Title: s.title, Description: s.said,
		Channel: channel(n.rand), ReceivedAt: at, OpenedAt: at, ChangedAt: l.steps[len(l.steps)-1].at, DueAt: clock.Never, ReopenCount: l.rounds}
	if s.class != "" {
		t.Class = &s.class
	}
	if kind.Governs(s.kind, s.class) == kind.Emergency {
		t.Priority = kind.PriorityCritical
	}
	if s.class == kind.ClassMedical {
		t.Confidentiality = kind.Medical
	}
	place := n.place(d, s, t)
	n.outcome(d, s, l, t)
	for _, m := range l.steps {
		n.rows.milestones = append(n.rows.milestones, []any{id.New(id.Milestone, m.at), t.EstateID, t.ID, string(m.name), m.round, m.at})
	}
	rules := n.policy.RulesFor(policy.FactsOf(t))
	for _, x := range l.deadlines(rules, n.o.Now) {
		var breached, met any
		if x.status == kind.DeadlineMetLate || x.status == kind.DeadlineBreached {
			breached = x.at
		}
		if !x.met.IsZero() {
			met = x.met
		}
		if x.status == kind.DeadlinePending || x.status == kind.DeadlineBreached {
			t.Overdue = t.Overdue || x.status == kind.DeadlineBreached
			t.DueAt = slices.MinFunc([]time.Time{t.DueAt, x.at}, time.Time.Compare)
		}
		n.rows.deadlines = append(n.rows.deadlines, []any{id.New(id.Deadline, x.from), t.EstateID, t.ID, string(x.rule.Milestone), 0, string(x.rule.From), x.from, x.rule.WithinSeconds,
			x.rule.WarningSeconds, x.at, breached, met, string(x.status)})
	}
	n.rows.tickets = append(n.rows.tickets, []any{t.ID, t.EstateID, t.Number, string(t.Kind), text(t.Class), string(t.Priority), t.Priority.Rank(), string(t.Status),
		string(t.Confidentiality), t.Title, t.Description, string(t.Channel), t.ContactName, t.ContactPhone, text(t.UnitID), text(t.LocationID), text(t.ResidentID), text(t.DepartmentID),
		text(t.AssigneeID), text(t.TakenByID), text(t.RepeatsID), t.ReceivedAt, t.OpenedAt, t.ChangedAt, t.DueAt, t.Overdue, moment(t.CompletedAt), moment(t.ClosedAt),
		t.ReopenCount, t.Result, number(t.Satisfaction), moment(t.CalledBackAt)})
	n.entries(told, d, t, place)
}

// place puts the ticket at a unit or a public place, and names it.
func (n *narrator) place(d *day, s story, t *ent.Ticket) string {
	if s.public && len(d.locations) > 0 {
		l := d.locations[n.rand.IntN(len(d.locations))]
		t.LocationID, t.ContactName, t.ContactPhone = &l.ID, name(n.rand), phone(n.rand)
		return l.Name
	}
	u := d.units[n.rand.IntN(len(d.units))]
	t.UnitID = &u.ID
	if len(u.Edges.Occupancies) > 0 {
		o := u.Edges.Occupancies[n.rand.IntN(len(u.Edges.Occupancies))]
		t.ResidentID, t.ContactName, t.ContactPhone = &o.ResidentID, o.Edges.Resident.Name, o.Edges.Resident.Phone
	}
	return u.Number
}

// outcome says who worked on the ticket, how it ended, and what the resident thought of it.
func (n *narrator) outcome(d *day, s story, l *life, t *ent.Ticket) {
	takers := d.staff[kind.RoleFrontDesk]
	t.TakenByID = &takers[n.rand.IntN(len(takers))].ID
	if !l.at(kind.MilestoneNotified).IsZero() {
		team := d.teams[s.department]
		t.DepartmentID = &team
	}
	if !l.at(kind.MilestoneAccepted).IsZero() {
		_, worker := d.worker(context.Background(), s)
		t.AssigneeID = &worker.ID
	}
	if t.Status.Closed() {
		at := l.steps[len(l.steps)-1].at
		t.ClosedAt = &at
	}
	if at := l.at(kind.MilestoneCompleted); !at.IsZero() {
		t.Result, t.CompletedAt = s.result, &at
	}
	if at := l.at(kind.MilestoneCalledBack); !at.IsZero() {
		t.CalledBackAt = &at
		if n.rand.IntN(3) > 0 {
			score := min(5, max(1, 5-l.rounds*2-n.rand.IntN(3)*n.rand.IntN(2)))
			t.Satisfaction = &score
		}
	}
}

// entries tells the intake now, and the end when it comes.
func (n *narrator) entries(told *[]event, d *day, t *ent.Ticket, place string) {
	subjects := []string{t.ID, input.Value(t.UnitID), input.Value(t.LocationID), input.Value(t.ResidentID)}
	*told = append(*told, event{at: t.OpenedAt, entry: journal.Entry{Scope: d.estate.ID, Kind: helpdesk.Opened, Subjects: subjects, Level: t.Confidentiality,
		Args: map[string]any{"number": t.Number, "title": t.Title, "kind": string(t.Kind), "place": place}}})
	if t.ClosedAt == nil {
		return
	}
	kindOf := helpdesk.Archived
	if t.Status == kind.StatusCancelled {
		kindOf = helpdesk.Cancelled
	}
	heap.Push(&n.ends, event{at: *t.ClosedAt, entry: journal.Entry{Scope: d.estate.ID, Kind: kindOf, Subjects: subjects, Level: t.Confidentiality,
		Args: map[string]any{"number": t.Number, "title": t.Title}}})
}

// visit adds a visitor of an hour.
func (n *narrator) visit(hour time.Time) {
	d := n.among[n.rand.IntN(len(n.among))]
	at := clock.Cut(hour.Add(time.Duration(n.rand.Int64N(int64(time.Hour)))))
	left := at.Add(around(n.rand, 2400))
	if left.After(n.o.Now) {
		return
	}
	purposes := kind.ToDesk.Values()
	unit := any(nil)
	purpose := purposes[n.rand.IntN(len(purposes))]
	if purpose != string(kind.ToDesk) && purpose != string(kind.ToView) {
		unit = d.units[n.rand.IntN(len(d.units))].ID
	}
	n.rows.visits = append(n.rows.visits, []any{id.New(id.Visit, at), d.estate.ID, string(kind.VisitLeft), at, at, left, purpose, unit, name(n.rand), phone(n.rand), n.rand.IntN(2)})
}

// channel is how somebody asks: mostly by phone.
func channel(r *rand.Rand) kind.Channel {
	switch n := r.IntN(20); {
	case n < 10:
		return kind.ChannelPhone
	case n < 14:
		return kind.ChannelApp
	case n < 18:
		return kind.ChannelWalkIn
	case n < 19:
		return kind.ChannelPatrol
	}
	return kind.ChannelGroupCentre
}

// text, moment and number are values of columns that may be null.
func text[T ~string](v *T) any {
	if v == nil {
		return nil
	}
	return string(*v)
}

func moment(v *time.Time) any {
	if v == nil {
		return nil
	}
	return *v
}

func number(v *int) any {
	if v == nil {
		return nil
	}
	return *v
}
