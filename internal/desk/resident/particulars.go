package resident

import (
	"context"

	"foyer/ent"
	entresident "foyer/ent/resident"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddResidentInput is a new resident.
type AddResidentInput struct {
	EstateID         string
	Name             string
	Kind             *kind.ResidentKind
	Phone            *string
	OtherPhones      []string
	EmergencyContact *string
	EmergencyPhone   *string
	Language         *string
	IdentityNumber   *string
	Notes            *string
	IdempotencyKey   *string `json:"-"`
}

// UpdateResidentInput is corrections of a resident; what is left out stays, an empty text clears.
type UpdateResidentInput struct {
	ResidentID       string
	Name             *string
	Phone            *string
	OtherPhones      []string
	EmergencyContact *string
	EmergencyPhone   *string
	Language         *string
	IdentityNumber   *string
	Notes            *string
	IfVersion        *int
	IdempotencyKey   *string `json:"-"`
}

// Add registers a resident (PL03). Faults: INVALID for bad fields, all at once. Appends Added.
func (s *Service) Add(ctx context.Context, in AddResidentInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	phone := input.Phone(&c, "input.phone", input.Value(in.Phone))
	others := phones(&c, in.OtherPhones)
	contact := input.Line(&c, "input.emergencyContact", input.Value(in.EmergencyContact), 100, false)
	contactPhone := input.Phone(&c, "input.emergencyPhone", input.Value(in.EmergencyPhone))
	language := input.Line(&c, "input.language", input.Or(in.Language, "zh"), 20, true)
	identity := input.Line(&c, "input.identityNumber", input.Value(in.IdentityNumber), 40, false)
	notes := input.Prose(&c, "input.notes", input.Value(in.Notes), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addResident", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		r, err := tx.Resident.Create().SetID(id.New(id.Resident, tx.Now)).SetEstateID(in.EstateID).SetName(name).
			SetKind(input.Or(in.Kind, kind.ResidentPerson)).SetPhone(phone).SetOtherPhones(others).SetEmergencyContact(contact).
			SetEmergencyPhone(contactPhone).SetLanguage(language).SetIdentityNumber(identity).SetNotes(notes).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		if err := index(ctx, tx, r); err != nil {
			return err
		}
		tx.Result(r.ID)
		tx.Record(entry(r, Added))
		return nil
	})
}

// Update corrects a resident (PL03). Faults: VERSION_CONFLICT, INVALID. Appends Updated.
func (s *Service) Update(ctx context.Context, in UpdateResidentInput) (journal.Receipt, error) {
	var c fault.Check
	change := func(p *string, check func(string) string) *string {
		if p == nil {
			return nil
		}
		v := check(*p)
		return &v
	}
	name := change(in.Name, func(v string) string { return input.Line(&c, "input.name", v, 100, true) })
	phone := change(in.Phone, func(v string) string { return input.Phone(&c, "input.phone", v) })
	contact := change(in.EmergencyContact, func(v string) string { return input.Line(&c, "input.emergencyContact", v, 100, false) })
	contactPhone := change(in.EmergencyPhone, func(v string) string { return input.Phone(&c, "input.emergencyPhone", v) })
	language := change(in.Language, func(v string) string { return input.Line(&c, "input.language", v, 20, true) })
	identity := change(in.IdentityNumber, func(v string) string { return input.Line(&c, "input.identityNumber", v, 40, false) })
	notes := change(in.Notes, func(v string) string { return input.Prose(&c, "input.notes", v, input.ProseLength, false) })
	others := phones(&c, in.OtherPhones)
	given := name != nil || phone != nil || contact != nil || contactPhone != nil || language != nil || identity != nil || notes != nil || in.OtherPhones != nil
	c.That(given, fault.NothingToDo, "input", "Give at least one field to change.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateResident", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := tx.Resident.Query().Where(entresident.ID(in.ResidentID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, r.Version); err != nil {
			return err
		}
		u := r.Update().SetNillableName(name).SetNillablePhone(phone).SetNillableEmergencyContact(contact).
			SetNillableEmergencyPhone(contactPhone).SetNillableLanguage(language).SetNillableIdentityNumber(identity).
			SetNillableNotes(notes).AddVersion(1)
		if in.OtherPhones != nil {
			u.SetOtherPhones(others)
		}
		if r, err = u.Save(ctx); err != nil {
			return err
		}
		if err := index(ctx, tx, r); err != nil {
			return err
		}
		tx.Result(r.ID)
		tx.Record(entry(r, Updated))
		return nil
	})
}

func phones(c *fault.Check, list []string) []string {
	c.That(len(list) <= 10, fault.TooLong, "input.otherPhones", "At most 10 further phones are kept.")
	out := make([]string, 0, len(list))
	for _, p := range list {
		out = append(out, input.Phone(c, "input.otherPhones", p))
	}
	return out
}

// load reads a resident of a running request.
func load(ctx context.Context, tx *journal.Tx, residentID string) (*ent.Resident, error) {
	r, err := tx.Resident.Query().Where(entresident.ID(residentID), store.ForUpdate).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Of(fault.RecordNotFound).At("input.residentID")
	}
	return r, err
}
