package cashier

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// RefundPaymentInput is money of a payment that is given back.
type RefundPaymentInput struct {
	PaymentID      string
	Amount         int64
	Reason         string
	ApprovedByID   string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Refund gives money of a payment back in the way it came: first what is credit, then what it settled, so that it is owed again (FE04). Faults:
// RECORD_NOT_FOUND, VERSION_CONFLICT, BAD_NUMBER, REQUIRED, PAYMENT_CLOSED, REFUND_TOO_LARGE, TILL_SHORT, and those of ledger.Approver.
// Appends Refunded.
func (s *Service) Refund(ctx context.Context, in RefundPaymentInput) (journal.Receipt, error) {
	var c fault.Check
	ledger.CheckAmount(&c, "input.amount", in.Amount)
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "refundPayment", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, p, err := load(ctx, tx, in.PaymentID, in.IfVersion)
		if err != nil {
			return err
		}
		if refused := Refusal(kind.PaymentRefund, p); refused != nil {
			return refused
		}
		if most := Left(p); in.Amount > most {
			return fault.Of(fault.RefundTooLarge).At("input.amount").With("most", most)
		}
		return giveBack(ctx, tx, account, p, &ent.Refund{Kind: kind.RefundPaidBack, Amount: in.Amount, Reason: reason, ApprovedByID: in.ApprovedByID})
	})
}

// VoidPaymentInput is a payment that was a mistake.
type VoidPaymentInput struct {
	PaymentID      string
	Reason         string
	ApprovedByID   string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Void undoes a payment that was taken by mistake; its receipt keeps its number (FE04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, REQUIRED,
// PAYMENT_CLOSED, TILL_SHORT, and those of ledger.Approver. Appends Voided.
func (s *Service) Void(ctx context.Context, in VoidPaymentInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "voidPayment", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, p, err := load(ctx, tx, in.PaymentID, in.IfVersion)
		if err != nil {
			return err
		}
		if refused := Refusal(kind.PaymentVoid, p); refused != nil {
			return refused
		}
		return giveBack(ctx, tx, account, p, &ent.Refund{Kind: kind.RefundVoid, Amount: p.Amount, Reason: reason, ApprovedByID: in.ApprovedByID})
	})
}

// giveBack writes down that money leaves the caller's till, or never came.
func giveBack(ctx context.Context, tx *journal.Tx, account *ledger.Account, p *ent.Payment, r *ent.Refund) error {
	approver, err := ledger.Approver(ctx, tx, p.EstateID, r.ApprovedByID, p.TakenByID)
	if err != nil {
		return err
	}
	drawer, err := till(ctx, tx, p.EstateID)
	if err != nil {
		return err
	}
	if err := checkCash(ctx, tx, drawer, p, r); err != nil {
		return err
	}
	number, err := numbered(ctx, tx, account, "R")
	if err != nil {
		return err
	}
	made, err := tx.Refund.Create().SetID(id.New(id.Refund, tx.Now)).SetEstateID(p.EstateID).SetUnitID(p.UnitID).SetPaymentID(p.ID).SetNumber(number).SetKind(r.Kind).SetAmount(r.Amount).SetMethod(p.Method).
		SetReason(r.Reason).SetApprovedByID(approver.ID).SetNillableMadeByID(tx.Actor.Person()).SetCashUpID(drawer.ID).SetBookedOn(account.Day).SetMadeAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	if err := account.GiveBack(ctx, p, made); err != nil {
		return err
	}
	refunded := p.Refunded + r.Amount
	if err := p.Update().SetRefunded(refunded).SetStatus(ledger.PaymentStatusOf(p.Amount, refunded, r.Kind)).AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	what := Refunded
	if r.Kind == kind.RefundVoid {
		what = Voided
	}
	e := entry(what, account, p, r.Amount, made.ID, drawer.ID)
	e.Args["approver"], e.Text = approver.Name, r.Reason
	tx.Result(p.ID)
	tx.Record(e)
	return nil
}

// checkCash refuses cash that the till does not hold: nothing is borrowed from it (FE06).
func checkCash(ctx context.Context, tx *journal.Tx, drawer *ent.CashUp, p *ent.Payment, r *ent.Refund) error {
	if p.Method != kind.PayCash {
		return nil
	}
	expected, err := Expected(ctx, tx.Client, drawer.ID)
	if err == nil && expected[kind.PayCash] < r.Amount {
		err = fault.Of(fault.TillShort).At("input.paymentID").With("holds", expected[kind.PayCash])
	}
	return err
}
