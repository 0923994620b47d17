package store

import (
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
)

// Unindexed keeps rows whose column has one of the values. SQLite's planner is not offered an index for it, because it would
// prefer that one, whatever it costs, to a list of ids; PostgreSQL's planner compares costs and is left alone.
func Unindexed(s *sql.Selector, column string, values []string) *sql.Predicate {
	if s.Dialect() == dialect.Postgres {
		return sql.In(s.C(column), Anys(values)...)
	}
	return sql.P(func(b *sql.Builder) {
		b.WriteString(s.C(column)).WriteString(" || '' IN (").Args(Anys(values)...).WriteByte(')')
	})
}

// Anys are values as arguments of a statement.
func Anys[T any](values []T) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out
}
