package graph

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"foyer/internal/base/fault"
)

// maxPage is the most records a page of any list may have.
const maxPage = 100

// Limits bound what one document may ask for. They are checked before validation, whose own cost grows with the square
// of the fields, and all of them in one bounded walk.
type Limits struct {
	// Tokens of the document.
	Tokens int
	// Depth of nested selections, fragments unfolded; Introspection is the depth of a pure introspection query.
	Depth, Introspection int
	// Fields, Aliases, Directives and Fragments in the document.
	Fields, Aliases, Directives, Fragments int
	// Price of the operation; see price.go.
	Price int
	// Introspect switches introspection on.
	Introspect bool
}

// DefaultLimits fit every operation of the front desk several times over.
func DefaultLimits() Limits {
	return Limits{Tokens: 2000, Depth: 14, Introspection: 20, Fields: 600, Aliases: 60, Directives: 60, Fragments: 40, Price: 50_000, Introspect: true}
}

// Admission refuses documents and operations that would cost too much, before they cost it.
type Admission struct {
	limits Limits
	known  *lru.Cache[string, *ast.QueryDocument]
}

// NewAdmission returns an admission with the limits. It is also the cache of validated documents.
func NewAdmission(limits Limits) (*Admission, error) {
	known, err := lru.New[string, *ast.QueryDocument](1000)
	return &Admission{limits: limits, known: known}, err
}

// Get returns a document that was validated before.
func (a *Admission) Get(_ context.Context, query string) (*ast.QueryDocument, bool) {
	return a.known.Get(query)
}

// Add keeps a validated document.
func (a *Admission) Add(_ context.Context, query string, doc *ast.QueryDocument) {
	if len(query) < 16<<10 {
		a.known.Add(query, doc)
	}
}

// ExtensionName names the extension.
func (*Admission) ExtensionName() string { return "Admission" }

// Validate accepts every schema.
func (*Admission) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters looks at the shape of a document before it is validated.
func (a *Admission) MutateOperationParameters(_ context.Context, params *graphql.RawParams) *gqlerror.Error {
	if _, seen := a.known.Get(params.Query); seen {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, a.limits.Tokens)
	if err != nil {
		var own *gqlerror.Error
		if errors.As(err, &own) {
			return own
		}
		return gqlerror.Wrap(fault.Of(fault.InvalidQuery).Because(err))
	}
	if f := a.limits.shape(doc); f != nil {
		return gqlerror.Wrap(f)
	}
	return nil
}

// MutateOperationContext looks at the price of an operation when its variables are known.
func (a *Admission) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = !a.limits.Introspect
	if f := a.limits.price(op); f != nil {
		return gqlerror.Wrap(f)
	}
	return nil
}

// shape counts what is in a document and measures its depth with fragments unfolded.
func (l Limits) shape(doc *ast.QueryDocument) *fault.Error {
	s := shaper{doc: doc, depths: map[string]int{}, open: map[string]bool{}}
	for _, f := range doc.Fragments {
		s.directives += len(f.Directives)
		s.count(f.SelectionSet)
	}
	for _, op := range doc.Operations {
		s.directives += len(op.Directives)
		s.count(op.SelectionSet)
	}
	for _, c := range []struct {
		what     string
		n, limit int
	}{{"fragments", len(doc.Fragments), l.Fragments}, {"fields", s.fields, l.Fields}, {"aliases", s.aliases, l.Aliases}, {"directives", s.directives, l.Directives}} {
		if c.n > c.limit {
			return fault.New(fault.TooComplex, "The document has %d %s; at most %d are read.", c.n, c.what, c.limit)
		}
	}
	for _, op := range doc.Operations {
		limit := l.Depth
		if introspects(op.SelectionSet) {
			limit = l.Introspection
		}
		if d := s.deep(op.SelectionSet); d > limit {
			return fault.New(fault.TooComplex, "The query is nested %d deep; at most %d levels are answered.", d, limit)
		}
	}
	return nil
}

type shaper struct {
	doc                         *ast.QueryDocument
	depths                      map[string]int
	open                        map[string]bool
	fields, aliases, directives int
}

func (s *shaper) count(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			s.fields++
			s.directives += len(sel.Directives)
			if sel.Alias != sel.Name {
				s.aliases++
			}
			s.count(sel.SelectionSet)
		case *ast.InlineFragment:
			s.directives += len(sel.Directives)
			s.count(sel.SelectionSet)
		case *ast.FragmentSpread:
			s.directives += len(sel.Directives)
		}
	}
}

func (s *shaper) deep(set ast.SelectionSet) int {
	deepest := 0
	for _, sel := range set {
		d := 0
		switch sel := sel.(type) {
		case *ast.Field:
			d = 1 + s.deep(sel.SelectionSet)
		case *ast.InlineFragment:
			d = s.deep(sel.SelectionSet)
		case *ast.FragmentSpread:
			d = s.fragment(sel.Name)
		}
		deepest = max(deepest, d)
	}
	return deepest
}

// fragment measures a fragment once, however often it is spread; validation refuses cycles and unknown names.
func (s *shaper) fragment(name string) int {
	if d, done := s.depths[name]; done {
		return d
	}
	def := s.doc.Fragments.ForName(name)
	if def == nil || s.open[name] {
		return 0
	}
	s.open[name] = true
	s.depths[name] = s.deep(def.SelectionSet)
	return s.depths[name]
}

// introspects tells whether an operation asks for nothing but the schema.
func introspects(set ast.SelectionSet) bool {
	for _, sel := range set {
		if f, ok := sel.(*ast.Field); !ok || (f.Name != "__schema" && f.Name != "__type" && f.Name != "__typename") {
			return false
		}
	}
	return true
}
