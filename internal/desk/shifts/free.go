package shifts

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/estate"
	"foyer/ent/predicate"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// alone has requests that put people on duty on an estate wait for each other, so that none overlooks what another plans.
func alone(ctx context.Context, tx *journal.Tx, estateID string) error {
	_, err := tx.Estate.Query().Where(estate.ID(estateID), store.ForUpdate).Only(ctx)
	return err
}

// free refuses shifts whose people would be on duty twice at once: by one another, or by other shifts that are planned. Fault: CONTRADICTION.
func free(ctx context.Context, tx *journal.Tx, zone *time.Location, shifts []*ent.Shift, others ...predicate.Shift) error {
	if len(shifts) == 0 {
		return nil
	}
	from, to := shifts[0].StartsAt, shifts[0].EndsAt
	var people []string
	for _, s := range shifts {
		from, to = slices.MinFunc([]time.Time{from, s.StartsAt}, time.Time.Compare), slices.MaxFunc([]time.Time{to, s.EndsAt}, time.Time.Compare)
		people = append(people, *s.StaffID)
	}
	slices.Sort(people)
	planned, err := tx.Shift.Query().Where(append(others, shift.StaffIDIn(slices.Compact(people)...), shift.StartsAtLT(to), shift.EndsAtGT(from))...).All(ctx)
	if err != nil {
		return err
	}
	a, b, twice := clash(append(slices.Clone(shifts), planned...))
	if !twice {
		return nil
	}
	who, err := tx.Staff.Get(ctx, *b.StaffID)
	if err != nil {
		return err
	}
	return fault.New(fault.Contradiction, "%s would be on duty twice at once, from %s and from %s; nobody is at two posts.", who.Name,
		a.StartsAt.In(zone).Format(directory.Shown), b.StartsAt.In(zone).Format(directory.Shown)).At("input").With("staffID", who.ID)
}
