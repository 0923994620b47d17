package helpdesk

import (
	"context"
	"sync"
	"time"

	"foyer/ent"
	"foyer/ent/deadlinepolicy"
	"foyer/internal/base/input"
	"foyer/internal/deadline/policy"
)

// policies keeps the versions that were read: they never change.
type policies struct {
	mu    sync.Mutex
	known map[versionOf]*policy.Policy
}

type versionOf struct {
	estateID string
	number   int
}

// of returns a version of an estate's policy; version 0 is the default.
func (p *policies) of(ctx context.Context, c *ent.Client, estateID string, number int) (*policy.Policy, error) {
	key := versionOf{estateID, number}
	if number == 0 {
		key.estateID = ""
	}
	p.mu.Lock()
	found := p.known[key]
	p.mu.Unlock()
	if found != nil {
		return found, nil
	}
	if number == 0 {
		found = policy.Default()
	} else {
		row, err := c.DeadlinePolicy.Query().Where(deadlinepolicy.EstateID(estateID), deadlinepolicy.Number(number)).Only(ctx)
		if err != nil {
			return nil, err
		}
		if found, err = policy.Parse([]byte(row.Body)); err != nil {
			return nil, err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil || len(p.known) > 1000 { // nobody has so many; it only keeps memory bounded
		p.known = map[versionOf]*policy.Policy{}
	}
	p.known[key] = found
	return found, nil
}

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
