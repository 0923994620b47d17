package testkit

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"entgo.io/ent/dialect"
	_ "github.com/jackc/pgx/v5/stdlib" // driver

	"foyer/internal/store"
)

// EngineVariable is the one switch between engines: without it tests run on SQLite; `postgres` starts a throw-away PostgreSQL from the
// installed binaries; a URL names a running one, whose user may create databases.
const EngineVariable = "FOYER_TEST_DATABASE"

// OnPostgres tells whether tests are to run on PostgreSQL.
func OnPostgres() bool { return os.Getenv(EngineVariable) != "" } //nolint:forbidigo // the switch of the test suite

// Database returns the location of an empty database of the test's own, with the newest schema, on the engine that tests are to
// run on.
func Database(t testing.TB) string {
	t.Helper()
	if OnPostgres() {
		return PostgresDatabase(t)
	}
	return t.TempDir()
}

// Flags are the command line's for a location.
func Flags(location string) []string {
	if store.IsPostgres(location) {
		return []string{"--database", location}
	}
	return []string{"--data", location}
}

// Engines runs a test on both engines.
func Engines(t *testing.T, test func(t *testing.T, location string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); test(t, t.TempDir()) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); test(t, PostgresDatabase(t)) })
}

// Intruder reaches into a database behind Foyer's back, as whoever has its password or its file can.
type Intruder struct {
	*sql.DB
	engine string
}

// Behind opens a database for an intruder.
func Behind(t testing.TB, location string) Intruder {
	t.Helper()
	engine, address := "pgx", location
	if !store.IsPostgres(location) {
		engine, address = "sqlite", "file:"+filepath.Join(location, store.File)+"?_pragma=busy_timeout(5000)"
	}
	db, err := sql.Open(engine, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return Intruder{db, engine}
}

// Exec runs SQL; `?` marks a parameter on every engine.
func (i Intruder) Exec(t testing.TB, query string, args ...any) error {
	t.Helper()
	if i.engine == "pgx" {
		query = store.Rebind(dialect.Postgres, query)
	}
	_, err := i.ExecContext(t.Context(), query, args...)
	return err
}

// Unguard takes away the triggers that keep the journal from being changed.
func (i Intruder) Unguard(t testing.TB) {
	t.Helper()
	var statements []string
	for _, table := range []string{"journal_entries", "journal_payloads", "journal_subjects"} {
		if i.engine == "pgx" {
			statements = append(statements, "ALTER TABLE "+table+" DISABLE TRIGGER USER")
			continue
		}
		for _, change := range []string{"update", "delete"} {
			statements = append(statements, "DROP TRIGGER IF EXISTS "+table+"_no_"+change)
		}
	}
	for _, statement := range statements {
		if err := i.Exec(t, statement); err != nil {
			t.Fatal(err)
		}
	}
}

var (
	databases atomic.Int64
	template  struct {
		sync.Mutex
		server, name string
	}
)

// PostgresDatabase returns the URL of a new database with the newest schema on PostgreSQL.
func PostgresDatabase(t testing.TB) string {
	t.Helper()
	server := Postgres(t)
	return createDatabase(t, server, " TEMPLATE "+migrated(t, server))
}

// EmptyPostgresDatabase returns the URL of a new database without any table.
func EmptyPostgresDatabase(t testing.TB) string {
	t.Helper()
	return createDatabase(t, Postgres(t), "")
}

// migrated is the name of a database with the newest schema on the server, from which others are copied: that is faster than
// migrating each.
func migrated(t testing.TB, server string) string {
	t.Helper()
	template.Lock()
	defer template.Unlock()
	if template.server == server {
		return template.name
	}
	name := fmt.Sprintf("foyer_template_%d", os.Getpid())
	Administer(t, server, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)", "CREATE DATABASE "+name)
	s, err := store.Open(t.Context(), named(t, server, name))
	if err == nil {
		err = s.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	template.server, template.name = server, name
	return name
}

func createDatabase(t testing.TB, server, options string) string {
	t.Helper()
	name := fmt.Sprintf("foyer_test_%d_%d", os.Getpid(), databases.Add(1))
	Administer(t, server, "CREATE DATABASE "+name+options)
	t.Cleanup(func() { Administer(t, server, "DROP DATABASE "+name+" WITH (FORCE)") })
	return named(t, server, name)
}

// Administer runs statements as whoever owns the server.
func Administer(t testing.TB, server string, statements ...string) {
	t.Helper()
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for _, statement := range statements {
		if _, err := db.ExecContext(context.WithoutCancel(t.Context()), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// named is the URL of another database on the same server.
func named(t testing.TB, server, name string) string {
	t.Helper()
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

// RequirePasswords lets only those connect to a server who know a password; nobody may administer it after that.
func RequirePasswords(t testing.TB, server string) {
	t.Helper()
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var file string
	if err := db.QueryRowContext(t.Context(), "SHOW hba_file").Scan(&file); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("host all all 127.0.0.1/32 scram-sha-256\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "SELECT pg_reload_conf()"); err != nil {
		t.Fatal(err)
	}
}
