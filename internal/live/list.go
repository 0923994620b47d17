package live

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// Bounds of a live list: how many records it may begin with, and to how many it may grow before it ends.
const (
	ListLimit  = 500
	listGrowth = 2 * ListLimit
)

// chunk is how many changed records are loaded at once.
const chunk = 500

// List is a filter over records of one type in one scope. Its functions run with the viewer's sight.
type List[R any] struct {
	// Scope and After are those of Source.
	Scope string
	After *journal.Position
	// Prefix begins the ids of the records.
	Prefix string
	// All loads the records that match, at most so many; Among loads those of the ids that match.
	All   func(ctx context.Context, limit int) ([]R, error)
	Among func(ctx context.Context, ids []string) ([]R, error)
	// IDs finds the ids of the records that match, at most so many.
	IDs func(ctx context.Context, limit int) ([]string, error)
	// InSight keeps the ids of records that the viewer may see, whether they match or not.
	InSight func(ctx context.Context, ids []string) ([]string, error)
	// ID is a record's id.
	ID func(R) string
}

// Change is one step of a live list.
type Change[R any] struct {
	Kind kind.ListChange
	// Record is the record as it is now; zero for CAUGHT_UP and LEFT.
	Record R
	// LeftID names the record that left.
	LeftID string
	// At is the position to resume from.
	At journal.Position
}

// FollowList makes the subscription of the context a live list: the records that match, or after a position what became
// of those that changed since; CAUGHT_UP; then each record that enters, changes or leaves. The filter is evaluated once
// for all entries that wait. Every step may be applied twice without harm. Faults: those of Follow, and TOO_WIDE.
func FollowList[R, T any](ctx context.Context, e *Engine, l List[R], show func(Change[R]) T) (<-chan T, error) {
	run := &listRun[R]{List: l, engine: e, ctx: ctx}
	shown := func(changes []Change[R], err error) ([]Piece[T], error) {
		pieces := make([]Piece[T], len(changes))
		for i, c := range changes {
			pieces[i] = Piece[T]{Value: show(c), At: c.At}
		}
		return pieces, err
	}
	return Follow(ctx, e, Source[T]{
		Scope: l.Scope, After: l.After, Pace: listPace,
		Begin: func(_ context.Context, resumed *journal.Position, head journal.Position) ([]Piece[T], error) {
			return shown(run.begin(resumed, head))
		},
		Turn: func(_ context.Context, entries []journal.Entry) ([]Piece[T], error) { return shown(run.turn(entries)) },
	})
}

// listRun is the state of one execution of a list. It runs in the context of the resolver, which knows the selection.
type listRun[R any] struct {
	List[R]
	engine *Engine
	ctx    context.Context // the resolver's: what is loaded depends on the fields it was asked for
	in     map[string]bool
	// early are records that were found not to match, with the head as it stood then: entries up to there may be in what was
	// found, although they have not been turned yet.
	early map[string]int64
	// begun is the head as it stood after the first reading: entries up to there may be in that reading already.
	begun int64
}

func (l *listRun[R]) begin(resumed *journal.Position, head journal.Position) ([]Change[R], error) {
	l.in, l.early = map[string]bool{}, map[string]int64{}
	var changes []Change[R]
	if resumed == nil || resumed.Listing {
		records, err := l.All(l.ctx, ListLimit+1)
		if err != nil {
			return nil, err
		}
		within := head // who is cut off in the middle of the snapshot starts it again, and has missed no less than before
		if resumed != nil {
			within = *resumed
		}
		within.Listing = true
		for _, r := range records {
			l.in[l.ID(r)] = true
			changes = append(changes, Change[R]{Kind: kind.Listed, Record: r, At: within})
		}
	} else {
		ids, err := l.IDs(l.ctx, ListLimit+1)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			l.in[id] = true
		}
	}
	after, err := l.engine.journal.Head(l.ctx, l.Scope)
	if err != nil {
		return nil, err
	}
	l.begun = after.Seq
	if len(l.in) > ListLimit {
		return nil, fault.New(fault.TooWide, "The filter matches more than %d records; narrow it.", ListLimit).At("where")
	}
	if resumed != nil {
		missed, err := l.missed(*resumed, head)
		if err != nil {
			return nil, err
		}
		changes = append(changes, missed...)
	}
	return append(changes, Change[R]{Kind: kind.CaughtUp, At: head}), nil
}

// missed tells what became of the records that changed between two positions.
func (l *listRun[R]) missed(from, to journal.Position) ([]Change[R], error) {
	last, err := l.engine.journal.Changed(l.ctx, from, to.Seq, l.Prefix)
	if err != nil {
		return nil, err
	}
	var left []string
	changed := map[string]bool{}
	for id := range last {
		if l.in[id] {
			changed[id] = true
		} else {
			left = append(left, id)
		}
	}
	var changes []Change[R]
	if !from.Listing { // otherwise they have just been listed
		if changes, err = l.load(last, changed, to); err != nil {
			return nil, err
		}
	}
	known, err := l.known(left, from)
	if err != nil {
		return nil, err
	}
	for _, id := range known {
		changes = append(changes, Change[R]{Kind: kind.Left, LeftID: id, At: at(to, last[id])})
	}
	if from.Listing {
		for i := range changes {
			changes[i].At = from
		}
		return changes, nil
	}
	inOrder(changes)
	return changes, nil
}

// known keeps the ids that the viewer may have had when the list stood at a position: those in sight, and those of which an
// entry up to there was written for the viewer's eyes. Others the viewer must not learn of (TK16).
func (l *listRun[R]) known(ids []string, at journal.Position) ([]string, error) {
	slices.Sort(ids)
	var known, hidden []string
	for part := range slices.Chunk(ids, chunk) {
		visible, err := l.InSight(l.ctx, part)
		if err != nil {
			return nil, err
		}
		known = append(known, visible...)
		for _, id := range part {
			if !slices.Contains(visible, id) {
				hidden = append(hidden, id)
			}
		}
	}
	who, _ := actor.From(l.ctx)
	for _, id := range hidden {
		shown, err := l.engine.journal.Shown(l.ctx, at, id, who.Confidentialities())
		if err != nil {
			return nil, err
		}
		if shown {
			known = append(known, id)
		}
	}
	return known, nil
}

// load reads those of the ids that match as they are now, in order of their last entries.
func (l *listRun[R]) load(last map[string]int64, ids map[string]bool, p journal.Position) ([]Change[R], error) {
	var changes []Change[R]
	for part := range slices.Chunk(slices.Sorted(maps.Keys(ids)), chunk) {
		records, err := l.Among(l.ctx, part)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			changes = append(changes, Change[R]{Kind: kind.Changed, Record: r, At: at(p, last[l.ID(r)])})
		}
	}
	return changes, nil
}

// turn makes the changes of a burst of entries: one for each record, at its last entry.
func (l *listRun[R]) turn(entries []journal.Entry) ([]Change[R], error) {
	last, ids, twice := map[string]int64{}, map[string]bool{}, map[string]bool{}
	for _, e := range entries {
		for _, id := range e.Subjects {
			if strings.HasPrefix(id, l.Prefix) {
				twice[id] = ids[id]
				last[id], ids[id] = e.Seq, true
			}
		}
	}
	if len(last) == 0 {
		return nil, nil
	}
	newest := entries[len(entries)-1].Position()
	l.engine.Evaluations.Add(1)
	changes, err := l.load(last, ids, newest)
	if err != nil {
		return nil, err
	}
	head, err := l.engine.journal.Head(l.ctx, l.Scope)
	if err != nil {
		return nil, err
	}
	for i, c := range changes {
		id := l.ID(c.Record)
		if delete(ids, id); !l.in[id] {
			changes[i].Kind, l.in[id] = kind.Entered, true
		}
		delete(l.early, id)
	}
	if len(l.in) > listGrowth {
		return nil, fault.New(fault.TooWide, "The list has grown beyond %d records; narrow its filter.", listGrowth).At("where")
	}
	left, err := l.left(slices.Collect(maps.Keys(ids)), last, twice, newest)
	if err != nil {
		return nil, err
	}
	for _, id := range left {
		changes = append(changes, Change[R]{Kind: kind.Left, LeftID: id, At: at(newest, last[id])})
	}
	if head.Seq > newest.Seq {
		for id := range ids {
			l.early[id] = head.Seq
		}
	}
	maps.DeleteFunc(l.early, func(_ string, until int64) bool { return until <= newest.Seq })
	inOrder(changes)
	return changes, nil
}

// left returns those of the changed records that do not match which subscribers may have: those that were in the list, and
// those that may have been in it at a position between two evaluations, where somebody may have joined.
func (l *listRun[R]) left(ids []string, last map[string]int64, twice map[string]bool, newest journal.Position) ([]string, error) {
	var left, between []string
	for _, id := range ids {
		switch {
		case l.in[id]:
			delete(l.in, id)
			left = append(left, id)
		case twice[id] || last[id] <= max(l.early[id], l.begun):
			between = append(between, id)
		}
	}
	known, err := l.known(between, newest)
	return append(left, known...), err
}

// at is a position of the same history with another number.
func at(p journal.Position, seq int64) journal.Position {
	p.Seq = seq
	return p
}

// inOrder sorts changes by their positions, so that each can be resumed from.
func inOrder[R any](changes []Change[R]) {
	slices.SortFunc(changes, func(a, b Change[R]) int { return cmp.Compare(a.At.Seq, b.At.Seq) })
}
