package worktime

import (
	"cmp"
	"slices"
	"time"
)

// Pause is a time in which a timer stands still, from one instant up to another. A zero To means that it has not ended.
type Pause struct {
	From, To time.Time
}

// Timer runs out when so much time has counted since its start, outside its pauses.
type Timer struct {
	Start    time.Time
	Within   time.Duration
	Calendar Calendar
	Pauses   []Pause
}

// Due is when the timer runs out; ok is false while a pause keeps it from doing so, or when its calendar has not enough time.
func (t Timer) Due() (at time.Time, ok bool) {
	from, left := t.Start, t.Within
	for _, p := range t.merged() {
		if p.From.After(from) {
			counted := t.Calendar.Between(from, p.From)
			if counted >= left {
				break
			}
			left -= counted
		}
		if p.To.IsZero() {
			return time.Time{}, false
		}
		from = later(from, p.To)
	}
	return t.Calendar.After(from, left)
}

// Elapsed is how much time has counted up to an instant.
func (t Timer) Elapsed(now time.Time) time.Duration {
	var total time.Duration
	from := t.Start
	for _, p := range t.merged() {
		if !p.From.Before(now) {
			break
		}
		total += t.Calendar.Between(from, p.From)
		if p.To.IsZero() {
			return total
		}
		from = later(from, p.To)
	}
	return total + t.Calendar.Between(from, now)
}

// merged are the pauses in order; one that is open swallows what comes after.
func (t Timer) merged() []Pause {
	sorted := slices.Clone(t.Pauses)
	slices.SortFunc(sorted, func(a, b Pause) int { return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To)) })
	var out []Pause
	for _, p := range sorted {
		if !p.To.IsZero() && !p.From.Before(p.To) {
			continue
		}
		last := len(out) - 1
		switch {
		case last >= 0 && out[last].To.IsZero():
			return out
		case last >= 0 && !p.From.After(out[last].To):
			if p.To.IsZero() || p.To.After(out[last].To) {
				out[last].To = p.To
			}
		default:
			out = append(out, p)
		}
	}
	return out
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
