package rollup

import (
	"cmp"
	"encoding/binary"
	"errors"
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

// Value is how often a value came up.
type Value struct {
	Is    uint32
	Times int64
}

// Values are values in rising order.
type Values []Value

// add adds a value.
func (v *Values) add(is uint32, times int64) {
	at, known := slices.BinarySearchFunc(*v, is, func(one Value, is uint32) int { return cmp.Compare(one.Is, is) })
	if known {
		(*v)[at].Times += times
		return
	}
	*v = slices.Insert(*v, at, Value{is, times})
}

// merge adds other values, each so many times.
func (v *Values) merge(o Values, times int64) {
	const few = 8 // times fewer than there are: looked up one by one
	if len(o)*few < len(*v) {
		for _, one := range o {
			v.add(one.Is, one.Times*times)
		}
		return
	}
	all, at := *v, 0
	var missing Values
	for _, one := range o {
		for at < len(all) && all[at].Is < one.Is {
			at++
		}
		if at < len(all) && all[at].Is == one.Is {
			all[at].Times += one.Times * times
		} else {
			missing = append(missing, Value{one.Is, one.Times * times})
		}
	}
	if len(missing) > 0 {
		*v = interleave(all, missing)
	}
}

// interleave puts two lists that have no value in common together.
func interleave(a, b Values) Values {
	out := make(Values, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].Is < b[0].Is {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

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
		c.Spreads[s].merge(values, times)
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
			c.Spreads[s].add(value-1, times)
		}
	}
}

// zero tells whether there are no sums.
func (c *Cell) zero() bool { return c.Sums == [measures]int64{} }

// flat tells whether there are no values.
func (c *Cell) flat() bool {
	return !slices.ContainsFunc(c.Spreads[:], func(v Values) bool { return len(v) > 0 })
}

// empty tells whether nothing is counted.
func (c *Cell) empty() bool { return c.zero() && c.flat() }

// tidy drops values that no longer come up.
func (c *Cell) tidy() {
	for s := range c.Spreads {
		c.Spreads[s] = slices.DeleteFunc(c.Spreads[s], func(v Value) bool { return v.Times == 0 })
	}
}

// Count is how many values there are.
func (v Values) Count() (n int64) {
	for _, one := range v {
		n += one.Times
	}
	return n
}

// Mean is their mean; ok is false when there are none.
func (v Values) Mean() (mean float64, ok bool) {
	var n, sum int64
	for _, one := range v {
		n += one.Times
		sum += int64(one.Is) * one.Times
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
	for _, one := range v {
		seen += one.Times
		for len(out) < len(shares) && float64(seen) >= shares[len(out)]*float64(n) {
			out = append(out, one.Is)
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
		for _, one := range values {
			b = binary.AppendUvarint(b, uint64(one.Is-last))
			b = binary.AppendVarint(b, one.Times)
			last = one.Is
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
	var read Values
	for s := range c.Spreads {
		count, size := binary.Uvarint(b)
		if size <= 0 || count > uint64(len(b)) {
			return errBroken
		}
		b = b[size:]
		read = slices.Grow(read[:0], int(count)) //nolint:gosec // not more than there are bytes
		value := uint32(0)
		for range count {
			var step uint64
			var times int64
			if len(b) > 1 && b[0]|b[1] < 0x80 { // nearly always: two numbers of a byte each
				step, times = uint64(b[0]), int64(b[1]>>1)^-int64(b[1]&1)
				b = b[2:]
			} else {
				size, more := 0, 0
				if step, size = binary.Uvarint(b); size <= 0 {
					return errBroken
				}
				if times, more = binary.Varint(b[size:]); more <= 0 {
					return errBroken
				}
				b = b[size+more:]
			}
			value += uint32(step) //nolint:gosec // it was one when it was written
			read = append(read, Value{value, times})
		}
		c.Spreads[s].merge(read, 1)
	}
	return nil
}
