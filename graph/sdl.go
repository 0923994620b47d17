package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"foyer/graph/generated"
)

// serverOnly are directives that steer code generation and say nothing to clients.
var serverOnly = []string{"goModel", "goField", "goTag", "goExtraField"}

// Schema is the executable schema's definition.
func Schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// SDL is the whole schema as one document that every GraphQL tool reads.
func SDL() string {
	schema := *Schema()
	directives := map[string]*ast.DirectiveDefinition{}
	for name, d := range schema.Directives {
		directives[name] = d
	}
	for _, name := range serverOnly {
		delete(directives, name)
	}
	schema.Directives = directives
	types := map[string]*ast.Definition{}
	for name, def := range schema.Types {
		if def.BuiltIn {
			continue
		}
		clean := *def
		clean.Directives = published(def.Directives)
		clean.Fields = make(ast.FieldList, 0, len(def.Fields))
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			field := *f
			field.Directives = published(f.Directives)
			clean.Fields = append(clean.Fields, &field)
		}
		types[name] = &clean
	}
	schema.Types = types
	var out strings.Builder
	formatter.NewFormatter(&out, formatter.WithIndent("  ")).FormatSchema(&schema)
	return out.String()
}

func published(list ast.DirectiveList) ast.DirectiveList {
	var kept ast.DirectiveList
	for _, d := range list {
		if d.Name == "personal" || d.Name == "deprecated" || d.Name == "specifiedBy" || d.Name == "oneOf" {
			kept = append(kept, d)
		}
	}
	return kept
}
