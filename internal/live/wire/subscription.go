package wire

import (
	"context"
	"encoding/json"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"foyer/internal/base/fault"
	"foyer/internal/live"
)

// turn is how many entries a worker delivers for one subscription before others have theirs.
const turn = 64

// States of a subscription on its way through the workers.
const (
	idle int32 = iota
	queued
	running
	runningAgain // woken while it ran
	stopped
)

// subscription is one operation under way on a socket: a stream, or a query or mutation.
type subscription struct {
	socket  *socket
	id      string
	next    []byte // the beginning of each of its next messages
	state   atomic.Int32
	waiting atomic.Bool // for the queue to drain
	caught  bool        // it has caught up at least once
	handler graphql.ResponseHandler
	ctx     context.Context
	once    sync.Once
	mu      sync.Mutex
	stream  *live.Stream
	ended   bool
}

// subscribe starts an operation.
func (c *socket) subscribe(id string, payload json.RawMessage) {
	who := c.actor.Load()
	if who == nil {
		c.close(codeUnauthorized, "Unauthorized")
		return
	}
	req, err := parseRequest(payload)
	if err != nil {
		c.close(codeBadMessage, err.Error())
		return
	}
	sub := &subscription{socket: c, id: id}
	full, err := c.reserve(sub)
	switch {
	case err != nil:
		c.close(codeDuplicate, "Subscriber for "+id+" already exists")
	case full:
		sub.fail(fault.Of(fault.TooManyStreams))
	case !c.server.Allow(who.TokenID):
		sub.fail(fault.Of(fault.TooManyRequests))
	default:
		go sub.start(req)
	}
}

// start admits the operation, and runs it or makes it a stream.
func (s *subscription) start(req request) {
	c := s.socket
	exec := c.server.Executor
	ctx := graphql.StartOperationTrace(c.ctx)
	op, errs := exec.CreateOperationContext(ctx, req.params())
	if errs != nil {
		s.refuse(exec.DispatchError(graphql.WithOperationContext(ctx, op), errs).Errors)
		return
	}
	if op.Operation.Operation != ast.Subscription {
		s.answer(ctx, op)
		return
	}
	slot := &live.Slot{Wake: s.wake}
	s.handler, s.ctx = exec.DispatchOperation(live.WithSlot(ctx, slot), op)
	if slot.Stream == nil { // the resolver refused
		resp := s.handler(s.ctx)
		if resp == nil {
			s.finish()
			return
		}
		s.refuse(resp.Errors)
		return
	}
	s.mu.Lock()
	if s.ended { // completed by the client meanwhile
		s.mu.Unlock()
		slot.Stream.Close()
		return
	}
	s.stream = slot.Stream
	s.next = prefix("next", s.id)
	s.mu.Unlock()
	s.wake()
}

// answer runs a query or mutation to its end.
func (s *subscription) answer(ctx context.Context, op *graphql.OperationContext) {
	ctx, cancel := context.WithTimeout(ctx, s.socket.server.Limits.Operation)
	defer cancel()
	handler, ctx := s.socket.server.Executor.DispatchOperation(ctx, op)
	resp := handler(ctx)
	s.deliver(prefix("next", s.id), Encode(resp))
	s.finish()
}

// wake puts the subscription on the run queue unless it is there.
func (s *subscription) wake() {
	for {
		switch state := s.state.Load(); state {
		case idle:
			if s.state.CompareAndSwap(idle, queued) {
				s.socket.server.schedule(s)
				return
			}
		case running:
			if s.state.CompareAndSwap(running, runningAgain) {
				return
			}
		default:
			return
		}
	}
}

// run delivers what there is; a worker calls it.
func (s *subscription) run() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stream == nil || s.ended || s.ctx.Err() != nil || !s.state.CompareAndSwap(queued, running) {
		s.state.CompareAndSwap(queued, idle)
		return
	}
	again := s.pull()
	if !s.state.CompareAndSwap(running, idle) && s.state.CompareAndSwap(runningAgain, idle) {
		again = true
	}
	if again && !s.ended {
		s.wake()
	}
}

// pull delivers at most a turn of entries; true when there may be more at once.
func (s *subscription) pull() (more bool) {
	for range turn {
		if s.socket.queue.full() {
			if s.caught && s.stream.Lag() > s.socket.server.Limits.Lag {
				go s.socket.overflow() // not under the lock of the subscription it stops
				return false
			}
			s.waiting.Store(true)
			return !s.socket.queue.full() // it may have drained before waiting was set
		}
		s.waiting.Store(false)
		ok, err := s.stream.Next(s.ctx)
		switch {
		case err != nil:
			if s.ctx.Err() == nil {
				go s.fail(err)
			}
			return false
		case !ok:
			s.caught = true
			return false
		}
		resp := s.handler(s.ctx)
		if resp == nil { // the socket has ended; what was put into the resolver's channel is left in it
			s.ended = true
			return false
		}
		s.socket.server.Delivered.Add(1)
		s.deliver(s.next, Encode(resp))
	}
	return true
}

func (s *subscription) deliver(head, payload []byte) {
	overflow := s.socket.queue.add(func(b []byte) []byte { return appendMessage(b, head, payload, messageEnd) })
	if overflow {
		go s.socket.overflow()
	}
}

// fail ends the operation with an error of our own.
func (s *subscription) fail(err error) {
	ctx := s.ctx
	if ctx == nil {
		ctx = s.socket.ctx
	}
	s.refuse(s.socket.server.present(ctx, err))
}

// refuse ends the operation with an error message; the protocol sends no complete behind it.
func (s *subscription) refuse(errs gqlerror.List) {
	s.socket.release(s)
	s.stop()
	payload, err := json.Marshal(errs)
	if err != nil || len(errs) == 0 {
		payload = []byte(`[{"message":"Something went wrong on our side."}]`)
	}
	s.deliver(prefix("error", s.id), payload)
}

// finish ends the operation with a complete message, unless the client has ended it.
func (s *subscription) finish() {
	if s.socket.release(s) {
		s.socket.send(completeMessage(s.id))
	}
	s.stop()
}

// stop ends the stream; it waits for a delivery under way.
func (s *subscription) stop() {
	s.once.Do(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.ended = true
		s.state.Store(stopped)
		if s.stream != nil {
			s.stream.Close()
		}
	})
}

// present turns an error into what the client may see.
func (s *Server) present(ctx context.Context, err error) gqlerror.List {
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{})
	return s.Executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}).Errors
}
