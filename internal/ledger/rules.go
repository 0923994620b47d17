package ledger

import (
	"time"

	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// MostAmount is the largest amount of one charge or payment, in minor units: a hundred million whole ones. Everything an estate can take in stays
// within what a JSON number carries.
const MostAmount = 10_000_000_000

// DayLayout is how days are written.
const DayLayout = time.DateOnly

// Outstanding is how much of a charge is still owed (FE04).
func Outstanding(c *ent.Charge) int64 { return c.Amount - c.Paid - c.Credited }

// StatusOf is how a charge stands (FE04).
func StatusOf(amount, paid, credited int64) kind.ChargeStatus {
	switch {
	case paid+credited == 0:
		return kind.ChargeOpen
	case paid+credited < amount:
		return kind.ChargePartPaid
	case paid == 0:
		return kind.ChargeCredited
	default:
		return kind.ChargePaid
	}
}

// PaymentStatusOf is how a payment stands after something of it was given back (FE04).
func PaymentStatusOf(amount, refunded int64, by kind.RefundKind) kind.PaymentStatus {
	switch {
	case by == kind.RefundVoid:
		return kind.PaymentVoided
	case refunded == amount:
		return kind.PaymentRefunded
	default:
		return kind.PaymentPartRefunded
	}
}

// Part is how much of a charge is settled.
type Part struct {
	Charge *ent.Charge
	Amount int64
}

// Spread shares money out over charges in their order, and says what is left (FE03).
func Spread(charges []*ent.Charge, money int64) (parts []Part, left int64) {
	for _, c := range charges {
		if n := min(money, Outstanding(c)); n > 0 {
			parts = append(parts, Part{c, n})
			money -= n
		}
	}
	return parts, money
}

// Bucket says for how long money that was due on a day has been late on another (FE05).
func Bucket(dueOn, on string) kind.AgeBucket {
	switch days := DaysBetween(dueOn, on); {
	case days <= 0:
		return kind.AgeCurrent
	case days <= 30:
		return kind.AgeTo30
	case days <= 60:
		return kind.AgeTo60
	case days <= 90:
		return kind.AgeTo90
	default:
		return kind.AgeOver90
	}
}

// Approvable refuses who may not approve: nobody approves what he did himself, and only heads approve (FE04).
func Approvable(approver *ent.Staff, involved ...*string) *fault.Error {
	for _, who := range involved {
		if who != nil && *who == approver.ID {
			return fault.Of(fault.ApproverInvolved)
		}
	}
	if !actor.Head(approver.Role) {
		return fault.Of(fault.ApproverRole)
	}
	return nil
}

// DaysBetween counts the days from one day to another; negative when the other is earlier.
func DaysBetween(from, to string) int {
	a, _ := time.Parse(DayLayout, from)
	b, _ := time.Parse(DayLayout, to)
	return int(b.Sub(a) / (24 * time.Hour))
}

// AddDays is the day so many days later.
func AddDays(day string, days int) string {
	t, _ := time.Parse(DayLayout, day)
	return t.AddDate(0, 0, days).Format(DayLayout)
}
