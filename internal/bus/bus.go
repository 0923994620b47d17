package bus

import "sync"

// Bus wakes those who wait for new entries.
type Bus interface {
	// Publish says that scopes have new entries. It never blocks.
	Publish(scopes ...string)
	// Subscribe calls fn for every scope that is published until cancel is called. fn must not block.
	Subscribe(fn func(scope string)) (cancel func())
}

// Local is the bus of a single process.
type Local struct {
	mu        sync.RWMutex
	next      int
	listeners map[int]func(string)
}

// NewLocal returns a bus without listeners.
func NewLocal() *Local { return &Local{listeners: map[int]func(string){}} }

// Publish calls every listener for every scope.
func (b *Local) Publish(scopes ...string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, scope := range scopes {
		for _, fn := range b.listeners {
			fn(scope)
		}
	}
}

// Subscribe adds a listener.
func (b *Local) Subscribe(fn func(scope string)) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := b.next
	b.next++
	b.listeners[n] = fn
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.listeners, n)
	}
}
