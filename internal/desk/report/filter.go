package report

import (
	"reflect"

	"foyer/ent"
	"foyer/internal/base/kind"
	"foyer/internal/rollup"
)

// filter is a filter of tickets as figures take it apart.
type filter struct {
	estates []string
	query   rollup.Query
	// rest tells that there are conditions that no cube knows.
	rest bool
}

// take takes a condition away: one value, or several.
func take[T any](one **T, several *[]T) (values []T, given bool) {
	if *one != nil {
		values, given = append(values, **one), true
	}
	if *several != nil {
		if given { // both at once are for the database
			return nil, false
		}
		values, given = append(values, *several...), true
	}
	*one, *several = nil, nil
	return values, given
}

// filterOf takes the conditions out of a filter that cubes know: the estate, the kind, the status, the class, the department, the channel and the assignee.
func filterOf(where *ent.TicketWhereInput) filter {
	f := filter{query: rollup.Query{Keep: map[rollup.Cube][]string{}}}
	if where == nil {
		return f
	}
	w := *where
	f.estates, _ = take(&w.EstateID, &w.EstateIDIn)
	f.query.Kinds, _ = take(&w.Kind, &w.KindIn)
	f.query.Statuses, _ = take(&w.Status, &w.StatusIn)
	if v, ok := take(&w.DepartmentID, &w.DepartmentIDIn); ok {
		f.query.Keep[rollup.Department] = v
	}
	if v, ok := take(&w.AssigneeID, &w.AssigneeIDIn); ok {
		f.query.Keep[rollup.Assignee] = v
	}
	if v, ok := take(&w.Class, &w.ClassIn); ok {
		f.query.Keep[rollup.Class] = texts(v)
	}
	if v, ok := take(&w.Channel, &w.ChannelIn); ok {
		f.query.Keep[rollup.Channel] = texts(v)
	}
	f.rest = !reflect.ValueOf(w).IsZero()
	return f
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// cubeOf are the dimensions that cubes tell apart.
var cubeOf = map[kind.TicketDimension]rollup.Cube{
	kind.TicketByClass: rollup.Class, kind.TicketByDepartment: rollup.Department, kind.TicketByBuilding: rollup.Building, kind.TicketByChannel: rollup.Channel,
	kind.TicketByAssignee: rollup.Assignee, kind.TicketByHour: rollup.Hour,
}
