package duty

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/logreview"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// Reviews is the name of the alarms of estates: a day begins, and its review of the log is due at its time.
const Reviews = "duty.reviews"

// nextReview is the alarm of an estate's next day; never, when the policy asks for no reviews.
func nextReview(estateID string, p *policy.Policy, now time.Time, zone *time.Location) alarm.Alarm {
	at := clock.Never
	if p.ReviewAt != "" {
		at = policy.Next("24:00", now, zone)
	}
	return alarm.Alarm{Name: Reviews, Scope: estateID, Subject: estateID, At: at}
}

// Reschedule follows a policy that was just published.
func (s *Service) Reschedule(ctx context.Context, tx *journal.Tx, estateID string, p *policy.Policy, zone *time.Location) error {
	return alarm.Set(ctx, tx.Tx, nextReview(estateID, p, tx.Now, zone))
}

// expectReview sets the first alarm of an estate: there is something to review from the first line on.
func (s *Service) expectReview(ctx context.Context, tx *journal.Tx, estateID string) error {
	p, zone, err := s.policies.Timetable(ctx, tx.Client, estateID)
	if err != nil {
		return err
	}
	return alarm.Offer(ctx, tx.Tx, nextReview(estateID, p, tx.Now, zone))
}

// Begin is the handler of the alarms Reviews: on a working day the review of the log is due at its time (DU04); days on which no server ran are made up
// for, as they were not signed. Appends ReviewDue.
func (s *Service) Begin(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	for _, a := range due {
		p, zone, err := s.policies.Timetable(ctx, tx.Client, a.Subject)
		if err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, nextReview(a.Subject, p, a.At, zone)); err != nil {
			return err
		}
		if p.ReviewAt == "" || !p.WorksOn(a.At, zone) {
			continue
		}
		if err := ask(ctx, tx, a.Subject, p, a.At, zone); err != nil {
			return err
		}
	}
	return nil
}

// ask makes the review of the day that begins at a moment, unless it was signed before it was asked for.
func ask(ctx context.Context, tx *journal.Tx, estateID string, p *policy.Policy, at time.Time, zone *time.Location) error {
	day := at.In(zone).Format(time.DateOnly)
	if known, err := tx.LogReview.Query().Where(logreview.EstateID(estateID), logreview.Day(day)).Exist(ctx); err != nil || known {
		return err
	}
	until := policy.Next(p.ReviewAt, at.Add(-time.Nanosecond), zone)
	r, err := made(ctx, tx, estateID, day, until)
	if err != nil {
		return err
	}
	tx.Record(journal.Entry{Scope: estateID, Kind: ReviewDue, Subjects: []string{r.ID}, Args: map[string]any{"due": until.In(zone).Format(directory.Shown)}})
	return nil
}

func made(ctx context.Context, tx *journal.Tx, estateID, day string, until time.Time) (*ent.LogReview, error) {
	return tx.LogReview.Create().SetID(id.New(id.LogReview, tx.Now)).SetEstateID(estateID).SetDay(day).SetDueAt(until).Save(ctx)
}

// Anchors are what signatures under the log of an estate keep of its journal.
func Anchors(ctx context.Context, read *ent.Client, estateID string) ([]string, error) {
	return read.LogReview.Query().Where(logreview.EstateID(estateID), logreview.AnchorNEQ("")).Select(logreview.FieldAnchor).Strings(ctx)
}
