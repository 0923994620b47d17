package goods

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// SendBackParcelInput is a parcel that goes back to the carrier.
type SendBackParcelInput struct {
	ParcelID       string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SendBackParcel gives a parcel back to the carrier (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, PARCEL_CLOSED, REQUIRED. Appends
// SentBack.
func (s *Service) SendBackParcel(ctx context.Context, in SendBackParcelInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelSendBack, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		m.event, m.text = SentBack, reason
		return m.closed(ctx, kind.ParcelSentBack)
	})
}
