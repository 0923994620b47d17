package graph

import (
	"context"
	"errors"
	"slices"
	"strings"

	enttop "entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"foyer/ent"
	"foyer/ent/intercept"
	"foyer/ent/schema"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/store"
)

// Guard refuses every root field to callers without a grant for it: deny by default. Below the root it only turns
// errors of the store into faults.
func Guard(ctx context.Context, next graphql.Resolver) (any, error) {
	fc := graphql.GetFieldContext(ctx)
	if !root(fc.Object) {
		res, err := next(ctx)
		return res, masked(err)
	}
	if !strings.HasPrefix(fc.Field.Name, "__") {
		if _, err := actor.Require(ctx, fc.Field.Name); err != nil {
			return nil, err
		}
	}
	res, err := next(ctx)
	return res, several(ctx, masked(err))
}

// masked lets faults pass and hides every other error of a resolver behind INTERNAL. What reaches the presenter without
// a fault afterwards was written by gqlgen or gqlparser about the request itself.
func masked(err error) error {
	if err = store.Translate(err); err == nil {
		return nil
	}
	if _, ok := fault.As(err); ok {
		return err
	}
	return fault.Of(fault.Bug).Because(err)
}

func root(object string) bool {
	return object == "Query" || object == "Mutation" || object == "Subscription"
}

// several reports each fault of a list as an error of its own: all bad fields at once.
func several(ctx context.Context, err error) error {
	var list fault.List
	if !errors.As(err, &list) || len(list) == 0 {
		return err
	}
	for _, f := range list[:len(list)-1] {
		graphql.AddError(ctx, f)
	}
	return list[len(list)-1]
}

// Personal implements @personal: for callers without personal sight the field is empty.
func Personal(ctx context.Context, _ any, next graphql.Resolver) (any, error) {
	if a, ok := actor.From(ctx); ok && a.Personal() {
		return next(ctx)
	}
	res, err := next(ctx)
	switch res.(type) {
	case string:
		return "", err
	case []string:
		return []string{}, err
	case []schema.WorkOrderItem:
		return []schema.WorkOrderItem{}, err
	default:
		return nil, err
	}
}

// SkipUnaskedCounts answers the COUNT that generated connections run for pageInfo alone: its result is only shown in
// totalCount, so where that is not selected nothing needs to be counted.
func SkipUnaskedCounts(c *ent.Client) {
	c.Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
		return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
			if qc := enttop.QueryFromContext(ctx); qc != nil && qc.Op == enttop.OpQueryCount && graphql.GetFieldContext(ctx) != nil && !asked(ctx, "totalCount") && asked(ctx, "edges") {
				return 1, nil
			}
			return next.Query(ctx, q)
		})
	}))
}

// inOrder are the records that a plain list shows oldest first: their lists are short and told as a story.
var inOrder = map[string]bool{
	ent.TypeMilestone: true, ent.TypeQuote: true, ent.TypeMedicalHelp: true, ent.TypeAllocation: true, ent.TypeCreditNote: true, ent.TypeRefund: true, ent.TypeDunningStep: true, ent.TypeMoveGate: true, ent.TypeMoveDocument: true,
}

// OldestFirst sorts lists of such records by id where nothing else is asked for: databases keep no order.
func OldestFirst(c *ent.Client) {
	c.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		if qc := enttop.QueryFromContext(ctx); inOrder[q.Type()] && qc != nil && qc.Op == enttop.OpQueryAll {
			q.Order(sql.OrderByField("id").ToFunc())
		}
		return nil
	}))
}

// asked tells whether the field being resolved selects a field of the name.
func asked(ctx context.Context, name string) bool {
	if !graphql.HasOperationContext(ctx) {
		return false
	}
	own := graphql.GetFieldContext(ctx).Field.Definition.Type.Name()
	return slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, []string{own}), func(f graphql.CollectedField) bool { return f.Name == name })
}
