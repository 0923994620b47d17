// Package conformance runs the public audits — graphql-http, graphql-ws, graphql-sse, graphql-js — against a real Foyer. The audits are
// npm packages; `make conformance` installs them.
package conformance

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"foyer/graph"
	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

func TestPublicAudits(t *testing.T) {
	testkit.NodeModules(t, "THE PUBLIC AUDITS DID NOT RUN", "conformance")
	d := testkit.New(t)
	sdl := filepath.Join(t.TempDir(), "schema.graphql")
	d.Must(os.WriteFile(sdl, []byte(graph.SDL()), 0o600))
	for _, script := range []string{"http.mjs", "ws.mjs", "sse.mjs", "schema.mjs"} {
		t.Run(script, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), "node", script)
			cmd.Env = append(os.Environ(), "FOYER_URL="+d.Server.URL+"/graphql", "FOYER_TOKEN="+d.Token(kind.RoleAdmin), "FOYER_ESTATE="+d.Estate, "FOYER_SDL="+sdl)
			out, err := cmd.CombinedOutput()
			t.Logf("%s", out)
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}
