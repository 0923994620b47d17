package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlitelib "modernc.org/sqlite/lib"

	"foyer/ent"
	"foyer/internal/base/fault"
)

// Codes of PostgreSQL, and the beginnings of whole classes of them.
const (
	pgUnique        = "23505"
	pgForeignKey    = "23503"
	pgSerialization = "40001"
	pgDeadlock      = "40P01"
	pgLockTimeout   = "55P03"
	pgDiskFull      = "53100"
	pgTooMany       = "53300"
	pgIdle          = "25P03" // a transaction was idle for too long
	pgBadPassword   = "28P01"
	pgBadUser       = "28000"
	pgNoDatabase    = "3D000"
	pgNoRight       = "42501"
	pgNoSchema      = "3F000"
	pgConnection    = "08"
	pgIntervention  = "57P"
)

// Translate turns an error of ent or a driver into a fault where people can do something about it. Faults and
// everything unknown pass unchanged; unknown errors are masked at the edge.
func Translate(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := fault.As(err); ok {
		return err
	}
	switch {
	case ent.IsNotFound(err), errors.Is(err, sql.ErrNoRows):
		return fault.Of(fault.RecordNotFound).Because(err)
	case unique(err):
		return fault.Of(fault.AlreadyExists).Because(err)
	case foreignKey(err):
		return fault.Of(fault.BadReference).Because(err)
	case lostRace(err):
		return fault.Of(fault.Busy).Because(err)
	case diskFull(err):
		return fault.Of(fault.DiskFull).Because(err)
	case unreachable(err):
		return fault.Of(fault.DatabaseDown).Because(err)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return fault.Of(fault.TimedOut).Because(err)
	}
	return err
}

// Missing returns a fault in place of the error of a record that is not there. A database that can't answer is another matter: who
// were told that a record does not exist, or a token is no good, would not ask again.
func Missing(err error, instead *fault.Error) error {
	if ent.IsNotFound(err) {
		return instead
	}
	return err
}

func sqliteCode(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code()
	}
	return 0
}

func pgCode(err error) string {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		return e.Code
	}
	return ""
}

func unique(err error) bool {
	code := sqliteCode(err)
	return code == sqlitelib.SQLITE_CONSTRAINT_UNIQUE || code == sqlitelib.SQLITE_CONSTRAINT_PRIMARYKEY || pgCode(err) == pgUnique
}

func foreignKey(err error) bool {
	return sqliteCode(err) == sqlitelib.SQLITE_CONSTRAINT_FOREIGNKEY || pgCode(err) == pgForeignKey
}

// lostRace tells whether the same transaction may succeed when it is run again.
func lostRace(err error) bool {
	if errors.Is(err, ErrStale) || errors.Is(err, errUndone) {
		return true
	}
	switch sqliteCode(err) & 0xff {
	case sqlitelib.SQLITE_BUSY, sqlitelib.SQLITE_LOCKED:
		return true
	}
	switch pgCode(err) {
	case pgSerialization, pgDeadlock, pgLockTimeout:
		return true
	}
	return false
}

// lostConnection tells that the connection broke before the commit: nothing was changed, and another connection may be had.
func lostConnection(err error) bool {
	_, committing := errors.AsType[commitError](err)
	return !committing && unreachable(err)
}

func diskFull(err error) bool {
	return sqliteCode(err)&0xff == sqlitelib.SQLITE_FULL || pgCode(err) == pgDiskFull
}

// unreachable tells that the database's server can't be reached, or has ended the connection: a commit that was under way may
// or may not have happened, which a repeated request with the same key finds out.
func unreachable(err error) bool {
	var connect *pgconn.ConnectError
	if errors.As(err, &connect) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) || errors.Is(err, io.ErrUnexpectedEOF) {
		return true
	}
	var network net.Error
	if errors.As(err, &network) && !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, context.Canceled) {
		return true
	}
	code := pgCode(err)
	return strings.HasPrefix(code, pgConnection) || strings.HasPrefix(code, pgIntervention) || code == pgTooMany || code == pgIdle
}

// explainSQLite says what to do about a file that can't be opened.
func explainSQLite(err error) error {
	switch sqliteCode(err) & 0xff {
	case sqlitelib.SQLITE_NOTADB, sqlitelib.SQLITE_CORRUPT:
		return fmt.Errorf("this is no Foyer database, or it is damaged: restore a backup, or name another directory (%w)", err)
	case sqlitelib.SQLITE_CANTOPEN, sqlitelib.SQLITE_READONLY, sqlitelib.SQLITE_PERM:
		return fmt.Errorf("it can't be opened for writing: check who owns the directory and its files (%w)", err)
	case sqlitelib.SQLITE_FULL:
		return fmt.Errorf("the disk is full: make room and start again (%w)", err)
	}
	return err
}

// explainPostgres says what to do about a server that can't be worked with.
func explainPostgres(err error) error {
	if err == nil {
		return nil
	}
	var connect *pgconn.ConnectError
	errors.As(err, &connect)
	switch code := pgCode(err); {
	case code == pgBadUser && strings.Contains(pgMessage(err), "does not exist"):
		return fmt.Errorf("PostgreSQL knows no such user as in --database (%s): create it with CREATE ROLE … LOGIN PASSWORD …", pgMessage(err))
	case code == pgBadPassword, code == pgBadUser:
		return fmt.Errorf("PostgreSQL refuses the user or the password of --database (%s): correct them", pgMessage(err))
	case code == pgNoDatabase:
		return fmt.Errorf("PostgreSQL knows no such database (%s): create it with CREATE DATABASE … ENCODING 'UTF8'", pgMessage(err))
	case code == pgNoRight, code == pgNoSchema:
		return fmt.Errorf("the user of --database lacks a right (%s): let it own the database, or GRANT CREATE, USAGE ON SCHEMA public", pgMessage(err))
	case code == pgDiskFull:
		return fmt.Errorf("PostgreSQL's disk is full (%s): make room and start again", pgMessage(err))
	case code == "" && connect != nil:
		return fmt.Errorf("PostgreSQL can't be reached at %s:%d: check that it runs, and --database (%s)", connect.Config.Host, connect.Config.Port, firstLine(errors.Unwrap(connect)))
	case code != "":
		return fmt.Errorf("PostgreSQL says: %s", pgMessage(err))
	}
	return err
}

// firstLine is enough of an error that lists several attempts.
func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

func pgMessage(err error) string {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		return e.Message
	}
	return err.Error()
}
