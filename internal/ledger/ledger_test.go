package ledger_test

import (
	"encoding/json"
	"flag"
	"testing"
	"time"

	"pgregory.net/rapid"

	"foyer/ent"
	"foyer/ent/allocation"
	"foyer/ent/charge"
	"foyer/ent/payment"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/testkit"
)

// books drives the account of a unit of its own at random.
type books struct {
	*testkit.Desk
	unit     *ent.Unit
	items    []string
	charges  []string
	payments []string
	// stood is how the account stood at the end of each day.
	stood   map[string]string
	refused int
}

// TestLedger_FE04_AddsUpAtEveryStepAndOnEveryPastDay lets people charge, pay, waive, correct, void and refund at random, sensibly and not.
func TestLedger_FE04_AddsUpAtEveryStepAndOnEveryPastDay(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	var items []string
	for code, what := range map[string]kind.FeeKind{"M": kind.FeeManagement, "D": kind.FeeDeposit} {
		items = append(items, d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: code, Name: code, Kind: what})))
	}
	if testkit.OnPostgres() { // the rules are the same; that the database keeps them is seen soon
		d.Must(flag.Set("rapid.checks", "20"))
	}
	did, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		b := &books{Desk: d, unit: d.AddUnit(), items: items, stood: map[string]string{}}
		t.Repeat(map[string]func(*rapid.T){
			"charge": b.charge, "pay": b.pay, "credit": b.credit, "refund": b.refund, "void": b.void,
			"nextDay": func(t *rapid.T) {
				b.stood[b.today()] = b.standing(t, nil)
				b.Clock.Advance(time.Duration(rapid.IntRange(1, 40).Draw(t, "days")) * 24 * time.Hour)
			},
			"": b.addsUp,
		})
		for day, stood := range b.stood {
			if again := b.standing(t, &day); again != stood {
				t.Fatalf("at the end of %s it stood %s; looking back, %s", day, stood, again)
			}
		}
		did += len(b.charges) + len(b.payments)
		refused += b.refused
	})
	t.Logf("%d charges and payments, %d requests refused", did, refused)
	if did == 0 || refused == 0 {
		t.Errorf("%d things were done, %d refused: the test tries too little", did, refused)
	}
}

func (b *books) today() string {
	zone, err := time.LoadLocation("Asia/Shanghai")
	b.Must(err)
	return b.Clock.Now().In(zone).Format(ledger.DayLayout)
}

// amount is a small one, so that what is paid often fits what is owed, and sometimes nonsense.
func amount(t *rapid.T) int64 {
	return rapid.OneOf(rapid.Int64Range(1, 300), rapid.SampledFrom([]int64{100, 100, 100, 0, -5, ledger.MostAmount + 1})).Draw(t, "amount")
}

func pick(t *rapid.T, ids []string) string {
	if len(ids) == 0 {
		t.Skip("nothing to pick from")
	}
	return rapid.SampledFrom(ids).Draw(t, "id")
}

// tried keeps the id of what was made, and sees to it that a refusal changes nothing.
func (b *books) tried(t *rapid.T, do func() (journal.Receipt, error)) string {
	before := b.rows()
	r, err := do()
	if err == nil {
		return r.ID
	}
	b.refused++
	if after := b.rows(); after != before {
		t.Fatalf("refused (%v), and yet changed:\n%s\n%s", err, before, after)
	}
	return ""
}

func (b *books) charge(t *rapid.T) {
	in := fees.ChargeUnitInput{UnitID: b.unit.ID, ItemID: pick(t, b.items), Amount: amount(t), DueOn: testkit.P(ledger.AddDays(b.today(), rapid.IntRange(-100, 30).Draw(t, "due")))}
	if id := b.tried(t, func() (journal.Receipt, error) { return b.App.Fees.ChargeUnit(b.Root, in) }); id != "" {
		b.charges = append(b.charges, id)
	}
}

func (b *books) pay(t *rapid.T) {
	in := cashier.TakePaymentInput{UnitID: b.unit.ID, Amount: amount(t), Method: rapid.SampledFrom([]kind.PaymentMethod{kind.PayCash, kind.PayWeChat}).Draw(t, "method")}
	if len(b.charges) > 0 && rapid.Bool().Draw(t, "chosen") {
		in.Allocations = []*cashier.AllocationInput{{ChargeID: pick(t, b.charges), Amount: rapid.Int64Range(1, 150).Draw(t, "part")}}
	}
	if id := b.tried(t, func() (journal.Receipt, error) { return b.App.Cashier.Take(b.Root, in) }); id != "" {
		b.payments = append(b.payments, id)
	}
}

func (b *books) credit(t *rapid.T) {
	in := fees.CreditChargeInput{ChargeID: pick(t, b.charges), Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor],
		Kind: kind.CreditKind(rapid.SampledFrom(kind.CreditVoid.Values()).Draw(t, "kind"))}
	if rapid.Bool().Draw(t, "part") {
		in.Amount = testkit.P(amount(t))
	}
	b.tried(t, func() (journal.Receipt, error) { return b.App.Fees.Credit(b.Root, in) })
}

func (b *books) refund(t *rapid.T) {
	in := cashier.RefundPaymentInput{PaymentID: pick(t, b.payments), Amount: amount(t), Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}
	b.tried(t, func() (journal.Receipt, error) { return b.App.Cashier.Refund(b.Root, in) })
}

func (b *books) void(t *rapid.T) {
	in := cashier.VoidPaymentInput{PaymentID: pick(t, b.payments), Reason: "x", ApprovedByID: b.Staff[kind.RoleSupervisor]}
	b.tried(t, func() (journal.Receipt, error) { return b.App.Cashier.Void(b.Root, in) })
}

// standing writes down how the account stands, now or at the end of a day.
func (b *books) standing(t *rapid.T, day *string) string {
	charges, credit := ledger.OfUnit(b.unit)
	s, err := ledger.Now(b.Root, b.Read(), b.today(), charges, credit)
	if day != nil {
		s, err = ledger.On(b.Root, b.Read(), *day, charges, credit)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// rows is everything that is written down about the unit.
func (b *books) rows() string {
	charges, allocations, payments := b.load()
	text, err := json.Marshal([]any{charges, allocations, payments})
	b.Must(err)
	return string(text)
}

func (b *books) load() ([]*ent.Charge, []*ent.Allocation, []*ent.Payment) {
	charges, err := b.Read().Charge.Query().Where(charge.UnitID(b.unit.ID)).Order(charge.ByID()).All(b.Root)
	b.Must(err)
	allocations, err := b.Read().Allocation.Query().Where(allocation.UnitID(b.unit.ID)).Order(allocation.ByID()).All(b.Root)
	b.Must(err)
	payments, err := b.Read().Payment.Query().Where(payment.UnitID(b.unit.ID)).Order(payment.ByID()).All(b.Root)
	b.Must(err)
	return charges, allocations, payments
}

// addsUp adds everything up from the rows, and compares it with the sums that are kept.
func (b *books) addsUp(t *rapid.T) {
	charges, allocations, payments := b.load()
	paid, credited, spent := map[string]int64{}, map[string]int64{}, map[string]int64{}
	var charged, settled, credit, owed int64
	for _, a := range allocations {
		settled += a.Amount
		switch {
		case a.ChargeID == nil:
			credit += a.Amount
		case a.PaymentID != nil:
			paid[*a.ChargeID] += a.Amount
		default:
			credited[*a.ChargeID] += a.Amount
		}
		if a.PaymentID != nil {
			spent[*a.PaymentID] += a.Amount
		}
	}
	for _, c := range charges {
		charged += c.Amount
		open := ledger.Outstanding(c)
		owed += open
		if c.Paid != paid[c.ID] || c.Credited != credited[c.ID] || open < 0 || c.Paid < 0 || c.Credited < 0 || (open == 0) != (c.SettledOn != nil) || c.Status != ledger.StatusOf(c.Amount, c.Paid, c.Credited) {
			t.Fatalf("charge %+v: rows say paid %d, credited %d", c, paid[c.ID], credited[c.ID])
		}
	}
	for _, p := range payments {
		if spent[p.ID] != p.Amount-p.Refunded {
			t.Fatalf("payment %+v settles %d", p, spent[p.ID])
		}
	}
	var s ledger.Standing
	if err := json.Unmarshal([]byte(b.standing(t, nil)), &s); err != nil {
		t.Fatal(err)
	}
	var aged int64
	for _, a := range s.Ageing {
		aged += a.Amount
	}
	if s.Balance() != charged-settled || s.Owed != owed || s.Credit != credit || aged != owed {
		t.Fatalf("charged %d, settled %d, owed %d, credit %d; the account says %+v", charged, settled, owed, credit, s)
	}
	if credit < 0 || credit > 0 && owed > 0 {
		t.Fatalf("credit of %d waits while %d is owed", credit, owed)
	}
	today := b.today()
	if now, rows := b.standing(t, nil), b.standing(t, &today); now != rows {
		t.Fatalf("the sums say %s, the rows %s", now, rows)
	}
}
