package cashier

import (
	"context"
	"fmt"

	"foyer/ent"
	"foyer/ent/cashup"
	"foyer/ent/payment"
	"foyer/ent/refund"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// CloseTillInput is a till that is counted and handed over.
type CloseTillInput struct {
	CashUpID       string
	Counts         []*CountInput
	Explanation    *string
	HandedToID     string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CountInput is what was counted of one method.
type CountInput struct {
	Method kind.PaymentMethod
	Amount int64
}

// CloseTill closes a till: what was counted is compared with what should be there, a difference is explained, and somebody else takes the
// money over (FE06). A cashier closes his own, a supervisor anybody's. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, TILL_CLOSED, NOT_PERMITTED,
// REQUIRED, BAD_NUMBER, CONTRADICTION, BAD_REFERENCE, STAFF_INACTIVE. Appends Closed.
func (s *Service) CloseTill(ctx context.Context, in CloseTillInput) (journal.Receipt, error) {
	var c fault.Check
	explanation := input.Prose(&c, "input.explanation", input.Value(in.Explanation), input.ProseLength, false)
	counted := map[kind.PaymentMethod]int64{}
	for i, one := range in.Counts {
		at := fmt.Sprintf("input.counts.%d", i)
		c.That(one.Amount >= -ledger.MostAmount && one.Amount <= ledger.MostAmount, fault.BadNumber, at+".amount", "At most %d minor units are counted.", int64(ledger.MostAmount))
		_, twice := counted[one.Method]
		c.That(!twice, fault.Contradiction, at+".method", "The method is named twice.")
		counted[one.Method] = one.Amount
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "closeTill", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		drawer, err := tx.CashUp.Query().Where(cashup.ID(in.CashUpID), store.ForUpdate).WithCashierStaff().Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.cashUpID"))
		}
		if refused := closable(tx.Actor, drawer); refused != nil {
			return refused
		}
		if err := journal.CheckVersion(in.IfVersion, drawer.Version); err != nil {
			return err
		}
		expected, err := Expected(ctx, tx.Client, drawer.ID)
		if err != nil {
			return err
		}
		counts, difference, differs, err := compare(expected, counted)
		if err != nil {
			return err
		}
		var c fault.Check
		c.That(!differs || explanation != "", fault.Required, "input.explanation", "Explain why what was counted differs from what was expected (FE06).")
		c.That(drawer.CashierID == nil || *drawer.CashierID != in.HandedToID, fault.Contradiction, "input.handedToID", "Somebody else takes the money over.")
		receiver, err := directory.Colleague(ctx, tx.Client, drawer.EstateID, in.HandedToID, "input.handedToID")
		if err = c.Take(err); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		home, err := tx.Estate.Get(ctx, drawer.EstateID)
		if err != nil {
			return err
		}
		if err := drawer.Update().SetStatus(kind.TillClosed).SetClosedAt(tx.Now).SetCounts(counts).SetDifference(difference).SetExplanation(explanation).SetHandedToID(receiver.ID).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e := journal.Entry{Scope: drawer.EstateID, Kind: Closed, Subjects: []string{drawer.ID}, Text: explanation, Args: map[string]any{"receiver": receiver.Name, "counts": counts}}
		if drawer.Edges.CashierStaff != nil {
			e.Args["cashier"] = drawer.Edges.CashierStaff.Name
		}
		if differs {
			e.Args["difference"] = money.Text(difference, home.Currency)
		}
		tx.Result(drawer.ID)
		tx.Record(e)
		return nil
	})
}

// compare puts what was counted beside what was expected, method by method; every method that money was taken with is counted.
func compare(expected, counted map[kind.PaymentMethod]int64) (lines []schema.CashUpLine, difference int64, differs bool, err error) {
	var c fault.Check
	for _, v := range kind.PayCash.Values() {
		method := kind.PaymentMethod(v)
		want, used := expected[method]
		found, said := counted[method]
		c.That(said || !used, fault.Required, "input.counts", "Say what was counted of %s.", method)
		if said || used {
			lines = append(lines, schema.CashUpLine{Method: method, Expected: want, Counted: found})
			difference += found - want
			differs = differs || found != want
		}
	}
	return lines, difference, differs, c.Err()
}

// Expected is what a till should hold, by the methods that were used: what was taken less what was given back (FE06).
func Expected(ctx context.Context, c *ent.Client, cashUpID string) (map[kind.PaymentMethod]int64, error) {
	var in, out []struct {
		Method kind.PaymentMethod `sql:"method"`
		Amount int64              `sql:"amount"`
	}
	if err := c.Payment.Query().Where(payment.CashUpID(cashUpID)).GroupBy(payment.FieldMethod).Aggregate(ent.As(ent.Sum(payment.FieldAmount), "amount")).Scan(ctx, &in); err != nil {
		return nil, err
	}
	if err := c.Refund.Query().Where(refund.CashUpID(cashUpID)).GroupBy(refund.FieldMethod).Aggregate(ent.As(ent.Sum(refund.FieldAmount), "amount")).Scan(ctx, &out); err != nil {
		return nil, err
	}
	expected := map[kind.PaymentMethod]int64{}
	for _, one := range in {
		expected[one.Method] += one.Amount
	}
	for _, one := range out {
		expected[one.Method] -= one.Amount
	}
	return expected, nil
}

// Lines are what a till holds, by method: as it was counted, or what it should hold while money goes in (FE06).
func Lines(ctx context.Context, c *ent.Client, drawer *ent.CashUp) ([]*Line, error) {
	var lines []*Line
	if drawer.Status == kind.TillClosed {
		for _, one := range drawer.Counts {
			lines = append(lines, &Line{Method: one.Method, Expected: one.Expected, Counted: &one.Counted})
		}
		return lines, nil
	}
	expected, err := Expected(ctx, c, drawer.ID)
	for _, v := range kind.PayCash.Values() {
		if amount, used := expected[kind.PaymentMethod(v)]; used {
			lines = append(lines, &Line{Method: kind.PaymentMethod(v), Expected: amount})
		}
	}
	return lines, err
}

// Line is what a till holds of one method.
type Line struct {
	Method   kind.PaymentMethod
	Expected int64
	Counted  *int64
}
