package resident

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/id"
	"foyer/internal/journal"
	"foyer/internal/roster"
)

// SettleRoster registers the people of a roster within a running request, one entry for each (PL03, PL04).
func SettleRoster(ctx context.Context, tx *journal.Tx, estateID string, people []roster.Person) error {
	residents := make([]*ent.ResidentCreate, len(people))
	var flags []*ent.KeyHouseholdCreate
	var terms [][]any
	for i, p := range people {
		residents[i] = tx.Resident.Create().SetID(p.ID).SetEstateID(estateID).SetName(p.Name).SetPhone(p.Phone).SetOtherPhones([]string{}).
			SetIdentityNumber(p.Identity).SetNotes(p.Notes).SetCreatedAt(tx.Now)
		tx.Record(journal.Entry{Scope: estateID, Kind: Added, Subjects: []string{p.ID}, Args: map[string]any{"name": p.Name}})
		if p.Household != nil {
			flags = append(flags, tx.KeyHousehold.Create().SetID(id.New(id.KeyHousehold, tx.Now)).SetEstateID(estateID).SetResidentID(p.ID).
				SetReason(*p.Household).SetNote(p.Notes).SetSince(tx.Now))
			tx.Record(journal.Entry{Scope: estateID, Kind: KeyHouseholdFlagged, Subjects: []string{p.ID}, Args: map[string]any{"name": p.Name, "reason": string(*p.Household)}, Text: p.Notes})
		}
		for _, term := range Terms(p.Name, p.Phone) {
			terms = append(terms, []any{estateID, term, p.ID})
		}
	}
	if err := tx.Resident.CreateBulk(residents...).Exec(ctx); err != nil {
		return err
	}
	if err := tx.KeyHousehold.CreateBulk(flags...).Exec(ctx); err != nil {
		return err
	}
	return tx.Insert(ctx, "resident_terms", "estate_id, term, resident_id", terms)
}

// CallRoster fills in phones that a roster knows and we did not (PL03).
func CallRoster(ctx context.Context, tx *journal.Tx, people []roster.Person) error {
	for _, p := range people {
		r, err := tx.Resident.UpdateOneID(p.ID).SetPhone(p.Phone).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		if err := index(ctx, tx, r); err != nil {
			return err
		}
		tx.Record(entry(r, Updated))
	}
	return nil
}

// LinkRoster links people to units as a roster says, one entry for each (PL03).
func LinkRoster(ctx context.Context, tx *journal.Tx, estateID string, links []roster.Link) error {
	occupancies := make([]*ent.OccupancyCreate, len(links))
	for i, l := range links {
		occupancies[i] = tx.Occupancy.Create().SetID(l.ID).SetEstateID(estateID).SetUnitID(l.UnitID).SetResidentID(l.PersonID).SetRole(l.Role)
		if l.From != "" {
			occupancies[i].SetFrom(l.From)
		}
		tx.Record(journal.Entry{Scope: estateID, Kind: OccupancyStarted, Subjects: []string{l.PersonID, l.UnitID},
			Args: map[string]any{"name": l.Name, "role": string(l.Role), "unit": l.Unit}})
	}
	return tx.Occupancy.CreateBulk(occupancies...).Exec(ctx)
}
