package alarm_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// open opens tickets, a second apart, whose clocks run out after a minute.
func open(d *testkit.Desk, n int) {
	name, phone := "王伟", "13800138000"
	for range n {
		_, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "漏水", Channel: kind.ChannelPhone,
			ContactName: &name, ContactPhone: &phone, UnitID: &d.Unit})
		d.Must(err)
		d.Clock.Advance(time.Second)
	}
}

// entries returns the entries of some kinds.
func entries(d *testkit.Desk, kinds ...string) []journal.Entry {
	all, err := d.App.Journals.Since(d.Root, d.Estate, 0, 5000)
	d.Must(err)
	return slices.DeleteFunc(all, func(e journal.Entry) bool { return !slices.Contains(kinds, e.Kind) })
}

func TestClock_TK03_EachBreachOnceOnThreeServers(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	servers := []*testkit.Desk{d, d.Another(), d.Another()}
	const n = 250
	open(d, n)
	d.Clock.Advance(10 * time.Minute)
	var all sync.WaitGroup
	for _, server := range servers {
		all.Go(func() {
			if _, err := server.App.Alarms.Fire(d.Root); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	told := map[string]int{}
	for _, e := range entries(d, helpdesk.DeadlineBreached) {
		told[e.Subject()]++
	}
	for ticket, times := range told {
		if times != 1 {
			t.Errorf("the breach of %s was told %d times", ticket, times)
		}
	}
	if len(told) != n {
		t.Errorf("%d of %d breaches were told", len(told), n)
	}
}

func TestClock_TK03_CatchesUpInOrderAndSaysSo(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	open(d, 120)
	d.Clock.Advance(3 * time.Hour)
	next, err := d.App.Alarms.Fire(d.Root)
	d.Must(err)
	told := entries(d, helpdesk.DeadlineBreached, alarm.CaughtUp)
	if len(told) != 121 || told[0].Kind != alarm.CaughtUp || told[0].Args["since"] != testkit.Noon.Add(30*time.Second).Format(time.RFC3339) {
		t.Fatalf("%d entries, the first is %s %v", len(told), told[0].Kind, told[0].Args)
	}
	numbers := make([]string, 0, len(told))
	for _, e := range told[1:] {
		numbers = append(numbers, e.Args["number"].(string))
	}
	if !slices.IsSorted(numbers) {
		t.Error("what fell due first is told first")
	}
	if !next.After(d.Clock.Now()) || next.Equal(clock.Never) {
		t.Errorf("the next level is called at %s", next)
	}
}

func TestClock_WhatCantBeHandledStopsNoOther(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	handled := map[string]int{}
	d.App.Alarms.Handle("test", func(_ context.Context, tx *journal.Tx, due []alarm.Alarm) error {
		for _, a := range due {
			if a.Subject == "bad" && handled["bad"] == 0 {
				return errors.New("can't")
			}
			if a.Subject == "worse" && handled["worse"] == 0 {
				panic("can't at all")
			}
			tx.Record(journal.Entry{Scope: d.Estate, Kind: helpdesk.Noted, Subjects: []string{a.Subject}})
		}
		for _, a := range due {
			handled[a.Subject]++
		}
		return nil
	})
	d.Must(d.App.Store.InTx(d.Root, func(tx *store.Tx) error {
		for _, subject := range []string{"first", "bad", "worse", "last", "cleared"} {
			if err := alarm.Set(d.Root, tx, alarm.Alarm{Name: "test", Scope: d.Estate, Subject: subject, At: d.Clock.Now()}); err != nil {
				return err
			}
		}
		return alarm.Set(d.Root, tx, alarm.Alarm{Name: "test", Scope: d.Estate, Subject: "cleared", At: clock.Never})
	}))
	next, err := d.App.Alarms.Fire(d.Root)
	d.Must(err)
	if handled["first"] != 1 || handled["last"] != 1 || handled["cleared"] != 0 || !next.Equal(d.Clock.Now().Add(time.Minute)) {
		t.Fatalf("handled %v; the next is at %s", handled, next)
	}
	handled["bad"], handled["worse"] = 1, 1 // they are mended
	d.Pass(time.Minute)
	if handled["bad"] != 2 || handled["worse"] != 2 {
		t.Errorf("it is tried again: %v", handled)
	}
}

func TestClock_TK03_TellsOpenScreensByItself(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	ctx, stop := context.WithCancel(d.Root)
	done := make(chan error, 1)
	go func() { done <- d.App.Alarms.Run(ctx) }()
	feed := d.Open(d.Token(kind.RoleBoard))
	feed.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
	testkit.Eventually(t, "the subscription follows", func() bool { return d.App.Subscriptions() == 1 })
	open(d, 1)
	d.Clock.Advance(59 * time.Second)
	for {
		if e := feed.Event(); e.Kind == helpdesk.DeadlineBreached {
			break
		}
	}
	stop()
	d.Must(<-done)
}
