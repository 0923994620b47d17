package model

import (
	"time"

	"foyer/ent"
	"foyer/internal/base/kind"
)

// JournalEntry is an entry as one viewer reads it.
type JournalEntry struct {
	ID         string
	Cursor     ent.Cursor
	Seq        int
	At         time.Time
	Kind       string
	Text       string
	Actor      *JournalActor
	SubjectIDs []string
	Corrects   *int
	Erased     bool
	Digest     string
	Hash       string
}

// Viewer is the caller.
type Viewer struct {
	ID         string
	Name       string
	Role       kind.Role
	Operations []string
	ExpiresAt  *time.Time
}
