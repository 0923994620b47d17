package goods

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// HandOutParcelInput is a parcel that its addressee gets.
type HandOutParcelInput struct {
	ParcelID       string
	CollectedBy    string
	Signature      *string
	Authority      *string
	AtTheDoor      *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// HandOutParcel hands a parcel out against a signature, at the desk or at the door; registered post and money orders to the addressee or
// somebody with authority (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, PARCEL_CLOSED, REQUIRED, AUTHORITY_MISSING. Appends HandedOut.
func (s *Service) HandOutParcel(ctx context.Context, in HandOutParcelInput) (journal.Receipt, error) {
	var c fault.Check
	by := input.Line(&c, "input.collectedBy", in.CollectedBy, 100, true)
	signature := input.Line(&c, "input.signature", input.Value(in.Signature), 200, false)
	authority := input.Line(&c, "input.authority", input.Value(in.Authority), 200, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelHandOut, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		if err := CheckCollector(m.parcel, by, signature, authority); err != nil {
			return err
		}
		status := kind.ParcelHandedOut
		if input.Value(in.AtTheDoor) {
			status = kind.ParcelDelivered
		}
		m.update.SetCollectedBy(by).SetSignature(signature).SetAuthority(authority)
		m.event, m.args["collector"] = HandedOut, by
		return m.closed(ctx, status)
	})
}
