package alarm

import (
	"context"
	"errors"
	"time"

	"github.com/rs/zerolog"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// How the clock works.
const (
	look      = 200 * time.Millisecond // how often the earliest alarm is looked up, at least
	late      = 10 * time.Second       // from when on a moment is said to be told late
	postponed = time.Minute            // until when an alarm waits that can't be handled
)

// CaughtUp is the kind of the entry that says that moments were told late because no server ran.
var CaughtUp = journal.Declare("deadline.clock.late", "No clock ran from {since} on; what fell due since is told now, in order", "自{since}起无服务器计时,期间到期事项现依次补记")

// Handler does what follows from alarms of one name and scope, at most a hundred, in order of their moments. It locks the subjects
// and goes by what they say: an alarm may be older than they are. It sets their next alarms; the old ones are removed after it. What it changes
// besides, it records.
type Handler func(ctx context.Context, tx *journal.Tx, due []Alarm) error

// Clock hands alarms that are due to their handlers. One server of a database runs it at a time.
type Clock struct {
	store    *store.Store
	journal  *journal.Journal
	clock    clock.Clock
	log      zerolog.Logger
	handlers map[string]Handler
}

// New returns a clock without handlers.
func New(s *store.Store, j *journal.Journal, c clock.Clock, log zerolog.Logger) *Clock {
	return &Clock{store: s, journal: j, clock: c, log: log, handlers: map[string]Handler{}}
}

// Handle sets the handler of a name, before the clock runs.
func (c *Clock) Handle(name string, h Handler) { c.handlers[name] = h }

// Run fires alarms at their moments until the context ends.
func (c *Clock) Run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		next, err := c.Fire(ctx)
		if fault.Is(err, fault.NotLeading) {
			return err
		}
		if err != nil && ctx.Err() == nil && !failing {
			c.log.Error().Err(err).Msg("the clock can't read what is due; it goes on trying")
		}
		failing = err != nil
		timer.Reset(max(0, min(look, next.Sub(c.clock.Now()))))
	}
}

// Fire fires every alarm that is due now and returns when the next one is; clock.Never when there is none.
func (c *Clock) Fire(ctx context.Context) (next time.Time, err error) {
	ctx = actor.With(ctx, actor.System("clock"))
	told := map[string]bool{}
	for {
		due, next, err := c.due(ctx)
		if err != nil || len(due) == 0 {
			return next, err
		}
		for len(due) > 0 {
			n := 1
			for n < len(due) && due[n].Scope == due[0].Scope && due[n].Name == due[0].Name {
				n++
			}
			if err := c.fire(ctx, due[:n], told); err != nil {
				return c.clock.Now().Add(look), err
			}
			due = due[n:]
		}
	}
}

// due are the earliest alarms whose moment has come, at most a hundred; next is the moment of the earliest when there are none.
func (c *Clock) due(ctx context.Context) (due []Alarm, next time.Time, err error) {
	now := c.clock.Now().UnixMilli()
	rows, err := c.store.QueryRead(ctx, "SELECT name, scope, subject, at FROM alarms ORDER BY at, scope, name, subject LIMIT 100")
	if err != nil {
		return nil, clock.Never, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var a Alarm
		var at int64
		if err := rows.Scan(&a.Name, &a.Scope, &a.Subject, &at); err != nil {
			return nil, clock.Never, err
		}
		a.At = time.UnixMilli(at).UTC()
		if at > now {
			if len(due) == 0 {
				return nil, a.At, rows.Err()
			}
			break
		}
		due = append(due, a)
	}
	return due, clock.Never, rows.Err()
}

// fire handles alarms of one name and scope. When they fail together each is tried alone, and those that fail alone are postponed:
// one record that can't be handled stops no other.
func (c *Clock) fire(ctx context.Context, due []Alarm, told map[string]bool) error {
	err := c.handle(ctx, due, told)
	if err == nil || ctx.Err() != nil || fault.Is(err, fault.NotLeading) || fault.CodeOf(err) == fault.Unavailable {
		return err
	}
	if len(due) > 1 {
		for _, a := range due {
			if err := c.fire(ctx, []Alarm{a}, told); err != nil {
				return err
			}
		}
		return nil
	}
	c.log.Error().Err(err).Str("alarm", due[0].Name).Str("subject", due[0].Subject).Time("due", due[0].At).Msg("what fell due can't be handled; it is tried again in a minute")
	return c.store.InTx(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, "UPDATE alarms SET at = ? WHERE subject = ? AND name = ? AND at = ?",
			c.clock.Now().Add(postponed).UnixMilli(), due[0].Subject, due[0].Name, due[0].At.UnixMilli())
		return err
	})
}

// run runs a handler. One that panics has failed like any other: it takes down neither the server nor everybody else's clock.
func run(ctx context.Context, h Handler, tx *journal.Tx, due []Alarm) (err error) {
	defer fault.Rescue(&err)
	return h(ctx, tx, due)
}

// handle runs a handler in one transaction, with the entry that says that it is late where it is.
func (c *Clock) handle(ctx context.Context, due []Alarm, told map[string]bool) error {
	scope := due[0].Scope
	handler, known := c.handlers[due[0].Name]
	if !known {
		return errors.New("nobody handles alarms of this name")
	}
	say := false
	_, err := c.journal.Write(ctx, journal.Request{Operation: "clock"}, func(tx *journal.Tx) error {
		say = !told[scope] && tx.Now.Sub(due[0].At) > late
		if say {
			tx.Record(journal.Entry{Scope: scope, Kind: CaughtUp, Args: map[string]any{"since": due[0].At.Format(time.RFC3339)}})
		}
		before := tx.Drafts()
		if err := run(ctx, handler, tx, due); err != nil {
			return err
		}
		if tx.Drafts() == before { // nothing was due any more; what the handler expects next stands all the same
			say = false
			tx.Quiet()
		}
		return spend(ctx, tx.Tx, due)
	})
	if err == nil && say {
		told[scope] = true
		c.log.Warn().Str("scope", scope).Time("since", due[0].At).Msg("the clock catches up with what fell due while no server ran")
	}
	return err
}
