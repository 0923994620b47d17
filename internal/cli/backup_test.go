package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"foyer/internal/app"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/store"
	"foyer/internal/testkit"
)

// empty is a place for a database that nothing stands in, and is not even made where it is a directory.
func empty(t *testing.T, location string) string {
	if store.IsPostgres(location) {
		return testkit.EmptyPostgresDatabase(t)
	}
	return filepath.Join(t.TempDir(), "restored")
}

// TestBackup_WhileRunning_AndRestore: a backup is made while a server writes; restored, it holds what was there, its journals say so
// and are whole, and cursors from before are refused by name.
func TestBackup_WhileRunning_AndRestore(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, func(o *app.Options) { o.Database = location })
		stop, stopped := make(chan struct{}), make(chan error, 1)
		go func() {
			for {
				select {
				case <-stop:
					stopped <- nil
					return
				default:
				}
				if _, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "巡查"}); err != nil {
					stopped <- err
					return
				}
			}
		}()
		head, err := d.App.Journals.Head(d.Root, d.Estate)
		d.Must(err)
		file := filepath.Join(t.TempDir(), "backup.db")
		out, errOut, code := on(t, testkit.Flags(location), "backup", "--to", file)
		close(stop)
		d.Must(<-stopped)
		if code != 0 || !strings.Contains(out, d.Estate+": ok") {
			t.Fatalf("backup: %d\n%s%s", code, out, errOut)
		}
		info, err := os.Stat(file)
		d.Must(err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("the backup can be read by others: %v", info.Mode())
		}
		if _, errOut, code := on(t, testkit.Flags(location), "backup", "--to", file); code != 1 || !strings.Contains(errOut, "exists already") {
			t.Errorf("written over: %d %s", code, errOut)
		}

		target := empty(t, location)
		out, errOut, code = on(t, testkit.Flags(target), "restore", "--from", file)
		if code != 0 {
			t.Fatalf("restore: %d\n%s%s", code, out, errOut)
		}
		if _, errOut, code := on(t, testkit.Flags(target), "restore", "--from", file); code != 1 || errOut == "" {
			t.Errorf("restored twice: %d %s", code, errOut)
		}
		if out, _, code := on(t, testkit.Flags(target), "verify"); code != 0 || strings.Contains(out, "BAD") {
			t.Errorf("verify: %d\n%s", code, out)
		}
		restored := *d
		restored.Database = target
		again := restored.Another()
		token := d.Token(kind.RoleSupervisor) // made after the backup: the restored desk does not know it
		again.Do(token, "{ viewer { name } }", nil).Refused("BAD_TOKEN")
		feed := again.Open(again.Token(kind.RoleSupervisor))
		feed.Subscribe("1", testkit.FeedQuery, testkit.Vars{"estate": d.Estate, "after": d.CursorOf(head)})
		feed.Refused("CURSOR_EXPIRED")
		feed.Subscribe("2", testkit.FeedQuery, testkit.Vars{"estate": d.Estate})
		testkit.Eventually(t, "the subscription follows", func() bool { return again.App.Subscriptions() == 1 })
		_, err = again.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "恢复之后"})
		d.Must(err)
		if e := feed.Event(); e.Seq < head.Seq || !strings.Contains(e.Text, "恢复之后") {
			t.Errorf("got %+v", e)
		}
	})
}

// TestRestore_WhatIsNoBackupIsRefused: and leaves nothing behind.
func TestRestore_WhatIsNoBackupIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file, target := filepath.Join(dir, "x.db"), filepath.Join(dir, "target")
	if err := os.WriteFile(file, []byte(strings.Repeat("nonsense", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errOut, code := foyer(t, "restore", "--from", file, "--data", target); code != 1 || !strings.Contains(errOut, "no Foyer database") {
		t.Errorf("restored: %d %s", code, errOut)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// TestCopy_BetweenEngines: as an operator does it, both ways, repeated, and into a database that is not empty.
func TestCopy_BetweenEngines(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, func(o *app.Options) { o.Database = location })
		target := t.TempDir()
		if !store.IsPostgres(location) {
			target = testkit.EmptyPostgresDatabase(t)
		}
		out, errOut, code := foyer(t, "copy", "--from", location, "--to", target)
		if code != 0 || !strings.Contains(out, d.Estate+": ok") || !strings.Contains(errOut, "copied") {
			t.Fatalf("copy: %d\n%s%s", code, out, errOut)
		}
		if _, errOut, code = foyer(t, "copy", "--from", location, "--to", target); code != 0 || !strings.Contains(errOut, "nothing was changed") {
			t.Errorf("again: %d %s", code, errOut)
		}
		_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "之后"})
		d.Must(err)
		if _, errOut, code = foyer(t, "copy", "--from", location, "--to", target); code != 1 || !strings.Contains(errOut, "nothing was changed") {
			t.Errorf("over an older copy: %d %s", code, errOut)
		}
		if _, errOut, code = foyer(t, "copy", "--from", filepath.Join(t.TempDir(), "nowhere"), "--to", target); code != 1 || !strings.Contains(errOut, "no Foyer database") {
			t.Errorf("from nowhere: %d %s", code, errOut)
		}
	})
}

func TestMigrate_SaysWhatItDid(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		on(t, testkit.Flags(location), "import", "roster", roster, "--skip-bad")
		if out, errOut, code := on(t, testkit.Flags(location), "migrate"); code != 0 || !strings.Contains(out, "nothing to do") {
			t.Errorf("migrate: %d %s%s", code, out, errOut)
		}
	})
	if _, errOut, code := foyer(t, "serve", "--database", "mysql://x"); code != 1 || !strings.Contains(errOut, "no URL of PostgreSQL") {
		t.Errorf("another product's URL: %d %s", code, errOut)
	}
	if _, errOut, code := foyer(t, "serve", "--data", t.TempDir(), "--bus", "kafka://x"); code != 1 || !strings.Contains(errOut, "--bus") {
		t.Errorf("another product's bus: %d %s", code, errOut)
	}
}
