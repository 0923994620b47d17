package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"

	"foyer/migrations"
)

// Migrate brings the database at a location to the newest schema; step is told each migration that was applied. Servers of the
// older version are to be stopped first. On PostgreSQL two that migrate at once wait for each other.
func Migrate(ctx context.Context, location string, step func(name string)) (err error) {
	var db *sql.DB
	engine, explain := dialect.SQLite, explainSQLite
	if IsPostgres(location) {
		e, err := connectPostgres(ctx, location)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, e.close()) }()
		engine, explain, db = dialect.Postgres, explainPostgres, e.writing
	} else {
		path := filepath.Join(location, File)
		if _, err := os.Stat(path); err != nil {
			return fmt.Errorf("there is no Foyer database in %s", location)
		}
		if db, err = sqliteFile(path, "_txlock=immediate"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
	}
	return explain(alone(ctx, engine, db, func() error {
		s, err := inspect(ctx, engine, db)
		if err != nil {
			return err
		}
		if err := s.refusal(); err != nil {
			return err
		}
		return s.migrate(ctx, step)
	}))
}

// ready gives an empty database the newest schema, and refuses every other that has another.
func ready(ctx context.Context, engine string, db *sql.DB) error {
	return alone(ctx, engine, db, func() error {
		s, err := inspect(ctx, engine, db)
		if err != nil {
			return err
		}
		if err := s.refusal(); err != nil {
			return err
		}
		switch {
		case s.empty:
			return s.migrate(ctx, func(string) {})
		case s.version < s.newest:
			return fmt.Errorf("its schema is version %d, this Foyer needs %d: stop all servers of it, make a backup, and run `foyer migrate`", s.version, s.newest)
		}
		return nil
	})
}

// schemaLock names the advisory lock of PostgreSQL under which schemas are looked at and changed.
const schemaLock = 0x666f796572

// alone keeps other servers from changing the schema meanwhile: one that starts must not take another's half-made schema for
// an old one.
func alone(ctx context.Context, engine string, db *sql.DB, fn func() error) (err error) {
	if engine != dialect.Postgres {
		return fn()
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if _, err := conn.ExecContext(ctx, "SET lock_timeout = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(schemaLock)); err != nil {
		return err
	}
	defer func() {
		last := context.WithoutCancel(ctx)
		_, unlockErr := conn.ExecContext(last, "SELECT pg_advisory_unlock($1)", int64(schemaLock))
		_, resetErr := conn.ExecContext(last, "RESET lock_timeout")
		err = errors.Join(err, unlockErr, resetErr)
	}()
	return fn()
}

// schema is what stands in a database.
type schema struct {
	provider        *goose.Provider
	empty, foreign  bool
	version, newest int64
}

// tables lists the tables of a database, by engine.
var tables = map[string]string{
	dialect.SQLite:   "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
	dialect.Postgres: "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace(current_schema()) AND relkind IN ('r', 'p')",
}

// folders are those of the migrations.
var folders = map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}

var gooseDialects = map[string]goose.Dialect{dialect.SQLite: goose.DialectSQLite3, dialect.Postgres: goose.DialectPostgres}

// versionTable is goose's; lastTable stands in every database of Foyer.
const (
	versionTable = "goose_db_version"
	lastTable    = "journal_heads"
)

// inspect looks at a database without changing it.
func inspect(ctx context.Context, engine string, db *sql.DB) (*schema, error) {
	names, err := column[string](ctx, db, tables[engine])
	if err != nil {
		return nil, err
	}
	s := &schema{}
	begun := slices.Contains(names, versionTable)
	s.empty = len(names) == 0 || begun && len(names) == 1
	s.foreign = !s.empty && (!begun || !slices.Contains(names, lastTable))
	files, err := migrations.For(folders[engine])
	if err != nil {
		return nil, err
	}
	if s.provider, err = goose.NewProvider(gooseDialects[engine], db, files, goose.WithVerbose(false)); err != nil {
		return nil, err
	}
	sources := s.provider.ListSources()
	s.newest = sources[len(sources)-1].Version
	if !s.empty && !s.foreign {
		versions, err := column[int64](ctx, db, "SELECT max(version_id) FROM "+versionTable+" WHERE is_applied")
		if err != nil {
			return nil, err
		}
		s.version = versions[0]
	}
	return s, nil
}

// refusal says why Foyer does not touch the database.
func (s *schema) refusal() error {
	switch {
	case s.foreign:
		return errors.New("it holds the tables of another product: name an empty database")
	case s.version > s.newest:
		return fmt.Errorf("its schema is version %d, this Foyer knows up to %d: run the Foyer that wrote it, or a newer one", s.version, s.newest)
	}
	return nil
}

func (s *schema) migrate(ctx context.Context, step func(name string)) error {
	applied, err := s.provider.Up(ctx)
	for _, r := range applied {
		step(r.Source.Path)
	}
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// column reads the first column of a query.
func column[T any](ctx context.Context, db executor, query string, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var values []T
	for rows.Next() {
		var v T
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		values = append(values, v)
	}
	return values, rows.Err()
}
