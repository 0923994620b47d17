package cli

import (
	"fmt"
	"time"

	"foyer/internal/base/clock"
	"foyer/internal/rollup"
)

type rollupCmd struct {
	databaseFlags
	Check   bool `xor:"what" help:"Compare every figure with the rows that it comes from; exits 1 at the first that differs."`
	Rebuild bool `xor:"what" help:"Count everything anew; servers may be running and read figures from rows meanwhile."`
}

// Run brings figures up to the end of the journals, makes them anew, or compares them.
func (c *rollupCmd) Run(e *env) (err error) {
	a, err := c.existing(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(a.Close, err) }()
	began := clock.Start()
	if c.Check {
		verdict, err := rollup.Check(e.ctx, a.Store)
		if err != nil {
			return err
		}
		if verdict.Bad != "" {
			_, _ = fmt.Fprintf(e.out, "figures: WRONG, %s: %s; `foyer rollup --rebuild` makes them anew\n", verdict.Bad, verdict.Why)
			return exit(1)
		}
		_, _ = fmt.Fprintf(e.out, "figures: %d tickets in %d cells are what the rows come to (%s)\n", verdict.Tickets, verdict.Cells, clock.Since(began).Round(time.Millisecond))
		return nil
	}
	keep := a.Figures.CatchUp
	if c.Rebuild {
		keep = a.Figures.Rebuild
	}
	if err := keep(e.ctx); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(e.out, "figures: up to date (%s)\n", clock.Since(began).Round(time.Millisecond))
	return nil
}
