package fees

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/meterreading"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// What a reading is compared with.
const (
	highestReading = money.Quantity(1_000_000_000_000) // what a meter can show
	comparedWith   = 6                                 // so many readings before
	unusualTimes   = 3                                 // so many times what is usual must be confirmed
)

// RecordReadingInput is what a meter shows.
type RecordReadingInput struct {
	MeterID        string
	Value          money.Quantity
	ReadOn         *string
	Confirmed      *bool
	Note           *string
	IdempotencyKey *string `json:"-"`
}

// RecordReading writes down what a meter shows. It is refused when the meter seems to count backwards; far above what is usual it must be
// confirmed (FE08). Faults: RECORD_NOT_FOUND, BAD_NUMBER, BAD_DATE, METER_RETIRED, READING_NOT_NEWER, READING_BACKWARDS, READING_UNUSUAL. Appends
// MeterRead.
func (s *Service) RecordReading(ctx context.Context, in RecordReadingInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.Value >= 0 && in.Value <= highestReading, fault.BadNumber, "input.value", "A meter shows 0 to %s.", highestReading)
	if in.ReadOn != nil {
		input.Day(&c, "input.readOn", *in.ReadOn)
	}
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "recordReading", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, label, err := loadMeter(ctx, tx, in.MeterID)
		if err != nil {
			return err
		}
		today, err := directory.Today(ctx, tx.Client, m.EstateID, tx.Now)
		if err != nil {
			return err
		}
		r := &ent.MeterReading{ReadOn: input.Or(in.ReadOn, today), Value: in.Value, Confirmed: input.Value(in.Confirmed)}
		if r.ReadOn > today {
			return fault.New(fault.BadDate, "The day has not come yet.").At("input.readOn")
		}
		before, err := m.QueryReadings().Order(meterreading.ByReadOn(sql.OrderDesc())).Limit(comparedWith).All(ctx)
		if err != nil {
			return err
		}
		if err := Plausible(r, before); err != nil {
			return err
		}
		if len(before) > 0 {
			r.Used = r.Value - before[0].Value
		}
		made, err := tx.MeterReading.Create().SetID(id.New(id.MeterReading, tx.Now)).SetEstateID(m.EstateID).SetMeterID(m.ID).SetReadOn(r.ReadOn).SetValue(r.Value).SetUsed(r.Used).SetConfirmed(r.Confirmed).
			SetNote(note).SetRecordedAt(tx.Now).SetNillableReadByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(journal.Entry{Scope: m.EstateID, Kind: MeterRead, Subjects: []string{m.ID, made.ID, input.Value(m.UnitID)},
			Args: map[string]any{"number": m.Number, "unit": label, "value": r.Value.String(), "used": r.Used.String(), "readOn": r.ReadOn}})
		return nil
	})
}

// Plausible compares a reading with those before, the latest first (FE08).
func Plausible(r *ent.MeterReading, before []*ent.MeterReading) error {
	if len(before) == 0 {
		return nil
	}
	last := before[0]
	switch {
	case r.ReadOn <= last.ReadOn:
		return fault.Of(fault.ReadingNotNewer).At("input.readOn").With("readOn", last.ReadOn)
	case r.Value < last.Value:
		return fault.Of(fault.ReadingBackwards).At("input.value").With("value", last.Value)
	case r.Confirmed:
		return nil
	}
	first := before[len(before)-1]
	days, used := int64(ledger.DaysBetween(first.ReadOn, last.ReadOn)), int64(last.Value-first.Value)
	if days == 0 || used == 0 {
		return nil
	}
	newDays, newUsed := int64(ledger.DaysBetween(last.ReadOn, r.ReadOn)), int64(r.Value-last.Value)
	if usual := used / days; newUsed/newDays > unusualTimes*max(1, usual) {
		return fault.Of(fault.ReadingUnusual).At("input.value").With("used", money.Quantity(newUsed/newDays)).With("usual", money.Quantity(usual))
	}
	return nil
}
