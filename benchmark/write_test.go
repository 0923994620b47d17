package benchmark_test

import (
	"context"
	"database/sql"
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
				ordered, free := func(client int) error { return bare.change(client, true) }, func(client int) error { return bare.change(client, false) }
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

// bare writes the rows of a ticket change with prepared statements and nothing else.
type bare struct {
	db      *sql.DB
	stmts   []*sql.Stmt
	estates int
	free    atomic.Int64 // numbers where nothing is ordered
}

func bareDesk(b *testing.B, location string, estates int) *bare {
	b.Helper()
	must := func(err error) {
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
	d := &bare{db: db, estates: estates}
	for _, ddl := range []string{
		"CREATE TABLE b_tickets (id text PRIMARY KEY, status text, department text, version bigint, changed_at bigint)",
		"CREATE INDEX ix_b_tickets ON b_tickets (status, changed_at)",
		"CREATE TABLE b_entries (scope text, seq bigint, at bigint, kind text, actor text, subjects text, level text, content text, hash text, PRIMARY KEY (scope, seq))" + tail,
		"CREATE TABLE b_payloads (scope text, seq bigint, salt text, payload text, text text, PRIMARY KEY (scope, seq))" + tail,
		"CREATE TABLE b_subjects (subject text, scope text, seq bigint, PRIMARY KEY (subject, scope, seq))" + tail,
		"CREATE TABLE b_heads (scope text PRIMARY KEY, seq bigint, hash text)" + tail,
		"CREATE TABLE b_milestones (id text PRIMARY KEY, ticket text, milestone text, at bigint)",
	} {
		_, err := db.Exec(ddl)
		must(err)
	}
	for c := range clients {
		_, err := db.Exec(store.Rebind(engine, "INSERT INTO b_tickets VALUES (?, 'NEW', '', 1, 0)"), fmt.Sprint("t", c))
		must(err)
	}
	for e := range estates {
		_, err := db.Exec(store.Rebind(engine, "INSERT INTO b_heads VALUES (?, 0, '')"), fmt.Sprint("e", e))
		must(err)
	}
	for _, text := range []string{
		"SELECT status, version FROM b_tickets WHERE id = ?" + lock,
		"UPDATE b_tickets SET status = 'DISPATCHED', department = ?, version = version + 1, changed_at = ? WHERE id = ?",
		"INSERT INTO b_milestones VALUES (?, ?, 'NOTIFIED', ?)",
		"SELECT seq, hash FROM b_heads WHERE scope = ?" + lock,
		"INSERT INTO b_entries VALUES (?, ?, ?, 'helpdesk.ticket.dispatched', 'stf', 't unt dep', 'OPEN', ?, ?)",
		"INSERT INTO b_payloads VALUES (?, ?, ?, ?, '')",
		"INSERT INTO b_subjects VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)",
		"UPDATE b_heads SET seq = ?, hash = ? WHERE scope = ?",
	} {
		stmt, err := db.Prepare(store.Rebind(engine, text))
		must(err)
		d.stmts = append(d.stmts, stmt)
	}
	return d
}

// change writes the rows of one change; without order it takes any number and locks no head.
func (d *bare) change(client int, ordered bool) error {
	ctx := context.Background()
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	at, ticket, scope := clock.Start(), fmt.Sprint("t", client), fmt.Sprint("e", client%d.estates)
	now, text := at.UnixMilli(), ""
	exec := func(i int, args ...any) {
		if err == nil {
			_, err = tx.Stmt(d.stmts[i]).ExecContext(ctx, args...)
		}
	}
	query := func(i int, arg string, into ...any) {
		if err == nil {
			err = tx.Stmt(d.stmts[i]).QueryRowContext(ctx, arg).Scan(into...)
		}
	}
	var seq int64
	query(0, ticket, &text, &seq)
	exec(1, "dep_01m84g4qkc471nr7t75ek4vw0w", now, ticket)
	exec(2, id.New(id.Milestone, at), ticket, now)
	if ordered {
		query(3, scope, &seq, &text)
		seq++
	} else {
		seq, scope = d.free.Add(1), "free"
	}
	hash := fmt.Sprintf("%064d", seq)
	exec(4, scope, seq, now, hash, hash)
	exec(5, scope, seq, hash[:32], `{"actor":"test","department":"工程部","number":"20261123-0001","title":"bench"}`)
	exec(6, "tkt_01m84g4qkc471nr7t75ek4vw0w", scope, seq, "unt_01m84g4qkc471nr7t75ek4vw0w", scope, seq, "dep_01m84g4qkc471nr7t75ek4vw0w", scope, seq)
	if ordered {
		exec(7, seq, hash, scope)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", strings.TrimSpace(scope), err)
	}
	return tx.Commit()
}
