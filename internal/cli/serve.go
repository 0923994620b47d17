package cli

import (
	"context"
	"fmt"
	"net"
	"runtime/debug"
	"strings"
	"time"

	"foyer/graph"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
	"foyer/internal/bus"
	"foyer/internal/desk/staff"
	"foyer/internal/live/wire"
	"foyer/internal/store"
)

// serverFlags are what demo and serve have in common.
type serverFlags struct {
	Addr          string        `default:"127.0.0.1:8420" help:"Address to listen on."`
	Origin        []string      `help:"Further origins whose pages may open sockets, such as https://desk.example."`
	Introspection bool          `default:"true" negatable:"" help:"Answer introspection and suggest field names."`
	RateLimit     float64       `default:"1000" help:"Requests a second that one token may send; 0 for no limit."`
	LogLevel      string        `default:"info" enum:"debug,info,warn,error" help:"What to log: debug, info, warn or error."`
	LogJSON       bool          `help:"Log JSON lines instead of text."`
	Drain         time.Duration `default:"5s" help:"Over which time sockets are closed when the server stops, so that they do not all come back at once."`
	Bus           string        `placeholder:"URL" help:"How servers of one database wake each other: nats://host:4222 or tls://host:4222, several with commas; 'poll' to only look twice a second. PostgreSQL's NOTIFY when left out."`
	BusCreds      string        `type:"existingfile" placeholder:"FILE" help:"NATS credentials file."`
	BusCA         string        `name:"bus-ca" type:"existingfile" placeholder:"FILE" help:"PEM of the authority that signed the NATS servers' certificates."`
	BusCert       string        `type:"existingfile" placeholder:"FILE" help:"PEM of the certificate to show to NATS."`
	BusKey        string        `type:"existingfile" placeholder:"FILE" help:"PEM of the certificate's key."`
}

// options are the server's for a database.
func (f serverFlags) options(e *env, location string) (app.Options, error) {
	limits := graph.DefaultLimits()
	limits.Introspect = f.Introspection
	wake, err := f.wake(location)
	return app.Options{Database: location, Wake: wake, Drain: f.Drain, Log: e.log(f.LogLevel, !f.LogJSON), Queries: limits, Sockets: wire.DefaultLimits(),
		Origins: f.Origin, RequestsPerSecond: f.RateLimit}, err
}

// wake is how servers of a database wake each other.
func (f serverFlags) wake(location string) (bus.Transport, error) {
	switch {
	case strings.HasPrefix(f.Bus, "nats://"), strings.HasPrefix(f.Bus, "tls://"):
		return bus.NATS(bus.NATSOptions{URL: f.Bus, Credentials: f.BusCreds, CA: f.BusCA, Cert: f.BusCert, Key: f.BusKey})
	case f.Bus == "" && store.IsPostgres(location):
		return bus.Postgres(location)
	case f.Bus == "", f.Bus == "poll":
		return nil, nil
	}
	return nil, fmt.Errorf("--bus: %q is not understood; nats://host:4222, tls://host:4222 or poll is", f.Bus)
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
	databaseFlags
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(e *env) (err error) {
	if err := c.check(); err != nil {
		return err
	}
	options, err := c.options(e, c.location())
	if err != nil {
		return err
	}
	l, err := c.listen(e.ctx)
	if err != nil {
		return err
	}
	a, err := app.New(e.ctx, options)
	if err != nil {
		return closing(l.Close, err)
	}
	defer func() { err = closing(a.Close, err) }()
	if err := firstToken(e, a); err != nil {
		return closing(l.Close, err)
	}
	_, _ = fmt.Fprintf(e.errOut, "Foyer %s serves %s on http://%s/graphql\n", version(), shown(c.location()), l.Addr())
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
