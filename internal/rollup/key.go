package rollup

import (
	"maps"
	"strings"

	"foyer/internal/base/kind"
)

// Cube is a dimension that cells are told apart by besides the kind, the status and the confidentiality.
type Cube string

// The cubes.
const (
	Plain      Cube = "plain" // nothing else
	Class      Cube = "class"
	Department Cube = "department"
	Building   Cube = "building"
	Channel    Cube = "channel"
	Assignee   Cube = "assignee"
	Hour       Cube = "hour" // hour of the day, of whole days alone
)

// cubes are those in which a ticket is counted on the day of each of its moments.
var cubes = [moments][]Cube{
	Opened: {Plain, Class, Department, Building, Channel, Assignee, Hour}, Complete: {Plain, Department, Assignee}, Closed: {Plain, Department, Assignee},
}

// Dimension is what a ticket is in a cube; empty when it is nothing.
func (f *Facts) Dimension(c Cube) string {
	switch c {
	case Class:
		return string(f.Class)
	case Department:
		return f.Department
	case Building:
		return f.Building
	case Channel:
		return string(f.Channel)
	case Assignee:
		return f.Assignee
	case Hour:
		return strings.TrimPrefix(f.Hour, f.Days[Opened])
	default:
		return ""
	}
}

// monthly marks the cells of whole months: m2026-11.
const monthly = "m"

// key names a cell. Cells of an estate, moment and cube stand together in order of their days, so that a span of days is one stretch of the table.
type key struct {
	estate string
	moment Moment
	cube   Cube
	start  string // a day, or a month with its mark
	value  string // in the cube's dimension
	kind   kind.TicketKind
	status kind.TicketStatus
	level  kind.Confidentiality
}

// separator stands between the parts of a cell's name; no part has one.
const separator = "|"

var momentNames = [moments]string{"opened", "completed", "closed"}

// text is the cell's name in the table.
func (k key) text() string {
	return strings.Join([]string{k.estate, momentNames[k.moment], string(k.cube), k.start, k.value, string(k.kind), string(k.status), string(k.level)}, separator)
}

// parseKey reads the parts of a name that a query needs; ok is false for what is no name.
func parseKey(text string) (k key, ok bool) {
	parts := strings.Split(text, separator)
	if len(parts) != 8 {
		return k, false
	}
	k = key{estate: parts[0], cube: Cube(parts[2]), start: parts[3], value: parts[4], kind: kind.TicketKind(parts[5]), status: kind.TicketStatus(parts[6]), level: kind.Confidentiality(parts[7])}
	for m, name := range momentNames {
		if name == parts[1] {
			k.moment = Moment(m)
		}
	}
	return k, true
}

// deltas are what cells change by.
type deltas map[key]*Cell

// add counts a ticket on its days, or takes it out when times is -1.
func (d deltas) add(f *Facts, times int64) {
	for m, day := range f.Days {
		if day == "" {
			continue
		}
		for _, cube := range cubes[m] {
			d.cell(key{estate: f.Estate, moment: Moment(m), cube: cube, start: day, value: f.Dimension(cube), kind: f.Kind, status: f.Status, level: f.Level}).count(f, times)
		}
	}
}

// cell is the cell of a key, new when there was none.
func (d deltas) cell(k key) *Cell {
	c := d[k]
	if c == nil {
		c = &Cell{}
		d[k] = c
	}
	return c
}

// months adds to the cells of days those of their months.
func (d deltas) months() {
	for k, c := range maps.Clone(d) {
		if !spreadByMonth(k.cube) {
			c = &Cell{Sums: c.Sums}
		}
		k.start = monthly + k.start[:len("2006-01")]
		d.cell(k).Add(c, 1)
	}
}

// spreadByMonth tells whether the months of a cube keep values, too. Most keep sums alone: a month's values are many, and would be written anew with each change.
func spreadByMonth(c Cube) bool { return c == Plain || c == Department }
