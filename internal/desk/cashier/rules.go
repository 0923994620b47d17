package cashier

import (
	"fmt"

	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/ledger"
)

// Left is what can still be given back of a payment (FE04).
func Left(p *ent.Payment) int64 { return p.Amount - p.Refunded }

// Refusal says what stands against giving a payment back (FE04).
func Refusal(action kind.PaymentAction, p *ent.Payment) *fault.Error {
	if Left(p) == 0 || action == kind.PaymentVoid && p.Refunded > 0 {
		return fault.Of(fault.PaymentClosed).At("input.paymentID").With("status", string(p.Status))
	}
	return nil
}

// Action tells whether something can be done with a payment now.
type Action struct {
	Action  kind.PaymentAction
	Allowed bool
	Reason  *string
}

// operations are the operations behind the actions.
var operations = map[kind.PaymentAction]string{kind.PaymentRefund: "refundPayment", kind.PaymentVoid: "voidPayment"}

// Actions tells what the caller can do with a payment.
func Actions(a actor.Actor, p *ent.Payment) []*Action {
	var out []*Action
	for _, v := range kind.PaymentVoid.Values() {
		one := &Action{Action: kind.PaymentAction(v)}
		one.Allowed, one.Reason = a.Open(operations[one.Action], Refusal(one.Action, p))
		out = append(out, one)
	}
	return out
}

// TillAction tells whether something can be done with a till now.
type TillAction struct {
	Action  kind.CashUpAction
	Allowed bool
	Reason  *string
}

// TillActions tells what the caller can do with a till (FE06).
func TillActions(a actor.Actor, drawer *ent.CashUp) []*TillAction {
	one := &TillAction{Action: kind.TillClose}
	one.Allowed, one.Reason = a.Open("closeTill", closable(a, drawer))
	return []*TillAction{one}
}

// closable says what stands against closing a till: a cashier closes his own, a supervisor anybody's (FE06).
func closable(a actor.Actor, drawer *ent.CashUp) *fault.Error {
	switch {
	case drawer.Cashier != a.ID && !actor.Head(a.Role):
		return fault.New(fault.NotPermitted, "A cashier closes his own till; a supervisor closes anybody's.").At("input.cashUpID")
	case drawer.Status == kind.TillClosed:
		return fault.Of(fault.TillClosed).At("input.cashUpID")
	default:
		return nil
	}
}

// choose finds the charges that a payment is to settle as the payer chose, and refuses what is more than is owed of them (FE03).
func choose(due []*ent.Charge, chosen []*AllocationInput) (parts []ledger.Part, err error) {
	var c fault.Check
	for i, want := range chosen {
		at := fmt.Sprintf("input.allocations.%d", i)
		found := find(due, want.ChargeID)
		if found == nil {
			c.Add(fault.New(fault.BadReference, "Nothing is owed of such a charge of this unit.").At(at + ".chargeID"))
			continue
		}
		if open := ledger.Outstanding(found); want.Amount > open {
			c.Add(fault.Of(fault.AllocationTooLarge).At(at+".amount").With("outstanding", open))
		}
		parts = append(parts, ledger.Part{Charge: found, Amount: want.Amount})
	}
	return parts, c.Err()
}

func find(charges []*ent.Charge, chargeID string) *ent.Charge {
	for _, c := range charges {
		if c.ID == chargeID {
			return c
		}
	}
	return nil
}
