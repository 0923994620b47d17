package graph

import (
	"context"

	"foyer/ent"
	entlocation "foyer/ent/location"
	entunit "foyer/ent/unit"
	"foyer/graph/model"
)

// checkpoints are what is looked at on a route. Their places are loaded together.
func (r *Resolver) checkpoints(ctx context.Context, route *ent.PatrolRoute) ([]*model.PatrolCheckpoint, error) {
	var locationIDs, unitIDs []string
	for _, c := range route.Checkpoints {
		if c.LocationID != "" {
			locationIDs = append(locationIDs, c.LocationID)
		}
		if c.UnitID != "" {
			unitIDs = append(unitIDs, c.UnitID)
		}
	}
	locations, err := collected(ctx, "location", locationIDs, r.Read.Location.Query().Where(entlocation.IDIn(locationIDs...)), func(l *ent.Location) string { return l.ID })
	if err != nil {
		return nil, err
	}
	units, err := collected(ctx, "unit", unitIDs, r.Read.Unit.Query().Where(entunit.IDIn(unitIDs...)), func(u *ent.Unit) string { return u.ID })
	if err != nil {
		return nil, err
	}
	out := make([]*model.PatrolCheckpoint, len(route.Checkpoints))
	for i, c := range route.Checkpoints {
		out[i] = &model.PatrolCheckpoint{Name: c.Name, Instruction: c.Instruction, Location: locations[c.LocationID], Unit: units[c.UnitID]}
	}
	return out, nil
}

// collected loads the records of a field that is asked for, with exactly what is selected of them, by their ids.
func collected[R any, Q interface {
	CollectFields(ctx context.Context, path ...string) (Q, error)
	All(ctx context.Context) ([]R, error)
}](ctx context.Context, field string, ids []string, q Q, id func(R) string) (map[string]R, error) {
	if len(ids) == 0 || !asked(ctx, field) {
		return map[string]R{}, nil
	}
	q, err := q.CollectFields(ctx, field)
	if err != nil {
		return nil, err
	}
	records, err := q.All(ctx)
	byID := make(map[string]R, len(records))
	for _, one := range records {
		byID[id(one)] = one
	}
	return byID, err
}
