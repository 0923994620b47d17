package testkit

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Chromium opens an address in a real browser, waits until the page has settled, and returns its document. Pictures, when a
// path is given, is where a PDF of the page is put. A machine without Chromium says so; with CI=true that is a failure.
func Chromium(t testing.TB, address, pdf string) string {
	t.Helper()
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			browser = found
			break
		}
	}
	if browser == "" {
		if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing tool is a failure
			t.Fatal("Chromium is missing: install Debian's package chromium")
		}
		t.Skip("THIS PAGE WAS NOT TESTED: Chromium is missing; install Debian's package chromium")
	}
	args := []string{"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--user-data-dir=" + filepath.Join(t.TempDir(), "profile"), "--virtual-time-budget=8000"}
	if pdf != "" {
		args = append(args, "--no-pdf-header-footer", "--print-to-pdf="+pdf)
	} else {
		args = append(args, "--dump-dom")
	}
	cmd := exec.CommandContext(t.Context(), browser, append(args, address)...) //nolint:gosec // a browser on our own page
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("chromium: %v", err)
	}
	return string(out)
}
