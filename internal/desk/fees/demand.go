package fees

import (
	"math"
	"time"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/ledger"
)

// demand is a charge that a unit is to get from a billing run.
type demand struct {
	unit     *ent.Unit
	item     *ent.FeeItem
	tariff   *ent.Tariff
	quantity money.Quantity
	amount   int64
	period   *string
	revision int
	dueOn    string
	lateFor  *ent.Charge
	until    string
	// instead is the charge that it corrects.
	instead *ent.Charge
}

// usage is what the meters of a unit counted in a month for an item.
type usage struct {
	meters, read int
	used         money.Quantity
}

// share is a unit's part of what shared meters counted.
type share struct {
	used   money.Quantity
	amount int64
}

// areaOf is the area of a unit in thousandths of a square metre.
func areaOf(u *ent.Unit) money.Quantity { return money.Quantity(math.Round(u.Area * 1000)) }

// price says what a unit owes by a tariff for a month; problem says why that can't be said (FE01). Nothing is owed for nothing used.
func price(t *ent.Tariff, u *ent.Unit, used usage, shared *share) (quantity money.Quantity, amount int64, problem kind.BillingProblem) {
	ok := true
	switch t.Basis {
	case kind.PerArea:
		if quantity = areaOf(u); quantity == 0 {
			return 0, 0, kind.NoArea
		}
		amount, ok = money.Cost(t.Price, quantity)
	case kind.PerUnit:
		quantity = 1000
		amount, ok = money.Cost(t.Price, quantity)
	case kind.PerReading:
		if used.read < used.meters { // who has no meter is not charged for what it counts
			return 0, 0, kind.NoReading
		}
		quantity = used.used
		amount, ok = money.Cost(t.Price, quantity)
	case kind.PerShare:
		switch {
		case areaOf(u) == 0:
			return 0, 0, kind.NoArea
		case shared == nil:
			return 0, 0, kind.NoReading
		}
		quantity, amount = shared.used, shared.amount
	}
	if !ok || amount > ledger.MostAmount {
		return 0, 0, kind.TooMuch
	}
	return quantity, amount, ""
}

// shareOut divides what a shared meter counted among units by their area: first what was used, then for each tariff what that costs, so that the
// parts add up to the whole to the last minor unit (FE01).
func shareOut(used money.Quantity, units []*ent.Unit, tariffOf func(*ent.Unit) *ent.Tariff) (shares map[string]share, ok bool) {
	var sharing []*ent.Unit
	var areas []int64
	for _, u := range units {
		if t := tariffOf(u); t != nil && t.Basis == kind.PerShare && areaOf(u) > 0 {
			sharing, areas = append(sharing, u), append(areas, int64(areaOf(u)))
		}
	}
	shares = map[string]share{}
	quantities := money.Split(int64(used), areas)
	byTariff := map[*ent.Tariff][]int{}
	for i, u := range sharing {
		t := tariffOf(u)
		byTariff[t] = append(byTariff[t], i)
	}
	for t, members := range byTariff {
		var together int64
		weights := make([]int64, len(members))
		for n, i := range members {
			together += quantities[i]
			weights[n] = areas[i]
		}
		cost, ok := money.Cost(t.Price, money.Quantity(together))
		if !ok {
			return nil, false
		}
		for n, amount := range money.Split(cost, weights) {
			i := members[n]
			shares[sharing[i].ID] = share{money.Quantity(quantities[i]), amount}
		}
	}
	return shares, true
}

// lateFee is what it costs that a charge was not settled from a day to another, both counted: for each day so many millionths of what was owed at
// its end (FE05). Allocations are in order of their days. What was credited counts as if it had never been owed.
func lateFee(amount int64, settled []*ent.Allocation, from, to string, perMillion int) (fee int64, ok bool) {
	owed, day := amount, from
	for _, a := range settled {
		if a.CreditNoteID != nil {
			owed -= a.Amount
		}
	}
	var weighed int64 // what was owed, day by day, added up
	for _, a := range settled {
		if a.CreditNoteID != nil || a.BookedOn > to {
			continue
		}
		if a.BookedOn > day {
			weighed += max(0, owed) * int64(ledger.DaysBetween(day, a.BookedOn))
			day = a.BookedOn
		}
		owed -= a.Amount
	}
	weighed += max(0, owed) * int64(ledger.DaysBetween(day, to)+1)
	return money.Part(weighed, int64(perMillion), 1_000_000)
}

// monthLayout is how months are written.
const monthLayout = "2006-01"

// checkPeriod refuses what is no month.
func checkPeriod(c *fault.Check, field, period string) {
	_, err := time.Parse(monthLayout, period)
	c.That(err == nil, fault.BadPeriod, field, "A month is written YYYY-MM.")
}

// monthDays are the first and the last day of a month.
func monthDays(period string) (first, last string) {
	t, _ := time.Parse(monthLayout, period)
	return t.Format(ledger.DayLayout), t.AddDate(0, 1, -1).Format(ledger.DayLayout)
}
