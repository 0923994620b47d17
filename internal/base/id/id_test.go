package id_test

import (
	"slices"
	"testing"
	"time"

	"foyer/internal/base/id"
)

func TestNew_SortsByTime(t *testing.T) {
	t.Parallel()
	var ids []string
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 1000 {
		ids = append(ids, id.New(id.Ticket, start.Add(time.Duration(i)*time.Millisecond)))
	}
	if !slices.IsSorted(ids) {
		t.Error("ids do not sort by time")
	}
	if name, ok := id.TypeOf(ids[0]); !ok || name != "Ticket" || !id.Valid(id.Ticket, ids[0]) || id.Valid(id.Unit, ids[0]) {
		t.Errorf("%s is of type %s", ids[0], name)
	}
}

func FuzzTypeOf(f *testing.F) {
	f.Add("tkt_01jdc6m0f3v8r9q2x5k7w4b1zn")
	f.Add("tkt_01JDC6M0F3V8R9Q2X5K7W4B1ZN")
	f.Add("_")
	f.Fuzz(func(t *testing.T, s string) {
		name, ok := id.TypeOf(s)
		if !ok {
			return
		}
		p, known := id.PrefixOf(name)
		if !known || !id.Valid(p, s) {
			t.Errorf("%q is of type %q but no valid id of it", s, name)
		}
	})
}
