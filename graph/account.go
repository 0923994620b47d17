package graph

import (
	"context"
	"slices"
	"strconv"
	"time"

	"entgo.io/contrib/entgql"

	"foyer/ent"
	entbillingrun "foyer/ent/billingrun"
	entcashup "foyer/ent/cashup"
	entcharge "foyer/ent/charge"
	entdunningstep "foyer/ent/dunningstep"
	entmeter "foyer/ent/meter"
	entpayment "foyer/ent/payment"
	entunit "foyer/ent/unit"
	"foyer/graph/model"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/desk/fees"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/live"
	"foyer/internal/store"
)

// today is the present day of an estate.
func (r *Resolver) today(home *ent.Estate) (string, error) {
	zone, err := time.LoadLocation(home.TimeZone)
	return r.Clock.Now().In(zone).Format(ledger.DayLayout), err
}

// standing says how charges and credit stand on a day of an estate, today when none is named.
func (r *Resolver) standing(ctx context.Context, home *ent.Estate, asOf *string, charges func(*ent.ChargeQuery), credit func(*ent.AllocationQuery)) (*ledger.Standing, string, error) {
	day, err := r.today(home)
	if err != nil {
		return nil, "", err
	}
	if asOf == nil {
		s, err := ledger.Now(ctx, r.Read, day, charges, credit)
		return s, day, err
	}
	var c fault.Check
	input.Day(&c, "asOf", *asOf)
	c.That(*asOf <= day, fault.BadDate, "asOf", "The day has not come yet.")
	if err := c.Err(); err != nil {
		return nil, "", err
	}
	s, err := ledger.On(ctx, r.Read, *asOf, charges, credit)
	return s, *asOf, err
}

// account says how a unit stands; nil for who does not deal with money.
func (r *Resolver) account(ctx context.Context, u *ent.Unit, asOf *string) (*model.Account, error) {
	if a, _ := actor.From(ctx); !a.May("account") {
		return nil, nil //nolint:nilnil // the schema says so
	}
	home, err := r.Read.Estate.Get(ctx, u.EstateID)
	if err != nil {
		return nil, err
	}
	charges, credit := ledger.OfUnit(u)
	s, day, err := r.standing(ctx, home, asOf, charges, credit)
	if err != nil {
		return nil, err
	}
	return &model.Account{Unit: u, Currency: home.Currency, AsOf: day, Balance: s.Balance(), Owed: s.Owed, Overdue: s.Overdue, Credit: s.Credit, OldestDueOn: input.Given(s.OldestDueOn), Ageing: s.Ageing}, nil
}

// accountOf says how the unit of an id stands.
func (r *Resolver) accountOf(ctx context.Context, unitID string) (*model.Account, error) {
	u, err := r.Read.Unit.Query().Where(entunit.ID(unitID)).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound))
	}
	return r.account(ctx, u, nil)
}

// hold is what keeps a unit from being asked for money.
func (r *Resolver) hold(ctx context.Context, a *model.Account) (*ent.DunningHold, error) {
	return fees.HoldOf(ctx, r.Read, a.Unit.ID, a.AsOf)
}

// lastDunning is the last time that a unit was asked for what is late.
func (r *Resolver) lastDunning(ctx context.Context, a *model.Account) (*ent.DunningStep, error) {
	if a.OldestDueOn == nil {
		return nil, nil //nolint:nilnil // nothing is owed
	}
	return fees.LastStep(ctx, r.Read, a.Unit.ID, *a.OldestDueOn)
}

// arrears says what an estate is owed.
func (r *Resolver) arrears(ctx context.Context, estateID string, asOf *string) (*model.Arrears, error) {
	home, err := r.Read.Estate.Get(ctx, estateID)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("estateID"))
	}
	charges, credit := ledger.OfEstate(home.ID)
	s, day, err := r.standing(ctx, home, asOf, charges, credit)
	if err != nil {
		return nil, err
	}
	return &model.Arrears{EstateID: home.ID, Currency: home.Currency, AsOf: day, Owed: s.Owed, Overdue: s.Overdue, Credit: s.Credit, Ageing: s.Ageing}, nil
}

// debtors is a page of the units that are late today.
func (r *Resolver) debtors(ctx context.Context, a *model.Arrears, first int, after *ent.Cursor) (*model.DebtorConnection, error) {
	home, err := r.Read.Estate.Get(ctx, a.EstateID)
	if err != nil {
		return nil, err
	}
	day, err := r.today(home)
	if err != nil {
		return nil, err
	}
	place, err := debtorAt(after)
	if err != nil {
		return nil, err
	}
	found, err := ledger.Debtors(ctx, r.Read, a.EstateID, day, place, first+1)
	if err != nil {
		return nil, err
	}
	page := &model.DebtorConnection{Edges: []*model.DebtorEdge{}, PageInfo: &entgql.PageInfo[string]{HasNextPage: len(found) > first, HasPreviousPage: after != nil}}
	found = found[:min(first, len(found))]
	ids := make([]string, len(found))
	for i, d := range found {
		ids[i] = d.UnitID
	}
	units, err := r.Read.Unit.Query().Where(entunit.IDIn(ids...)).WithBuilding().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, d := range found {
		i := slices.IndexFunc(units, func(u *ent.Unit) bool { return u.ID == d.UnitID })
		page.Edges = append(page.Edges, &model.DebtorEdge{
			Node: &model.Debtor{Unit: units[i], Overdue: d.Overdue, OldestDueOn: d.OldestDueOn}, Cursor: ent.Cursor{ID: d.UnitID, Value: strconv.FormatInt(d.Overdue, 10)}})
	}
	if n := len(page.Edges); n > 0 {
		page.PageInfo.StartCursor, page.PageInfo.EndCursor = &page.Edges[0].Cursor, &page.Edges[n-1].Cursor
	}
	return page, nil
}

// debtorAt is the place in the list of debtors that a cursor points at.
func debtorAt(c *ent.Cursor) (*ledger.Debtor, error) {
	if c == nil {
		return nil, nil //nolint:nilnil // the beginning
	}
	text, ok := c.Value.(string)
	overdue, err := strconv.ParseInt(text, 10, 64)
	if !ok || err != nil {
		return nil, fault.Of(fault.CursorInvalid).At("after")
	}
	return &ledger.Debtor{UnitID: c.ID, Overdue: overdue}, nil
}

// currency is what an estate counts in. It never changes, and is looked up once.
func (r *Resolver) currency(ctx context.Context, estateID string) (string, error) {
	if known, ok := r.currencies.Load(estateID); ok {
		return known.(string), nil
	}
	home, err := r.Read.Estate.Get(ctx, estateID)
	if err != nil {
		return "", err
	}
	r.currencies.Store(estateID, home.Currency)
	return home.Currency, nil
}

// followAccount tells how a unit stands whenever that has changed.
func (r *Resolver) followAccount(ctx context.Context, unitID string) (<-chan *model.Account, error) {
	u, err := r.Read.Unit.Query().Where(entunit.ID(unitID)).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("unitID"))
	}
	return live.FollowSummary(ctx, r.Live, about(u.EstateID, u.ID, func() (*model.Account, error) { return r.accountOf(ctx, u.ID) }))
}

// followBillingRun tells how a billing run stands whenever it has gone on.
func (r *Resolver) followBillingRun(ctx context.Context, runID string) (<-chan *ent.BillingRun, error) {
	run, err := r.Read.BillingRun.Query().Where(entbillingrun.ID(runID)).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("id"))
	}
	return live.FollowSummary(ctx, r.Live, about(run.EstateID, run.ID, func() (*ent.BillingRun, error) {
		q, err := r.Read.BillingRun.Query().Where(entbillingrun.ID(run.ID)).CollectFields(ctx)
		if err != nil {
			return nil, err
		}
		return q.Only(ctx)
	}))
}

// about is a summary of one record: it is read again with each entry about it.
func about[V any](estateID, recordID string, read func() (V, error)) live.Summary[V] {
	return live.Summary[V]{
		Scope:   estateID,
		Touches: func(e journal.Entry) bool { return slices.Contains(e.Subjects, recordID) },
		Read:    func(context.Context, journal.Position) (V, error) { return read() },
		Same:    func(V, V) bool { return false },
	}
}

// payment answers a change of a payment, with how its unit stands.
func (r *Resolver) payment(ctx context.Context) func(journal.Receipt, error) (*model.PaymentPayload, error) {
	return func(done journal.Receipt, err error) (*model.PaymentPayload, error) {
		p, err := answer(ctx, "payment", func(done journal.Receipt) (*ent.Payment, error) {
			return only(ctx, r.Read.Payment.Query().Where(entpayment.ID(done.ID)), "payment")
		}, func(v *ent.Payment, c ent.Cursor) *model.PaymentPayload {
			return &model.PaymentPayload{Payment: v, Cursor: c}
		})(done, err)
		if err == nil && asked(ctx, "account") {
			var unitID string
			if unitID, err = r.Read.Payment.Query().Where(entpayment.ID(done.ID)).Select(entpayment.FieldUnitID).String(ctx); err == nil {
				p.Account, err = r.accountOf(ctx, unitID)
			}
		}
		return p, err
	}
}

// charge answers a change of a charge, with how its unit stands.
func (r *Resolver) charge(ctx context.Context) func(journal.Receipt, error) (*model.ChargePayload, error) {
	return func(done journal.Receipt, err error) (*model.ChargePayload, error) {
		p, err := answer(ctx, "charge", func(done journal.Receipt) (*ent.Charge, error) {
			return only(ctx, r.Read.Charge.Query().Where(entcharge.ID(done.ID)), "charge")
		}, func(v *ent.Charge, c ent.Cursor) *model.ChargePayload {
			return &model.ChargePayload{Charge: v, Cursor: c}
		})(done, err)
		if err == nil && asked(ctx, "account") {
			var unitID string
			if unitID, err = r.Read.Charge.Query().Where(entcharge.ID(done.ID)).Select(entcharge.FieldUnitID).String(ctx); err == nil {
				p.Account, err = r.accountOf(ctx, unitID)
			}
		}
		return p, err
	}
}

func (r *Resolver) unitAccount(ctx context.Context) func(journal.Receipt, error) (*model.AccountPayload, error) {
	return answer(ctx, "account", func(done journal.Receipt) (*model.Account, error) { return r.accountOf(ctx, done.ID) },
		func(v *model.Account, c ent.Cursor) *model.AccountPayload {
			return &model.AccountPayload{Account: v, Cursor: c}
		})
}

func (r *Resolver) billingRun(ctx context.Context) func(journal.Receipt, error) (*model.BillingRunPayload, error) {
	return answer(ctx, "run", func(done journal.Receipt) (*ent.BillingRun, error) {
		return only(ctx, r.Read.BillingRun.Query().Where(entbillingrun.ID(done.ID)), "run")
	}, func(v *ent.BillingRun, c ent.Cursor) *model.BillingRunPayload {
		return &model.BillingRunPayload{Run: v, Cursor: c}
	})
}

func (r *Resolver) cashUp(ctx context.Context) func(journal.Receipt, error) (*model.CashUpPayload, error) {
	return answer(ctx, "cashUp", func(done journal.Receipt) (*ent.CashUp, error) {
		return only(ctx, r.Read.CashUp.Query().Where(entcashup.ID(done.ID)), "cashUp")
	}, func(v *ent.CashUp, c ent.Cursor) *model.CashUpPayload {
		return &model.CashUpPayload{CashUp: v, Cursor: c}
	})
}

func (r *Resolver) meter(ctx context.Context) func(journal.Receipt, error) (*model.MeterPayload, error) {
	return answer(ctx, "meter", func(done journal.Receipt) (*ent.Meter, error) {
		return only(ctx, r.Read.Meter.Query().Where(entmeter.ID(done.ID)), "meter")
	}, func(v *ent.Meter, c ent.Cursor) *model.MeterPayload { return &model.MeterPayload{Meter: v, Cursor: c} })
}

func (r *Resolver) dunning(ctx context.Context) func(journal.Receipt, error) (*model.DunningPayload, error) {
	return answer(ctx, "step", func(done journal.Receipt) (*ent.DunningStep, error) {
		return only(ctx, r.Read.DunningStep.Query().Where(entdunningstep.ID(done.ID)), "step")
	}, func(v *ent.DunningStep, c ent.Cursor) *model.DunningPayload {
		return &model.DunningPayload{Step: v, Cursor: c}
	})
}
