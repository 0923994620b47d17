package shifts

import (
	"context"

	"foyer/ent"
	"foyer/ent/shift"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Begins is the name of the alarms of shifts whose post leads a department: one begins.
const Begins = "shifts.begin"

// Begin is the handler of the alarms Begins: who is on duty becomes the duty manager of the post's department (PL06). Appends Begun, or Unmanned for
// somebody who has left, and what charge appends.
func (s *Service) Begin(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	shifts, err := tx.Shift.Query().Where(shift.IDIn(alarm.Subjects(due)...), store.ForUpdate).WithPost().WithStaff().All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, shifts, func(one *ent.Shift) string { return one.ID })
	for _, one := range shifts {
		zone, err := directory.Zone(ctx, tx.Client, one.EstateID)
		if err != nil {
			return err
		}
		if who := one.Edges.Staff; who == nil || !who.Active {
			tx.Record(onShift(Unmanned, one, zone))
			continue
		}
		tx.Record(onShift(Begun, one, zone))
		if err := s.charge(ctx, tx, *one.Edges.Post.DepartmentID, *one.StaffID); err != nil {
			return err
		}
	}
	return nil
}
