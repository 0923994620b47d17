package app_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"foyer/internal/app"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/bus"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// on starts a desk on a location.
func on(location string) func(*app.Options) {
	return func(o *app.Options) { o.Database = location }
}

// woken joins a server on PostgreSQL to the others.
func woken(t testing.TB) func(*app.Options) {
	return func(o *app.Options) {
		if !store.IsPostgres(o.Database) {
			return
		}
		var err error
		if o.Wake, err = bus.Postgres(o.Database); err != nil {
			t.Fatal(err)
		}
	}
}

// TestServers_AHundredClientsForOneRow: of a hundred clients on two servers who decide on the same version of a record, one wins,
// and 99 are told plainly that they lost.
func TestServers_AHundredClientsForOneRow(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, on(location))
		other := d.Another()
		r, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.PublicRepair, Title: "路灯不亮", Channel: kind.ChannelPatrol, LocationID: &d.Location})
		d.Must(err)
		token, version := d.Token(kind.RoleSupervisor), 1
		var won, lost atomic.Int64
		var all sync.WaitGroup
		for i := range 100 {
			server := []*testkit.Desk{d, other}[i%2]
			all.Go(func() {
				a := server.Do(token, `mutation($i: DispatchTicketInput!) { dispatchTicket(input: $i) { ticket { version } } }`,
					testkit.Vars{"i": testkit.Vars{"ticketID": r.ID, "departmentID": d.Departments[kind.Engineering], "ifVersion": version}})
				switch {
				case len(a.Errors) == 0:
					won.Add(1)
				case a.Errors[0].Extensions["reason"] == "VERSION_CONFLICT" && a.Errors[0].Extensions["version"] == float64(2):
					lost.Add(1)
				default:
					t.Errorf("answered %+v", a.Errors)
				}
			})
		}
		all.Wait()
		if won.Load() != 1 || lost.Load() != 99 {
			t.Errorf("%d won, %d lost", won.Load(), lost.Load())
		}
	})
}

// TestServers_ARequestRepeatedOnBothIsCarriedOutOnce: the same key on two servers at the same moment.
func TestServers_ARequestRepeatedOnBothIsCarriedOutOnce(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, on(location))
		other := d.Another()
		token := d.Token(kind.RoleFrontDesk)
		ids := make(chan string, 20)
		for i := range cap(ids) {
			server := []*testkit.Desk{d, other}[i%2]
			go func() {
				var opened struct {
					OpenTicket struct{ Ticket struct{ ID string } }
				}
				server.Do(token, `mutation($i: OpenTicketInput!) { openTicket(input: $i) { ticket { id } } }`,
					testkit.Vars{"i": testkit.Vars{"estateID": d.Estate, "kind": "SUGGESTION", "title": "多放绿植", "channel": "PATROL", "idempotencyKey": "once"}}).Want(&opened)
				ids <- opened.OpenTicket.Ticket.ID
			}()
		}
		first := <-ids
		for range cap(ids) - 1 {
			if id := <-ids; id != first {
				t.Errorf("opened %s and %s", first, id)
			}
		}
	})
}

// TestServers_OrderIsCommitOrder: writers on two servers hold their transactions open at random; followers on both, and a reader
// who asks for what comes after the last number, see every entry, in order, once, however late it was committed.
func TestServers_OrderIsCommitOrder(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, on(location), woken(t))
		other := d.Another(woken(t))
		head, err := d.App.Journals.Head(d.Root, d.Estate)
		d.Must(err)
		token := d.Token(kind.RoleSupervisor)
		feeds := []*testkit.Socket{d.Open(token), other.Open(token)}
		for _, f := range feeds {
			f.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(head)})
		}
		const writers, each = 8, 12
		var all sync.WaitGroup
		for w := range writers {
			server := []*testkit.Desk{d, other}[w%2]
			r := rand.New(rand.NewPCG(uint64(w), 7))
			all.Go(func() {
				for i := range each {
					_, err := server.App.Journals.Write(d.Root, journal.Request{Operation: "writeDutyLog"}, func(tx *journal.Tx) error {
						if _, err := tx.Next(d.Root, d.Estate, fmt.Sprint("writer", w)); err != nil {
							return err
						}
						time.Sleep(time.Duration(r.IntN(15)) * time.Millisecond) // held open
						tx.Record(journal.Entry{Scope: d.Estate, Kind: duty.Written, Subjects: []string{d.Estate}, Text: fmt.Sprint(w, " ", i)})
						return nil
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		seen := map[int64]string{}
		for last := head.Seq; len(seen) < writers*each; {
			entries, err := other.App.Journals.Since(d.Root, d.Estate, last, 100)
			d.Must(err)
			for _, e := range entries {
				if e.Seq != last+1 {
					t.Fatalf("the reader saw %d after %d", e.Seq, last)
				}
				last, seen[e.Seq] = e.Seq, e.Hash
			}
		}
		all.Wait()
		for n, f := range feeds {
			for i := range writers * each {
				e := f.Event()
				if want := head.Seq + 1 + int64(i); e.Seq != want || e.Hash != seen[want] {
					t.Fatalf("follower %d got %d %s, expected %d %s", n, e.Seq, e.Hash, want, seen[want])
				}
			}
		}
		if v, err := d.App.Journals.Verify(d.Root, d.Estate, nil); err != nil || v.BadSeq != 0 {
			t.Errorf("verify: %+v %v", v, err)
		}
	})
}

// TestServers_EstatesDoNotWaitForEachOther: while one estate's journal is held by a transaction that does not end, another estate
// is written to; the first goes on when the transaction ends.
func TestServers_EstatesDoNotWaitForEachOther(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, on(testkit.PostgresDatabase(t)))
	second, err := d.App.FoundEstate(d.Root, "C2", "金桂苑")
	d.Must(err)
	tx, err := testkit.Behind(t, d.Database).BeginTx(d.Root, nil)
	d.Must(err)
	var seq int64
	d.Must(tx.QueryRowContext(d.Root, "SELECT seq FROM journal_heads WHERE scope = $1 FOR UPDATE", d.Estate).Scan(&seq))
	first := make(chan error, 1)
	go func() {
		_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "等待"})
		first <- err
	}()
	for range 5 {
		_, err = d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: second.ID, Text: "不等待"})
		d.Must(err)
	}
	select {
	case err := <-first:
		t.Errorf("the first estate did not wait: %v", err)
	default:
	}
	d.Must(tx.Rollback())
	d.Must(<-first)
}

// TestServers_AWakeUpIsNotNeeded: without any wake-up a follower on another server has an entry after it has looked by itself.
func TestServers_AWakeUpIsNotNeeded(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, on(location))
		other := d.Another()
		feed := other.Open(d.Token(kind.RoleSupervisor))
		feed.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
		testkit.Eventually(t, "the subscription follows", func() bool { return other.App.Subscriptions() == 1 })
		_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "1号岗交接"})
		d.Must(err)
		if e := feed.Event(); !strings.Contains(e.Text, "1号岗交接") {
			t.Errorf("got %+v", e)
		}
	})
}

// TestServers_ATokenRevokedOnOneIsClosedOnTheOther.
func TestServers_ATokenRevokedOnOneIsClosedOnTheOther(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, on(location), woken(t))
		other := d.Another(woken(t))
		secret, id := d.TokenFor(kind.RoleBoard, d.Estate, nil)
		feed := other.Open(secret)
		d.Do(d.Token(kind.RoleAdmin), `mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { cursor } }`, testkit.Vars{"i": testkit.Vars{"tokenID": id}}).Want(nil)
		feed.Closed(4403)
	})
}

// TestStale_AChangeThatNobodyLockedIsDecidedAnew: a record that is loaded without a lock, and changed meanwhile, is not overwritten:
// the transaction runs again.
func TestStale_AChangeThatNobodyLockedIsDecidedAnew(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, on(testkit.PostgresDatabase(t)))
	behind := testkit.Behind(t, d.Database)
	runs := 0
	err := d.App.Store.InTx(d.Root, func(tx *store.Tx) error {
		u, err := tx.Unit.Get(d.Root, d.Unit)
		if err != nil {
			return err
		}
		if runs++; runs == 1 {
			d.Must(behind.Exec(t, "UPDATE units SET floor = 9, version = version + 1 WHERE id = ?", d.Unit))
		}
		return u.Update().SetArea(88).AddVersion(1).Exec(d.Root)
	})
	d.Must(err)
	u, err := d.Read().Unit.Get(d.Root, d.Unit)
	d.Must(err)
	if runs != 2 || u.Floor != 9 || u.Area != 88 || u.Version != 3 {
		t.Errorf("after %d runs: %+v", runs, u)
	}
	always := d.App.Store.InTx(d.Root, func(*store.Tx) error { return store.ErrStale })
	if !fault.Is(always, fault.Busy) {
		t.Errorf("what is always stale ends with %v", always)
	}
}

// TestServers_LostConnectionsAreReplaced: the database ends all connections, as when it is restarted; what is asked next is carried out,
// and feeds go on.
func TestServers_LostConnectionsAreReplaced(t *testing.T) {
	t.Parallel()
	d := testkit.New(t, on(testkit.PostgresDatabase(t)), woken(t))
	feed := d.Another(woken(t)).Open(d.Token(kind.RoleSupervisor))
	head, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	feed.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(head)})
	for i := range 5 {
		testkit.Administer(t, d.Database, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
		_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: fmt.Sprint("之后 ", i)})
		d.Must(err)
		if e := feed.Event(); e.Seq != head.Seq+1+int64(i) {
			t.Fatalf("got %d after %d", e.Seq, head.Seq+int64(i))
		}
	}
}
