package visits

import (
	"context"

	"foyer/ent/blockedvisitor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// BlockVisitorInput is somebody who is not let in.
type BlockVisitorInput struct {
	EstateID       string
	Name           *string
	Phone          *string
	Plate          *string
	Reason         string
	IdempotencyKey *string `json:"-"`
}

// Block puts somebody on the block list: found by phone, by plate, or by name when no phone is known. Faults: RECORD_NOT_FOUND, REQUIRED.
// Appends Blocked.
func (s *Service) Block(ctx context.Context, in BlockVisitorInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", input.Value(in.Name), 100, false)
	phone := input.Phone(&c, "input.phone", input.Value(in.Phone))
	number := input.Plate(&c, "input.plate", input.Value(in.Plate))
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	c.That(name != "" || phone != "" || number != "", fault.Required, "input.name", "Say who: a name, a phone or a plate.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "blockVisitor", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		b, err := tx.BlockedVisitor.Create().SetID(id.New(id.BlockedVisitor, tx.Now)).SetEstateID(in.EstateID).SetName(name).SetPhone(phone).SetPlate(number).SetReason(reason).
			SetBlockedAt(tx.Now).SetNillableBlockedByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(b.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: Blocked, Subjects: []string{b.ID}, Args: map[string]any{"visitor": name}, Text: reason})
		return nil
	})
}

// UnblockVisitorInput is an entry of the block list to be lifted.
type UnblockVisitorInput struct {
	BlockedVisitorID string
	IfVersion        *int
	IdempotencyKey   *string `json:"-"`
}

// Unblock lifts an entry of the block list; it stays in the records. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, BLOCK_LIFTED. Appends
// Unblocked.
func (s *Service) Unblock(ctx context.Context, in UnblockVisitorInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "unblockVisitor", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		b, err := tx.BlockedVisitor.Query().Where(blockedvisitor.ID(in.BlockedVisitorID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.blockedVisitorID"))
		}
		if err := journal.CheckVersion(in.IfVersion, b.Version); err != nil {
			return err
		}
		if b.LiftedAt != nil {
			return fault.Of(fault.BlockLifted).At("input.blockedVisitorID")
		}
		if err := b.Update().SetLiftedAt(tx.Now).SetNillableLiftedByID(tx.Actor.Person()).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(b.ID)
		tx.Record(journal.Entry{Scope: b.EstateID, Kind: Unblocked, Subjects: []string{b.ID}, Args: map[string]any{"visitor": b.Name}})
		return nil
	})
}
