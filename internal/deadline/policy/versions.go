package policy

import (
	"context"
	"sync"

	"foyer/ent"
	"foyer/ent/deadlinepolicy"
)

// Versions keeps the versions of policies that were read: they never change. The zero value is ready.
type Versions struct {
	mu    sync.Mutex
	known map[versionOf]*Policy
}

type versionOf struct {
	estateID string
	number   int
}

// Of returns a version of an estate's policy; version 0 is the default.
func (p *Versions) Of(ctx context.Context, c *ent.Client, estateID string, number int) (*Policy, error) {
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
		found = Default()
	} else {
		row, err := c.DeadlinePolicy.Query().Where(deadlinepolicy.EstateID(estateID), deadlinepolicy.Number(number)).Only(ctx)
		if err != nil {
			return nil, err
		}
		if found, err = Parse([]byte(row.Body)); err != nil {
			return nil, err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil || len(p.known) > 1000 { // nobody has so many; it only keeps memory bounded
		p.known = map[versionOf]*Policy{}
	}
	p.known[key] = found
	return found, nil
}
