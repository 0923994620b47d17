package model

import (
	"time"

	"foyer/ent"
	"foyer/internal/desk/helpdesk"
)

// Board is what hangs on the wall of an estate's desk.
type Board struct {
	Cursor    ent.Cursor
	AsOf      time.Time
	EstateID  string
	Tiles     []*helpdesk.Tile
	Incidents []*helpdesk.OngoingIncident
}
