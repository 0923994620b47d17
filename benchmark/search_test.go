package benchmark_test

import (
	"fmt"
	"testing"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/roster"
	"foyer/internal/testkit"
)

// BenchmarkFindCaller reports how the search for a caller grows with the number of residents: over HTTP, by part of a phone
// number that one of them has.
func BenchmarkFindCaller(b *testing.B) {
	for _, n := range []int{2_000, 20_000, 200_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := testkit.New(b)
			people := make([]roster.Person, n)
			for i := range people {
				people[i] = roster.Person{ID: id.New(id.Resident, d.Clock.Now()), Name: "业户", Phone: fmt.Sprintf("13%09d", i)}
			}
			d.Must(d.App.ImportRoster(d.Root, d.Estate, &roster.Plan{People: people}, func(int, int) {}))
			token := d.Token(kind.RoleFrontDesk)
			var total time.Duration
			for b.Loop() {
				begin := clock.Start()
				d.Do(token, fmt.Sprintf(`{ residents(first: 5, where: {phone: "%09d"}) { edges { node { id name } } } }`, n/2), nil).Want(nil)
				total += clock.Since(begin)
			}
			b.ReportMetric(float64(total.Microseconds())/float64(b.N), "µs/search")
		})
	}
}
