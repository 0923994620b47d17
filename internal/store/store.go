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
	"modernc.org/sqlite"

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
	writer  *sql.DB
	reader  *sql.DB
	write   *ent.Client
	read    *ent.Client
}

// Open opens the SQLite database in dir, makes it if there is none, and brings it to the newest schema.
func Open(ctx context.Context, dir string) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	path := filepath.Join(dir, File)
	writer, err := openSQLite(path, "_txlock=immediate")
	if err != nil {
		return nil, err
	}
	writer.SetMaxOpenConns(1)
	if err := migrate(ctx, goose.DialectSQLite3, "sqlite", writer); err != nil {
		return nil, errors.Join(fmt.Errorf("database %s: %w", path, err), writer.Close())
	}
	reader, err := openSQLite(path, "_pragma=query_only(1)")
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	return assemble(dialect.SQLite, writer, reader), nil
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

func assemble(d string, writer, reader *sql.DB) *Store {
	s := &Store{dialect: d, writer: writer, reader: reader}
	s.write = ent.NewClient(ent.Driver(entsql.OpenDB(d, writer)))
	s.read = ent.NewClient(ent.Driver(entsql.OpenDB(d, reader)))
	return s
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

// ReadDB is the pool behind Read, for SQL that ent has no words for.
func (s *Store) ReadDB() *sql.DB { return s.reader }

// Engine names the engine, "sqlite3" or "postgres", for metrics and logs.
func (s *Store) Engine() string { return s.dialect }

// DataVersion grows when another process commits to the same SQLite file; polling it costs no read of any table.
// It must be asked on one connection, so the caller passes the connection it keeps.
func (s *Store) DataVersion(ctx context.Context, conn *sql.Conn) (int64, error) {
	var v int64
	err := conn.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v)
	return v, err
}

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.reader.PingContext(ctx) }

// Close closes every connection. SQLite folds its write-ahead log into the file when the last one closes.
func (s *Store) Close() error { return errors.Join(s.reader.Close(), s.writer.Close()) }

var _ = sqlite.Error{} // the driver is registered by its package
