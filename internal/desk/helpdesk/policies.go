package helpdesk

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/internal/base/input"
	"foyer/internal/deadline/policy"
)

// factsOf are what a policy looks at in a ticket.
func factsOf(t *ent.Ticket) policy.Facts {
	class := input.Value(t.Class)
	return policy.Facts{Kind: Governs(t.Kind, class), Class: class, Priority: t.Priority, Channel: t.Channel}
}

// zoneOf is where an estate's days are counted.
func zoneOf(ctx context.Context, c *ent.Client, estateID string) (*time.Location, error) {
	home, err := c.Estate.Get(ctx, estateID)
	if err != nil {
		return nil, err
	}
	return time.LoadLocation(home.TimeZone)
}
