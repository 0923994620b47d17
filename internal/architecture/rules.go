package architecture

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// layers from top to bottom: a package may import its own layer and those below. Where a layer lists several packages,
// the rules below say which of them may know each other.
var layers = [][]string{
	{"foyer"},
	{"foyer/internal/cli"},
	{"foyer/internal/demo"},
	{"foyer/internal/app"},
	{"foyer/graph", "foyer/internal/web", "foyer/internal/courier"},
	{"foyer/internal/desk"},
	{"foyer/internal/live", "foyer/internal/roster", "foyer/internal/export", "foyer/internal/deadline", "foyer/internal/directory", "foyer/internal/ledger", "foyer/internal/rollup"},
	{"foyer/internal/journal", "foyer/internal/lead"},
	{"foyer/internal/store", "foyer/internal/bus", "foyer/internal/access"},
	{"foyer/ent", "foyer/migrations"},
	{"foyer/internal/base"},
}

// Violation is an import or call that a rule forbids.
type Violation struct {
	// File is where it stands, with its line; Rule says what is forbidden.
	File, Rule string
}

// String writes the violation as compilers do.
func (v Violation) String() string { return v.File + ": " + v.Rule }

// Check reads the Go files below root, whose import path is module, and returns what breaks a rule. Tests, generated
// code and tools are not held to the arrows.
func Check(root, module string) ([]Violation, error) {
	var found []Violation
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if skipped[entry.Name()] && file != root {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		more, err := checkFile(file, path.Join(module, path.Dir(filepath.ToSlash(rel))))
		found = append(found, more...)
		return err
	})
	return found, err
}

// skipped are folders that hold no hand-written code of the product.
var skipped = map[string]bool{"testdata": true, "generated": true, "node_modules": true, "testkit": true, "tool": true, "diff": true, ".git": true, "conformance": true, "benchmark": true}

func checkFile(file, pkg string) ([]Violation, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, nil, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	if ast.IsGenerated(f) || strings.HasPrefix(pkg, "foyer/ent/") && !strings.HasPrefix(pkg, "foyer/ent/schema") || hasBuildTag(f) {
		return nil, nil
	}
	var found []Violation
	report := func(pos token.Pos, rule string) {
		if rule != "" {
			found = append(found, Violation{File: fset.Position(pos).String(), Rule: rule})
		}
	}
	for _, spec := range f.Imports {
		to, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		report(spec.Pos(), importRule(pkg, to))
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if call, ok := n.(*ast.SelectorExpr); ok {
			if x, isName := call.X.(*ast.Ident); isName {
				report(call.Pos(), callRule(pkg, x.Name+"."+call.Sel.Name))
			}
		}
		return true
	})
	return found, nil
}

// hasBuildTag finds files that are never part of the program.
func hasBuildTag(f *ast.File) bool {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//go:build ignore") || strings.HasPrefix(c.Text, "//go:build tools") {
				return true
			}
		}
	}
	return false
}

func layerOf(pkg string) int {
	return slices.IndexFunc(layers, func(layer []string) bool {
		return slices.ContainsFunc(layer, func(prefix string) bool {
			return pkg == prefix || prefix != "foyer" && strings.HasPrefix(pkg, prefix+"/")
		})
	})
}

// importRule says why pkg may not import another; empty when it may.
func importRule(pkg, to string) string {
	gqlgen := strings.HasPrefix(to, "github.com/99designs/gqlgen") || strings.HasPrefix(to, "github.com/vektah/gqlparser")
	switch {
	case gqlgen && !within(pkg, "foyer/graph") && !within(pkg, "foyer/internal/live/wire") && !within(pkg, "foyer/internal/app") && !within(pkg, "foyer/ent"):
		return "only graph, live/wire and app know gqlgen"
	case to == "net/http" && (within(pkg, "foyer/internal/desk") || within(pkg, "foyer/internal/base") || within(pkg, "foyer/internal/store") || within(pkg, "foyer/internal/journal")):
		return "desks and what is below them know no HTTP"
	case !within(to, "foyer"):
		return ""
	case within(pkg, "foyer/internal/desk") && within(to, "foyer/internal/desk") && pkg != to:
		return "a desk never imports another desk; it takes a function that app fills"
	case within(pkg, "foyer/internal/base") && !within(to, "foyer/internal/base"):
		return "base packages are leaves"
	}
	from, target := layerOf(pkg), layerOf(to)
	if from >= 0 && target >= 0 && target < from {
		return fmt.Sprintf("arrows point down: %s must not import %s", pkg, to)
	}
	return ""
}

// callRule says why pkg may not use a function; empty when it may.
func callRule(pkg, name string) string {
	switch name {
	case "time.Now", "time.Since", "time.Until":
		if !within(pkg, "foyer/internal/base/clock") {
			return "only the clock asks the machine for the time"
		}
	case "dialect.Postgres", "dialect.SQLite":
		if within(pkg, "foyer/internal") && !within(pkg, "foyer/internal/store") {
			return "only the store knows on which engine it runs"
		}
	case "os.Getenv", "os.LookupEnv":
		return "only the command line reads the environment"
	case "fmt.Print", "fmt.Println", "fmt.Printf":
		return "print to the writers that the command line hands over"
	}
	return ""
}

func within(pkg, prefix string) bool { return pkg == prefix || strings.HasPrefix(pkg, prefix+"/") }
