package ledger

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"

	"foyer/ent"
)

// Approver finds who approves something about money on an estate. Faults, at `input.approvedByID`: BAD_REFERENCE, STAFF_INACTIVE,
// APPROVER_INVOLVED when it is one of those involved or the caller, APPROVER_ROLE.
func Approver(ctx context.Context, tx *journal.Tx, estateID, staffID string, involved ...*string) (*ent.Staff, error) {
	const field = "input.approvedByID"
	who, err := directory.Colleague(ctx, tx.Client, estateID, staffID, field)
	if err != nil {
		return nil, err
	}
	if refused := Approvable(who, append(involved, tx.Actor.Person())...); refused != nil {
		return nil, refused.At(field)
	}
	return who, nil
}

// CheckAmount refuses an amount that nobody owes or pays: nothing, less than nothing, or more than MostAmount.
func CheckAmount(c *fault.Check, field string, amount int64) {
	c.That(amount > 0 && amount <= MostAmount, fault.BadNumber, field, "An amount is 1 to %d minor units.", int64(MostAmount))
}

// Reduction is why, by how much and by whose leave a charge is reduced.
type Reduction struct {
	Kind       kind.CreditKind
	Amount     int64
	Reason     string
	ApprovedBy *string
	RunID      *string
}

// WriteOff reduces a charge by a credit note (FE04).
func (a *Account) WriteOff(ctx context.Context, c *ent.Charge, r Reduction) (*ent.CreditNote, error) {
	note, err := a.tx.CreditNote.Create().SetID(id.New(id.CreditNote, a.tx.Now)).SetEstateID(c.EstateID).SetUnitID(c.UnitID).SetChargeID(c.ID).SetKind(r.Kind).SetAmount(r.Amount).
		SetReason(r.Reason).SetNillableApprovedByID(r.ApprovedBy).SetNillableMadeByID(a.tx.Actor.Person()).SetNillableRunID(r.RunID).SetBookedOn(a.Day).SetMadeAt(a.tx.Now).Save(ctx)
	if err != nil {
		return nil, err
	}
	return note, a.Reduce(ctx, c, note)
}

// Text is an amount of the unit's estate as people write it.
func (a *Account) Text(amount int64) string { return money.Text(amount, a.Unit.Edges.Estate.Currency) }

// CheckCurrency refuses an amount in another currency than the estate's.
func (a *Account) CheckCurrency(currency *string) error {
	if own := a.Unit.Edges.Estate.Currency; input.Or(currency, own) != own {
		return fault.New(fault.WrongCurrency, "The estate counts in %s.", own).At("input.currency")
	}
	return nil
}
