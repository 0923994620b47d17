package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	_ "modernc.org/sqlite" // driver

	"foyer/ent"
)

// File is the name of the SQLite database in a data directory.
const File = "foyer.db"

// sqliteReaders is how many read-only connections a SQLite store keeps.
const sqliteReaders = 8

// sqliteEngine is one file: one connection writes, many read.
type sqliteEngine struct {
	writer  *writer
	reads   *statements
	reading *sql.DB
	writing *sql.DB
}

func openSQLite(ctx context.Context, dir string) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	path := filepath.Join(dir, File)
	fail := func(err error, closers ...func() error) (*Store, error) {
		return nil, shut(fmt.Errorf("database %s: %w", path, explainSQLite(err)), closers...)
	}
	writing, err := sqliteFile(path, "_txlock=immediate&_pragma=analysis_limit(400)")
	if err != nil {
		return fail(err)
	}
	if err := ready(ctx, dialect.SQLite, writing); err != nil {
		return fail(err, writing.Close)
	}
	reading, err := sqliteFile(path, "_pragma=query_only(1)")
	if err != nil {
		return fail(err, writing.Close)
	}
	reading.SetMaxOpenConns(sqliteReaders)
	reading.SetMaxIdleConns(sqliteReaders)
	w, err := newWriter(ctx, writing)
	if err != nil {
		return fail(err, reading.Close, writing.Close)
	}
	e := &sqliteEngine{writer: w, reads: newStatements(reading), reading: reading, writing: writing}
	return newStore(e, ent.NewClient(ent.Driver(entDriver{entsql.Conn{ExecQuerier: w}, dialect.SQLite, new(atomic.Int64)})), entsql.Conn{ExecQuerier: e.reads}), nil
}

func sqliteFile(path, options string) (*sql.DB, error) {
	return sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+
		"?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)"+
		"&_pragma=temp_store(MEMORY)&_pragma=cache_size(-8000)&_time_integer_format=unix_milli&_inttotime=1&"+options)
}

func (*sqliteEngine) name() string { return dialect.SQLite }

func (e *sqliteEngine) begin(ctx context.Context, write *ent.Client) (*Tx, error) {
	g, err := e.writer.begin(ctx)
	if err != nil {
		return nil, err
	}
	end := func(ctx context.Context, failed error) error { return e.writer.end(ctx, g, failed) }
	return &Tx{Client: write, sql: e.writer, dialect: dialect.SQLite, end: end}, nil
}

func (e *sqliteEngine) readers() executor { return e.reads }

func (e *sqliteEngine) snapshot(ctx context.Context) (*sql.Tx, error) {
	return e.reading.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
}

func (*sqliteEngine) patience() []string { return []string{"PRAGMA defer_foreign_keys = 1"} }

// foldEvery is the pace in which a load's log is folded into the file.
const foldEvery = 500 * time.Millisecond

// loading lets the writing connection keep 1 GiB of pages, as rows come to many places of the indexes. Its log is folded into the file by another one
// meanwhile, so that little is left of that when the writer has to.
func (e *sqliteEngine) loading(ctx context.Context) error {
	go e.fold(ctx)
	return e.writer.between(ctx, "PRAGMA cache_size = -1048576", "PRAGMA wal_autocheckpoint = 100000")
}

// fold folds the log into the file as far as it goes without waiting, again and again. What goes wrong with that is the writer's to tell.
func (e *sqliteEngine) fold(ctx context.Context) {
	ticker := time.NewTicker(foldEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
		if _, err := e.reading.ExecContext(ctx, "PRAGMA wal_checkpoint(PASSIVE)"); err != nil {
			return
		}
	}
}

// indexing lets the writing connection sort in small pieces, on every core and with a file for them: as one large piece in memory, which one core
// sorts, it takes twice as long.
func (e *sqliteEngine) indexing(ctx context.Context) error {
	return e.writer.between(ctx, "PRAGMA temp_store = FILE", "PRAGMA cache_size = -8000", fmt.Sprintf("PRAGMA threads = %d", runtime.NumCPU()))
}

// analyze takes samples: without them SQLite reads an estate's whole list to find one caller in it. The averages of each index
// are enough; samples of single values would make SQLite plan a prepared statement anew for each value, which takes longer than
// most queries.
func (*sqliteEngine) analyze(ctx context.Context, s *Store) error {
	return s.InTx(ctx, func(tx *Tx) error {
		for _, statement := range []string{"ANALYZE", "DELETE FROM sqlite_stat4"} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	})
}

func (e *sqliteEngine) ping(ctx context.Context) error { return e.reading.PingContext(ctx) }

// close closes every connection. SQLite folds its write-ahead log into the file when the last one closes.
func (e *sqliteEngine) close() error {
	return errors.Join(e.writer.close(), e.reads.close(), e.reading.Close(), e.writing.Close())
}

// entDriver lets ent run on an executor; the transaction around what it writes is the store's.
type entDriver struct {
	entsql.Conn
	dialect string
	asked   *atomic.Int64
}

// Query runs a query, and counts it.
func (d entDriver) Query(ctx context.Context, query string, args, into any) error {
	d.asked.Add(1)
	return d.Conn.Query(ctx, query, args, into)
}

// Dialect names the engine.
func (d entDriver) Dialect() string { return d.dialect }

// Close does nothing: the store closes what is below.
func (entDriver) Close() error { return nil }

// Tx returns a transaction that leaves beginning and ending to the store.
func (d entDriver) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }
