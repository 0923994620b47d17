package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"foyer/ent"
	entmessage "foyer/ent/message"
	entticket "foyer/ent/ticket"
	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/reception"
)

// pace is how often something happens in the simulated day.
const pace = 4 * time.Second

// Live lets the day go on until the context ends: requests come in, and what is open moves a step.
func Live(ctx context.Context, a *app.App, c clock.Clock, seed uint64) error {
	r := rand.New(rand.NewPCG(seed, uint64(c.Now().UnixMilli()))) //nolint:gosec // made-up people need no secrets
	d, err := open(ctx, a, c, r, EstateCode)
	if err != nil {
		return err
	}
	ticker := time.NewTicker(pace)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if err := d.something(ctx); err != nil && ctx.Err() == nil && fault.CodeOf(err) == fault.Internal {
			return err
		}
	}
}

// busy is how many tickets the desk works on at least.
const busy = 14

// something is one thing that happens: mostly an open ticket moves on, so that the desk keeps up.
func (d *day) something(ctx context.Context) error {
	clerk, _ := d.as(ctx, kind.RoleSupervisor)
	tickets := d.app.Store.Read().Ticket.Query().Where(entticket.EstateID(d.estate.ID))
	work, err := tickets.Clone().Where(entticket.StatusIn(kind.UnfinishedStatuses()...)).Count(clerk)
	if err != nil {
		return err
	}
	if err := d.mend(ctx); err != nil {
		return err
	}
	if err := d.report(ctx); err != nil {
		return err
	}
	if err := d.takeBack(ctx); err != nil {
		return err
	}
	if d.rand.IntN(10) == 0 {
		if _, err := d.patrol(ctx); err != nil {
			return err
		}
		if err := d.duty(ctx); err != nil {
			return err
		}
	}
	if d.rand.IntN(600) == 0 {
		return d.outage(ctx)
	}
	switch n := d.rand.IntN(10); {
	case n < 2 || n < 5 && work < busy:
		_, err := d.request(ctx)
		return err
	case n >= 8:
		return d.chatter(ctx)
	}
	open := tickets.Where(entticket.StatusNotIn(kind.StatusArchived, kind.StatusCancelled))
	order, among := ent.Asc(entticket.FieldDueAt), 3 // what is due first is done first, mostly
	if d.rand.IntN(4) == 0 {
		order, among = ent.Asc(entticket.FieldChangedAt), 12
	}
	next, err := open.Order(order).Limit(among).All(clerk)
	if err != nil || len(next) == 0 {
		return err
	}
	return d.step(ctx, next[d.rand.IntN(len(next))])
}

// past tells the weeks until now: by day many calls, by night few, and everything in its time, a little of it late.
func (d *day) past(ctx context.Context, past *clock.Manual, now time.Time) error {
	var todo []chore
	call := past.Now()
	for {
		next := call
		if len(todo) > 0 && todo[0].at.Before(call) {
			next = todo[0].at
		}
		if err := d.onDuty(ctx, past, slices.MinFunc([]time.Time{next, now.Add(-time.Minute)}, time.Time.Compare)); err != nil {
			return err
		}
		if next.After(now.Add(-time.Minute)) {
			return d.present(ctx, past, now.Add(-40*time.Second))
		}
		if err := d.pass(ctx, past, next); err != nil {
			return err
		}
		if err := d.report(ctx); err != nil {
			return err
		}
		if err := d.takeBack(ctx); err != nil {
			return err
		}
		found, err := d.patrol(ctx)
		if err != nil {
			return err
		}
		for _, ticket := range found {
			todo = plan(todo, chore{ticket: ticket, at: next.Add(d.delay(kind.StatusNew, ""))})
		}
		if next.Before(call) {
			todo = d.do(ctx, todo)
			continue
		}
		ticket, err := d.request(ctx)
		if err != nil {
			return err
		}
		todo = plan(todo, chore{ticket: ticket, at: past.Now().Add(d.delay(kind.StatusNew, ""))})
		call = call.Add(d.lull(past.Now(), now))
		if d.rand.IntN(3) > 0 {
			if err := d.chatter(ctx); err != nil {
				return err
			}
		}
	}
}

// present brings the past to a moment at which a demonstration may begin, at whatever hour: some keys are out, and something has just failed.
func (d *day) present(ctx context.Context, past *clock.Manual, at time.Time) error {
	if err := d.pass(ctx, past, at); err != nil {
		return err
	}
	for range 3 {
		if err := d.lend(ctx); err != nil {
			return err
		}
	}
	return d.outage(ctx)
}

// chore is the next step on a ticket.
type chore struct {
	ticket string
	at     time.Time
}

// plan puts a chore in its place.
func plan(todo []chore, c chore) []chore {
	i, _ := slices.BinarySearchFunc(todo, c, func(a, b chore) int { return a.at.Compare(b.at) })
	return slices.Insert(todo, i, c)
}

// do takes the step that comes first; what is closed, or can't go on, drops out.
func (d *day) do(ctx context.Context, todo []chore) []chore {
	first, todo := todo[0], todo[1:]
	clerk, _ := d.as(ctx, kind.RoleCentreManager)
	t, err := d.app.Store.Read().Ticket.Get(clerk, first.ticket)
	if err != nil || t.Status.Closed() || d.step(ctx, t) != nil {
		return todo
	}
	if t, err = d.app.Store.Read().Ticket.Get(clerk, first.ticket); err != nil || t.Status.Closed() {
		return todo
	}
	return plan(todo, chore{ticket: t.ID, at: d.clock.Now().Add(d.delay(t.Status, t.Kind))})
}

// delay is how long somebody takes for the next step on a ticket: mostly in time, sometimes not.
func (d *day) delay(status kind.TicketStatus, of kind.TicketKind) time.Duration {
	var from, to time.Duration
	switch status {
	case kind.StatusNew:
		from, to = 10*time.Second, 55*time.Second
	case kind.StatusDispatched, kind.StatusAccepted:
		from, to = 40*time.Second, 4*time.Minute
	case kind.StatusOnSite:
		from, to = time.Minute, 10*time.Minute
	case kind.StatusInProgress, kind.StatusPaused:
		from, to = 10*time.Minute, 2*time.Hour
	case kind.StatusCompleted:
		from, to = time.Minute, 4*time.Minute
	default:
		from, to = time.Hour, 10*time.Hour
	}
	if of == kind.Complaint && status == kind.StatusInProgress {
		from, to = time.Hour, 20*time.Hour
	}
	if d.rand.IntN(8) == 0 {
		to *= 6
	}
	return from + time.Duration(d.rand.Int64N(int64(to-from)))
}

// lull is the time until the next call. The last hour has many, so that there is work on the desk at whatever hour the demonstration
// is started.
func (d *day) lull(at, now time.Time) time.Duration {
	hour := at.In(d.zone).Hour()
	mean := 35 * time.Minute
	switch {
	case at.After(now.Add(-time.Hour)):
		mean = 2 * time.Minute
	case hour < 7 || hour >= 21:
		mean = 4 * time.Hour
	}
	return mean/4 + time.Duration(d.rand.Int64N(int64(mean*3/2)))
}

// pass lets time pass, and tells what falls due on the way.
func (d *day) pass(ctx context.Context, past *clock.Manual, until time.Time) error {
	for {
		next, err := d.app.Alarms.Fire(ctx)
		if err != nil {
			return err
		}
		if next.After(until) {
			past.Set(until)
			return nil
		}
		past.Set(next)
	}
}

// channels are how people ask: mostly by phone.
var channels = []kind.Channel{kind.ChannelPhone, kind.ChannelPhone, kind.ChannelWalkIn, kind.ChannelApp}

// ring is the hotline: it is answered within three rings, mostly (IN06).
func (d *day) ring(ctx context.Context, answered bool) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	rings := 1 + d.rand.IntN(3) + d.rand.IntN(2)*d.rand.IntN(3)
	const lasts = 4 * time.Second
	now := d.clock.Now()
	in := reception.ReportCallInput{EstateID: d.estate.ID, Reference: fmt.Sprintf("T-%d", now.UnixMilli()), RangAt: now.Add(-time.Duration(rings) * lasts), Rings: &rings}
	if answered {
		in.AnsweredAt = &now
	}
	_, err := d.app.Reception.ReportCall(desk, in)
	return err
}

// request is somebody who asks the desk for something.
func (d *day) request(ctx context.Context) (string, error) {
	s, channel := tell(d.rand), channels[d.rand.IntN(len(channels))]
	if channel == kind.ChannelPhone {
		if err := d.ring(ctx, true); err != nil {
			return "", err
		}
	}
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	u := d.units[d.rand.IntN(len(d.units))]
	in := helpdesk.OpenTicketInput{EstateID: d.estate.ID, Kind: s.kind, Title: s.title, Description: &s.said, UnitID: &u.ID, Channel: channel}
	who, tel := name(d.rand), phone(d.rand)
	for _, o := range u.Edges.Occupancies {
		if o.Edges.Resident != nil && o.Edges.Resident.Phone != "" {
			who, tel = o.Edges.Resident.Name, o.Edges.Resident.Phone
			break
		}
	}
	in.ContactName, in.ContactPhone = &who, &tel
	if s.class != "" {
		in.Class = &s.class
	}
	if s.class == kind.ClassMedical {
		level := kind.Medical
		in.Confidentiality = &level
	}
	if s.public {
		l := d.locations[d.rand.IntN(len(d.locations))]
		in.LocationID, in.UnitID = &l.ID, nil
	}
	got, err := d.app.Helpdesk.Open(desk, in)
	return got.ID, err
}

// chatter is what else goes on at a desk.
func (d *day) chatter(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	switch d.rand.IntN(15) {
	case 12, 13, 14:
		return d.till(ctx)
	case 0, 1:
		return d.lend(ctx)
	case 2, 3, 4, 5:
		return d.gate(ctx)
	case 6, 7:
		return d.post(ctx)
	case 8:
		return d.removal(ctx)
	case 9:
		return d.ring(ctx, false)
	case 10:
		_, colleague := d.as(ctx, kind.RoleButler)
		who, tel := name(d.rand), phone(d.rand)
		_, err := d.app.Reception.LeaveMessage(desk, reception.LeaveMessageInput{EstateID: d.estate.ID, RecipientID: colleague.ID, CallerName: &who, CallerPhone: &tel, Text: "请回电,关于车位续租"})
		return err
	}
	if d.rand.IntN(3) == 0 {
		return d.passOn(ctx)
	}
	lines := []string{"1号岗对讲机故障,已换备用机", "消防水压正常", "园区巡查一遍,无异常", "快递员登记两名", "东门道闸重启一次"}
	_, err := d.app.Duty.Write(desk, duty.WriteDutyLogInput{EstateID: d.estate.ID, Text: lines[d.rand.IntN(len(lines))]})
	return err
}

// passOn passes the oldest messages on to whom they are for.
func (d *day) passOn(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	waiting, err := d.app.Store.Read().Message.Query().Where(entmessage.EstateID(d.estate.ID), entmessage.DeliveredAtIsNil()).Order(entmessage.ByTakenAt(), entmessage.ByID()).Limit(4).All(desk)
	if err != nil {
		return err
	}
	for _, m := range waiting {
		if _, err := d.app.Reception.DeliverMessage(desk, reception.DeliverMessageInput{MessageID: m.ID}); err != nil {
			return err
		}
	}
	return nil
}
