package graph

import (
	"context"
	"slices"

	"foyer/ent"
	entticket "foyer/ent/ticket"
	"foyer/graph/model"
	"foyer/internal/base/actor"
	"foyer/internal/base/id"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/journal"
	"foyer/internal/live"
)

// emergenciesShown is how many emergencies a board lists.
const emergenciesShown = 50

// board reads an estate's board as of now.
func (r *Resolver) board(ctx context.Context, estateID string) (*model.Board, error) {
	if _, err := r.scopeOf(ctx, &estateID); err != nil {
		return nil, err
	}
	head, err := r.Journals.Head(ctx, estateID) // before the rows: they may be newer, never older
	if err != nil {
		return nil, err
	}
	return r.boardAt(ctx, head)
}

func (r *Resolver) boardAt(ctx context.Context, at journal.Position) (*model.Board, error) {
	a, _ := actor.From(ctx)
	b := &model.Board{Cursor: cursorOf(at), AsOf: r.Clock.Now(), EstateID: at.Scope}
	var err error
	if b.Tiles, err = helpdesk.Tiles(ctx, r.Read, at.Scope, language(a)); err == nil && asked(ctx, "incidents") {
		b.Incidents, err = helpdesk.OngoingIncidents(ctx, r.Read, at.Scope)
	}
	return b, err
}

// followBoard tells the board whenever something selected has changed.
func (r *Resolver) followBoard(ctx context.Context, estateID string) (<-chan *model.Board, error) {
	if _, err := r.scopeOf(ctx, &estateID); err != nil {
		return nil, err
	}
	plain := !asked(ctx, "emergencies") && !asked(ctx, "tickets")
	return live.FollowSummary(ctx, r.Live, live.Summary[*model.Board]{
		Scope: estateID,
		Touches: func(e journal.Entry) bool {
			return slices.ContainsFunc(e.Subjects, func(s string) bool { return id.Valid(id.Ticket, s) || id.Valid(id.Incident, s) })
		},
		Read: func(_ context.Context, at journal.Position) (*model.Board, error) { return r.boardAt(ctx, at) },
		Same: func(a, b *model.Board) bool {
			return plain && a != nil && helpdesk.SameTiles(a.Tiles, b.Tiles) && helpdesk.SameIncidents(a.Incidents, b.Incidents)
		},
	})
}

func (r *Resolver) emergencies(ctx context.Context, estateID string) ([]*ent.Ticket, error) {
	q, err := r.Read.Ticket.Query().Where(helpdesk.OpenEmergencies(estateID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(entticket.ByOpenedAt(), entticket.ByID()).Limit(emergenciesShown).All(ctx)
}
