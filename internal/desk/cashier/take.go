package cashier

import (
	"context"
	"fmt"

	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// mostChosen is how many charges a payment settles by choice at most.
const mostChosen = 100

// TakePaymentInput is money that somebody pays for a unit.
type TakePaymentInput struct {
	UnitID         string
	Amount         int64
	Currency       *string
	Method         kind.PaymentMethod
	Allocations    []*AllocationInput
	Payer          *string
	Reference      *string
	Note           *string
	IdempotencyKey *string `json:"-"`
}

// AllocationInput is how much of a charge is to be settled.
type AllocationInput struct {
	ChargeID string
	Amount   int64
}

// Take takes money: it settles the charges that were chosen, then the oldest ones; what is left is the unit's credit (FE03). Faults:
// RECORD_NOT_FOUND, BAD_NUMBER, WRONG_CURRENCY, CONTRADICTION, BAD_REFERENCE, ALLOCATION_TOO_LARGE. Appends Taken; Opened for the first of a till.
func (s *Service) Take(ctx context.Context, in TakePaymentInput) (journal.Receipt, error) {
	var c fault.Check
	ledger.CheckAmount(&c, "input.amount", in.Amount)
	in.checkAllocations(&c)
	payer := input.Line(&c, "input.payer", input.Value(in.Payer), 100, false)
	reference := input.Line(&c, "input.reference", input.Value(in.Reference), 100, false)
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "takePayment", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, err := ledger.Open(ctx, tx, in.UnitID, "input.unitID")
		if err != nil {
			return err
		}
		if err := account.CheckCurrency(in.Currency); err != nil {
			return err
		}
		due, err := account.Due(ctx)
		if err != nil {
			return err
		}
		chosen, err := choose(due, in.Allocations)
		if err != nil {
			return err
		}
		drawer, err := till(ctx, tx, account.Unit.EstateID)
		if err != nil {
			return err
		}
		number, err := numbered(ctx, tx, account, "")
		if err != nil {
			return err
		}
		p, err := tx.Payment.Create().SetID(id.New(id.Payment, tx.Now)).SetEstateID(account.Unit.EstateID).SetUnitID(account.Unit.ID).SetReceiptNumber(number).SetAmount(in.Amount).SetMethod(in.Method).
			SetPayer(payer).SetReference(reference).SetNote(note).SetTakenAt(tx.Now).SetBookedOn(account.Day).SetCashUpID(drawer.ID).SetNillableTakenByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		settled, err := account.Take(ctx, p, chosen, due)
		if err != nil {
			return err
		}
		tx.Result(p.ID)
		tx.Record(entry(Taken, account, p, p.Amount, append(settled, drawer.ID)...))
		return nil
	})
}

// checkAllocations looks at what was chosen before anything is read.
func (in *TakePaymentInput) checkAllocations(c *fault.Check) {
	c.That(len(in.Allocations) <= mostChosen, fault.TooLong, "input.allocations", "Choose at most %d charges.", mostChosen)
	seen, left := map[string]bool{}, in.Amount
	for i, one := range in.Allocations {
		at := fmt.Sprintf("input.allocations.%d", i)
		ledger.CheckAmount(c, at+".amount", one.Amount)
		c.That(!seen[one.ChargeID], fault.Contradiction, at+".chargeID", "The charge is named twice.")
		seen[one.ChargeID] = true
		left -= max(0, min(one.Amount, ledger.MostAmount))
	}
	c.That(left >= 0 || in.Amount <= 0, fault.Contradiction, "input.allocations", "What is chosen is more than the payment.")
}
