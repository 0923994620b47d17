package clock

import (
	"sync"
	"time"
)

// Clock tells the time.
type Clock interface {
	// Now returns the present moment in UTC, cut to whole milliseconds.
	Now() time.Time
}

// System is the machine's clock.
type System struct{}

// Now returns the machine's time.
func (System) Now() time.Time { return Cut(time.Now()) }

// Since is the time that has passed since start on the machine's monotonic clock; for metrics and logs.
func Since(start time.Time) time.Duration { return time.Since(start) }

// Start is a moment for Since; unlike Now it keeps the monotonic reading.
func Start() time.Time { return time.Now() }

// Cut brings a time to UTC and whole milliseconds.
func Cut(t time.Time) time.Time { return t.UTC().Truncate(time.Millisecond) }

// MinuteOf reads a time of the day, HH:MM, as minutes from midnight.
func MinuteOf(s string) (minute int, ok bool) {
	const shape = "15:04"
	at, err := time.Parse(shape, s)
	return at.Hour()*60 + at.Minute(), err == nil && len(s) == len(shape)
}

// DayMinutes are the minutes of a day by the clock on the wall.
const DayMinutes = 24 * 60

// EndMinuteOf reads a time of the day at which something may end, HH:MM up to 24:00, as minutes from midnight.
func EndMinuteOf(s string) (minute int, ok bool) {
	if s == "24:00" {
		return DayMinutes, true
	}
	return MinuteOf(s)
}

// Never is stored where nothing is due: due times are never null, so that they sort and page (year 9999).
var Never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// Manual is a clock that stands still until it is moved.
type Manual struct {
	mu  sync.Mutex
	now time.Time
}

// NewManual returns a clock that stands at t.
func NewManual(t time.Time) *Manual { return &Manual{now: Cut(t)} }

// Now returns where the clock stands.
func (m *Manual) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now
}

// Advance moves the clock on by d.
func (m *Manual) Advance(d time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = Cut(m.now.Add(d))
}

// Set puts the clock to t.
func (m *Manual) Set(t time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now = Cut(t)
}
