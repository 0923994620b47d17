package report

import (
	"context"
	"errors"
	"time"

	"foyer/ent/keyloan"
	"foyer/ent/message"
	"foyer/ent/parcel"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// KeyStats are figures of keys as of now (RP03).
type KeyStats struct {
	// Out is how many keys are lent, without those issued at move-in, and Overdue how many of them are late; Issued are those issued at move-in; Lost is
	// how many were reported lost and not found.
	Out, Overdue, Issued, Lost int
}

// Keys counts the keys of an estate (RP03). Fault: RECORD_NOT_FOUND.
func (s *Service) Keys(ctx context.Context, estateID string) (*KeyStats, error) {
	if _, _, err := s.home(ctx, estateID); err != nil {
		return nil, err
	}
	ctx = summing(ctx)
	loans := s.store.Read().KeyLoan.Query().Where(keyloan.EstateID(estateID))
	var k KeyStats
	var err error
	if k.Out, k.Overdue, err = store.Tally(ctx, loans.Clone().Where(keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(false)).Aggregate, keyloan.FieldOverdue); err != nil {
		return nil, err
	}
	if k.Issued, err = loans.Clone().Where(keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(true)).Count(ctx); err != nil {
		return nil, err
	}
	k.Lost, err = loans.Where(keyloan.StatusEQ(kind.LoanLost)).Count(ctx)
	return &k, err
}

// DeskFigures are what a desk did in a span (RP03, IN06).
type DeskFigures struct {
	// Calls is how often the hotline rang, Answered how often somebody answered, InThreeRings how often within three rings.
	Calls, Answered, InThreeRings int
	// Messages were taken for colleagues, Lent are keys handed out, Parcels came in, Visits are who came in.
	Messages, Lent, Parcels, Visits int
}

// AnswerRate is which share of calls was answered; nil without calls.
func (f *DeskFigures) AnswerRate() *float64 { return share(f.Answered, f.Calls) }

// ThreeRingRate is which share of calls was answered within three rings (IN06); nil without calls.
func (f *DeskFigures) ThreeRingRate() *float64 { return share(f.InThreeRings, f.Calls) }

// DeskStats are figures of a desk.
type DeskStats struct {
	From, To         time.Time
	Totals, Previous *DeskFigures
	// Waiting is how many parcels wait now, Uncollected how many of them too long, OpenMessages how many messages are not passed on.
	Waiting, Uncollected, OpenMessages int
}

// Desk counts what an estate's desk did, besides tickets (RP03). Faults: RECORD_NOT_FOUND, BAD_SPAN.
func (s *Service) Desk(ctx context.Context, estateID string, from, to time.Time) (*DeskStats, error) {
	if err := checkSpan(from, to); err != nil {
		return nil, err
	}
	_, zone, err := s.home(ctx, estateID)
	if err != nil {
		return nil, err
	}
	ctx = summing(ctx)
	out := &DeskStats{From: from, To: to}
	earlier, until := before(from, to, zone)
	if err := s.store.Snapshot(ctx, func(snap *store.Snapshot) error {
		if out.Totals, err = deskFigures(ctx, snap, estateID, from, to); err != nil {
			return err
		}
		out.Previous, err = deskFigures(ctx, snap, estateID, earlier, until)
		return err
	}); err != nil {
		return nil, err
	}
	read := s.store.Read()
	if out.Waiting, out.Uncollected, err = store.Tally(ctx, read.Parcel.Query().Where(parcel.EstateID(estateID), parcel.StatusEQ(kind.ParcelWaiting)).Aggregate, parcel.FieldUncollected); err != nil {
		return nil, err
	}
	out.OpenMessages, err = read.Message.Query().Where(message.EstateID(estateID), message.DeliveredAtIsNil()).Count(ctx)
	return out, err
}

// threeRings is how often the hotline may ring (IN06).
const threeRings = 3

func deskFigures(ctx context.Context, snap *store.Snapshot, estateID string, from, to time.Time) (*DeskFigures, error) {
	f := &DeskFigures{}
	for _, one := range []struct {
		query string
		args  []any
		into  *int
	}{
		{"SELECT COUNT(*) FROM calls WHERE estate_id = ? AND rang_at >= ? AND rang_at < ?", nil, &f.Calls},
		{"SELECT COUNT(*) FROM calls WHERE estate_id = ? AND rang_at >= ? AND rang_at < ? AND answered_at IS NOT NULL", nil, &f.Answered},
		{"SELECT COUNT(*) FROM calls WHERE estate_id = ? AND rang_at >= ? AND rang_at < ? AND answered_at IS NOT NULL AND rings <= ?", []any{threeRings}, &f.InThreeRings},
		{"SELECT COUNT(*) FROM messages WHERE estate_id = ? AND taken_at >= ? AND taken_at < ?", nil, &f.Messages},
		{"SELECT COUNT(*) FROM key_loans WHERE estate_id = ? AND lent_at >= ? AND lent_at < ?", nil, &f.Lent},
		{"SELECT COUNT(*) FROM parcels WHERE estate_id = ? AND arrived_at >= ? AND arrived_at < ?", nil, &f.Parcels},
		{"SELECT COUNT(*) FROM visits WHERE estate_id = ? AND begins_at >= ? AND begins_at < ? AND status IN ('ON_SITE', 'LEFT')", nil, &f.Visits},
	} {
		if err := countInto(ctx, snap, one.into, one.query, append([]any{estateID, from, to}, one.args...)...); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// countInto reads one number.
func countInto(ctx context.Context, snap *store.Snapshot, into *int, query string, args ...any) (err error) {
	rows, err := snap.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := rows.Scan(into); err != nil {
			return err
		}
	}
	return rows.Err()
}
