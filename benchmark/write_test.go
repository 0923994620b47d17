package benchmark_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	_ "modernc.org/sqlite" // driver

	"foyer/internal/app"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// clients is how many write at once.
const clients = 16

// BenchmarkTicketChange compares journalled changes of tickets with the same rows written by bare SQL on the same engine: the
// ticket, the entry with its payload and subjects, the locked head, and the milestone, in one durable transaction. Sixteen clients
// write to 1, 4 and 16 estates. Stated limit: at least 0.6 of bare. Also reported: of bare SQL that does not order anything.
func BenchmarkTicketChange(b *testing.B) {
	for _, engine := range []struct {
		name   string
		locate func(testing.TB) string
	}{{"sqlite", func(t testing.TB) string { return t.TempDir() }}, {"postgres", testkit.PostgresDatabase}} {
		for _, estates := range []int{1, 4, 16} {
			b.Run(fmt.Sprintf("%s/%d", engine.name, estates), func(b *testing.B) {
				own := ownDesk(b, engine.locate(b), estates)
				bare := bareDesk(b, engine.locate(b), estates)
				ordered, free := func(client int) error { return bare(client, true) }, func(client int) error { return bare(client, false) }
				var total [3]float64
				for range 3 { // in turns, so that a busy machine hits all alike
					for i, change := range []func(int) error{own, ordered, free} {
						total[i] += rate(b, change) / 3
					}
				}
				for b.Loop() {
					continue
				}
				b.ReportMetric(total[0], "changes/s")
				b.ReportMetric(total[1], "bare/s")
				b.ReportMetric(total[0]/total[1], "of-bare")
				b.ReportMetric(total[0]/total[2], "of-unordered")
			})
		}
	}
}

// rate is how many changes a second the clients make.
func rate(b *testing.B, change func(client int) error) float64 {
	b.Helper()
	var done atomic.Int64
	var all sync.WaitGroup
	begin := clock.Start()
	for c := range clients {
		all.Go(func() {
			for clock.Since(begin) < time.Second {
				if err := change(c); err != nil {
					b.Error(err)
					return
				}
				done.Add(1)
			}
		})
	}
	all.Wait()
	return float64(done.Load()) / clock.Since(begin).Seconds()
}

// ownDesk hands tickets from department to department; each client has a ticket of its own.
func ownDesk(b *testing.B, location string, estates int) func(client int) error {
	b.Helper()
	d := testkit.New(b, func(o *app.Options) { o.Database = location })
	type place struct{ estate, department string }
	places := []place{{d.Estate, d.Departments[kind.Engineering]}}
	for i := 1; i < estates; i++ {
		e, err := d.App.FoundEstate(d.Root, fmt.Sprint("E", i), "Bench")
		d.Must(err)
		departments, err := e.QueryDepartments().All(d.Root)
		d.Must(err)
		places = append(places, place{e.ID, departments[0].ID})
	}
	var tickets [clients]string
	address := "3栋"
	for c := range clients {
		r, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: places[c%estates].estate, Kind: kind.PublicRepair, Title: "bench", Channel: kind.ChannelPatrol, ContactAddress: &address})
		d.Must(err)
		tickets[c] = r.ID
	}
	return func(c int) error {
		_, err := d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: tickets[c], DepartmentID: places[c%estates].department})
		return err
	}
}

// bare is a database that is written to with prepared statements and nothing else.
type bare struct {
	db    *sql.DB
	stmts map[string]*sql.Stmt
}

// openBare makes the tables of a journal, and those that a test adds. In statements LOCK stands for what keeps a row from others until the end.
func openBare(b *testing.B, location string, tables []string, statements map[string]string) *bare {
	b.Helper()
	must := func(err error) {
		b.Helper()
		if err != nil {
			b.Fatal(err)
		}
	}
	engine, lock, tail := dialect.Postgres, " FOR UPDATE", ""
	db, err := sql.Open("pgx", location)
	if !store.IsPostgres(location) {
		engine, lock, tail = dialect.SQLite, "", " WITHOUT ROWID"
		db, err = sql.Open("sqlite", "file:"+filepath.Join(location, "bare.db")+"?_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=busy_timeout(10000)")
	}
	must(err)
	connections := 12
	if engine == dialect.SQLite {
		connections = 1
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	b.Cleanup(func() { _ = db.Close() })
	for _, ddl := range append([]string{
		"CREATE TABLE b_entries (scope text, seq bigint, at bigint, kind text, actor text, subjects text, level text, content text, hash text, PRIMARY KEY (scope, seq))" + tail,
		"CREATE TABLE b_payloads (scope text, seq bigint, salt text, payload text, text text, PRIMARY KEY (scope, seq))" + tail,
		"CREATE TABLE b_subjects (subject text, scope text, seq bigint, PRIMARY KEY (subject, scope, seq))" + tail,
		"CREATE TABLE b_heads (scope text PRIMARY KEY, seq bigint, hash text)" + tail,
	}, tables...) {
		_, err := db.Exec(ddl)
		must(err)
	}
	d := &bare{db: db, stmts: map[string]*sql.Stmt{}}
	prepare := func(name, text string) {
		stmt, err := db.Prepare(store.Rebind(engine, strings.ReplaceAll(text, " LOCK", lock)))
		must(err)
		d.stmts[name] = stmt
	}
	for name, text := range map[string]string{
		"head":     "SELECT seq, hash FROM b_heads WHERE scope = ? LOCK",
		"entry":    "INSERT INTO b_entries VALUES (?, ?, ?, 'helpdesk.ticket.dispatched', 'stf', 't unt dep', 'OPEN', ?, ?)",
		"payload":  "INSERT INTO b_payloads VALUES (?, ?, ?, ?, '')",
		"subjects": "INSERT INTO b_subjects VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)",
		"onward":   "UPDATE b_heads SET seq = ?, hash = ? WHERE scope = ?",
		"found":    "INSERT INTO b_heads VALUES (?, 0, '')",
	} {
		prepare(name, text)
	}
	for name, text := range statements {
		prepare(name, text)
	}
	return d
}

// work is a transaction under way; after the first error the rest does nothing.
type work struct {
	stmts map[string]*sql.Stmt
	tx    *sql.Tx
	now   int64
	err   error
}

// do runs a transaction.
func (d *bare) do(fn func(w *work)) error {
	tx, err := d.db.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	w := &work{stmts: d.stmts, tx: tx, now: clock.Start().UnixMilli()}
	if fn(w); w.err != nil {
		return w.err
	}
	return tx.Commit()
}

func (w *work) exec(name string, args ...any) {
	if w.err == nil {
		_, w.err = w.tx.Stmt(w.stmts[name]).Exec(args...)
	}
}

// read reads a row, if there is one.
func (w *work) read(name string, args []any, into ...any) {
	if w.err != nil {
		return
	}
	if err := w.tx.Stmt(w.stmts[name]).QueryRow(args...).Scan(into...); !errors.Is(err, sql.ErrNoRows) {
		w.err = err
	}
}

// append writes an entry as number seq of a journal; 0 takes the next one and keeps the head locked.
func (w *work) append(scope string, seq int64) {
	ordered := seq == 0
	var last string
	if ordered {
		w.read("head", []any{scope}, &seq, &last)
		seq++
	}
	hash := fmt.Sprintf("%064d", seq)
	w.exec("entry", scope, seq, w.now, hash, hash)
	w.exec("payload", scope, seq, hash[:32], `{"actor":"test","department":"工程部","number":"20261123-0001","title":"bench"}`)
	w.exec("subjects", "tkt_01m84g4qkc471nr7t75ek4vw0w", scope, seq, "unt_01m84g4qkc471nr7t75ek4vw0w", scope, seq, "dep_01m84g4qkc471nr7t75ek4vw0w", scope, seq)
	if ordered {
		w.exec("onward", seq, hash, scope)
	}
}

// bareDesk writes the rows of ticket changes.
func bareDesk(b *testing.B, location string, estates int) (change func(client int, ordered bool) error) {
	b.Helper()
	d := openBare(b, location, []string{
		"CREATE TABLE b_tickets (id text PRIMARY KEY, status text, department text, version bigint, changed_at bigint)",
		"CREATE INDEX ix_b_tickets ON b_tickets (status, changed_at)",
		"CREATE TABLE b_milestones (id text PRIMARY KEY, ticket text, milestone text, at bigint)",
	}, map[string]string{
		"open":      "INSERT INTO b_tickets VALUES (?, 'NEW', '', 1, 0)",
		"ticket":    "SELECT status, version FROM b_tickets WHERE id = ? LOCK",
		"dispatch":  "UPDATE b_tickets SET status = 'DISPATCHED', department = ?, version = version + 1, changed_at = ? WHERE id = ?",
		"milestone": "INSERT INTO b_milestones VALUES (?, ?, 'NOTIFIED', ?)",
	})
	if err := d.do(func(w *work) {
		for c := range clients {
			w.exec("open", fmt.Sprint("t", c))
		}
		for e := range estates {
			w.exec("found", fmt.Sprint("e", e))
		}
	}); err != nil {
		b.Fatal(err)
	}
	var free atomic.Int64 // numbers where nothing is ordered
	return func(client int, ordered bool) error {
		return d.do(func(w *work) {
			ticket := fmt.Sprint("t", client)
			var status string
			var version int64
			w.read("ticket", []any{ticket}, &status, &version)
			w.exec("dispatch", "dep_01m84g4qkc471nr7t75ek4vw0w", w.now, ticket)
			w.exec("milestone", id.New(id.Milestone, time.UnixMilli(w.now)), ticket, w.now)
			if ordered {
				w.append(fmt.Sprint("e", client%estates), 0)
			} else {
				w.append("free", free.Add(1))
			}
		})
	}
}
