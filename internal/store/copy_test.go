package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// contents reads every table as text, with nothing left out.
func contents(t *testing.T, location string) map[string][]string {
	t.Helper()
	db := testkit.Behind(t, location)
	query := "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	if store.IsPostgres(location) {
		query = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
	}
	all := map[string][]string{}
	for _, table := range strings.Fields(strings.Join(column(t, db, query), " ")) {
		if table != "goose_db_version" && table != "leases" {
			all[table] = column(t, db, "SELECT count(*) FROM "+table)
		}
	}
	all["entries"] = column(t, db, "SELECT scope || seq || at || kind || subjects || content || hash FROM journal_entries ORDER BY scope, seq")
	all["payloads"] = column(t, db, "SELECT scope || seq || salt || payload || text FROM journal_payloads ORDER BY scope, seq")
	all["tickets"] = column(t, db, "SELECT id || version || number || title || status FROM tickets ORDER BY id")
	return all
}

func column(t *testing.T, db testkit.Intruder, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var values []string
	for rows.Next() {
		var v any
		if err := rows.Scan(&v); err != nil {
			t.Fatal(err)
		}
		values = append(values, fmt.Sprint(v))
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return values
}

// TestCopy_BringsEverythingToTheOtherEngineAndBack: every table and every chain survive the way there and back; a repeated copy
// changes nothing, and one into a database with other data is refused.
func TestCopy_BringsEverythingToTheOtherEngineAndBack(t *testing.T) {
	t.Parallel()
	for name, way := range map[string][2]func(testing.TB) string{
		"sqlite to postgres and back": {testkit.PostgresDatabase, dir}, "postgres to sqlite and back": {dir, testkit.PostgresDatabase},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			first := way[1](t)
			d := testkit.New(t, func(o *app.Options) { o.Database = first })
			r, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.PublicRepair, Title: "3栋电梯异响", Channel: kind.ChannelPatrol, UnitID: &d.Unit, Attachments: []string{"照片1"}})
			d.Must(err)
			_, err = d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: r.ID, DepartmentID: d.Departments[kind.Engineering]})
			d.Must(err)
			last := first
			for _, make := range way {
				next := make(t)
				from, to := open(t, last), open(t, next)
				done := store.Progress{}
				d.Must(store.Copy(t.Context(), from, to, func(p store.Progress) { done = p }))
				if done.Done != done.Total || done.Total == 0 {
					t.Errorf("told %+v", done)
				}
				if diff := cmp.Diff(contents(t, last), contents(t, next)); diff != "" {
					t.Errorf("the copy differs:\n%s", diff)
				}
				if err := store.Copy(t.Context(), from, to, func(store.Progress) {}); !errors.Is(err, store.ErrSame) {
					t.Errorf("repeated: %v", err)
				}
				last = next
			}
			copied, err := app.New(t.Context(), app.Options{Database: last, Clock: d.Clock})
			d.Must(err)
			defer func() { d.Must(copied.Close()) }()
			ctx := actor.With(t.Context(), actor.System("test"))
			v, err := copied.Journals.Verify(ctx, d.Estate, nil)
			d.Must(err)
			one, err := copied.Store.Read().Ticket.Get(ctx, r.ID)
			d.Must(err)
			if v.BadSeq != 0 || v.Entries == 0 || !slices.Equal(one.Attachments, []string{"照片1"}) || !one.OpenedAt.Equal(testkit.Noon) {
				t.Errorf("the copy reads %+v %+v", v, one)
			}
			if _, err := copied.Helpdesk.AddNote(ctx, helpdesk.AddTicketNoteInput{TicketID: r.ID, Text: "继续"}); err != nil {
				t.Errorf("the copy can't go on: %v", err)
			}
			other := testkit.New(t)
			if err := store.Copy(t.Context(), open(t, first), other.App.Store, func(store.Progress) {}); err == nil || !strings.Contains(err.Error(), "other data") {
				t.Errorf("into another database: %v", err)
			}
		})
	}
}

func dir(t testing.TB) string { return t.TempDir() }
