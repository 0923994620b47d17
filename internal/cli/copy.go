package cli

import (
	"context"
	"errors"
	"fmt"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/store"
)

type copyCmd struct {
	From string `required:"" placeholder:"DIR|URL" help:"Directory of an embedded database, or URL of PostgreSQL. Stop its servers first, or what they write meanwhile stays behind."`
	To   string `required:"" placeholder:"DIR|URL" help:"An empty database, of either kind."`
}

// Run moves a database between engines.
func (c *copyCmd) Run(e *env) (err error) {
	from, err := locate(c.From).existing(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(from.Close, err) }()
	to, err := locate(c.To).open(e)
	if err != nil {
		return err
	}
	defer func() { err = closing(to.Close, err) }()
	return transfer(e, from, to)
}

// locate makes flags of a location.
func locate(location string) databaseFlags {
	if store.IsPostgres(location) {
		return databaseFlags{Database: location}
	}
	return databaseFlags{Data: location}
}

// transfer copies and then proves that every journal has arrived whole.
func transfer(e *env, from, to *app.App) error {
	err := store.Copy(e.ctx, from.Store, to.Store, func(p store.Progress) {
		_, _ = fmt.Fprintf(e.errOut, "copied %d of %d rows (%s)\n", p.Done, p.Total, p.Table)
	})
	switch {
	case errors.Is(err, store.ErrSame):
		_, _ = fmt.Fprintln(e.errOut, "The target holds the same data already; nothing was changed.")
	case err != nil:
		return err
	}
	return proven(actor.With(e.ctx, actor.System("foyer copy")), e, to)
}

// proven verifies every journal of a database, and prints their anchors.
func proven(ctx context.Context, e *env, a *app.App) error {
	scopes, err := a.Journals.Scopes(ctx)
	if err != nil {
		return err
	}
	for _, scope := range scopes {
		ok, err := verifyScope(&env{ctx: ctx, out: e.out, errOut: e.errOut}, a, scope, nil)
		if err != nil {
			return err
		}
		if !ok {
			return exit(1)
		}
	}
	return nil
}
