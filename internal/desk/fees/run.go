package fees

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/billingrun"
	"foyer/ent/schema"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// RunBillingInput is a month that the units of an estate are to be charged for.
type RunBillingInput struct {
	EstateID       string
	Period         string
	UnitID         *string
	Preview        *bool
	IdempotencyKey *string `json:"-"`
}

// RunBilling charges the units of an estate for a month: each for every item with a tariff, once (FE02). The first units are charged with the
// request, the others by the clock; a preview only says what would be charged. Faults: RECORD_NOT_FOUND, BAD_PERIOD, BAD_REFERENCE,
// NOTHING_TO_BILL, RUN_UNDER_WAY. Appends RunStarted and what advance appends; RunPreviewed for a preview.
func (s *Service) RunBilling(ctx context.Context, in RunBillingInput) (journal.Receipt, error) {
	var c fault.Check
	checkPeriod(&c, "input.period", in.Period)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.start(ctx, "runBilling", in.IdempotencyKey, in, input.Value(in.Preview), ent.BillingRun{EstateID: in.EstateID, Kind: kind.BillPeriod, Period: in.Period, UnitID: in.UnitID})
}

// CorrectBillingInput is a month that the units of an estate are to be charged for anew.
type CorrectBillingInput struct {
	EstateID       string
	Period         string
	UnitID         *string
	Reason         string
	Preview        *bool
	IdempotencyKey *string `json:"-"`
}

// CorrectBilling charges a month anew by the tariffs, areas and readings that there are now: what differs is credited and charged again, what was
// reduced by hand stays (FE02). Faults: those of RunBilling, REQUIRED. Appends what RunBilling appends.
func (s *Service) CorrectBilling(ctx context.Context, in CorrectBillingInput) (journal.Receipt, error) {
	var c fault.Check
	checkPeriod(&c, "input.period", in.Period)
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.start(ctx, "correctBilling", in.IdempotencyKey, in, input.Value(in.Preview), ent.BillingRun{EstateID: in.EstateID, Kind: kind.BillCorrection, Period: in.Period, UnitID: in.UnitID, Reason: reason})
}

// ChargeLateFeesInput is a day up to which paying late is to be charged.
type ChargeLateFeesInput struct {
	EstateID       string
	Until          string
	UnitID         *string
	Preview        *bool
	IdempotencyKey *string `json:"-"`
}

// ChargeLateFees charges what paying late costs by the policy, up to a day that has come: for each charge the days since its last late fee,
// once (FE05). Faults: those of RunBilling, BAD_DATE. Appends what RunBilling appends.
func (s *Service) ChargeLateFees(ctx context.Context, in ChargeLateFeesInput) (journal.Receipt, error) {
	var c fault.Check
	input.Day(&c, "input.until", in.Until)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.start(ctx, "chargeLateFees", in.IdempotencyKey, in, input.Value(in.Preview), ent.BillingRun{EstateID: in.EstateID, Kind: kind.BillLateFees, Period: in.Until[:7], Until: in.Until, UnitID: in.UnitID})
}

// start begins a billing run, or looks at it beforehand.
func (s *Service) start(ctx context.Context, operation string, key *string, in any, preview bool, run ent.BillingRun) (journal.Receipt, error) {
	return s.journal.Do(ctx, operation, key, in, func(tx *journal.Tx) error {
		if err := possible(ctx, tx, &run); err != nil {
			return err
		}
		create := tx.BillingRun.Create().SetID(id.New(id.BillingRun, tx.Now)).SetEstateID(run.EstateID).SetKind(run.Kind).SetStatus(kind.BillingRunning).SetPeriod(run.Period).SetUntil(run.Until).SetNillableUnitID(run.UnitID).
			SetTotal(run.Total).SetReason(run.Reason).SetStartedAt(tx.Now).SetNillableStartedByID(tx.Actor.Person())
		if preview {
			create.SetStatus(kind.BillingPreviewed).SetFinishedAt(tx.Now)
		} else if err := alone(ctx, tx, run.EstateID); err != nil {
			return err
		}
		made, err := create.Save(ctx)
		if ent.IsConstraintError(err) { // another was started meanwhile
			return store.ErrStale
		}
		if err != nil {
			return err
		}
		tx.Result(made.ID)
		p, err := s.planner(ctx, tx.Client, made)
		if err != nil {
			return err
		}
		if p.empty() {
			return fault.Of(fault.NothingToBill).At("input.estateID")
		}
		if preview {
			return s.preview(ctx, tx, p)
		}
		tx.Record(journal.Entry{Scope: made.EstateID, Kind: RunStarted, Subjects: []string{made.ID}, Text: made.Reason, Args: map[string]any{"period": made.Period, "kind": string(made.Kind), "count": made.Total}})
		return s.advance(ctx, tx, p)
	})
}

// possible finds the estate and the unit of a run, fills in its last day, and counts its units.
func possible(ctx context.Context, tx *journal.Tx, run *ent.BillingRun) error {
	home, err := tx.Estate.Get(ctx, run.EstateID)
	if err != nil {
		return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
	}
	zone, err := time.LoadLocation(home.TimeZone)
	if err != nil {
		return err
	}
	if run.Until > tx.Now.In(zone).Format(ledger.DayLayout) {
		return fault.New(fault.BadDate, "Late fees are charged up to a day that has come.").At("input.until")
	}
	if run.Until == "" {
		_, run.Until = monthDays(run.Period)
	}
	if run.UnitID != nil {
		run.Total = 1
		_, err := directory.Unit(ctx, tx.Client, home.ID, *run.UnitID, "input.unitID")
		return err
	}
	run.Total, err = tx.Unit.Query().Where(unit.EstateID(home.ID)).Count(ctx)
	return err
}

// alone refuses a run while another one makes charges.
func alone(ctx context.Context, tx *journal.Tx, estateID string) error {
	other, err := tx.BillingRun.Query().Where(billingrun.EstateID(estateID), billingrun.FinishedAtIsNil()).First(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return err
	default:
		return fault.Of(fault.RunUnderWay).At("input.estateID").With("run", other.ID)
	}
}

// preview goes over all units and makes nothing.
func (s *Service) preview(ctx context.Context, tx *journal.Tx, p *planner) error {
	run := p.run
	for run.Done < run.Total {
		units, err := unitsOf(tx.Client, run).All(ctx)
		if err != nil {
			return err
		}
		if len(units) == 0 {
			break
		}
		plan, err := p.plan(ctx, units)
		if err != nil {
			return err
		}
		count(run, units, plan)
	}
	if err := save(run, run.Update()).Exec(ctx); err != nil {
		return err
	}
	tx.Record(journal.Entry{Scope: run.EstateID, Kind: RunPreviewed, Subjects: []string{run.ID},
		Args: map[string]any{"period": run.Period, "created": run.Created, "amount": money.Text(run.Amount, p.currency)}})
	return nil
}

// unitsAtOnce is how many units a billing run goes over in one transaction.
const unitsAtOnce = 125

// unitsOf are the next units of a run, with their buildings.
func unitsOf(c *ent.Client, run *ent.BillingRun) *ent.UnitQuery {
	q := c.Unit.Query().Where(unit.EstateID(run.EstateID), unit.IDGT(run.After)).Order(unit.ByID()).Limit(unitsAtOnce).WithBuilding()
	if run.UnitID != nil {
		q.Where(unit.ID(*run.UnitID))
	}
	return q
}

// mostProblems is how many problems a run keeps.
const mostProblems = 100

// count adds what a run does with some units to what it has done.
func count(run *ent.BillingRun, units []*ent.Unit, p *plan) {
	if len(units) > 0 {
		run.After = units[len(units)-1].ID
	}
	run.Done += len(units)
	run.Created += len(p.demands)
	run.Skipped += p.skipped
	run.Problems = append(run.Problems, p.problems...)
	run.Problems = run.Problems[:min(len(run.Problems), mostProblems)]
	for _, d := range p.demands {
		line := lineOf(run, d.item)
		line.Created++
		line.Amount += d.amount
		run.Amount += d.amount
		if d.instead != nil {
			credited(run, d.item, d.instead)
		}
	}
	for _, c := range p.undone {
		credited(run, c.Edges.Item, c)
	}
}

// credited counts what a run takes back of a charge.
func credited(run *ent.BillingRun, item *ent.FeeItem, c *ent.Charge) {
	back := c.Amount - c.Credited
	lineOf(run, item).Credited += back
	run.Credited += back
}

// lineOf is the line of a fee item.
func lineOf(run *ent.BillingRun, item *ent.FeeItem) *schema.BillingLine {
	i := slices.IndexFunc(run.Lines, func(l schema.BillingLine) bool { return l.ItemID == item.ID })
	if i < 0 {
		i = len(run.Lines)
		run.Lines = append(run.Lines, schema.BillingLine{ItemID: item.ID, Item: named(item)})
	}
	return &run.Lines[i]
}

// save keeps what was counted.
func save(run *ent.BillingRun, u *ent.BillingRunUpdateOne) *ent.BillingRunUpdateOne {
	return u.SetDone(run.Done).SetCreated(run.Created).SetSkipped(run.Skipped).SetAmount(run.Amount).SetCredited(run.Credited).SetLines(run.Lines).SetProblems(run.Problems).SetAfter(run.After).AddVersion(1)
}
