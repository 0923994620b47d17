package report

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/building"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/payment"
	"foyer/ent/predicate"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/ledger"
)

// FeeFigures are what was charged for a period, and what became of it.
type FeeFigures struct {
	// Item, Kind and Building are what the figures are grouped by; nil where they are not.
	Item     *string
	ItemID   *string
	Kind     *kind.FeeKind
	Building *string
	// Charged is what was charged less what was credited; Credited is that; Collected is what money has settled of it; all in minor units.
	Charged, Credited, Collected, Outstanding int64
	// Ageing is what is open of it, by how long it has been due; of totals only.
	Ageing []*ledger.Aged
}

// CollectionRate is which share of what was charged has been collected; nil when nothing was charged.
func (f *FeeFigures) CollectionRate() *float64 {
	if f.Charged <= 0 {
		return nil
	}
	rate := float64(f.Collected) / float64(f.Charged)
	return &rate
}

// Takings are what came in by one method for one fee item.
type Takings struct {
	Method kind.PaymentMethod
	// Item is the fee item that the money has settled; nil for what waits as credit.
	Item *string
	// Amount is what was taken less what was given back.
	Amount int64
}

// FeeStats are the figures of fees of a period.
type FeeStats struct {
	Period, Currency string
	Groups           []*FeeFigures
	Totals, Previous *FeeFigures
	Takings          []*Takings
}

// Fees counts what an estate has charged for a month, or a year, and what of it was collected (FE07). They are sums, so they are counted also for
// those who see no single charge. Faults: BAD_PERIOD, TOO_WIDE for more groups than are shown.
func Fees(ctx context.Context, c *ent.Client, home *ent.Estate, today, period string, by []kind.FeeDimension) (*FeeStats, error) {
	if !monthOrYear(period) {
		return nil, fault.New(fault.BadPeriod, "A period is a month, YYYY-MM, or a year, YYYY.").At("period")
	}
	ctx = summing(ctx)
	of := []predicate.Charge{charge.EstateID(home.ID), chargedFor(period)}
	out := &FeeStats{Period: period, Currency: home.Currency}
	var err error
	if out.Groups, out.Totals, err = figuresOf(ctx, c, of, by); err != nil {
		return nil, err
	}
	if _, out.Previous, err = figuresOf(ctx, c, []predicate.Charge{charge.EstateID(home.ID), chargedFor(periodBefore(period))}, nil); err != nil {
		return nil, err
	}
	aged, err := ledger.Owing(ctx, c, today, func(q *ent.ChargeQuery) { q.Where(of...) })
	if err != nil {
		return nil, err
	}
	out.Totals.Ageing = aged.Ageing
	out.Takings, err = takings(ctx, c, home.ID, period)
	return out, err
}

// figuresOf are the groups of charges, and their sum.
func figuresOf(ctx context.Context, c *ent.Client, of []predicate.Charge, by []kind.FeeDimension) (found []*FeeFigures, totals *FeeFigures, err error) {
	totals = &FeeFigures{}
	found, err = groups(ctx, c, of, by)
	for _, g := range found {
		totals.Charged += g.Charged
		totals.Credited += g.Credited
		totals.Collected += g.Collected
		totals.Outstanding += g.Outstanding
	}
	return found, totals, err
}

// periodBefore is the month before a month, the year before a year.
func periodBefore(period string) string {
	layout, months := "2006", -12
	if len(period) > len(layout) {
		layout, months = "2006-01", -1
	}
	t, _ := time.Parse(layout, period) // it was checked
	return t.AddDate(0, months, 0).Format(layout)
}

// monthOrYear tells whether a text is YYYY-MM or YYYY.
func monthOrYear(period string) bool {
	year, month, isMonth := strings.Cut(period, "-")
	digits := func(s string, n int) bool {
		return len(s) == n && strings.Trim(s, "0123456789") == ""
	}
	return digits(year, 4) && (!isMonth || digits(month, 2) && month >= "01" && month <= "12")
}

// chargedFor narrows charges to those for a period; what is charged once belongs to when it was made.
func chargedFor(period string) predicate.Charge {
	after := period + "~" // behind every month and day that begins so
	return charge.Or(charge.And(charge.PeriodGTE(period), charge.PeriodLT(after)), charge.And(charge.PeriodIsNil(), charge.BookedOnGTE(period), charge.BookedOnLT(after)))
}

// group is a row of sums.
type group struct {
	Item      string `sql:"item"`
	ItemID    string `sql:"item_id"`
	Kind      string `sql:"kind"`
	Building  string `sql:"building"`
	Amount    int64  `sql:"amount"`
	Credited  int64  `sql:"credited"`
	Collected int64  `sql:"collected"`
}

// groups sums charges up by what is asked for, in its order.
func groups(ctx context.Context, c *ent.Client, of []predicate.Charge, by []kind.FeeDimension) ([]*FeeFigures, error) {
	var rows []group
	err := c.Charge.Query().Where(of...).Aggregate(func(s *sql.Selector) string {
		columns := dimensions(s, by)
		for name, column := range map[string]string{"amount": charge.FieldAmount, "credited": charge.FieldCredited, "collected": charge.FieldPaid} {
			columns = append(columns, sql.As("COALESCE(SUM("+s.C(column)+"), 0)", name))
		}
		s.Limit(MostGroups + 1)
		return strings.Join(columns, ", ")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	if len(rows) > MostGroups {
		return nil, fault.New(fault.TooWide, "There are more than %d groups; group by less.", MostGroups).At("groupBy")
	}
	figures := make([]*FeeFigures, 0, len(rows))
	for _, r := range rows {
		f := &FeeFigures{Charged: r.Amount - r.Credited, Credited: r.Credited, Collected: r.Collected, Outstanding: r.Amount - r.Credited - r.Collected}
		for _, d := range by {
			switch d {
			case kind.FeeByItem:
				f.Item, f.ItemID = &r.Item, &r.ItemID
			case kind.FeeByKind:
				of := kind.FeeKind(r.Kind)
				f.Kind = &of
			case kind.FeeByBuilding:
				f.Building = &r.Building
			}
		}
		figures = append(figures, f)
	}
	return figures, nil
}

// dimensions joins what the figures are grouped by, and returns the columns.
func dimensions(s *sql.Selector, by []kind.FeeDimension) (columns []string) {
	group := func(column, name string) {
		s.GroupBy(column)
		s.OrderBy(column)
		columns = append(columns, sql.As(column, name))
	}
	if slices.Contains(by, kind.FeeByItem) || slices.Contains(by, kind.FeeByKind) {
		items := sql.Table(feeitem.Table)
		s.Join(items).On(s.C(charge.FieldItemID), items.C(feeitem.FieldID))
		if slices.Contains(by, kind.FeeByItem) {
			group(items.C(feeitem.FieldName), "item")
			group(items.C(feeitem.FieldID), "item_id")
		}
		if slices.Contains(by, kind.FeeByKind) {
			group(items.C(feeitem.FieldKind), "kind")
		}
	}
	if slices.Contains(by, kind.FeeByBuilding) {
		units, buildings := sql.Table(unit.Table), sql.Table(building.Table)
		s.Join(units).On(s.C(charge.FieldUnitID), units.C(unit.FieldID))
		s.Join(buildings).On(units.C(unit.FieldBuildingID), buildings.C(building.FieldID))
		group(buildings.C(building.FieldName), "building")
	}
	return columns
}

// taking is a row of sums of money.
type taking struct {
	Method string  `sql:"method"`
	Item   *string `sql:"item"`
	Amount int64   `sql:"amount"`
}

// takings are what came in during a period, by method and by the fee item that it settles now (FE07).
func takings(ctx context.Context, c *ent.Client, estateID, period string) ([]*Takings, error) {
	after := period + "~"
	var rows []taking
	err := c.Allocation.Query().Where(allocation.EstateID(estateID), allocation.PaymentIDNotNil()).Aggregate(func(s *sql.Selector) string {
		payments, charges, items := sql.Table(payment.Table), sql.Table(charge.Table), sql.Table(feeitem.Table)
		s.Join(payments).On(s.C(allocation.FieldPaymentID), payments.C(payment.FieldID))
		s.LeftJoin(charges).On(s.C(allocation.FieldChargeID), charges.C(charge.FieldID))
		s.LeftJoin(items).On(charges.C(charge.FieldItemID), items.C(feeitem.FieldID))
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(payments.C(payment.FieldBookedOn)).WriteOp(sql.OpGTE).Arg(period).WriteString(" AND ").Ident(payments.C(payment.FieldBookedOn)).WriteOp(sql.OpLT).Arg(after)
		}))
		method, item, sum := payments.C(payment.FieldMethod), items.C(feeitem.FieldName), "SUM("+s.C(allocation.FieldAmount)+")"
		s.GroupBy(method, item).Having(sql.ExprP(sum+" <> 0")).OrderBy(method, item)
		return sql.As(method, "method") + ", " + sql.As(item, "item") + ", " + sql.As(sum, "amount")
	}).Scan(ctx, &rows)
	out := make([]*Takings, len(rows))
	for i, r := range rows {
		out[i] = &Takings{Method: kind.PaymentMethod(r.Method), Item: r.Item, Amount: r.Amount}
	}
	return out, err
}
