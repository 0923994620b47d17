// Command diff prints the SQL that leads from the newest migration to the present ent schema, as a draft for the next
// migration. Usage: go run ./migrations/diff sqlite | go run ./migrations/diff postgres URL (an empty database).
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	_ "github.com/jackc/pgx/v5/stdlib" // driver
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // driver

	"foyer/ent/migrate"
	"foyer/migrations"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	driver, dsn, d, g := "sqlite", "file:diff?mode=memory&cache=shared&_pragma=foreign_keys(1)", dialect.SQLite, goose.DialectSQLite3
	if len(args) == 2 && args[0] == "postgres" {
		driver, dsn, d, g = "pgx", args[1], dialect.Postgres, goose.DialectPostgres
	} else if len(args) != 1 || args[0] != "sqlite" {
		return fmt.Errorf("usage: diff sqlite | diff postgres URL")
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	files, err := migrations.For(args[0])
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(g, db, files)
	if err == nil {
		_, err = provider.Up(ctx)
	}
	if err != nil && !errors.Is(err, goose.ErrNoMigrations) {
		return err
	}
	return migrate.NewSchema(entsql.OpenDB(d, db)).WriteTo(ctx, os.Stdout)
}
