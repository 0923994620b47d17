package wire

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"foyer/internal/base/fault"
	"foyer/internal/export"
)

// table says where in the answer of an operation the rows are, and what they hold.
type table struct {
	path    []string
	columns []column
	// connection tells that rows come in pages.
	connection bool
}

// column is a value of a row.
type column struct {
	name string
	path []string
	// moment tells that it is a time.
	moment bool
}

// place is a field that may hold the rows, and the names that lead to it.
type place struct {
	set  ast.SelectionSet
	path []string
}

// tableOf finds the uppermost list in a selection: a connection, the groups of figures, or a plain list.
func tableOf(set ast.SelectionSet) (*table, *fault.Error) {
	at := []place{{set: set}}
	for len(at) > 0 {
		var below []place
		for _, p := range at {
			for f := range fields(p.set) {
				path := append(slices.Clone(p.path), f.Alias)
				switch {
				case len(f.SelectionSet) == 0:
				case f.Name == "edges":
					t := &table{path: p.path, connection: true}
					for node := range fields(f.SelectionSet) {
						if node.Name == "node" {
							t.add(node.SelectionSet, nil)
						}
					}
					return t, t.check(p.set)
				case f.Definition.Type.Elem != nil:
					t := &table{path: path}
					t.add(f.SelectionSet, nil)
					return t, nil
				default:
					below = append(below, place{f.SelectionSet, path})
				}
			}
		}
		at = below
	}
	return nil, fault.New(fault.NotExportable, "The query selects no list: ask for a connection, for `groups` of figures, or for another list.")
}

// fields are those of a selection, fragments unfolded.
func fields(set ast.SelectionSet) func(yield func(*ast.Field) bool) {
	return func(yield func(*ast.Field) bool) {
		var walk func(ast.SelectionSet) bool
		walk = func(set ast.SelectionSet) bool {
			for _, sel := range set {
				more := true
				switch sel := sel.(type) {
				case *ast.Field:
					more = yield(sel)
				case *ast.InlineFragment:
					more = walk(sel.SelectionSet)
				case *ast.FragmentSpread:
					more = walk(sel.Definition.SelectionSet)
				}
				if !more {
					return false
				}
			}
			return true
		}
		walk(set)
	}
}

// add adds the columns of a selection: a list in a row is one column of JSON.
func (t *table) add(set ast.SelectionSet, path []string) {
	for f := range fields(set) {
		at := append(slices.Clone(path), f.Alias)
		name := strings.Join(at, ".")
		switch {
		case slices.ContainsFunc(t.columns, func(c column) bool { return c.name == name }):
		case len(f.SelectionSet) > 0 && f.Definition.Type.Elem == nil:
			t.add(f.SelectionSet, at)
		default:
			t.columns = append(t.columns, column{name: name, path: at, moment: f.Definition.Type.Name() == "Time"})
		}
	}
}

// check refuses a connection that can't be read to its end.
func (t *table) check(set ast.SelectionSet) *fault.Error {
	wanted := map[string]bool{}
	for f := range fields(set) {
		if f.Alias == "pageInfo" {
			for info := range fields(f.SelectionSet) {
				wanted[info.Alias] = true
			}
		}
	}
	if !wanted["hasNextPage"] || !wanted["endCursor"] {
		return fault.New(fault.NotExportable, "A list is exported page by page: select `pageInfo { hasNextPage endCursor }` beside `edges`.")
	}
	return nil
}

// names are those of the columns.
func (t *table) names() []string {
	names := make([]string, len(t.columns))
	for i, c := range t.columns {
		names[i] = c.name
	}
	return names
}

// page is what an answer holds of the table.
type page struct {
	rows []json.RawMessage
	more bool
	end  string
}

// page takes the rows out of an answer's data.
func (t *table) page(data json.RawMessage) (p page, err error) {
	at := data
	for _, name := range t.path {
		var object map[string]json.RawMessage
		if err := json.Unmarshal(at, &object); err != nil {
			return p, err
		}
		if at = object[name]; at == nil {
			return p, nil
		}
	}
	if !t.connection {
		return p, json.Unmarshal(at, &p.rows)
	}
	var c struct {
		Edges    []struct{ Node json.RawMessage }
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
	if err := json.Unmarshal(at, &c); err != nil {
		return p, err
	}
	for _, e := range c.Edges {
		p.rows = append(p.rows, e.Node)
	}
	if c.PageInfo.EndCursor != nil {
		p.end = *c.PageInfo.EndCursor
	}
	p.more = c.PageInfo.HasNextPage
	return p, nil
}

// row takes the values of the columns out of a row; times are told in a zone when there is one.
func (t *table) row(raw json.RawMessage, zone *time.Location) (export.Row, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var whole any
	if err := d.Decode(&whole); err != nil {
		return export.Row{}, err
	}
	r := export.Row{Values: make([]any, len(t.columns)), Whole: raw}
	for i, c := range t.columns {
		v := whole
		for _, name := range c.path {
			object, _ := v.(map[string]any)
			v = object[name]
		}
		switch known := v.(type) {
		case nil, bool, json.Number:
		case string:
			if at, err := time.Parse(time.RFC3339, known); c.moment && zone != nil && err == nil {
				v = at.In(zone).Format("2006-01-02 15:04:05")
			}
		default:
			text, err := json.Marshal(known)
			if err != nil {
				return r, err
			}
			v = string(text)
		}
		r.Values[i] = v
	}
	return r, nil
}
