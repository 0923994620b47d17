package wire

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"foyer/internal/base/actor"
)

// key names what subscriptions must have in common to be executed once: the document without its layout, the variables
// without the root field's `after`, what the viewer may see, its language, and the viewer itself where the answer is about it.
type key [sha256.Size]byte

// personalFields are answered for the caller, not for everybody with the same sight.
var personalFields = []string{"actions", "viewer"}

// keyOf returns the key of a subscription and the actor it is executed as.
func keyOf(op *graphql.OperationContext, who actor.Actor) (key, actor.Actor, error) {
	viewer := who.Viewer()
	if selects(op.Doc, personalFields) {
		viewer = who
	}
	operation, dropped := withoutAfter(op.Operation, op.Doc.Fragments)
	var text bytes.Buffer
	formatter.NewFormatter(&text).FormatQueryDocument(&ast.QueryDocument{Operations: ast.OperationList{operation}, Fragments: op.Doc.Fragments})
	variables := map[string]any{}
	for name, value := range op.Variables {
		if name != dropped {
			variables[name] = value
		}
	}
	coerced, err := json.Marshal(variables)
	if err != nil {
		return key{}, viewer, fmt.Errorf("variables can't be compared: %w", err)
	}
	sight, err := json.Marshal(viewer)
	if err != nil {
		return key{}, viewer, err
	}
	return sha256.Sum256(slices.Concat(text.Bytes(), []byte{0}, coerced, []byte{0}, sight)), viewer, nil
}

// withoutAfter returns a copy of the operation whose root field has no `after`, and the variable that only it used.
func withoutAfter(op *ast.OperationDefinition, fragments ast.FragmentDefinitionList) (_ *ast.OperationDefinition, variable string) {
	if len(op.SelectionSet) != 1 {
		return op, ""
	}
	root, ok := op.SelectionSet[0].(*ast.Field)
	if !ok {
		return op, ""
	}
	after := root.Arguments.ForName("after")
	if after == nil {
		return op, ""
	}
	field, copied := *root, *op
	field.Arguments = slices.DeleteFunc(slices.Clone(root.Arguments), func(a *ast.Argument) bool { return a == after })
	copied.SelectionSet = ast.SelectionSet{&field}
	if after.Value.Kind != ast.Variable {
		return &copied, ""
	}
	name := after.Value.Raw
	var rest bytes.Buffer
	formatter.NewFormatter(&rest).FormatQueryDocument(&ast.QueryDocument{Fragments: fragments,
		Operations: ast.OperationList{{Operation: op.Operation, SelectionSet: copied.SelectionSet, Directives: op.Directives}}})
	if bytes.Contains(rest.Bytes(), []byte("$"+name)) {
		return &copied, "" // it may say more than where to begin: subscriptions that differ in it are told apart
	}
	copied.VariableDefinitions = slices.DeleteFunc(slices.Clone(op.VariableDefinitions), func(d *ast.VariableDefinition) bool { return d.Variable == name })
	return &copied, name
}

// selects tells whether any part of a document selects one of the fields.
func selects(doc *ast.QueryDocument, names []string) bool {
	var in func(ast.SelectionSet) bool
	in = func(set ast.SelectionSet) bool {
		return slices.ContainsFunc(set, func(s ast.Selection) bool {
			switch s := s.(type) {
			case *ast.Field:
				return slices.Contains(names, s.Name) || in(s.SelectionSet)
			case *ast.InlineFragment:
				return in(s.SelectionSet)
			}
			return false
		})
	}
	return slices.ContainsFunc(doc.Operations, func(o *ast.OperationDefinition) bool { return in(o.SelectionSet) }) ||
		slices.ContainsFunc(doc.Fragments, func(f *ast.FragmentDefinition) bool { return in(f.SelectionSet) })
}
