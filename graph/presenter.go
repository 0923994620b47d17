package graph

import (
	"context"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/rs/zerolog"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"foyer/internal/base/fault"
	"foyer/internal/base/trace"
	"foyer/internal/store"
)

// messageLimit keeps error messages short: parsers quote what they were sent.
const messageLimit = 400

// Present turns any error into what the caller may see: a fault as it stands, an error of GraphQL itself as INVALID,
// everything else as INTERNAL with nothing but the request id; its text goes to the log.
func Present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var own *gqlerror.Error
	if errors.As(err, &own) {
		out.Path, out.Locations = orPath(own, out), own.Locations
	}
	err = store.Translate(err)
	f, ok := fault.As(err)
	switch {
	case ok:
	case own != nil && !internal(own):
		f = fault.New(reasonOf(own), "%s", own.Message)
	default:
		f = fault.Of(fault.Bug).Because(err)
	}
	switch f.Reason.Code {
	case fault.Internal:
		zerolog.Ctx(ctx).Error().Err(err).Str("request_id", trace.RequestID(ctx)).Msg("internal error")
	case fault.Unavailable: // a full disk, a database that is gone: somebody has to do something
		zerolog.Ctx(ctx).Warn().Err(err).Str("reason", f.Reason.Name).Str("request_id", trace.RequestID(ctx)).Msg("refused for now")
	default: // the caller's own affair
	}
	out.Message = short(f.Message)
	out.Extensions = extensions(f, trace.RequestID(ctx))
	return out
}

func orPath(own, otherwise *gqlerror.Error) ast.Path {
	if len(own.Path) > 0 {
		return own.Path
	}
	return otherwise.Path
}

// extensions are what programs read.
func extensions(f *fault.Error, requestID string) map[string]any {
	ext := map[string]any{"code": string(f.Reason.Code), "reason": f.Reason.Name, "retryable": f.Reason.Retryable}
	for k, v := range f.Meta {
		ext[k] = v
	}
	if f.Field != "" {
		ext["field"] = f.Field
	}
	if requestID != "" {
		ext["requestId"] = requestID
	}
	return ext
}

// reasonOf sorts the errors that gqlgen and gqlparser make.
func reasonOf(e *gqlerror.Error) *fault.Reason {
	switch {
	case strings.Contains(e.Message, "token limit"), strings.Contains(e.Message, "exceeded token"):
		return fault.TooComplex
	case len(e.Path) > 0:
		return fault.BadVariable
	}
	return fault.InvalidQuery
}

// internal tells the errors of gqlgen that are our own mistakes: a null where the schema forbids it, a panic.
func internal(e *gqlerror.Error) bool {
	return strings.Contains(e.Message, "must not be null") && e.Rule == "" && len(e.Locations) == 0 && e.Unwrap() == nil ||
		strings.Contains(e.Message, "internal system error")
}

// Recover turns a panic into an internal error.
func Recover(ctx context.Context, v any) error {
	zerolog.Ctx(ctx).Error().Interface("panic", v).Stack().Str("request_id", trace.RequestID(ctx)).Msg("panic in a resolver")
	return fault.Of(fault.Bug)
}

func short(s string) string {
	s = strings.ToValidUTF8(s, "�")
	if utf8.RuneCountInString(s) <= messageLimit {
		return s
	}
	return string([]rune(s)[:messageLimit]) + "…"
}
