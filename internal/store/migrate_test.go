package store_test

import (
	"database/sql"
	"io/fs"
	"strconv"
	"strings"
	"testing"

	"github.com/pressly/goose/v3"

	"foyer/internal/store"
	"foyer/internal/testkit"
	"foyer/migrations"
)

// TestMigrate_FromEveryEarlierState: a database of each older version is refused, then brought to the newest schema with its data,
// and opened.
func TestMigrate_FromEveryEarlierState(t *testing.T) {
	t.Parallel()
	for _, engine := range []struct {
		name    string
		dialect goose.Dialect
		empty   func(testing.TB) string
	}{
		{"sqlite", goose.DialectSQLite3, func(t testing.TB) string { return t.TempDir() }},
		{"postgres", goose.DialectPostgres, testkit.EmptyPostgresDatabase},
	} {
		files, err := migrations.For(engine.name)
		if err != nil {
			t.Fatal(err)
		}
		all, err := fs.Glob(files, "*.sql")
		if err != nil {
			t.Fatal(err)
		}
		for version := 1; version < len(all); version++ {
			t.Run(engine.name+" from "+strconv.Itoa(version), func(t *testing.T) {
				t.Parallel()
				location := engine.empty(t)
				db := testkit.Behind(t, location)
				older(t, engine.dialect, db.DB, files, int64(version))
				for _, row := range []string{
					"INSERT INTO journal_heads (scope, epoch, seq, hash) VALUES ('est_old', 'epo_old', 0, '')",
					"INSERT INTO resident_terms (estate_id, term, resident_id) VALUES ('est_old', '138', 'res_old')",
				} {
					if err := db.Exec(t, row); err != nil {
						t.Fatal(err)
					}
				}
				refused(t, location, "run `foyer migrate`")
				var applied []string
				if err := store.Migrate(t.Context(), location, func(name string) { applied = append(applied, name) }); err != nil {
					t.Fatal(err)
				}
				if len(applied) != len(all)-version {
					t.Errorf("applied %v", applied)
				}
				if err := store.Migrate(t.Context(), location, func(name string) { t.Errorf("applied %s again", name) }); err != nil {
					t.Error(err)
				}
				rows, err := open(t, location).QueryRead(t.Context(), "SELECT h.epoch || r.resident_id FROM journal_heads h, resident_terms r")
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = rows.Close() }()
				var kept string
				if !rows.Next() || rows.Scan(&kept) != nil || rows.Err() != nil || !strings.Contains(kept, "epo_oldres_old") {
					t.Errorf("kept %q (%v)", kept, rows.Err())
				}
			})
		}
	}
}

// older makes a database of an older version.
func older(t *testing.T, d goose.Dialect, db *sql.DB, files fs.FS, version int64) {
	t.Helper()
	provider, err := goose.NewProvider(d, db, files)
	if err == nil {
		_, err = provider.UpTo(t.Context(), version)
	}
	if err != nil {
		t.Fatal(err)
	}
}
