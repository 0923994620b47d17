package shifts

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/shift"
	"foyer/ent/shiftswap"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// DecideShiftSwapInput is a supervisor's decision.
type DecideShiftSwapInput struct {
	SwapID         string
	SubstituteID   *string
	Remark         *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// DecideSwap approves a swap by naming who takes the shift, or refuses it by naming nobody (DU01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// SWAP_DECIDED, SHIFT_OVER once it has begun, BAD_REFERENCE, STAFF_INACTIVE, CONTRADICTION for a substitute who is on duty then. Appends SwapApproved
// or SwapRefused.
func (s *Service) DecideSwap(ctx context.Context, in DecideShiftSwapInput) (journal.Receipt, error) {
	var c fault.Check
	remark := input.Prose(&c, "input.remark", input.Value(in.Remark), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "decideShiftSwap", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		w, err := tx.ShiftSwap.Query().Where(shiftswap.ID(in.SwapID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.swapID"))
		}
		if err := journal.CheckVersion(in.IfVersion, w.Version); err != nil {
			return err
		}
		if w.Status != kind.SwapRequested {
			return fault.Of(fault.SwapDecided).At("input.swapID").With("status", string(w.Status))
		}
		one, zone, err := loadShift(ctx, tx, w.ShiftID)
		if err != nil {
			return err
		}
		u := w.Update().AddVersion(1).SetStatus(kind.SwapRefused).SetDecidedAt(tx.Now).SetNillableDecidedByID(tx.Actor.Person()).SetRemark(remark)
		e := onShift(SwapRefused, one, zone, w.ID)
		if in.SubstituteID != nil {
			who, err := substitute(ctx, tx, one, zone, *in.SubstituteID)
			if err != nil {
				return err
			}
			u.SetStatus(kind.SwapApproved).SetSubstituteID(who.ID)
			e = onShift(SwapApproved, one, zone, w.ID, who.ID)
			e.Args["substitute"] = who.Name
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		e.Text = remark
		tx.Result(w.ID)
		tx.Record(e)
		return nil
	})
}

// substitute gives a shift that has not begun to somebody who is free.
func substitute(ctx context.Context, tx *journal.Tx, one *ent.Shift, zone *time.Location, staffID string) (*ent.Staff, error) {
	if !one.StartsAt.After(tx.Now) {
		return nil, fault.Of(fault.ShiftOver).At("input.swapID")
	}
	if err := alone(ctx, tx, one.EstateID); err != nil {
		return nil, err
	}
	who, err := directory.Colleague(ctx, tx.Client, one.EstateID, staffID, "input.substituteID")
	if err != nil {
		return nil, err
	}
	if staffID == input.Value(one.StaffID) {
		return nil, fault.New(fault.Contradiction, "The shift is theirs already; name somebody else.").At("input.substituteID")
	}
	taken := *one
	taken.StaffID = &staffID
	if err := free(ctx, tx, zone, []*ent.Shift{&taken}, shift.IDNEQ(one.ID)); err != nil {
		return nil, err
	}
	u := one.Update().SetStaffID(staffID).AddVersion(1)
	if one.PlannedID == nil {
		u.SetNillablePlannedID(one.StaffID)
	}
	return who, u.Exec(ctx)
}
