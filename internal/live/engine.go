package live

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"foyer/internal/bus"
	"foyer/internal/journal"
)

// pollEvery is how often the engine looks for entries that other processes wrote.
const pollEvery = 500 * time.Millisecond

// How long entries are gathered before lists and summaries are evaluated: short enough for the eye, long enough for a burst.
const (
	listPace    = 20 * time.Millisecond
	summaryPace = 100 * time.Millisecond
)

// Engine tails the journals that somebody follows.
type Engine struct {
	journal *journal.Journal
	log     zerolog.Logger
	ctx     context.Context
	stop    context.CancelFunc
	running sync.WaitGroup

	mu    sync.Mutex
	tails map[string]*tail

	// Evaluations counts how often the filter of a list, or a summary, was evaluated for new entries.
	Evaluations atomic.Int64
}

// Start returns a running engine; Stop ends it.
func Start(j *journal.Journal, b bus.Bus, log zerolog.Logger) *Engine {
	ctx, stop := context.WithCancel(context.Background())
	e := &Engine{journal: j, log: log, ctx: ctx, stop: stop, tails: map[string]*tail{}}
	cancel := b.Subscribe(e.look)
	e.running.Add(1)
	go func() {
		defer e.running.Done()
		defer cancel()
		e.poll()
	}()
	return e
}

// Stop ends the engine; streams stop moving. It returns when no goroutine of the engine is left.
func (e *Engine) Stop() {
	e.stop()
	e.running.Wait()
}

// poll looks from time to time for what no wake-up told: one query for all scopes, whatever their number.
func (e *Engine) poll() {
	ticker := time.NewTicker(pollEvery)
	defer ticker.Stop()
	failing := false
	for {
		select {
		case <-e.ctx.Done():
			return
		case <-ticker.C:
		}
		tails := e.all()
		if len(tails) == 0 {
			continue
		}
		heads, err := e.journal.Heads(e.ctx)
		if err != nil && !failing && e.ctx.Err() == nil {
			e.log.Error().Err(err).Msg("journals can't be read; what is live waits until they can")
		}
		failing = err != nil
		for _, t := range tails {
			if t.behind(heads[t.scope]) {
				t.look()
			}
		}
	}
}

func (e *Engine) all() []*tail {
	e.mu.Lock()
	defer e.mu.Unlock()
	tails := make([]*tail, 0, len(e.tails))
	for _, t := range e.tails {
		tails = append(tails, t)
	}
	return tails
}

// look makes a scope's tail read on, if anybody follows it.
func (e *Engine) look(scope string) {
	if scope == bus.All {
		for _, t := range e.all() {
			t.look()
		}
		return
	}
	e.mu.Lock()
	t := e.tails[scope]
	e.mu.Unlock()
	if t != nil {
		t.look()
	}
}

// join registers a stream with the tail of its scope, which begins with the first stream and ends with the last.
func (e *Engine) join(s *Stream) *tail {
	e.mu.Lock()
	defer e.mu.Unlock()
	t := e.tails[s.scope]
	if t == nil {
		t = &tail{engine: e, scope: s.scope, streams: map[*Stream]struct{}{}}
		e.tails[s.scope] = t
	}
	t.mu.Lock()
	t.streams[s] = struct{}{}
	t.mu.Unlock()
	return t
}

func (e *Engine) leave(s *Stream) {
	e.mu.Lock()
	defer e.mu.Unlock()
	t := s.tail
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.streams, s)
	if len(t.streams) == 0 && e.tails[s.scope] == t {
		delete(e.tails, s.scope)
	}
}

// Streams is how many subscriptions follow something now.
func (e *Engine) Streams() int {
	n := 0
	for _, t := range e.all() {
		t.mu.Lock()
		n += len(t.streams)
		t.mu.Unlock()
	}
	return n
}
