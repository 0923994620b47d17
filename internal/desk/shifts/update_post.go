package shifts

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/ent/shift"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
)

// UpdateDutyPostInput is what is to be different of a post.
type UpdateDutyPostInput struct {
	PostID         string
	Name           *string
	DepartmentID   *string
	Hours          []*schema.DutyHours
	HandsOver      *bool
	Leads          *bool
	Active         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

func (in *UpdateDutyPostInput) empty() bool {
	return in.Name == nil && in.DepartmentID == nil && in.Hours == nil && in.HandsOver == nil && in.Leads == nil && in.Active == nil
}

// UpdatePost changes a post. Shifts that are planned keep their hours; whether they hand over or lead is as the post says now (DU01). Faults:
// RECORD_NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, and those of AddPost. Appends PostUpdated.
func (s *Service) UpdatePost(ctx context.Context, in UpdateDutyPostInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(!in.empty(), fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Name != nil {
		in.Name = new(input.Line(&c, "input.name", *in.Name, 100, true))
	}
	var hours []schema.DutyHours
	if in.Hours != nil {
		hours = hoursOf(&c, in.Hours)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateDutyPost", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		p, err := loadPost(ctx, tx, in.PostID)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, p.Version); err != nil {
			return err
		}
		if err := onEstate(ctx, tx, p.EstateID, in.DepartmentID); err != nil {
			return err
		}
		if input.Or(in.Leads, p.Leads) && in.DepartmentID == nil && p.DepartmentID == nil {
			return fault.New(fault.Required, "Say which department who is on duty here answers for.").At("input.departmentID")
		}
		u := p.Update().AddVersion(1).SetNillableName(in.Name).SetNillableDepartmentID(in.DepartmentID).SetNillableHandsOver(in.HandsOver).SetNillableLeads(in.Leads).SetNillableActive(in.Active)
		if hours != nil {
			u.SetHours(hours)
		}
		if p, err = u.Save(ctx); err != nil {
			return err
		}
		tx.Record(onPost(tx, PostUpdated, p, p.ID, nil))
		if in.HandsOver == nil && in.Leads == nil {
			return nil
		}
		planned, err := tx.Shift.Query().Where(shift.PostID(p.ID), shift.Published(true), shift.EndsAtGT(tx.Now)).All(ctx)
		if err != nil {
			return err
		}
		return expect(ctx, tx, p, planned...)
	})
}

// expect has the clock begin shifts whose post leads a department, and ask for the handovers of shifts whose post hands over; of what is over it expects nothing.
func expect(ctx context.Context, tx *journal.Tx, p *ent.DutyPost, shifts ...*ent.Shift) error {
	for _, one := range shifts {
		begins, hands := clock.Never, clock.Never
		if p.Leads && one.EndsAt.After(tx.Now) {
			begins = slices.MaxFunc([]time.Time{one.StartsAt, tx.Now}, time.Time.Compare) // who is on duty already takes charge now
		}
		if p.HandsOver && one.EndsAt.After(tx.Now) {
			hands = one.EndsAt.Add(-early)
		}
		for name, at := range map[string]time.Time{Begins: begins, Ends: hands} {
			if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: name, Scope: one.EstateID, Subject: one.ID, At: at}); err != nil {
				return err
			}
		}
	}
	return nil
}
