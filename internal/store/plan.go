package store

import (
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
)

// Unindexed keeps rows whose column has one of the values. SQLite's planner is not offered an index for it, because it would
// prefer that one, whatever it costs, to a list of ids; PostgreSQL's planner compares costs and is left alone.
func Unindexed(s *sql.Selector, column string, values []string) *sql.Predicate {
	anys := make([]any, len(values))
	for i, v := range values {
		anys[i] = v
	}
	if s.Dialect() == dialect.Postgres {
		return sql.In(s.C(column), anys...)
	}
	return sql.P(func(b *sql.Builder) {
		b.WriteString(s.C(column)).WriteString(" || '' IN (").Args(anys...).WriteByte(')')
	})
}
