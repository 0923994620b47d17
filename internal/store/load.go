package store

import (
	"context"
	"errors"

	"entgo.io/ent/dialect"
)

// Load readies an empty database for a load of many rows into some tables: their indexes, but for unique ones, are taken away until finish makes
// them again. A load lasts as long as its context.
func (s *Store) Load(ctx context.Context, tables ...string) (finish func(context.Context) error, err error) {
	if err := s.loading(ctx); err != nil {
		return nil, err
	}
	var again []string
	err = s.InTx(ctx, func(tx *Tx) error {
		again = nil
		for _, table := range tables {
			statements, err := tx.dropIndexes(ctx, table)
			if err != nil {
				return err
			}
			again = append(again, statements...)
		}
		return nil
	})
	return func(ctx context.Context) error { return s.index(ctx, again) }, err
}

// index makes indexes, each in a transaction of its own.
func (s *Store) index(ctx context.Context, statements []string) error {
	if err := s.indexing(ctx); err != nil {
		return err
	}
	for _, statement := range statements {
		if err := s.InTx(ctx, func(tx *Tx) error {
			_, err := tx.Exec(ctx, statement)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// indexes are a table's that are not unique, with the statements that make them.
var indexes = map[string]string{
	dialect.SQLite:   "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%' AND tbl_name = ?",
	dialect.Postgres: "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexdef NOT LIKE 'CREATE UNIQUE%' AND tablename = ?",
}

// dropIndexes takes a table's indexes away, and returns the statements that make them again.
func (tx *Tx) dropIndexes(ctx context.Context, table string) (again []string, err error) {
	names, again, err := tx.indexes(ctx, table)
	for _, name := range names {
		if err == nil {
			_, err = tx.Exec(ctx, `DROP INDEX "`+name+`"`)
		}
	}
	return again, err
}

func (tx *Tx) indexes(ctx context.Context, table string) (names, statements []string, err error) {
	rows, err := tx.Query(ctx, indexes[tx.dialect], table)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var name, statement string
		if err := rows.Scan(&name, &statement); err != nil {
			return nil, nil, err
		}
		names, statements = append(names, name), append(statements, statement)
	}
	return names, statements, rows.Err()
}
