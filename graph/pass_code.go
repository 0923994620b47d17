package graph

import (
	"context"

	"foyer/internal/base/actor"
	"foyer/internal/base/input"
)

// passCode shows a visitor's code to who may announce visits (VI02); null for everybody else, and when there is none.
func passCode(ctx context.Context, code string) *string {
	if a, ok := actor.From(ctx); !ok || !a.May("announceVisit") {
		return nil
	}
	return input.Given(code)
}
