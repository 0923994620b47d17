package benchmark_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	_ "modernc.org/sqlite" // driver

	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// BenchmarkTicketChange compares a journalled change of a ticket with the same rows written by bare SQL: the ticket, the entry
// with its payload and subjects, the head, and the milestone, in one durable transaction. Stated limit: at least 0.6.
func BenchmarkTicketChange(b *testing.B) {
	d := testkit.New(b)
	h := d.App.Helpdesk
	open := func() string {
		r, err := h.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "bench", Channel: kind.ChannelPatrol, UnitID: &d.Unit})
		d.Must(err)
		return r.ID
	}
	ticket := open()
	bare := newBareDesk(b)
	var own, limit time.Duration
	for b.Loop() {
		start := clock.Start()
		_, err := h.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: ticket, DepartmentID: d.Departments[kind.Engineering]})
		d.Must(err)
		own += clock.Since(start)
		start = clock.Start()
		bare.change(b)
		limit += clock.Since(start)
	}
	report(b, own, limit)
}

// BenchmarkDutyLog compares a line of the duty log with bare SQL that writes the same rows.
func report(b *testing.B, own, limit time.Duration) {
	b.Helper()
	b.ReportMetric(float64(own.Microseconds())/float64(b.N), "foyer-µs/op")
	b.ReportMetric(float64(limit.Microseconds())/float64(b.N), "bare-µs/op")
	b.ReportMetric(limit.Seconds()/own.Seconds(), "ratio")
}

// bareDesk writes the rows of a ticket change with prepared statements and nothing else.
type bareDesk struct {
	db    *sql.DB
	stmts []*sql.Stmt
	seq   int
}

func newBareDesk(b *testing.B) *bareDesk {
	b.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(b.TempDir(), "bare.db")+"?_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)")
	if err != nil {
		b.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	b.Cleanup(func() { _ = db.Close() })
	d := &bareDesk{db: db}
	for _, ddl := range []string{
		"CREATE TABLE tickets (id text PRIMARY KEY, status text, department text, version integer, changed_at integer)",
		"CREATE INDEX ix_tickets ON tickets (status, changed_at)",
		"CREATE TABLE entries (scope text, seq integer, at integer, kind text, actor text, subjects text, level text, content text, hash text, PRIMARY KEY (scope, seq)) WITHOUT ROWID",
		"CREATE TABLE payloads (scope text, seq integer, salt text, payload text, text text, PRIMARY KEY (scope, seq)) WITHOUT ROWID",
		"CREATE TABLE subjects (subject text, scope text, seq integer, PRIMARY KEY (subject, scope, seq)) WITHOUT ROWID",
		"CREATE TABLE heads (scope text PRIMARY KEY, seq integer, hash text) WITHOUT ROWID",
		"CREATE TABLE milestones (id text PRIMARY KEY, ticket text, milestone text, at integer)",
		"INSERT INTO heads VALUES ('e', 0, '')", "INSERT INTO tickets VALUES ('t', 'NEW', '', 1, 0)",
	} {
		if _, err := db.Exec(ddl); err != nil {
			b.Fatal(err)
		}
	}
	for _, text := range []string{
		"SELECT status, version FROM tickets WHERE id = ?",
		"UPDATE tickets SET status = 'DISPATCHED', department = ?, version = version + 1, changed_at = ? WHERE id = 't'",
		"INSERT INTO milestones VALUES (?, 't', 'NOTIFIED', ?)",
		"SELECT seq, hash FROM heads WHERE scope = ?",
		"INSERT INTO entries VALUES ('e', ?, ?, 'helpdesk.ticket.dispatched', 'stf', 't unt dep', 'OPEN', ?, ?)",
		"INSERT INTO payloads VALUES ('e', ?, ?, ?, '')",
		"INSERT INTO subjects VALUES (?, 'e', ?), (?, 'e', ?), (?, 'e', ?)",
		"UPDATE heads SET seq = ?, hash = ? WHERE scope = 'e'",
	} {
		stmt, err := db.Prepare(text)
		if err != nil {
			b.Fatal(err)
		}
		d.stmts = append(d.stmts, stmt)
	}
	return d
}

func (d *bareDesk) change(b *testing.B) {
	b.Helper()
	tx, err := d.db.Begin()
	if err != nil {
		b.Fatal(err)
	}
	d.seq++
	at := clock.Start()
	now, hash := at.UnixMilli(), fmt.Sprintf("%064d", d.seq)
	var text string
	var n int
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	exec := func(i int, args ...any) {
		_, err := tx.Stmt(d.stmts[i]).Exec(args...)
		must(err)
	}
	must(tx.Stmt(d.stmts[0]).QueryRow("t").Scan(&text, &n))
	exec(1, "dep_01m84g4qkc471nr7t75ek4vw0w", now)
	exec(2, id.New(id.Milestone, at), now)
	must(tx.Stmt(d.stmts[3]).QueryRow("e").Scan(&n, &text))
	exec(4, d.seq, now, hash, hash)
	exec(5, d.seq, hash[:32], `{"actor":"test","department":"工程部","number":"20261123-0001","title":"bench"}`)
	exec(6, "tkt_01m84g4qkc471nr7t75ek4vw0w", d.seq, "unt_01m84g4qkc471nr7t75ek4vw0w", d.seq, "dep_01m84g4qkc471nr7t75ek4vw0w", d.seq)
	exec(7, d.seq, hash)
	must(tx.Commit())
}
