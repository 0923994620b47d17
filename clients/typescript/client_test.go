// Package typescript runs the tests of the TypeScript client against a real Foyer.
package typescript

import (
	"os"
	"os/exec"
	"testing"

	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

func TestTypeScriptClient(t *testing.T) {
	if _, err := os.Stat("node_modules"); err != nil {
		if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing tool is a failure
			t.Fatal("node_modules is missing: run `npm ci` in clients/typescript")
		}
		t.Skip("THE TYPESCRIPT CLIENT WAS NOT TESTED: node_modules is missing; `make conformance` installs it and runs the tests")
	}
	d := testkit.New(t)
	for _, args := range [][]string{{"run", "check"}, {"test"}} {
		cmd := exec.CommandContext(t.Context(), "npm", args...)
		cmd.Env = append(os.Environ(), "FOYER_URL="+d.Server.URL+"/graphql", "FOYER_TOKEN="+d.Token(kind.RoleSupervisor), "FOYER_ESTATE="+d.Estate)
		out, err := cmd.CombinedOutput()
		t.Logf("%s", out)
		if err != nil {
			t.Fatal(err)
		}
	}
}
