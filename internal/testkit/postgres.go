package testkit

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"

	"foyer/internal/store"
)

// shared is the throw-away PostgreSQL of this process: the first test that needs it starts it, the last one stops it.
var shared struct {
	sync.Mutex
	users int
	url   string
	stop  func()
}

// Postgres returns the URL of a PostgreSQL on which tests may create databases: the one that the environment names, or a
// throw-away one started from the installed binaries. Run as root it uses the system's account of that name, because PostgreSQL
// refuses root. A machine without PostgreSQL says so; with CI=true that is a failure.
func Postgres(t testing.TB) string {
	t.Helper()
	if location := os.Getenv(EngineVariable); store.IsPostgres(location) { //nolint:forbidigo // the switch of the test suite
		return location
	}
	shared.Lock()
	defer shared.Unlock()
	if shared.users == 0 {
		shared.url, shared.stop = StartPostgres(t)
	}
	shared.users++
	t.Cleanup(func() {
		shared.Lock()
		defer shared.Unlock()
		if shared.users--; shared.users == 0 {
			shared.stop()
		}
	})
	return shared.url
}

// StartPostgres starts a throw-away PostgreSQL with further settings; stop ends it.
func StartPostgres(t testing.TB, settings ...string) (location string, stop func()) {
	t.Helper()
	bin := postgresBin()
	if bin == "" {
		if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing tool is a failure
			t.Fatal("PostgreSQL is missing: install Debian's package postgresql")
		}
		t.Skip("POSTGRESQL WAS NOT TESTED: it is missing; install Debian's package postgresql")
	}
	dir, err := os.MkdirTemp("", "foyer-postgres-")
	if err != nil {
		t.Fatal(err)
	}
	account := postgresAccount(t, dir)
	run := func(name string, args ...string) error {
		cmd := exec.CommandContext(context.Background(), filepath.Join(bin, name), args...) //nolint:gosec // PostgreSQL's own programs
		cmd.SysProcAttr, cmd.Dir = account, dir
		log, err := os.Create(filepath.Join(dir, name+".out")) //nolint:gosec // our own folder; a pipe would wait for the server
		if err != nil {
			return err
		}
		defer func() { _ = log.Close() }()
		cmd.Stdout, cmd.Stderr = log, log
		if err := cmd.Run(); err != nil {
			said, _ := os.ReadFile(log.Name())
			return fmt.Errorf("%s: %w\n%s", name, err, said)
		}
		return nil
	}
	data, port := filepath.Join(dir, "data"), freePort(t)
	options := fmt.Sprintf("-p %d -k %s -c listen_addresses=127.0.0.1 -c max_connections=500", port, dir)
	for _, s := range settings {
		options += " -c " + s
	}
	err = run("initdb", "-D", data, "-A", "trust", "-U", "foyer", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
	if err == nil {
		err = run("pg_ctl", "-D", data, "-w", "-l", filepath.Join(dir, "log"), "-o", options, "start")
	}
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("postgres://foyer@127.0.0.1:%d/postgres", port), func() {
		if err := run("pg_ctl", "-D", data, "-m", "immediate", "stop"); err != nil {
			t.Error(err)
		}
		_ = os.RemoveAll(dir)
	}
}

// postgresBin finds the folder of initdb: on the path, or where Debian keeps the newest version.
func postgresBin() string {
	if found, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(found)
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return ""
	}
	return filepath.Dir(slices.Max(found))
}

// postgresAccount is whom PostgreSQL runs as; the folder is handed to that account.
func postgresAccount(t testing.TB, dir string) *syscall.SysProcAttr {
	t.Helper()
	if os.Geteuid() != 0 {
		return nil
	}
	who, err := user.Lookup("postgres")
	if err != nil {
		who, err = user.Lookup("nobody")
	}
	if err != nil {
		t.Fatal(err)
	}
	uid, err := strconv.ParseUint(who.Uid, 10, 31)
	if err != nil {
		t.Fatal(err)
	}
	gid, err := strconv.ParseUint(who.Gid, 10, 31)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(dir, int(uid), int(gid)); err != nil {
		t.Fatal(err)
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	address, _ := l.Addr().(*net.TCPAddr)
	return address.Port
}
