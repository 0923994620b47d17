package wire

import (
	"slices"
	"sync"
)

// feeds are the executions of a server. Order of locks: feeds.mu, subscription.mu, feed.mu.
type feeds struct {
	perScope, perToken int // limits

	mu      sync.Mutex
	shared  map[key]*feed
	all     map[*feed]struct{}
	scopes  map[string]int
	founded map[string]int
}

func newFeeds(l Limits) *feeds {
	return &feeds{perScope: l.FeedsPerScope, perToken: l.FeedsPerToken, shared: map[key]*feed{}, all: map[*feed]struct{}{}, scopes: map[string]int{}, founded: map[string]int{}}
}

// admit counts a feed in; false when its estate or its token has too many. One whose key is shared already is a passing
// guest and always let in.
func (r *feeds) admit(f *feed) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	scope := f.stream.Scope()
	if _, known := r.shared[f.key]; !known && (r.scopes[scope] >= r.perScope || r.founded[f.founder] >= r.perToken) {
		return false
	}
	r.all[f] = struct{}{}
	r.scopes[scope]++
	r.founded[f.founder]++
	return true
}

// share moves the subscriber of a feed that has caught up to the shared feed with the same key, or makes the feed the shared
// one. False when the shared feed no longer keeps what the subscriber has not seen.
func (r *feeds) share(f *feed, sub *subscription) bool {
	moved, covered := r.move(f, sub)
	if moved {
		r.remove(f)
		f.end()
		sub.pull()
	}
	return covered
}

// move does the work of share; moved tells that the subscriber left its feed.
func (r *feeds) move(f *feed, sub *subscription) (moved, covered bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	sub.mu.Lock()
	defer sub.mu.Unlock()
	if _, alive := r.all[f]; !alive || sub.ended {
		return false, true
	}
	target := r.shared[f.key]
	if target == nil {
		r.shared[f.key], target = f, f
		f.low = sub.seq
	}
	target.mu.Lock()
	defer target.mu.Unlock()
	if sub.seq < target.low {
		return false, false
	}
	target.subscribers = append(target.subscribers, sub)
	f.sole.Store(nil)
	sub.feed = target
	return target != f, true
}

// leave takes a subscriber off; a feed without any ends.
func (r *feeds) leave(f *feed, sub *subscription) {
	r.mu.Lock()
	f.mu.Lock()
	if i := slices.Index(f.subscribers, sub); i >= 0 {
		last := len(f.subscribers) - 1
		f.subscribers[i] = f.subscribers[last]
		f.subscribers[last] = nil
		f.subscribers = f.subscribers[:last]
	}
	empty := len(f.subscribers) == 0
	f.mu.Unlock()
	if empty {
		r.forget(f)
	}
	r.mu.Unlock()
	if empty {
		f.end()
	}
}

// remove takes a feed out: nobody joins it any more.
func (r *feeds) remove(f *feed) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.forget(f)
}

func (r *feeds) forget(f *feed) {
	if _, known := r.all[f]; !known {
		return
	}
	delete(r.all, f)
	if r.shared[f.key] == f {
		delete(r.shared, f.key)
	}
	less(r.scopes, f.stream.Scope())
	less(r.founded, f.founder)
}

// less counts one down and forgets what is at zero.
func less(counts map[string]int, name string) {
	if counts[name]--; counts[name] <= 0 {
		delete(counts, name)
	}
}

// list returns all feeds.
func (r *feeds) list() []*feed {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]*feed, 0, len(r.all))
	for f := range r.all {
		list = append(list, f)
	}
	return list
}
