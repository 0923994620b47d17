package policy

import (
	"context"
	"sync"
	"time"

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

// Timetable is the policy that an estate runs on now, and the zone that it is followed in.
func (p *Versions) Timetable(ctx context.Context, c *ent.Client, estateID string) (*Policy, *time.Location, error) {
	home, err := c.Estate.Get(ctx, estateID)
	if err != nil {
		return nil, nil, err
	}
	zone, err := time.LoadLocation(home.TimeZone)
	if err != nil {
		return nil, nil, err
	}
	found, err := p.Of(ctx, c, home.ID, home.PolicyVersion)
	return found, zone, err
}
