package report

import (
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/store"
)

// Service counts what is asked for.
type Service struct{ store *store.Store }

// New returns the service of a store.
func New(s *store.Store) *Service { return &Service{store: s} }

// What a figure may ask for at most.
const (
	mostYears   = 20    // between from and to
	mostBuckets = 1_100 // three years by the day, six weeks by the hour
	mostEstates = 100
)

// MostGroups is how many groups figures have at most.
const MostGroups = 5_000

// CollectionTarget is which share of what is charged is to be collected (FE07).
const CollectionTarget = 0.95

// HandlingTarget is which share of complaints is to be handled (RP02).
const HandlingTarget = 1.0

// SettledSoonTarget is which share of complaints is to be settled within 24 hours (RP02).
const SettledSoonTarget = 1.0

// PassTarget is which share of small repairs is to pass its check at the first time (RP01).
const PassTarget = 1.0

// checkSpan refuses a time that can't be.
func checkSpan(from, to time.Time) error {
	if !from.Before(to) {
		return fault.New(fault.BadSpan, "`from` has to be before `to`.").At("to")
	}
	if to.After(from.AddDate(mostYears, 0, 0)) {
		return fault.New(fault.BadSpan, "At most %d years are counted at once.", mostYears).At("from")
	}
	return nil
}

// before is the span that another is compared with: as many months before, when it is of whole months; else as many days, when it is of whole days;
// else as much time.
func before(from, to time.Time, zone *time.Location) (earlier time.Time, until time.Time) {
	a, b := from.In(zone), to.In(zone)
	if !midnight(a) || !midnight(b) {
		return from.Add(from.Sub(to)), from
	}
	if a.Day() == 1 && b.Day() == 1 {
		months := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())
		return a.AddDate(0, -months, 0), from
	}
	days := int(civil(b).Sub(civil(a)) / (24 * time.Hour))
	return a.AddDate(0, 0, -days), from
}

func midnight(t time.Time) bool {
	return t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 && t.Nanosecond() == 0
}

// civil is the day of a time where every day has 24 hours.
func civil(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}
