package store

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
)

// Tally counts the rows of a query, and those among them whose flag is set, in one statement: `Tally(ctx, q.Aggregate, key.FieldOverdue)`.
func Tally[S interface {
	Scan(ctx context.Context, into any) error
}](ctx context.Context, aggregate func(...ent.AggregateFunc) S, flag string) (count, flagged int, err error) {
	var groups []struct {
		Flag   bool `sql:"flag"`
		Number int  `sql:"number"`
	}
	err = aggregate(func(s *sql.Selector) string {
		s.GroupBy(s.C(flag))
		return s.C(flag) + " AS flag, COUNT(*) AS number"
	}).Scan(ctx, &groups)
	for _, g := range groups {
		count += g.Number
		if g.Flag {
			flagged += g.Number
		}
	}
	return count, flagged, err
}
