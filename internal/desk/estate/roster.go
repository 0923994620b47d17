package estate

import (
	"context"

	"foyer/ent"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/roster"
)

// PlaceRoster adds the buildings and units of a roster within a running request, one entry for each (PL02).
func PlaceRoster(ctx context.Context, tx *journal.Tx, estateID string, buildings []roster.Building, units []roster.Unit) error {
	newBuildings := make([]*ent.BuildingCreate, len(buildings))
	for i, b := range buildings {
		newBuildings[i] = tx.Building.Create().SetID(b.ID).SetEstateID(estateID).SetName(b.Name)
		tx.Record(journal.Entry{Scope: estateID, Kind: BuildingAdded, Subjects: []string{b.ID}, Args: map[string]any{"building": b.Name}})
	}
	if err := tx.Building.CreateBulk(newBuildings...).Exec(ctx); err != nil {
		return err
	}
	newUnits := make([]*ent.UnitCreate, len(units))
	for i, u := range units {
		newUnits[i] = tx.Unit.Create().SetID(u.ID).SetEstateID(estateID).SetBuildingID(u.BuildingID).SetEntrance(u.Entrance).SetNumber(u.Number).
			SetFloor(u.Floor).SetArea(u.Area).SetUse(u.Use).SetState(u.State)
		tx.Record(journal.Entry{Scope: estateID, Kind: UnitAdded, Subjects: []string{u.ID}, Args: map[string]any{"unit": directory.LabelOf(u.Building, u.Entrance, u.Number)}})
	}
	return tx.Unit.CreateBulk(newUnits...).Exec(ctx)
}

// CorrectRoster takes over what a roster says about units that are known (PL02).
func CorrectRoster(ctx context.Context, tx *journal.Tx, estateID string, units []roster.Unit) error {
	for _, u := range units {
		if err := tx.Unit.UpdateOneID(u.ID).SetArea(u.Area).SetUse(u.Use).SetState(u.State).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Record(journal.Entry{Scope: estateID, Kind: UnitUpdated, Subjects: []string{u.ID}, Args: map[string]any{"unit": directory.LabelOf(u.Building, u.Entrance, u.Number)}})
	}
	return nil
}
