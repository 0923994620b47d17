package shifts

import (
	"context"
	"fmt"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/roster"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// PlanRosterInput is who is on duty at a post in a month.
type PlanRosterInput struct {
	PostID         string
	Month          string
	Shifts         []*PlannedShiftInput
	IdempotencyKey *string `json:"-"`
}

// PlannedShiftInput is who is on duty on a day, in one of the post's shifts or in all of them.
type PlannedShiftInput struct {
	Day     string
	Hours   *int
	StaffID string
}

// PlanRoster plans a post's shifts of a month, as a whole: what was planned for it before is replaced. The roster stays a draft until it is
// published (DU01). Faults: RECORD_NOT_FOUND, ROSTER_PUBLISHED, BAD_REFERENCE, STAFF_INACTIVE, BAD_DATE, BAD_NUMBER, TOO_LONG, CONTRADICTION for
// somebody who would be on duty twice at once. Appends RosterPlanned.
func (s *Service) PlanRoster(ctx context.Context, in PlanRosterInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "planRoster", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		p, err := loadPost(ctx, tx, in.PostID)
		if err != nil {
			return err
		}
		zone, err := directory.Zone(ctx, tx.Client, p.EstateID)
		if err != nil {
			return err
		}
		var c fault.Check
		m, ok := monthOf(in.Month, zone)
		c.That(ok, fault.BadDate, "input.month", "Write a month as `2026-12`.")
		c.That(!ok || m.to.After(tx.Now), fault.BadDate, "input.month", "The month is over.")
		c.That(p.Active, fault.Contradiction, "input.postID", "Nothing is planned at this post any more; set it active first.")
		c.That(len(in.Shifts) <= mostShifts, fault.TooLong, "input.shifts", "Plan at most %d shifts at once.", mostShifts)
		if err := c.Err(); err != nil {
			return err
		}
		r, err := draft(ctx, tx, p.EstateID, m)
		if err != nil {
			return err
		}
		planned, err := plan(ctx, tx, p, r, m, in.Shifts, func(i int) string { return fmt.Sprintf("input.shifts.%d", i) })
		if err != nil {
			return err
		}
		if err := free(ctx, tx, zone, planned, shift.Or(shift.PostIDNEQ(p.ID), shift.RosterIDNEQ(r.ID))); err != nil {
			return err
		}
		if _, err := tx.Shift.Delete().Where(shift.RosterID(r.ID), shift.PostID(p.ID)).Exec(ctx); err != nil {
			return err
		}
		if err := write(ctx, tx, planned); err != nil {
			return err
		}
		if err := r.Update().AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Record(onPost(tx, RosterPlanned, p, r.ID, map[string]any{"month": m.name, "count": len(planned)}))
		return nil
	})
}

// draft locks the roster of a month while it is not published, and makes it when there is none. Fault: ROSTER_PUBLISHED.
func draft(ctx context.Context, tx *journal.Tx, estateID string, m month) (*ent.Roster, error) {
	r, err := rosterOf(ctx, tx, estateID, m)
	if err == nil && r.PublishedAt != nil {
		return nil, fault.Of(fault.RosterPublished).At("input.month").With("rosterID", r.ID)
	}
	return r, err
}

// rosterOf locks the roster of a month, and makes it when there is none: one at a time, as each month has one.
func rosterOf(ctx context.Context, tx *journal.Tx, estateID string, m month) (*ent.Roster, error) {
	if err := alone(ctx, tx, estateID); err != nil {
		return nil, err
	}
	r, err := tx.Roster.Query().Where(roster.EstateID(estateID), roster.Month(m.name), store.ForUpdate).Only(ctx)
	if ent.IsNotFound(err) {
		return tx.Roster.Create().SetID(id.New(id.Roster, tx.Now)).SetEstateID(estateID).SetMonth(m.name).SetDueAt(m.from.UTC()).Save(ctx)
	}
	return r, err
}

// plan makes the shifts of a post, and refuses those that can't be; all that is wrong is said at once, each at its field.
func plan(ctx context.Context, tx *journal.Tx, p *ent.DutyPost, r *ent.Roster, m month, in []*PlannedShiftInput, field func(int) string) ([]*ent.Shift, error) {
	var c fault.Check
	var out []*ent.Shift
	known := map[string]error{}
	for i, one := range in {
		at := field(i)
		day, ok := m.day(one.Day)
		c.That(ok, fault.BadDate, at+".day", "Give a day of %s as `%s`.", m.name, m.from.Format(time.DateOnly))
		c.That(one.Hours == nil || *one.Hours >= 1 && *one.Hours <= len(p.Hours), fault.BadNumber, at+".hours", "The post has shifts 1 to %d.", len(p.Hours))
		if _, asked := known[one.StaffID]; !asked {
			_, known[one.StaffID] = directory.Colleague(ctx, tx.Client, p.EstateID, one.StaffID, at+".staffID")
			if err := c.Take(known[one.StaffID]); err != nil {
				return nil, err
			}
		}
		if known[one.StaffID] != nil || !ok {
			continue
		}
		for n, h := range p.Hours {
			if one.Hours != nil && *one.Hours != n+1 {
				continue
			}
			from, to := span(h, day, m.zone)
			out = append(out, &ent.Shift{ID: id.New(id.Shift, tx.Now), EstateID: p.EstateID, RosterID: r.ID, PostID: p.ID, StaffID: new(one.StaffID), StartsAt: from, EndsAt: to})
		}
	}
	return out, c.Err()
}

// write puts shifts into their roster.
func write(ctx context.Context, tx *journal.Tx, shifts []*ent.Shift) error {
	for batch := range slices.Chunk(shifts, 500) {
		create := make([]*ent.ShiftCreate, len(batch))
		for i, s := range batch {
			create[i] = tx.Shift.Create().SetID(s.ID).SetEstateID(s.EstateID).SetRosterID(s.RosterID).SetPostID(s.PostID).SetNillableStaffID(s.StaffID).
				SetStartsAt(s.StartsAt).SetEndsAt(s.EndsAt).SetPublished(s.Published)
		}
		if err := tx.Shift.CreateBulk(create...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
