package shifts

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/handover"
	"foyer/ent/shift"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Names of the alarms of handovers.
const (
	// Ends are the alarms of shifts whose post hands over: one ends soon.
	Ends = "shifts.end"
	// Handovers are the alarms of handovers: both have to have signed.
	Handovers = "shifts.handovers"
)

// Ask is the handler of the alarms Ends: the handover of a shift is due when it ends, and can be prepared from a quarter of an hour before (DU03). One of
// the same post that was not signed until now was missed. Several people whose shift ends at once hand over once, and who is on duty next
// again hands over to nobody. Appends HandoverDue and HandoverMissed.
func (s *Service) Ask(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	shifts, err := tx.Shift.Query().Where(shift.IDIn(alarm.Subjects(due)...), store.ForUpdate).WithPost().All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, shifts, func(one *ent.Shift) string { return one.ID })
	for _, one := range shifts {
		h, err := begin(ctx, tx, one)
		if err != nil {
			return err
		}
		if h == nil {
			continue
		}
		zone, err := directory.Zone(ctx, tx.Client, h.EstateID)
		if err != nil {
			return err
		}
		tx.Record(onHandover(tx, HandoverDue, h, map[string]any{"due": one.EndsAt.In(zone).Format(directory.Shown)}))
	}
	return nil
}

// begin makes the handover of a shift that was loaded with its post, to whoever is on duty there next; nil when there is one already, or nobody to hand over to
// because the same person stays.
func begin(ctx context.Context, tx *journal.Tx, one *ent.Shift) (*ent.Handover, error) {
	if known, err := tx.Handover.Query().Where(handover.PostID(one.PostID), handover.DueAt(one.EndsAt)).Exist(ctx); err != nil || known {
		return nil, err
	}
	p, until := one.Edges.Post, one.EndsAt
	next, err := tx.Shift.Query().Where(shift.PostID(one.PostID), shift.Published(true), shift.IDNEQ(one.ID), shift.EndsAtGT(one.EndsAt), shift.StartsAtLT(one.EndsAt.AddDate(0, 0, 1))).
		Order(shift.ByStartsAt(), shift.ByID()).First(ctx)
	switch {
	case ent.IsNotFound(err):
		next = &ent.Shift{}
	case err != nil:
		return nil, err
	case input.Value(next.StaffID) == input.Value(one.StaffID):
		return nil, nil
	case next.StartsAt.After(until):
		until = next.StartsAt
	}
	if err := miss(ctx, tx, p); err != nil {
		return nil, err
	}
	h, err := tx.Handover.Create().SetID(id.New(id.Handover, tx.Now)).SetEstateID(p.EstateID).SetPostID(p.ID).SetShiftID(one.ID).SetStatus(kind.HandoverDue).
		SetDueAt(one.EndsAt).SetDueUntil(until.Add(grace)).SetNillableOutgoingID(one.StaffID).SetNillableIncomingID(next.StaffID).Save(ctx)
	if err != nil {
		return nil, err
	}
	h.Edges.Post = p
	return h, wait(ctx, tx, h, h.DueUntil)
}

// wait has the clock look at a handover at a moment; clock.Never for no more.
func wait(ctx context.Context, tx *journal.Tx, h *ent.Handover, at time.Time) error {
	return alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Handovers, Scope: h.EstateID, Subject: h.ID, At: at})
}

// miss ends the handovers of a post that were not signed until the next was due.
func miss(ctx context.Context, tx *journal.Tx, p *ent.DutyPost) error {
	missed, err := tx.Handover.Query().Where(handover.PostID(p.ID), handover.StatusIn(open...), store.ForUpdate).Order(handover.ByDueAt(), handover.ByID()).All(ctx)
	if err != nil || len(missed) == 0 {
		return err
	}
	zone, err := directory.Zone(ctx, tx.Client, p.EstateID)
	if err != nil {
		return err
	}
	for _, h := range missed {
		if err := h.Update().SetStatus(kind.HandoverMissed).SetLate(true).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		if err := wait(ctx, tx, h, clock.Never); err != nil {
			return err
		}
		h.Edges.Post = p
		tx.Record(onHandover(tx, HandoverMissed, h, map[string]any{"due": h.DueAt.In(zone).Format(directory.Shown)}))
	}
	return nil
}

// Lapse is the handler of the alarms Handovers: one that both should have signed by now is late; it can still be signed (DU03). Appends HandoverLate.
func (s *Service) Lapse(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	handovers, err := tx.Handover.Query().Where(handover.IDIn(alarm.Subjects(due)...), handover.StatusIn(open...), store.ForUpdate).WithPost().All(ctx)
	if err != nil {
		return err
	}
	alarm.InOrder(due, handovers, func(h *ent.Handover) string { return h.ID })
	for _, h := range handovers {
		if err := h.Update().SetLate(true).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		zone, err := directory.Zone(ctx, tx.Client, h.EstateID)
		if err != nil {
			return err
		}
		tx.Record(onHandover(tx, HandoverLate, h, map[string]any{"due": h.DueAt.In(zone).Format(directory.Shown)}))
	}
	return nil
}

// loadHandover locks a handover in one of some statuses, with its post. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED.
func loadHandover(ctx context.Context, tx *journal.Tx, handoverID string, version *int) (*ent.Handover, error) {
	h, err := tx.Handover.Query().Where(handover.ID(handoverID), store.ForUpdate).WithPost().Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.handoverID"))
	}
	if err := journal.CheckVersion(version, h.Version); err != nil {
		return nil, err
	}
	switch h.Status {
	case kind.HandoverDone, kind.HandoverMissed:
		return nil, fault.Of(fault.HandoverOver).At("input.handoverID").With("status", string(h.Status))
	case kind.HandoverDue:
		return nil, fault.Of(fault.HandoverUnprepared).At("input.handoverID")
	default:
		return h, nil
	}
}

// onHandover is an entry about a handover that was loaded with its post.
func onHandover(tx *journal.Tx, event string, h *ent.Handover, args map[string]any) journal.Entry {
	e := onPost(tx, event, h.Edges.Post, h.ID, args)
	e.Subjects = append(e.Subjects, input.Value(h.OutgoingID), input.Value(h.IncomingID))
	return e
}

// unblocked refuses a handover while important work is unfinished that no head has let pass (DU03). Fault: HANDOVER_BLOCKED.
func unblocked(tx *journal.Tx, h *ent.Handover, w work) error {
	unfinished, numbers := 0, []string{}
	for _, t := range w.important() {
		if h.ReleasedAt != nil && t.OpenedAt.Before(*h.ReleasedAt) {
			continue
		}
		unfinished++
		if tx.Actor.SeesLevel(t.Confidentiality) && len(numbers) < shown {
			numbers = append(numbers, t.Number)
		}
	}
	if unfinished == 0 {
		return nil
	}
	return fault.New(fault.HandoverBlocked, "Important work is not finished, on %d tickets. Finish it, or let a head release the handover with releaseHandover.", unfinished).
		At("input.handoverID").With("tickets", numbers)
}

// Anchors are what handovers of an estate keep of its journal.
func Anchors(ctx context.Context, read *ent.Client, estateID string) ([]string, error) {
	return read.Handover.Query().Where(handover.EstateID(estateID), handover.AnchorNEQ("")).Select(handover.FieldAnchor).Strings(ctx)
}
