package roster

import (
	"strings"
	"time"

	"foyer/internal/base/id"
	"foyer/internal/base/kind"
)

// Building is a building to be added.
type Building struct{ ID, Name string }

// Unit is a unit to be added, or one whose particulars changed.
type Unit struct {
	ID, BuildingID, Building, Entrance, Number string
	Floor                                      int
	Area                                       float64
	Use                                        kind.UnitUse
	State                                      kind.UnitState
}

// Person is a resident to be added, or one whose phone changed.
type Person struct {
	ID, Name, Phone, Identity, Notes string
	Household                        *kind.KeyHouseholdReason
}

// Link is an occupancy to be added.
type Link struct {
	ID, UnitID, PersonID, Name, Unit string
	Role                             kind.OccupancyRole
	From                             string
}

// Known is what the estate holds already. The keys are made by the functions below.
type Known struct {
	Buildings map[string]string // name → id
	Units     map[string]Unit   // UnitKey → unit
	People    map[string]Person // PersonKeys → person
	Links     map[string]bool   // LinkKey
}

// NewKnown returns an empty estate.
func NewKnown() *Known {
	return &Known{Buildings: map[string]string{}, Units: map[string]Unit{}, People: map[string]Person{}, Links: map[string]bool{}}
}

// UnitKey identifies a unit in its estate.
func UnitKey(building, entrance, number string) string {
	return building + "\x00" + entrance + "\x00" + number
}

// LinkKey identifies an occupancy.
func LinkKey(unitID, personID string, role kind.OccupancyRole) string {
	return unitID + "\x00" + personID + "\x00" + string(role)
}

// PersonKeys are what a person is recognised by, the surest first: the identity number; name and phone; without either,
// the name in the unit.
func PersonKeys(name, phone, identity, unitID string) []string {
	switch {
	case identity != "" && phone != "":
		return []string{"identity\x00" + identity, "phone\x00" + name + "\x00" + phone}
	case identity != "":
		return []string{"identity\x00" + identity}
	case phone != "":
		return []string{"phone\x00" + name + "\x00" + phone}
	}
	return []string{"unit\x00" + name + "\x00" + unitID}
}

// Plan is what an import would change.
type Plan struct {
	Buildings     []Building
	Units         []Unit
	ChangedUnits  []Unit
	People        []Person
	ChangedPeople []Person
	Links         []Link
	// AllUnits and AllPeople count those that the rows name, new or known.
	AllUnits, AllPeople int
}

// Empty tells that nothing would change.
func (p *Plan) Empty() bool {
	return len(p.Buildings)+len(p.Units)+len(p.ChangedUnits)+len(p.People)+len(p.ChangedPeople)+len(p.Links) == 0
}

// planner compares rows with what is known, which it adds to as it goes.
type planner struct {
	known *Known
	now   time.Time
	plan  *Plan
	units map[string]bool
	seen  map[string]bool
	added map[string]int // new person's id → place in plan.People
}

// NewPlan compares the rows of a roster with what the estate holds.
func NewPlan(rows []Row, known *Known, now time.Time) *Plan {
	p := planner{known: known, now: now, plan: &Plan{}, units: map[string]bool{}, seen: map[string]bool{}, added: map[string]int{}}
	for i := range rows {
		unit := p.unit(&rows[i])
		if rows[i].Name == "" {
			continue
		}
		person := p.person(&rows[i], unit.ID)
		p.link(&rows[i], unit, person)
	}
	p.plan.AllUnits, p.plan.AllPeople = len(p.units), len(p.seen)
	return p.plan
}

func (p *planner) unit(r *Row) Unit {
	buildingID, ok := p.known.Buildings[r.Building]
	if !ok {
		buildingID = id.New(id.Building, p.now)
		p.known.Buildings[r.Building] = buildingID
		p.plan.Buildings = append(p.plan.Buildings, Building{ID: buildingID, Name: r.Building})
	}
	key := UnitKey(r.Building, r.Entrance, r.Number)
	first := !p.units[key]
	p.units[key] = true
	u, ok := p.known.Units[key]
	if !ok {
		u = Unit{ID: id.New(id.Unit, p.now), BuildingID: buildingID, Building: r.Building, Entrance: r.Entrance, Number: r.Number,
			Floor: floorOf(r), Use: kind.UseHome, State: kind.StateVacant}
		r.describe(&u)
		p.plan.Units = append(p.plan.Units, u)
	} else if changed := u; first && r.describe(&changed) {
		u = changed
		p.plan.ChangedUnits = append(p.plan.ChangedUnits, u)
	}
	p.known.Units[key] = u
	return u
}

// describe takes over what the row says about the unit; true when that changes it.
func (r *Row) describe(u *Unit) bool {
	before := *u
	if r.Area != nil {
		u.Area = *r.Area
	}
	if r.Use != nil {
		u.Use = *r.Use
	}
	if r.State != nil {
		u.State = *r.State
	}
	return *u != before
}

// floorOf is the floor, read from a number such as 1702 when the roster does not say it.
func floorOf(r *Row) int {
	if r.Floor != 0 || len(r.Number) < 3 || len(r.Number) > 4 || !digitsOnly(r.Number) {
		return r.Floor
	}
	n := 0
	for _, c := range r.Number[:len(r.Number)-2] {
		n = 10*n + int(c-'0')
	}
	return n
}

func (p *planner) person(r *Row, unitID string) Person {
	keys := PersonKeys(r.Name, r.Phone, r.Identity, unitID)
	var found Person
	ok := false
	for _, key := range keys {
		if found, ok = p.known.People[key]; ok && (found.Name == r.Name) {
			break
		}
		ok = false
	}
	if !ok {
		found = Person{ID: id.New(id.Resident, p.now), Name: r.Name, Phone: r.Phone, Identity: r.Identity, Notes: r.Notes, Household: r.Household}
		p.added[found.ID] = len(p.plan.People)
		p.plan.People = append(p.plan.People, found)
	} else if r.Phone != "" && found.Phone == "" { // a phone that is known is not replaced: rows may differ for one person
		found.Phone = r.Phone
		if i, isNew := p.added[found.ID]; isNew {
			p.plan.People[i].Phone = r.Phone
		} else {
			p.plan.ChangedPeople = append(p.plan.ChangedPeople, found)
		}
	}
	for _, key := range keys {
		p.known.People[key] = found
	}
	p.seen[found.ID] = true
	return found
}

func (p *planner) link(r *Row, u Unit, person Person) {
	key := LinkKey(u.ID, person.ID, r.Role)
	if p.known.Links[key] {
		return
	}
	p.known.Links[key] = true
	label := strings.Join([]string{u.Building, u.Number}, "-")
	p.plan.Links = append(p.plan.Links, Link{ID: id.New(id.Occupancy, p.now), UnitID: u.ID, PersonID: person.ID, Name: person.Name, Unit: label, Role: r.Role, From: r.From})
}
