package shifts

import (
	"context"

	"foyer/ent"
	"foyer/ent/handover"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// PrepareHandoverInput is what who goes has to say.
type PrepareHandoverInput struct {
	PostID         string
	Summary        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// PrepareHandover prepares the handover of a post: the system draws up the list of its unfinished work (DU03). Prepared again, the list is drawn up
// anew. Prepared before the clock asks for it, it is the handover of the shift on duty all the same; where no roster asks for one, one begins. Who
// prepares it goes. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_SIGNED. Appends Prepared.
func (s *Service) PrepareHandover(ctx context.Context, in PrepareHandoverInput) (journal.Receipt, error) {
	var c fault.Check
	summary := input.Prose(&c, "input.summary", input.Value(in.Summary), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "prepareHandover", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		p, err := loadPost(ctx, tx, in.PostID)
		if err != nil {
			return err
		}
		h, err := current(ctx, tx, p)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, h.Version); err != nil {
			return err
		}
		if h.Status == kind.HandoverSigned {
			return fault.Of(fault.HandoverSigned).At("input.postID")
		}
		w, err := s.tickets(ctx, tx, p)
		if err != nil {
			return err
		}
		items, err := unfinished(ctx, tx, p, w)
		if err != nil {
			return err
		}
		head, err := s.journal.Head(ctx, p.EstateID)
		if err != nil {
			return err
		}
		u := h.Update().AddVersion(1).SetStatus(kind.HandoverPrepared).SetItems(items).SetLogNumber(head.Seq).SetNillableOutgoingID(tx.Actor.Person())
		if in.Summary != nil {
			u.SetSummary(summary)
		}
		if h.PreparedAt == nil {
			u.SetPreparedAt(tx.Now)
		}
		if h, err = u.Save(ctx); err != nil {
			return err
		}
		h.Edges.Post = p
		e := onHandover(tx, Prepared, h, map[string]any{"count": len(items)})
		e.Text = summary
		tx.Record(e)
		return nil
	})
}

// current is the handover of a post that is under way. When none is, that of the shift on duty begins early, or one that no roster asks for.
func current(ctx context.Context, tx *journal.Tx, p *ent.DutyPost) (*ent.Handover, error) {
	h, err := tx.Handover.Query().Where(handover.PostID(p.ID), handover.StatusIn(open...), store.ForUpdate).Order(handover.ByDueAt()).First(ctx)
	if !ent.IsNotFound(err) {
		return h, err
	}
	on, err := tx.Shift.Query().Where(shift.PostID(p.ID), shift.Published(true), shift.StartsAtLTE(tx.Now), shift.EndsAtGT(tx.Now)).Order(shift.ByStartsAt(), shift.ByID()).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	if err == nil {
		on.Edges.Post = p
		if h, err = begin(ctx, tx, on); err != nil || h != nil {
			return h, err
		}
	}
	h, err = tx.Handover.Create().SetID(id.New(id.Handover, tx.Now)).SetEstateID(p.EstateID).SetPostID(p.ID).SetStatus(kind.HandoverDue).SetDueAt(tx.Now).SetDueUntil(tx.Now.Add(early + grace)).Save(ctx)
	if err != nil {
		return nil, err
	}
	return h, wait(ctx, tx, h, h.DueUntil)
}
