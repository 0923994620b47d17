package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync/atomic"

	"foyer/ent"
)

// Store is an open database with the newest schema.
type Store struct {
	engine
	write, read *ent.Client
	asked       atomic.Int64
}

// engine is a kind of database. Everything that differs between kinds is behind it.
type engine interface {
	// name is the engine's name among ent's dialects and the folders of migrations.
	name() string
	// begin starts a transaction; write is the client that knows the rules of sight.
	begin(ctx context.Context, write *ent.Client) (*Tx, error)
	// readers runs queries outside transactions; it can't write.
	readers() executor
	// snapshot starts a transaction that reads the database as it stands now, whatever is written meanwhile.
	snapshot(ctx context.Context) (*sql.Tx, error)
	// patience are the statements that begin a transaction that may take long and checks references at its end.
	patience() []string
	// loading readies the engine for more than a server writes at a time, as long as the context lasts; indexing readies it afterwards for making
	// indexes of what was loaded.
	loading(ctx context.Context) error
	indexing(ctx context.Context) error
	// analyze helps the planner, where the engine does not do so by itself.
	analyze(ctx context.Context, s *Store) error
	ping(ctx context.Context) error
	close() error
}

// IsPostgres tells whether a location is the URL of a PostgreSQL database; other locations are directories with an SQLite file.
func IsPostgres(location string) bool {
	return strings.HasPrefix(location, "postgres://") || strings.HasPrefix(location, "postgresql://")
}

// Open opens the database at a location: a directory for SQLite, a URL for PostgreSQL. An empty one gets the newest schema.
// One with an older or newer schema, one of another product, and a server that would lose answered writes are refused with
// the reason, and nothing is changed.
func Open(ctx context.Context, location string) (*Store, error) {
	if IsPostgres(location) {
		return openPostgres(ctx, location)
	}
	return openSQLite(ctx, location)
}

// Read is the client that queries go through. It can't write.
func (s *Store) Read() *ent.Client { return s.read }

// Clients lists every client, so that interceptors and hooks can be put on all of them.
func (s *Store) Clients() []*ent.Client { return []*ent.Client{s.read, s.write} }

// Analyze helps the planner to know which index narrows most, in milliseconds; a server does so while its database grows.
func (s *Store) Analyze(ctx context.Context) error { return s.analyze(ctx, s) }

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return Translate(s.ping(ctx)) }

// Close closes every connection.
func (s *Store) Close() error { return s.close() }

// Asked is how many statements were read with outside changes.
func (s *Store) Asked() int64 { return s.asked.Load() }

// QueryRead runs a SQL query outside transactions; `?` marks a parameter. The caller closes the rows.
func (s *Store) QueryRead(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s.asked.Add(1)
	return s.readers().QueryContext(ctx, Rebind(s.name(), query), args...)
}

// shut closes what was opened before something failed.
func shut(failed error, closers ...func() error) error {
	for _, c := range closers {
		failed = errors.Join(failed, c())
	}
	return failed
}
