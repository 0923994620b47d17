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
	"syscall"
	"testing"
)

// Postgres starts a throw-away PostgreSQL from the installed binaries and returns the URL of its empty database. Run as root
// it uses the system's account of that name, because PostgreSQL refuses root. A machine without PostgreSQL says so; with
// CI=true that is a failure.
func Postgres(t testing.TB) string {
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
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	account := postgresAccount(t, dir)
	run := func(name string, args ...string) {
		t.Helper()
		cmd := exec.CommandContext(context.WithoutCancel(t.Context()), filepath.Join(bin, name), args...) //nolint:gosec // PostgreSQL's own programs
		cmd.SysProcAttr, cmd.Dir = account, dir
		log, err := os.Create(filepath.Join(dir, name+".out")) //nolint:gosec // our own folder; a pipe would wait for the server
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = log.Close() }()
		cmd.Stdout, cmd.Stderr = log, log
		if err := cmd.Run(); err != nil {
			said, _ := os.ReadFile(log.Name())
			t.Fatalf("%s: %v\n%s", name, err, said)
		}
	}
	data, port := filepath.Join(dir, "data"), freePort(t)
	run("initdb", "-D", data, "-A", "trust", "-U", "foyer", "-E", "UTF8", "--no-sync")
	run("pg_ctl", "-D", data, "-w", "-l", filepath.Join(dir, "log"), "-o", fmt.Sprintf("-p %d -k %s -c listen_addresses=127.0.0.1", port, dir), "start")
	t.Cleanup(func() { run("pg_ctl", "-D", data, "-m", "immediate", "stop") })
	return fmt.Sprintf("postgres://foyer@127.0.0.1:%d/postgres", port)
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
