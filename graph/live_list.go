package graph

import (
	"context"

	"foyer/ent"
	entkey "foyer/ent/key"
	entticket "foyer/ent/ticket"
	"foyer/graph/model"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/live"
)

// following is what a live list needs to know of a type of records.
type following[R any] struct {
	// prefix begins the ids of the records, and id is that of one.
	prefix id.Prefix
	id     func(R) string
	// load loads the records of an estate that match, with the fields that were asked for: those of the ids, or up to a limit.
	load func(estateID string, ids []string, limit int) ([]R, error)
	// find finds the ids of the records that match, and sight keeps those that the viewer may see, whether they match or not.
	find  func(estateID string, limit int) ([]string, error)
	sight func(estateID string, ids []string) ([]string, error)
}

// follow makes the subscription of the context a live list of an estate's records.
func follow[R, T any](ctx context.Context, r *Resolver, estateID string, after *ent.Cursor, f following[R], show func(live.Change[R]) T) (<-chan T, error) {
	scope, err := r.scopeOf(ctx, &estateID)
	if err != nil {
		return nil, err
	}
	from, err := placeOf(after)
	if err != nil {
		return nil, err
	}
	return live.FollowList(ctx, r.Live, live.List[R]{
		Scope: scope, After: from, Prefix: string(f.prefix) + "_", ID: f.id,
		All:     func(_ context.Context, limit int) ([]R, error) { return f.load(scope, nil, limit) },
		Among:   func(_ context.Context, ids []string) ([]R, error) { return f.load(scope, ids, len(ids)) },
		IDs:     func(_ context.Context, limit int) ([]string, error) { return f.find(scope, limit) },
		InSight: func(_ context.Context, ids []string) ([]string, error) { return f.sight(scope, ids) },
	}, show)
}

// followTickets makes a live list of tickets.
func (r *Resolver) followTickets(ctx context.Context, estateID string, where *ent.TicketWhereInput, after *ent.Cursor) (<-chan *model.TicketChange, error) {
	matching := func(scope string) (*ent.TicketQuery, error) {
		return where.Filter(r.Read.Ticket.Query().Where(entticket.EstateID(scope)))
	}
	return follow(ctx, r, estateID, after, following[*ent.Ticket]{
		prefix: id.Ticket, id: func(t *ent.Ticket) string { return t.ID },
		load: func(scope string, ids []string, limit int) ([]*ent.Ticket, error) {
			q, err := matching(scope)
			if err == nil && ids != nil {
				q.Where(entticket.IDIn(ids...))
			}
			if err == nil {
				q, err = q.CollectFields(ctx, "ticket")
			}
			if err != nil {
				return nil, err
			}
			return q.Order(entticket.ByID()).Limit(limit).All(ctx)
		},
		find: func(scope string, limit int) ([]string, error) {
			q, err := matching(scope)
			if err != nil {
				return nil, err
			}
			return q.Limit(limit).IDs(ctx)
		},
		sight: func(scope string, ids []string) ([]string, error) {
			return r.Read.Ticket.Query().Where(entticket.EstateID(scope), entticket.IDIn(ids...)).IDs(ctx)
		},
	}, func(c live.Change[*ent.Ticket]) *model.TicketChange {
		return &model.TicketChange{Cursor: cursorOf(c.At), Change: c.Kind, Ticket: c.Record, LeftID: leftID(c)}
	})
}

// followKeys makes a live list of keys.
func (r *Resolver) followKeys(ctx context.Context, estateID string, where *ent.KeyWhereInput, after *ent.Cursor) (<-chan *model.KeyChange, error) {
	matching := func(scope string) (*ent.KeyQuery, error) {
		return where.Filter(r.Read.Key.Query().Where(entkey.EstateID(scope)))
	}
	return follow(ctx, r, estateID, after, following[*ent.Key]{
		prefix: id.Key, id: func(k *ent.Key) string { return k.ID },
		load: func(scope string, ids []string, limit int) ([]*ent.Key, error) {
			q, err := matching(scope)
			if err == nil && ids != nil {
				q.Where(entkey.IDIn(ids...))
			}
			if err == nil {
				q, err = q.CollectFields(ctx, "key")
			}
			if err != nil {
				return nil, err
			}
			return q.Order(entkey.ByID()).Limit(limit).All(ctx)
		},
		find: func(scope string, limit int) ([]string, error) {
			q, err := matching(scope)
			if err != nil {
				return nil, err
			}
			return q.Limit(limit).IDs(ctx)
		},
		sight: func(scope string, ids []string) ([]string, error) {
			return r.Read.Key.Query().Where(entkey.EstateID(scope), entkey.IDIn(ids...)).IDs(ctx)
		},
	}, func(c live.Change[*ent.Key]) *model.KeyChange {
		return &model.KeyChange{Cursor: cursorOf(c.At), Change: c.Kind, Key: c.Record, LeftID: leftID(c)}
	})
}

// leftID is the id of a record that left; nil for every other change.
func leftID[R any](c live.Change[R]) *string {
	if c.Kind != kind.Left {
		return nil
	}
	return &c.LeftID
}
