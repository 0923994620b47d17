package fault_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"foyer/internal/base/fault"
)

func TestCatalogue_EveryReasonIsCompleteAndUsed(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	err := filepath.WalkDir("../../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "node_modules") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range regexp.MustCompile(`fault\.([A-Z]\w+)`).FindAllStringSubmatch(string(text), -1) {
			used[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("catalogue.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := regexp.MustCompile(`(?m)^\t(\w+)\s+= declare\(`).FindAllStringSubmatch(string(source), -1)
	if len(declared) != len(fault.Catalogue()) {
		t.Errorf("%d reasons are declared, %d are in the catalogue", len(declared), len(fault.Catalogue()))
	}
	for _, m := range declared {
		if !used[m[1]] {
			t.Errorf("%s is listed but not used", m[1])
		}
	}
	seen := map[string]bool{}
	for _, r := range fault.Catalogue() {
		if seen[r.Name] || r.Text == "" || r.Remedy == "" || r.Name != strings.ToUpper(r.Name) {
			t.Errorf("%+v is listed twice or incomplete", r)
		}
		seen[r.Name] = true
	}
}

func TestCodeOf_SurvivesWrapping(t *testing.T) {
	t.Parallel()
	cause := errors.New("SELECT failed")
	f := fault.New(fault.VersionConflict, "changed").At("input.ifVersion").Because(cause)
	wrapped := fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", f))
	if fault.CodeOf(wrapped) != fault.Conflict || !fault.Is(wrapped, fault.VersionConflict) || !errors.Is(wrapped, cause) {
		t.Errorf("a wrapped fault has code %s", fault.CodeOf(wrapped))
	}
	if fault.CodeOf(cause) != fault.Internal || fault.CodeOf(nil) != "" {
		t.Error("other errors are internal, none is none")
	}
	var c fault.Check
	c.That(true, fault.Required, "a", "x")
	if c.Err() != nil {
		t.Error("a check without faults fails")
	}
	c.That(false, fault.Required, "a", "x")
	c.That(false, fault.TooLong, "b", "y")
	if list, ok := c.Err().(fault.List); !ok || len(list) != 2 || fault.CodeOf(c.Err()) != fault.Invalid { //nolint:errorlint // the list itself is looked at
		t.Errorf("collected %v", c.Err())
	}
}
