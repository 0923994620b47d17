package live

import (
	"context"
	"errors"

	"foyer/internal/journal"
)

// Stream is one subscription's place in a scope. Its methods are called by one goroutine at a time.
type Stream struct {
	engine *Engine
	tail   *tail
	scope  string
	seq    int64           // number of the last entry handed on
	ready  []journal.Entry // read, not handed on yet
	push   func(journal.Entry)
	wake   func()
}

// Slot is where a transport receives the stream that a resolver makes. It puts one into the context of the
// subscription, runs the resolver, and pulls.
type Slot struct {
	// Wake is called when the stream may have more. It must not block.
	Wake func()
	// Stream is set when the resolver has followed something.
	Stream *Stream
}

type slotKey struct{}

// WithSlot puts a slot into the context of a subscription.
func WithSlot(ctx context.Context, s *Slot) context.Context {
	return context.WithValue(ctx, slotKey{}, s)
}

var errNoSlot = errors.New("live: this transport carries no subscriptions")

// Follow makes the subscription of the context a stream of a scope: from right behind a position, or from now on. Each
// entry is shown by view and arrives on the channel when the transport pulls. Faults: CURSOR_INVALID, CURSOR_EXPIRED.
func Follow[T any](ctx context.Context, e *Engine, scope string, from *journal.Position, view func(journal.Entry) T) (<-chan T, error) {
	slot, ok := ctx.Value(slotKey{}).(*Slot)
	if !ok {
		return nil, errNoSlot
	}
	ch := make(chan T, 1)
	s := &Stream{engine: e, scope: scope, wake: slot.Wake, push: func(entry journal.Entry) { ch <- view(entry) }}
	s.tail = e.join(s) // first the registration, then the starting point: nothing falls between
	var err error
	if from != nil {
		s.seq, err = e.journal.Resume(ctx, scope, *from)
	} else {
		var head journal.Position
		head, err = e.journal.Head(ctx, scope)
		s.seq = head.Seq
	}
	if err != nil {
		e.leave(s)
		return nil, err
	}
	slot.Stream = s
	s.tail.look()
	return ch, nil
}

// Next hands the next entry to the resolver's channel, which has room for it. It returns false when the stream has
// caught up; then Wake is called when there is more.
func (s *Stream) Next(ctx context.Context) (bool, error) {
	if len(s.ready) == 0 {
		entries, _, ok := s.tail.after(s.seq)
		if !ok {
			var err error
			if entries, err = s.engine.journal.Since(ctx, s.scope, s.seq, batch); err != nil {
				return false, err
			}
		}
		s.ready = entries
	}
	if len(s.ready) == 0 {
		return false, nil
	}
	next := s.ready[0]
	s.ready = s.ready[1:]
	s.seq = next.Seq
	s.push(next)
	return true, nil
}

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
	s := &Stream{engine: e, scope: scope, push: fn, wake: func() {
		select {
		case more <- struct{}{}:
		default: // a wake-up is waiting already
		}
	}}
	s.tail = e.join(s)
	head, err := e.journal.Head(e.ctx, scope)
	if err != nil {
		e.leave(s)
		return nil, err
	}
	s.seq = head.Seq
	done := make(chan struct{})
	e.running.Add(1)
	go func() {
		defer e.running.Done()
		for {
			for ok, err := s.Next(e.ctx); ok && err == nil; ok, err = s.Next(e.ctx) {
				continue
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
