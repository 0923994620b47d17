package lead

import (
	"context"
	"database/sql"
	"errors"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/store"
)

// Pace is how fast leadership moves.
type Pace struct {
	// Beat is how often a leader says that it is there, and the others look.
	Beat time.Duration
	// Patience is how long a beat may be late before another takes over.
	Patience time.Duration
}

// DefaultPace takes over within five seconds.
var DefaultPace = Pace{Beat: time.Second, Patience: 4 * time.Second}

// Candidate is a server that would do a piece of work.
type Candidate struct {
	Store *store.Store
	Log   zerolog.Logger
	Pace  Pace
	// Name is the work, Self the server, as an operator would look for it.
	Name, Self string

	leading atomic.Bool
	seen    lease
	since   time.Time // when seen was first seen
}

// lease is the row as it was read.
type lease struct {
	term, beat int64
	holder     string
}

// Leading tells whether this server leads now, as far as it knows.
func (c *Candidate) Leading() bool { return c.leading.Load() }

// Run does the work whenever this server leads, until the context ends. The work's context ends when leadership is lost; what it
// writes after that is refused with NOT_LEADING. Work that ends early is begun again.
func (c *Candidate) Run(ctx context.Context, work func(ctx context.Context) error) {
	ticker := time.NewTicker(c.Pace.Beat)
	defer ticker.Stop()
	for {
		term, err := c.seek(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			c.Log.Warn().Err(err).Str("work", c.Name).Msg("it can't be found out who leads")
		case term > 0:
			c.lead(ctx, store.Lease{Name: c.Name, Term: term}, work)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// seek takes the lease when it is free or its holder has been silent for too long; the new term, or 0.
func (c *Candidate) seek(ctx context.Context) (term int64, err error) {
	err = c.Store.InTx(ctx, func(tx *store.Tx) error {
		term = 0
		now, err := read(ctx, tx, c.Name)
		if errors.Is(err, sql.ErrNoRows) {
			term = 1
			_, err = tx.Exec(ctx, "INSERT INTO leases (name, term, beat, holder) VALUES (?, 1, 0, ?)", c.Name, c.Self)
			return err
		}
		if err != nil {
			return err
		}
		if now != c.seen {
			c.seen, c.since = now, clock.Start()
		}
		if now.holder != "" && clock.Since(c.since) < c.Pace.Patience {
			return nil
		}
		term = now.term + 1
		_, err = tx.Exec(ctx, "UPDATE leases SET term = ?, beat = 0, holder = ? WHERE name = ?", term, c.Self, c.Name)
		return err
	})
	if fault.Is(err, fault.AlreadyExists) { // another was the first
		return 0, nil
	}
	return term, err
}

func read(ctx context.Context, tx *store.Tx, name string) (l lease, err error) {
	err = tx.QueryRow(ctx, "SELECT term, beat, holder FROM leases WHERE name = ?"+tx.Locking(), []any{name}, &l.term, &l.beat, &l.holder)
	return l, err
}

// lead does the work for one term.
func (c *Candidate) lead(ctx context.Context, l store.Lease, work func(context.Context) error) {
	c.Log.Info().Str("work", c.Name).Int64("term", l.Term).Msg("this server leads")
	c.leading.Store(true)
	defer c.leading.Store(false)
	working, stop := context.WithCancel(store.WithLease(ctx, l))
	done := make(chan error, 1)
	go func() { done <- run(working, work) }()
	held := c.hold(ctx, l, done)
	stop()
	if held {
		err := <-done
		if err != nil && ctx.Err() == nil {
			c.Log.Error().Err(err).Str("work", c.Name).Msg("the work has failed; it is begun again")
		}
		c.release(context.WithoutCancel(ctx), l)
		return
	}
	c.Log.Warn().AnErr("ended_with", <-done).Str("work", c.Name).Int64("term", l.Term).Msg("another server leads")
}

// run does the work. Work that panics has failed like any other.
func run(ctx context.Context, work func(context.Context) error) (err error) {
	defer fault.Rescue(&err)
	return work(ctx)
}

// hold beats until the work has ended, the context ends, or leadership is lost, and tells whether it is still held.
func (c *Candidate) hold(ctx context.Context, l store.Lease, done chan error) bool {
	ticker := time.NewTicker(c.Pace.Beat)
	defer ticker.Stop()
	last := clock.Start()
	for {
		select {
		case <-ctx.Done():
			return true
		case err := <-done:
			done <- err
			return true
		case <-ticker.C:
		}
		held, err := c.beat(ctx, l)
		switch {
		case err == nil && held:
			last = clock.Start()
		case err == nil, clock.Since(last) > c.Pace.Patience:
			return false
		}
	}
}

func (c *Candidate) beat(ctx context.Context, l store.Lease) (held bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.Pace.Patience)
	defer cancel()
	err = c.Store.InTx(ctx, func(tx *store.Tx) error {
		done, err := tx.Exec(ctx, "UPDATE leases SET beat = beat + 1 WHERE name = ? AND term = ?", l.Name, l.Term)
		if err != nil {
			return err
		}
		n, err := done.RowsAffected()
		held = n == 1
		return err
	})
	return held, err
}

// release lets go, so that another need not wait.
func (c *Candidate) release(ctx context.Context, l store.Lease) {
	ctx, cancel := context.WithTimeout(ctx, c.Pace.Patience)
	defer cancel()
	err := c.Store.InTx(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, "UPDATE leases SET holder = '' WHERE name = ? AND term = ?", l.Name, l.Term)
		return err
	})
	if err != nil {
		c.Log.Warn().Err(err).Str("work", c.Name).Msg("leadership can't be given up; another waits until it is old")
	}
}
