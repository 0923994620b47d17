package cli

import (
	"context"
	"fmt"
	"net"
	"runtime/debug"

	"foyer/graph"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
	"foyer/internal/desk/staff"
	"foyer/internal/live/wire"
)

// serverFlags are what demo and serve have in common.
type serverFlags struct {
	Addr          string   `default:"127.0.0.1:8420" help:"Address to listen on."`
	Origin        []string `help:"Further origins whose pages may open sockets, such as https://desk.example."`
	Introspection bool     `default:"true" negatable:"" help:"Answer introspection and suggest field names."`
	RateLimit     float64  `default:"1000" help:"Requests a second that one token may send; 0 for no limit."`
	LogLevel      string   `default:"info" enum:"debug,info,warn,error" help:"What to log: debug, info, warn or error."`
	LogJSON       bool     `help:"Log JSON lines instead of text."`
}

func (f serverFlags) options(e *env, data string) app.Options {
	limits := graph.DefaultLimits()
	limits.Introspect = f.Introspection
	return app.Options{Database: data, Log: e.log(f.LogLevel, !f.LogJSON), Queries: limits, Sockets: wire.DefaultLimits(), Origins: f.Origin, RequestsPerSecond: f.RateLimit}
}

// listen opens the address before anything else, so that a port in use is said at once.
func (f serverFlags) listen(ctx context.Context) (net.Listener, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", f.Addr)
	if err != nil {
		return nil, fmt.Errorf("can't listen on %s: %w; choose another address with --addr", f.Addr, err)
	}
	return l, nil
}

type serveCmd struct {
	serverFlags
	Data string `required:"" type:"path" help:"Directory of the database; made if there is none."`
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(e *env) (err error) {
	l, err := c.listen(e.ctx)
	if err != nil {
		return err
	}
	a, err := app.New(e.ctx, c.options(e, c.Data))
	if err != nil {
		return fmt.Errorf("%w", closing(l.Close, err))
	}
	defer func() { err = closing(a.Close, err) }()
	if err := firstToken(e, a); err != nil {
		return closing(l.Close, err)
	}
	_, _ = fmt.Fprintf(e.errOut, "Foyer %s serves %s on http://%s/graphql\n", version(), c.Data, l.Addr())
	return a.Serve(e.ctx, l)
}

// firstToken makes an administrator's token for a database that has none.
func firstToken(e *env, a *app.App) error {
	ctx := actor.With(e.ctx, actor.System("foyer"))
	known, err := a.Store.Read().Token.Query().Exist(ctx)
	if err != nil || known {
		return err
	}
	label := "first start"
	_, secret, err := a.People.CreateToken(ctx, staff.CreateTokenInput{Role: kind.RoleAdmin, Label: &label})
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(e.out, "administrator's token (shown once): %s\n", secret)
	return nil
}

func closing(close func() error, err error) error {
	if cerr := close(); err == nil {
		return cerr
	}
	return err
}

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(e *env) error {
	_, err := fmt.Fprintf(e.out, "foyer %s\n", version())
	return err
}

// release is the version of this source tree.
const release = "0.1.0"

// version names the release and the commit it was built from, where the build says so.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return release
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return release + "+" + s.Value[:12]
		}
	}
	return release
}
