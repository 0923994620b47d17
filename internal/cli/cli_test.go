package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"foyer/internal/base/kind"
	"foyer/internal/cli"
	"foyer/internal/desk/duty"
	"foyer/internal/testkit"
)

// foyer runs a command line and returns what it printed and its exit code.
func foyer(t *testing.T, args ...string) (out, errOut string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	code = cli.Run(t.Context(), args, &o, &e)
	return o.String(), e.String(), code
}

// on runs a command on a database.
func on(t *testing.T, database []string, args ...string) (out, errOut string, code int) {
	t.Helper()
	return foyer(t, slices.Concat(args, database)...)
}

const roster = "../roster/testdata/roster.csv"

func TestImport_Roster(t *testing.T) {
	t.Parallel()
	fresh := filepath.Join(t.TempDir(), "data")
	out, errOut, code := foyer(t, "import", "roster", roster, "--data", fresh, "--dry-run")
	if code != 1 || !strings.Contains(out, "line 136: phone: too short: 1380013") || !strings.Contains(out, "rows 879, units 480, people 850; bad lines 10") || !strings.Contains(errOut, "Nothing was changed") {
		t.Errorf("dry run: %d\n%s%s", code, out, errOut)
	}
	if _, err := os.Stat(fresh); err == nil {
		t.Error("a dry run made a database")
	}
	at := testkit.Flags(testkit.Database(t))
	if _, _, code = on(t, at, "import", "roster", roster); code != 1 {
		t.Error("bad lines were imported over")
	}
	out, errOut, code = on(t, at, "import", "roster", roster, "--skip-bad")
	if code != 0 || !strings.Contains(out, "new: buildings 9, units 477, people 841, occupancies 841") || !strings.Contains(errOut, "(100 %)") {
		t.Errorf("import: %d\n%s%s", code, out, errOut)
	}
	before, _, _ := on(t, at, "verify")
	out, errOut, code = on(t, at, "import", "roster", roster, "--skip-bad")
	after, _, _ := on(t, at, "verify")
	if code != 0 || !strings.Contains(errOut, "nothing was changed") || before != after {
		t.Errorf("again: %d\n%s%s\n%s\n%s", code, out, errOut, before, after)
	}
}

func TestToken_PrintsNothingElse(t *testing.T) {
	t.Parallel()
	if _, errOut, code := foyer(t, "token", "--data", filepath.Join(t.TempDir(), "data"), "--role", "admin"); code != 1 || !strings.Contains(errOut, "no Foyer database") {
		t.Errorf("without a database: %d %s", code, errOut)
	}
	at := testkit.Flags(testkit.Database(t))
	on(t, at, "import", "roster", roster, "--skip-bad")
	for _, role := range []string{"front_desk", "supervisor", "centre_manager", "cashier", "office_clerk", "butler", "specialist", "technician", "guard", "admin", "board", "reporting"} {
		out, errOut, code := on(t, at, "token", "--role", role, "--ttl", "24h")
		if code != 0 || !regexp.MustCompile(`^foyer_[\w-]{43}\n$`).MatchString(out) {
			t.Errorf("%s: %d %q %s", role, code, out, errOut)
		}
	}
	for name, args := range map[string][]string{"unknown role": {"--role", "king"}, "unknown estate": {"--role", "guard", "--estate", "X"}, "negative ttl": {"--role", "guard", "--ttl=-1h"}, "unknown staff": {"--role", "guard", "--staff", "7"}} {
		if out, errOut, code := on(t, at, append([]string{"token"}, args...)...); code != 1 || out != "" || errOut == "" {
			t.Errorf("%s: %d %q %q", name, code, out, errOut)
		}
	}
}

func TestVerify_DU02_AnchorAndExitCode(t *testing.T) {
	t.Parallel()
	at := testkit.Flags(testkit.Database(t))
	on(t, at, "import", "roster", roster, "--skip-bad")
	out, _, code := on(t, at, "verify")
	m := regexp.MustCompile(`(est_\w+): ok, (\d+) entries, anchor (\d+):([0-9a-f]{64})`).FindStringSubmatch(out)
	if code != 0 || m == nil {
		t.Fatalf("verify: %d %s", code, out)
	}
	if _, _, code = on(t, at, "verify", "--anchor", m[3]+":"+m[4]); code != 0 {
		t.Error("the right anchor was refused")
	}
	if out, _, code = on(t, at, "verify", "--anchor", m[3]+":"+strings.Repeat("0", 64)); code != 1 || !strings.Contains(out, "BAD at entry "+m[3]) {
		t.Errorf("a wrong anchor: %d %s", code, out)
	}
	if _, errOut, code := on(t, at, "verify", "--anchor", "nonsense"); code != 1 || !strings.Contains(errOut, "NUMBER:HASH") {
		t.Errorf("no anchor at all: %d %s", code, errOut)
	}
}

// TestVerify_DU04_KnowsWhatWasSigned changes the hash that a signature under the log keeps, as whoever rewrites a journal would have to.
func TestVerify_DU04_KnowsWhatWasSigned(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	d.Done(d.App.Duty.Write(d.As(kind.RoleFrontDesk), duty.WriteDutyLogInput{EstateID: d.Estate, Text: "早班到岗"}))
	d.Done(d.App.Duty.SignLog(d.As(kind.RoleSupervisor), duty.SignDutyLogInput{EstateID: d.Estate, LogNumber: 3}))
	if out, _, code := on(t, testkit.Flags(d.Database), "verify"); code != 0 {
		t.Fatalf("signed: %d %s", code, out)
	}
	d.Must(testkit.Behind(t, d.Database).Exec(t, "UPDATE log_reviews SET anchor = ?", "3:"+strings.Repeat("0", 64)))
	if out, _, code := on(t, testkit.Flags(d.Database), "verify"); code != 1 || !strings.Contains(out, "BAD at entry 3") {
		t.Errorf("another journal than the one that was signed: %d %s", code, out)
	}
}

func TestCommandLine_Misunderstood(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"nonsense"}, {"serve"}, {"token", "--data", "x"}, {"serve", "--data", "x", "--port", "1"}, {"serve", "--data", "x", "--database", "postgres://x"}, {"copy", "--from", "x"}, {"backup", "--data", "x"}} {
		if _, errOut, code := foyer(t, args...); code != 2 || errOut == "" {
			t.Errorf("%v: %d %s", args, code, errOut)
		}
	}
	if out, _, code := foyer(t, "version"); code != 0 || !strings.HasPrefix(out, "foyer ") {
		t.Errorf("version: %s", out)
	}
	if out, _, code := foyer(t, "schema"); code != 0 || !strings.Contains(out, "type Ticket implements Node") {
		t.Errorf("schema: %.100s", out)
	}
	if _, errOut, code := foyer(t, "serve", "--data", t.TempDir(), "--addr", "256.0.0.1:1"); code != 1 || !strings.Contains(errOut, "choose another address") {
		t.Errorf("bad address: %d %s", code, errOut)
	}
}
