package graph

import (
	"context"
	"slices"

	"foyer/ent"
	entticket "foyer/ent/ticket"
	"foyer/graph/model"
	"foyer/internal/base/actor"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/patrol"
	"foyer/internal/desk/visits"
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
	if b.Tiles, err = r.tiles(ctx, at.Scope, language(a)); err == nil && asked(ctx, "incidents") {
		b.Incidents, err = helpdesk.OngoingIncidents(ctx, r.Read, at.Scope)
	}
	return b, err
}

// tallies count what the desks besides the help desk put on the board.
var tallies = map[kind.TileKey]func(ctx context.Context, read *ent.Client, estateID string) (count, overdue int, err error){
	kind.TileKeysOut: keys.Out, kind.TileVisitors: visits.OnSite, kind.TileParcels: goods.Waiting, kind.TileTakings: cashier.InHand,
	kind.TilePatrols: patrol.Waiting,
}

// tiles counts what every desk puts on the board.
func (r *Resolver) tiles(ctx context.Context, estateID string, lang journal.Language) ([]*helpdesk.Tile, error) {
	tiles, err := helpdesk.Tiles(ctx, r.Read, estateID, lang)
	for _, t := range tiles {
		if count, ok := tallies[t.Key]; ok && err == nil {
			t.Count, t.Overdue, err = count(ctx, r.Read, estateID)
		}
	}
	return tiles, err
}

// onBoard are the types of the records whose changes move something on the board.
var onBoard = []id.Prefix{id.Ticket, id.Incident, id.Key, id.Visit, id.Parcel, id.Payment, id.CashUp, id.PatrolRound}

// touching tells of entries whether they are about a record of one of the types.
func touching(types []id.Prefix) func(journal.Entry) bool {
	return func(e journal.Entry) bool {
		return slices.ContainsFunc(e.Subjects, func(s string) bool {
			return slices.ContainsFunc(types, func(p id.Prefix) bool { return id.Valid(p, s) })
		})
	}
}

// followBoard tells the board whenever something selected has changed.
func (r *Resolver) followBoard(ctx context.Context, estateID string) (<-chan *model.Board, error) {
	if _, err := r.scopeOf(ctx, &estateID); err != nil {
		return nil, err
	}
	plain := !asked(ctx, "emergencies") && !asked(ctx, "tickets")
	return live.FollowSummary(ctx, r.Live, live.Summary[*model.Board]{
		Scope:   estateID,
		Touches: touching(onBoard),
		Read:    func(_ context.Context, at journal.Position) (*model.Board, error) { return r.boardAt(ctx, at) },
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
