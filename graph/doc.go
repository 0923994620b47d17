// Package graph answers GraphQL. Its resolvers are a line or two each: they hand the input to a desk, or read through a
// client that can't write, and shape the answer (payload.go, entry.go). Around them stand the guard of the root fields
// (guard.go), the admission of queries by size and price before anything runs (admit.go, price.go), and the presenter of
// errors (presenter.go). What callers may see is decided below, in package access.
//
// The files *.resolvers.go follow the files of schema/; gqlgen adds a stub to them for each new field.
package graph
