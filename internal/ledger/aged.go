package ledger

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/charge"
	"foyer/internal/base/kind"
)

// Aged is what is owed, by how long it has been due (FE05).
type Aged struct {
	// Bucket says for how long, Amount how much.
	Bucket kind.AgeBucket
	Amount int64
}

// Standing is how a unit, or everything together, stands on a day.
type Standing struct {
	// Owed is what is open of charges, Overdue what of it is late, Credit what waits for charges to come.
	Owed, Overdue, Credit int64
	// OldestDueOn is since when the oldest of it is due; empty when nothing is owed.
	OldestDueOn string
	// Ageing is what is owed, in every bucket.
	Ageing []*Aged
}

// Balance is what is owed less what waits as credit: charges less allocations.
func (s *Standing) Balance() int64 { return s.Owed - s.Credit }

// due is what is owed of all charges that were due on a day.
type due struct {
	DueOn  string `sql:"due_on"`
	Amount int64  `sql:"amount"`
}

// stand sums up what is owed on a day.
func stand(owed []due, credit int64, on string) *Standing {
	s := &Standing{Credit: credit}
	for _, v := range kind.AgeCurrent.Values() {
		s.Ageing = append(s.Ageing, &Aged{Bucket: kind.AgeBucket(v)})
	}
	byDay := map[string]int64{}
	for _, d := range owed {
		byDay[d.DueOn] += d.Amount
	}
	for dueOn, amount := range byDay {
		if amount == 0 {
			continue
		}
		s.Owed += amount
		if dueOn < on {
			s.Overdue += amount
		}
		if s.OldestDueOn == "" || dueOn < s.OldestDueOn {
			s.OldestDueOn = dueOn
		}
		s.Ageing[slices.Index(kind.AgeCurrent.Values(), string(Bucket(dueOn, on)))].Amount += amount
	}
	return s
}

// OfUnit narrows charges and credit to those of a unit.
func OfUnit(u *ent.Unit) (func(*ent.ChargeQuery), func(*ent.AllocationQuery)) {
	return func(q *ent.ChargeQuery) { q.Where(charge.UnitID(u.ID)) }, func(q *ent.AllocationQuery) { q.Where(allocation.EstateID(u.EstateID), allocation.UnitID(u.ID)) }
}

// OfEstate narrows charges and credit to those of an estate.
func OfEstate(estateID string) (func(*ent.ChargeQuery), func(*ent.AllocationQuery)) {
	return func(q *ent.ChargeQuery) { q.Where(charge.EstateID(estateID)) }, func(q *ent.AllocationQuery) { q.Where(allocation.EstateID(estateID)) }
}

// Now is how the charges and the credit that match stand today, by the sums that are kept beside charges.
func Now(ctx context.Context, c *ent.Client, today string, charges func(*ent.ChargeQuery), credit func(*ent.AllocationQuery)) (*Standing, error) {
	s, err := Owing(ctx, c, today, charges)
	if err != nil {
		return nil, err
	}
	free := c.Allocation.Query().Where(allocation.ChargeIDIsNil())
	credit(free)
	s.Credit, err = total(ctx, free)
	return s, err
}

// Owing is Now without credit, for charges that have none of their own.
func Owing(ctx context.Context, c *ent.Client, today string, charges func(*ent.ChargeQuery)) (*Standing, error) {
	var owed []due
	open := c.Charge.Query().Where(charge.SettledOnIsNil())
	charges(open)
	err := open.Aggregate(func(s *sql.Selector) string {
		s.GroupBy(s.C(charge.FieldDueOn))
		return s.C(charge.FieldDueOn) + ", " + sql.As(outstanding(s), "amount")
	}).Scan(ctx, &owed)
	return stand(owed, 0, today), err
}

// Standing is how the account stands now.
func (a *Account) Standing(ctx context.Context) (*Standing, error) {
	charges, credit := OfUnit(a.Unit)
	return Now(ctx, a.tx.Client, a.Day, charges, credit)
}

// On is how the charges and the credit that match stood at the end of a day, by the rows that had been written until then.
func On(ctx context.Context, c *ent.Client, day string, charges func(*ent.ChargeQuery), credit func(*ent.AllocationQuery)) (*Standing, error) {
	var owed []due
	made := c.Charge.Query().Where(charge.BookedOnLTE(day))
	charges(made)
	err := made.Aggregate(func(s *sql.Selector) string {
		s.GroupBy(s.C(charge.FieldDueOn))
		return s.C(charge.FieldDueOn) + ", " + sql.As("SUM("+s.C(charge.FieldAmount)+")", "amount")
	}).Scan(ctx, &owed)
	if err != nil {
		return nil, err
	}
	var settled []due
	all := c.Charge.Query()
	charges(all)
	err = all.Aggregate(func(s *sql.Selector) string {
		rows := sql.Table(allocation.Table)
		s.Join(rows).On(s.C(charge.FieldID), rows.C(allocation.FieldChargeID))
		s.Where(sql.P(func(b *sql.Builder) { b.Ident(rows.C(allocation.FieldBookedOn)).WriteOp(sql.OpLTE).Arg(day) }))
		s.GroupBy(s.C(charge.FieldDueOn))
		return s.C(charge.FieldDueOn) + ", " + sql.As("-SUM("+rows.C(allocation.FieldAmount)+")", "amount")
	}).Scan(ctx, &settled)
	if err != nil {
		return nil, err
	}
	free := c.Allocation.Query().Where(allocation.ChargeIDIsNil(), allocation.BookedOnLTE(day))
	credit(free)
	waiting, err := total(ctx, free)
	return stand(append(owed, settled...), waiting, day), err
}

// outstanding sums what is owed of the selected charges.
func outstanding(s *sql.Selector) string {
	return "SUM(" + s.C(charge.FieldAmount) + " - " + s.C(charge.FieldPaid) + " - " + s.C(charge.FieldCredited) + ")"
}

func total(ctx context.Context, q *ent.AllocationQuery) (int64, error) {
	var sums []struct {
		Amount int64 `sql:"amount"`
	}
	err := q.Aggregate(func(s *sql.Selector) string {
		return sql.As("COALESCE(SUM("+s.C(allocation.FieldAmount)+"), 0)", "amount")
	}).Scan(ctx, &sums)
	if err != nil || len(sums) == 0 {
		return 0, err
	}
	return sums[0].Amount, nil
}

// Debtor is a unit that is late with money.
type Debtor struct {
	UnitID      string `sql:"unit_id"`
	Overdue     int64  `sql:"overdue"`
	OldestDueOn string `sql:"oldest"`
}

// Debtors are the units that are late, who owes most first, after a place in that list.
func Debtors(ctx context.Context, c *ent.Client, estateID, today string, after *Debtor, limit int) (found []*Debtor, err error) {
	err = c.Charge.Query().Where(charge.EstateID(estateID), charge.DueOnLT(today), charge.SettledOnIsNil()).Aggregate(func(s *sql.Selector) string {
		unit, sum := s.C(charge.FieldUnitID), outstanding(s)
		s.GroupBy(unit)
		if after != nil {
			s.Having(sql.P(func(b *sql.Builder) {
				b.WriteString(sum + " < ").Arg(after.Overdue).WriteString(" OR " + sum + " = ").Arg(after.Overdue).WriteString(" AND " + unit + " > ").Arg(after.UnitID)
			}))
		}
		s.OrderExpr(sql.Expr(sum + " DESC, " + unit)).Limit(limit)
		return unit + ", " + sql.As(sum, "overdue") + ", " + sql.As("MIN("+s.C(charge.FieldDueOn)+")", "oldest")
	}).Scan(ctx, &found)
	return found, err
}
