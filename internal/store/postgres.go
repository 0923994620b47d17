package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"foyer/ent"
)

// Connections of one server to PostgreSQL. Its default of 100 is enough for three servers.
const (
	postgresWriters = 12
	postgresReaders = 16
)

// oldestPostgres is the oldest version that is tested.
const oldestPostgres = 140000

// session is what every connection asks of its session. A server that is frozen in the middle of a transaction must not hold
// its locks for long, and a broken network must be noticed.
var session = map[string]string{
	"application_name": "foyer", "timezone": "UTC", "default_transaction_isolation": "read committed", "lock_timeout": "5s",
	"idle_in_transaction_session_timeout": "5s", "client_connection_check_interval": "5s",
	"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3",
}

// postgresEngine is a database on a server: two pools, of which one can't write.
type postgresEngine struct {
	writing, reading *sql.DB
}

// patient reads on another connection when one was lost: reading twice does no harm.
type patient struct{ *sql.DB }

// QueryContext runs a query.
func (p patient) QueryContext(ctx context.Context, query string, args ...any) (rows *sql.Rows, err error) {
	for range attempts {
		if rows, err = p.DB.QueryContext(ctx, query, args...); err == nil || !unreachable(err) {
			break
		}
	}
	return rows, err
}

func openPostgres(ctx context.Context, location string) (*Store, error) {
	e, err := connectPostgres(ctx, location)
	if err != nil {
		return nil, err
	}
	if err := ready(ctx, dialect.Postgres, e.writing); err != nil {
		return nil, shut(explainPostgres(err), e.close)
	}
	return newStore(e, ent.NewClient(ent.Driver(postgresDriver{entsql.OpenDB(dialect.Postgres, e.writing)})), entsql.Conn{ExecQuerier: patient{e.reading}}), nil
}

// connectPostgres reaches the server and refuses one that would lose what was answered.
func connectPostgres(ctx context.Context, location string) (*postgresEngine, error) {
	pool := func(connections int, readOnly string) (*sql.DB, error) {
		config, err := pgx.ParseConfig(location)
		if err != nil {
			return nil, fmt.Errorf("--database is no URL of PostgreSQL, postgres://user:password@host:5432/name: %w", err)
		}
		for name, value := range session {
			if _, given := config.RuntimeParams[name]; !given {
				config.RuntimeParams[name] = value
			}
		}
		config.RuntimeParams["default_transaction_read_only"] = readOnly
		db := stdlib.OpenDB(*config)
		db.SetMaxOpenConns(connections)
		db.SetMaxIdleConns(connections)
		return db, nil
	}
	writing, err := pool(postgresWriters, "off")
	if err != nil {
		return nil, err
	}
	reading, err := pool(postgresReaders, "on")
	if err != nil {
		return nil, shut(err, writing.Close)
	}
	e := &postgresEngine{writing: writing, reading: reading}
	if err := e.trustworthy(ctx); err != nil {
		return nil, shut(explainPostgres(err), e.close)
	}
	return e, nil
}

// trustworthy refuses a server on which an answered change may be lost, or that Foyer can't work with.
func (e *postgresEngine) trustworthy(ctx context.Context) error {
	var version int
	var standby bool
	var encoding, fsync, commit, pages string
	err := e.writing.QueryRowContext(ctx, `SELECT current_setting('server_version_num')::int, pg_is_in_recovery(), current_setting('server_encoding'),
		current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes')`).
		Scan(&version, &standby, &encoding, &fsync, &commit, &pages)
	if err != nil {
		return err
	}
	switch {
	case version < oldestPostgres:
		return fmt.Errorf("the PostgreSQL server is of version %d, Foyer needs 14 or newer: upgrade it", version/10000)
	case standby:
		return errors.New("the PostgreSQL server is a standby that can't be written to: name the primary in --database")
	case encoding != "UTF8":
		return fmt.Errorf("the database has the encoding %s, Foyer needs UTF8: create one with ENCODING 'UTF8'", encoding)
	}
	for setting, value := range map[string]string{"fsync": fsync, "synchronous_commit": commit, "full_page_writes": pages} {
		if value == "off" {
			return fmt.Errorf("the PostgreSQL server would lose answered changes in a crash, because %s is off: set %s = on in postgresql.conf and reload it", setting, setting)
		}
	}
	return nil
}

func (*postgresEngine) name() string { return dialect.Postgres }

func (e *postgresEngine) begin(ctx context.Context, write *ent.Client) (*Tx, error) {
	tx, err := write.BeginTx(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	c := tx.Client()
	end := func(_ context.Context, failed error) error {
		if failed == nil {
			if failed = tx.Commit(); failed == nil {
				return nil
			}
			failed = commitError{fmt.Errorf("commit: %w", failed)}
		}
		if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) && pgCode(failed) == "" {
			failed = errors.Join(failed, err)
		}
		return failed
	}
	return &Tx{Client: c, sql: c, dialect: dialect.Postgres, end: end}, nil
}

func (e *postgresEngine) readers() executor { return patient{e.reading} }

func (e *postgresEngine) snapshot(ctx context.Context) (*sql.Tx, error) {
	tx, err := e.reading.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, waiting); err != nil {
		return nil, errors.Join(err, tx.Rollback())
	}
	return tx, nil
}

// waiting lets a transaction wait for its client as long as that takes.
const waiting = "SET LOCAL idle_in_transaction_session_timeout = 0"

func (*postgresEngine) patience() []string {
	return []string{waiting, "SET CONSTRAINTS ALL DEFERRED", fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", copyLock)}
}

func (*postgresEngine) loading(context.Context) error { return nil }

func (*postgresEngine) indexing(context.Context) error { return nil }

// copyLock lets only one copy into a database at a time.
const copyLock = schemaLock + 1

// analyze does nothing: PostgreSQL looks after itself.
func (*postgresEngine) analyze(context.Context, *Store) error { return nil }

func (e *postgresEngine) ping(ctx context.Context) error { return e.reading.PingContext(ctx) }

func (e *postgresEngine) close() error { return errors.Join(e.reading.Close(), e.writing.Close()) }

// postgresDriver begins transactions that wait for a connection no longer than the caller does, but that are not given up
// half-way when the caller goes away.
type postgresDriver struct{ *entsql.Driver }

// BeginTx starts a transaction on a connection of its own.
func (d postgresDriver) BeginTx(ctx context.Context, options *sql.TxOptions) (dialect.Tx, error) {
	conn, err := d.DB().Conn(ctx)
	if err != nil {
		return nil, err
	}
	tx, err := conn.BeginTx(context.WithoutCancel(ctx), options)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return postgresTx{entsql.Conn{ExecQuerier: tx}, tx, conn}, nil
}

// postgresTx gives its connection back when it ends.
type postgresTx struct {
	entsql.Conn
	tx   *sql.Tx
	conn *sql.Conn
}

// Commit commits.
func (t postgresTx) Commit() error {
	err := t.tx.Commit()
	_ = t.conn.Close() // back to the pool, which drops it when it is broken
	return err
}

// Rollback rolls back; after a commit it does nothing.
func (t postgresTx) Rollback() error {
	err := t.tx.Rollback()
	_ = t.conn.Close() // back to the pool, which drops it when it is broken
	return err
}
