package graph

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"foyer/ent"
	"foyer/graph/model"
	"foyer/internal/base/id"
	"foyer/internal/desk/report"
	"foyer/internal/journal"
	"foyer/internal/live"
)

// spreads are the fields of figures that are made of each value, not only of sums.
var spreads = []string{"responseMinutes", "arrivalMinutes", "resolutionMinutes", "verificationMinutes", "satisfaction", "change"}

// ticketTargets are the shares that are to be reached.
var ticketTargets = &model.TicketTargets{HandlingRate: report.HandlingTarget, SettledWithin24h: report.SettledSoonTarget, PassRate: report.PassTarget}

// ticketStats counts tickets, and of what costs more only what is selected.
func (r *Resolver) ticketStats(ctx context.Context, q report.TicketQuestion) (*report.TicketStats, error) {
	q.Spreads, q.Open, q.Previous = selects(ctx, spreads...), selects(ctx, "open"), selects(ctx, "previous", "previousFrom", "change")
	return r.Reports.Tickets(ctx, q)
}

// feeStats counts what was charged and collected.
func (r *Resolver) feeStats(ctx context.Context, q report.FeeQuestion) (*report.FeeStats, error) {
	q.Now = r.Clock.Now()
	return r.Reports.Fees(ctx, q)
}

// statsPace is how long entries are gathered before figures are counted again.
const statsPace = time.Second

// followTicketStats tells the figures of an estate's tickets whenever they have changed.
func (r *Resolver) followTicketStats(ctx context.Context, estateID string, q report.TicketQuestion) (<-chan *report.TicketStats, error) {
	q.Where = ofEstate(q.Where, &estateID)
	return followFigures(ctx, r, estateID, ofTickets, func() (*report.TicketStats, error) { return r.ticketStats(ctx, q) })
}

// ofEstate is a filter of tickets for an estate, if one is named.
func ofEstate(where *ent.TicketWhereInput, estateID *string) *ent.TicketWhereInput {
	if estateID == nil {
		return where
	}
	one := *cmp.Or(where, &ent.TicketWhereInput{})
	one.EstateID = estateID
	return &one
}

// Records whose changes move the figures of each kind.
var (
	ofTickets = []id.Prefix{id.Ticket}
	ofFees    = []id.Prefix{id.Charge, id.Payment, id.CreditNote, id.Refund, id.BillingRun}
	ofKeys    = []id.Prefix{id.Key, id.KeyLoan}
	ofPatrols = []id.Prefix{id.PatrolRound}
	ofDuty    = []id.Prefix{id.Shift, id.ShiftSwap, id.Handover, id.LogReview, id.SpotCheck, id.Roster}
	ofDesk    = []id.Prefix{id.Key, id.KeyLoan, id.Visit, id.Parcel, id.Message, id.Call, id.Escalation, id.Estate} // lines of the duty log are about the estate
)

// followFigures tells figures of an estate at once and whenever entries about some records have changed them.
func followFigures[V any](ctx context.Context, r *Resolver, estateID string, about []id.Prefix, read func() (V, error)) (<-chan V, error) {
	if _, err := r.scopeOf(ctx, &estateID); err != nil {
		return nil, err
	}
	return live.FollowSummary(ctx, r.Live, live.Summary[V]{
		Scope: estateID, Pace: statsPace,
		Touches: touching(about),
		Read:    func(context.Context, journal.Position) (V, error) { return read() },
		Same:    func(a, b V) bool { return reflect.DeepEqual(a, b) },
	})
}

// selects tells whether the field being resolved selects one of the fields anywhere below it.
func selects(ctx context.Context, names ...string) bool {
	if !graphql.HasOperationContext(ctx) {
		return false
	}
	var below func(ast.SelectionSet) bool
	below = func(set ast.SelectionSet) bool {
		return slices.ContainsFunc(set, func(sel ast.Selection) bool {
			switch sel := sel.(type) {
			case *ast.Field:
				return slices.Contains(names, sel.Name) || below(sel.SelectionSet)
			case *ast.InlineFragment:
				return below(sel.SelectionSet)
			case *ast.FragmentSpread:
				return sel.Definition != nil && below(sel.Definition.SelectionSet)
			}
			return false
		})
	}
	return below(graphql.GetFieldContext(ctx).Field.SelectionSet)
}
