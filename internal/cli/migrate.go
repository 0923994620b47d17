package cli

import (
	"fmt"

	"foyer/internal/store"
)

type migrateCmd struct{ databaseFlags }

// Run brings a database to the newest schema.
func (c *migrateCmd) Run(e *env) error {
	if err := c.check(); err != nil {
		return err
	}
	n := 0
	err := store.Migrate(e.ctx, c.location(), func(name string) {
		n++
		_, _ = fmt.Fprintln(e.out, "applied", name)
	})
	if err == nil && n == 0 {
		_, err = fmt.Fprintln(e.out, "nothing to do: the schema is the newest")
	}
	return err
}
