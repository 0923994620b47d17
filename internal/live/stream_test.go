package live_test

import (
	"context"
	"strings"
	"testing"

	"github.com/rs/zerolog"

	"foyer/internal/bus"
	"foyer/internal/desk/duty"
	"foyer/internal/journal"
	"foyer/internal/live"
	"foyer/internal/testkit"
)

// TestStream_WhatPanicsEndsAlone: a source that panics fails its own subscription, at its beginning and later; others go on, and so does the server.
func TestStream_WhatPanicsEndsAlone(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	engine := live.Start(d.App.Journals, bus.NewLocal(), zerolog.Nop())
	t.Cleanup(engine.Stop)
	follow := func(src live.Source[string]) (next func() error, values <-chan string, err error) {
		woken := make(chan struct{}, 1)
		slot := &live.Slot{Wake: func() {
			select {
			case woken <- struct{}{}:
			default:
			}
		}}
		src.Scope = d.Estate
		values, err = live.Follow(live.WithSlot(t.Context(), slot), engine, src)
		return func() error {
			for {
				if _, ok, err := slot.Stream.Next(t.Context()); ok || err != nil {
					return err
				}
				<-woken
			}
		}, values, err
	}
	turn := func(_ context.Context, entries []journal.Entry) (told []live.Piece[string], err error) {
		for _, e := range entries {
			told = append(told, live.Piece[string]{Value: e.Text, At: e.Position()})
		}
		return told, nil
	}
	begin := func(context.Context, *journal.Position, journal.Position) ([]live.Piece[string], error) {
		panic("at once")
	}
	if _, _, err := follow(live.Source[string]{Turn: turn, Begin: begin}); err == nil || !strings.Contains(err.Error(), "at once") {
		t.Errorf("begun: %v", err)
	}
	broken, _, err := follow(live.Source[string]{Turn: func(context.Context, []journal.Entry) ([]live.Piece[string], error) { panic("later") }})
	d.Must(err)
	sound, values, err := follow(live.Source[string]{Turn: turn})
	d.Must(err)
	_, err = d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "1号岗交接"})
	d.Must(err)
	if err := broken(); err == nil || !strings.Contains(err.Error(), "later") {
		t.Errorf("turned: %v", err)
	}
	if err := sound(); err != nil {
		t.Errorf("the other: %v", err)
	} else if text := <-values; text != "1号岗交接" {
		t.Errorf("the other got %q", text)
	}
}
