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
	testkit.NodeModules(t, "THE TYPESCRIPT CLIENT WAS NOT TESTED", "clients/typescript")
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
