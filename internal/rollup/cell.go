package rollup

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// Measure is something that is counted.
type Measure int

// The measures of tickets.
const (
	Tickets     Measure = iota // tickets
	Completed                  // the work is complete, or the answer given
	Cancelled                  // withdrawn
	Overdue                    // a deadline is missed and not yet made good
	Late                       // a deadline was missed
	Met                        // deadlines that were met in time
	Missed                     // deadlines that were missed
	Reopened                   // sent back at least once
	Repeated                   // about the same matter as an earlier ticket (TK11)
	Verified                   // checked and found good
	Passed                     // checked and found good at the first time
	ToCallBack                 // complete and to be called back (TK14)
	CalledBack                 // of those, called back
	Scores                     // with a score of satisfaction
	ScoreSum                   // the sum of the scores
	Complaints                 // complaints that were not withdrawn
	Settled                    // complaints that are settled
	SettledSoon                // complaints settled within 24 hours (RP02)
	measures
)

// Spread is a measure of which each value is kept: how often it came up.
type Spread int

// The spreads of tickets, in whole minutes but for the last one.
const (
	Response     Spread = iota // from the call to the first answer: accepted, on site, begun or complete
	Arrival                    // from the call to the responder's arrival
	Resolution                 // from the call to completion
	Verification               // from completion to verification
	Raters                     // residents, by a digest of their ids, that gave scores
	spreads
)

// Values is how often each value came up.
type Values map[uint32]int64

// Cell is what was counted of tickets that are alike.
type Cell struct {
	Sums    [measures]int64
	Spreads [spreads]Values
}

// Add adds another cell, or takes it away when times is -1.
func (c *Cell) Add(o *Cell, times int64) {
	for m, n := range o.Sums {
		c.Sums[m] += times * n
	}
	for s, values := range o.Spreads {
		for value, n := range values {
			c.value(Spread(s), value, times*n)
		}
	}
}

// count counts a ticket, or takes it out when times is -1.
func (c *Cell) count(f *Facts, times int64) {
	c.Sums[Tickets] += times
	for m, n := range f.Sums {
		c.Sums[m] += times * n
	}
	for s, value := range f.Spreads {
		if value > 0 {
			c.value(Spread(s), value-1, times)
		}
	}
}

func (c *Cell) value(s Spread, value uint32, times int64) {
	if c.Spreads[s] == nil {
		c.Spreads[s] = Values{}
	}
	c.Spreads[s][value] += times
}

// empty tells whether nothing is counted.
func (c *Cell) empty() bool {
	return c.Sums == [measures]int64{} && !slices.ContainsFunc(c.Spreads[:], func(v Values) bool { return len(v) > 0 })
}

// tidy drops values that no longer come up.
func (c *Cell) tidy() {
	for _, values := range c.Spreads {
		maps.DeleteFunc(values, func(_ uint32, times int64) bool { return times == 0 })
	}
}

// Count is how many values there are.
func (v Values) Count() (n int64) {
	for _, times := range v {
		n += times
	}
	return n
}

// Mean is their mean; ok is false when there are none.
func (v Values) Mean() (mean float64, ok bool) {
	var n, sum int64
	for value, times := range v {
		n += times
		sum += int64(value) * times
	}
	if n == 0 {
		return 0, false
	}
	return float64(sum) / float64(n), true
}

// Percentiles are, for each share from 0 to 1 in rising order, the smallest value that at least so many values do not exceed; nil when there are none.
func (v Values) Percentiles(shares ...float64) []uint32 {
	n := v.Count()
	if n == 0 {
		return nil
	}
	out := make([]uint32, 0, len(shares))
	var seen int64
	for _, value := range slices.Sorted(maps.Keys(v)) {
		seen += v[value]
		for len(out) < len(shares) && float64(seen) >= shares[len(out)]*float64(n) {
			out = append(out, value)
		}
	}
	return out
}

// sums and spreads write the two halves of a cell: numbers of variable length, values in rising order, each as its distance from the one before.
func (c *Cell) sums() []byte {
	var b []byte
	for _, n := range c.Sums {
		b = binary.AppendVarint(b, n)
	}
	return b
}

func (c *Cell) spreads() []byte {
	b := []byte{} // never null
	for _, values := range c.Spreads {
		b = binary.AppendUvarint(b, uint64(len(values)))
		last := uint32(0)
		for _, value := range slices.Sorted(maps.Keys(values)) {
			b = binary.AppendUvarint(b, uint64(value-last))
			b = binary.AppendVarint(b, values[value])
			last = value
		}
	}
	return b
}

var errBroken = errors.New("rollup: a cell can't be read; `foyer rollup --rebuild` makes them anew")

// addSums adds what sums wrote.
func (c *Cell) addSums(b []byte) error {
	for m := range c.Sums {
		n, size := binary.Varint(b)
		if size <= 0 {
			return errBroken
		}
		c.Sums[m] += n
		b = b[size:]
	}
	return nil
}

// addSpreads adds what spreads wrote.
func (c *Cell) addSpreads(b []byte) error {
	for s := range c.Spreads {
		count, size := binary.Uvarint(b)
		if size <= 0 {
			return errBroken
		}
		b = b[size:]
		value := uint32(0)
		if c.Spreads[s] == nil && count > 0 {
			c.Spreads[s] = make(Values, count)
		}
		for range count {
			step, size := binary.Uvarint(b)
			if size <= 0 {
				return errBroken
			}
			times, more := binary.Varint(b[size:])
			if more <= 0 {
				return errBroken
			}
			b = b[size+more:]
			value += uint32(step) //nolint:gosec // it was one when it was written
			c.Spreads[s][value] += times
		}
	}
	return nil
}
