package live

import (
	"context"
	"errors"
	"slices"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/journal"
)

// Piece is one thing that a subscription gets, and the position that a client resumes from once it has it.
type Piece[T any] struct {
	Value T
	At    journal.Position
}

// Source says how a subscription is made of a journal.
type Source[T any] struct {
	// Scope is the journal that is followed.
	Scope string
	// After resumes right behind a position; nil starts now.
	After *journal.Position
	// Begin returns what comes before the first new entry, with rows at least as new as head; resumed is After, checked. Nil
	// when there is nothing to begin with: then entries between After and the head are turned like new ones.
	Begin func(ctx context.Context, resumed *journal.Position, head journal.Position) ([]Piece[T], error)
	// Turn makes pieces of entries that follow each other. Positions of pieces rise and lie within the entries.
	Turn func(ctx context.Context, entries []journal.Entry) ([]Piece[T], error)
	// Pace is how long entries are gathered before they are turned, so that a burst is turned once.
	Pace time.Duration
}

// Stream is one execution's place in a scope. Its methods are called by one goroutine at a time.
type Stream struct {
	// Pace is how long to wait after a wake-up.
	Pace time.Duration

	engine  *Engine
	tail    *tail
	scope   string
	seq     int64  // number of the last entry turned
	prelude int    // how many of the ready pieces came before the first entry
	ready   []move // made, not handed on yet
	hid     bool   // an entry that hides earlier ones was turned
	turn    func(context.Context, []journal.Entry) ([]move, error)
	wake    func()
}

// move is a piece without its type.
type move struct {
	at   journal.Position
	push func()
}

// Slot is where a transport receives the stream that a resolver makes. It puts one into the context of the
// subscription, runs the resolver, and pulls.
type Slot struct {
	// Wake is called when the stream may have more. It must not block.
	Wake func()
	// After, when set, takes the place of the operation's own position: a transport's way to resume.
	After *journal.Position
	// Stream is set when the resolver has followed something.
	Stream *Stream
}

type slotKey struct{}

// WithSlot puts a slot into the context of a subscription.
func WithSlot(ctx context.Context, s *Slot) context.Context {
	return context.WithValue(ctx, slotKey{}, s)
}

var errNoSlot = errors.New("live: this transport carries no subscriptions")

// Follow makes the subscription of the context a stream of a source. Values arrive on the channel when the transport
// pulls. Faults: CURSOR_INVALID, CURSOR_EXPIRED, and those of Begin.
func Follow[T any](ctx context.Context, e *Engine, src Source[T]) (<-chan T, error) {
	slot, ok := ctx.Value(slotKey{}).(*Slot)
	if !ok {
		return nil, errNoSlot
	}
	ch := make(chan T, 1)
	pack := func(pieces func() ([]Piece[T], error)) (moves []move, err error) {
		defer fault.Rescue(&err)
		made, err := pieces()
		moves = make([]move, len(made))
		for i, p := range made {
			moves[i] = move{at: p.At, push: func() { ch <- p.Value }}
		}
		return moves, err
	}
	s := &Stream{engine: e, scope: src.Scope, Pace: src.Pace, wake: slot.Wake, turn: func(ctx context.Context, entries []journal.Entry) ([]move, error) {
		return pack(func() ([]Piece[T], error) { return src.Turn(ctx, entries) })
	}}
	after := src.After
	if slot.After != nil {
		after = slot.After
	}
	s.tail = e.join(s) // first the registration, then the starting point: nothing falls between
	err := s.begin(ctx, after, func(head journal.Position) ([]move, error) {
		if src.Begin == nil {
			return nil, nil
		}
		return pack(func() ([]Piece[T], error) { return src.Begin(ctx, after, head) })
	})
	if err != nil {
		e.leave(s)
		return nil, err
	}
	if src.Begin == nil && after != nil {
		s.seq = after.Seq
	}
	slot.Stream = s
	s.tail.look()
	return ch, nil
}

// begin finds the head, checks the position to resume from, and makes the prelude.
func (s *Stream) begin(ctx context.Context, after *journal.Position, prelude func(journal.Position) ([]move, error)) error {
	head, err := s.engine.journal.Head(ctx, s.scope)
	if err != nil {
		return err
	}
	if after != nil {
		if err := head.Resumes(*after); err != nil {
			return err
		}
	}
	s.seq = head.Seq
	s.ready, err = prelude(head)
	s.prelude = len(s.ready)
	return err
}

// Next hands the next piece to the resolver's channel, which has room for it, and returns its position. It returns false
// when the stream has caught up; then Wake is called when there is more.
func (s *Stream) Next(ctx context.Context) (journal.Position, bool, error) {
	for len(s.ready) == 0 {
		entries, _, ok := s.tail.after(s.seq)
		if !ok {
			var err error
			if entries, err = s.engine.journal.Since(ctx, s.scope, s.seq, batch); err != nil {
				return journal.Position{}, false, err
			}
		}
		if len(entries) == 0 {
			return journal.Position{}, false, nil
		}
		moves, err := s.turn(ctx, entries)
		if err != nil {
			return journal.Position{}, false, err
		}
		s.ready, s.seq = moves, entries[len(entries)-1].Seq
		s.hid = s.hid || slices.ContainsFunc(entries, journal.Entry.Hides)
	}
	next := s.ready[0]
	s.ready = s.ready[1:]
	s.prelude = max(0, s.prelude-1)
	next.push()
	return next.at, true, nil
}

// Begun tells that what came before the first entry has been handed on.
func (s *Stream) Begun() bool { return s.prelude == 0 }

// Settled is the number up to which everything has been handed on; ok is false in the middle of a burst.
func (s *Stream) Settled() (seq int64, ok bool) { return s.seq, len(s.ready) == 0 }

// Hid tells, once, that pieces made before may have to be made anew for others: an entry took content or sight away.
func (s *Stream) Hid() bool {
	hid := s.hid
	s.hid = false
	return hid
}

// Scope is the journal that is followed.
func (s *Stream) Scope() string { return s.scope }

// Lag is how many entries the stream is behind, as far as is known.
func (s *Stream) Lag() int64 {
	_, head, _ := s.tail.after(s.seq)
	return max(0, head-s.seq)
}

// Close ends the stream.
func (s *Stream) Close() { s.engine.leave(s) }

// Watch calls fn for every new entry of a scope until cancel is called. It serves the server itself: entries that end
// tokens, for instance. fn is called by one goroutine at a time and must not block for long.
func (e *Engine) Watch(scope string, fn func(journal.Entry)) (cancel func(), err error) {
	more := make(chan struct{}, 1)
	s := &Stream{engine: e, scope: scope, wake: func() {
		select {
		case more <- struct{}{}:
		default: // a wake-up is waiting already
		}
	}}
	s.turn = func(_ context.Context, entries []journal.Entry) ([]move, error) {
		for _, entry := range entries {
			fn(entry)
		}
		return nil, nil
	}
	s.tail = e.join(s)
	if err := s.begin(e.ctx, nil, func(journal.Position) ([]move, error) { return nil, nil }); err != nil {
		e.leave(s)
		return nil, err
	}
	done := make(chan struct{})
	e.running.Add(1)
	go func() {
		defer e.running.Done()
		for {
			if _, _, err := s.Next(e.ctx); err != nil && e.ctx.Err() == nil {
				e.log.Error().Err(err).Str("scope", scope).Msg("watch can't read the journal")
			}
			select {
			case <-more:
			case <-done:
				return
			case <-e.ctx.Done():
				return
			}
		}
	}()
	s.tail.look()
	return func() {
		e.leave(s)
		close(done)
	}, nil
}
