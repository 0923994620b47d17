package fees

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/billingrun"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"

	"entgo.io/ent/dialect/sql"
)

// Runs is the name of the alarms of billing runs that have work left.
const Runs = "fees.run"

// Continue goes on with billing runs: each time over some units, in one transaction, so that a run that is interrupted goes on where it was (FE02).
func (s *Service) Continue(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	for _, runID := range alarm.Subjects(due) {
		run, err := tx.BillingRun.Query().Where(billingrun.ID(runID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if run.Status != kind.BillingRunning {
			continue
		}
		p, err := s.planner(ctx, tx.Client, run)
		if err != nil {
			return err
		}
		if err := s.advance(ctx, tx, p); err != nil {
			return err
		}
	}
	return nil
}

// advance charges the next units of a run. Appends Billed for each that gets something, Credited for what a correction takes back, and RunAdvanced or RunDone.
func (s *Service) advance(ctx context.Context, tx *journal.Tx, p *planner) error {
	run := p.run
	units, err := unitsOf(tx.Client, run).Where(store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	plan := &plan{}
	if len(units) > 0 && !p.empty() {
		if plan, err = p.plan(ctx, units); err != nil {
			return err
		}
	}
	count(run, units, plan)
	if err := p.carryOut(ctx, tx, units, plan); err != nil {
		return err
	}
	update := save(run, run.Update())
	e := journal.Entry{Scope: run.EstateID, Kind: RunAdvanced, Subjects: []string{run.ID}, Args: map[string]any{"period": run.Period, "done": run.Done, "count": run.Total}}
	next := tx.Now.Add(time.Millisecond)
	if len(units) < unitsAtOnce {
		update.SetStatus(kind.BillingDone).SetFinishedAt(tx.Now)
		e.Kind, e.Args = RunDone, map[string]any{"period": run.Period, "created": run.Created, "skipped": run.Skipped, "amount": money.Text(run.Amount, p.currency)}
	} else if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Runs, Scope: run.EstateID, Subject: run.ID, At: next}); err != nil {
		return err
	}
	tx.Record(e)
	return update.Exec(ctx)
}

// carryOut makes the charges of a plan, credits what it corrects, and lets credit settle what it can.
func (p *planner) carryOut(ctx context.Context, tx *journal.Tx, units []*ent.Unit, what *plan) error {
	made, err := p.create(ctx, tx, what.demands)
	if err != nil {
		return err
	}
	byUnit := map[string][]int{}
	for i, d := range what.demands {
		byUnit[d.unit.ID] = append(byUnit[d.unit.ID], i)
	}
	for _, u := range units {
		if mine := byUnit[u.ID]; len(mine) > 0 {
			tx.Record(p.entry(u, mine, what.demands, made))
		}
	}
	account := p.accounts(tx, units)
	for _, d := range what.demands {
		if d.instead != nil {
			if err := p.takeBack(ctx, tx, account(d.unit.ID), d.instead, d.item); err != nil {
				return err
			}
		}
	}
	for _, c := range what.undone {
		if err := p.takeBack(ctx, tx, account(c.UnitID), c, c.Edges.Item); err != nil {
			return err
		}
	}
	charged := make([]string, 0, len(byUnit))
	for _, u := range units {
		if len(byUnit[u.ID]) > 0 {
			charged = append(charged, u.ID)
		}
	}
	rich, err := tx.Allocation.Query().Where(allocation.EstateID(p.run.EstateID), allocation.UnitIDIn(charged...), allocation.ChargeIDIsNil(), func(s *sql.Selector) {
		s.GroupBy(s.C(allocation.FieldUnitID)).Having(sql.ExprP("SUM(" + s.C(allocation.FieldAmount) + ") > 0"))
	}).Select(allocation.FieldUnitID).Strings(ctx)
	if err != nil {
		return err
	}
	for _, unitID := range rich {
		if err := account(unitID).UseCredit(ctx); err != nil {
			return err
		}
	}
	return nil
}

// accounts are the accounts of units that are locked.
func (p *planner) accounts(tx *journal.Tx, units []*ent.Unit) func(unitID string) *ledger.Account {
	day := p.today
	return func(unitID string) *ledger.Account {
		for _, u := range units {
			if u.ID == unitID {
				return ledger.Of(tx, u, day)
			}
		}
		return nil
	}
}

// create makes the charges.
func (p *planner) create(ctx context.Context, tx *journal.Tx, demands []demand) ([]*ent.Charge, error) {
	rows := make([]*ent.ChargeCreate, len(demands))
	for i, d := range demands {
		row := tx.Charge.Create().SetID(id.New(id.Charge, tx.Now)).SetEstateID(p.run.EstateID).SetUnitID(d.unit.ID).SetItemID(d.item.ID).SetAmount(d.amount).SetDueOn(d.dueOn).SetBookedOn(p.today).
			SetChargedAt(tx.Now).SetRunID(p.run.ID).SetNillablePeriod(d.period).SetRevision(d.revision)
		if d.tariff != nil {
			row.SetTariffID(d.tariff.ID).SetPrice(d.tariff.Price).SetQuantity(d.quantity)
		}
		if d.lateFor != nil {
			row.SetLateForID(d.lateFor.ID).SetLateUntil(d.until)
		}
		rows[i] = row
	}
	if len(rows) == 0 {
		return nil, nil
	}
	return tx.Charge.CreateBulk(rows...).Save(ctx)
}

// entry says what a unit is charged; every charge stands in it with its amount.
func (p *planner) entry(u *ent.Unit, mine []int, demands []demand, made []*ent.Charge) journal.Entry {
	e := journal.Entry{Scope: u.EstateID, Kind: Billed, Subjects: []string{u.ID, p.run.ID}}
	var sum int64
	lines := make([]map[string]any, 0, len(mine))
	for _, i := range mine {
		sum += made[i].Amount
		e.Subjects = append(e.Subjects, made[i].ID)
		lines = append(lines, map[string]any{"charge": made[i].ID, "item": demands[i].item.Code, "amount": made[i].Amount})
	}
	e.Args = map[string]any{"unit": directory.Label(u), "period": p.run.Period, "count": len(mine), "amount": money.Text(sum, p.currency), "charges": lines}
	return e
}

// takeBack credits what a correction replaces.
func (p *planner) takeBack(ctx context.Context, tx *journal.Tx, a *ledger.Account, c *ent.Charge, item *ent.FeeItem) error {
	amount := c.Amount - c.Credited
	if amount == 0 {
		return nil
	}
	note, err := a.WriteOff(ctx, c, ledger.Reduction{Kind: kind.CreditCorrection, Amount: amount, Reason: p.run.Reason, RunID: &p.run.ID})
	if err != nil {
		return err
	}
	tx.Record(journal.Entry{Scope: c.EstateID, Kind: Credited, Subjects: []string{c.ID, c.UnitID, note.ID, p.run.ID}, Text: p.run.Reason,
		Args: map[string]any{"unit": directory.Label(a.Unit), "item": named(item), "amount": money.Text(amount, p.currency), "credit": string(kind.CreditCorrection)}})
	return nil
}
