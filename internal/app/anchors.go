package app

import (
	"context"
	"fmt"

	"foyer/internal/desk/duty"
	"foyer/internal/desk/shifts"
	"foyer/internal/journal"
)

// Anchors are what handovers and signed logs of an estate keep of its journal (DU03, DU04).
func (a *App) Anchors(ctx context.Context, estateID string) ([]journal.Anchor, error) {
	handedOver, err := shifts.Anchors(ctx, a.Store.Read(), estateID)
	if err != nil {
		return nil, err
	}
	signed, err := duty.Anchors(ctx, a.Store.Read(), estateID)
	if err != nil {
		return nil, err
	}
	anchors := make([]journal.Anchor, 0, len(handedOver)+len(signed))
	for _, text := range append(handedOver, signed...) {
		anchor, err := journal.ParseAnchor(text)
		if err != nil {
			return nil, fmt.Errorf("anchor of a signature on %s: %w", estateID, err)
		}
		anchors = append(anchors, anchor)
	}
	return anchors, nil
}
