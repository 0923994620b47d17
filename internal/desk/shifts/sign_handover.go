package shifts

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// SignHandoverInput is a signature.
type SignHandoverInput struct {
	HandoverID     string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SignHandover signs a handover: first who goes, which draws the list up anew and freezes it, then who comes, who has read the log, checked the area and
// has every anomaly explained (DU03). Important work that is unfinished blocks both. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER,
// HANDOVER_UNPREPARED, NOT_ON_DUTY, HANDOVER_UNCHECKED, ANOMALY_UNEXPLAINED, HANDOVER_BLOCKED. Appends OutgoingSigned or HandedOver.
func (s *Service) SignHandover(ctx context.Context, in SignHandoverInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "signHandover", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		h, err := loadHandover(ctx, tx, in.HandoverID, in.IfVersion)
		if err != nil {
			return err
		}
		if tx.Actor.StaffID == "" {
			return fault.New(fault.PersonNeeded, "Only a person signs; use a token that acts for a member of staff.").At("input.handoverID")
		}
		if h.Status == kind.HandoverPrepared {
			return s.signOut(ctx, tx, h)
		}
		return s.signIn(ctx, tx, h)
	})
}

// signOut is the signature of who goes.
func (s *Service) signOut(ctx context.Context, tx *journal.Tx, h *ent.Handover) error {
	if h.OutgoingID != nil && *h.OutgoingID != tx.Actor.StaffID {
		return fault.New(fault.NotOnDuty, "Who goes signs first, and that is somebody else.").At("input.handoverID")
	}
	w, err := s.tickets(ctx, tx, h.Edges.Post)
	if err != nil {
		return err
	}
	if err := unblocked(tx, h, w); err != nil {
		return err
	}
	items, err := unfinished(ctx, tx, h.Edges.Post, w)
	if err != nil {
		return err
	}
	if err := h.Update().AddVersion(1).SetStatus(kind.HandoverSigned).SetItems(items).SetOutgoingID(tx.Actor.StaffID).SetOutgoingSignedAt(tx.Now).Exec(ctx); err != nil {
		return err
	}
	tx.Record(onHandover(tx, OutgoingSigned, h, map[string]any{"count": len(items)}))
	return nil
}

// signIn is the signature of who comes; it ends the handover.
func (s *Service) signIn(ctx context.Context, tx *journal.Tx, h *ent.Handover) error {
	switch {
	case tx.Actor.StaffID == input.Value(h.OutgoingID):
		return fault.New(fault.NotOnDuty, "You have signed; who comes signs now.").At("input.handoverID")
	case h.CheckedAt == nil || *h.IncomingID != tx.Actor.StaffID:
		return fault.Of(fault.HandoverUnchecked).At("input.handoverID")
	}
	if i := slices.IndexFunc(h.Anomalies, func(a schema.HandedAnomaly) bool { return a.Explanation == "" }); i >= 0 {
		return fault.Of(fault.AnomalyUnexplained).At("input.handoverID").With("anomaly", i+1)
	}
	w, err := s.tickets(ctx, tx, h.Edges.Post)
	if err != nil {
		return err
	}
	if err := unblocked(tx, h, w); err != nil {
		return err
	}
	head, err := s.journal.Anchor(ctx, h.EstateID)
	if err != nil {
		return err
	}
	if err := h.Update().AddVersion(1).SetStatus(kind.HandoverDone).SetIncomingSignedAt(tx.Now).SetAnchor(head.String()).Exec(ctx); err != nil {
		return err
	}
	tx.Record(onHandover(tx, HandedOver, h, map[string]any{"count": len(h.Items)}))
	return wait(ctx, tx, h, clock.Never)
}
