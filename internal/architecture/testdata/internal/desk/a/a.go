package a

import (
	_ "foyer/graph"
	_ "foyer/internal/desk/b"
	_ "github.com/99designs/gqlgen/graphql"
	_ "net/http"
)
