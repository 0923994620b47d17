package resident

import (
	"context"

	"foyer/ent"
	"foyer/ent/keyhousehold"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// FlagKeyHouseholdInput is a key household (重点户).
type FlagKeyHouseholdInput struct {
	ResidentID     string
	Reason         kind.KeyHouseholdReason
	Note           *string
	VisitEveryDays *int
	IdempotencyKey *string `json:"-"`
}

// ClearKeyHouseholdInput is the end of a key household.
type ClearKeyHouseholdInput struct {
	ResidentID     string
	Reason         string
	IdempotencyKey *string `json:"-"`
}

// FlagKeyHousehold flags a household that needs special care, or changes its flag (PL04). Appends KeyHouseholdFlagged.
func (s *Service) FlagKeyHousehold(ctx context.Context, in FlagKeyHouseholdInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), 1000, false)
	every := input.Between(&c, "input.visitEveryDays", input.Value(in.VisitEveryDays), 0, 366)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "flagKeyHousehold", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := load(ctx, tx, in.ResidentID)
		if err != nil {
			return err
		}
		flag, err := tx.KeyHousehold.Query().Where(keyhousehold.ResidentID(r.ID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			_, err = tx.KeyHousehold.Create().SetID(id.New(id.KeyHousehold, tx.Now)).SetEstateID(r.EstateID).SetResidentID(r.ID).
				SetReason(in.Reason).SetNote(note).SetVisitEveryDays(every).SetSince(tx.Now).Save(ctx)
		case err == nil:
			_, err = flag.Update().SetReason(in.Reason).SetNote(note).SetVisitEveryDays(every).Save(ctx)
		}
		if err != nil {
			return err
		}
		tx.Result(r.ID)
		e := entry(r, KeyHouseholdFlagged)
		e.Args["reason"], e.Text = string(in.Reason), note
		tx.Record(e)
		return nil
	})
}

// ClearKeyHousehold takes the flag away (PL04). Fault: NO_KEY_HOUSEHOLD. Appends KeyHouseholdCleared.
func (s *Service) ClearKeyHousehold(ctx context.Context, in ClearKeyHouseholdInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, 1000, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "clearKeyHousehold", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := load(ctx, tx, in.ResidentID)
		if err != nil {
			return err
		}
		n, err := tx.KeyHousehold.Delete().Where(keyhousehold.ResidentID(r.ID)).Exec(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.Of(fault.NoKeyHousehold).At("input.residentID")
		}
		tx.Result(r.ID)
		e := entry(r, KeyHouseholdCleared)
		e.Text = reason
		tx.Record(e)
		return nil
	})
}
