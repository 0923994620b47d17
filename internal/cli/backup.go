package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/store"
)

type backupCmd struct {
	databaseFlags
	To string `required:"" type:"path" placeholder:"FILE" help:"The backup: one file, an embedded database itself, whatever the engine. It must not exist."`
}

// Run makes a backup while servers run. It is complete and proven when its file appears.
func (c *backupCmd) Run(e *env) (err error) {
	if _, err := os.Stat(c.To); err == nil {
		return fmt.Errorf("%s exists already: choose another name, backups are not written over", c.To)
	}
	from, err := c.existing(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(from.Close, err) }()
	making, err := os.MkdirTemp(filepath.Dir(c.To), ".foyer-backup-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(making)) }()
	to, err := databaseFlags{Data: making}.open(e)
	if err != nil {
		return err
	}
	if err := closing(to.Close, transfer(e, from, to)); err != nil {
		return err
	}
	return moveInto(making, c.To)
}

// moveInto puts a closed database file in its place, whole or not at all.
func moveInto(dir, path string) error {
	made := filepath.Join(dir, store.File)
	f, err := os.Open(made) //nolint:gosec // our own file
	if err != nil {
		return err
	}
	if err := errors.Join(f.Chmod(0o600), f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(made, path); err != nil {
		return err
	}
	parent, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(parent.Sync(), parent.Close())
}

type restoreCmd struct {
	databaseFlags
	From string `required:"" type:"existingfile" placeholder:"FILE" help:"What foyer backup made."`
}

// Run restores a backup into an empty database. Cursors from before are refused from then on.
func (c *restoreCmd) Run(e *env) (err error) {
	if err := c.check(); err != nil {
		return err
	}
	if c.Data != "" && c.present() {
		return fmt.Errorf("there is a database in %s already: name an empty directory, or move it away", c.Data)
	}
	e.ctx = actor.With(e.ctx, actor.System("foyer restore"))
	making, err := os.MkdirTemp(c.workplace(), ".foyer-restore-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(making)) }()
	if err := copyFile(c.From, filepath.Join(making, store.File)); err != nil {
		return err
	}
	if err := store.Migrate(e.ctx, making, func(string) {}); err != nil { // of an older Foyer, perhaps
		return fmt.Errorf("%s: %w", c.From, err)
	}
	backup, err := databaseFlags{Data: making}.open(e)
	if err != nil {
		return err
	}
	if err := proven(e.ctx, e, backup); err != nil {
		return closing(backup.Close, err)
	}
	if err := backup.Journals.Restored(e.ctx); err != nil {
		return closing(backup.Close, err)
	}
	if c.Data != "" {
		if err := errors.Join(backup.Close(), os.MkdirAll(c.Data, 0o700)); err != nil {
			return err
		}
		return moveInto(making, filepath.Join(c.Data, store.File))
	}
	return closing(backup.Close, c.send(e, backup))
}

// send copies a restored database to a server.
func (c *restoreCmd) send(e *env, backup *app.App) error {
	to, err := c.open(e)
	if err != nil {
		return err
	}
	return closing(to.Close, transfer(e, backup, to))
}

// workplace is where a restored file is made: beside its place, so that it can be moved there whole.
func (c *restoreCmd) workplace() string {
	if c.Data == "" {
		return ""
	}
	return filepath.Dir(c.Data)
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from) //nolint:gosec // the file that the caller named
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) //nolint:gosec // our own file
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
