package cashier_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/payment"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// counter is a desk with a fee item, and two people who take money.
type counter struct {
	*testkit.Desk
	item          string
	cashier, desk context.Context
}

func open(t *testing.T) *counter {
	d := testkit.New(t)
	c := &counter{Desk: d, cashier: d.As(kind.RoleCashier), desk: d.As(kind.RoleFrontDesk)}
	c.item = d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "物业管理费", Kind: kind.FeeManagement}))
	return c
}

// owes charges the unit, due on a day.
func (c *counter) owes(amount int64, dueOn string) string {
	c.T.Helper()
	return c.Done(c.App.Fees.ChargeUnit(c.Root, fees.ChargeUnitInput{UnitID: c.Unit, ItemID: c.item, Amount: amount, DueOn: &dueOn}))
}

// pays is cash for the unit; change may alter it.
func (c *counter) pays(amount int64, change ...func(*cashier.TakePaymentInput)) cashier.TakePaymentInput {
	in := cashier.TakePaymentInput{UnitID: c.Unit, Amount: amount, Method: kind.PayCash}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

func (c *counter) payment(id string) *ent.Payment { return c.Read().Payment.GetX(c.Root, id) }

// owed is what is left of charges.
func (c *counter) owed(ids ...string) []int64 {
	var left []int64
	for _, id := range ids {
		left = append(left, ledger.Outstanding(c.Read().Charge.GetX(c.Root, id)))
	}
	return left
}

func (c *counter) standing() *ledger.Standing {
	c.T.Helper()
	charges, credit := ledger.OfUnit(c.Read().Unit.GetX(c.Root, c.Unit))
	s, err := ledger.Now(c.Root, c.Read(), "2026-11-23", charges, credit)
	c.Must(err)
	return s
}

func (c *counter) want(what string, got, want any) {
	c.T.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		c.T.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestPayment_FE03_OldestFirstOrAsChosenThenCredit(t *testing.T) {
	t.Parallel()
	c := open(t)
	newer, older := c.owes(10_000, "2026-11-15"), c.owes(5_000, "2026-08-01")
	c.Done(c.App.Cashier.Take(c.cashier, c.pays(6_000)))
	c.want("oldest first", c.owed(older, newer), "[0 9000]")
	third := c.owes(2_000, "2026-12-01")
	c.Done(c.App.Cashier.Take(c.cashier, c.pays(2_500, func(in *cashier.TakePaymentInput) {
		in.Allocations = []*cashier.AllocationInput{{ChargeID: third, Amount: 1_500}}
	})))
	c.want("as chosen, then the oldest", c.owed(newer, third), "[8000 500]")
	c.Done(c.App.Cashier.Take(c.cashier, c.pays(10_000)))
	c.want("too much is credit", c.standing().Balance(), -1_500)
	last := c.owes(1_000, "2026-12-15")
	c.want("credit settles what comes", c.owed(last), "[0]")
	c.want("and gets less", c.standing().Balance(), -500)
	if s := c.Read().Charge.GetX(c.Root, last); s.Status != kind.ChargePaid || *s.SettledOn != "2026-11-23" {
		t.Errorf("the charge is %s, settled on %v", s.Status, s.SettledOn)
	}
}

func TestPayment_FE03_RefusedWhole(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.owes(1_000, "2026-11-01")
	settled := c.owes(700, "2026-10-01")
	c.Done(c.App.Cashier.Take(c.cashier, c.pays(700)))
	other := c.AddUnit()
	foreign := c.Done(c.App.Fees.ChargeUnit(c.Root, fees.ChargeUnitInput{UnitID: other.ID, ItemID: c.item, Amount: 100}))
	chosen := func(list ...*cashier.AllocationInput) func(*cashier.TakePaymentInput) {
		return func(in *cashier.TakePaymentInput) { in.Allocations = list }
	}
	part := func(id string, n int64) *cashier.AllocationInput {
		return &cashier.AllocationInput{ChargeID: id, Amount: n}
	}
	for _, amount := range []int64{0, -1, ledger.MostAmount + 1} {
		c.Refuses(fault.BadNumber)(c.App.Cashier.Take(c.cashier, c.pays(amount)))
	}
	c.Refuses(fault.WrongCurrency)(c.App.Cashier.Take(c.cashier, c.pays(1, func(in *cashier.TakePaymentInput) { in.Currency = testkit.P("USD") })))
	c.Refuses(fault.RecordNotFound)(c.App.Cashier.Take(c.cashier, c.pays(1, func(in *cashier.TakePaymentInput) { in.UnitID = "unt_none" })))
	c.Refuses(fault.AllocationTooLarge)(c.App.Cashier.Take(c.cashier, c.pays(5_000, chosen(part(a, 1_001)))))
	c.RefusesAll(fault.BadReference, fault.BadReference)(c.App.Cashier.Take(c.cashier, c.pays(5_000, chosen(part(settled, 1), part(foreign, 1)))))
	c.RefusesAll(fault.Contradiction, fault.Contradiction)(c.App.Cashier.Take(c.cashier, c.pays(100, chosen(part(a, 60), part(a, 60)))))
	c.Refuses(fault.NotPermitted)(c.App.Cashier.Take(c.As(kind.RoleGuard), c.pays(1)))
	c.want("nothing was taken", c.Read().Payment.Query().CountX(c.Root), 1)
	c.want("the next receipt follows", c.payment(c.Done(c.App.Cashier.Take(c.cashier, c.pays(1)))).ReceiptNumber, "2026-000002")
}

func TestPayment_FE03_TheSameRequestTakesMoneyOnce(t *testing.T) {
	t.Parallel()
	c := open(t)
	another := c.Another()
	c.owes(100_000, "2026-11-01")
	keyed := func(key string) cashier.TakePaymentInput {
		return c.pays(100, func(in *cashier.TakePaymentInput) { in.IdempotencyKey = &key })
	}
	const requests, servers = 24, 2
	var all sync.WaitGroup
	ids := make([]string, requests)
	for i := range requests {
		desk := c.Desk
		if i%servers == 1 {
			desk = another
		}
		all.Go(func() { ids[i] = c.Done(desk.App.Cashier.Take(c.cashier, keyed(fmt.Sprint("k", i/4)))) })
	}
	all.Wait()
	numbers := c.Read().Payment.Query().Order(payment.ByReceiptNumber()).Select(payment.FieldReceiptNumber).StringsX(c.Root)
	c.want("receipts", numbers, "[2026-000001 2026-000002 2026-000003 2026-000004 2026-000005 2026-000006]")
	slices.Sort(ids)
	c.want("each was answered with its payment", len(slices.Compact(ids)), requests/4)
	c.want("and taken once", c.standing().Balance(), 100_000-600)
	c.Refuses(fault.KeyReused)(c.App.Cashier.Take(c.cashier, c.pays(200, func(in *cashier.TakePaymentInput) { in.IdempotencyKey = testkit.P("k0") })))
}

func TestReceipts_FE03_HaveNoGapsHoweverManyPay(t *testing.T) {
	t.Parallel()
	c := open(t)
	another := c.Another()
	var units []string
	for range 6 {
		units = append(units, c.AddUnit().ID)
	}
	var all sync.WaitGroup
	for i := range 48 {
		desk, who := c.Desk, c.cashier
		if i%2 == 1 {
			desk, who = another, c.desk
		}
		all.Go(func() {
			amount := int64(100)
			if i%5 == 0 {
				amount = 0 // refused: it must not use a number up
			}
			_, err := desk.App.Cashier.Take(who, c.pays(amount, func(in *cashier.TakePaymentInput) {
				in.UnitID = units[i%len(units)]
				if i%7 == 0 {
					in.Allocations = []*cashier.AllocationInput{{ChargeID: "chg_none", Amount: 1}} // refused later, in the transaction
				}
			}))
			if (err != nil) != (i%5 == 0 || i%7 == 0) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	numbers := c.Read().Payment.Query().Order(payment.ByReceiptNumber()).Select(payment.FieldReceiptNumber).StringsX(c.Root)
	for i, n := range numbers {
		if n != fmt.Sprintf("2026-%06d", i+1) {
			t.Fatalf("receipts %v", numbers)
		}
	}
	if len(numbers) < 20 {
		t.Errorf("only %d receipts", len(numbers))
	}
	c.Clock.Set(time.Date(2026, 12, 31, 16, 0, 0, 0, time.UTC)) // midnight in the estate's zone
	c.want("a new year counts anew", c.payment(c.Done(c.App.Cashier.Take(c.cashier, c.pays(1)))).ReceiptNumber, "2027-000001")
}

func TestRefund_FE04_GivesBackWhatWasPaidAndNoMore(t *testing.T) {
	t.Parallel()
	c := open(t)
	first, second := c.owes(1_000, "2026-09-01"), c.owes(1_000, "2026-10-01")
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(2_500)))
	back := func(amount int64, change ...func(*cashier.RefundPaymentInput)) cashier.RefundPaymentInput {
		in := cashier.RefundPaymentInput{PaymentID: p, Amount: amount, Reason: "重复缴费", ApprovedByID: c.Staff[kind.RoleSupervisor]}
		for _, fn := range change {
			fn(&in)
		}
		return in
	}
	by := func(role kind.Role) func(*cashier.RefundPaymentInput) {
		return func(in *cashier.RefundPaymentInput) { in.ApprovedByID = c.Staff[role] }
	}
	c.Refuses(fault.RefundTooLarge)(c.App.Cashier.Refund(c.cashier, back(2_501)))
	c.RefusesAll(fault.BadNumber, fault.Required)(c.App.Cashier.Refund(c.cashier, back(-1, func(in *cashier.RefundPaymentInput) { in.Reason = " " })))
	c.Refuses(fault.ApproverInvolved)(c.App.Cashier.Refund(c.cashier, back(1, by(kind.RoleCashier))))
	c.Refuses(fault.ApproverInvolved)(c.App.Cashier.Refund(c.As(kind.RoleSupervisor), back(1)))
	c.Refuses(fault.ApproverRole)(c.App.Cashier.Refund(c.cashier, back(1, by(kind.RoleFrontDesk))))
	c.Refuses(fault.BadReference)(c.App.Cashier.Refund(c.cashier, back(1, func(in *cashier.RefundPaymentInput) { in.ApprovedByID = "stf_none" })))
	c.Refuses(fault.TillShort)(c.App.Cashier.Refund(c.desk, back(500)))
	c.want("nothing has changed", c.standing().Balance(), -500)
	c.Done(c.App.Cashier.Refund(c.cashier, back(700, func(in *cashier.RefundPaymentInput) { in.IfVersion = testkit.P(1) })))
	c.want("credit first, then what was settled last", c.owed(first, second), "[0 200]")
	c.want("it stands", c.payment(p).Status, kind.PaymentPartRefunded)
	c.Refuses(fault.VersionConflict)(c.App.Cashier.Refund(c.cashier, back(1, func(in *cashier.RefundPaymentInput) { in.IfVersion = testkit.P(1) })))
	c.Refuses(fault.PaymentClosed)(c.App.Cashier.Void(c.cashier, cashier.VoidPaymentInput{PaymentID: p, Reason: "x", ApprovedByID: c.Staff[kind.RoleSupervisor]}))
	c.Done(c.App.Cashier.Refund(c.cashier, back(1_800)))
	c.want("all of it", c.payment(p).Status, kind.PaymentRefunded)
	c.want("is owed again", c.standing().Balance(), 2_000)
	c.Refuses(fault.PaymentClosed)(c.App.Cashier.Refund(c.cashier, back(1)))
}

func TestRefund_FE04_OfTwoAtOnceOneIsTooMuch(t *testing.T) {
	t.Parallel()
	c := open(t)
	another := c.Another()
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(1_000)))
	var all sync.WaitGroup
	errs := make([]error, 6)
	for i := range errs {
		desk := c.Desk
		if i%2 == 1 {
			desk = another
		}
		all.Go(func() {
			_, errs[i] = desk.App.Cashier.Refund(c.cashier, cashier.RefundPaymentInput{PaymentID: p, Amount: 400, Reason: "x", ApprovedByID: c.Staff[kind.RoleSupervisor]})
		})
	}
	all.Wait()
	done := 0
	for _, err := range errs {
		if err == nil {
			done++
		} else if !fault.Is(err, fault.RefundTooLarge) {
			t.Error(err)
		}
	}
	c.want("two of 400 fit in 1,000", done, 2)
	c.want("given back", c.payment(p).Refunded, 800)
}

func TestVoid_FE04_UndoesAPaymentAndKeepsItsNumber(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.owes(1_000, "2026-09-01")
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(1_000)))
	c.Done(c.App.Cashier.Void(c.cashier, cashier.VoidPaymentInput{PaymentID: p, Reason: "收错户", ApprovedByID: c.Staff[kind.RoleCentreManager]}))
	c.want("owed again", c.owed(a), "[1000]")
	got := c.payment(p)
	c.want("the receipt", fmt.Sprintln(got.Status, got.ReceiptNumber), "VOIDED 2026-000001\n")
	r := got.QueryRefunds().OnlyX(c.Root)
	c.want("its voucher", fmt.Sprintln(r.Number, r.Kind, r.Amount), "R2026-000001 VOID 1000\n")
	charge := c.Read().Charge.GetX(c.Root, a)
	if charge.SettledOn != nil || charge.Status != kind.ChargeOpen {
		t.Errorf("the charge is %s, settled on %v", charge.Status, charge.SettledOn)
	}
}

func TestTill_FE06_IsCountedExplainedAndHandedOver(t *testing.T) {
	t.Parallel()
	c := open(t)
	method := func(m kind.PaymentMethod) func(*cashier.TakePaymentInput) {
		return func(in *cashier.TakePaymentInput) { in.Method = m }
	}
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(5_000)))
	c.Done(c.App.Cashier.Take(c.cashier, c.pays(3_000, method(kind.PayWeChat))))
	c.Done(c.App.Cashier.Take(c.desk, c.pays(9_000)))
	c.Done(c.App.Cashier.Refund(c.cashier, cashier.RefundPaymentInput{PaymentID: p, Amount: 1_000, Reason: "x", ApprovedByID: c.Staff[kind.RoleSupervisor]}))
	till := c.payment(p).CashUpID
	counts := func(cash, wechat int64) []*cashier.CountInput {
		return []*cashier.CountInput{{Method: kind.PayCash, Amount: cash}, {Method: kind.PayWeChat, Amount: wechat}}
	}
	closing := func(change ...func(*cashier.CloseTillInput)) cashier.CloseTillInput {
		in := cashier.CloseTillInput{CashUpID: till, Counts: counts(3_990, 3_000), HandedToID: c.Staff[kind.RoleSupervisor], Explanation: testkit.P("找零差10分")}
		for _, fn := range change {
			fn(&in)
		}
		return in
	}
	c.Refuses(fault.NotPermitted)(c.App.Cashier.CloseTill(c.desk, closing()))
	c.Refuses(fault.Required)(c.App.Cashier.CloseTill(c.cashier, closing(func(in *cashier.CloseTillInput) { in.Counts = in.Counts[:1] })))
	c.Refuses(fault.Contradiction)(c.App.Cashier.CloseTill(c.cashier, closing(func(in *cashier.CloseTillInput) { in.Counts[1].Method = kind.PayCash })))
	c.RefusesAll(fault.Required, fault.Contradiction)(c.App.Cashier.CloseTill(c.cashier, closing(func(in *cashier.CloseTillInput) {
		in.Explanation, in.HandedToID = nil, c.Staff[kind.RoleCashier]
	})))
	c.Done(c.App.Cashier.CloseTill(c.cashier, closing()))
	got := c.Read().CashUp.GetX(c.Root, till)
	c.want("it is closed", fmt.Sprintln(got.Status, got.Difference, got.Counts), "CLOSED -10 [{CASH 4000 3990} {WECHAT 3000 3000}]\n")
	c.Refuses(fault.TillClosed)(c.App.Cashier.CloseTill(c.cashier, closing()))
	next := c.payment(c.Done(c.App.Cashier.Take(c.cashier, c.pays(100)))).CashUpID
	if next == till {
		t.Error("money went into a till that was handed over")
	}
	c.Done(c.App.Cashier.CloseTill(c.As(kind.RoleCentreManager), cashier.CloseTillInput{CashUpID: next, Counts: counts(100, 0), HandedToID: c.Staff[kind.RoleSupervisor]}))
	c.want("the other till is untouched", c.Read().CashUp.Query().CountX(c.Root), 3)
}

func TestTill_FE06_NothingSlipsInWhileItIsCounted(t *testing.T) {
	t.Parallel()
	c := open(t)
	till := c.payment(c.Done(c.App.Cashier.Take(c.cashier, c.pays(100)))).CashUpID
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() { c.Done(c.App.Cashier.Take(c.cashier, c.pays(100))) })
	}
	all.Go(func() {
		for try := range int64(13) { // who counts does not know how many have paid meanwhile
			_, err := c.App.Cashier.CloseTill(c.cashier, cashier.CloseTillInput{CashUpID: till, HandedToID: c.Staff[kind.RoleSupervisor], Counts: []*cashier.CountInput{{Method: kind.PayCash, Amount: 100 * (try + 1)}}, Explanation: testkit.P("x")})
			if err == nil {
				return
			}
		}
	})
	all.Wait()
	closed := c.Read().CashUp.GetX(c.Root, till)
	in, err := cashier.Expected(c.Root, c.Read(), till)
	c.Must(err)
	c.want("what was expected at the count is what went in", closed.Counts[0].Expected, in[kind.PayCash])
}

func TestLedger_FE04_TheDatabaseItselfRefusesToRewriteIt(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.owes(1_000, "2026-11-01")
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(600)))
	c.Done(c.App.Cashier.Refund(c.cashier, cashier.RefundPaymentInput{PaymentID: p, Amount: 100, Reason: "x", ApprovedByID: c.Staff[kind.RoleSupervisor]}))
	c.Done(c.App.Fees.Credit(c.cashier, fees.CreditChargeInput{ChargeID: a, Kind: kind.CreditWaiver, Amount: testkit.P(int64(10)), Reason: "x", ApprovedByID: c.Staff[kind.RoleSupervisor]}))
	for _, query := range []string{
		"UPDATE allocations SET amount = 1", "DELETE FROM allocations", "UPDATE credit_notes SET amount = 1", "DELETE FROM credit_notes", "UPDATE refunds SET amount = 1", "DELETE FROM refunds",
		"UPDATE charges SET amount = 1", "UPDATE charges SET due_on = '2030-01-01'", "DELETE FROM charges", "UPDATE payments SET amount = 1", "UPDATE payments SET receipt_number = 'x'", "DELETE FROM payments",
		"UPDATE charges SET paid = amount + 1", "UPDATE charges SET credited = -1", "UPDATE payments SET refunded = amount + 1",
	} {
		err := c.App.Store.InTx(c.Root, func(tx *store.Tx) error {
			_, err := tx.Exec(c.Root, query)
			return err
		})
		if err == nil {
			t.Errorf("%s: the database let it happen", query)
		}
	}
}

func TestPayment_FE03_IsToldWithoutTheAmountToThoseWhoDealWithNoMoney(t *testing.T) {
	t.Parallel()
	c := open(t)
	p := c.Done(c.App.Cashier.Take(c.cashier, c.pays(600)))
	entries, err := c.App.Journals.Since(c.Root, c.Estate, 0, 5_000)
	c.Must(err)
	i := slices.IndexFunc(entries, func(e journal.Entry) bool { return e.Kind == cashier.Taken && e.Subject() == p })
	who := func(role kind.Role) actor.Actor { return actor.Actor{Role: role, Estates: []string{c.Estate}} }
	c.want("the cashier reads", entries[i].For(who(kind.RoleCashier)).Render(journal.English, true), "Receipt 2026-000001 for 3栋-502: 6.00 CNY, cash, taken by 员工CASHIER")
	for _, role := range []kind.Role{kind.RoleBoard, kind.RoleTechnician, kind.RoleGuard} {
		if e := entries[i].For(who(role)); e.Kind != journal.Withheld || len(e.Subjects) > 0 || e.Hash == "" {
			t.Errorf("%s reads %+v", role, e)
		}
	}
}
