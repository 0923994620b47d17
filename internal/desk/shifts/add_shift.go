package shifts

import (
	"context"

	"foyer/ent"
	"foyer/ent/dutypost"
	"foyer/ent/roster"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddShiftInput fills a shift that nobody was planned for.
type AddShiftInput struct {
	RosterID       string
	PostID         string
	Day            string
	Hours          int
	StaffID        string
	IdempotencyKey *string `json:"-"`
}

// AddShift fills a shift of a published roster that nobody was planned for, or adds somebody to one (DU01). Faults: RECORD_NOT_FOUND,
// ROSTER_DRAFT, BAD_REFERENCE, STAFF_INACTIVE, BAD_DATE, BAD_NUMBER, SHIFT_OVER, CONTRADICTION. Appends ShiftAdded.
func (s *Service) AddShift(ctx context.Context, in AddShiftInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "addShift", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		known, err := tx.Roster.Get(ctx, in.RosterID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.rosterID"))
		}
		if err := alone(ctx, tx, known.EstateID); err != nil {
			return err
		}
		r, err := tx.Roster.Query().Where(roster.ID(in.RosterID), store.ForUpdate).Only(ctx) // again: it may have been published since
		if err != nil {
			return err
		}
		if r.PublishedAt == nil {
			return fault.Of(fault.RosterDraft).At("input.rosterID")
		}
		p, err := tx.DutyPost.Query().Where(dutypost.ID(in.PostID), dutypost.EstateID(r.EstateID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.New(fault.BadReference, "There is no such post on this estate.").At("input.postID"))
		}
		zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
		if err != nil {
			return err
		}
		m, _ := monthOf(r.Month, zone)
		planned, err := plan(ctx, tx, p, r, m, []*PlannedShiftInput{{Day: in.Day, Hours: &in.Hours, StaffID: in.StaffID}}, func(int) string { return "input" })
		if err != nil {
			return err
		}
		if err := free(ctx, tx, zone, planned); err != nil {
			return err
		}
		one := planned[0]
		one.Published = true
		if !one.EndsAt.After(tx.Now) {
			return fault.Of(fault.ShiftOver).At("input.day")
		}
		if err := write(ctx, tx, []*ent.Shift{one}); err != nil {
			return err
		}
		if one, err = tx.Shift.Query().Where(shift.ID(one.ID)).WithPost().WithStaff().Only(ctx); err != nil {
			return err
		}
		tx.Result(one.ID)
		tx.Record(onShift(ShiftAdded, one, zone, r.ID))
		return expect(ctx, tx, p, one)
	})
}
