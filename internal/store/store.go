package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // driver

	"foyer/ent"
	"foyer/migrations"
)

// File is the name of the SQLite database in a data directory.
const File = "foyer.db"

// readers is how many read-only connections a SQLite store keeps.
const readers = 8

// Store is an open, migrated database.
type Store struct {
	dialect string
	pools   []*sql.DB
	writer  *writer
	reader  *statements
	write   *ent.Client
	read    *ent.Client
}

// Open opens the SQLite database in dir, makes it if there is none, and brings it to the newest schema.
func Open(ctx context.Context, dir string) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	path := filepath.Join(dir, File)
	writing, err := openSQLite(path, "_txlock=immediate&_pragma=analysis_limit(400)")
	if err != nil {
		return nil, err
	}
	if err := migrate(ctx, goose.DialectSQLite3, "sqlite", writing); err != nil {
		return nil, errors.Join(fmt.Errorf("database %s: %w", path, err), writing.Close())
	}
	reader, err := openSQLite(path, "_pragma=query_only(1)")
	if err != nil {
		return nil, errors.Join(err, writing.Close())
	}
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	w, err := newWriter(ctx, writing)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("database %s: %w", path, err), reader.Close(), writing.Close())
	}
	s := &Store{dialect: dialect.SQLite, pools: []*sql.DB{reader, writing}, writer: w, reader: newStatements(reader)}
	s.write = ent.NewClient(ent.Driver(driver{entsql.Conn{ExecQuerier: w}}))
	s.read = ent.NewClient(ent.Driver(driver{entsql.Conn{ExecQuerier: s.reader}}))
	return s, nil
}

func openSQLite(path, options string) (*sql.DB, error) {
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)" +
		"&_pragma=temp_store(MEMORY)&_pragma=cache_size(-8000)&_time_integer_format=unix_milli&_inttotime=1&" + options
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return db, nil
}

func migrate(ctx context.Context, d goose.Dialect, engine string, db *sql.DB) error {
	files, err := migrations.For(engine)
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(d, db, files, goose.WithVerbose(false))
	if err != nil {
		return err
	}
	current, target, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("this is no Foyer database, or it is damaged: %w", err)
	}
	if current > target {
		return fmt.Errorf("its schema is version %d, this Foyer knows up to %d: run the Foyer that wrote it, or a newer one", current, target)
	}
	if current == target {
		return nil
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// Read is the client that queries go through. It can't write.
func (s *Store) Read() *ent.Client { return s.read }

// Clients lists every client, so that interceptors and hooks can be put on all of them.
func (s *Store) Clients() []*ent.Client { return []*ent.Client{s.read, s.write} }

// Analyze takes samples of how values are spread, in milliseconds, so that the planner knows which index narrows most:
// without them SQLite reads an estate's whole list to find one caller in it. The averages of each index are enough; samples of
// single values would make SQLite plan a prepared statement anew for each value, which takes longer than most queries.
func (s *Store) Analyze(ctx context.Context) error {
	return s.InTx(ctx, func(tx *Tx) error {
		for _, statement := range []string{"ANALYZE", "DELETE FROM sqlite_stat4"} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	})
}

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.pools[0].PingContext(ctx) }

// Close closes every connection. SQLite folds its write-ahead log into the file when the last one closes.
func (s *Store) Close() error {
	err := errors.Join(s.writer.close(), s.reader.close())
	for _, pool := range s.pools {
		err = errors.Join(err, pool.Close())
	}
	return err
}
