package report

import (
	"context"
	"reflect"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/estate"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Scope is what figures are asked of: which estates, when, and how that time is divided.
type Scope struct {
	// EstateID is the estate; all in the caller's sight when nil.
	EstateID *string
	From, To time.Time
	Bucket   *kind.Bucket
}

// places are estates that are counted together, in order of their names.
type places struct {
	estates []*ent.Estate
	// zone is where days begin: the estates' zone, that of the first if they differ; each counts by its own days.
	zone  *time.Location
	zones map[string]*time.Location
}

// places finds estates in sight: the one that is named, else those of a filter, else all. Faults: RECORD_NOT_FOUND, TOO_WIDE.
func (s *Service) places(ctx context.Context, estateID *string, filtered []string) (*places, error) {
	query, at := s.store.Read().Estate.Query().Order(estate.ByName(), estate.ByID()).Limit(mostEstates+1), "where"
	switch {
	case estateID != nil:
		query.Where(estate.ID(*estateID))
		at = "estateID"
	case filtered != nil:
		query.Where(estate.IDIn(filtered...))
	}
	estates, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	if len(estates) == 0 {
		return nil, fault.New(fault.RecordNotFound, "There is no such estate in the caller's sight.").At(at)
	}
	if len(estates) > mostEstates {
		return nil, fault.New(fault.TooWide, "At most %d estates are counted at once; name them with `estateIDIn`.", mostEstates).At(at)
	}
	p := &places{estates: estates, zones: map[string]*time.Location{}}
	for _, home := range estates {
		if p.zones[home.ID], err = time.LoadLocation(home.TimeZone); err != nil {
			return nil, err
		}
	}
	p.zone = p.zones[estates[0].ID]
	return p, nil
}

func (p *places) ids() []string {
	ids := make([]string, len(p.estates))
	for i, home := range p.estates {
		ids[i] = home.ID
	}
	return ids
}

// estate is one of the places; nil for no id.
func (p *places) estate(id string) *ent.Estate {
	for _, home := range p.estates {
		if home.ID == id {
			return home
		}
	}
	return nil
}

// condition makes a predicate of a filter; of none, one that narrows nothing. Fault: INVALID_QUERY for a condition that says nothing.
func condition[W any, P ~func(*sql.Selector)](where *W, predicate func(*W) (P, error)) (P, error) {
	if !narrows(where) {
		return func(*sql.Selector) {}, nil
	}
	p, err := predicate(where)
	if err != nil {
		return nil, fault.New(fault.InvalidQuery, "The filter has an empty condition.").At("where").Because(err)
	}
	return p, nil
}

// narrows tells whether there is anything in a filter.
func narrows[W any](where *W) bool { return where != nil && !reflect.ValueOf(*where).IsZero() }

// summing counts also what the caller sees no single row of.
func summing(ctx context.Context) context.Context {
	return actor.With(ctx, actor.System("figures"))
}

// estatesOf are the estates that a filter names: one, or several, or both at once, which leaves the database to find what is in both.
func estatesOf(one *string, several []string) []string {
	if one != nil {
		return []string{*one}
	}
	return several
}
