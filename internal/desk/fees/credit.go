package fees

import (
	"context"

	"foyer/ent"
	"foyer/ent/charge"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// CreditChargeInput is a charge that is reduced.
type CreditChargeInput struct {
	ChargeID       string
	Kind           kind.CreditKind
	Amount         *int64
	Reason         string
	ApprovedByID   string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Credit reduces a charge: it waives what is owed, corrects what was too much, voids all of it, or gives a deposit back. What was paid too much
// by that settles what else is owed, or becomes credit (FE04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, BAD_NUMBER, REQUIRED, CONTRADICTION,
// CREDIT_TOO_LARGE, NOT_A_DEPOSIT, and those of ledger.Approver. Appends Credited.
func (s *Service) Credit(ctx context.Context, in CreditChargeInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if in.Amount != nil {
		ledger.CheckAmount(&c, "input.amount", *in.Amount)
		c.That(in.Kind != kind.CreditVoid, fault.Contradiction, "input.amount", "A charge is void as a whole.")
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "creditCharge", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		known, err := tx.Charge.Get(ctx, in.ChargeID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.chargeID"))
		}
		account, err := ledger.Open(ctx, tx, known.UnitID, "input.chargeID")
		if err != nil {
			return err
		}
		owed, err := tx.Charge.Query().Where(charge.ID(in.ChargeID), store.ForUpdate).WithItem().Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, owed.Version); err != nil {
			return err
		}
		most, refused := Reducible(in.Kind, owed)
		if refused != nil {
			return refused
		}
		amount := input.Or(in.Amount, most)
		if amount > most {
			return fault.Of(fault.CreditTooLarge).At("input.amount").With("most", most)
		}
		approver, err := ledger.Approver(ctx, tx, owed.EstateID, in.ApprovedByID)
		if err != nil {
			return err
		}
		note, err := account.WriteOff(ctx, owed, ledger.Reduction{Kind: in.Kind, Amount: amount, Reason: reason, ApprovedBy: &approver.ID})
		if err != nil {
			return err
		}
		tx.Result(owed.ID)
		tx.Record(journal.Entry{Scope: owed.EstateID, Kind: Credited, Subjects: []string{owed.ID, owed.UnitID, note.ID}, Text: reason,
			Args: map[string]any{"unit": directory.Label(account.Unit), "item": named(owed.Edges.Item), "amount": account.Text(amount), "credit": string(in.Kind), "approver": approver.Name}})
		return nil
	})
}

// Reducible is by how much a charge that was loaded with its item can be reduced for a reason (FE04).
func Reducible(why kind.CreditKind, c *ent.Charge) (most int64, refused *fault.Error) {
	switch why {
	case kind.CreditWaiver:
		most = ledger.Outstanding(c)
	case kind.CreditReturn:
		switch {
		case c.Edges.Item.Kind != kind.FeeDeposit:
			return 0, fault.Of(fault.NotADeposit).At("input.kind")
		case ledger.Outstanding(c) > 0: // otherwise the note would settle what is open, and nothing would come back
			return 0, fault.New(fault.CreditTooLarge, "The deposit is not wholly paid; waive what is owed of it first.").At("input.chargeID").With("outstanding", ledger.Outstanding(c))
		}
		most = c.Paid
	case kind.CreditCorrection, kind.CreditVoid:
		most = c.Amount - c.Credited
	}
	if most == 0 {
		return 0, fault.Of(fault.CreditTooLarge).At("input.chargeID").With("most", most)
	}
	return most, nil
}

// ChargeAction tells whether something can be done with a charge now.
type ChargeAction struct {
	Action  kind.ChargeAction
	Allowed bool
	Reason  *string
}

// ChargeActions tells what the caller can do with a charge.
func ChargeActions(a actor.Actor, c *ent.Charge) []*ChargeAction {
	var nothing *fault.Error
	if c.Amount == c.Credited {
		nothing = fault.New(fault.CreditTooLarge, "Nothing is left of the charge.")
	}
	pay := &ChargeAction{Action: kind.ChargePay}
	credit := &ChargeAction{Action: kind.ChargeCredit}
	credit.Allowed, credit.Reason = a.Open("creditCharge", nothing)
	if ledger.Outstanding(c) == 0 {
		nothing = fault.New(fault.AllocationTooLarge, "Nothing is owed of the charge.")
	}
	pay.Allowed, pay.Reason = a.Open("takePayment", nothing)
	return []*ChargeAction{pay, credit}
}
