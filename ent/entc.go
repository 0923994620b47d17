//go:build ignore

// Command entc generates the ent client and its GraphQL schema. Run it from the repository root (`make generate`):
// from ent/ the second run loses `scalar Time`.
package main

import (
	"log"
	"slices"
	"strings"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
	"github.com/vektah/gqlparser/v2/ast"
)

func main() {
	gql, err := entgql.NewExtension(
		entgql.WithSchemaGenerator(),
		entgql.WithSchemaPath("schema/ent.graphql"),
		entgql.WithConfigPath("gqlgen.yml"),
		entgql.WithWhereInputs(true),
		entgql.WithSchemaHook(describe),
	)
	if err != nil {
		log.Fatalf("entgql extension: %v", err)
	}
	config := &gen.Config{Features: []gen.Feature{
		gen.FeatureIntercept, gen.FeatureExecQuery, gen.FeatureLock, gen.FeatureModifier, gen.FeatureVersionedMigration,
	}}
	if err := entc.Generate("./ent/schema", config, entc.Extensions(gql)); err != nil {
		log.Fatalf("generate: %v", err)
	}
}

// describe drops the enums that schema/kinds.graphql documents by hand and describes what entgql leaves bare, so that
// every element of the SDL says what it means.
func describe(graph *gen.Graph, schema *ast.Schema) error {
	for _, node := range graph.Nodes {
		describeNode(node, schema.Types[node.Name])
	}
	for _, directive := range schema.Directives {
		directive.Description = "Maps a type or field to Go; of no meaning to clients."
	}
	delete(schema.Types, "Time") // schema/base.graphql documents it; generated or not, it is declared once
	for name, def := range schema.Types {
		if def.Kind == ast.Enum && !strings.HasSuffix(name, "OrderField") && name != "OrderDirection" {
			delete(schema.Types, name)
			continue
		}
		if def.Description == "" {
			def.Description = typeDescription(name)
		}
		for _, value := range def.EnumValues {
			if value.Description == "" {
				value.Description = enumDescription(def.Name, value.Name)
			}
		}
		if def.Kind == ast.InputObject { // has…With would let a caller probe rows out of sight
			def.Fields = slices.DeleteFunc(def.Fields, func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "has") })
		}
		for _, field := range def.Fields {
			if field.Description == "" || def.Kind == ast.InputObject {
				field.Description = fieldDescription(def, field)
			}
			for _, arg := range field.Arguments {
				if arg.Description == "" {
					arg.Description = argumentDescription(arg.Name)
				}
			}
		}
	}
	return nil
}

// describeNode takes over the comments that entgql leaves aside: of the type itself, and of edges that are connections.
func describeNode(node *gen.Type, def *ast.Definition) {
	if def == nil {
		return
	}
	if comment, ok := node.Annotations["Comment"].(map[string]any); ok {
		def.Description, _ = comment["Text"].(string)
	}
	for _, edge := range node.Edges {
		for _, field := range def.Fields {
			if field.Description == "" && strings.EqualFold(field.Name, strings.ReplaceAll(edge.Name, "_", "")) {
				field.Description = edge.Comment()
			}
		}
	}
}

func typeDescription(name string) string {
	for suffix, text := range map[string]string{
		"Connection": "A page of %s records (Relay).", "Edge": "A record on a page of %s and its cursor (Relay).",
		"WhereInput": "Filter on %s records; fields given together must all hold.",
		"OrderField": "What %s records can be sorted by.", "Order": "How to sort %s records.",
	} {
		if base, ok := strings.CutSuffix(name, suffix); ok && base != "" {
			return strings.ReplaceAll(text, "%s", base)
		}
	}
	switch name {
	case "Query":
		return "What can be read. Every list needs `first` or `last`; every query is priced before it runs."
	case "PageInfo":
		return "Where a page lies in its list (Relay)."
	case "OrderDirection":
		return "Direction of a sort."
	case "Node":
		return "A record with a globally unique id (Relay)."
	case "Cursor":
		return "An opaque position in a list or journal; send it back unchanged."
	}
	return ""
}

func enumDescription(enum, value string) string {
	if enum == "OrderDirection" {
		return map[string]string{"ASC": "Smallest first.", "DESC": "Largest first."}[value]
	}
	return "By " + strings.ToLower(strings.ReplaceAll(value, "_", " ")) + "."
}

func fieldDescription(def *ast.Definition, field *ast.FieldDefinition) string {
	if def.Kind != ast.InputObject {
		return map[string]string{
			"edges": "The records of the page.", "pageInfo": "Where the page lies.", "totalCount": "How many records match in all.",
			"node": "The record.", "cursor": "The record's position.", "id": "Opaque, globally unique id.",
			"hasNextPage": "Whether more follow.", "hasPreviousPage": "Whether more come before.",
			"startCursor": "Position of the first record.", "endCursor": "Position of the last record.",
		}[field.Name]
	}
	switch field.Name {
	case "and":
		return "All of these hold."
	case "or":
		return "At least one of these holds."
	case "not":
		return "This does not hold."
	case "direction":
		return "Ascending or descending."
	case "field":
		return "What to sort by."
	}
	return operatorDescription(field.Name)
}

func operatorDescription(name string) string {
	operators := []struct{ suffix, text string }{
		{"NotIn", "is none of these"}, {"NotNil", "is set"}, {"IsNil", "is not set"}, {"NEQ", "is not this"}, {"In", "is one of these"},
		{"GTE", "is this or more"}, {"LTE", "is this or less"}, {"GT", "is more than this"}, {"LT", "is less than this"},
		{"EqualFold", "is this, ignoring case"}, {"ContainsFold", "contains this, ignoring case"}, {"Contains", "contains this"},
		{"HasPrefix", "begins with this"}, {"HasSuffix", "ends with this"},
	}
	for _, op := range operators {
		if base, ok := strings.CutSuffix(name, op.suffix); ok && base != "" {
			return "`" + base + "` " + op.text + "."
		}
	}
	return "`" + name + "` is this."
}

func argumentDescription(name string) string {
	return map[string]string{
		"first": "How many records from the front, at most 100.", "last": "How many records from the back, at most 100.",
		"after": "Only records after this cursor.", "before": "Only records before this cursor.",
		"orderBy": "How to sort; by id when left out.", "where": "Which records.",
	}[name]
}
