package store_test

import (
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"foyer/internal/store"
	"foyer/internal/testkit"
)

// refused opens a database that must be refused in one line that says what to do, and returns the line.
func refused(t *testing.T, location, want string) {
	t.Helper()
	s, err := store.Open(t.Context(), location)
	switch {
	case err == nil:
		t.Errorf("opened; expected %q", want)
		_ = s.Close()
	case !strings.Contains(err.Error(), want):
		t.Errorf("refused with %q; expected %q", err, want)
	case strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "s3cret"):
		t.Errorf("the reason has several lines, or shows the password: %q", err)
	}
}

func TestOpen_AnotherSchemaIsRefused(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		if err := open(t, location).Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
		behind := testkit.Behind(t, location)
		for _, statement := range []string{"INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)"} {
			if err := behind.Exec(t, statement); err != nil {
				t.Fatal(err)
			}
		}
		refused(t, location, "schema is version 99999")
		if err := store.Migrate(t.Context(), location, func(string) {}); err == nil || !strings.Contains(err.Error(), "newer one") {
			t.Errorf("migrated: %v", err)
		}
		if err := behind.Exec(t, "DELETE FROM goose_db_version WHERE version_id > 2"); err != nil {
			t.Fatal(err)
		}
		refused(t, location, "run `foyer migrate`")
	})
}

func TestOpen_AnotherProductIsRefused(t *testing.T) {
	t.Parallel()
	check := func(t *testing.T, location string) {
		if err := testkit.Behind(t, location).Exec(t, "CREATE TABLE orders (id text)"); err != nil {
			t.Fatal(err)
		}
		refused(t, location, "tables of another product")
		if err := store.Migrate(t.Context(), location, func(string) {}); err == nil {
			t.Error("migrated")
		}
		if err := testkit.Behind(t, location).Exec(t, "SELECT version_id FROM goose_db_version"); err == nil {
			t.Error("something was changed")
		}
	}
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); check(t, t.TempDir()) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); check(t, testkit.EmptyPostgresDatabase(t)) })
}

func TestOpen_WhatIsNoDatabaseIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, store.File), []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	refused(t, dir, "no Foyer database")
	if _, err := store.Open(t.Context(), filepath.Join(dir, store.File)); err == nil {
		t.Error("a file was taken for a directory")
	}
	if err := store.Migrate(t.Context(), t.TempDir(), func(string) {}); err == nil || !strings.Contains(err.Error(), "no Foyer database") {
		t.Errorf("nothing was migrated: %v", err)
	}
}

func TestOpen_PostgresThatCanNotBeReachedIsExplained(t *testing.T) {
	t.Parallel()
	server := testkit.Postgres(t)
	u, err := url.Parse(testkit.EmptyPostgresDatabase(t))
	if err != nil {
		t.Fatal(err)
	}
	at := func(change func(*url.URL)) string {
		v := *u
		change(&v)
		return v.String()
	}
	name := strings.TrimPrefix(u.Path, "/")
	role := name + "_role"
	testkit.Administer(t, server, "CREATE ROLE "+role+" LOGIN PASSWORD 's3cret'")
	t.Cleanup(func() { testkit.Administer(t, server, "DROP ROLE "+role) })
	testkit.Administer(t, u.String(), "REVOKE ALL ON SCHEMA public FROM PUBLIC")
	refused(t, "postgres://foyer:s3cret@127.0.0.1:1/x", "can't be reached at 127.0.0.1:1")
	refused(t, at(func(u *url.URL) { u.Path = "/nowhere" }), "knows no such database")
	refused(t, at(func(u *url.URL) { u.User = url.UserPassword("nobody_"+role, "s3cret") }), "knows no such user")
	refused(t, at(func(u *url.URL) { u.User = url.UserPassword(role, "s3cret") }), "lacks a right")
	refused(t, "postgres://foyer:s3cret@127.0.0.1:port/x", "no URL of PostgreSQL")
	if err := testkit.Behind(t, u.String()).Exec(t, "SELECT version_id FROM goose_db_version"); err == nil {
		t.Error("something was changed")
	}
}

// TestOpen_PostgresThatWouldLoseAnswersIsRefused: a server that may lose committed changes in a crash is not trusted with any.
func TestOpen_PostgresThatWouldLoseAnswersIsRefused(t *testing.T) {
	t.Parallel()
	server, stop := testkit.StartPostgres(t)
	defer stop()
	for _, setting := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
		testkit.Administer(t, server, "ALTER SYSTEM SET "+setting+" = off", "SELECT pg_reload_conf()")
		testkit.Eventually(t, setting+" is off", func() bool {
			s, err := store.Open(t.Context(), server)
			if err == nil {
				err = errors.Join(errors.New("opened"), s.Close())
			}
			return strings.Contains(err.Error(), setting+" is off") && strings.Contains(err.Error(), "set "+setting+" = on")
		})
		testkit.Administer(t, server, "ALTER SYSTEM RESET "+setting, "SELECT pg_reload_conf()")
	}
	testkit.Administer(t, server, "CREATE ROLE clerk LOGIN PASSWORD 's3cret'", "CREATE DATABASE desk OWNER clerk")
	testkit.RequirePasswords(t, server)
	asClerk := func(password string) string {
		return strings.Replace(strings.Replace(server, "foyer@", "clerk:"+password+"@", 1), "/postgres", "/desk", 1)
	}
	refused(t, asClerk("s3cret-not"), "refuses the user or the password")
	if err := open(t, asClerk("s3cret")).Ping(t.Context()); err != nil {
		t.Errorf("with the right password: %v", err)
	}
}
