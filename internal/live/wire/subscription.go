package wire

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/journal"
)

// subscription is one operation under way on a socket: a place in a feed, or a query or mutation.
type subscription struct {
	socket *socket
	id     string
	mu     sync.Mutex
	feed   *feed
	seq    int64 // the last message that the queue took
	wait   bool  // for the queue to drain
	ended  bool
	cancel context.CancelFunc // ends a query or mutation under way
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
		c.say(func(b []byte) []byte {
			return c.speech.refuse(b, id, listed(c.server.present(c.context(), fault.Of(fault.TooManyStreams))))
		})
	case !c.server.Allow(who.TokenID):
		sub.fail(fault.Of(fault.TooManyRequests))
	default:
		go sub.start(*who, req, nil)
	}
}

// start runs the operation, and says why it can't be.
func (s *subscription) start(who actor.Actor, req request, after *journal.Position) {
	if err := s.run(who, req, after); err != nil {
		s.fail(err)
	}
}

// run admits the operation, and runs it or makes it a place in a feed.
func (s *subscription) run(who actor.Actor, req request, after *journal.Position) (err error) {
	defer fault.Rescue(&err)
	server := s.socket.server
	ctx := graphql.StartOperationTrace(actor.With(s.socket.context(), who))
	op, errs := server.Executor.CreateOperationContext(ctx, req.params())
	if errs != nil {
		s.refuse(server.Executor.DispatchError(graphql.WithOperationContext(ctx, op), errs).Errors)
		return nil
	}
	switch {
	case op.Operation.Operation == ast.Mutation && req.Safe:
		return needsPost()
	case op.Operation.Operation != ast.Subscription:
		s.answer(ctx, op)
		return nil
	}
	f, refusal, err := server.openFeed(ctx, op, who, after)
	switch {
	case err != nil:
		return err
	case f == nil && refusal == nil:
		s.finish()
	case f == nil:
		s.refuse(refusal.Errors)
	default:
		s.follow(f)
	}
	return nil
}

// follow makes the subscription the first of a feed.
func (s *subscription) follow(f *feed) {
	f.sole.Store(s)
	s.mu.Lock()
	s.feed = f
	ended := s.ended
	s.mu.Unlock()
	if ended { // completed by the client meanwhile
		f.server.feeds.leave(f, s)
		return
	}
	f.state.Store(idle)
	f.wake()
}

func (s *subscription) following() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.feed != nil
}

// answer runs a query or mutation to its end.
func (s *subscription) answer(ctx context.Context, op *graphql.OperationContext) {
	ctx, cancel := context.WithTimeout(ctx, s.socket.server.Limits.Operation)
	defer cancel()
	s.mu.Lock()
	s.cancel = cancel
	ended := s.ended
	s.mu.Unlock()
	if ended { // completed by the client meanwhile
		return
	}
	handler, ctx := s.socket.server.Executor.DispatchOperation(ctx, op)
	payload := Encode(handler(ctx))
	s.socket.say(func(b []byte) []byte { return s.socket.speech.next(b, s.id, payload, "") })
	s.finish()
}

// blocked tells whether the socket's queue should take nothing more for now; then the subscription is woken when it has
// drained.
func (s *subscription) blocked() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.full()
}

func (s *subscription) full() bool {
	if !s.socket.queue.full() {
		s.wait = false
		return false
	}
	s.wait = true
	return s.socket.queue.full() // it may have drained before wait was set
}

// reach notes that the subscription has everything up to a number.
func (s *subscription) reach(seq int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seq = max(s.seq, seq)
}

// take queues one message of a feed of its own.
func (s *subscription) take(m rendered) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.deliver([]rendered{m})
}

// pull queues what the shared feed has and the subscription has not.
func (s *subscription) pull() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ended {
		return
	}
	messages, kept := s.feed.behind(s.seq)
	if !kept { // too slow: it comes back and resumes from its last cursor
		go s.socket.overflow()
		return
	}
	for len(messages) > 0 && !s.full() {
		n := min(len(messages), turn)
		s.deliver(messages[:n])
		messages = messages[n:]
	}
}

// deliver queues messages as one piece; the caller holds the lock.
func (s *subscription) deliver(messages []rendered) {
	if s.ended {
		return
	}
	c := s.socket
	c.say(func(b []byte) []byte {
		for _, m := range messages {
			b = c.speech.next(b, s.id, m.payload, m.mark)
		}
		return b
	})
	s.seq = max(s.seq, messages[len(messages)-1].seq)
	c.server.Delivered.Add(int64(len(messages)))
}

// resume goes on when the queue has drained.
func (s *subscription) resume() {
	s.mu.Lock()
	wait, f := s.wait, s.feed
	s.wait = false
	s.mu.Unlock()
	switch {
	case !wait || f == nil:
	case f.sole.Load() == s:
		f.wake()
	default:
		s.pull()
	}
}

// fail ends the operation with an error of our own.
func (s *subscription) fail(err error) {
	s.refuse(s.socket.server.present(s.socket.context(), err))
}

// refuse ends the operation with an error message, unless the client has ended it; the protocol sends no complete behind it.
func (s *subscription) refuse(errs gqlerror.List) {
	payload := listed(errs)
	s.close(func(b []byte) []byte { return s.socket.speech.refuse(b, s.id, payload) })
}

// listed writes errors as JSON.
func listed(errs gqlerror.List) []byte {
	text, err := json.Marshal(errs)
	if err != nil || len(errs) == 0 {
		return []byte(`[{"message":"Something went wrong on our side."}]`)
	}
	return text
}

// finish ends the operation with a complete message, unless the client has ended it.
func (s *subscription) finish() {
	s.close(func(b []byte) []byte { return s.socket.speech.complete(b, s.id) })
}

func (s *subscription) close(last func([]byte) []byte) {
	s.stop()
	if s.socket.release(s) {
		s.socket.say(last)
		s.socket.spent()
	}
}

// stop ends the operation; it waits for a delivery under way.
func (s *subscription) stop() {
	s.mu.Lock()
	f := s.feed
	s.ended = true
	if s.cancel != nil {
		s.cancel()
	}
	s.mu.Unlock()
	if f != nil {
		f.server.feeds.leave(f, s)
	}
}

// present turns an error into what the client may see.
func (s *Server) present(ctx context.Context, err error) gqlerror.List {
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{})
	return s.Executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}).Errors
}
