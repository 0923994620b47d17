package cli_test

import (
	"strings"
	"testing"

	"foyer/internal/testkit"
)

// TestGenerate_RP04 makes a history: its journals and accounts are whole, its figures are what its rows come to, and what changes in it is found.
func TestGenerate_RP04(t *testing.T) {
	t.Parallel()
	location := testkit.Database(t)
	at := testkit.Flags(location)
	if out, errOut, code := on(t, at, "generate", "--tickets", "600", "--years", "1"); code != 0 || !strings.Contains(errOut, "made in") {
		t.Fatalf("generate: %d\n%s%s", code, out, errOut)
	}
	if _, errOut, code := on(t, at, "generate", "--tickets", "5"); code != 1 || !strings.Contains(errOut, "empty database") {
		t.Errorf("a history was put over another: %d %s", code, errOut)
	}
	if out, errOut, code := on(t, at, "verify"); code != 0 || strings.Count(out, ": ok") != 5 || !strings.Contains(out, "add up") {
		t.Errorf("verify: %d\n%s%s", code, out, errOut)
	}
	if out, _, code := on(t, at, "rollup", "--check"); code != 1 || !strings.Contains(out, "not whole") {
		t.Errorf("check before anything was counted: %d %s", code, out)
	}
	if out, errOut, code := on(t, at, "rollup"); code != 0 || !strings.Contains(out, "up to date") {
		t.Fatalf("rollup: %d\n%s%s", code, out, errOut)
	}
	if out, errOut, code := on(t, at, "rollup", "--check"); code != 0 || !strings.Contains(out, "600 tickets") {
		t.Errorf("check: %d\n%s%s", code, out, errOut)
	}
	if err := testkit.Behind(t, location).Exec(t, "UPDATE tickets SET reopen_count = reopen_count + 1 WHERE id = (SELECT MAX(id) FROM tickets)"); err != nil {
		t.Fatal(err)
	}
	if out, _, code := on(t, at, "rollup", "--check"); code != 1 || !strings.Contains(out, "WRONG") {
		t.Errorf("a change behind the journal's back was not found: %d %s", code, out)
	}
	if _, errOut, code := on(t, at, "rollup", "--rebuild"); code != 0 {
		t.Errorf("rebuild: %d %s", code, errOut)
	}
	if out, _, code := on(t, at, "rollup", "--check"); code != 0 {
		t.Errorf("check after it: %d %s", code, out)
	}
	behind := testkit.Behind(t, location)
	for what, query := range map[string]string{
		"late tickets": "SELECT COUNT(*) FROM deadlines WHERE status = 'MET_LATE'", "payments": "SELECT COUNT(*) FROM payments", "visits": "SELECT COUNT(*) FROM visits",
		"scores": "SELECT COUNT(*) FROM tickets WHERE satisfaction IS NOT NULL", "ends": "SELECT COUNT(*) FROM tickets WHERE closed_at IS NOT NULL",
	} {
		var n int
		if err := behind.QueryRowContext(t.Context(), query).Scan(&n); err != nil || n == 0 {
			t.Errorf("%s: %d %v", what, n, err)
		}
	}
}
