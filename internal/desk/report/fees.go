package report

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/building"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/predicate"
	"foyer/ent/unit"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/ledger"
)

// FeeQuestion is which figures of fees are asked for.
type FeeQuestion struct {
	// EstateID is the estate; all in the caller's sight when nil.
	EstateID *string
	// Period is a month, YYYY-MM, or a year, YYYY; or From and To are days, To the one after the last.
	Period, From, To *string
	Where            *ent.ChargeWhereInput
	GroupBy          []kind.FeeDimension
	Bucket           *kind.Bucket
	// Now is what time it is: ageing goes by each estate's day.
	Now time.Time
}

// FeeFigures are what was charged for a period, and what became of it.
type FeeFigures struct {
	// Estate, Item, Kind and Building are what the figures are grouped by, Bucket is the day on which their piece of time begins; nil where they are not.
	Estate               *ent.Estate
	Item, ItemID         *string
	Kind                 *kind.FeeKind
	Building, BuildingID *string
	Bucket               *string
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
	return new(float64(f.Collected) / float64(f.Charged))
}

func (f *FeeFigures) add(g *feeRow) {
	f.Charged += g.Amount - g.Credited
	f.Credited += g.Credited
	f.Collected += g.Collected
	f.Outstanding += g.Amount - g.Credited - g.Collected
}

// FeeStats are the figures of fees of a period.
type FeeStats struct {
	// Period is what was asked for; a span as the days of its ends, with a slash between them.
	Period   string
	From, To string
	Currency string
	Groups   []*FeeFigures
	Totals   *FeeFigures
	Previous *FeeFigures
	Takings  []*Takings
}

// Change is by how much totals differ from the period before.
func (s *FeeStats) Change() *FeeComparison {
	a, b := s.Totals, s.Previous
	return &FeeComparison{
		Charged: grown(int(a.Charged), int(b.Charged)), Collected: grown(int(a.Collected), int(b.Collected)), Outstanding: grown(int(a.Outstanding), int(b.Outstanding)),
		CollectionRate: difference(a.CollectionRate(), b.CollectionRate()),
	}
}

// FeeComparison is by which share totals differ from the period before, and how far the collection rates are apart; nil where there was nothing before.
type FeeComparison struct{ Charged, Collected, Outstanding, CollectionRate *float64 }

// feeCounter is how fees of several estates are counted.
type feeCounter struct {
	*places
	c        *ent.Client
	q        FeeQuestion
	where    predicate.Charge
	from, to time.Time // days, where every day has 24 hours
	starts   []time.Time
}

// Fees counts what was charged for a period, and what of it was collected (FE07). They are sums, so they are counted also for those who see no single
// charge; those can't filter by what tells one from another. Faults: BAD_PERIOD, BAD_SPAN, CONTRADICTION, INVALID_QUERY, NOT_PERMITTED, RECORD_NOT_FOUND,
// TOO_MANY_GROUPS, TOO_WIDE, WRONG_CURRENCY for estates that do not share one.
func (s *Service) Fees(ctx context.Context, q FeeQuestion) (*FeeStats, error) {
	f, err := s.feeCounter(ctx, q)
	if err != nil {
		return nil, err
	}
	ctx = summing(ctx)
	out := &FeeStats{From: f.from.Format(time.DateOnly), To: f.to.Format(time.DateOnly), Currency: f.estates[0].Currency}
	out.Period = out.From + "/" + out.To
	if q.Period != nil {
		out.Period = *q.Period
	}
	if out.Groups, out.Totals, err = f.count(ctx); err != nil {
		return nil, err
	}
	earlier, until := before(f.from, f.to, time.UTC)
	then := &feeCounter{places: f.places, c: f.c, where: f.where, from: earlier, to: until}
	if _, out.Previous, err = then.count(ctx); err != nil {
		return nil, err
	}
	if out.Totals.Ageing, err = f.ageing(ctx); err != nil {
		return nil, err
	}
	out.Takings, err = f.takings(ctx)
	return out, err
}

// feeCounter finds the estates, and checks what is asked for.
func (s *Service) feeCounter(ctx context.Context, q FeeQuestion) (*feeCounter, error) {
	f := &feeCounter{c: s.store.Read(), q: q}
	var err error
	if f.from, f.to, err = days(q); err != nil {
		return nil, err
	}
	if q.Bucket != nil && *q.Bucket == kind.BucketHour {
		return nil, fault.New(fault.Contradiction, "Money is booked by the day; ask for days, weeks or months.").At("bucket")
	}
	if f.starts, err = buckets(q.Bucket, f.from, f.to, time.UTC); err != nil {
		return nil, err
	}
	where := cmp.Or(q.Where, &ent.ChargeWhereInput{})
	if who, ok := actor.From(ctx); !ok || !who.May("charges") {
		if name := singling(where); name != "" {
			return nil, fault.New(fault.NotPermitted, "Whoever sees no single charge can't filter by `%s`: the figures would say what one unit owes.", name).At("where")
		}
	}
	if f.where, err = condition(where, (*ent.ChargeWhereInput).P); err != nil {
		return nil, err
	}
	if f.places, err = s.places(ctx, q.EstateID, estatesOf(where.EstateID, where.EstateIDIn)); err != nil {
		return nil, err
	}
	for _, home := range f.estates[1:] {
		if first := f.estates[0]; home.Currency != first.Currency {
			return nil, fault.New(fault.WrongCurrency, "%s counts in %s, %s in %s; name estates of one currency with `estateIDIn`.", first.Name, first.Currency, home.Name, home.Currency).At("where")
		}
	}
	return f, nil
}

// days are the days of a period, the second the one after the last.
func days(q FeeQuestion) (from, to time.Time, err error) {
	if (q.Period == nil) == (q.From == nil && q.To == nil) || (q.From == nil) != (q.To == nil) {
		return from, to, fault.New(fault.BadPeriod, "Give either `period`, or both `from` and `to`.").At("period")
	}
	if q.Period == nil {
		from, _ = time.Parse(time.DateOnly, *q.From) // the scalar Date has checked them
		to, _ = time.Parse(time.DateOnly, *q.To)
		return from, to, checkSpan(from, to)
	}
	if t, err := time.Parse("2006-01", *q.Period); err == nil {
		return t, t.AddDate(0, 1, 0), nil
	}
	if t, err := time.Parse("2006", *q.Period); err == nil {
		return t, t.AddDate(1, 0, 0), nil
	}
	return from, to, fault.New(fault.BadPeriod, "A period is a month, YYYY-MM, or a year, YYYY.").At("period")
}

// summable are the beginnings of the conditions that tell no single charge apart.
var summable = []string{"Estate", "Item", "Period", "Status", "DueOn", "SettledOn", "BookedOn"}

// singling is a condition of a filter by which one charge or unit can be told from others; empty when there is none.
func singling(where *ent.ChargeWhereInput) string {
	if where == nil {
		return ""
	}
	for _, inner := range slices.Concat([]*ent.ChargeWhereInput{where.Not}, where.And, where.Or) {
		if name := singling(inner); name != "" {
			return name
		}
	}
	v := reflect.ValueOf(*where)
	for i, f := range reflect.VisibleFields(v.Type()) {
		if v.Field(i).IsZero() || slices.Contains([]string{"Not", "And", "Or"}, f.Name) || slices.ContainsFunc(summable, func(s string) bool { return strings.HasPrefix(f.Name, s) }) {
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		return name
	}
	return ""
}

// charges narrows to what was charged for the days: what is charged for a month belongs to its first day, what is charged once to when it was made.
func (f *feeCounter) charges() []predicate.Charge {
	from, to := f.from.Format(time.DateOnly), f.to.Format(time.DateOnly)
	return []predicate.Charge{
		charge.EstateIDIn(f.ids()...), f.where,
		charge.Or(charge.And(charge.PeriodGTE(monthFrom(f.from)), charge.PeriodLT(monthFrom(f.to))), charge.And(charge.PeriodIsNil(), charge.BookedOnGTE(from), charge.BookedOnLT(to))),
	}
}

// monthFrom is the first month that begins on a day or after it.
func monthFrom(day time.Time) string {
	if day.Day() > 1 {
		day = day.AddDate(0, 1, 1-day.Day())
	}
	return day.Format("2006-01")
}

// feeRow is a row of sums.
type feeRow struct {
	Estate     string `sql:"estate"`
	Item       string `sql:"item"`
	ItemID     string `sql:"item_id"`
	Kind       string `sql:"kind"`
	Building   string `sql:"building"`
	BuildingID string `sql:"building_id"`
	Day        string `sql:"day"`
	Amount     int64  `sql:"amount"`
	Credited   int64  `sql:"credited"`
	Collected  int64  `sql:"collected"`
}

// feeKey is what figures of fees are grouped by.
type feeKey struct {
	estate, item, itemID, kind, building, buildingID string
	bucket                                           int64 // in milliseconds
}

// mostDays is how many days of each group are read at most: figures by the week are summed from days.
const mostDays = 7 * MostGroups

// count sums charges up by what is asked for, in its order, and everything.
func (f *feeCounter) count(ctx context.Context) ([]*FeeFigures, *FeeFigures, error) {
	var rows []*feeRow
	err := f.c.Charge.Query().Where(f.charges()...).Aggregate(func(s *sql.Selector) string {
		columns := f.columns(s)
		for name, column := range map[string]string{"amount": charge.FieldAmount, "credited": charge.FieldCredited, "collected": charge.FieldPaid} {
			columns = append(columns, sql.As("COALESCE(SUM("+s.C(column)+"), 0)", name))
		}
		s.Limit(mostDays + 1)
		return strings.Join(columns, ", ")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, nil, err
	}
	if len(rows) > mostDays {
		return nil, nil, tooMany()
	}
	totals := &FeeFigures{}
	found := map[feeKey]*FeeFigures{}
	for _, r := range rows {
		k := feeKey{r.Estate, r.Item, r.ItemID, r.Kind, r.Building, r.BuildingID, f.bucket(r.Day)}
		if found[k] == nil {
			found[k] = &FeeFigures{}
		}
		found[k].add(r)
		totals.add(r)
	}
	if err := complete(found, len(f.q.GroupBy) == 0, feeKey{}, f.starts, func(k feeKey, bucket int64) feeKey {
		k.bucket = bucket
		return k
	}, func(feeKey) *FeeFigures { return &FeeFigures{} }); err != nil {
		return nil, nil, err
	}
	return f.inOrder(found), totals, nil
}

// columns joins what the figures are grouped by, and returns the columns.
func (f *feeCounter) columns(s *sql.Selector) (columns []string) {
	by := func(d kind.FeeDimension) bool { return slices.Contains(f.q.GroupBy, d) }
	group := func(column, name string) {
		s.GroupBy(column)
		columns = append(columns, sql.As(column, name))
	}
	if by(kind.FeeByEstate) {
		group(s.C(charge.FieldEstateID), "estate")
	}
	if by(kind.FeeByItem) || by(kind.FeeByKind) {
		items := sql.Table(feeitem.Table)
		s.Join(items).On(s.C(charge.FieldItemID), items.C(feeitem.FieldID))
		if by(kind.FeeByItem) {
			group(items.C(feeitem.FieldName), "item")
			group(items.C(feeitem.FieldID), "item_id")
		}
		if by(kind.FeeByKind) {
			group(items.C(feeitem.FieldKind), "kind")
		}
	}
	if by(kind.FeeByBuilding) {
		units, buildings := sql.Table(unit.Table), sql.Table(building.Table)
		s.Join(units).On(s.C(charge.FieldUnitID), units.C(unit.FieldID))
		s.Join(buildings).On(units.C(unit.FieldBuildingID), buildings.C(building.FieldID))
		group(buildings.C(building.FieldName), "building")
		group(buildings.C(building.FieldID), "building_id")
	}
	if f.q.Bucket != nil {
		group(f.day("COALESCE("+s.C(charge.FieldPeriod)+", "+s.C(charge.FieldBookedOn)+")"), "day")
	}
	return columns
}

// day is an expression for a day, or for its month when those are wanted: then there are fewer rows.
func (f *feeCounter) day(expression string) string {
	if *f.q.Bucket == kind.BucketMonth {
		return "SUBSTR(" + expression + ", 1, 7)"
	}
	return "SUBSTR(" + expression + ", 1, 10)"
}

// bucket is when the piece of time begins that a day, or a month, lies in; 0 where there are none.
func (f *feeCounter) bucket(day string) int64 {
	if f.q.Bucket == nil {
		return 0
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t, _ = time.Parse("2006-01", day) // a charge for a month belongs to its first day
	}
	return bucketOf(*f.q.Bucket, t).UnixMilli()
}

// shown is the day on which a bucket begins.
func (f *feeCounter) shown(bucket int64) *string {
	if f.q.Bucket == nil {
		return nil
	}
	return new(time.UnixMilli(bucket).UTC().Format(time.DateOnly))
}

// inOrder brings groups in order, by bucket and then by names, and says what they are of.
func (f *feeCounter) inOrder(found map[feeKey]*FeeFigures) []*FeeFigures {
	keys := make([]feeKey, 0, len(found))
	for k := range found {
		keys = append(keys, k)
	}
	ids := f.ids()
	slices.SortFunc(keys, func(a, b feeKey) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), position(a.estate, b.estate, ids), cmp.Compare(a.item, b.item), cmp.Compare(a.itemID, b.itemID), cmp.Compare(a.kind, b.kind),
			cmp.Compare(a.building, b.building), cmp.Compare(a.buildingID, b.buildingID))
	})
	out := make([]*FeeFigures, len(keys))
	for i, k := range keys {
		g := found[k]
		g.Estate, g.Item, g.ItemID, g.Kind = f.estate(k.estate), given(k.item), given(k.itemID), given(kind.FeeKind(k.kind))
		g.Building, g.BuildingID, g.Bucket = given(k.building), given(k.buildingID), f.shown(k.bucket)
		out[i] = g
	}
	return out
}

// ageing is what is open of the charges, each by the day of its estate.
func (f *feeCounter) ageing(ctx context.Context) ([]*ledger.Aged, error) {
	byDay := map[string][]string{}
	for _, home := range f.estates {
		today := f.q.Now.In(f.zones[home.ID]).Format(time.DateOnly)
		byDay[today] = append(byDay[today], home.ID)
	}
	var sum []*ledger.Aged
	for today, estates := range byDay {
		aged, err := ledger.Owing(ctx, f.c, today, func(q *ent.ChargeQuery) { q.Where(f.charges()...).Where(charge.EstateIDIn(estates...)) })
		if err != nil {
			return nil, err
		}
		if sum == nil {
			sum = aged.Ageing
			continue
		}
		for i, a := range aged.Ageing {
			sum[i].Amount += a.Amount
		}
	}
	return sum, nil
}
