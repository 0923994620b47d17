package cli

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"foyer/internal/app"
	"foyer/internal/store"
)

// databaseFlags say which database a command works on.
type databaseFlags struct {
	Data     string `type:"path" placeholder:"DIR" required:"" xor:"database" help:"Directory of an embedded database; a server may be running on it."`
	Database string `placeholder:"URL" required:"" xor:"database" help:"PostgreSQL: postgres://user:password@host:5432/name; servers may be running on it."`
}

// location is what the store opens.
func (f databaseFlags) location() string {
	if f.Database != "" {
		return f.Database
	}
	return f.Data
}

// shown is a location without its password.
func shown(location string) string {
	if u, err := url.Parse(location); err == nil && store.IsPostgres(location) {
		return u.Redacted()
	}
	return location
}

// check refuses what is no location.
func (f databaseFlags) check() error {
	if f.Database != "" && !store.IsPostgres(f.Database) {
		return fmt.Errorf("--database: %s is no URL of PostgreSQL, postgres://user:password@host:5432/name; an embedded database is named with --data", f.Database)
	}
	return nil
}

// present tells whether there is a database; one on a server always is.
func (f databaseFlags) present() bool {
	if f.Database != "" {
		return true
	}
	_, err := os.Stat(filepath.Join(f.Data, store.File))
	return err == nil
}

// open opens the database for a command.
func (f databaseFlags) open(e *env) (*app.App, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	return app.New(e.ctx, app.Options{Database: f.location(), Log: e.log("warn", true)})
}

// existing opens a database that must be there already.
func (f databaseFlags) existing(e *env) (*app.App, error) {
	if !f.present() {
		return nil, fmt.Errorf("there is no Foyer database in %s; `foyer serve --data %s` or `foyer import roster` makes one", f.Data, f.Data)
	}
	return f.open(e)
}
