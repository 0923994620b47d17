package graph

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	enthandover "foyer/ent/handover"
	entkey "foyer/ent/key"
	entparcel "foyer/ent/parcel"
	entpatrolround "foyer/ent/patrolround"
	"foyer/ent/predicate"
	entreleasepass "foyer/ent/releasepass"
	entticket "foyer/ent/ticket"
	entvisit "foyer/ent/visit"
	"foyer/graph/model"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/live"
)

// listQuery is a query of ent's for records of one type.
type listQuery[R, P, Q any] interface {
	Where(predicates ...P) Q
	Limit(limit int) Q
	CollectFields(ctx context.Context, path ...string) (Q, error)
	All(ctx context.Context) ([]R, error)
	IDs(ctx context.Context) ([]string, error)
}

// following is a live list of the records of one type in an estate.
type following[R any, P ~func(*sql.Selector), Q listQuery[R, P, Q]] struct {
	// prefix begins the ids of the records, id is that of one, and field is where the subscription shows them.
	prefix id.Prefix
	id     func(R) string
	field  string
	// inEstate queries the records of an estate in sight, and filter narrows a query to what is listed.
	inEstate func(estateID string) Q
	filter   func(Q) (Q, error)
}

// follow makes the subscription of the context a live list of an estate's records.
func follow[R any, P ~func(*sql.Selector), Q listQuery[R, P, Q], T any](ctx context.Context, r *Resolver, estateID string, after *ent.Cursor, f following[R, P, Q], show func(live.Change[R]) T) (<-chan T, error) {
	scope, err := r.scopeOf(ctx, &estateID)
	if err != nil {
		return nil, err
	}
	from, err := placeOf(after)
	if err != nil {
		return nil, err
	}
	among := func(ids []string) P { return P(sql.FieldIn("id", ids...)) }
	load := func(q Q) ([]R, error) {
		q, err := f.filter(q)
		if err != nil {
			return nil, err
		}
		if q, err = q.CollectFields(ctx, f.field); err != nil {
			return nil, err
		}
		records, err := q.All(ctx)
		slices.SortFunc(records, func(a, b R) int { return strings.Compare(f.id(a), f.id(b)) })
		return records, err
	}
	return live.FollowList(ctx, r.Live, live.List[R]{
		Scope: scope, After: from, Prefix: string(f.prefix) + "_", ID: f.id,
		All:   func(_ context.Context, limit int) ([]R, error) { return load(f.inEstate(scope).Limit(limit)) },
		Among: func(_ context.Context, ids []string) ([]R, error) { return load(f.inEstate(scope).Where(among(ids))) },
		IDs: func(_ context.Context, limit int) ([]string, error) {
			q, err := f.filter(f.inEstate(scope))
			if err != nil {
				return nil, err
			}
			return q.Limit(limit).IDs(ctx)
		},
		InSight: func(_ context.Context, ids []string) ([]string, error) {
			return f.inEstate(scope).Where(among(ids)).IDs(ctx)
		},
	}, show)
}

// followTickets makes a live list of tickets.
func (r *Resolver) followTickets(ctx context.Context, estateID string, where *ent.TicketWhereInput, after *ent.Cursor) (<-chan *model.TicketChange, error) {
	tickets := following[*ent.Ticket, predicate.Ticket, *ent.TicketQuery]{
		prefix: id.Ticket, id: func(t *ent.Ticket) string { return t.ID }, field: "ticket", filter: where.Filter,
		inEstate: func(scope string) *ent.TicketQuery { return r.Read.Ticket.Query().Where(entticket.EstateID(scope)) },
	}
	return follow(ctx, r, estateID, after, tickets, func(c live.Change[*ent.Ticket]) *model.TicketChange {
		return &model.TicketChange{Cursor: cursorOf(c.At), Change: c.Kind, Ticket: c.Record, LeftID: leftID(c)}
	})
}

// followKeys makes a live list of keys.
func (r *Resolver) followKeys(ctx context.Context, estateID string, where *ent.KeyWhereInput, after *ent.Cursor) (<-chan *model.KeyChange, error) {
	keys := following[*ent.Key, predicate.Key, *ent.KeyQuery]{
		prefix: id.Key, id: func(k *ent.Key) string { return k.ID }, field: "key", filter: where.Filter,
		inEstate: func(scope string) *ent.KeyQuery { return r.Read.Key.Query().Where(entkey.EstateID(scope)) },
	}
	return follow(ctx, r, estateID, after, keys, func(c live.Change[*ent.Key]) *model.KeyChange {
		return &model.KeyChange{Cursor: cursorOf(c.At), Change: c.Kind, Key: c.Record, LeftID: leftID(c)}
	})
}

// followVisits makes a live list of visits.
func (r *Resolver) followVisits(ctx context.Context, estateID string, where *ent.VisitWhereInput, after *ent.Cursor) (<-chan *model.VisitChange, error) {
	visits := following[*ent.Visit, predicate.Visit, *ent.VisitQuery]{
		prefix: id.Visit, id: func(v *ent.Visit) string { return v.ID }, field: "visit", filter: where.Filter,
		inEstate: func(scope string) *ent.VisitQuery { return r.Read.Visit.Query().Where(entvisit.EstateID(scope)) },
	}
	return follow(ctx, r, estateID, after, visits, func(c live.Change[*ent.Visit]) *model.VisitChange {
		return &model.VisitChange{Cursor: cursorOf(c.At), Change: c.Kind, Visit: c.Record, LeftID: leftID(c)}
	})
}

// followParcels makes a live list of parcels.
func (r *Resolver) followParcels(ctx context.Context, estateID string, where *ent.ParcelWhereInput, after *ent.Cursor) (<-chan *model.ParcelChange, error) {
	parcels := following[*ent.Parcel, predicate.Parcel, *ent.ParcelQuery]{
		prefix: id.Parcel, id: func(p *ent.Parcel) string { return p.ID }, field: "parcel", filter: where.Filter,
		inEstate: func(scope string) *ent.ParcelQuery { return r.Read.Parcel.Query().Where(entparcel.EstateID(scope)) },
	}
	return follow(ctx, r, estateID, after, parcels, func(c live.Change[*ent.Parcel]) *model.ParcelChange {
		return &model.ParcelChange{Cursor: cursorOf(c.At), Change: c.Kind, Parcel: c.Record, LeftID: leftID(c)}
	})
}

// followReleasePasses makes a live list of release passes.
func (r *Resolver) followReleasePasses(ctx context.Context, estateID string, where *ent.ReleasePassWhereInput, after *ent.Cursor) (<-chan *model.ReleasePassChange, error) {
	passes := following[*ent.ReleasePass, predicate.ReleasePass, *ent.ReleasePassQuery]{
		prefix: id.ReleasePass, id: func(p *ent.ReleasePass) string { return p.ID }, field: "releasePass", filter: where.Filter,
		inEstate: func(scope string) *ent.ReleasePassQuery {
			return r.Read.ReleasePass.Query().Where(entreleasepass.EstateID(scope))
		},
	}
	return follow(ctx, r, estateID, after, passes, func(c live.Change[*ent.ReleasePass]) *model.ReleasePassChange {
		return &model.ReleasePassChange{Cursor: cursorOf(c.At), Change: c.Kind, ReleasePass: c.Record, LeftID: leftID(c)}
	})
}

// followPatrolRounds makes a live list of rounds of patrols.
func (r *Resolver) followPatrolRounds(ctx context.Context, estateID string, where *ent.PatrolRoundWhereInput, after *ent.Cursor) (<-chan *model.PatrolRoundChange, error) {
	rounds := following[*ent.PatrolRound, predicate.PatrolRound, *ent.PatrolRoundQuery]{
		prefix: id.PatrolRound, id: func(p *ent.PatrolRound) string { return p.ID }, field: "patrolRound", filter: where.Filter,
		inEstate: func(scope string) *ent.PatrolRoundQuery {
			return r.Read.PatrolRound.Query().Where(entpatrolround.EstateID(scope))
		},
	}
	return follow(ctx, r, estateID, after, rounds, func(c live.Change[*ent.PatrolRound]) *model.PatrolRoundChange {
		return &model.PatrolRoundChange{Cursor: cursorOf(c.At), Change: c.Kind, PatrolRound: c.Record, LeftID: leftID(c)}
	})
}

// leftID is the id of a record that left; nil for every other change.
func leftID[R any](c live.Change[R]) *string {
	if c.Kind != kind.Left {
		return nil
	}
	return &c.LeftID
}

// followHandovers makes a live list of handovers.
func (r *Resolver) followHandovers(ctx context.Context, estateID string, where *ent.HandoverWhereInput, after *ent.Cursor) (<-chan *model.HandoverChange, error) {
	handovers := following[*ent.Handover, predicate.Handover, *ent.HandoverQuery]{
		prefix: id.Handover, id: func(h *ent.Handover) string { return h.ID }, field: "handover", filter: where.Filter,
		inEstate: func(scope string) *ent.HandoverQuery {
			return r.Read.Handover.Query().Where(enthandover.EstateID(scope))
		},
	}
	return follow(ctx, r, estateID, after, handovers, func(c live.Change[*ent.Handover]) *model.HandoverChange {
		return &model.HandoverChange{Cursor: cursorOf(c.At), Change: c.Kind, Handover: c.Record, LeftID: leftID(c)}
	})
}
