package ledger

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/charge"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Account is what a unit owes, locked for one request.
type Account struct {
	// Unit is the unit, with its building and estate.
	Unit *ent.Unit
	// Day is the day of the request, in the estate's zone.
	Day string

	tx      *journal.Tx
	rows    []*ent.AllocationCreate
	touched map[*ent.Charge]bool
}

// Open locks the account of a unit. Fault, at the field: RECORD_NOT_FOUND.
func Open(ctx context.Context, tx *journal.Tx, unitID, field string) (*Account, error) {
	u, err := tx.Unit.Query().Where(unit.ID(unitID), store.ForUpdate).WithBuilding().WithEstate().Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At(field))
	}
	zone, err := time.LoadLocation(u.Edges.Estate.TimeZone)
	if err != nil {
		return nil, err
	}
	return Of(tx, u, tx.Now.In(zone).Format(DayLayout)), nil
}

// Of is the account of a unit that the caller has locked, on a day of the estate's.
func Of(tx *journal.Tx, u *ent.Unit, day string) *Account {
	return &Account{Unit: u, Day: day, tx: tx, touched: map[*ent.Charge]bool{}}
}

// Due are the charges of which something is owed, the oldest first.
func (a *Account) Due(ctx context.Context) ([]*ent.Charge, error) {
	return a.tx.Charge.Query().Where(charge.UnitID(a.Unit.ID), charge.SettledOnIsNil()).Order(charge.ByDueOn(), charge.ByID()).All(ctx)
}

// Take lets a payment settle the parts of charges that were chosen, then what is due, the oldest first; what is left of it becomes credit. It says
// which charges it settles (FE03).
func (a *Account) Take(ctx context.Context, p *ent.Payment, chosen []Part, due []*ent.Charge) (settled []string, err error) {
	left := p.Amount
	settle := func(parts []Part) {
		for _, part := range parts {
			a.allocate(part.Charge, p, part.Amount, nil)
			if !slices.Contains(settled, part.Charge.ID) {
				settled = append(settled, part.Charge.ID)
			}
		}
	}
	for _, part := range chosen {
		left -= part.Amount
	}
	settle(chosen)
	parts, left := Spread(due, left)
	settle(parts)
	if left > 0 {
		a.allocate(nil, p, left, nil)
	}
	return settled, a.flush(ctx)
}

// Reduce lets a credit note settle its part of a charge. What was paid too much by that becomes credit, and settles what else is owed.
func (a *Account) Reduce(ctx context.Context, c *ent.Charge, note *ent.CreditNote) error {
	if over := note.Amount - Outstanding(c); over > 0 {
		if err := a.free(ctx, c, over); err != nil {
			return err
		}
	}
	a.rows = append(a.rows, a.row(note.Amount).SetChargeID(c.ID).SetCreditNoteID(note.ID))
	c.Credited += note.Amount
	a.touched[c] = true
	if err := a.flush(ctx); err != nil {
		return err
	}
	return a.UseCredit(ctx)
}

// GiveBack undoes a part of a payment: first what is credit, then what it settled last. What is owed again is settled by other credit, if there
// is any.
func (a *Account) GiveBack(ctx context.Context, p *ent.Payment, r *ent.Refund) error {
	left := r.Amount
	free, err := a.net(ctx, allocation.PaymentID(p.ID), allocation.ChargeIDIsNil())
	if err != nil {
		return err
	}
	for _, n := range free {
		take := min(left, n.Amount)
		a.allocate(nil, p, -take, &r.ID)
		left -= take
	}
	if left > 0 {
		settled, err := a.net(ctx, allocation.PaymentID(p.ID), allocation.ChargeIDNotNil())
		if err != nil {
			return err
		}
		amounts, ids := map[string]int64{}, make([]string, len(settled))
		for i, n := range settled {
			amounts[*n.ChargeID], ids[i] = n.Amount, *n.ChargeID
		}
		charges, err := a.tx.Charge.Query().Where(charge.IDIn(ids...)).Order(charge.ByDueOn(sql.OrderDesc()), charge.ByID(sql.OrderDesc())).All(ctx)
		if err != nil {
			return err
		}
		for _, c := range charges {
			if take := min(left, amounts[c.ID]); take > 0 {
				a.allocate(c, p, -take, &r.ID)
				left -= take
			}
		}
	}
	if err := a.flush(ctx); err != nil {
		return err
	}
	return a.UseCredit(ctx)
}

// Credit is what of a payment settles nothing yet.
type Credit struct {
	// Payment is its id.
	Payment string
	Amount  int64
}

// Credits is what settles nothing yet, payment by payment, the oldest first.
func (a *Account) Credits(ctx context.Context) ([]Credit, error) {
	nets, err := a.net(ctx, allocation.EstateID(a.Unit.EstateID), allocation.UnitID(a.Unit.ID), allocation.ChargeIDIsNil())
	credits := make([]Credit, len(nets))
	for i, n := range nets {
		credits[i] = Credit{*n.PaymentID, n.Amount}
	}
	return credits, err
}

// UseCredit lets credit settle what is owed, the oldest first.
func (a *Account) UseCredit(ctx context.Context) error {
	credit, err := a.Credits(ctx)
	if err != nil || len(credit) == 0 {
		return err
	}
	due, err := a.Due(ctx)
	if err != nil {
		return err
	}
	for _, source := range credit {
		p := &ent.Payment{ID: source.Payment}
		parts, left := Spread(due, source.Amount)
		for _, part := range parts {
			a.allocate(part.Charge, p, part.Amount, nil)
		}
		if used := source.Amount - left; used > 0 {
			a.allocate(nil, p, -used, nil)
		}
	}
	return a.flush(ctx)
}

// free turns what payments settled of a charge into credit, what came last first.
func (a *Account) free(ctx context.Context, c *ent.Charge, amount int64) error {
	settled, err := a.net(ctx, allocation.ChargeID(c.ID), allocation.PaymentIDNotNil())
	if err != nil {
		return err
	}
	for i := len(settled) - 1; i >= 0 && amount > 0; i-- {
		take := min(amount, settled[i].Amount)
		p := &ent.Payment{ID: *settled[i].PaymentID}
		a.allocate(c, p, -take, nil)
		a.allocate(nil, p, take, nil)
		amount -= take
	}
	return nil
}

// net is what a payment has come to settle of a charge, or to be credit.
type net struct {
	PaymentID *string `sql:"payment_id"`
	ChargeID  *string `sql:"charge_id"`
	Amount    int64   `sql:"amount"`
}

// net sums allocations by payment and charge, the oldest payment first, and leaves out what was undone.
func (a *Account) net(ctx context.Context, where ...func(*sql.Selector)) (nets []net, err error) {
	q := a.tx.Allocation.Query()
	for _, one := range where {
		q.Where(one)
	}
	err = q.Aggregate(func(s *sql.Selector) string {
		payment, part, sum := s.C(allocation.FieldPaymentID), s.C(allocation.FieldChargeID), "SUM("+s.C(allocation.FieldAmount)+")"
		s.GroupBy(payment, part).Having(sql.ExprP(sum+" <> 0")).OrderBy(payment, part)
		return payment + ", " + part + ", " + sql.As(sum, "amount")
	}).Scan(ctx, &nets)
	return nets, err
}

// allocate writes down that money settles a charge, or is credit; less than nothing undoes it.
func (a *Account) allocate(c *ent.Charge, p *ent.Payment, amount int64, refundID *string) {
	row := a.row(amount).SetPaymentID(p.ID).SetNillableRefundID(refundID)
	if c != nil {
		row.SetChargeID(c.ID)
		c.Paid += amount
		a.touched[c] = true
	}
	a.rows = append(a.rows, row)
}

func (a *Account) row(amount int64) *ent.AllocationCreate {
	return a.tx.Allocation.Create().SetID(id.New(id.Allocation, a.tx.Now)).SetEstateID(a.Unit.EstateID).SetUnitID(a.Unit.ID).SetAmount(amount).
		SetBookedOn(a.Day).SetAllocatedAt(a.tx.Now)
}

// flush writes the rows, and the sums of the charges that they touch.
func (a *Account) flush(ctx context.Context) error {
	if len(a.rows) == 0 {
		return nil
	}
	if err := a.tx.Allocation.CreateBulk(a.rows...).Exec(ctx); err != nil {
		return err
	}
	for c := range a.touched {
		update := c.Update().SetPaid(c.Paid).SetCredited(c.Credited).SetStatus(StatusOf(c.Amount, c.Paid, c.Credited)).AddVersion(1)
		if Outstanding(c) > 0 {
			update.ClearSettledOn()
		} else {
			update.SetSettledOn(a.Day)
		}
		saved, err := update.Save(ctx)
		if err != nil {
			return err
		}
		c.Version, c.Status, c.SettledOn = saved.Version, saved.Status, saved.SettledOn
	}
	a.rows, a.touched = nil, map[*ent.Charge]bool{}
	return nil
}
