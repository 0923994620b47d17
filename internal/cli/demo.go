package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"foyer/ent"
	"foyer/ent/estate"
	entstaff "foyer/ent/staff"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/demo"
	"foyer/internal/desk/staff"
	"foyer/internal/store"
)

// demoCode is the code of the demonstration's first estate.
const demoCode = demo.EstateCode

type demoCmd struct {
	serverFlags
	Data     string `type:"path" placeholder:"DIR" xor:"database" help:"Directory of an embedded database; a new one under the system's temporary directory when left out."`
	Database string `placeholder:"URL" xor:"database" help:"PostgreSQL: postgres://user:password@host:5432/name. Several demos of one database live one day."`
	Seed     uint64 `default:"7" help:"Another number makes another estate."`
}

// Run makes the estate unless it is there, serves it, and lets its day go on.
func (c *demoCmd) Run(e *env) (err error) {
	flags := databaseFlags{Data: c.Data, Database: c.Database}
	if err := flags.check(); err != nil {
		return err
	}
	l, err := c.listen(e.ctx)
	if err != nil {
		return err
	}
	if flags.location() == "" {
		if flags.Data, err = os.MkdirTemp("", "foyer-demo-"); err != nil {
			return closing(l.Close, err)
		}
	}
	a, err := c.open(e, flags)
	if err != nil {
		return closing(l.Close, err)
	}
	defer func() { err = closing(a.Close, err) }()
	ctx := actor.With(e.ctx, actor.System("foyer demo"))
	if err := c.announce(&env{ctx: ctx, out: e.out, errOut: e.errOut}, a, l.Addr().String(), flags.location()); err != nil {
		return closing(l.Close, err)
	}
	ctx, stop := context.WithCancel(ctx)
	lived := make(chan struct{})
	go func() {
		defer close(lived)
		a.Lead(ctx, "demo", func(ctx context.Context) error { return demo.Live(ctx, a, clock.System{}, c.Seed) })
	}()
	err = a.Serve(e.ctx, l)
	stop()
	<-lived
	return err
}

// open opens the database, filled.
func (c *demoCmd) open(e *env, flags databaseFlags) (*app.App, error) {
	options, err := c.options(e, flags.location())
	if err != nil {
		return nil, err
	}
	if flags.Database == "" {
		if err := c.prepare(e, flags.Data); err != nil {
			return nil, err
		}
		return app.New(e.ctx, options)
	}
	a, err := app.New(e.ctx, options)
	if err != nil {
		return nil, err
	}
	if err := c.fill(e, a); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	return a, nil
}

// fill brings a prepared estate to an empty database on a server, whole or not at all.
func (c *demoCmd) fill(e *env, a *app.App) error {
	filled := func() bool {
		known, err := a.Store.Read().Token.Query().Exist(actor.With(e.ctx, actor.System("foyer demo")))
		return err == nil && known
	}
	if filled() {
		return nil
	}
	dir, err := os.MkdirTemp("", "foyer-demo-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // under the system's temporary directory
	if err := c.prepare(e, dir); err != nil {
		return err
	}
	made, err := databaseFlags{Data: dir}.open(e)
	if err != nil {
		return err
	}
	err = closing(made.Close, store.Copy(e.ctx, made.Store, a.Store, func(store.Progress) {}))
	if err != nil && filled() { // another demo was faster
		return nil
	}
	return err
}

// prepare fills an empty directory with an estate and its last weeks, told by a clock of its own. It works beside the
// database's place and moves it there when it is whole, so that an interrupted start leaves no half of an estate.
func (c *demoCmd) prepare(e *env, dir string) error {
	if _, err := os.Stat(filepath.Join(dir, store.File)); err == nil {
		return nil
	}
	making := filepath.Join(dir, "making")
	if err := os.RemoveAll(making); err != nil {
		return err
	}
	past := clock.NewManual(demo.Begin(clock.System{}.Now()))
	a, err := app.New(e.ctx, app.Options{Database: making, Clock: past, Log: e.log("warn", true)})
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintln(e.errOut, "making an estate and its last weeks …")
	err = demo.Fill(actor.With(e.ctx, actor.System("foyer demo")), a, past, clock.System{}.Now(), c.Seed)
	if err = closing(a.Close, err); err != nil {
		return err
	}
	if err := os.Rename(filepath.Join(making, store.File), filepath.Join(dir, store.File)); err != nil {
		return err
	}
	return os.RemoveAll(making)
}

// announce prints addresses, and a token for each role.
func (c *demoCmd) announce(e *env, a *app.App, addr, location string) error {
	home, err := a.Store.Read().Estate.Query().Where(estate.Code(demoCode)).Only(e.ctx)
	if err != nil {
		return fmt.Errorf("%s holds another database than the demonstration's; choose another", shown(location))
	}
	w := tabwriter.NewWriter(e.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintf(w, "GraphQL\thttp://%s/graphql\nWebSocket\tws://%s/graphql\nBoard\thttp://%s/board\nReports\thttp://%s/reports\nExplorer\thttp://%s/explorer\nPaper\thttp://%s/print/key-map#estate=%s&token=TOKEN\nHealth\thttp://%s/healthz\nData\t%s\nEstate\t%s  %s\n\n", addr, addr, addr, addr, addr, addr, home.ID, addr, shown(location), home.ID, home.Name)
	_, _ = fmt.Fprintln(w, "Tokens (for a day)")
	for _, role := range kind.RoleAdmin.Values() {
		secret, who, err := c.token(e, a, home, kind.Role(role))
		if err != nil {
			return err
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", snake(role), secret, who)
	}
	_, _ = fmt.Fprintf(w, "\nTry\tcurl -s http://%s/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer TOKEN' -d '{\"query\":\"{ viewer { name role estates { id name } } }\"}'\n", addr)
	return w.Flush()
}

// token makes a token for a role, in the name of somebody who has it.
func (c *demoCmd) token(e *env, a *app.App, home *ent.Estate, role kind.Role) (secret, who string, err error) {
	until := clock.System{}.Now().Add(24 * time.Hour)
	label := "demo " + snake(string(role))
	in := staff.CreateTokenInput{Role: role, Label: &label, ExpiresAt: &until}
	if role != kind.RoleAdmin {
		in.EstateIDs = []string{home.ID}
	}
	person, err := a.Store.Read().Staff.Query().Where(entstaff.RoleEQ(role), entstaff.HasEstatesWith(estate.ID(home.ID))).Order(ent.Asc(entstaff.FieldNumber)).First(e.ctx)
	switch {
	case err == nil:
		in.StaffID, who = &person.ID, person.Name
	case !ent.IsNotFound(err):
		return "", "", err
	}
	_, secret, err = a.People.CreateToken(e.ctx, in)
	return secret, who, err
}

func snake(role string) string { return strings.ToLower(role) }
