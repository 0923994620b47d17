package report

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// mostVisits is how many visits are counted at once.
const mostVisits = 500_000

// VisitFigures are what was counted of visits.
type VisitFigures struct {
	// Purpose, Hour and Bucket are what they are grouped by; nil where they are not.
	Purpose *kind.VisitPurpose
	Hour    *int
	Bucket  *time.Time
	// Count is how many visits there were, People how many came with companions.
	Count, People int
}

// VisitStats are figures of visits.
type VisitStats struct {
	From, To         time.Time
	Zone             string
	Groups           []*VisitFigures
	Totals, Previous *VisitFigures
}

type visitGroup struct {
	purpose kind.VisitPurpose
	hour    int
	bucket  int64
}

// Visits counts who came in to an estate (RP03). Faults: RECORD_NOT_FOUND, BAD_SPAN, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Visits(ctx context.Context, estateID string, from, to time.Time, by []kind.VisitDimension, bucket *kind.Bucket) (*VisitStats, error) {
	if err := checkSpan(from, to); err != nil {
		return nil, err
	}
	home, zone, err := s.home(ctx, estateID)
	if err != nil {
		return nil, err
	}
	starts, err := buckets(bucket, from, to, zone)
	if err != nil {
		return nil, err
	}
	earlier, until := before(from, to, zone)
	out := &VisitStats{From: from, To: to, Zone: home.TimeZone, Totals: &VisitFigures{}, Previous: &VisitFigures{}}
	found := map[visitGroup]*VisitFigures{}
	err = s.store.Snapshot(ctx, func(snap *store.Snapshot) error {
		if err := eachVisit(ctx, snap, estateID, from, to, func(at time.Time, purpose kind.VisitPurpose, people int) {
			key := visitGroup{hour: -1}
			at = at.In(zone)
			if slices.Contains(by, kind.VisitByPurpose) {
				key.purpose = purpose
			}
			if slices.Contains(by, kind.VisitByHour) {
				key.hour = at.Hour()
			}
			if bucket != nil {
				key.bucket = bucketOf(*bucket, at).UnixMilli()
			}
			if found[key] == nil {
				found[key] = &VisitFigures{}
			}
			found[key].add(people)
			out.Totals.add(people)
		}); err != nil {
			return err
		}
		return eachVisit(ctx, snap, estateID, earlier, until, func(_ time.Time, _ kind.VisitPurpose, people int) { out.Previous.add(people) })
	})
	if err != nil {
		return nil, err
	}
	out.Groups, err = visitGroups(found, starts, by)
	return out, err
}

func (f *VisitFigures) add(people int) {
	f.Count++
	f.People += people
}

// eachVisit calls fn for each visitor who came in during a span.
func eachVisit(ctx context.Context, snap *store.Snapshot, estateID string, from, to time.Time, fn func(time.Time, kind.VisitPurpose, int)) error {
	rows, err := snap.Query(ctx, `SELECT begins_at, purpose, companions FROM visits WHERE estate_id = ? AND status IN ('ON_SITE', 'LEFT') AND begins_at >= ? AND begins_at < ? LIMIT ?`,
		estateID, from, to, mostVisits+1)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for n := 0; rows.Next(); n++ {
		if n == mostVisits {
			return fault.New(fault.TooWide, "At most %d visits are counted at once; ask for a shorter time.", mostVisits).At("from")
		}
		var at sql.NullTime
		var purpose kind.VisitPurpose
		var companions int
		if err := rows.Scan(&at, &purpose, &companions); err != nil {
			return err
		}
		fn(at.Time, purpose, companions+1)
	}
	return rows.Err()
}

// visitGroups adds the empty buckets, and brings groups in order.
func visitGroups(found map[visitGroup]*VisitFigures, starts []time.Time, by []kind.VisitDimension) ([]*VisitFigures, error) {
	if err := complete(found, len(by) == 0, visitGroup{hour: -1}, starts, func(k visitGroup, bucket int64) visitGroup {
		k.bucket = bucket
		return k
	}, func(visitGroup) *VisitFigures { return &VisitFigures{} }); err != nil {
		return nil, err
	}
	keys := make([]visitGroup, 0, len(found))
	for k := range found {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b visitGroup) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), position(a.purpose, b.purpose, kind.ToDesk.Values()), cmp.Compare(a.hour, b.hour))
	})
	groups := make([]*VisitFigures, len(keys))
	for i, k := range keys {
		f := found[k]
		f.Purpose = given(k.purpose)
		if k.hour >= 0 {
			f.Hour = new(k.hour)
		}
		if len(starts) > 0 {
			f.Bucket = new(time.UnixMilli(k.bucket).UTC())
		}
		groups[i] = f
	}
	return groups, nil
}
