package goods

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// UpdateParcelInput matches a parcel to its addressee, or gives it another place.
type UpdateParcelInput struct {
	ParcelID       string
	UnitID         *string
	ResidentID     *string
	Place          *string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// UpdateParcel matches a parcel to its addressee, or gives it another place (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// PARCEL_CLOSED, NOTHING_TO_CHANGE, BAD_REFERENCE. Appends Matched.
func (s *Service) UpdateParcel(ctx context.Context, in UpdateParcelInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.UnitID != nil || in.ResidentID != nil || in.Place != nil || in.Note != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	place := input.Line(&c, "input.place", input.Value(in.Place), 100, false)
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelUpdate, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		to := addressee{unitID: in.UnitID, residentID: in.ResidentID}
		if err := to.check(ctx, m.tx, m.parcel.EstateID); err != nil {
			return err
		}
		m.event = Matched
		if in.UnitID != nil {
			m.update.SetUnitID(*in.UnitID)
			m.parcel.UnitID = in.UnitID
		}
		if in.ResidentID != nil {
			m.update.SetResidentID(*in.ResidentID)
			m.parcel.ResidentID = in.ResidentID
		}
		if in.Place != nil {
			m.update.SetPlace(place)
		}
		if in.Note != nil {
			m.update.SetNote(note)
		}
		return nil
	})
}
