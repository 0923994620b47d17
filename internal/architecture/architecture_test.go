package architecture_test

import (
	"strings"
	"testing"

	"foyer/internal/architecture"
)

func TestArchitecture_TheProjectKeepsItsRules(t *testing.T) {
	t.Parallel()
	found, err := architecture.Check("../..", "foyer")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range found {
		t.Error(v)
	}
}

func TestArchitecture_EachBrokenRuleIsFound(t *testing.T) {
	t.Parallel()
	found, err := architecture.Check("testdata", "foyer")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, v := range found {
		all.WriteString(v.String() + "\n")
	}
	for file, rule := range map[string]string{
		"a.go:4": "arrows point down", "a.go:5": "never imports another desk", "a.go:6": "only graph, live/wire and app know gqlgen", "a.go:7": "know no HTTP",
		"x.go:4": "leaves", "j.go:8": "arrows point down", "j.go:11": "asks the machine", "j.go:12": "environment", "j.go:14": "writers", "j.go:16": "which engine",
	} {
		if !strings.Contains(all.String(), file) || !strings.Contains(all.String(), rule) {
			t.Errorf("%s: %q was not found in\n%s", file, rule, all.String())
		}
	}
	if len(found) != 10 || strings.Contains(all.String(), "ok.go") {
		t.Errorf("%d violations found, want 10:\n%s", len(found), all.String())
	}
}
