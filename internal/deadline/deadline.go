package deadline

import (
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/deadline/worktime"
)

// Terms are what a deadline is counted by besides its own fields.
type Terms struct {
	// Rule is the one that applies now.
	Rule policy.Rule
	// Hours are those of the rule's calendar, in the zone of the estate.
	Hours worktime.Calendar
	// Appointment is the time agreed with the resident; nil for none.
	Appointment *time.Time
}

// Running tells whether the step of a deadline is still waited for.
func Running(d *ent.Deadline) bool {
	return Ahead(d) || d.Status == kind.DeadlineBreached || d.Status == kind.DeadlinePaused
}

// Ahead tells whether a deadline may still be missed.
func Ahead(d *ent.Deadline) bool {
	return d.Status == kind.DeadlinePending || d.Status == kind.DeadlineImminent
}

// New starts a clock; reached is when the step that it counts from was. Nil when it can't be counted: the rule waits for a time to be
// agreed.
func New(t Terms, reached time.Time) *ent.Deadline {
	d := &ent.Deadline{Milestone: t.Rule.Milestone, StartsFrom: t.Rule.From, StartsAt: reached, Status: kind.DeadlinePending}
	if t.Rule.Appointment == kind.AppointmentStart && t.Appointment != nil && t.Appointment.After(reached) {
		d.StartsAt = *t.Appointment
	}
	adopt(d, t)
	if _, ok := dueOf(d, t); !ok {
		return nil
	}
	aim(d, t)
	return d
}

// adopt copies the rule, so that the deadline explains itself.
func adopt(d *ent.Deadline, t Terms) {
	d.WithinSeconds, d.Until, d.Calendar, d.WarningSeconds = t.Rule.WithinSeconds, t.Rule.Until, t.Rule.Calendar, t.Rule.WarningSeconds
}

// dueOf is when a deadline falls due; ok is false when it can't be said.
func dueOf(d *ent.Deadline, t Terms) (at time.Time, ok bool) {
	switch {
	case t.Rule.Appointment == kind.AppointmentDue && t.Appointment != nil && t.Appointment.After(d.StartsAt):
		return *t.Appointment, true
	case d.Until != "":
		at, ok = policy.At(d.Until, d.StartsAt, t.Hours.Zone)
		return clock.Cut(at), ok
	case d.WithinSeconds == 0:
		return clock.Never, false
	}
	timer := worktime.Timer{Start: d.StartsAt, Within: time.Duration(d.WithinSeconds) * time.Second, Calendar: t.Hours}
	for _, p := range d.Pauses {
		pause := worktime.Pause{From: p.From}
		if p.To != nil {
			pause.To = *p.To
		}
		timer.Pauses = append(timer.Pauses, pause)
	}
	at, ok = timer.Due()
	return clock.Cut(at), ok
}

// aim sets the due time and the time of the warning.
func aim(d *ent.Deadline, t Terms) {
	at, ok := dueOf(d, t)
	d.DueAt, d.WarnAt = clock.Never, nil
	if !ok {
		return
	}
	d.DueAt = at
	if warn := at.Add(-time.Duration(d.WarningSeconds) * time.Second); d.WarningSeconds > 0 && warn.After(d.StartsAt) {
		d.WarnAt = &warn
	}
}

// Move counts a running deadline anew under other terms; what it was paused for stays. A missed one stays missed: it was said once.
// It tells whether the due time has changed.
func Move(d *ent.Deadline, t Terms, now time.Time, cause kind.DeadlineCause) bool {
	before := d.DueAt
	adopt(d, t)
	if t.Rule.Appointment == kind.AppointmentStart && t.Appointment != nil && t.Appointment.After(d.StartsAt) {
		d.StartsAt = *t.Appointment
	}
	if d.Status == kind.DeadlineBreached {
		return false
	}
	if _, ok := dueOf(d, t); !ok && d.Status != kind.DeadlinePaused {
		Cancel(d, now, cause)
		return true
	}
	aim(d, t)
	if d.DueAt.Equal(before) {
		return false
	}
	d.Changes = append(d.Changes, schema.DeadlineChange{At: now, Cause: cause, DueAt: &d.DueAt})
	if d.Status == kind.DeadlineImminent {
		d.Status = kind.DeadlinePending // the clock says again when the warning comes
	}
	return true
}

// Pause stops a clock. One that was missed has run out and can't be stopped.
func Pause(d *ent.Deadline, now time.Time, cause kind.DeadlineCause) bool {
	if !Ahead(d) {
		return false
	}
	d.Pauses = append(d.Pauses, schema.DeadlinePause{From: now, Cause: cause})
	d.Status, d.DueAt, d.WarnAt = kind.DeadlinePaused, clock.Never, nil
	return true
}

// Resume lets a stopped clock go on.
func Resume(d *ent.Deadline, t Terms, now time.Time) bool {
	if d.Status != kind.DeadlinePaused {
		return false
	}
	d.Pauses[len(d.Pauses)-1].To = &now
	d.Status = kind.DeadlinePending
	aim(d, t)
	return true
}

// Meet notes that the step was reached; late tells whether it was after the due time, also when nobody has said so yet.
func Meet(d *ent.Deadline, at time.Time) (late bool) {
	if d.Status == kind.DeadlinePaused {
		d.Pauses[len(d.Pauses)-1].To = &at
	}
	missed := d.Status == kind.DeadlineBreached
	late = !missed && Ahead(d) && !at.Before(d.DueAt)
	if late {
		d.BreachedAt = &d.DueAt
	}
	d.MetAt, d.Status = &at, kind.DeadlineMet
	if missed || late {
		d.Status = kind.DeadlineMetLate
	}
	return late
}

// Cancel ends a deadline that no longer applies.
func Cancel(d *ent.Deadline, now time.Time, cause kind.DeadlineCause) {
	if d.Status == kind.DeadlinePaused {
		d.Pauses[len(d.Pauses)-1].To = &now
	}
	d.Changes = append(d.Changes, schema.DeadlineChange{At: now, Cause: cause})
	d.Status = kind.DeadlineCancelled
}

// Tick moves a deadline to where it stands at a moment, and tells whether it moved: to IMMINENT at its warning, to BREACHED when it
// is due.
func Tick(d *ent.Deadline, now time.Time) bool {
	switch {
	case !Ahead(d):
		return false
	case !now.Before(d.DueAt):
		due := d.DueAt
		d.Status, d.BreachedAt = kind.DeadlineBreached, &due
	case d.Status == kind.DeadlinePending && d.WarnAt != nil && !now.Before(*d.WarnAt):
		d.Status = kind.DeadlineImminent
	default:
		return false
	}
	return true
}

// Next is the moment at which one of the deadlines moves by itself; clock.Never when none does.
func Next(list []*ent.Deadline) time.Time {
	next := clock.Never
	for _, d := range list {
		at := clock.Never
		switch {
		case d.Status == kind.DeadlinePending && d.WarnAt != nil:
			at = *d.WarnAt
		case Ahead(d):
			at = d.DueAt
		}
		if at.Before(next) {
			next = at
		}
	}
	return next
}

// Foremost is the running deadline that matters most: the one that was missed first, else the one that falls due next. Nil when
// there is none.
func Foremost(list []*ent.Deadline) *ent.Deadline {
	var first *ent.Deadline
	for _, d := range list {
		if (Ahead(d) || d.Status == kind.DeadlineBreached) && (first == nil || d.DueAt.Before(first.DueAt)) {
			first = d
		}
	}
	return first
}
