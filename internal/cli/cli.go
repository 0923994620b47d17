package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/alecthomas/kong"
	"github.com/rs/zerolog"

	"foyer/internal/base/fault"
)

// command line as kong parses it.
type root struct {
	Demo     demoCmd     `cmd:"" help:"Serve a living estate with made-up people; prints addresses and tokens."`
	Serve    serveCmd    `cmd:"" help:"Serve a database, embedded or PostgreSQL; the first start prints an administrator's token."`
	Token    tokenCmd    `cmd:"" help:"Make a bearer token and print it, and nothing else, on standard output."`
	Import   importCmd   `cmd:"" help:"Import what property companies export."`
	Generate generateCmd `cmd:"" help:"Fill an empty database with years of made-up history, for benchmarks and to look at figures."`
	Verify   verifyCmd   `cmd:"" help:"Prove that no journal was tampered with; exits 1 at the first entry that was."`
	Rollup   rollupCmd   `cmd:"" help:"Bring figures up to date, make them anew, or prove that they are what the rows come to."`
	Migrate  migrateCmd  `cmd:"" help:"Bring a database of an older Foyer to the newest schema."`
	Backup   backupCmd   `cmd:"" help:"Make a backup while servers run: one file, its journals proven whole."`
	Restore  restoreCmd  `cmd:"" help:"Restore a backup into an empty database."`
	Copy     copyCmd     `cmd:"" help:"Move a database between engines; its journals are proven whole at the end."`
	Schema   schemaCmd   `cmd:"" help:"Print the GraphQL schema as SDL."`
	Version  versionCmd  `cmd:"" help:"Print the version."`
}

// env is what commands work with.
type env struct {
	ctx    context.Context
	out    io.Writer
	errOut io.Writer
}

func (e *env) log(level string, pretty bool) zerolog.Logger {
	parsed, err := zerolog.ParseLevel(level)
	if err != nil {
		parsed = zerolog.InfoLevel
	}
	out := e.errOut
	if pretty {
		out = zerolog.ConsoleWriter{Out: e.errOut, TimeFormat: time.TimeOnly}
	}
	return zerolog.New(out).Level(parsed).With().Timestamp().Logger()
}

// exit is an error that has been explained already.
type exit int

// Error says nothing more.
func (e exit) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// Run parses the arguments, runs the command and returns the exit code.
func Run(ctx context.Context, args []string, out, errOut io.Writer) int {
	var code = -1
	var r root
	parser, err := kong.New(&r, kong.Name("foyer"), kong.UsageOnError(), kong.Writers(out, errOut), kong.Exit(func(c int) { code = c }),
		kong.Description("Foyer: the live GraphQL API of a property-service front desk."), kong.DefaultEnvars("FOYER"))
	if err != nil {
		_, _ = fmt.Fprintln(errOut, err)
		return 2
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if code >= 0 {
		return code // --help
	}
	if err != nil {
		_, _ = fmt.Fprintf(errOut, "foyer: %v\n", err)
		return 2
	}
	err = command.Run(&env{ctx: ctx, out: out, errOut: errOut})
	var done exit
	switch {
	case err == nil:
		return 0
	case errors.As(err, &done):
		return int(done)
	}
	_, _ = fmt.Fprintf(errOut, "foyer: %s\n", explain(err))
	return 1
}

// explain writes an error for people: one line, and what to do.
func explain(err error) string {
	if f, ok := fault.As(err); ok {
		return f.Message
	}
	var missing *os.PathError
	if errors.As(err, &missing) {
		return fmt.Sprintf("%s: %v", missing.Path, missing.Err)
	}
	return err.Error()
}
