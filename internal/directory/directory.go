package directory

import (
	"context"
	"strings"
	"time"

	"foyer/ent"
	"foyer/ent/department"
	"foyer/ent/estate"
	"foyer/ent/staff"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
)

// Shown is how entries show a moment: by the estate's clock, without the year.
const Shown = "01-02 15:04"

// Zone is where an estate's days are counted.
func Zone(ctx context.Context, c *ent.Client, estateID string) (*time.Location, error) {
	home, err := c.Estate.Get(ctx, estateID)
	if err != nil {
		return nil, err
	}
	return time.LoadLocation(home.TimeZone)
}

// Today is the day that it is at a moment, where an estate's days are counted.
func Today(ctx context.Context, c *ent.Client, estateID string, at time.Time) (string, error) {
	zone, err := Zone(ctx, c, estateID)
	if err != nil {
		return "", err
	}
	return at.In(zone).Format(time.DateOnly), nil
}

// Colleague finds somebody who works on an estate. Faults, at the field: BAD_REFERENCE, STAFF_INACTIVE.
func Colleague(ctx context.Context, c *ent.Client, estateID, staffID, field string) (*ent.Staff, error) {
	who, err := c.Staff.Query().Where(staff.ID(staffID), staff.HasEstatesWith(estate.ID(estateID))).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.New(fault.BadReference, "No such member of staff works on this estate.").At(field)
	case err != nil:
		return nil, err
	case !who.Active:
		return nil, fault.Of(fault.StaffInactive).At(field)
	}
	return who, nil
}

// Department finds a department of an estate. Fault, at the field: BAD_REFERENCE.
func Department(ctx context.Context, c *ent.Client, estateID, departmentID, field string) (*ent.Department, error) {
	d, err := c.Department.Query().Where(department.ID(departmentID), department.EstateID(estateID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.BadReference, "There is no such department on this estate.").At(field)
	}
	return d, err
}

// Unit finds a unit of an estate, with its building. Fault, at the field: BAD_REFERENCE.
func Unit(ctx context.Context, c *ent.Client, estateID, unitID, field string) (*ent.Unit, error) {
	u, err := c.Unit.Query().Where(unit.ID(unitID), unit.EstateID(estateID)).WithBuilding().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.BadReference, "There is no such unit on this estate.").At(field)
	}
	return u, err
}

// Label is how people call a unit that was loaded with its building: `3栋-1单元-502`.
func Label(u *ent.Unit) string { return LabelOf(u.Edges.Building.Name, u.Entrance, u.Number) }

// LabelOf is how people call a unit: building, entrance where there are several, number.
func LabelOf(building, entrance, number string) string {
	parts := []string{building}
	for _, part := range []string{entrance, number} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "-")
}

// UnitLabel is how people call a unit of an estate; empty when none is named. Fault, at `input.unitID`: BAD_REFERENCE.
func UnitLabel(ctx context.Context, c *ent.Client, estateID string, unitID *string) (string, error) {
	return Place(ctx, c, estateID, unitID, nil)
}

// Place finds the unit or the public place that a record belongs to, and says how people call it; empty when none is named. Faults, at
// `input.unitID` and `input.locationID`: BAD_REFERENCE.
func Place(ctx context.Context, c *ent.Client, estateID string, unitID, locationID *string) (label string, err error) {
	var check fault.Check
	if locationID != nil {
		l, err := c.Location.Get(ctx, *locationID)
		switch {
		case ent.IsNotFound(err) || err == nil && l.EstateID != estateID:
			check.Add(fault.New(fault.BadReference, "There is no such place on this estate.").At("input.locationID"))
		case err != nil:
			return "", err
		default:
			label = l.Name
		}
	}
	if unitID != nil {
		u, err := Unit(ctx, c, estateID, *unitID, "input.unitID")
		if err = check.Take(err); err != nil {
			return "", err
		}
		if u != nil {
			label = Label(u)
		}
	}
	return label, check.Err()
}
