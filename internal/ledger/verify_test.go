package ledger_test

import (
	"strings"
	"testing"

	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/ledger"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

func TestVerify_FE04_NamesTheFirstSumThatIsNotWhatItsRowsComeTo(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	item := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "M", Kind: kind.FeeManagement}))
	owed := d.Done(d.App.Fees.ChargeUnit(d.Root, fees.ChargeUnitInput{UnitID: d.Unit, ItemID: item, Amount: 1_000}))
	paid := d.Done(d.App.Cashier.Take(d.Root, cashier.TakePaymentInput{UnitID: d.Unit, Amount: 1_500, Method: kind.PayCard}))
	d.Done(d.App.Cashier.Refund(d.Root, cashier.RefundPaymentInput{PaymentID: paid, Amount: 200, Reason: "x", ApprovedByID: d.Staff[kind.RoleSupervisor]}))
	d.Done(d.App.Fees.Credit(d.Root, fees.CreditChargeInput{ChargeID: owed, Kind: kind.CreditCorrection, Amount: testkit.P(int64(100)), Reason: "x", ApprovedByID: d.Staff[kind.RoleSupervisor]}))
	verdict := func() ledger.Verdict {
		t.Helper()
		v, err := ledger.Verify(d.Root, d.App.Store)
		d.Must(err)
		return v
	}
	if v := verdict(); v != (ledger.Verdict{Charges: 1, Payments: 1}) {
		t.Fatalf("%+v", v)
	}
	for _, c := range []struct{ touch, undo, bad, why string }{
		{"UPDATE charges SET paid = paid - 1", "UPDATE charges SET paid = paid + 1", owed, "settled of the charge"},
		{"UPDATE charges SET settled_on = NULL", "UPDATE charges SET settled_on = '2026-11-23'", owed, "settled of the charge"},
		{"UPDATE payments SET refunded = refunded + 1", "UPDATE payments SET refunded = refunded - 1", paid, "given back"},
	} {
		for i, query := range []string{c.touch, c.undo} {
			d.Must(d.App.Store.InTx(d.Root, func(tx *store.Tx) error {
				_, err := tx.Exec(d.Root, query)
				return err
			}))
			if v := verdict(); i == 0 && (v.Bad != c.bad || !strings.Contains(v.Why, c.why)) || i == 1 && v.Bad != "" {
				t.Errorf("%s: %+v", query, v)
			}
		}
	}
}
