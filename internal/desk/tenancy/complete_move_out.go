package tenancy

import (
	"context"
	"fmt"
	"slices"

	"foyer/ent"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/ent/key"
	"foyer/ent/keyloan"
	"foyer/ent/occupancy"
	"foyer/ent/parcel"
	"foyer/ent/releasepass"
	"foyer/ent/residentcard"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// CompleteMoveOutInput is what comes back, and what becomes of the deposits.
type CompleteMoveOutInput struct {
	MoveOutID      string
	Keys           []*ReturnedKeyInput
	CardIDs        []string
	DepositIDs     []string
	KeptDepositIDs []string
	ApprovedByID   *string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReturnedKeyInput is a key that was issued at move-in.
type ReturnedKeyInput struct {
	LoanID       string
	Outcome      kind.KeyOutcome
	Note         *string
	Compensation *int64
}

// CompleteMoveOut settles keys, cards, deposits and fees in one transaction and ends the link to the unit: deposits settle what is owed, and what is
// left is paid out. When anything stays open it refuses with the full list, and nothing has changed (MV02). Faults: RECORD_NOT_FOUND,
// VERSION_CONFLICT, MOVE_CLOSED, REQUIRED, MOVE_OUT_OPEN, and those of returning keys and cards and giving money back. Appends what each of them
// appends, and OutDone.
func (s *Service) CompleteMoveOut(ctx context.Context, in CompleteMoveOutInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	c.That(len(in.DepositIDs) == 0 || in.ApprovedByID != nil, fault.Required, "input.approvedByID", "Say who approves that deposits are given back (FE04).")
	c.That(len(in.DepositIDs)+len(in.KeptDepositIDs)+len(in.CardIDs)+len(in.Keys) <= 4*mostListed, fault.TooLong, "input", "Too much at once.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "completeMoveOut", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadOut(ctx, tx, in.MoveOutID, in.IfVersion)
		if err != nil {
			return err
		}
		reason := "迁出 · move-out " + m.LeavesOn
		if err := s.takeOver(ctx, tx, m, in, reason); err != nil {
			return err
		}
		open, err := standing(ctx, tx, m, in.KeptDepositIDs)
		if err != nil {
			return err
		}
		if err := refuse(open); err != nil {
			return err
		}
		var refunded int64
		if in.ApprovedByID != nil {
			if refunded, err = s.payOut(ctx, tx, m, reason, *in.ApprovedByID); err != nil {
				return err
			}
		}
		if err := s.others.Leave(tx.Join(ctx), m.OccupancyID); err != nil {
			return err
		}
		if err := m.Update().SetStatus(kind.MoveDone).SetEndedAt(tx.Now).SetRefunded(refunded).SetNote(note).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(entryOut(OutDone, m))
		return nil
	})
}

// takeOver does what other desks do for a move-out.
func (s *Service) takeOver(ctx context.Context, tx *journal.Tx, m *ent.MoveOut, in CompleteMoveOutInput, reason string) error {
	joined := tx.Join(ctx)
	if len(in.Keys) > 0 {
		if err := s.others.TakeBackKeys(joined, m.UnitID, m.ResidentID, in.Keys); err != nil {
			return err
		}
	}
	for i, cardID := range in.CardIDs {
		if err := s.others.ReturnCard(joined, cardID); err != nil {
			return fault.Below(fmt.Sprintf("input.cardIDs.%d", i), err)
		}
	}
	for i, chargeID := range in.DepositIDs {
		if err := s.others.GiveDepositBack(joined, chargeID, reason, *in.ApprovedByID); err != nil {
			return fault.Below(fmt.Sprintf("input.depositIDs.%d", i), err)
		}
	}
	return nil
}

// payOut gives back what is credit after everything is settled, each payment in the way it came.
func (s *Service) payOut(ctx context.Context, tx *journal.Tx, m *ent.MoveOut, reason, approvedByID string) (paid int64, err error) {
	account, err := ledger.Open(ctx, tx, m.UnitID, "input.moveOutID")
	if err != nil {
		return 0, err
	}
	credits, err := account.Credits(ctx)
	if err != nil {
		return 0, err
	}
	for _, part := range credits {
		if err := s.others.Refund(tx.Join(ctx), part.Payment, part.Amount, reason, approvedByID); err != nil {
			return 0, err
		}
		paid += part.Amount
	}
	return paid, nil
}

// standing lists everything that is open of somebody who moves out (MV02).
func standing(ctx context.Context, tx *journal.Tx, m *ent.MoveOut, kept []string) (open []Open, err error) {
	list := func(what kind.MoveItem, ids []string, err error) error {
		if len(ids) > 0 {
			open = append(open, Open{What: what, IDs: ids})
		}
		return err
	}
	ids, err := tx.KeyLoan.Query().Where(keyloan.ResidentID(m.ResidentID), keyloan.StatusEQ(kind.LoanOut), keyloan.HasKeyWith(key.UnitID(m.UnitID))).Order(keyloan.ByID()).IDs(ctx)
	if err := list(kind.OpenKeys, ids, err); err != nil {
		return nil, err
	}
	elsewhere, err := tx.Occupancy.Query().Where(occupancy.ResidentID(m.ResidentID), occupancy.ToIsNil(), occupancy.IDNEQ(m.OccupancyID)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !elsewhere { // who keeps another unit keeps the card
		ids, err = tx.ResidentCard.Query().Where(residentcard.ResidentID(m.ResidentID), residentcard.ReturnedAtIsNil()).Order(residentcard.ByID()).IDs(ctx)
		if err := list(kind.OpenCards, ids, err); err != nil {
			return nil, err
		}
	}
	account, err := ledger.Open(ctx, tx, m.UnitID, "input.moveOutID")
	if err != nil {
		return nil, err
	}
	stands, err := account.Standing(ctx)
	if err != nil {
		return nil, err
	}
	if stands.Owed > 0 {
		open = append(open, Open{What: kind.OpenFees, Amount: stands.Owed})
	}
	ids, err = tx.Charge.Query().Where(charge.UnitID(m.UnitID), charge.PaidGT(0), charge.HasItemWith(feeitem.KindEQ(kind.FeeDeposit))).Order(charge.ByID()).IDs(ctx)
	ids = slices.DeleteFunc(ids, func(one string) bool { return slices.Contains(kept, one) })
	if err := list(kind.OpenDeposits, ids, err); err != nil {
		return nil, err
	}
	ids, err = tx.ReleasePass.Query().Where(releasepass.UnitID(m.UnitID), releasepass.StatusEQ(kind.ReleaseIssued)).Order(releasepass.ByID()).IDs(ctx)
	if err := list(kind.OpenGoods, ids, err); err != nil {
		return nil, err
	}
	ids, err = tx.Parcel.Query().Where(parcel.UnitID(m.UnitID), parcel.ResidentID(m.ResidentID), parcel.StatusEQ(kind.ParcelWaiting)).Order(parcel.ByID()).IDs(ctx)
	return open, list(kind.OpenParcels, ids, err)
}
