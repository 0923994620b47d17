package benchmark_test

import (
	"context"
	"database/sql"
	"slices"
	"sync"
	"testing"
	"time"

	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// How hard the desk works while the reader of figures is watched.
const (
	changesPerSecond = 200
	watched          = 10 * time.Second
)

// BenchmarkFiguresLag measures how far the reader that keeps figures is behind the journal at 200 changes of tickets a second: for each look, how long the oldest
// entry that it has not read has been there. Stated limit: at most a second.
func BenchmarkFiguresLag(b *testing.B) {
	for _, engine := range engines {
		b.Run(engine.name, func(b *testing.B) {
			location := engine.locate(b)
			d := testkit.New(b, func(o *app.Options) { o.Database = location })
			ctx, stop := context.WithCancel(d.Root)
			var running sync.WaitGroup
			running.Go(func() {
				if err := d.App.Figures.Run(ctx); err != nil {
					b.Error(err)
				}
			})
			behind := testkit.Behind(b, location)
			var lags []time.Duration
			for b.Loop() {
				lags = append(lags, lagging(b, d, behind)...)
			}
			stop()
			running.Wait()
			slices.Sort(lags)
			b.ReportMetric(float64(lags[len(lags)/2].Milliseconds()), "ms-p50")
			b.ReportMetric(float64(lags[len(lags)-1].Milliseconds()), "ms-most")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// lagging changes tickets at the pace for a time, and looks ten times a second since when the reader has been behind.
func lagging(b *testing.B, d *testkit.Desk, behind testkit.Intruder) (lags []time.Duration) {
	b.Helper()
	began := clock.Start()
	done := make(chan struct{})
	var changing sync.WaitGroup
	for range clients {
		changing.Go(func() {
			ticker := time.NewTicker(time.Second * clients / changesPerSecond)
			defer ticker.Stop()
			for {
				select {
				case <-done:
					return
				case <-ticker.C:
				}
				if _, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Enquiry, Title: "问", Channel: kind.ChannelPatrol}); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	var read int64
	arrived := map[int64]time.Time{} // when a head was first seen
	for clock.Since(began) < watched {
		time.Sleep(100 * time.Millisecond)
		var head int64
		var at sql.NullInt64
		if err := behind.QueryRowContext(d.Root, "SELECT h.seq, r.seq FROM journal_heads h LEFT JOIN rollups r ON r.scope = h.scope WHERE h.scope LIKE 'est_%'").Scan(&head, &at); err != nil {
			b.Fatal(err)
		}
		now := clock.Start()
		if _, seen := arrived[head]; !seen {
			arrived[head] = now
		}
		read = at.Int64
		lag := time.Duration(0)
		for seq, since := range arrived {
			if seq > read {
				lag = max(lag, now.Sub(since))
			} else {
				delete(arrived, seq)
			}
		}
		lags = append(lags, lag)
	}
	close(done)
	changing.Wait()
	return lags
}
