package benchmark_test

import (
	"fmt"
	"testing"
	"time"

	"foyer/ent/schema"
	"foyer/internal/app"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// BenchmarkCounter compares what the counter does all day with the same rows read and written by bare SQL on the same engine, each in one
// durable transaction with its entry: a key that is lent and comes back, and a visitor who is checked in by pass code. Sixteen clients at one
// estate. Stated limit: at least 0.6 of bare.
func BenchmarkCounter(b *testing.B) {
	for _, engine := range engines {
		for _, one := range []struct {
			name      string
			own, bare func(*testing.B, string) func(client int) error
		}{{"lend", ownCabinet, bareCabinet}, {"check-in", ownGate, bareGate}} {
			b.Run(engine.name+"/"+one.name, func(b *testing.B) {
				compare(b, one.own(b, engine.locate(b)), one.bare(b, engine.locate(b)))
			})
		}
	}
}

// engines are those that everything runs on.
var engines = []struct {
	name   string
	locate func(testing.TB) string
}{{"sqlite", func(t testing.TB) string { return t.TempDir() }}, {"postgres", testkit.PostgresDatabase}}

// compare reports how many changes a second there are, and how many of the bare ones.
func compare(b *testing.B, own, bare func(client int) error) {
	b.Helper()
	var total [2]float64
	for range 3 { // in turns, so that a busy machine hits both alike
		for i, change := range []func(int) error{own, bare} {
			total[i] += rate(b, change) / 3
		}
	}
	for b.Loop() {
		continue
	}
	b.ReportMetric(total[0], "changes/s")
	b.ReportMetric(total[1], "bare/s")
	b.ReportMetric(total[0]/total[1], "of-bare")
}

// ownCabinet lends keys and takes them back, in turns; each client has a key of its own.
func ownCabinet(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := testkit.New(b, func(o *app.Options) { o.Database = location })
	var tags, loans [clients]string
	for c := range clients {
		tags[c] = d.Done(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: fmt.Sprint(c), Place: "A", UnitID: &d.Unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}}))
	}
	technician, clerk := d.Staff[kind.RoleTechnician], d.Staff[kind.RoleFrontDesk]
	return func(c int) error {
		if loans[c] != "" {
			_, err := d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: loans[c]})
			loans[c] = ""
			return err
		}
		r, err := d.App.Keys.Lend(d.Root, keys.LendKeyInput{KeyID: tags[c], Borrower: keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: &technician, Purpose: "bench", AuthorisedByID: &clerk,
			DueBackAt: d.Clock.Now().Add(time.Hour)}})
		loans[c] = r.ID
		return err
	}
}

// people are the rows that every desk looks up: who works on the estate, and where it is.
var people = []string{
	"CREATE TABLE b_staff (id text PRIMARY KEY, name text, active bigint)",
	"CREATE TABLE b_staff_estates (staff text, estate text, PRIMARY KEY (staff, estate))",
	"CREATE TABLE b_estates (id text PRIMARY KEY, zone text, policy bigint)",
	"INSERT INTO b_staff VALUES ('s1', 'technician', 1), ('s2', 'clerk', 1)",
	"INSERT INTO b_staff_estates VALUES ('s1', 'e0'), ('s2', 'e0')",
	"INSERT INTO b_estates VALUES ('e0', 'Asia/Shanghai', 0)",
	"INSERT INTO b_heads VALUES ('e0', 0, '')",
	"CREATE TABLE b_alarms (subject text, name text, scope text, at bigint, PRIMARY KEY (subject, name))",
	"CREATE INDEX ix_b_alarms ON b_alarms (at)",
}

const (
	colleague = "SELECT name, active FROM b_staff WHERE id = ? AND EXISTS (SELECT 1 FROM b_staff_estates WHERE staff = b_staff.id AND estate = 'e0')"
	home      = "SELECT zone, policy FROM b_estates WHERE id = ?"
)

// bareCabinet reads and writes the rows of loans and returns.
func bareCabinet(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := openBare(b, location, append(people,
		"CREATE TABLE b_keys (id text PRIMARY KEY, state text, loan text, version bigint)",
		"CREATE INDEX ix_b_keys ON b_keys (state)",
		"CREATE TABLE b_loans (id text PRIMARY KEY, key text, status text, staff text, authoriser text, purpose text, lent_at bigint, due_at bigint, closed_at bigint, version bigint)",
		"CREATE UNIQUE INDEX ix_b_loans_out ON b_loans (key) WHERE closed_at IS NULL",
		"CREATE INDEX ix_b_loans_status ON b_loans (status, due_at)",
		"CREATE INDEX ix_b_loans_staff ON b_loans (staff, status)",
		"CREATE INDEX ix_b_loans_key ON b_loans (key, lent_at)",
	), map[string]string{
		"hang": "INSERT INTO b_keys VALUES (?, 'IN', NULL, 1)", "key": "SELECT state, version FROM b_keys WHERE id = ? LOCK", "colleague": colleague, "home": home,
		"overdue": "SELECT id, version FROM b_loans WHERE status = 'OUT' AND due_at <= ? AND staff = ?",
		"lend":    "INSERT INTO b_loans VALUES (?, ?, 'OUT', 's1', 's2', 'bench', ?, ?, NULL, 1)",
		"out":     "UPDATE b_keys SET state = 'OUT', loan = ?, version = version + 1 WHERE id = ?",
		"ring":    "INSERT INTO b_alarms VALUES (?, 'keys.loans', 'e0', ?) ON CONFLICT (subject, name) DO UPDATE SET at = excluded.at",
		"known":   "SELECT key, version FROM b_loans WHERE id = ?", "loan": "SELECT status, version FROM b_loans WHERE id = ? LOCK",
		"back": "UPDATE b_loans SET status = 'RETURNED', closed_at = ?, version = version + 1 WHERE id = ?",
		"in":   "UPDATE b_keys SET state = 'IN', loan = NULL, version = version + 1 WHERE id = ?",
		"hush": "DELETE FROM b_alarms WHERE subject = ? AND name = 'keys.loans'",
	})
	var loans [clients]string
	for c := range clients {
		if err := d.do(func(w *work) { w.exec("hang", fmt.Sprint("k", c)) }); err != nil {
			b.Fatal(err)
		}
	}
	return func(c int) error {
		key := fmt.Sprint("k", c)
		return d.do(func(w *work) {
			var text string
			var n int64
			if loan := loans[c]; loan != "" {
				w.read("known", []any{loan}, &text, &n)
				w.read("key", []any{key}, &text, &n)
				w.read("loan", []any{loan}, &text, &n)
				w.exec("back", w.now, loan)
				w.exec("hush", loan)
				w.exec("in", key)
				w.append("e0", 0)
				loans[c] = ""
				return
			}
			loan := id.New(id.KeyLoan, time.UnixMilli(w.now))
			w.read("key", []any{key}, &text, &n)
			w.read("colleague", []any{"s1"}, &text, &n)
			w.read("overdue", []any{w.now, "s1"}, &text, &n)
			w.read("colleague", []any{"s2"}, &text, &n)
			w.exec("lend", loan, key, w.now, w.now+3_600_000)
			w.exec("out", loan, key)
			w.exec("ring", loan, w.now+3_600_000)
			w.read("home", []any{"e0"}, &text, &n)
			w.append("e0", 0)
			loans[c] = loan
		})
	}
}

// ownGate checks visitors in; each client has an invitation of its own.
func ownGate(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := testkit.New(b, func(o *app.Options) { o.Database = location })
	var codes [clients]string
	entries := 1000
	announce := func(c int) error {
		r, err := d.App.Visits.Announce(d.Root, visits.AnnounceVisitInput{Visitor: visits.Visitor{Purpose: kind.ToUnit, UnitID: &d.Unit, VisitorName: "bench"},
			ValidFrom: d.Clock.Now(), ValidTo: d.Clock.Now().Add(time.Hour), Entries: &entries})
		if err == nil {
			codes[c] = d.Read().Visit.GetX(d.Root, r.ID).PassCode
		}
		return err
	}
	for c := range clients {
		d.Must(announce(c))
	}
	return func(c int) error {
		_, err := d.App.Visits.CheckIn(d.Root, visits.CheckInVisitInput{EstateID: &d.Estate, PassCode: &codes[c]})
		if fault.Is(err, fault.PassUsedUp) {
			return announce(c)
		}
		return err
	}
}

// bareGate reads and writes the rows of visitors who are checked in.
func bareGate(b *testing.B, location string) func(client int) error {
	b.Helper()
	d := openBare(b, location, append(people,
		"CREATE TABLE b_invitations (id text PRIMARY KEY, handle text UNIQUE, secret text, status text, used bigint)",
		"CREATE TABLE b_attempts (id text PRIMARY KEY, token text, at bigint)",
		"CREATE INDEX ix_b_attempts ON b_attempts (token, at)",
		"CREATE TABLE b_blocked (id text PRIMARY KEY, name text, phone text)",
		"CREATE INDEX ix_b_blocked ON b_blocked (name)",
		"CREATE TABLE b_units (id text PRIMARY KEY, number text, building text)",
		"CREATE TABLE b_buildings (id text PRIMARY KEY, name text, floors bigint)",
		"INSERT INTO b_units VALUES ('u1', '502', 'b1')", "INSERT INTO b_buildings VALUES ('b1', '3栋', 18)",
		"CREATE TABLE b_visits (id text PRIMARY KEY, invitation text, status text, badge text, begins_at bigint, left_at bigint, name text, version bigint)",
		"CREATE UNIQUE INDEX ix_b_visits_badge ON b_visits (badge) WHERE left_at IS NULL",
		"CREATE INDEX ix_b_visits_status ON b_visits (status, begins_at)",
		"CREATE INDEX ix_b_visits_invitation ON b_visits (invitation, status)",
	), map[string]string{
		"invite": "INSERT INTO b_invitations VALUES (?, ?, 'secret', 'OPEN', 0)", "home": home,
		"attempts":   "SELECT 'n', COUNT(*) FROM b_attempts WHERE token = ? AND at > ?",
		"invitation": "SELECT secret, used FROM b_invitations WHERE handle = ? LOCK",
		"expected":   "SELECT id, version FROM b_visits WHERE invitation = ? AND status = 'EXPECTED' LOCK",
		"expect":     "INSERT INTO b_visits VALUES (?, ?, 'EXPECTED', NULL, ?, NULL, 'bench', 1)",
		"blocked":    "SELECT id, 1 FROM b_blocked WHERE name = ?",
		"use":        "UPDATE b_invitations SET used = used + 1 WHERE id = ?",
		"enter":      "UPDATE b_visits SET status = 'ON_SITE', begins_at = ?, version = version + 1 WHERE id = ?",
		"offer":      "INSERT INTO b_alarms VALUES ('e0', 'visits.closing', 'e0', ?) ON CONFLICT (subject, name) DO NOTHING",
		"unit":       "SELECT number, 1 FROM b_units WHERE id = ?", "building": "SELECT name, floors FROM b_buildings WHERE id = ?",
	})
	for c := range clients {
		if err := d.do(func(w *work) { w.exec("invite", fmt.Sprint("i", c), fmt.Sprint("h", c)) }); err != nil {
			b.Fatal(err)
		}
	}
	return func(c int) error {
		return d.do(func(w *work) {
			var text string
			var n int64
			invitation := fmt.Sprint("i", c)
			w.read("home", []any{"e0"}, &text, &n)
			w.read("attempts", []any{"token", w.now - 900_000}, &text, &n)
			w.read("invitation", []any{fmt.Sprint("h", c)}, &text, &n)
			w.read("expected", []any{invitation}, &text, &n)
			visit := id.New(id.Visit, time.UnixMilli(w.now))
			w.exec("expect", visit, invitation, w.now)
			w.read("blocked", []any{"bench"}, &text, &n)
			w.exec("use", invitation)
			w.exec("enter", w.now, visit)
			w.read("home", []any{"e0"}, &text, &n)
			w.exec("offer", w.now)
			w.read("unit", []any{"u1"}, &text, &n)
			w.read("building", []any{"b1"}, &text, &n)
			w.append("e0", 0)
		})
	}
}
