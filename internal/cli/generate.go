package cli

import (
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/demo"
)

// generousGC lets the heap grow to five times what is in use before it is collected: nothing else runs in this process, and one core writes while the
// other tells what to write.
const generousGC = 400

type generateCmd struct {
	databaseFlags
	Tickets int    `default:"100000" help:"How many tickets."`
	Years   int    `default:"3" help:"Over how many years until now."`
	Seed    uint64 `default:"1" help:"Another number makes another history."`
}

// Run fills an empty database with years of history.
func (c *generateCmd) Run(e *env) (err error) {
	if c.Tickets < 1 || c.Years < 1 || c.Years > 20 {
		return errors.New("--tickets is at least 1, --years from 1 to 20")
	}
	if err := c.check(); err != nil {
		return err
	}
	now := clock.System{}.Now()
	past := clock.NewManual(demo.HistoryBegins(now, c.Years))
	a, err := app.New(e.ctx, app.Options{Database: c.location(), Clock: past, Log: e.log("warn", true)})
	if err != nil {
		return err
	}
	defer func() { err = closing(a.Close, err) }()
	ctx := actor.With(e.ctx, actor.System("foyer generate"))
	if known, err := a.Store.Read().Estate.Query().Exist(ctx); err != nil || known {
		return errors.Join(err, errors.New("a history is made in an empty database; this one holds an estate"))
	}
	debug.SetGCPercent(generousGC)
	began, shown := clock.Start(), 0
	err = demo.History(ctx, a, past, demo.HistoryOptions{Tickets: c.Tickets, Years: c.Years, Seed: c.Seed, Now: now, Told: func(n int) {
		if percent := n * 100 / c.Tickets; percent/10 != shown/10 {
			shown = percent
			_, _ = fmt.Fprintf(e.errOut, "%d of %d tickets (%s)\n", n, c.Tickets, clock.Since(began).Round(time.Second))
		}
	}})
	if err != nil {
		return fmt.Errorf("the history is not whole; begin again with an empty database: %w", err)
	}
	if err := a.Store.Analyze(ctx); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(e.errOut, "made in %s; `foyer token` makes a token, `foyer serve` serves it\n", clock.Since(began).Round(time.Second))
	return nil
}
