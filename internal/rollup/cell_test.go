package rollup

import (
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// TestCell_RP04_IsWhatItsTicketsComeTo adds cells up in many ways: what is written and read again, added and taken away is the same as counting one by one.
func TestCell_RP04_IsWhatItsTicketsComeTo(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 5))
	for range 200 {
		var all Cell
		count := map[uint32]int64{}
		for range r.IntN(6) {
			var part Cell
			for range r.IntN(300) {
				value := uint32(r.IntN(1 + r.IntN(100_000)))
				part.count(&Facts{Sums: map[Measure]int64{Met: int64(value)}, Spreads: [spreads]uint32{Resolution: value + 1}}, 1)
				count[value]++
			}
			var read Cell
			if err := read.addSums(part.sums()); err != nil {
				t.Fatal(err)
			}
			if err := read.addSpreads(part.spreads()); err != nil {
				t.Fatal(err)
			}
			all.Add(&read, 1)
		}
		var want Values
		for _, value := range slices.Sorted(maps.Keys(count)) {
			want = append(want, Value{value, count[value]})
		}
		if got := all.Spreads[Resolution]; !slices.Equal(got, want) || all.Sums[Tickets] != got.Count() {
			t.Fatalf("%d tickets: got %v, want %v", all.Sums[Tickets], got, want)
		}
		again := all
		again.Spreads[Resolution] = slices.Clone(all.Spreads[Resolution])
		again.Add(&all, -1)
		if again.tidy(); !again.empty() {
			t.Fatalf("a cell without itself is %v", again)
		}
	}
}

func TestValues_RP01_PercentilesAreOfTheValuesThemselves(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		values   []uint32
		p50, p90 uint32
	}{{[]uint32{7}, 7, 7}, {[]uint32{1, 2}, 1, 2}, {[]uint32{1, 2, 3}, 2, 3}, {[]uint32{9, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 1, 1}, {[]uint32{9, 9, 1, 1, 1, 1, 1, 1, 1, 1}, 1, 9}} {
		var v Values
		for _, one := range c.values {
			v.add(one, 1)
		}
		if got := v.Percentiles(0.5, 0.9); !reflect.DeepEqual(got, []uint32{c.p50, c.p90}) {
			t.Errorf("%v: %v", c.values, got)
		}
	}
	if _, ok := (Values{}).Mean(); ok || (Values{}).Percentiles(0.5) != nil {
		t.Error("nothing has a mean")
	}
}

func TestCell_BrokenOnesAreRefused(t *testing.T) {
	t.Parallel()
	whole := Cell{}
	whole.count(&Facts{Spreads: [spreads]uint32{Response: 300, Raters: 1 << 31}}, 3)
	for cut := range len(whole.spreads()) {
		if err := new(Cell).addSpreads(whole.spreads()[:cut]); err == nil {
			t.Errorf("a cell of %d bytes is read", cut)
		}
	}
	if err := new(Cell).addSums([]byte{1}); err == nil {
		t.Error("a short cell is read")
	}
}
