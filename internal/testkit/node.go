package testkit

import (
	"os"
	"testing"
)

// NodeModules skips a test that needs npm packages in the folder it runs in, saying loudly what was not tested; with CI=true
// a missing folder is a failure.
func NodeModules(t testing.TB, untested, folder string) {
	t.Helper()
	if _, err := os.Stat("node_modules"); err == nil {
		return
	}
	if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing tool is a failure
		t.Fatalf("node_modules is missing: run `npm ci` in %s", folder)
	}
	t.Skipf("%s: node_modules is missing; `make conformance` installs it and runs the tests", untested)
}
