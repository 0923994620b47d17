package bus

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"
)

// Transport carries wake-ups between servers.
type Transport interface {
	// Send tells the other servers.
	Send(ctx context.Context, message string) error
	// Receive calls heard with what other servers send, and lost whenever something may have been missed, until the context ends.
	Receive(ctx context.Context, heard func(message string), lost func(why error))
	// Close ends the connections.
	Close()
}

// longest is how many bytes one message may have; PostgreSQL takes 8,000.
const longest = 7_500

// sendTime is how long telling others may take before it is given up.
const sendTime = 5 * time.Second

// relay joins a local bus to other servers.
type relay struct {
	local     *Local
	transport Transport
	log       zerolog.Logger

	mu      sync.Mutex
	pending map[string]struct{}
	more    chan struct{}
	trouble string // why wake-ups are missing, as it was last told
}

// Connect joins a local bus to other servers until close is called.
func Connect(b *Local, t Transport, log zerolog.Logger) (close func()) {
	r := &relay{local: b, transport: t, log: log, pending: map[string]struct{}{}, more: make(chan struct{}, 1)}
	ctx, stop := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { r.send(ctx) })
	running.Go(func() { t.Receive(ctx, r.heard, r.lost) })
	b.setForward(r.add)
	return func() {
		b.setForward(nil)
		stop()
		running.Wait()
		t.Close()
	}
}

func (b *Local) setForward(fn func([]string)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.forward = fn
}

// add notes scopes to tell; it never blocks.
func (r *relay) add(scopes []string) {
	r.mu.Lock()
	for _, s := range scopes {
		r.pending[s] = struct{}{}
	}
	r.mu.Unlock()
	select {
	case r.more <- struct{}{}:
	default: // the sender knows already
	}
}

// send tells what is pending, one message after another: what comes meanwhile is folded into the next.
func (r *relay) send(ctx context.Context) {
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-r.more:
		}
		r.mu.Lock()
		scopes := slices.Sorted(maps.Keys(r.pending))
		clear(r.pending)
		r.mu.Unlock()
		for _, message := range messages(scopes) {
			sending, cancel := context.WithTimeout(ctx, sendTime)
			err := r.transport.Send(sending, message)
			cancel()
			if err != nil && !failing && ctx.Err() == nil { // the others find out when they look by themselves
				r.log.Warn().Err(err).Msg("other servers can't be woken; they look twice a second")
			}
			failing = err != nil
		}
	}
}

// messages packs scopes into as few messages as there must be.
func messages(scopes []string) []string {
	var all []string
	var one strings.Builder
	for _, s := range scopes {
		if one.Len()+1+len(s) > longest {
			all = append(all, one.String())
			one.Reset()
		}
		if one.Len() > 0 {
			one.WriteByte(' ')
		}
		one.WriteString(s)
	}
	if one.Len() > 0 {
		all = append(all, one.String())
	}
	return all
}

func (r *relay) heard(message string) { r.local.wake(strings.Fields(message)) }

// lost wakes everybody, because something may have been missed.
func (r *relay) lost(why error) {
	trouble := ""
	if why != nil {
		trouble = why.Error()
	}
	if trouble != "" && trouble != r.trouble {
		r.log.Warn().Err(why).Msg("wake-ups of other servers are missing; journals are looked at twice a second")
	}
	r.trouble = trouble
	r.local.wake([]string{All})
}
