package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/cashup"
	"foyer/ent/charge"
	"foyer/ent/dunningstep"
	"foyer/ent/feeitem"
	"foyer/ent/payment"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/ledger"
)

// How the books of the demonstration begin.
const (
	metered = 40 // so many units have a water meter of their own
	months  = 3  // so many months are charged
)

// books charges the months before the demonstration's past, and lets most units pay them (FE02, FE03).
func (d *day) books(ctx context.Context, past *clock.Manual) error {
	if err := d.meters(ctx, past); err != nil {
		return err
	}
	began := past.Now().In(d.zone)
	for back := months - 1; back >= 0; back-- {
		period := began.AddDate(0, -back, 1-began.Day()).Format("2006-01")
		if _, err := d.app.Fees.RunBilling(ctx, fees.RunBillingInput{EstateID: d.estate.ID, Period: period}); err != nil {
			return err
		}
		past.Advance(time.Second)
		if err := d.pass(ctx, past, past.Now().Add(time.Minute)); err != nil {
			return err
		}
	}
	for i, u := range d.units {
		if i%7 == 0 { // some always pay late
			continue
		}
		if _, err := d.pay(ctx, u); err != nil {
			return err
		}
		past.Advance(11 * time.Second)
	}
	return nil
}

// meters puts water meters in, and one that everybody shares, and reads them (FE08).
func (d *day) meters(ctx context.Context, past *clock.Manual) error {
	water, err := d.item(ctx, kind.FeeWater)
	if err != nil {
		return err
	}
	shared, err := d.item(ctx, kind.FeeElectricity)
	if err != nil {
		return err
	}
	var all []string
	for i, u := range d.units[:min(metered, len(d.units))] {
		r, err := d.app.Fees.RegisterMeter(ctx, fees.RegisterMeterInput{ItemID: water, Number: fmt.Sprintf("SB%04d", i+1), UnitID: &u.ID})
		if err != nil {
			return err
		}
		all = append(all, r.ID)
	}
	r, err := d.app.Fees.RegisterMeter(ctx, fees.RegisterMeterInput{ItemID: shared, Number: "GT0001"})
	if err != nil {
		return err
	}
	today := past.Now().In(d.zone)
	for month := months; month >= 0; month-- {
		day := today.AddDate(0, -month, 0).Format(ledger.DayLayout)
		for i, m := range append(slices.Clone(all), r.ID) {
			value := money.Quantity(100_000 + (months-month)*(8_000+i*250))
			if m == r.ID {
				value = money.Quantity((months - month) * 2_400_000)
			}
			if _, err := d.app.Fees.RecordReading(ctx, fees.RecordReadingInput{MeterID: m, Value: value, ReadOn: &day}); err != nil {
				return err
			}
		}
	}
	return nil
}

// item is the fee item of a kind.
func (d *day) item(ctx context.Context, what kind.FeeKind) (string, error) {
	return d.app.Store.Read().FeeItem.Query().Where(feeitem.EstateID(d.estate.ID), feeitem.KindEQ(what)).FirstID(ctx)
}

// pay lets a unit pay everything that it owes; it says whether there was anything.
func (d *day) pay(ctx context.Context, u *ent.Unit) (bool, error) {
	till, _ := d.as(ctx, kind.RoleCashier)
	charges, credit := ledger.OfUnit(u)
	s, err := ledger.Now(till, d.app.Store.Read(), d.clock.Now().In(d.zone).Format(ledger.DayLayout), charges, credit)
	if err != nil || s.Owed == 0 {
		return false, err
	}
	in := cashier.TakePaymentInput{UnitID: u.ID, Amount: s.Owed, Method: kind.PaymentMethod(kind.PayCash.Values()[d.rand.IntN(5)])}
	switch d.rand.IntN(12) {
	case 0: // a part
		in.Amount = max(1, s.Owed/2)
	case 1: // some more than is owed
		in.Amount += 10_000
	}
	_, err = d.app.Cashier.Take(till, in)
	return err == nil, err
}

// till is what goes on at the cashier's: money comes, some of it goes back, tills are handed over, and who is late is asked (FE03 to FE06).
func (d *day) till(ctx context.Context) error {
	at, _ := d.as(ctx, kind.RoleCashier)
	head, boss := d.as(ctx, kind.RoleSupervisor)
	read, now := d.app.Store.Read(), d.clock.Now()
	full, err := read.CashUp.Query().Where(cashup.EstateID(d.estate.ID), cashup.ClosedAtIsNil(), cashup.OpenedAtLT(now.Add(-8*time.Hour))).Limit(1).All(at)
	if err != nil {
		return err
	}
	if len(full) > 0 {
		return d.closeTill(head, full[0])
	}
	switch d.rand.IntN(10) {
	case 0:
		last, err := read.Payment.Query().Where(payment.EstateID(d.estate.ID), payment.StatusEQ(kind.PaymentTaken), payment.MethodNEQ(kind.PayCash)).Order(payment.ByTakenAt(), payment.ByID()).Limit(1).All(at)
		if err != nil || len(last) == 0 {
			return err
		}
		_, err = d.app.Cashier.Refund(at, cashier.RefundPaymentInput{PaymentID: last[0].ID, Amount: min(last[0].Amount, 1_000), Reason: "重复缴费", ApprovedByID: boss.ID})
		return err
	case 1, 2, 3:
		return d.dun(ctx)
	}
	paid := false
	for try := 0; try < 12 && !paid && err == nil; try++ {
		u, _ := d.household()
		paid, err = d.pay(ctx, u)
	}
	return err
}

// closeTill counts a till; now and then a coin is missing.
func (d *day) closeTill(ctx context.Context, till *ent.CashUp) error {
	expected, err := cashier.Expected(ctx, d.app.Store.Read(), till.ID)
	if err != nil {
		return err
	}
	_, boss := d.as(ctx, kind.RoleCentreManager)
	in := cashier.CloseTillInput{CashUpID: till.ID, HandedToID: boss.ID}
	for method, amount := range expected {
		in.Counts = append(in.Counts, &cashier.CountInput{Method: method, Amount: amount})
	}
	if d.rand.IntN(4) == 0 && len(in.Counts) > 0 {
		why := "找零差一元"
		in.Counts[0].Amount -= 100
		in.Explanation = &why
	}
	_, err = d.app.Cashier.CloseTill(ctx, in)
	return err
}

// dun asks one of those who are late, in the next way (FE05).
func (d *day) dun(ctx context.Context) error {
	butler, _ := d.as(ctx, kind.RoleButler)
	read, today := d.app.Store.Read(), d.clock.Now().In(d.zone).Format(ledger.DayLayout)
	late, err := ledger.Debtors(butler, read, d.estate.ID, today, nil, 30)
	if err != nil || len(late) == 0 {
		return err
	}
	who := late[d.rand.IntN(len(late))]
	last, err := fees.LastStep(butler, read, who.UnitID, who.OldestDueOn)
	if err != nil {
		return err
	}
	stages, stage := kind.DunCall.Values(), 0
	if last != nil {
		stage = min(slices.Index(stages, string(last.Stage))+1, len(stages)-2)
	}
	result := []string{"答应本周缴纳", "无人接听", "业主出差,月底回来", "已张贴门口"}[d.rand.IntN(4)]
	if n, err := read.DunningStep.Query().Where(dunningstep.UnitID(who.UnitID)).Count(butler); err != nil || n > 3 {
		return err
	}
	_, err = d.app.Fees.Dun(butler, fees.DunInput{UnitID: who.UnitID, Stage: kind.DunningStage(stages[stage]), Result: &result})
	return err
}

// owing tells whether anything is open of a unit.
func (d *day) owing(ctx context.Context, u *ent.Unit) (bool, error) {
	return d.app.Store.Read().Charge.Query().Where(charge.UnitID(u.ID), charge.SettledOnIsNil()).Exist(ctx)
}
