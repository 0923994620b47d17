package shifts

import (
	"context"

	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddDutyPostInput is a new post.
type AddDutyPostInput struct {
	EstateID       string
	Name           string
	DepartmentID   *string
	Hours          []*schema.DutyHours
	HandsOver      *bool
	Leads          *bool
	IdempotencyKey *string `json:"-"`
}

// AddPost adds a post, with the hours of its shifts (DU01). From the first post on, the clock looks whether each month has a roster when it begins.
// Faults: RECORD_NOT_FOUND, ALREADY_EXISTS for a name in use, BAD_REFERENCE, REQUIRED, BAD_TIME, CONTRADICTION. Appends PostAdded.
func (s *Service) AddPost(ctx context.Context, in AddDutyPostInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	hours := hoursOf(&c, in.Hours)
	c.That(!input.Value(in.Leads) || in.DepartmentID != nil, fault.Required, "input.departmentID", "Say which department who is on duty here answers for.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addDutyPost", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		zone, err := directory.Zone(ctx, tx.Client, in.EstateID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		if err := onEstate(ctx, tx, in.EstateID, in.DepartmentID); err != nil {
			return err
		}
		p, err := tx.DutyPost.Create().SetID(id.New(id.DutyPost, tx.Now)).SetEstateID(in.EstateID).SetName(name).SetNillableDepartmentID(in.DepartmentID).SetHours(hours).
			SetHandsOver(input.Value(in.HandsOver)).SetLeads(input.Value(in.Leads)).Save(ctx)
		if err != nil {
			return err
		}
		tx.Record(onPost(tx, PostAdded, p, p.ID, nil))
		return alarm.Offer(ctx, tx.Tx, alarm.Alarm{Name: Rosters, Scope: p.EstateID, Subject: p.EstateID, At: nextMonth(tx.Now, zone)})
	})
}

// onEstate refuses a department of another estate.
func onEstate(ctx context.Context, tx *journal.Tx, estateID string, departmentID *string) error {
	if departmentID == nil {
		return nil
	}
	_, err := directory.Department(ctx, tx.Client, estateID, *departmentID, "input.departmentID")
	return err
}
