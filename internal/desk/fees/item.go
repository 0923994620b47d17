package fees

import (
	"context"

	"foyer/ent/feeitem"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddFeeItemInput is something else that residents pay for.
type AddFeeItemInput struct {
	EstateID       string
	Code           string
	Name           string
	Kind           kind.FeeKind
	CollectedFor   *string
	IdempotencyKey *string `json:"-"`
}

// AddItem adds something that residents pay for (FE01). Faults: RECORD_NOT_FOUND, ALREADY_EXISTS for a code in use, REQUIRED. Appends
// ItemAdded.
func (s *Service) AddItem(ctx context.Context, in AddFeeItemInput) (journal.Receipt, error) {
	var c fault.Check
	code, name := input.Line(&c, "input.code", in.Code, 32, true), input.Line(&c, "input.name", in.Name, 100, true)
	collectedFor := input.Line(&c, "input.collectedFor", input.Value(in.CollectedFor), 100, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addFeeItem", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		item, err := tx.FeeItem.Create().SetID(id.New(id.FeeItem, tx.Now)).SetEstateID(in.EstateID).SetCode(code).SetName(name).SetKind(in.Kind).SetCollectedFor(collectedFor).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: ItemAdded, Subjects: []string{item.ID}, Args: map[string]any{"item": code + " " + name}})
		return nil
	})
}

// UpdateFeeItemInput is changes of a fee item; what is left out stays.
type UpdateFeeItemInput struct {
	FeeItemID      string
	Name           *string
	CollectedFor   *string
	Active         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// UpdateItem renames a fee item, or says that it is charged no more (FE01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE.
// Appends ItemUpdated.
func (s *Service) UpdateItem(ctx context.Context, in UpdateFeeItemInput) (journal.Receipt, error) {
	var c fault.Check
	if in.Name != nil {
		*in.Name = input.Line(&c, "input.name", *in.Name, 100, true)
	}
	if in.CollectedFor != nil {
		*in.CollectedFor = input.Line(&c, "input.collectedFor", *in.CollectedFor, 100, false)
	}
	c.That(in.Name != nil || in.CollectedFor != nil || in.Active != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateFeeItem", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		item, err := tx.FeeItem.Query().Where(feeitem.ID(in.FeeItemID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.feeItemID"))
		}
		if err := journal.CheckVersion(in.IfVersion, item.Version); err != nil {
			return err
		}
		item, err = item.Update().SetNillableName(in.Name).SetNillableCollectedFor(in.CollectedFor).SetNillableActive(in.Active).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: item.EstateID, Kind: ItemUpdated, Subjects: []string{item.ID}, Args: map[string]any{"item": named(item)}})
		return nil
	})
}
