package wire

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/journal"
	"foyer/internal/live"
	"foyer/internal/store"
)

// turn is how many pieces a worker makes for one feed before others have theirs.
const turn = 64

// What a shared feed keeps for subscriptions that are behind: so many messages, so many bytes, for so long.
const (
	keptMessages = 1024
	keptBytes    = 256 << 10
	keptFor      = time.Minute
)

// States of a feed on its way through the workers.
const (
	idle int32 = iota
	queued
	running
	runningAgain // woken while it ran
)

// rendered is one result, as everybody gets it.
type rendered struct {
	seq     int64
	mark    string // the cursor to resume from
	payload []byte
	made    time.Time
}

// feed is one execution of a subscription. It begins with a single subscriber, for whom it catches up; then it takes the place
// of a shared feed with the same key, or its subscriber moves to the one there is.
type feed struct {
	server  *Server
	key     key
	founder string // token it is charged to
	stream  *live.Stream
	handler graphql.ResponseHandler
	ctx     context.Context // the execution's, which outlives the request that began it
	cancel  context.CancelFunc
	state   atomic.Int32
	sole    atomic.Pointer[subscription] // the single subscriber until the feed is shared

	mu          sync.Mutex
	subscribers []*subscription
	ring        []rendered
	bytes       int
	low         int64 // every message behind this number is in the ring
	ended       bool
}

// openFeed runs the resolver of a subscription in the sight of an actor. Without a feed the response says why.
func (s *Server) openFeed(ctx context.Context, op *graphql.OperationContext, who actor.Actor, after *journal.Position) (*feed, *graphql.Response, error) {
	k, viewer, err := keyOf(op, who)
	if err != nil {
		return nil, nil, err
	}
	f := &feed{server: s, key: k, founder: who.TokenID}
	f.state.Store(running) // until it has a subscriber
	f.ctx, f.cancel = context.WithCancel(actor.With(context.WithoutCancel(ctx), viewer))
	slot := &live.Slot{Wake: f.wake, After: after}
	f.handler, f.ctx = s.Executor.DispatchOperation(live.WithSlot(f.ctx, slot), op)
	if slot.Stream == nil { // the resolver refused
		resp := f.handler(f.ctx)
		f.cancel()
		return nil, resp, nil
	}
	f.stream = slot.Stream
	if !s.feeds.admit(f) {
		f.stop()
		return nil, nil, fault.Of(fault.TooManyLists)
	}
	return f, nil, nil
}

// wake puts the feed on the run queue unless it is there.
func (f *feed) wake() {
	for {
		switch state := f.state.Load(); state {
		case idle:
			if f.state.CompareAndSwap(idle, queued) {
				f.schedule()
				return
			}
		case running:
			if f.state.CompareAndSwap(running, runningAgain) {
				return
			}
		default:
			return
		}
	}
}

// schedule waits for the burst to end where the stream asks for it, unless somebody waits for the beginning.
func (f *feed) schedule() {
	if f.sole.Load() == nil && f.stream.Pace > 0 {
		time.AfterFunc(f.stream.Pace, func() { f.server.schedule(f) })
		return
	}
	f.server.schedule(f)
}

// run makes what there is; a worker calls it, one at a time.
func (f *feed) run() {
	if !f.state.CompareAndSwap(queued, running) {
		return
	}
	again := false
	if f.ctx.Err() == nil {
		if sub := f.sole.Load(); sub != nil {
			again = f.catchUp(sub)
		} else {
			again = f.broadcast()
		}
	}
	if !f.state.CompareAndSwap(running, idle) && f.state.CompareAndSwap(runningAgain, idle) {
		again = true
	}
	if again {
		f.wake()
	}
}

// make renders the next piece; ok is false when there is none, or when the feed has ended.
func (f *feed) make() (m rendered, ok bool) {
	at, ok, err := f.stream.Next(f.ctx)
	switch {
	case err != nil:
		if f.ctx.Err() == nil {
			f.fail(err)
		}
		return m, false
	case !ok:
		return m, false
	}
	f.server.Executions.Add(1)
	resp := f.handler(f.ctx)
	if resp == nil { // cancelled; what was put into the resolver's channel is left in it
		return m, false
	}
	return rendered{seq: at.Seq, mark: f.server.Mark(at), payload: Encode(resp), made: clock.Start()}, true
}

// catchUp makes pieces for a single subscriber, as fast as it takes them, and then moves it to a shared feed. True when
// there may be more at once.
func (f *feed) catchUp(sub *subscription) (more bool) {
	for range turn {
		if sub.blocked() {
			return false // the socket wakes the subscription when its queue has drained
		}
		if seq, settled := f.stream.Settled(); settled && f.stream.Begun() && f.stream.Lag() < keptMessages/2 {
			sub.reach(seq)
			if f.server.feeds.share(f, sub) {
				return f.ctx.Err() == nil
			}
		}
		m, ok := f.make()
		if !ok {
			return false
		}
		sub.take(m)
	}
	return true
}

// broadcast makes pieces and hands them to every subscriber. True when there may be more at once.
func (f *feed) broadcast() (more bool) {
	var fresh []rendered
	for more = true; more && len(fresh) < turn; {
		var m rendered
		if m, more = f.make(); more {
			fresh = append(fresh, m)
		}
	}
	if len(fresh) > 0 {
		for _, sub := range f.keep(fresh) {
			sub.pull()
		}
	}
	if f.stream.Hid() {
		f.forget()
	}
	return more
}

// keep puts messages into the ring and returns who is to have them.
func (f *feed) keep(fresh []rendered) []*subscription {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.ring = append(f.ring, fresh...)
	for _, m := range fresh {
		f.bytes += len(m.payload)
	}
	drop := 0
	for left := f.bytes; drop < len(f.ring)-1 && (len(f.ring)-drop > keptMessages || left > keptBytes); drop++ {
		left -= len(f.ring[drop].payload)
	}
	f.drop(drop)
	return slices.Clone(f.subscribers)
}

// drop forgets the oldest messages; the caller holds the lock.
func (f *feed) drop(n int) {
	if n == 0 {
		return
	}
	for _, m := range f.ring[:n] {
		f.bytes -= len(m.payload)
		f.low = m.seq
	}
	f.ring = slices.Clone(f.ring[n:]) // subscribers may be reading the old one
}

// expire forgets messages that are old.
func (f *feed) expire(now time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for n < len(f.ring) && now.Sub(f.ring[n].made) > keptFor {
		n++
	}
	f.drop(n)
}

// forget makes newcomers read anew what was said before now: an entry took content or sight away.
func (f *feed) forget() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.drop(len(f.ring))
}

// behind returns the messages behind a number; ok is false when some of them are no longer kept.
func (f *feed) behind(seq int64) (messages []rendered, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if seq < f.low {
		return nil, false
	}
	from := len(f.ring)
	for from > 0 && f.ring[from-1].seq > seq {
		from--
	}
	return f.ring[from:], true
}

// fail ends the feed and tells its subscribers why. While the database can't be reached their sockets are closed with 1013: they come
// back and resume, whereas an error would be the end of the subscription.
func (f *feed) fail(err error) {
	f.server.feeds.remove(f)
	if fault.CodeOf(store.Translate(err)) == fault.Unavailable {
		f.server.Log.Warn().Err(err).Msg("a subscription can't go on; its sockets are to come back")
		for _, sub := range f.end() {
			go sub.socket.close(codeTryLater, "Try again later")
		}
		return
	}
	errs := f.server.present(f.ctx, err)
	for _, sub := range f.end() {
		go sub.refuse(errs)
	}
}

// end stops the feed and returns who was left.
func (f *feed) end() []*subscription {
	f.mu.Lock()
	defer f.mu.Unlock()
	left := f.subscribers
	if sub := f.sole.Load(); sub != nil {
		left = append(left, sub)
	}
	f.subscribers = nil
	if !f.ended {
		f.ended = true
		f.stop()
	}
	return left
}

func (f *feed) stop() {
	f.cancel()
	f.stream.Close()
}
