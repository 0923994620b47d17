package visits

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/invitation"
	"foyer/ent/visit"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Names of the alarms of this desk.
const (
	// Closing are the alarms of estates: the desk closes, and who has not left is listed.
	Closing = "visits.closing"
	// Invitations are the alarms of invitations: their window is over.
	Invitations = "visits.invitations"
)

// nextClosing is the alarm of an estate's next closing; never, when the policy has no time for it.
func nextClosing(estateID string, p *policy.Policy, now time.Time, zone *time.Location) alarm.Alarm {
	return alarm.Alarm{Name: Closing, Scope: estateID, Subject: estateID, At: policy.Next(p.CloseAt, now, zone)}
}

// Reschedule follows a policy that was just published: the next closing is at its time.
func (s *Service) Reschedule(ctx context.Context, tx *journal.Tx, estateID string, p *policy.Policy, zone *time.Location) error {
	return alarm.Set(ctx, tx.Tx, nextClosing(estateID, p, tx.Now, zone))
}

// expectClosing sets the first alarm of an estate: there is somebody to list from the first visitor on.
func (s *Service) expectClosing(ctx context.Context, tx *journal.Tx, estateID string) error {
	p, zone, err := s.policies.Timetable(ctx, tx.Client, estateID)
	if err != nil {
		return err
	}
	return alarm.Offer(ctx, tx.Tx, nextClosing(estateID, p, tx.Now, zone))
}

// Close is the handler of the alarms Closing: each visitor who has not left is listed, once (VI03). Appends Overstayed for each, and Closed.
func (s *Service) Close(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	for _, estateID := range alarm.Subjects(due) {
		p, zone, err := s.policies.Timetable(ctx, tx.Client, estateID)
		if err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, nextClosing(estateID, p, tx.Now, zone)); err != nil {
			return err
		}
		if p.CloseAt == "" {
			continue
		}
		if err := list(ctx, tx, estateID); err != nil {
			return err
		}
	}
	return nil
}

// list marks who has not left.
func list(ctx context.Context, tx *journal.Tx, estateID string) error {
	inside, err := tx.Visit.Query().Where(visit.EstateID(estateID), visit.StatusEQ(kind.VisitOnSite), store.ForUpdate).Order(visit.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, v := range inside {
		if v.Overstayed {
			continue
		}
		if err := v.Update().SetOverstayed(true).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		e, err := entry(ctx, tx, Overstayed, v)
		if err != nil {
			return err
		}
		tx.Record(e)
	}
	if len(inside) > 0 {
		tx.Record(journal.Entry{Scope: estateID, Kind: Closed, Subjects: []string{estateID}, Args: map[string]any{"count": len(inside)}})
	}
	return nil
}

// Expire is the handler of the alarms Invitations: a code whose window is over is good no more, and nobody is expected on it (VI02).
// Appends Expired.
func (s *Service) Expire(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	open, err := tx.Invitation.Query().Where(invitation.IDIn(alarm.Subjects(due)...), invitation.StatusEQ(kind.InvitationOpen), store.ForUpdate).Order(ent.Asc(invitation.FieldValidTo, invitation.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for _, i := range open {
		e, err := end(ctx, tx, i, i.Update().SetStatus(kind.InvitationExpired), Expired, kind.VisitNotCome)
		if err != nil {
			return err
		}
		tx.Record(e)
	}
	return nil
}
