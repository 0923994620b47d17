package graph

import (
	"fmt"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"foyer/ent"
	"foyer/graph/scalar"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/report"
	"foyer/internal/live"
)

// The price of an operation is roughly the values it may return: 1 for each leaf, 5 for each record or list, 200 for a
// total or for figures, 40 for what is summed over many rows, each times the page sizes of the lists around it. A list without pages counts as 5 records, what is open about a unit as all it may show.
const (
	leafPrice    = 1
	objectPrice  = 5
	totalPrice   = 200
	sumPrice     = 40
	plainList    = 5
	priceCeiling = 1 << 40 // where adding stops
)

// price refuses an operation over budget, a list without a page size, and a cursor of another list.
func (l Limits) price(op *graphql.OperationContext) *fault.Error {
	p := &pricer{variables: op.Variables, memo: map[string]int{}, introspect: l.Introspect}
	total := p.set(op.Operation.SelectionSet)
	switch {
	case p.fault != nil:
		return p.fault
	case total > l.Price:
		return fault.New(fault.TooExpensive, "The query costs up to %d; at most %d is answered. Ask for fewer records a page or fewer nested lists.", total, l.Price).
			With("price", total).With("budget", l.Price)
	}
	return nil
}

type pricer struct {
	variables  map[string]any
	memo       map[string]int
	introspect bool
	groups     int // of the figures that are being priced
	fault      *fault.Error
}

func (p *pricer) set(set ast.SelectionSet) int {
	total := 0
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			total += p.field(sel)
		case *ast.InlineFragment:
			total += p.set(sel.SelectionSet)
		case *ast.FragmentSpread:
			total += p.fragment(sel)
		}
		total = min(total, priceCeiling)
	}
	return total
}

// fragment prices a fragment once, however often it is spread.
func (p *pricer) fragment(sel *ast.FragmentSpread) int {
	if known, ok := p.memo[sel.Name]; ok {
		return known
	}
	p.memo[sel.Name] = 0
	if sel.Definition != nil {
		p.memo[sel.Name] = p.set(sel.Definition.SelectionSet)
	}
	return p.memo[sel.Name]
}

func (p *pricer) field(f *ast.Field) int {
	if strings.HasPrefix(f.Name, "__") {
		if f.Name != "__typename" && !p.introspect {
			p.fail(fault.Of(fault.IntrospectionOff))
		}
		return leafPrice
	}
	if f.Definition == nil {
		return leafPrice
	}
	if f.Name == "totalCount" {
		return totalPrice
	}
	if len(f.SelectionSet) == 0 {
		return leafPrice
	}
	p.filter(f)
	own := objectPrice
	switch {
	case summed[f.Definition.Type.Name()]:
		own = sumPrice
	case counted[f.Definition.Type.Name()]:
		own = totalPrice
		p.groups = p.grouped(f)
	}
	return min(own+p.times(f)*p.set(f.SelectionSet), priceCeiling)
}

// counted are the types whose values are figures in groups.
var counted = map[string]bool{"TicketStats": true, "VisitStats": true, "KeyStats": true, "PatrolStats": true, "DutyStats": true, "FeeStats": true, "DeskStats": true, "StaffFigures": true}

// breadth is how many values the dimensions of figures have; many for those that are not here.
var breadth = map[string]int{"KIND": 7, "STATUS": 11, "CLASS": 18, "CHANNEL": 6, "HOUR": 24, "WEEKDAY": 7, "PURPOSE": 4, "BORROWER_KIND": 3}

const manyValues = 50

// grouped is for how many records the groups that figures may have count: two groups for one, as they are summed and not loaded.
func (p *pricer) grouped(f *ast.Field) int {
	args := f.ArgumentMap(p.variables)
	groups := 1
	dimensions, several := args["groupBy"].([]any)
	if one, given := args["groupBy"]; given && one != nil && !several {
		dimensions = []any{one}
	}
	for _, d := range dimensions {
		many, known := breadth[fmt.Sprint(d)]
		if !known {
			many = manyValues
		}
		groups = min(report.MostGroups, groups*many)
	}
	from, errFrom := bound(args["from"])
	to, errTo := bound(args["to"])
	if bucket, ok := args["bucket"]; ok && bucket != nil && errFrom == nil && errTo == nil {
		groups *= max(1, report.CountBuckets(kind.Bucket(fmt.Sprint(bucket)), from, to))
	}
	return (min(report.MostGroups, groups) + 1) / 2
}

// bound is an end of a span, as a time or as a day.
func bound(raw any) (time.Time, error) {
	if day, isText := raw.(string); isText && len(day) == len(time.DateOnly) {
		return time.Parse(time.DateOnly, day)
	}
	return scalar.UnmarshalTime(raw)
}

// summed are the types whose values are sums over many rows.
var summed = map[string]bool{"Account": true, "Arrears": true, "CashUpLine": true}

// Bounds of a filter: how many conditions, how many values in them, and how deep it is nested.
const (
	maxConditions = 200
	maxValues     = 1000
	maxNesting    = 10
)

// filter refuses a `where` that a database would choke on.
func (p *pricer) filter(f *ast.Field) {
	where, given := f.ArgumentMap(p.variables)["where"]
	if !given || where == nil {
		return
	}
	conditions, values := 0, 0
	var count func(v any, depth int) bool
	count = func(v any, depth int) bool {
		switch v := v.(type) {
		case map[string]any:
			conditions += len(v)
			for _, inner := range v {
				if !count(inner, depth+1) {
					return false
				}
			}
		case []any:
			for _, inner := range v {
				if !count(inner, depth) {
					return false
				}
			}
		default:
			values++
		}
		return depth <= maxNesting && conditions <= maxConditions && values <= maxValues
	}
	if !count(where, 0) {
		p.fail(fault.New(fault.TooComplex, "A filter has at most %d conditions with %d values, nested %d deep.", maxConditions, maxValues, maxNesting).At("where"))
	}
}

// times is how many records a field may return.
func (p *pricer) times(f *ast.Field) int {
	if f.Definition.Arguments.ForName("first") != nil {
		return p.page(f)
	}
	if ids := f.Definition.Arguments.ForName("ids"); ids != nil {
		list, _ := f.ArgumentMap(p.variables)["ids"].([]any)
		return max(1, len(list))
	}
	if f.Name == "groups" && p.groups > 0 {
		return p.groups
	}
	if f.Name == "openItems" { // up to so many of each, each counter a statement of its own
		return openOfEach * counters
	}
	if f.Definition.Type.Elem != nil && f.Name != "edges" {
		return plainList
	}
	if strings.HasSuffix(f.Definition.Type.Name(), "Change") { // a live list begins with a snapshot
		return live.ListLimit
	}
	return 1
}

// page checks the arguments of a list and returns its page size.
func (p *pricer) page(f *ast.Field) int {
	args := f.ArgumentMap(p.variables)
	first, hasFirst := number(args["first"])
	last, hasLast := number(args["last"])
	size := max(first, last)
	if hasFirst == hasLast || size < 1 || size > maxPage || min(first, last) < 0 {
		p.fail(fault.New(fault.PageSize, "`%s` needs exactly one of `first` and `last`, from 1 to %d.", f.Alias, maxPage).At(f.Alias))
		return 1
	}
	for _, name := range []string{"after", "before"} {
		if text, ok := args[name].(string); ok && !cursorFits(f.Definition.Type.Name(), text, args["orderBy"]) {
			p.fail(fault.New(fault.CursorInvalid, "`%s` of `%s` is no cursor of this list.", name, f.Alias).At(name))
		}
	}
	return size
}

func (p *pricer) fail(f *fault.Error) {
	if p.fault == nil {
		p.fault = f
	}
}

// cursorFits tells whether a cursor was made for a connection in this order: it begins with an id of the records' type
// and carries one value for each field of the order, of that field's type.
func cursorFits(connection, text string, orderBy any) bool {
	var c ent.Cursor
	if err := c.UnmarshalGQL(text); err != nil {
		return false
	}
	prefix, known := id.PrefixOf(strings.TrimSuffix(connection, "Connection"))
	if !known {
		return true // positions of journals are checked where they are read
	}
	orders, _ := orderBy.([]any)
	if !id.Valid(prefix, c.ID) || len(orders) == 0 {
		return id.Valid(prefix, c.ID) && c.Value == nil
	}
	values, ok := c.Value.([]any)
	if !ok || len(values) != len(orders) {
		return false
	}
	for i, order := range orders {
		field, _ := order.(map[string]any)["field"].(string)
		if _, isTime := values[i].(time.Time); isTime != strings.HasSuffix(field, "_AT") {
			return false
		}
	}
	return true
}

func number(v any) (n int, given bool) {
	switch v := v.(type) {
	case nil:
		return 0, false
	case int64:
		return clamp(v), true
	case int:
		return clamp(int64(v)), true
	case float64:
		return clamp(int64(v)), true
	default:
		var parsed int64
		if _, err := fmt.Sscan(fmt.Sprint(v), &parsed); err != nil {
			return -1, true
		}
		return clamp(parsed), true
	}
}

func clamp(n int64) int {
	return int(max(-1, min(n, maxPage+1)))
}
