package live

import (
	"slices"
	"sync"
	"time"

	"foyer/internal/journal"
)

// ringSize is how many of the newest entries of a scope are kept in memory; streams further behind read the database.
const ringSize = 1024

// batch is how many entries are read at once.
const batch = 256

// gather is how long a tail waits after it has told of entries: the first of a burst is told at once, those behind it together.
const gather = 25 * time.Millisecond

// tail follows one scope.
type tail struct {
	engine *Engine
	scope  string

	mu      sync.Mutex
	streams map[*Stream]struct{}
	ring    []journal.Entry // consecutive; the newest last
	head    int64           // number of the newest entry known; 0 before the first look
	reading bool            // a goroutine is reading
	again   bool            // somebody asked to look while it was
}

// look reads on in the background; calls while it does are folded into one more round.
func (t *tail) look() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.reading {
		t.again = true
		return
	}
	if t.engine.ctx.Err() != nil {
		return
	}
	t.reading = true
	t.engine.running.Add(1)
	go t.read()
}

// behind tells whether the journal is known to have more than the tail has read.
func (t *tail) behind(head int64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.head < head
}

// read catches up with the journal and wakes the streams, until nobody asks again.
func (t *tail) read() {
	defer t.engine.running.Done()
	for {
		advanced, err := t.advance()
		if err != nil && t.engine.ctx.Err() == nil {
			t.engine.log.Error().Err(err).Str("scope", t.scope).Msg("tail can't read the journal")
		}
		if advanced {
			t.wake()
			t.rest()
		}
		t.mu.Lock()
		if !t.again || t.engine.ctx.Err() != nil {
			t.reading = false
			t.mu.Unlock()
			return
		}
		t.again = false
		t.mu.Unlock()
	}
}

// rest lets a burst gather.
func (t *tail) rest() {
	select {
	case <-t.engine.ctx.Done():
	case <-time.After(gather):
	}
}

// advance reads what is new into the ring.
func (t *tail) advance() (advanced bool, err error) {
	t.mu.Lock()
	head := t.head
	t.mu.Unlock()
	if head == 0 {
		p, err := t.engine.journal.Head(t.engine.ctx, t.scope)
		if err != nil {
			return false, err
		}
		t.mu.Lock()
		t.head = p.Seq
		t.mu.Unlock()
		return p.Seq > 0, nil
	}
	for {
		entries, err := t.engine.journal.Since(t.engine.ctx, t.scope, head, batch)
		if err != nil || len(entries) == 0 {
			return advanced, err
		}
		head, advanced = entries[len(entries)-1].Seq, true
		t.mu.Lock()
		t.head = head
		t.ring = append(t.ring, entries...)
		t.forget()
		if over := len(t.ring) - ringSize; over > 0 {
			t.ring = slices.Clone(t.ring[over:])
		}
		t.mu.Unlock()
		if len(entries) < batch {
			return advanced, nil // who appends after this reading asks again
		}
	}
}

// forget drops entries that may have to be read anew because of a later one.
func (t *tail) forget() {
	for from := len(t.ring) - 1; from > 0; from-- {
		if t.ring[from].Hides() {
			t.ring = slices.Clone(t.ring[from:])
			return
		}
	}
}

func (t *tail) wake() {
	t.mu.Lock()
	waiting := make([]*Stream, 0, len(t.streams))
	for s := range t.streams {
		waiting = append(waiting, s)
	}
	t.mu.Unlock()
	for _, s := range waiting {
		s.wake()
	}
}

// after returns entries behind a number from the ring; ok is false when they are not all there. known is the newest
// number of the scope.
func (t *tail) after(seq int64) (entries []journal.Entry, known int64, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if seq >= t.head && t.head > 0 {
		return nil, t.head, true
	}
	if len(t.ring) == 0 || t.ring[0].Seq > seq+1 {
		return nil, t.head, false
	}
	from := int(seq + 1 - t.ring[0].Seq)
	return t.ring[from:min(len(t.ring), from+batch)], t.head, true
}
