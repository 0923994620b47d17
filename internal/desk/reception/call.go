package reception

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/call"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// ringsAllowed is within how many rings the hotline is to be answered (IN06).
const ringsAllowed = 3

// ReportCallInput is a call as the telephone system reports it.
type ReportCallInput struct {
	EstateID   string
	Reference  string
	Phone      *string
	RangAt     time.Time
	AnsweredAt *time.Time
	EndedAt    *time.Time
	Rings      *int
}

// ReportCall takes the times of a hotline call from the telephone system; the same reference again completes the record
// (IN06). Fault: BAD_TIME when the times are not in order. Appends CallReported.
func (s *Service) ReportCall(ctx context.Context, in ReportCallInput) (journal.Receipt, error) {
	var c fault.Check
	reference := input.Line(&c, "input.reference", in.Reference, 100, true)
	phone := input.Phone(&c, "input.phone", input.Value(in.Phone))
	rings := input.Between(&c, "input.rings", input.Value(in.Rings), 0, 1000)
	c.That(in.AnsweredAt == nil || !in.AnsweredAt.Before(in.RangAt), fault.BadTime, "input.answeredAt", "A call can't be answered before it rings.")
	c.That(in.EndedAt == nil || !in.EndedAt.Before(in.RangAt), fault.BadTime, "input.endedAt", "A call can't end before it rings.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "reportCall", nil, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		known, err := tx.Call.Query().Where(call.EstateID(in.EstateID), call.Reference(reference), store.ForUpdate).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			known, err = tx.Call.Create().SetID(id.New(id.Call, tx.Now)).SetEstateID(in.EstateID).SetReference(reference).SetPhone(phone).
				SetRangAt(in.RangAt).SetNillableAnsweredAt(in.AnsweredAt).SetNillableEndedAt(in.EndedAt).SetRings(rings).Save(ctx)
			if ent.IsConstraintError(err) { // reported twice at once: complete what the other has written
				err = store.ErrStale
			}
		case err == nil:
			known, err = known.Update().SetPhone(phone).SetRangAt(in.RangAt).SetNillableAnsweredAt(in.AnsweredAt).
				SetNillableEndedAt(in.EndedAt).SetRings(rings).Save(ctx)
		}
		if err != nil {
			return err
		}
		tx.Result(known.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: CallReported, Subjects: []string{known.ID}, Args: map[string]any{"count": rings}})
		return nil
	})
}

// Figures say how the hotline was answered in a period (IN06).
type Figures struct {
	Total, Answered, WithinThreeRings int
	MeanSecondsToAnswer               *float64
}

// longestPeriod bounds what one question about calls reads.
const longestPeriod = 92 // days

// Calls counts the calls that began to ring from and before to. Fault: BAD_TIME for a period over 92 days.
func Calls(ctx context.Context, read *ent.Client, estateID string, from, to time.Time) (Figures, error) {
	if err := input.Period("to", from, to, longestPeriod); err != nil {
		return Figures{}, err
	}
	calls, err := read.Call.Query().Where(call.EstateID(estateID), call.RangAtGTE(from), call.RangAtLT(to)).
		Select(call.FieldRangAt, call.FieldAnsweredAt, call.FieldRings).All(ctx)
	if err != nil {
		return Figures{}, err
	}
	f := Figures{Total: len(calls)}
	var waited time.Duration
	for _, one := range calls {
		if one.AnsweredAt == nil {
			continue
		}
		f.Answered++
		waited += one.AnsweredAt.Sub(one.RangAt)
		if one.Rings <= ringsAllowed {
			f.WithinThreeRings++
		}
	}
	if f.Answered > 0 {
		mean := waited.Seconds() / float64(f.Answered)
		f.MeanSecondsToAnswer = &mean
	}
	return f, nil
}
