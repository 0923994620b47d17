package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlitelib "modernc.org/sqlite/lib"

	"foyer/ent"
	"foyer/internal/base/fault"
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
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return fault.Of(fault.TimedOut).Because(err)
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
	return code == sqlitelib.SQLITE_CONSTRAINT_UNIQUE || code == sqlitelib.SQLITE_CONSTRAINT_PRIMARYKEY || pgCode(err) == "23505"
}

func foreignKey(err error) bool {
	return sqliteCode(err) == sqlitelib.SQLITE_CONSTRAINT_FOREIGNKEY || pgCode(err) == "23503"
}

// lostRace tells whether the same transaction may succeed when it is run again.
func lostRace(err error) bool {
	switch sqliteCode(err) & 0xff {
	case sqlitelib.SQLITE_BUSY, sqlitelib.SQLITE_LOCKED:
		return true
	}
	switch pgCode(err) {
	case "40001", "40P01", "55P03":
		return true
	}
	return false
}
