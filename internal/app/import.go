package app

import (
	"context"
	"errors"

	"foyer/ent"
	entbuilding "foyer/ent/building"
	entestate "foyer/ent/estate"
	entoccupancy "foyer/ent/occupancy"
	entresident "foyer/ent/resident"
	entunit "foyer/ent/unit"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/resident"
	"foyer/internal/journal"
	"foyer/internal/roster"
)

// chunk is how many records one transaction of an import writes: the desk goes on working beside it.
const chunk = 500

// PlanRoster compares the rows of a roster with an estate; with an empty estateID, with nothing.
func (a *App) PlanRoster(ctx context.Context, estateID string, rows []roster.Row) (*roster.Plan, error) {
	known := roster.NewKnown()
	if estateID != "" {
		if err := a.known(ctx, estateID, known); err != nil {
			return nil, err
		}
	}
	return roster.NewPlan(rows, known, a.clock.Now()), nil
}

// known reads what an estate holds in the form that rosters are compared with.
func (a *App) known(ctx context.Context, estateID string, k *roster.Known) error {
	read := a.Store.Read()
	buildings, err := read.Building.Query().Where(entbuilding.EstateID(estateID)).All(ctx)
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, b := range buildings {
		k.Buildings[b.Name], names[b.ID] = b.ID, b.Name
	}
	units, err := read.Unit.Query().Where(entunit.EstateID(estateID)).All(ctx)
	if err != nil {
		return err
	}
	for _, u := range units {
		name := names[u.BuildingID]
		k.Units[roster.UnitKey(name, u.Entrance, u.Number)] = roster.Unit{ID: u.ID, BuildingID: u.BuildingID, Building: name, Entrance: u.Entrance,
			Number: u.Number, Floor: u.Floor, Area: u.Area, Use: u.Use, State: u.State}
	}
	links, err := read.Occupancy.Query().Where(entoccupancy.EstateID(estateID)).All(ctx)
	if err != nil {
		return err
	}
	homes := map[string][]string{}
	for _, l := range links {
		k.Links[roster.LinkKey(l.UnitID, l.ResidentID, l.Role)] = true
		homes[l.ResidentID] = append(homes[l.ResidentID], l.UnitID)
	}
	people, err := read.Resident.Query().Where(entresident.EstateID(estateID)).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range people {
		person := roster.Person{ID: r.ID, Name: r.Name, Phone: r.Phone, Identity: r.IdentityNumber, Notes: r.Notes}
		for _, home := range append(homes[r.ID], "") {
			for _, key := range roster.PersonKeys(r.Name, r.Phone, r.IdentityNumber, home) {
				k.People[key] = person
			}
		}
	}
	return nil
}

// ImportRoster carries out a plan in chunks, each a transaction; progress is told how many records are done. A plan that
// was interrupted is made anew from the same file and finishes the rest.
func (a *App) ImportRoster(ctx context.Context, estateID string, p *roster.Plan, progress func(done, total int)) error {
	total := len(p.Buildings) + len(p.Units) + len(p.ChangedUnits) + len(p.People) + len(p.ChangedPeople) + len(p.Links)
	done := 0
	write := func(n int, fn func(*journal.Tx) error) error {
		_, err := a.Journals.Write(ctx, journal.Request{Operation: "importRoster"}, fn)
		done += n
		progress(done, total)
		return err
	}
	err := firstError(
		chunks(p.Buildings, func(part []roster.Building) error {
			return write(len(part), func(tx *journal.Tx) error { return estate.PlaceRoster(ctx, tx, estateID, part, nil) })
		}),
		chunks(p.Units, func(part []roster.Unit) error {
			return write(len(part), func(tx *journal.Tx) error { return estate.PlaceRoster(ctx, tx, estateID, nil, part) })
		}),
		chunks(p.ChangedUnits, func(part []roster.Unit) error {
			return write(len(part), func(tx *journal.Tx) error { return estate.CorrectRoster(ctx, tx, estateID, part) })
		}),
		chunks(p.People, func(part []roster.Person) error {
			return write(len(part), func(tx *journal.Tx) error { return resident.SettleRoster(ctx, tx, estateID, part) })
		}),
		chunks(p.ChangedPeople, func(part []roster.Person) error {
			return write(len(part), func(tx *journal.Tx) error { return resident.CallRoster(ctx, tx, part) })
		}),
		chunks(p.Links, func(part []roster.Link) error {
			return write(len(part), func(tx *journal.Tx) error { return resident.LinkRoster(ctx, tx, estateID, part) })
		}),
	)
	return errors.Join(err, a.Store.Analyze(ctx))
}

// chunks returns a step that hands a list over in parts.
func chunks[T any](all []T, fn func([]T) error) func() error {
	return func() error {
		for len(all) > 0 {
			n := min(chunk, len(all))
			if err := fn(all[:n]); err != nil {
				return err
			}
			all = all[n:]
		}
		return nil
	}
}

func firstError(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// departments are those that every estate starts with (PL05).
var departments = []struct {
	name     string
	function kind.DepartmentFunction
}{
	{"客服部", kind.CustomerService}, {"工程部", kind.Engineering}, {"保安部", kind.Security},
	{"保洁部", kind.Cleaning}, {"财务部", kind.Finance}, {"管理处", kind.Management},
}

// FoundEstate sets up an estate with the usual departments.
func (a *App) FoundEstate(ctx context.Context, code, name string) (*ent.Estate, error) {
	r, err := a.Places.CreateEstate(ctx, estate.CreateEstateInput{Code: code, Name: name})
	if err != nil {
		return nil, err
	}
	for _, d := range departments {
		if _, err := a.Places.AddDepartment(ctx, estate.AddDepartmentInput{EstateID: r.ID, Name: d.name, Function: d.function}); err != nil {
			return nil, err
		}
	}
	return a.Store.Read().Estate.Query().Where(entestate.ID(r.ID)).Only(ctx)
}
