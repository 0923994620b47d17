package demo

import (
	"container/heap"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/ticket"
	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// HistoryOptions say how much history is to be made.
type HistoryOptions struct {
	// Tickets is how many tickets there are, over so many years until Now. The same seed makes the same history.
	Tickets, Years int
	Seed           uint64
	Now            time.Time
	// Told is called after each day with how many tickets there are.
	Told func(tickets int)
}

// How a history is made.
const (
	ticketsPerVisit = 4     // a visitor for so many tickets
	paidMonths      = 12    // so many months before now are charged and paid
	opening         = 1     // day of the month on which charges are made
	cashHour        = 10    // hour of the day in which payments are taken
	atOnce          = 5_000 // so many tickets go into one transaction, at least
)

// homes are the estates of a history.
var homes = []struct {
	code, name        string
	buildings, floors int
}{
	{EstateCode, "翠湖花园", 8, 18}, {"JINXIU", "锦绣江南", 6, 18}, {"WANGJIANG", "望江苑", 4, 11},
}

// HistoryBegins is when a history begins: at midnight, so many years ago.
func HistoryBegins(now time.Time, years int) time.Time {
	zone := time.FixedZone("CST", 8*3600)
	then := now.In(zone).AddDate(-years, 0, 0)
	return time.Date(then.Year(), then.Month(), then.Day(), 0, 0, 0, 0, zone)
}

// History fills an empty database with years of tickets, visits, charges and payments as desks see them: seasons, rush hours, steps in their time and
// some of them late. Estates, charges and payments come about through the use cases; tickets and visits are written as rows, with the entries of each
// ticket's intake and end in the chain of its estate. The clock must stand where HistoryBegins says.
func History(ctx context.Context, a *app.App, past *clock.Manual, o HistoryOptions) error {
	r := rand.New(rand.NewPCG(o.Seed, 42)) //nolint:gosec // made-up people need no secrets
	began := past.Now()
	finish, err := a.Store.Load(ctx, "tickets", "milestones", "deadlines", "visits")
	if err != nil {
		return err
	}
	h := &history{app: a, past: past, now: o.Now, rand: r, policy: policy.Default()}
	for _, home := range homes {
		past.Advance(time.Second)
		buildings, floors := o.scaled(home.buildings, 1), o.scaled(home.floors, 3)
		if err := found(ctx, a, r, home.code, home.name, buildings, floors, posts); err != nil {
			return err
		}
		d, err := open(ctx, a, past, r, home.code)
		if err != nil {
			return err
		}
		for range buildings * floors {
			h.among = append(h.among, d)
		}
		h.days = append(h.days, d)
	}
	zone := h.days[0].zone
	began = began.In(zone)
	h.tickets, h.visits = newCurve(o.Tickets, began, o.Now), newCurve(o.Tickets/ticketsPerVisit, began, o.Now)
	var told []outline
	written := 0 // tickets
	for day := began; day.Before(o.Now); day = day.AddDate(0, 0, 1) {
		if h.charged(day) && day.Day() == opening {
			if err := h.write(ctx, told); err != nil {
				return err
			}
			told = nil
			if err := h.bill(ctx, day); err != nil {
				return err
			}
		}
		told = append(told, h.outline(day))
		if h.tickets.told-written >= atOnce || !day.AddDate(0, 0, 1).Before(o.Now) {
			if err := h.write(ctx, told); err != nil {
				return err
			}
			told, written = nil, h.tickets.told
			o.Told(h.tickets.told)
		}
	}
	if left := o.Now.Sub(past.Now()); left > 0 {
		past.Advance(left)
	}
	if err := finish(ctx); err != nil {
		return err
	}
	return h.settle(ctx)
}

// crowded is how many tickets a year it takes for the estates to be as large as they get.
const crowded = 50_000

// scaled is a size that fits to how much goes on.
func (o HistoryOptions) scaled(size, least int) int {
	return max(least, min(size, size*o.Tickets/o.Years/crowded))
}

// history is a history that is being made.
type history struct {
	app             *app.App
	past            *clock.Manual
	now             time.Time
	rand            *rand.Rand
	policy          *policy.Policy
	days            []*day
	among           []*day // each estate as often as it is large
	tickets, visits *curve
	ends            endings
	numbers         map[string]int // tickets of the day, by estate
}

// rows are what a day adds, by table.
type rows struct{ tickets, milestones, deadlines, visits [][]any }

// ending is an entry that is written when its time has come.
type ending struct {
	at    time.Time
	entry journal.Entry
}

// endings are in order of time.
type endings []ending

// Len is how many there are.
func (e endings) Len() int { return len(e) }

// Less tells which is earlier.
func (e endings) Less(i, j int) bool { return e[i].at.Before(e[j].at) }

// Swap swaps two.
func (e endings) Swap(i, j int) { e[i], e[j] = e[j], e[i] }

// Push adds one.
func (e *endings) Push(x any) { *e = append(*e, x.(ending)) } //nolint:forcetypeassert // the heap holds nothing else

// Pop takes the last one.
func (e *endings) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

// outline is when tickets come in on a day, and how many visitors come in each of its hours.
type outline struct {
	day      time.Time
	tickets  [][]time.Time
	visitors []int
}

func (h *history) outline(day time.Time) outline {
	o := outline{day: day}
	for t := day; t.Before(day.AddDate(0, 0, 1)) && t.Before(h.now); t = t.Add(time.Hour) {
		moments := make([]time.Time, h.tickets.next(t))
		for i := range moments {
			moments[i] = clock.Cut(t.Add(time.Duration(h.rand.Int64N(int64(min(time.Hour, h.now.Sub(t)))))))
		}
		slices.SortFunc(moments, time.Time.Compare)
		o.tickets, o.visitors = append(o.tickets, moments), append(o.visitors, h.visits.next(t))
	}
	return o
}

// write writes some days in one transaction.
func (h *history) write(ctx context.Context, days []outline) error {
	if len(days) == 0 {
		return nil
	}
	_, err := h.app.Journals.Write(ctx, journal.Request{Operation: "generate"}, func(tx *journal.Tx) error {
		var made rows
		for _, o := range days {
			if err := h.day(ctx, tx, &made, o); err != nil {
				return err
			}
		}
		return made.insert(ctx, tx)
	})
	return err
}

// day tells one day, hour by hour.
func (h *history) day(ctx context.Context, tx *journal.Tx, made *rows, o outline) error {
	h.numbers = map[string]int{}
	for i, moments := range o.tickets {
		hour := o.day.Add(time.Duration(i) * time.Hour)
		for _, at := range moments {
			h.closeUntil(tx, at)
			h.ticket(tx, made, at)
		}
		for range o.visitors[i] {
			h.visit(made, hour)
		}
		if i == cashHour && h.charged(o.day) {
			h.closeUntil(tx, hour.Add(time.Hour))
			tx.Now = hour.Add(time.Hour)
			if err := h.pay(ctx, tx, o.day); err != nil {
				return err
			}
		}
	}
	if tx.Drafts() == 0 {
		tx.RecordAt(o.day, journal.Entry{Scope: h.days[0].estate.ID, Kind: Quiet, Subjects: []string{h.days[0].estate.ID}, Args: map[string]any{"day": o.day.Format(time.DateOnly)}})
	}
	for home, n := range h.numbers {
		if err := tx.Skip(ctx, home, "ticket/"+o.day.Format("20060102"), int64(n)); err != nil {
			return err
		}
	}
	return nil
}

// insert writes the rows.
func (r *rows) insert(ctx context.Context, tx *journal.Tx) error {
	for _, table := range []struct {
		name, columns string
		rows          [][]any
	}{{"tickets", ticketColumns, r.tickets}, {"milestones", milestoneColumns, r.milestones}, {"deadlines", deadlineColumns, r.deadlines}, {"visits", visitColumns, r.visits}} {
		if err := tx.Insert(ctx, table.name, table.columns, table.rows); err != nil {
			return fmt.Errorf("%s: %w", table.name, err)
		}
	}
	return nil
}

// Quiet is the kind of the entry that tells that there was nothing to tell.
var Quiet = journal.Declare("demo.day.quiet", "A quiet day, {day}", "{day}无事")

// closeUntil writes the entries of tickets that have ended until a time, in order.
func (h *history) closeUntil(tx *journal.Tx, until time.Time) {
	for len(h.ends) > 0 && !h.ends[0].at.After(until) && !h.ends[0].at.After(h.now) {
		e := heap.Pop(&h.ends).(ending) //nolint:forcetypeassert // the heap holds nothing else
		tx.RecordAt(e.at, e.entry)
	}
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
func (h *history) ticket(tx *journal.Tx, made *rows, at time.Time) {
	d := h.among[h.rand.IntN(len(h.among))]
	s := tell(h.rand)
	l := live(h.rand, s, at, h.now)
	h.numbers[d.estate.ID]++
	t := &ent.Ticket{ID: id.New(id.Ticket, at), EstateID: d.estate.ID, Number: fmt.Sprintf("%s-%04d", at.In(d.zone).Format("20060102"), h.numbers[d.estate.ID]),
		Kind: s.kind, Priority: kind.PriorityNormal, Status: l.status, Confidentiality: kind.Open, Title: s.title, Description: s.said,
		Channel: channel(h.rand), ReceivedAt: at, OpenedAt: at, ChangedAt: l.steps[len(l.steps)-1].at, DueAt: clock.Never, ReopenCount: l.rounds}
	if s.class != "" {
		t.Class = &s.class
	}
	if kind.Governs(s.kind, s.class) == kind.Emergency {
		t.Priority = kind.PriorityCritical
	}
	if s.class == kind.ClassMedical {
		t.Confidentiality = kind.Medical
	}
	place := h.place(d, s, t)
	h.outcome(d, s, l, t)
	for _, m := range l.steps {
		made.milestones = append(made.milestones, []any{id.New(id.Milestone, m.at), t.EstateID, t.ID, string(m.name), m.round, m.at})
	}
	rules := h.policy.RulesFor(policy.Facts{Kind: kind.Governs(s.kind, s.class), Class: s.class, Priority: t.Priority, Channel: t.Channel})
	for _, x := range l.deadlines(rules, h.now) {
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
		made.deadlines = append(made.deadlines, []any{id.New(id.Deadline, x.from), t.EstateID, t.ID, string(x.rule.Milestone), 0, string(x.rule.From), x.from, x.rule.WithinSeconds,
			x.rule.WarningSeconds, x.at, breached, met, string(x.status)})
	}
	made.tickets = append(made.tickets, []any{t.ID, t.EstateID, t.Number, string(t.Kind), text(t.Class), string(t.Priority), t.Priority.Rank(), string(t.Status),
		string(t.Confidentiality), t.Title, t.Description, string(t.Channel), t.ContactName, t.ContactPhone, text(t.UnitID), text(t.LocationID), text(t.ResidentID), text(t.DepartmentID),
		text(t.AssigneeID), text(t.TakenByID), text(t.RepeatsID), t.ReceivedAt, t.OpenedAt, t.ChangedAt, t.DueAt, t.Overdue, moment(t.CompletedAt), moment(t.ClosedAt),
		t.ReopenCount, t.Result, number(t.Satisfaction), moment(t.CalledBackAt)})
	h.entries(tx, d, t, place)
}

// place puts the ticket at a unit or a public place, and names it.
func (h *history) place(d *day, s story, t *ent.Ticket) string {
	if s.public && len(d.locations) > 0 {
		l := d.locations[h.rand.IntN(len(d.locations))]
		t.LocationID, t.ContactName, t.ContactPhone = &l.ID, name(h.rand), phone(h.rand)
		return l.Name
	}
	u := d.units[h.rand.IntN(len(d.units))]
	t.UnitID = &u.ID
	if len(u.Edges.Occupancies) > 0 {
		o := u.Edges.Occupancies[h.rand.IntN(len(u.Edges.Occupancies))]
		t.ResidentID, t.ContactName, t.ContactPhone = &o.ResidentID, o.Edges.Resident.Name, o.Edges.Resident.Phone
	}
	return u.Number
}

// outcome says who worked on the ticket, how it ended, and what the resident thought of it.
func (h *history) outcome(d *day, s story, l *life, t *ent.Ticket) {
	takers := d.staff[kind.RoleFrontDesk]
	t.TakenByID = &takers[h.rand.IntN(len(takers))].ID
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
		if h.rand.IntN(3) > 0 {
			score := min(5, max(1, 5-l.rounds*2-h.rand.IntN(3)*h.rand.IntN(2)))
			t.Satisfaction = &score
		}
	}
}

// entries tells the intake now, and the end when it comes.
func (h *history) entries(tx *journal.Tx, d *day, t *ent.Ticket, place string) {
	subjects := []string{t.ID, input.Value(t.UnitID), input.Value(t.LocationID), input.Value(t.ResidentID)}
	tx.RecordAt(t.OpenedAt, journal.Entry{Scope: d.estate.ID, Kind: helpdesk.Opened, Subjects: subjects, Level: t.Confidentiality,
		Args: map[string]any{"number": t.Number, "title": t.Title, "kind": string(t.Kind), "place": place}})
	if t.ClosedAt == nil {
		return
	}
	kindOf := helpdesk.Archived
	if t.Status == kind.StatusCancelled {
		kindOf = helpdesk.Cancelled
	}
	heap.Push(&h.ends, ending{at: *t.ClosedAt, entry: journal.Entry{Scope: d.estate.ID, Kind: kindOf, Subjects: subjects, Level: t.Confidentiality,
		Args: map[string]any{"number": t.Number, "title": t.Title}}})
}

// visit adds a visitor of an hour.
func (h *history) visit(made *rows, hour time.Time) {
	d := h.among[h.rand.IntN(len(h.among))]
	at := clock.Cut(hour.Add(time.Duration(h.rand.Int64N(int64(time.Hour)))))
	left := at.Add(around(h.rand, 2400))
	if left.After(h.now) {
		return
	}
	purposes := kind.ToDesk.Values()
	unit := any(nil)
	purpose := purposes[h.rand.IntN(len(purposes))]
	if purpose != string(kind.ToDesk) && purpose != string(kind.ToView) {
		unit = d.units[h.rand.IntN(len(d.units))].ID
	}
	made.visits = append(made.visits, []any{id.New(id.Visit, at), d.estate.ID, string(kind.VisitLeft), at, at, left, purpose, unit, name(h.rand), phone(h.rand), h.rand.IntN(2)})
}

// charged tells whether a day lies in the months that are charged and paid.
func (h *history) charged(day time.Time) bool { return !day.Before(h.now.AddDate(0, -paidMonths, 0)) }

// bill charges the month that begins.
func (h *history) bill(ctx context.Context, day time.Time) error {
	h.past.Set(day)
	for _, d := range h.days {
		if _, err := d.app.Fees.RunBilling(ctx, fees.RunBillingInput{EstateID: d.estate.ID, Period: day.Format("2006-01")}); err != nil {
			return err
		}
		if err := d.pass(ctx, h.past, h.past.Now().Add(time.Minute)); err != nil {
			return err
		}
	}
	return nil
}

// pay lets the units pay whose day it is: most in the first weeks, some by the quarter, a few never.
func (h *history) pay(ctx context.Context, tx *journal.Tx, day time.Time) error {
	for _, d := range h.days {
		for i, u := range d.units {
			byQuarter, never := i%17 == 0, i%41 == 0
			if payday := 2 + i*7%26; day.Day() != payday || never || byQuarter && int(day.Month())%3 != 0 {
				continue
			}
			if _, err := d.pay(tx.Join(ctx), u); err != nil {
				return err
			}
		}
	}
	return nil
}

// settle sets the alarms of what is still open, so that the clock goes on with it.
func (h *history) settle(ctx context.Context) error {
	return h.app.Store.InTx(ctx, func(tx *store.Tx) error {
		for _, d := range h.days {
			waiting, err := tx.Ticket.Query().Where(ticket.EstateID(d.estate.ID), ticket.DueAtLT(clock.Never)).All(ctx)
			if err != nil {
				return err
			}
			for _, t := range waiting {
				at := slices.MaxFunc([]time.Time{t.DueAt, h.now}, time.Time.Compare)
				if err := alarm.Set(ctx, tx, alarm.Alarm{Name: helpdesk.Deadlines, Scope: t.EstateID, Subject: t.ID, At: at}); err != nil {
					return err
				}
			}
		}
		return nil
	})
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
