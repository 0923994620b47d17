package report

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent/allocation"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/payment"
	"foyer/internal/base/kind"
)

// Takings are what came in by one method for one fee item.
type Takings struct {
	// Bucket is the day on which their piece of time begins; nil where there are none.
	Bucket *string
	Method kind.PaymentMethod
	// Item is the fee item that the money has settled; nil for what waits as credit.
	Item *string
	// Amount is what was taken less what was given back.
	Amount int64
}

// taking is a row of sums of money.
type taking struct {
	Method string  `sql:"method"`
	Item   *string `sql:"item"`
	Day    string  `sql:"day"`
	Amount int64   `sql:"amount"`
}

// takings are what came in on the days, by method and by the fee item that it settles now (FE07); only what settles charges that pass the filter, if there
// is one.
func (f *feeCounter) takings(ctx context.Context) ([]*Takings, error) {
	query := f.c.Allocation.Query().Where(allocation.EstateIDIn(f.ids()...), allocation.PaymentIDNotNil())
	if narrows(f.q.Where) {
		query.Where(allocation.HasChargeWith(f.where))
	}
	var rows []*taking
	err := query.Aggregate(func(s *sql.Selector) string {
		payments, charges, items := sql.Table(payment.Table), sql.Table(charge.Table), sql.Table(feeitem.Table)
		s.Join(payments).On(s.C(allocation.FieldPaymentID), payments.C(payment.FieldID))
		s.LeftJoin(charges).On(s.C(allocation.FieldChargeID), charges.C(charge.FieldID))
		s.LeftJoin(items).On(charges.C(charge.FieldItemID), items.C(feeitem.FieldID))
		booked := payments.C(payment.FieldBookedOn)
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(booked).WriteOp(sql.OpGTE).Arg(f.from.Format(time.DateOnly)).WriteString(" AND ").Ident(booked).WriteOp(sql.OpLT).Arg(f.to.Format(time.DateOnly))
		}))
		method, item, sum := payments.C(payment.FieldMethod), items.C(feeitem.FieldName), "SUM("+s.C(allocation.FieldAmount)+")"
		columns := []string{sql.As(method, "method"), sql.As(item, "item"), sql.As(sum, "amount")}
		s.GroupBy(method, item)
		if f.q.Bucket != nil {
			s.GroupBy(f.day(booked))
			columns = append(columns, sql.As(f.day(booked), "day"))
		}
		s.Having(sql.ExprP(sum + " <> 0")).Limit(mostDays + 1)
		return strings.Join(columns, ", ")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	if len(rows) > mostDays {
		return nil, tooMany()
	}
	return f.taken(rows)
}

// taken sums takings up by the buckets that are wanted, in their order.
func (f *feeCounter) taken(rows []*taking) ([]*Takings, error) {
	type key struct {
		bucket       int64
		method, item string
	}
	sum := map[key]int64{}
	var keys []key
	for _, r := range rows {
		k := key{bucket: f.bucket(r.Day), method: r.Method}
		if r.Item != nil {
			k.item = *r.Item
		}
		if _, known := sum[k]; !known {
			keys = append(keys, k)
		}
		sum[k] += r.Amount
	}
	if len(keys) > MostGroups {
		return nil, tooMany()
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), cmp.Compare(a.method, b.method), cmp.Compare(a.item, b.item))
	})
	out := make([]*Takings, len(keys))
	for i, k := range keys {
		out[i] = &Takings{Bucket: f.shown(k.bucket), Method: kind.PaymentMethod(k.method), Item: given(k.item), Amount: sum[k]}
	}
	return out, nil
}
