package live

import (
	"cmp"
	"context"
	"time"

	"foyer/internal/journal"
)

// Summary is something that is read as a whole again when entries touch it: the board's tiles, for instance.
type Summary[V any] struct {
	// Scope is the journal that is followed.
	Scope string
	// Pace is how long entries are gathered before it is read again; a blink when zero.
	Pace time.Duration
	// Touches tells whether an entry may change it.
	Touches func(journal.Entry) bool
	// Read reads it; Same tells that two readings need not be told apart.
	Read func(ctx context.Context, at journal.Position) (V, error)
	Same func(a, b V) bool
}

// FollowSummary makes the subscription of the context a summary: at once as it is, then each time that it has changed. A
// burst of entries is read once. Faults: those of Follow and Read.
func FollowSummary[V any](ctx context.Context, e *Engine, s Summary[V]) (<-chan V, error) {
	var last V
	var settled int64 // the head after the last reading: what is written up to there may be in it already
	read := func(at journal.Position) (v V, same bool, err error) {
		if v, err = s.Read(ctx, at); err != nil {
			return v, false, err
		}
		head, err := e.journal.Head(ctx, s.Scope)
		// A subscriber who joins between two readings relies on each change being told at its own entry: what was read early
		// is told once more when its entry comes.
		same = at.Seq > settled && s.Same(last, v)
		last, settled = v, head.Seq
		return v, same, err
	}
	return Follow(ctx, e, Source[V]{
		Scope: s.Scope, Pace: cmp.Or(s.Pace, summaryPace),
		Begin: func(_ context.Context, _ *journal.Position, head journal.Position) ([]Piece[V], error) {
			v, _, err := read(head)
			return []Piece[V]{{Value: v, At: head}}, err
		},
		Turn: func(_ context.Context, entries []journal.Entry) ([]Piece[V], error) {
			touching := 0
			for _, entry := range entries {
				if s.Touches(entry) {
					touching++
				}
			}
			if touching == 0 {
				return nil, nil
			}
			e.Evaluations.Add(1)
			at := entries[len(entries)-1].Position()
			v, same, err := read(at)
			if err != nil || (same && touching == 1) { // between two entries it may have been another, for one who joined there
				return nil, err
			}
			return []Piece[V]{{Value: v, At: at}}, nil
		},
	})
}
