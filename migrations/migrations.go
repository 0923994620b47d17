// Package migrations holds the versioned SQL of both engines. Files are never edited once they have been released; a
// change of ent/schema gets a new pair of files, drafted by `make migration`.
package migrations

import (
	"embed"
	"io/fs"
)

//go:embed sqlite/*.sql postgres/*.sql
var files embed.FS

// For returns the migrations of an engine: "sqlite" or "postgres".
func For(engine string) (fs.FS, error) { return fs.Sub(files, engine) }
