package demo

import (
	"context"
	"fmt"
	"time"

	"foyer/ent"
	entkey "foyer/ent/key"
	"foyer/ent/keyloan"
	entlocation "foyer/ent/location"
	"foyer/ent/schema"
	entunit "foyer/ent/unit"
	"foyer/internal/app"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/keys"
)

// keysKept is for how many units the desk keeps a key.
const keysKept = 40

// cabinet hangs the keys of public places and of some units into the cabinet (KY01).
func cabinet(ctx context.Context, a *app.App, home *ent.Estate) error {
	hook := 0
	hang := func(in keys.RegisterKeyInput, tag string, of kind.KeyKind) error {
		hook++
		in.EstateID, in.Tag, in.Place = home.ID, tag, fmt.Sprintf("%c柜 %d号钩", 'A'+(hook-1)/20, (hook-1)%20+1)
		in.Contents = []*schema.KeyCount{{Kind: of, Count: 2}}
		_, err := a.Keys.Register(ctx, in)
		return err
	}
	places, err := a.Store.Read().Location.Query().Where(entlocation.EstateID(home.ID)).Order(entlocation.ByName()).All(ctx)
	if err != nil {
		return err
	}
	for i, l := range places {
		if err := hang(keys.RegisterKeyInput{LocationID: &l.ID}, fmt.Sprintf("G-%02d", i+1), kind.KeyPlantRoom); err != nil {
			return err
		}
	}
	units, err := a.Store.Read().Unit.Query().Where(entunit.EstateID(home.ID)).WithBuilding().Order(entunit.ByID()).Limit(keysKept).All(ctx)
	if err != nil {
		return err
	}
	for _, u := range units {
		if err := hang(keys.RegisterKeyInput{UnitID: &u.ID}, u.Edges.Building.Name+u.Entrance+"-"+u.Number, kind.KeyDoor); err != nil {
			return err
		}
	}
	return nil
}

// takeBack takes a key back that is due; once in a while somebody forgets it for some time (KY02).
func (d *day) takeBack(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	due, err := d.app.Store.Read().KeyLoan.Query().
		Where(keyloan.EstateID(d.estate.ID), keyloan.StatusEQ(kind.LoanOut), keyloan.DueBackAtLTE(d.clock.Now().Add(30*time.Minute))).Limit(1).IDs(desk)
	if err != nil || len(due) == 0 || d.rand.IntN(2) == 0 {
		return err
	}
	_, err = d.app.Keys.Return(desk, keys.ReturnKeyInput{LoanID: due[0]})
	return err
}

// lend lends a key to a technician (KY02).
func (d *day) lend(ctx context.Context) error {
	desk, clerk := d.as(ctx, kind.RoleFrontDesk)
	inside, err := d.app.Store.Read().Key.Query().Where(entkey.EstateID(d.estate.ID), entkey.StateEQ(kind.KeyIn)).IDs(desk)
	if err != nil || len(inside) == 0 {
		return err
	}
	_, technician := d.as(ctx, kind.RoleTechnician)
	_, err = d.app.Keys.Lend(desk, keys.LendKeyInput{KeyID: inside[d.rand.IntN(len(inside))], Borrower: keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: &technician.ID,
		Purpose: "入户维修", AuthorisedByID: &clerk.ID, DueBackAt: d.clock.Now().Add(2 * time.Hour)}})
	if fault.Is(err, fault.BorrowerOverdue) { // who has an overdue key gets no other
		return nil
	}
	return err
}
