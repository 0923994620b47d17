package cli

import (
	"io"

	"foyer/graph"
)

type schemaCmd struct{}

// Run prints the merged SDL.
func (schemaCmd) Run(e *env) error {
	_, err := io.WriteString(e.out, graph.SDL())
	return err
}
