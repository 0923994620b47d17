package estate

import (
	"math"

	"foyer/internal/base/fault"
	"foyer/internal/journal"
)

// Kinds of entries about places.
var (
	EstateCreated      = journal.Declare("estate.estate.created", "Estate {estate} set up[ by {actor}]", "建立项目{estate}[,{actor}]")
	EstateUpdated      = journal.Declare("estate.estate.updated", "Estate {estate} corrected[ by {actor}]", "更正项目{estate}资料[,{actor}]")
	BuildingAdded      = journal.Declare("estate.building.added", "Building {building} added[ by {actor}]", "新增楼栋{building}[,{actor}]")
	UnitAdded          = journal.Declare("estate.unit.added", "Unit {unit} added[ by {actor}]", "新增房屋{unit}[,{actor}]")
	UnitUpdated        = journal.Declare("estate.unit.updated", "Unit {unit} corrected[ by {actor}]", "更正房屋{unit}资料[,{actor}]")
	WarrantySet        = journal.Declare("estate.warranty.set", "Unit {unit}: warranty of {count} trades until {until}[, by {actor}]", "房屋{unit}:{count}项保修期至{until}[,{actor}]")
	LocationAdded      = journal.Declare("estate.location.added", "Place {location} added[ by {actor}]", "新增公共部位{location}[,{actor}]")
	DepartmentAdded    = journal.Declare("estate.department.added", "Department {department} added[ by {actor}]", "新增部门{department}[,{actor}]")
	DutyManagerChanged = journal.Declare("estate.department.duty_manager_changed", "{department}: duty manager now[ {manager}]", "{department}值班经理变更[为{manager}]")
)

// Service runs the use cases about places.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// area checks a built area and rounds it to two decimals.
func area(c *fault.Check, v float64) float64 {
	if math.IsNaN(v) || v < 0 || v > 1_000_000 {
		c.Add(fault.New(fault.BadNumber, "An area is from 0 to 1,000,000 m².").At("input.area"))
	}
	return math.Round(v*100) / 100
}
