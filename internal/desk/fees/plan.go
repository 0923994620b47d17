package fees

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/meter"
	"foyer/ent/meterreading"
	"foyer/ent/predicate"
	"foyer/ent/schema"
	"foyer/ent/unit"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/ledger"
)

// planner knows what a billing run goes by.
type planner struct {
	client *ent.Client
	run    *ent.BillingRun
	policy *policy.Policy
	today  string
	// items are what the run charges, by code, with their tariffs; lateItem is what late fees are charged as, shared what shared
	// meters make of each unit, once it is known.
	items    []*ent.FeeItem
	lateItem *ent.FeeItem
	shared   map[of]*share
	currency string
}

// plan is what a billing run does with some units.
type plan struct {
	demands []demand
	// undone are charges that a correction takes back without another in their place.
	undone   []*ent.Charge
	skipped  int
	problems []schema.UnbilledItem
}

// planner reads what a run goes by.
func (s *Service) planner(ctx context.Context, c *ent.Client, run *ent.BillingRun) (*planner, error) {
	home, err := c.Estate.Get(ctx, run.EstateID)
	if err != nil {
		return nil, err
	}
	zone, err := time.LoadLocation(home.TimeZone)
	if err != nil {
		return nil, err
	}
	rules, err := s.policies.Of(ctx, c, home.ID, home.PolicyVersion)
	if err != nil {
		return nil, err
	}
	p := &planner{client: c, run: run, policy: rules, today: run.StartedAt.In(zone).Format(ledger.DayLayout), currency: home.Currency}
	items, err := c.FeeItem.Query().Where(feeitem.EstateID(run.EstateID), feeitem.Active(true)).WithTariffs().Order(feeitem.ByCode()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		switch {
		case item.Kind == kind.FeeLate:
			p.lateItem = item
		case len(item.Edges.Tariffs) > 0:
			p.items = append(p.items, item)
		}
	}
	return p, nil
}

// empty tells that the run can't charge anything.
func (p *planner) empty() bool {
	if p.run.Kind == kind.BillLateFees {
		return p.lateItem == nil || p.policy.LateFeePerMillion == 0
	}
	return len(p.items) == 0
}

// plan says what the run does with some units.
func (p *planner) plan(ctx context.Context, units []*ent.Unit) (*plan, error) {
	if p.run.Kind == kind.BillLateFees {
		return p.planLate(ctx, units)
	}
	first, last := monthDays(p.run.Period)
	found, err := p.charged(ctx, units)
	if err != nil {
		return nil, err
	}
	used, err := p.usage(ctx, units, first, last)
	if err != nil {
		return nil, err
	}
	if p.shared == nil { // the same for all units
		if p.shared, err = p.shares(ctx, first, last); err != nil {
			return nil, err
		}
	}
	out := &plan{}
	for _, u := range units {
		for _, item := range p.items {
			before := found[of{u.ID, item.ID}]
			if before != nil && p.run.Kind == kind.BillPeriod {
				out.skipped++
				continue
			}
			t := TariffOn(item.Edges.Tariffs, first, u.Use)
			want := demand{unit: u, item: item, tariff: t, period: &p.run.Period, dueOn: ledger.AddDays(first, p.policy.PaymentDays)}
			var problem kind.BillingProblem
			if t != nil {
				want.quantity, want.amount, problem = price(t, u, used[of{u.ID, item.ID}], p.shared[of{u.ID, item.ID}])
			}
			if problem != "" {
				out.skip(u, item, problem)
				continue
			}
			p.decide(out, want, before)
		}
	}
	return out, nil
}

// decide puts a charge beside the one that there is.
func (p *planner) decide(out *plan, want demand, before *ent.Charge) {
	switch {
	case before == nil && want.amount == 0: // nothing is owed
	case before == nil:
		out.demands = append(out.demands, want)
	case before.Amount == want.amount && before.Credited < before.Amount, want.amount == 0 && before.Credited == before.Amount:
		out.skipped++
	case touched(before):
		out.skip(want.unit, want.item, kind.ByHand)
	case want.amount == 0:
		out.undone = append(out.undone, before)
	default:
		want.revision, want.instead = before.Revision+1, before
		out.demands = append(out.demands, want)
	}
}

// touched tells that somebody has reduced a charge by hand: no correction may undo that.
func touched(c *ent.Charge) bool {
	for _, note := range c.Edges.CreditNotes {
		if note.RunID == nil {
			return true
		}
	}
	return false
}

// skip notes that a unit can't be charged for an item.
func (p *plan) skip(u *ent.Unit, item *ent.FeeItem, why kind.BillingProblem) {
	p.skipped++
	p.problems = append(p.problems, schema.UnbilledItem{UnitID: u.ID, Unit: directory.Label(u), Item: named(item), Problem: why})
}

// of is a unit and a fee item.
type of struct{ unitID, itemID string }

// ofUnits narrows charges to those of units, which follow each other by their ids. It says so as a range, too: PostgreSQL's planner, which takes a list of
// so many values for most of a table that it has no statistics of, is led to the index.
func ofUnits(units []*ent.Unit) predicate.Charge {
	ids := idsOf(units)
	return charge.And(charge.UnitIDGTE(slices.Min(ids)), charge.UnitIDLTE(slices.Max(ids)), charge.UnitIDIn(ids...))
}

// charged are the latest charges of units for the month.
func (p *planner) charged(ctx context.Context, units []*ent.Unit) (map[of]*ent.Charge, error) {
	q := p.client.Charge.Query().Where(ofUnits(units), charge.Period(p.run.Period), charge.LateForIDIsNil()).Order(charge.ByRevision())
	if p.run.Kind == kind.BillCorrection {
		q.WithCreditNotes().WithItem()
	}
	all, err := q.All(ctx)
	found := map[of]*ent.Charge{}
	for _, c := range all {
		found[of{c.UnitID, c.ItemID}] = c
	}
	return found, err
}

// priced are the items with a tariff of a basis.
func (p *planner) priced(basis kind.TariffBasis) (ids []string) {
	for _, item := range p.items {
		for _, t := range item.Edges.Tariffs {
			if t.Basis == basis {
				ids = append(ids, item.ID)
				break
			}
		}
	}
	return ids
}

// usage is what the meters of units counted in the month. A meter that was taken away counts as far as it was read.
func (p *planner) usage(ctx context.Context, units []*ent.Unit, first, last string) (map[of]usage, error) {
	found := map[of]usage{}
	items := p.priced(kind.PerReading)
	if len(items) == 0 {
		return found, nil
	}
	meters, err := p.client.Meter.Query().Where(meter.UnitIDIn(idsOf(units)...), meter.ItemIDIn(items...)).WithReadings(inMonth(first, last)).All(ctx)
	for _, m := range meters {
		u := found[of{*m.UnitID, m.ItemID}]
		if m.Active || len(m.Edges.Readings) > 0 {
			u.meters++
		}
		if len(m.Edges.Readings) > 0 {
			u.read++
		}
		for _, r := range m.Edges.Readings {
			u.used += r.Used
		}
		found[of{*m.UnitID, m.ItemID}] = u
	}
	return found, err
}

// inMonth narrows readings to those from a day to another.
func inMonth(first, last string) func(*ent.MeterReadingQuery) {
	return func(q *ent.MeterReadingQuery) {
		q.Where(meterreading.ReadOnGTE(first), meterreading.ReadOnLTE(last)).Order(meterreading.ByReadOn())
	}
}

// shares divides what shared meters counted in the month among the units that share them.
func (p *planner) shares(ctx context.Context, first, last string) (map[of]*share, error) {
	all := map[of]*share{}
	items := p.priced(kind.PerShare)
	if len(items) == 0 {
		return all, nil
	}
	meters, err := p.client.Meter.Query().Where(meter.EstateID(p.run.EstateID), meter.UnitIDIsNil(), meter.ItemIDIn(items...)).WithReadings(inMonth(first, last)).All(ctx)
	if err != nil || len(meters) == 0 {
		return all, err
	}
	units, err := p.client.Unit.Query().Where(unit.EstateID(p.run.EstateID)).Order(unit.ByID()).All(ctx)
	if err != nil {
		return all, err
	}
	tariffs := map[string][]*ent.Tariff{}
	for _, item := range p.items {
		tariffs[item.ID] = item.Edges.Tariffs
	}
	for _, m := range meters {
		var used money.Quantity
		for _, r := range m.Edges.Readings {
			used += r.Used
		}
		var sharing []*ent.Unit
		for _, u := range units {
			if m.BuildingID == nil || *m.BuildingID == u.BuildingID {
				sharing = append(sharing, u)
			}
		}
		parts, ok := shareOut(used, sharing, func(u *ent.Unit) *ent.Tariff { return TariffOn(tariffs[m.ItemID], first, u.Use) })
		if !ok || len(m.Edges.Readings) == 0 {
			continue
		}
		for unitID, part := range parts {
			sum := all[of{unitID, m.ItemID}]
			if sum == nil {
				sum = &share{}
				all[of{unitID, m.ItemID}] = sum
			}
			sum.used += part.used
			sum.amount += part.amount
		}
	}
	return all, nil
}

// planLate says what units owe for paying late, from where the last late fee of each charge ended up to the run's day (FE05). Late fees and deposits cost
// no late fee themselves.
func (p *planner) planLate(ctx context.Context, units []*ent.Unit) (*plan, error) {
	out := &plan{}
	until, grace := p.run.Until, p.policy.LateGraceDays
	late, err := p.client.Charge.Query().Where(ofUnits(units), charge.LateForIDIsNil(), charge.HasItemWith(feeitem.KindNotIn(kind.FeeLate, kind.FeeDeposit)), charge.DueOnLT(ledger.AddDays(until, -grace)), unsettledOrLate).
		WithAllocations(func(q *ent.AllocationQuery) { q.Order(allocation.ByBookedOn(), allocation.ByID()) }).Order(charge.ByID()).All(ctx)
	if err != nil || len(late) == 0 {
		return out, err
	}
	ids, byID := make([]string, len(late)), map[string]*ent.Unit{}
	for i, c := range late {
		ids[i] = c.ID
	}
	for _, u := range units {
		byID[u.ID] = u
	}
	fees, err := p.client.Charge.Query().Where(charge.LateForIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	counted := map[string]string{}
	for _, f := range fees {
		counted[*f.LateForID] = max(counted[*f.LateForID], *f.LateUntil)
	}
	for _, c := range late {
		from := ledger.AddDays(c.DueOn, grace+1)
		if done := counted[c.ID]; done != "" {
			from = ledger.AddDays(done, 1)
		}
		if from > until {
			out.skipped++
			continue
		}
		u := byID[c.UnitID]
		switch fee, ok := lateFee(c.Amount, c.Edges.Allocations, from, until, p.policy.LateFeePerMillion); {
		case !ok || fee > ledger.MostAmount:
			out.skip(u, p.lateItem, kind.TooMuch)
		case fee > 0:
			out.demands = append(out.demands, demand{unit: u, item: p.lateItem, amount: fee, dueOn: p.today, lateFor: c, until: until})
		}
	}
	return out, nil
}

// unsettledOrLate narrows charges to those of which something is owed, and those that were settled after the day that they were due.
func unsettledOrLate(s *sql.Selector) {
	s.Where(sql.Or(sql.IsNull(s.C(charge.FieldSettledOn)), sql.ColumnsGT(s.C(charge.FieldSettledOn), s.C(charge.FieldDueOn))))
}

func idsOf(units []*ent.Unit) []string {
	ids := make([]string, len(units))
	for i, u := range units {
		ids[i] = u.ID
	}
	return ids
}
