// Package scalar reads and writes the scalars of the API.
package scalar

import (
	"errors"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"foyer/internal/base/clock"
	"foyer/internal/base/money"
)

// layout is RFC 3339 in UTC with milliseconds, always of the same length.
const layout = "2006-01-02T15:04:05.000Z"

// MarshalTime writes a moment in UTC with milliseconds.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(layout)))
	})
}

// UnmarshalTime reads RFC 3339 with any offset.
func UnmarshalTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, errors.New("must be a time such as 2026-11-23T02:00:00Z")
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1900 || t.Year() > 9999 {
		return time.Time{}, errors.New("must be a time such as 2026-11-23T02:00:00Z")
	}
	return clock.Cut(t), nil
}

// MarshalDate writes a day.
func MarshalDate(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalDate reads a day of the calendar.
func UnmarshalDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", errors.New("must be a day such as 2026-11-23")
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", errors.New("must be a day such as 2026-11-23")
	}
	return s, nil
}

// MarshalMinorUnits writes an amount of money.
func MarshalMinorUnits(n int64) graphql.Marshaler { return graphql.MarshalInt64(n) }

// UnmarshalMinorUnits reads an amount that JSON carries exactly.
func UnmarshalMinorUnits(v any) (int64, error) {
	n, err := graphql.UnmarshalInt64(v)
	if _, isText := v.(string); isText || err != nil || n > money.Most || n < -money.Most {
		return 0, errors.New("must be a whole number of minor units, such as 8000 for 80.00")
	}
	return n, nil
}
