package shifts

import (
	"context"

	"foyer/ent/shiftswap"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// RequestShiftSwapInput asks for a swap.
type RequestShiftSwapInput struct {
	ShiftID        string
	Reason         string
	IdempotencyKey *string `json:"-"`
}

// RequestSwap asks that somebody else takes a shift: whose it is asks, or a head for them (DU01). Faults: RECORD_NOT_FOUND, REQUIRED, ROSTER_DRAFT,
// SHIFT_OVER once it has begun, NOT_ON_DUTY for somebody else's shift, SWAP_OPEN. Appends SwapRequested.
func (s *Service) RequestSwap(ctx context.Context, in RequestShiftSwapInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "requestShiftSwap", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		one, zone, err := loadShift(ctx, tx, in.ShiftID)
		switch {
		case err != nil:
			return err
		case !one.Published:
			return fault.Of(fault.RosterDraft).At("input.shiftID")
		case !one.StartsAt.After(tx.Now):
			return fault.Of(fault.ShiftOver).At("input.shiftID")
		case !actor.Head(tx.Actor.Role) && tx.Actor.StaffID != input.Value(one.StaffID):
			return fault.Of(fault.NotOnDuty).At("input.shiftID")
		}
		if asked, err := tx.ShiftSwap.Query().Where(shiftswap.ShiftID(one.ID), shiftswap.StatusEQ(kind.SwapRequested)).Exist(ctx); err != nil {
			return err
		} else if asked {
			return fault.Of(fault.SwapOpen).At("input.shiftID")
		}
		w, err := tx.ShiftSwap.Create().SetID(id.New(id.ShiftSwap, tx.Now)).SetEstateID(one.EstateID).SetShiftID(one.ID).SetPostID(one.PostID).SetStatus(kind.SwapRequested).
			SetReason(reason).SetRequestedAt(tx.Now).SetNillableRequestedByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		e := onShift(SwapRequested, one, zone, w.ID)
		e.Text = reason
		tx.Result(w.ID)
		tx.Record(e)
		return nil
	})
}
