package graph

import (
	"context"

	"foyer/ent"
	entticket "foyer/ent/ticket"
	"foyer/graph/model"
	"foyer/internal/base/kind"
)

// handedItems are what stands on the list of a handover, without the tickets that are out of the caller's sight (TK16).
func (r *Resolver) handedItems(ctx context.Context, h *ent.Handover) ([]*model.HandedItem, error) {
	seen, _, err := r.handedTickets(ctx, h)
	if err != nil {
		return nil, err
	}
	tickets, err := collected(ctx, "ticket", seen, r.Read.Ticket.Query().Where(entticket.IDIn(seen...)), func(t *ent.Ticket) string { return t.ID })
	if err != nil {
		return nil, err
	}
	visible := make(map[string]bool, len(seen))
	for _, id := range seen {
		visible[id] = true
	}
	out := []*model.HandedItem{}
	for _, one := range h.Items {
		if one.Kind == kind.HandedTicket && !visible[one.RecordID] {
			continue
		}
		out = append(out, &model.HandedItem{Kind: one.Kind, RecordID: one.RecordID, Label: one.Label, Status: one.Status, Important: one.Important, Ticket: tickets[one.RecordID]})
	}
	return out, nil
}

// handedTickets are the tickets on the list of a handover that the caller sees, and how many there are besides.
func (r *Resolver) handedTickets(ctx context.Context, h *ent.Handover) (seen []string, withheld int, err error) {
	var ids []string
	for _, one := range h.Items {
		if one.Kind == kind.HandedTicket {
			ids = append(ids, one.RecordID)
		}
	}
	if len(ids) == 0 {
		return nil, 0, nil
	}
	seen, err = r.Read.Ticket.Query().Where(entticket.IDIn(ids...)).IDs(ctx)
	return seen, len(ids) - len(seen), err
}
