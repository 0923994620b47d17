package testkit

import (
	"fmt"
	"regexp"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// Plan is how an engine means to run a query, as it says itself.
type Plan string

// Plan asks the engine for the plan of a query.
func (d *Desk) Plan(build func(*entsql.Selector)) Plan {
	d.T.Helper()
	engine, explain, columns := dialect.SQLite, "EXPLAIN QUERY PLAN ", 4
	if OnPostgres() {
		engine, explain, columns = dialect.Postgres, "EXPLAIN ", 1
		d.Must(Behind(d.T, d.Database).Exec(d.T, "ANALYZE")) // PostgreSQL does so by itself, later
	}
	s := entsql.Dialect(engine).Select()
	build(s)
	query, args := s.Query()
	rows, err := d.App.Store.QueryRead(d.Root, explain+query, args...)
	d.Must(err)
	defer func() { _ = rows.Close() }()
	var plan strings.Builder
	for rows.Next() {
		row := make([]any, columns)
		for i := range row {
			row[i] = new(any)
		}
		d.Must(rows.Scan(row...))
		text, _ := row[columns-1].(*any)
		fmt.Fprintln(&plan, *text)
	}
	d.Must(rows.Err())
	return Plan(plan.String())
}

// Scans tells whether a table, or a whole index, is read from end to end.
func (p Plan) Scans() bool {
	return strings.Contains(string(p), "SCAN ") || strings.Contains(string(p), "Seq Scan")
}

// Narrows tells whether a table is reached through an index that is narrowed by all of the columns.
func (p Plan) Narrows(table string, columns ...string) bool {
	_, at, found := strings.Cut(string(p), " "+table+" ")
	if !found {
		return false
	}
	at, _, _ = strings.Cut(at, "\n  ->")
	for _, c := range columns {
		if !regexp.MustCompile(`[( ]` + c + ` ?[=<>]`).MatchString(at) {
			return false
		}
	}
	return true
}
