package goods

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// NotifyAddresseeInput is a notice to the addressee.
type NotifyAddresseeInput struct {
	ParcelID       string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// NotifyAddressee notes that the addressee was told, by phone, message or slip (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// PARCEL_CLOSED. Appends Told.
func (s *Service) NotifyAddressee(ctx context.Context, in NotifyAddresseeInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelNotify, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		m.update.AddNotices(1).SetToldAt(m.tx.Now)
		m.event, m.text, m.args["count"] = Told, note, m.parcel.Notices+1
		return nil
	})
}
