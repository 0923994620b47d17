package bus

import "sync"

// All is published in place of a scope when wake-ups may have been lost: every scope is to be looked at.
const All = "*"

// Bus wakes those who wait for new entries.
type Bus interface {
	// Publish says that scopes have new entries. It never blocks.
	Publish(scopes ...string)
	// Subscribe calls fn for every scope that is published, here or on another server, until cancel is called. fn must not block.
	Subscribe(fn func(scope string)) (cancel func())
}

// Local is the bus of a single process.
type Local struct {
	mu        sync.RWMutex
	next      int
	listeners map[int]func(string)
	forward   func(scopes []string) // to other servers; nil while there are none
}

// NewLocal returns a bus without listeners.
func NewLocal() *Local { return &Local{listeners: map[int]func(string){}} }

// Publish calls every listener for every scope, and tells the other servers.
func (b *Local) Publish(scopes ...string) {
	b.wake(scopes)
	b.mu.RLock()
	forward := b.forward
	b.mu.RUnlock()
	if forward != nil {
		forward(scopes)
	}
}

// wake calls the listeners of this process.
func (b *Local) wake(scopes []string) {
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
