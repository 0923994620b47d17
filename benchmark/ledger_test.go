package benchmark_test

import (
	"fmt"
	"testing"
	"time"

	"foyer/ent"
	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/ledger"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// BenchmarkPayment compares taking money that settles a charge with the same rows read and written by bare SQL on the same engine, each in one
// durable transaction with its entry. Sixteen cashiers at one estate. Stated limit: at least 0.6 of bare.
func BenchmarkPayment(b *testing.B) {
	for _, engine := range engines {
		b.Run(engine.name, func(b *testing.B) {
			own, bare := ownTill(b, engine.locate(b)), bareTill(b, engine.locate(b))
			compare(b, own, bare)
		})
	}
}

// ownTill takes a cent after the other for a charge that is never settled; each client has a unit of its own.
func ownTill(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := testkit.New(b, func(o *app.Options) { o.Database = location })
	item := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "M", Kind: kind.FeeManagement}))
	var units [clients]string
	for c := range clients {
		units[c] = d.AddUnit().ID
		d.Done(d.App.Fees.ChargeUnit(d.Root, fees.ChargeUnitInput{UnitID: units[c], ItemID: item, Amount: ledger.MostAmount}))
	}
	who := d.As(kind.RoleCashier)
	return func(c int) error {
		_, err := d.App.Cashier.Take(who, cashier.TakePaymentInput{UnitID: units[c], Amount: 1, Method: kind.PayCash})
		return err
	}
}

// bareTill reads and writes the rows of a payment.
func bareTill(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := openBare(b, location, []string{
		"CREATE TABLE b_units (id text PRIMARY KEY, estate text, building text, number text)", "CREATE TABLE b_buildings (id text PRIMARY KEY, name text, version bigint)",
		"CREATE TABLE b_estates (id text PRIMARY KEY, zone text, policy bigint)", "INSERT INTO b_estates VALUES ('e0', 'Asia/Shanghai', 0)", "INSERT INTO b_buildings VALUES ('b0', '3栋', 1)", "INSERT INTO b_heads VALUES ('e0', 0, '')",
		"CREATE TABLE b_charges (id text PRIMARY KEY, unit text, estate text, amount bigint, paid bigint, credited bigint, status text, due_on text, settled_on text, version bigint, CHECK (paid >= 0 AND credited >= 0 AND paid + credited <= amount))",
		"CREATE INDEX ix_b_charges_unit ON b_charges (unit, due_on)", "CREATE INDEX ix_b_charges_open ON b_charges (estate, due_on, unit, amount, paid, credited) WHERE settled_on IS NULL",
		"CREATE TABLE b_tills (id text PRIMARY KEY, estate text, cashier text, closed_at bigint, version bigint)", "CREATE UNIQUE INDEX ix_b_tills ON b_tills (estate, cashier) WHERE closed_at IS NULL", "INSERT INTO b_tills VALUES ('t0', 'e0', 'c0', NULL, 1)",
		"CREATE TABLE b_counters (name text PRIMARY KEY, value bigint)", "INSERT INTO b_counters VALUES ('receipt', 0)",
		"CREATE TABLE b_payments (id text PRIMARY KEY, estate text, unit text, receipt bigint, amount bigint, refunded bigint, method text, status text, taken_at bigint, booked_on text, till text, staff text)",
		"CREATE UNIQUE INDEX ix_b_payments_receipt ON b_payments (estate, receipt)", "CREATE INDEX ix_b_payments_unit ON b_payments (unit, taken_at)", "CREATE INDEX ix_b_payments_day ON b_payments (estate, booked_on)", "CREATE INDEX ix_b_payments_till ON b_payments (till, method)",
		"CREATE TABLE b_allocations (id text PRIMARY KEY, estate text, unit text, charge text, payment text, note text, refund text, amount bigint, booked_on text, at bigint)",
		"CREATE INDEX ix_b_alloc_charge ON b_allocations (charge, booked_on)", "CREATE INDEX ix_b_alloc_payment ON b_allocations (payment)", "CREATE INDEX ix_b_alloc_note ON b_allocations (note)", "CREATE INDEX ix_b_alloc_refund ON b_allocations (refund)",
		"CREATE INDEX ix_b_alloc_credit ON b_allocations (estate, unit, payment, amount) WHERE charge IS NULL", "CREATE INDEX ix_b_alloc_day ON b_allocations (estate, booked_on)",
	}, map[string]string{
		"unit": "SELECT building, number FROM b_units WHERE id = ? LOCK", "building": "SELECT name, version FROM b_buildings WHERE id = ?", "home": "SELECT zone, policy FROM b_estates WHERE id = ?",
		"due":     "SELECT id, paid FROM b_charges WHERE unit = ? AND settled_on IS NULL ORDER BY due_on, id",
		"till":    "SELECT id, version FROM b_tills WHERE estate = 'e0' AND cashier = 'c0' AND closed_at IS NULL LOCK",
		"number":  "INSERT INTO b_counters VALUES ('receipt', 1) ON CONFLICT (name) DO UPDATE SET value = b_counters.value + 1 RETURNING value",
		"payment": "INSERT INTO b_payments VALUES (?, 'e0', ?, ?, 1, 0, 'CASH', 'TAKEN', ?, '2026-11-23', 't0', 'c0')",
		"settle":  "INSERT INTO b_allocations VALUES (?, 'e0', ?, ?, ?, NULL, NULL, 1, '2026-11-23', ?)",
		"sum":     "UPDATE b_charges SET paid = ?, status = 'PART_PAID', version = version + 1 WHERE id = ?",
		"found2":  "INSERT INTO b_units VALUES (?, 'e0', 'b0', ?)", "owe": "INSERT INTO b_charges VALUES (?, ?, 'e0', 10000000000, 0, 0, 'OPEN', '2026-11-23', NULL, 1)",
	})
	for c := range clients {
		if err := d.do(func(w *work) {
			w.exec("found2", fmt.Sprint("u", c), fmt.Sprint(c))
			w.exec("owe", fmt.Sprint("c", c), fmt.Sprint("u", c))
		}); err != nil {
			b.Fatal(err)
		}
	}
	return func(c int) error {
		return d.do(func(w *work) {
			var text, other string
			var n, paid int64
			unit := fmt.Sprint("u", c)
			w.read("unit", []any{unit}, &text, &other)
			w.read("building", []any{"b0"}, &text, &n)
			w.read("home", []any{"e0"}, &text, &n)
			w.read("due", []any{unit}, &other, &paid)
			w.read("till", nil, &text, &n)
			w.read("number", nil, &n)
			now := time.UnixMilli(w.now)
			payment := id.New(id.Payment, now)
			w.exec("payment", payment, unit, n, w.now)
			w.exec("settle", id.New(id.Allocation, now), unit, other, payment, w.now)
			w.exec("sum", paid+1, other)
			w.append("e0", 0)
		})
	}
}

// How large the estate of BenchmarkBilling is.
const (
	billedUnits = 20_000
	billedItems = 4
)

// BenchmarkBilling runs a month for 20,000 units and four items, and says how long it took; stated limit: a minute on either engine. Then it
// says how long it takes to age what all of them owe, and to find a page of those who are late: stated limit 300 ms on SQLite.
func BenchmarkBilling(b *testing.B) {
	for _, engine := range engines {
		b.Run(engine.name, func(b *testing.B) {
			d := testkit.New(b, func(o *app.Options) { o.Database = engine.locate(b) })
			settle(b, d)
			for code := range billedItems {
				item := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: fmt.Sprint(code), Name: "x", Kind: kind.FeeOther}))
				d.Done(d.App.Fees.AddTariff(d.Root, fees.AddTariffInput{FeeItemID: item, Basis: kind.PerArea, Price: 285_500, From: "2026-01-01"}))
			}
			begun := clock.Start()
			run := d.Done(d.App.Fees.RunBilling(d.Root, fees.RunBillingInput{EstateID: d.Estate, Period: "2026-09"}))
			d.Pass(time.Second)
			took := clock.Since(begun)
			if done := d.Read().BillingRun.GetX(d.Root, run); done.Status != kind.BillingDone || done.Created != billedUnits*billedItems {
				b.Fatalf("%+v", done)
			}
			d.Must(d.App.Store.Analyze(d.Root))
			charges, credit := ledger.OfEstate(d.Estate)
			aged, late := time.Duration(0), time.Duration(0)
			for b.Loop() {
				begun = clock.Start()
				s, err := ledger.Now(d.Root, d.Read(), "2026-11-23", charges, credit)
				d.Must(err)
				aged = max(aged, clock.Since(begun))
				begun = clock.Start()
				_, err = ledger.Debtors(d.Root, d.Read(), d.Estate, "2026-11-23", nil, 100)
				d.Must(err)
				late = max(late, clock.Since(begun))
				if s.Overdue == 0 || s.Overdue != s.Owed {
					b.Fatalf("%+v", s)
				}
			}
			begun = clock.Start()
			_, err := ledger.On(d.Root, d.Read(), "2026-11-23", charges, credit)
			d.Must(err)
			b.ReportMetric(took.Seconds(), "s/run")
			b.ReportMetric(float64(billedUnits*billedItems)/took.Seconds(), "charges/s")
			b.ReportMetric(float64(aged.Milliseconds()), "ms-aged-at-worst")
			b.ReportMetric(float64(late.Milliseconds()), "ms-debtors-at-worst")
			b.ReportMetric(float64(clock.Since(begun).Milliseconds()), "ms-aged-on-a-past-day")
		})
	}
}

// settle builds the units of a large estate.
func settle(b *testing.B, d *testkit.Desk) {
	b.Helper()
	for from := 0; from < billedUnits; from += 1_000 {
		d.Must(d.App.Store.InTx(d.Root, func(tx *store.Tx) error {
			rows := make([]*ent.UnitCreate, 1_000)
			for i := range rows {
				rows[i] = tx.Unit.Create().SetID(id.New(id.Unit, d.Clock.Now())).SetEstateID(d.Estate).SetBuildingID(d.Building).SetNumber(fmt.Sprint("B", from+i)).SetArea(float64(5_000+i) / 100)
			}
			return tx.Unit.CreateBulk(rows...).Exec(d.Root)
		}))
	}
}
