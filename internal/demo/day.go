package demo

import (
	"context"
	"math/rand/v2"
	"time"

	"foyer/ent"
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
	d, err := open(ctx, a, c, r)
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

// something is one thing that happens: mostly an open ticket moves on, so that the desk keeps up.
func (d *day) something(ctx context.Context) error {
	switch n := d.rand.IntN(10); {
	case n < 2:
		_, err := d.request(ctx)
		return err
	case n == 9:
		return d.chatter(ctx)
	}
	clerk, _ := d.as(ctx, kind.RoleSupervisor)
	busy, err := d.app.Store.Read().Ticket.Query().Where(entticket.EstateID(d.estate.ID), entticket.StatusNotIn(kind.StatusArchived, kind.StatusCancelled)).
		Order(ent.Asc(entticket.FieldChangedAt)).Limit(12).All(clerk)
	if err != nil || len(busy) == 0 {
		return err
	}
	return d.step(ctx, busy[d.rand.IntN(len(busy))])
}

// past tells the weeks until now: by day many calls, by night few.
func (d *day) past(ctx context.Context, past *clock.Manual, now time.Time) error {
	var busy []string
	for past.Now().Before(now.Add(-lately)) {
		past.Advance(time.Duration(4+d.rand.IntN(14)) * time.Minute)
		hour := past.Now().In(time.FixedZone("CST", 8*3600)).Hour()
		calls := 3
		if hour < 7 || hour >= 21 {
			calls = 0
			if d.rand.IntN(12) == 0 {
				calls = 1
			}
		}
		if d.rand.IntN(10) < calls {
			ticket, err := d.request(ctx)
			if err != nil {
				return err
			}
			busy = append(busy, ticket)
		}
		busy = d.moveOn(ctx, busy)
		if d.rand.IntN(40) == 0 {
			if err := d.chatter(ctx); err != nil {
				return err
			}
		}
	}
	return d.recent(ctx, past)
}

// lately is the last part of the past, which leaves work on the desk at whatever hour the demonstration is started.
const lately = time.Hour

// recent opens requests and leaves each somewhere on its way.
func (d *day) recent(ctx context.Context, past *clock.Manual) error {
	const requests = 16
	for range requests {
		past.Advance(lately / (requests + 2))
		ticket, err := d.request(ctx)
		if err != nil {
			return err
		}
		for range d.rand.IntN(6) {
			past.Advance(10 * time.Second)
			d.moveOn(ctx, []string{ticket})
		}
	}
	return nil
}

// moveOn takes a step on some of the open tickets; those that are closed or stay behind drop out.
func (d *day) moveOn(ctx context.Context, busy []string) []string {
	kept := busy[:0]
	for _, id := range busy {
		if d.rand.IntN(3) == 0 {
			clerk, _ := d.as(ctx, kind.RoleCentreManager)
			t, err := d.app.Store.Read().Ticket.Get(clerk, id)
			if err != nil || t.Status.Closed() || d.step(ctx, t) != nil {
				continue
			}
		}
		kept = append(kept, id)
	}
	return kept
}

// request is a call at the desk.
func (d *day) request(ctx context.Context) (string, error) {
	s := tell(d.rand)
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	u := d.units[d.rand.IntN(len(d.units))]
	in := helpdesk.OpenTicketInput{EstateID: d.estate.ID, Kind: s.kind, Title: s.title, Description: &s.said, UnitID: &u.ID,
		Channel: []kind.Channel{kind.ChannelPhone, kind.ChannelPhone, kind.ChannelWalkIn, kind.ChannelApp}[d.rand.IntN(4)]}
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
	if d.rand.IntN(3) == 0 {
		_, colleague := d.as(ctx, kind.RoleButler)
		who, tel := name(d.rand), phone(d.rand)
		_, err := d.app.Reception.LeaveMessage(desk, reception.LeaveMessageInput{EstateID: d.estate.ID, RecipientID: colleague.ID, CallerName: &who, CallerPhone: &tel, Text: "请回电,关于车位续租"})
		return err
	}
	lines := []string{"1号岗对讲机故障,已换备用机", "消防水压正常", "园区巡查一遍,无异常", "快递员登记两名", "东门道闸重启一次"}
	_, err := d.app.Duty.Write(desk, duty.WriteDutyLogInput{EstateID: d.estate.ID, Text: lines[d.rand.IntN(len(lines))]})
	return err
}
