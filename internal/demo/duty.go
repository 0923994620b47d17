package demo

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	entdutypost "foyer/ent/dutypost"
	enthandover "foyer/ent/handover"
	entlogreview "foyer/ent/logreview"
	"foyer/ent/schema"
	entshift "foyer/ent/shift"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/shifts"
)

// watches are the posts of the estate: who is on duty at them, and when. Of each shift of a day, turn tells whose it is.
var watches = []struct {
	name       string
	role       kind.Role
	department kind.DepartmentFunction
	hours      [][2]string
	turns      []int
	handsOver  bool
	leads      bool
}{
	{"前台", kind.RoleFrontDesk, "", [][2]string{{"07:30", "14:00"}, {"14:00", "20:00"}}, []int{0, 2}, true, false},
	{"东门岗", kind.RoleGuard, kind.Security, [][2]string{{"08:00", "20:00"}, {"20:00", "08:00"}}, []int{0, 2}, true, false},
	{"工程值班", kind.RoleTechnician, kind.Engineering, [][2]string{{"08:00", "20:00"}, {"20:00", "08:00"}}, []int{0, 2}, false, true},
	{"管家", kind.RoleButler, kind.CustomerService, [][2]string{{"08:30", "12:00"}, {"14:00", "18:00"}}, []int{0, 0}, false, false},
}

// rosters sets up the posts, and publishes the rosters of the months from now until the one after another moment (DU01).
func (d *day) rosters(ctx context.Context, until time.Time) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	for _, w := range watches {
		in := shifts.AddDutyPostInput{EstateID: d.estate.ID, Name: w.name, HandsOver: &w.handsOver, Leads: &w.leads}
		if w.department != "" {
			in.DepartmentID = new(d.teams[w.department])
		}
		for _, h := range w.hours {
			in.Hours = append(in.Hours, &schema.DutyHours{From: h[0], To: h[1]})
		}
		if _, err := d.app.Shifts.AddPost(head, in); err != nil {
			return err
		}
	}
	y, m, _ := d.clock.Now().In(d.zone).Date()
	for first := time.Date(y, m, 1, 0, 0, 0, 0, d.zone); first.Before(until.AddDate(0, 1, 0)); first = first.AddDate(0, 1, 0) {
		if err := d.roster(head, first); err != nil {
			return err
		}
	}
	return nil
}

// roster plans a month in turns, and publishes it.
func (d *day) roster(head context.Context, first time.Time) error {
	var roster string
	for _, w := range watches {
		post, err := d.app.Store.Read().DutyPost.Query().Where(entdutypost.EstateID(d.estate.ID), entdutypost.Name(w.name)).OnlyID(head)
		if err != nil {
			return err
		}
		in := shifts.PlanRosterInput{PostID: post, Month: first.Format("2006-01")}
		people := d.staff[w.role]
		for day := first; day.Month() == first.Month(); day = day.AddDate(0, 0, 1) {
			for i, turn := range w.turns {
				in.Shifts = append(in.Shifts, &shifts.PlannedShiftInput{Day: day.Format(time.DateOnly), Hours: new(i + 1), StaffID: people[(day.YearDay()+turn)%len(people)].ID})
			}
		}
		done, err := d.app.Shifts.PlanRoster(head, in)
		if err != nil {
			return err
		}
		roster = done.ID
	}
	_, err := d.app.Shifts.PublishRoster(head, shifts.PublishRosterInput{RosterID: roster})
	return err
}

// changes are the times of day at which somebody sees to handovers and to the log.
var changes = []string{"07:31", "07:50", "08:02", "08:25", "13:50", "14:02", "19:50", "20:02"}

// change is the next of the changes after a moment.
func (d *day) change(after time.Time) time.Time {
	local := after.In(d.zone)
	for day := 0; ; day++ {
		for _, c := range changes {
			at, _ := time.ParseInLocation(time.DateOnly+" 15:04", local.AddDate(0, 0, day).Format(time.DateOnly)+" "+c, d.zone)
			if at.After(after) {
				return at.UTC()
			}
		}
	}
}

// onDuty lets time pass to each of the changes before a moment.
func (d *day) onDuty(ctx context.Context, past *clock.Manual, until time.Time) error {
	for at := d.change(past.Now()); at.Before(until); at = d.change(at) {
		if err := d.pass(ctx, past, at); err != nil {
			return err
		}
		if err := d.duty(ctx); err != nil {
			return err
		}
	}
	return nil
}

// duty is what those on duty do besides their work: they hand over, the supervisor signs the log and looks in on posts, and somebody wants a swap.
func (d *day) duty(ctx context.Context) error {
	if err := d.handOver(ctx); err != nil {
		return err
	}
	if err := d.review(ctx); err != nil {
		return err
	}
	if d.rand.IntN(12) == 0 {
		if err := d.lookIn(ctx); err != nil {
			return err
		}
	}
	if d.rand.IntN(30) == 0 {
		return d.swap(ctx)
	}
	return nil
}

// person is the context of somebody in particular, or of anybody with a role when they are not known.
func (d *day) person(ctx context.Context, staffID *string, otherwise kind.Role) context.Context {
	for _, people := range d.staff {
		for _, p := range people {
			if staffID != nil && p.ID == *staffID {
				return d.acting(ctx, p)
			}
		}
	}
	who, _ := d.as(ctx, otherwise)
	return who
}

// handOver takes the steps of handovers whose time has come; one in some is forgotten.
func (d *day) handOver(ctx context.Context) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	open, err := d.app.Store.Read().Handover.Query().Where(enthandover.EstateID(d.estate.ID), enthandover.StatusIn(kind.HandoverDue, kind.HandoverPrepared, kind.HandoverSigned)).All(head)
	if err != nil {
		return err
	}
	for _, h := range open {
		if forgotten(h.ID) {
			continue
		}
		for range 4 {
			moved, err := d.hand(ctx, h)
			if err != nil {
				return err
			}
			if !moved {
				break
			}
			if h, err = d.app.Store.Read().Handover.Get(head, h.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// meeting is how long before the time is up who comes signs, and arrival how long before that they come.
const (
	meeting = 15 * time.Minute
	arrival = 5 * time.Minute
)

// hand takes the next step of a handover, if its time has come.
func (d *day) hand(ctx context.Context, h *ent.Handover) (moved bool, err error) {
	now := d.clock.Now()
	goes, comes := d.person(ctx, h.OutgoingID, kind.RoleFrontDesk), d.person(ctx, h.IncomingID, kind.RoleSupervisor)
	meet := h.DueUntil.Add(-meeting)
	switch {
	case h.Status == kind.HandoverDue:
		_, err = d.app.Shifts.PrepareHandover(goes, shifts.PrepareHandoverInput{PostID: h.PostID, Summary: new("当班正常,未完成事项见清单")})
	case h.Status == kind.HandoverPrepared && !now.Before(h.DueAt):
		err = d.sign(ctx, goes, h)
	case h.Status == kind.HandoverSigned && h.CheckedAt == nil && !now.Before(meet.Add(-arrival)):
		err = d.check(goes, comes, h)
	case h.Status == kind.HandoverSigned && h.CheckedAt != nil && !now.Before(meet):
		err = d.sign(ctx, comes, h)
	default:
		return false, nil
	}
	return true, err
}

// sign signs a handover, or has the supervisor release it when important work blocks it.
func (d *day) sign(ctx, who context.Context, h *ent.Handover) error {
	_, err := d.app.Shifts.SignHandover(who, shifts.SignHandoverInput{HandoverID: h.ID})
	if fault.Is(err, fault.HandoverBlocked) {
		head, _ := d.as(ctx, kind.RoleSupervisor)
		_, err = d.app.Shifts.ReleaseHandover(head, shifts.ReleaseHandoverInput{HandoverID: h.ID, Reason: "工程和安防已在现场,由主管跟进"})
	}
	return err
}

// check is who comes reading the log and checking the area; now and then something has to be explained.
func (d *day) check(goes, comes context.Context, h *ent.Handover) error {
	in := shifts.CheckHandoverInput{HandoverID: h.ID, LogNumber: int(h.LogNumber), Area: new("台面整洁,设备正常")}
	if d.rand.IntN(10) > 0 {
		_, err := d.app.Shifts.CheckHandover(comes, in)
		return err
	}
	in.Anomalies = []string{"对讲机少一台"}
	if _, err := d.app.Shifts.CheckHandover(comes, in); err != nil {
		return err
	}
	_, err := d.app.Shifts.ExplainAnomaly(goes, shifts.ExplainAnomalyInput{HandoverID: h.ID, Anomaly: 1, Explanation: "送工程部维修,单据在抽屉"})
	return err
}

// review signs the log in the morning, unless it is forgotten until the next day (DU04).
func (d *day) review(ctx context.Context) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	r, err := d.app.Store.Read().LogReview.Query().Where(entlogreview.EstateID(d.estate.ID), entlogreview.SignedAtIsNil(), entlogreview.DueAtLT(d.clock.Now().Add(50*time.Minute))).
		Order(ent.Desc(entlogreview.FieldDay)).First(head)
	if ent.IsNotFound(err) || err == nil && forgotten(r.ID) {
		return nil
	}
	if err != nil {
		return err
	}
	read, err := d.app.Journals.Head(head, d.estate.ID)
	if err != nil {
		return err
	}
	_, err = d.app.Duty.SignLog(head, duty.SignDutyLogInput{EstateID: d.estate.ID, LogNumber: int(read.Seq), Remark: new("已阅")})
	if fault.Is(err, fault.LogSigned) { // an older one was left out
		return nil
	}
	return err
}

// lookIn is a spot check of a post at which somebody is on duty (DU04).
func (d *day) lookIn(ctx context.Context) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	now := d.clock.Now()
	on, err := d.app.Store.Read().Shift.Query().Where(entshift.EstateID(d.estate.ID), entshift.Published(true), entshift.StartsAtLTE(now), entshift.EndsAtGT(now)).Order(entshift.ByID()).All(head)
	if err != nil || len(on) == 0 {
		return err
	}
	s := on[d.rand.IntN(len(on))]
	in := duty.RecordSpotCheckInput{PostID: s.PostID, StaffID: s.StaffID}
	if d.rand.IntN(5) == 0 {
		in.Findings, in.Note, in.Measures = []kind.SpotCheckFinding{kind.SpotLogNotKept}, new("访客登记漏填两条"), new("当场补填并提醒")
	}
	_, err = d.app.Duty.RecordSpotCheck(head, in)
	return err
}

// swap asks for a swap of a shift to come, and decides on it (DU01).
func (d *day) swap(ctx context.Context) error {
	head, _ := d.as(ctx, kind.RoleSupervisor)
	now := d.clock.Now()
	s, err := d.app.Store.Read().Shift.Query().Where(entshift.EstateID(d.estate.ID), entshift.Published(true), entshift.StartsAtGT(now.Add(12*time.Hour)), entshift.PlannedIDIsNil()).Order(entshift.ByStartsAt(), entshift.ByID()).First(head)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	asked, err := d.app.Shifts.RequestSwap(d.person(ctx, s.StaffID, kind.RoleSupervisor), shifts.RequestShiftSwapInput{ShiftID: s.ID, Reason: "家中有事"})
	if err != nil {
		if fault.Is(err, fault.SwapOpen) {
			return nil
		}
		return err
	}
	var colleagues []*ent.Staff
	for _, people := range d.staff {
		if slices.ContainsFunc(people, func(p *ent.Staff) bool { return p.ID == *s.StaffID }) {
			colleagues = people
		}
	}
	for _, p := range colleagues {
		if _, err = d.app.Shifts.DecideSwap(head, shifts.DecideShiftSwapInput{SwapID: asked.ID, SubstituteID: &p.ID, Remark: new("同意")}); !fault.Is(err, fault.Contradiction) {
			return err
		}
	}
	_, err = d.app.Shifts.DecideSwap(head, shifts.DecideShiftSwapInput{SwapID: asked.ID, Remark: new("当天无人可代")})
	return err
}
