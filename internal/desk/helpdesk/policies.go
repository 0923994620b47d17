package helpdesk

import (
	"foyer/ent"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
)

// factsOf are what a policy looks at in a ticket.
func factsOf(t *ent.Ticket) policy.Facts {
	class := input.Value(t.Class)
	return policy.Facts{Kind: kind.Governs(t.Kind, class), Class: class, Priority: t.Priority, Channel: t.Channel}
}
