package demo

import (
	"math"
	"time"
)

// How much is asked of a desk: by the hour of the day, by the day of the week from Sunday on, by the month of the year. Pipes freeze and burst in
// winter, air conditioners trip switches in summer, and at the Spring Festival those who have stayed call less.
var (
	byHour    = [24]float64{1, .6, .4, .3, .4, .8, 2, 6, 12, 13, 11, 8, 6, 6, 8, 9, 9, 10, 12, 11, 8, 5, 3, 2}
	byWeekday = [7]float64{.8, 1.15, 1.05, 1, 1, 1.05, .9}
	byMonth   = [12]float64{1.2, .85, .95, .9, .95, 1.1, 1.3, 1.3, 1, .9, .95, 1.2}
)

// growth is by how much more is asked for from year to year, as more people move in and learn to call.
const growth = 1.08

// busyness is how much is asked for in the hour that begins at a time, compared with others.
func busyness(t, began time.Time) float64 {
	years := t.Sub(began).Hours() / (365 * 24)
	return byHour[t.Hour()] * byWeekday[t.Weekday()] * byMonth[t.Month()-1] * math.Pow(growth, years)
}

// curve spreads a number of things over hours, so that there are exactly so many at the end.
type curve struct {
	began       time.Time
	all, weight float64
	total, told int
}

// newCurve returns the curve of a number of things between two times, whole hours in a zone.
func newCurve(total int, from, to time.Time) *curve {
	c := &curve{began: from, total: total}
	for t := from; t.Before(to); t = t.Add(time.Hour) {
		c.all += busyness(t, from)
	}
	return c
}

// next is how many there are in the hour that begins at t; it is asked for hour by hour.
func (c *curve) next(t time.Time) int {
	c.weight += busyness(t, c.began)
	until := int(math.Round(float64(c.total) * c.weight / c.all))
	n := until - c.told
	c.told = until
	return n
}
