package report

import (
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// bucketOf is when the piece of time begins that a time lies in, in the time's zone.
func bucketOf(b kind.Bucket, t time.Time) time.Time {
	switch b {
	case kind.BucketHour: // not by the clock on the wall, which shows an hour twice in autumn
		return t.Add(-time.Duration(t.Minute())*time.Minute - time.Duration(t.Second())*time.Second - time.Duration(t.Nanosecond()))
	case kind.BucketWeek:
		return time.Date(t.Year(), t.Month(), t.Day()+1-weekday(t), 0, 0, 0, 0, t.Location())
	case kind.BucketMonth:
		return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, t.Location())
	default:
		return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	}
}

// weekday is 1 for Monday to 7.
func weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// next is when the piece of time after one begins.
func next(b kind.Bucket, t time.Time) time.Time {
	switch b {
	case kind.BucketHour:
		return t.Add(time.Hour)
	case kind.BucketWeek:
		return t.AddDate(0, 0, 7)
	case kind.BucketMonth:
		return t.AddDate(0, 1, 0)
	default:
		return t.AddDate(0, 0, 1)
	}
}

// buckets are the pieces of a span, the empty ones among them. Fault: TOO_MANY_GROUPS.
func buckets(b *kind.Bucket, from, to time.Time, zone *time.Location) ([]time.Time, error) {
	if b == nil {
		return nil, nil
	}
	var all []time.Time
	for t := bucketOf(*b, from.In(zone)); t.Before(to); t = next(*b, t) {
		if len(all) == mostBuckets {
			return nil, fault.New(fault.TooManyGroups, "By %s this time has more than %d pieces; ask for a shorter time or wider pieces.", *b, mostBuckets).At("bucket")
		}
		all = append(all, t)
	}
	return all, nil
}

// complete adds the buckets that are missing of each group that there is. When nothing is grouped there is always one, also of nothing. in puts a group
// into a bucket. Fault: TOO_MANY_GROUPS.
func complete[K comparable, V any](found map[K]*V, ungrouped bool, only K, starts []time.Time, in func(K, int64) K, empty func(K) *V) error {
	series := map[K]bool{}
	if ungrouped {
		series[only] = true
		if len(starts) == 0 && found[only] == nil {
			found[only] = empty(only)
		}
	}
	for k := range found {
		series[in(k, 0)] = true
	}
	if len(series)*max(1, len(starts)) > MostGroups {
		return tooMany()
	}
	for k := range series {
		for _, t := range starts {
			if k := in(k, t.UnixMilli()); found[k] == nil {
				found[k] = empty(k)
			}
		}
	}
	return nil
}

func tooMany() error {
	return fault.New(fault.TooManyGroups, "There are more than %d groups; ask for a shorter time, wider pieces of it, or fewer dimensions.", MostGroups).At("groupBy")
}

// CountBuckets is how many pieces a span has at most, whatever the zone.
func CountBuckets(b kind.Bucket, from, to time.Time) int {
	width := map[kind.Bucket]time.Duration{kind.BucketHour: time.Hour, kind.BucketWeek: 7 * 24 * time.Hour, kind.BucketMonth: 28 * 24 * time.Hour}[b]
	if width == 0 {
		width = 23 * time.Hour
	}
	return int(min(mostBuckets, max(0, to.Sub(from)/width)+2))
}
