package keys

import (
	"context"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RegisterKeyInput is a new key or set.
type RegisterKeyInput struct {
	EstateID       string
	Tag            string
	Contents       []*schema.KeyCount
	Place          string
	UnitID         *string
	LocationID     *string
	Custody        *KeyCustodyInput
	IdempotencyKey *string `json:"-"`
}

// KeyCustodyInput is what an owner says who leaves a key.
type KeyCustodyInput struct {
	By            string
	Authorisation string
	WitnessIDs    []string
}

// Register takes a key into the desk's care, with its tag and place; one that an owner leaves needs the owner's authorisation and two
// witnesses (KY01, KY02). Faults: RECORD_NOT_FOUND, ALREADY_EXISTS for a tag in use, BAD_REFERENCE, REQUIRED. Appends Registered.
func (s *Service) Register(ctx context.Context, in RegisterKeyInput) (journal.Receipt, error) {
	var c fault.Check
	tag := input.Line(&c, "input.tag", in.Tag, 32, true)
	place := input.Line(&c, "input.place", in.Place, 100, true)
	contents := make([]schema.KeyCount, len(in.Contents))
	for i, one := range in.Contents {
		contents[i] = *one
	}
	checkContents(&c, contents)
	c.That((in.UnitID == nil) != (in.LocationID == nil), fault.Required, "input.unitID", "A key belongs to a unit or to a public place: name one of them.")
	if in.Custody != nil {
		in.Custody.check(&c)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "registerKey", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		where, err := directory.Place(ctx, tx.Client, in.EstateID, in.UnitID, in.LocationID)
		if err != nil {
			return err
		}
		create := tx.Key.Create().SetID(id.New(id.Key, tx.Now)).SetEstateID(in.EstateID).SetTag(tag).SetKind(kindOf(contents)).SetContents(contents).SetPlace(place).
			SetNillableUnitID(in.UnitID).SetNillableLocationID(in.LocationID).SetState(kind.KeyIn).SetRegisteredAt(tx.Now)
		if in.Custody != nil {
			if err := in.Custody.apply(ctx, tx, in.EstateID, create); err != nil {
				return err
			}
		}
		k, err := create.Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(k.ID)
		e := entry(Registered, k)
		e.Args["place"] = where
		tx.Record(e)
		return nil
	})
}

func (in *KeyCustodyInput) check(c *fault.Check) {
	in.By = input.Line(c, "input.custody.by", in.By, 100, true)
	in.Authorisation = input.Line(c, "input.custody.authorisation", in.Authorisation, 400, true)
	c.That(len(in.WitnessIDs) == 2 && in.WitnessIDs[0] != in.WitnessIDs[1], fault.Required, "input.custody.witnessIDs", "Two different people see the key sealed (KY02).")
}

func (in *KeyCustodyInput) apply(ctx context.Context, tx *journal.Tx, estateID string, create *ent.KeyCreate) error {
	var c fault.Check
	for _, staffID := range in.WitnessIDs {
		_, err := directory.Colleague(ctx, tx.Client, estateID, staffID, "input.custody.witnessIDs")
		if err := c.Take(err); err != nil {
			return err
		}
	}
	create.SetEntrustedAt(tx.Now).SetEntrustedBy(in.By).SetAuthorisation(in.Authorisation).AddWitnessIDs(in.WitnessIDs...)
	return c.Err()
}

// UpdateKeyInput is another place of a key.
type UpdateKeyInput struct {
	KeyID          string
	Place          string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Update gives a key another place in the cabinet (KY01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, KEY_RETIRED. Appends Moved.
func (s *Service) Update(ctx context.Context, in UpdateKeyInput) (journal.Receipt, error) {
	var c fault.Check
	place := input.Line(&c, "input.place", in.Place, 100, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onKey(ctx, kind.KeyUpdate, Moved, in.KeyID, in.IfVersion, in.IdempotencyKey, in, func(m *change) error {
		m.update.SetPlace(place)
		return nil
	})
}

// RetireKeyInput is the end of a key.
type RetireKeyInput struct {
	KeyID          string
	Because        kind.KeyEnd
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Retire takes a key out of use, or gives it back to the owner who left it. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, KEY_OUT,
// KEY_RETIRED, CONTRADICTION for a loss, which has a report of its own. Appends Retired.
func (s *Service) Retire(ctx context.Context, in RetireKeyInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	c.That(in.Because != kind.KeyWasLost, fault.Contradiction, "input.because", "Report the loss with reportKeyLost.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onKey(ctx, kind.KeyRetire, Retired, in.KeyID, in.IfVersion, in.IdempotencyKey, in, func(m *change) error {
		m.update.SetState(kind.KeyRetired).SetRetiredBecause(in.Because)
		m.entry.Text = note
		return nil
	})
}

// ReportKeyFoundInput is a lost key that turned up.
type ReportKeyFoundInput struct {
	KeyID          string
	Usable         bool
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReportFound notes that a lost key turned up: it is used again when its lock was not changed (KY04). Faults: RECORD_NOT_FOUND,
// VERSION_CONFLICT, KEY_NOT_LOST. Appends Found.
func (s *Service) ReportFound(ctx context.Context, in ReportKeyFoundInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onKey(ctx, kind.KeyReportFound, Found, in.KeyID, in.IfVersion, in.IdempotencyKey, in, func(m *change) error {
		if in.Usable {
			m.update.SetState(kind.KeyIn).ClearRetiredBecause()
		} else {
			m.update.SetRetiredBecause(kind.KeyReplaced)
		}
		m.entry.Text = note
		return nil
	})
}

// change is a change of a key.
type change struct {
	tx     *journal.Tx
	key    *ent.Key
	update *ent.KeyUpdateOne
	entry  journal.Entry
}

// onKey changes a key when the action is open.
func (s *Service) onKey(ctx context.Context, action kind.KeyAction, event, keyID string, version *int, idempotency *string, in any, particular func(*change) error) (journal.Receipt, error) {
	return s.journal.Do(ctx, operations[action], idempotency, in, func(tx *journal.Tx) error {
		k, err := load(ctx, tx, keyID, version)
		if err != nil {
			return err
		}
		if refused := refusal(action, k); refused != nil {
			return refused
		}
		m := &change{tx: tx, key: k, update: k.Update().AddVersion(1), entry: entry(event, k)}
		if err := particular(m); err != nil {
			return err
		}
		if err := m.update.Exec(ctx); err != nil {
			return err
		}
		tx.Result(k.ID)
		tx.Record(m.entry)
		return nil
	})
}
