package visits

import (
	"context"

	"foyer/ent"
	"foyer/ent/invitation"
	"foyer/ent/visit"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RevokeInvitationInput is an invitation to be called off.
type RevokeInvitationInput struct {
	InvitationID   string
	Reason         *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Revoke calls visitors off: the pass code is refused from now on; who is on site stays so (VI02). Faults: RECORD_NOT_FOUND,
// VERSION_CONFLICT, INVITATION_CLOSED. Appends Revoked.
func (s *Service) Revoke(ctx context.Context, in RevokeInvitationInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", input.Value(in.Reason), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "revokeInvitation", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		i, err := tx.Invitation.Query().Where(invitation.ID(in.InvitationID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.invitationID"))
		}
		if err := journal.CheckVersion(in.IfVersion, i.Version); err != nil {
			return err
		}
		if i.Status != kind.InvitationOpen {
			return fault.Of(fault.InvitationClosed).At("input.invitationID").With("status", string(i.Status))
		}
		e, err := end(ctx, tx, i, i.Update().SetStatus(kind.InvitationRevoked).SetRevokedBecause(reason), Revoked, kind.VisitCancelled)
		if err != nil {
			return err
		}
		e.Text = reason
		tx.Result(i.ID)
		tx.Record(e)
		return nil
	})
}

// end closes an invitation and the visit that is still expected on it.
func end(ctx context.Context, tx *journal.Tx, i *ent.Invitation, closing *ent.InvitationUpdateOne, event string, then kind.VisitStatus) (journal.Entry, error) {
	if err := closing.AddVersion(1).Exec(ctx); err != nil {
		return journal.Entry{}, err
	}
	if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Invitations, Scope: i.EstateID, Subject: i.ID, At: clock.Never}); err != nil {
		return journal.Entry{}, err
	}
	waiting, err := tx.Visit.Query().Where(visit.InvitationID(i.ID), visit.StatusEQ(kind.VisitExpected), store.ForUpdate).All(ctx)
	if err != nil {
		return journal.Entry{}, err
	}
	var ids []string
	for _, v := range waiting {
		if err := v.Update().SetStatus(then).AddVersion(1).Exec(ctx); err != nil {
			return journal.Entry{}, err
		}
		ids = append(ids, v.ID)
	}
	return entryOf(ctx, tx, event, i, ids...)
}
