package graph

import (
	"context"
	"strconv"
	"strings"

	"entgo.io/contrib/entgql"

	"foyer/ent"
	"foyer/graph/model"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/live"
	"foyer/internal/store"
)

// cursorOf writes a position as the API's one kind of cursor.
func cursorOf(p journal.Position) ent.Cursor { return ent.Cursor{ID: p.String()} }

// view is an entry as the caller may read it.
func view(ctx context.Context, e journal.Entry) *model.JournalEntry {
	a, _ := actor.From(ctx)
	position := e.Position()
	e = e.For(a)
	m := &model.JournalEntry{
		ID:     string(id.Entry) + "_" + strings.TrimPrefix(e.Scope, "est_") + "_" + strconv.FormatInt(e.Seq, 10),
		Cursor: cursorOf(position), Seq: int(e.Seq), At: e.At, Kind: e.Kind, Text: e.Render(language(a), a.Personal()),
		SubjectIDs: e.Subjects, Erased: e.Erased, Digest: e.Digest, Hash: e.Hash,
	}
	if m.SubjectIDs == nil {
		m.SubjectIDs = []string{}
	}
	if e.Corrects > 0 {
		n := int(e.Corrects)
		m.Corrects = &n
	}
	if e.Actor != "" && a.Personal() {
		name, _ := e.Args["actor"].(string)
		m.Actor = &model.JournalActor{ID: e.Actor, Name: name}
	}
	return m
}

func language(a actor.Actor) journal.Language {
	if a.Language == string(journal.English) {
		return journal.English
	}
	return journal.Chinese
}

// scopeOf is the journal that an argument names, if it is in the caller's sight.
func (r *Resolver) scopeOf(ctx context.Context, estateID *string) (string, error) {
	a, ok := actor.From(ctx)
	if !ok {
		return "", fault.Of(fault.NoToken)
	}
	scope := input.Or(estateID, journal.Company)
	if !a.Sees(scope) {
		return "", fault.Of(fault.RecordNotFound).At("estateID")
	}
	if estateID != nil { // one who sees every estate may still name none that there is
		if _, err := r.Read.Estate.Get(ctx, scope); err != nil {
			return "", store.Missing(err, fault.Of(fault.RecordNotFound).At("estateID"))
		}
	}
	return scope, nil
}

type pageArgs struct {
	first  *int
	after  *ent.Cursor
	last   *int
	before *ent.Cursor
}

func (r *Resolver) journalPage(ctx context.Context, estateID *string, args pageArgs) (*model.JournalConnection, error) {
	scope, err := r.scopeOf(ctx, estateID)
	if err != nil {
		return nil, err
	}
	return r.timeline(ctx, scope, "", args)
}

// timeline is a page of a journal, filtered by subject when there is one.
func (r *Resolver) timeline(ctx context.Context, scope, subject string, args pageArgs) (*model.JournalConnection, error) {
	page := journal.Page{Scope: scope, Subject: subject, Newest: args.first == nil}
	page.Limit = min(input.Or(args.first, input.Or(args.last, maxPage)), maxPage)
	var err error
	if page.After, err = r.seq(ctx, scope, args.after); err != nil {
		return nil, err
	}
	if page.Before, err = r.seq(ctx, scope, args.before); err != nil {
		return nil, err
	}
	entries, more, err := r.Journals.Read(ctx, page)
	if err != nil {
		return nil, err
	}
	conn := &model.JournalConnection{Edges: make([]*model.JournalEdge, len(entries)), PageInfo: &entgql.PageInfo[string]{
		HasNextPage: more && !page.Newest || page.Newest && args.before != nil, HasPreviousPage: more && page.Newest || !page.Newest && args.after != nil,
	}}
	for i, e := range entries {
		conn.Edges[i] = &model.JournalEdge{Node: view(ctx, e), Cursor: cursorOf(e.Position())}
	}
	if n := len(entries); n > 0 {
		conn.PageInfo.StartCursor, conn.PageInfo.EndCursor = &conn.Edges[0].Cursor, &conn.Edges[n-1].Cursor
	}
	return conn, nil
}

// seq is the number that a cursor points at; 0 without one.
func (r *Resolver) seq(ctx context.Context, scope string, c *ent.Cursor) (int64, error) {
	if c == nil {
		return 0, nil
	}
	p, err := journal.ParsePosition(c.ID)
	if err != nil {
		return 0, err
	}
	return r.Journals.Seq(ctx, scope, p)
}

// subject loads the record that an entry is about, as it is now.
func (r *Resolver) subject(ctx context.Context, e *model.JournalEntry) (ent.Noder, error) {
	if len(e.SubjectIDs) == 0 {
		return nil, nil
	}
	n, err := r.node(ctx, e.SubjectIDs[0])
	if fault.Is(err, fault.RecordNotFound) {
		return nil, nil
	}
	return n, err
}

// follow tails a journal for a subscription.
func (r *Resolver) follow(ctx context.Context, estateID *string, after *ent.Cursor) (<-chan *model.JournalEntry, error) {
	scope, err := r.scopeOf(ctx, estateID)
	if err != nil {
		return nil, err
	}
	from, err := placeOf(after)
	if err != nil {
		return nil, err
	}
	return live.Follow(ctx, r.Live, live.Source[*model.JournalEntry]{Scope: scope, After: from,
		Turn: func(_ context.Context, entries []journal.Entry) ([]live.Piece[*model.JournalEntry], error) {
			pieces := make([]live.Piece[*model.JournalEntry], len(entries))
			for i, e := range entries {
				pieces[i] = live.Piece[*model.JournalEntry]{Value: view(ctx, e), At: e.Position()}
			}
			return pieces, nil
		}})
}

// placeOf is the position that a cursor points at; nil without one.
func placeOf(c *ent.Cursor) (*journal.Position, error) {
	if c == nil {
		return nil, nil
	}
	p, err := journal.ParsePosition(c.ID)
	return &p, err
}

// Mark writes a position as the API's cursor, for transports that resume by themselves.
func Mark(p journal.Position) string {
	var b strings.Builder
	cursorOf(p).MarshalGQL(&b)
	return strings.Trim(b.String(), `"`)
}

// Place reads what Mark wrote; anything else is CURSOR_INVALID.
func Place(cursor string) (journal.Position, error) {
	var c ent.Cursor
	if err := c.UnmarshalGQL(cursor); err != nil {
		return journal.Position{}, fault.Of(fault.CursorInvalid).Because(err)
	}
	return journal.ParsePosition(c.ID)
}
