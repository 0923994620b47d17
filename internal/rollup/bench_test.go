package rollup

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// history is how long the tickets of the benchmark have come in.
const history = 3 * 365 // days

// fabricate fills a database with the cells that so many tickets of one estate over three years come to, counted as the keeper counts them; the tickets
// themselves are left out, as nobody reads them.
func fabricate(b *testing.B, tickets int) *store.Store {
	b.Helper()
	s, err := store.Open(b.Context(), b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	ctx := actor.With(b.Context(), actor.System("benchmark"))
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	_, err = s.Load(ctx)
	must(err)
	must(s.InTx(ctx, func(tx *store.Tx) error {
		for _, statement := range []string{
			"INSERT INTO estates (id, code, name, address, time_zone, currency, created_at) VALUES ('e', 'E', 'E', '', 'Asia/Shanghai', 'CNY', 0)",
			"INSERT INTO rollups (scope, epoch, seq, zone, stage, after) VALUES ('e', '', 0, 'Asia/Shanghai', 'WHOLE', '')",
		} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	}))
	r := rand.New(rand.NewPCG(1, 1))
	kinds, channels := kind.Enquiry.Values(), kind.ChannelPhone.Values()
	minutes := func(usual float64) uint32 { return uint32(usual*math.Exp(r.NormFloat64()*0.8)) + 1 }
	met, missed := map[Measure]int64{Completed: 1, Met: 2, Verified: 1, Passed: 1}, map[Measure]int64{Completed: 1, Met: 1, Missed: 1, Late: 1, Verified: 1, Passed: 1}
	first := time.Date(2023, 11, 27, 0, 0, 0, 0, time.UTC)
	for day := range history {
		change := deltas{}
		date := first.AddDate(0, 0, day).Format(time.DateOnly)
		for i := range tickets*(day+1)/history - tickets*day/history {
			f := &Facts{Estate: "e", Kind: kind.TicketKind(kinds[r.IntN(len(kinds))]), Status: kind.StatusArchived, Level: kind.Open, Channel: kind.Channel(channels[r.IntN(len(channels))]),
				Department: fmt.Sprint("d", r.IntN(8)), Building: fmt.Sprint("b", r.IntN(20)), Assignee: fmt.Sprint("a", r.IntN(60)), Hour: fmt.Sprintf("%sT%02d+0800", date, r.IntN(24)), Sums: met}
			if i%10 == 0 {
				f.Sums = missed
			}
			if day > history-5 {
				f.Status = kind.TicketStatus(kind.StatusNew.Values()[r.IntN(11)])
			}
			f.Days = [moments]string{date, date, date}
			f.Spreads[Response], f.Spreads[Arrival], f.Spreads[Resolution], f.Spreads[Verification] = minutes(6), minutes(14), minutes(90), minutes(5)
			change.add(f, 1)
		}
		change.months()
		must(s.InTx(ctx, func(tx *store.Tx) error { return change.apply(ctx, tx) }))
	}
	must(s.Analyze(ctx))
	return s
}

// BenchmarkRead reads figures at a million and at ten million tickets. Stated limits: thirty days by kind and status at most 1.2 times as long with ten times
// as many tickets, and at most 5 ms; the percentiles of a year at most 50 ms.
func BenchmarkRead(b *testing.B) {
	month := Query{Estate: "e", By: By{Kind: true, Status: true}, From: day("2026-10-26"), To: day("2026-11-25")}
	percentiles := month
	percentiles.Spreads = true
	year := Query{Estate: "e", Spreads: true, From: day("2025-11-25"), To: day("2026-11-25")}
	took := map[string][]float64{}
	for _, tickets := range []int{1_000_000, 10_000_000} {
		s := fabricate(b, tickets)
		for _, one := range []struct {
			name string
			q    Query
		}{{"30 days by kind and status", month}, {"30 days with percentiles", percentiles}, {"percentiles of a year", year}} {
			b.Run(fmt.Sprintf("%s/%d tickets", one.name, tickets), func(b *testing.B) {
				for b.Loop() {
					if err := s.Snapshot(b.Context(), func(r *store.Snapshot) error {
						cells, err := Read(context.Background(), r, one.q)
						for _, c := range cells {
							_ = c.Spreads[Resolution].Percentiles(0.5, 0.9)
						}
						return err
					}); err != nil {
						b.Fatal(err)
					}
				}
				took[one.name] = append(took[one.name], float64(b.Elapsed().Nanoseconds())/float64(b.N))
			})
		}
	}
	for name, t := range took {
		b.Logf("%s: %.2f ms at 1 M, %.2f ms at 10 M tickets, ratio %.2f", name, t[0]/1e6, t[len(t)-1]/1e6, t[len(t)-1]/t[0])
	}
}

func day(date string) time.Time {
	t, _ := time.ParseInLocation(time.DateOnly, date, time.FixedZone("CST", 8*3600))
	return t
}
