package migrations_test

import (
	"database/sql"
	"os/exec"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // driver

	"foyer/internal/testkit"
)

// draft runs the tool that compares the migrations with ent/schema, as `make migration` does.
func draft(t *testing.T, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", append([]string{"run", "./diff"}, args...)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

func TestMigrations_LeadToTheSchemaOnSQLite(t *testing.T) {
	t.Parallel()
	if missing := draft(t, "sqlite"); missing != "" {
		t.Errorf("the migrations lack:\n%s", missing)
	}
}

// TestMigrations_LeadToTheSchemaOnPostgres applies them to a real PostgreSQL; the journal can't be changed there either (DU02).
func TestMigrations_DU02_LeadToTheSchemaOnPostgres(t *testing.T) {
	t.Parallel()
	url := testkit.EmptyPostgresDatabase(t)
	if missing := draft(t, "postgres", url); missing != "" {
		t.Errorf("the migrations lack:\n%s", missing)
	}
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for _, statement := range []string{
		"INSERT INTO journal_entries VALUES ('s', 1, 0, 'k', 'a', '', 'OPEN', 0, 'c', 'h')", "INSERT INTO journal_payloads VALUES ('s', 1, 'salt', '{}', '')",
		"DELETE FROM journal_payloads",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Errorf("%s: %v", statement, err)
		}
	}
	for _, statement := range []string{"UPDATE journal_entries SET kind = 'x'", "DELETE FROM journal_entries", "TRUNCATE journal_entries", "UPDATE journal_payloads SET text = 'x'", "DELETE FROM journal_subjects"} {
		if _, err := db.ExecContext(t.Context(), statement); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", statement, err)
		}
	}
}
