package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"foyer/internal/store"
)

// Verdict says whether the sums that are kept beside charges and payments are those of the rows.
type Verdict struct {
	// Charges and Payments are how many were added up.
	Charges, Payments int
	// Bad names the first that is not what its rows come to, and Why says what differs; empty when all is right.
	Bad, Why string
}

// What is compared. Each query returns the ids that differ, the first one first.
var comparisons = []struct{ why, query string }{
	{"what is kept as settled of the charge is not what its allocations come to", `SELECT c.id FROM charges c LEFT JOIN (
		SELECT charge_id, SUM(CASE WHEN payment_id IS NULL THEN 0 ELSE amount END) AS paid, SUM(CASE WHEN payment_id IS NULL THEN amount ELSE 0 END) AS credited
		FROM allocations WHERE charge_id IS NOT NULL GROUP BY charge_id) a ON a.charge_id = c.id
		WHERE c.paid <> COALESCE(a.paid, 0) OR c.credited <> COALESCE(a.credited, 0) OR (c.settled_on IS NULL) = (c.amount = c.paid + c.credited) ORDER BY c.id LIMIT 1`},
	{"what is kept as given back of the payment is not what its refunds come to", `SELECT p.id FROM payments p LEFT JOIN (
		SELECT payment_id, SUM(amount) AS refunded FROM refunds GROUP BY payment_id) r ON r.payment_id = p.id WHERE p.refunded <> COALESCE(r.refunded, 0) ORDER BY p.id LIMIT 1`},
	{"what is left of the payment is not what it settles and what is credit", `SELECT p.id FROM payments p LEFT JOIN (
		SELECT payment_id, SUM(amount) AS spent FROM allocations WHERE payment_id IS NOT NULL GROUP BY payment_id) a ON a.payment_id = p.id WHERE p.amount - p.refunded <> COALESCE(a.spent, 0) ORDER BY p.id LIMIT 1`},
	{"the credit note does not settle its amount", `SELECT n.id FROM credit_notes n LEFT JOIN (
		SELECT credit_note_id, SUM(amount) AS spent FROM allocations WHERE credit_note_id IS NOT NULL GROUP BY credit_note_id) a ON a.credit_note_id = n.id WHERE n.amount <> COALESCE(a.spent, 0) ORDER BY n.id LIMIT 1`},
	{"a part of the payment settles less than nothing", `SELECT payment_id FROM allocations WHERE payment_id IS NOT NULL GROUP BY payment_id, charge_id HAVING SUM(amount) < 0 ORDER BY payment_id LIMIT 1`},
}

// Verify adds every account of a database up from its rows (FE04).
func Verify(ctx context.Context, s *store.Store) (v Verdict, err error) {
	for table, count := range map[string]*int{"charges": &v.Charges, "payments": &v.Payments} {
		if err := first(ctx, s, "SELECT COUNT(*) FROM "+table, count); err != nil {
			return v, fmt.Errorf("count %s: %w", table, err)
		}
	}
	for _, c := range comparisons {
		err := first(ctx, s, c.query, &v.Bad)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err == nil {
			v.Why = c.why
		}
		return v, err
	}
	return v, nil
}

// first reads the first value of a query; sql.ErrNoRows when there is none.
func first(ctx context.Context, s *store.Store, query string, into any) (err error) {
	rows, err := s.QueryRead(ctx, query)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if !rows.Next() {
		return errors.Join(sql.ErrNoRows, rows.Err())
	}
	return rows.Scan(into)
}
