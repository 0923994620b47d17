package wire

import (
	"net"
	"sync"
	"syscall"
	"time"

	"foyer/internal/base/clock"
)

// bufferKept is the largest write buffer that a socket's queue gives back to the pool.
const bufferKept = 64 << 10

var buffers = sync.Pool{New: func() any { b := make([]byte, 0, 4096); return &b }}

// queue holds frames until they are written. Frames that wait are merged into one write.
type queue struct {
	mu      sync.Mutex
	net     net.Conn
	raw     syscall.RawConn // nil where writing without waiting is not possible
	pending *[]byte         // nil while nothing waits
	writing bool
	closing bool // a close frame is the last thing in the queue
	hangup  bool // the connection is closed when writing ends
	dead    bool // nothing can be written any more
	limit   int
	timeout time.Duration
	owner   writer
}

// writer is who owns a queue.
type writer interface {
	// drained is called when the queue has become empty, failed when a write has failed. After the close frame neither is:
	// the peer answers it, or the sweep ends the connection.
	drained()
	failed()
	// goodbye renders what is said last.
	goodbye(buf []byte, code int, reason string) []byte
}

// add puts frames into the queue; render appends them to a buffer. A socket that is closing or dead takes nothing more.
// overflow tells that the queue has outgrown its limit: then nothing was added.
func (q *queue) add(render func([]byte) []byte) (overflow bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closing || q.dead {
		return false
	}
	if q.pending != nil && len(*q.pending) > q.limit {
		return true
	}
	q.append(render)
	return false
}

// finish puts the close frame into the queue as the last one; what waits before it is written first.
func (q *queue) finish(code int, reason string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closing || q.dead {
		return false
	}
	q.closing = true
	q.append(func(b []byte) []byte { return q.owner.goodbye(b, code, reason) })
	return true
}

// cut drops what waits and puts the close frame in its place: for readers that are too slow to read it all.
func (q *queue) cut(code int, reason string) bool {
	q.mu.Lock()
	if q.pending != nil {
		*q.pending = (*q.pending)[:0]
	}
	q.mu.Unlock()
	return q.finish(code, reason)
}

func (q *queue) append(render func([]byte) []byte) {
	if q.pending == nil {
		q.pending, _ = buffers.Get().(*[]byte)
	}
	*q.pending = render(*q.pending)
	if q.writing || q.now() {
		return
	}
	q.writing = true
	go q.write()
}

// now hands what waits to the kernel if that takes it all at once, as it nearly always does: no goroutine, no deadline.
// What it does not take is left, and is written with both.
func (q *queue) now() bool {
	if q.raw == nil || q.closing {
		return false
	}
	b := *q.pending
	n := writeNow(q.raw, b)
	if n < len(b) {
		*q.pending = b[:copy(b, b[n:])]
		return false
	}
	q.free(q.pending)
	q.pending = nil
	return true
}

// free gives a buffer back unless it has grown too large.
func (q *queue) free(buf *[]byte) {
	if cap(*buf) <= bufferKept {
		*buf = (*buf)[:0]
		buffers.Put(buf)
	}
}

// full tells whether so much waits that nothing should be added which can wait elsewhere.
func (q *queue) full() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.pending != nil && len(*q.pending) > q.limit/4
}

// write writes until nothing waits.
func (q *queue) write() {
	for {
		q.mu.Lock()
		buf, last := q.pending, q.closing
		q.pending = nil
		if buf == nil {
			q.writing = false
			dead, hangup := q.dead, q.hangup
			q.mu.Unlock()
			if hangup {
				_ = q.net.Close() // the peer is gone
			} else if !dead {
				q.owner.drained()
			}
			return
		}
		q.mu.Unlock()
		err := q.send(*buf)
		q.free(buf)
		if err != nil || last {
			q.kill()
		}
		if err != nil {
			q.owner.failed()
		}
	}
}

func (q *queue) send(b []byte) error {
	if err := q.net.SetWriteDeadline(clock.Start().Add(q.timeout)); err != nil {
		return err
	}
	_, err := q.net.Write(b)
	return err
}

// hangUp closes the connection when what waits has been written.
func (q *queue) hangUp() {
	q.mu.Lock()
	q.hangup, q.closing = true, true
	writing := q.writing
	q.mu.Unlock()
	if !writing {
		_ = q.net.Close() // the peer is gone
	}
}

// kill makes the queue dead without writing.
func (q *queue) kill() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.dead = true
	q.pending = nil
}
