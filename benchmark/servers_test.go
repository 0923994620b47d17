package benchmark_test

import (
	"slices"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/bus"
	"foyer/internal/desk/duty"
	"foyer/internal/testkit"
)

// BenchmarkAcross reports how long it takes from sending a change to one server until its frame is read from a socket of another,
// the commit included, on one PostgreSQL. Stated limits: p99 of 1 s when servers only look by themselves, 30 ms with wake-ups.
func BenchmarkAcross(b *testing.B) {
	for _, way := range []struct {
		name    string
		samples int
		wake    func(b *testing.B, location string) func() (bus.Transport, error)
	}{
		{"poll", 60, func(*testing.B, string) func() (bus.Transport, error) {
			return func() (bus.Transport, error) { return nil, nil }
		}},
		{"postgres", 400, func(_ *testing.B, location string) func() (bus.Transport, error) {
			return func() (bus.Transport, error) { return bus.Postgres(location) }
		}},
		{"nats", 400, func(b *testing.B, _ string) func() (bus.Transport, error) {
			s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: -1, NoLog: true, NoSigs: true})
			if err != nil {
				b.Fatal(err)
			}
			s.Start()
			b.Cleanup(s.Shutdown)
			return func() (bus.Transport, error) { return bus.NATS(bus.NATSOptions{URL: s.ClientURL()}) }
		}},
	} {
		b.Run(way.name, func(b *testing.B) {
			location := testkit.PostgresDatabase(b)
			transport := way.wake(b, location)
			join := func(o *app.Options) {
				o.Database = location
				t, err := transport()
				if err != nil {
					b.Fatal(err)
				}
				if o.Wake = t; t == nil {
					o.Wake = nil
				}
			}
			d := testkit.New(b, join)
			feed := d.Another(join).Open(d.Token(kind.RoleSupervisor))
			head, err := d.App.Journals.Head(d.Root, d.Estate)
			d.Must(err)
			feed.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(head)})
			var all []time.Duration
			for i := range way.samples {
				time.Sleep(time.Duration(3+i%40) * time.Millisecond) // not in step with anything
				begin := clock.Start()
				_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "巡查地库,一切正常"})
				d.Must(err)
				feed.Event()
				if i > 4 {
					all = append(all, clock.Since(begin))
				}
			}
			for b.Loop() {
				continue
			}
			slices.Sort(all)
			b.ReportMetric(all[len(all)/2].Seconds()*1000, "median-ms")
			b.ReportMetric(all[len(all)*99/100].Seconds()*1000, "p99-ms")
		})
	}
}
