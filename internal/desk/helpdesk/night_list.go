package helpdesk

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/department"
	"foyer/ent/ticket"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// Nights is the name of the alarms of estates: the repairs that were reported at night are to be listed.
const Nights = "helpdesk.nights"

// mostListed is how many repairs an entry about a night points at.
const mostListed = 500

// nextNight is the alarm of an estate's next list of the night; never, when the policy has no time for it.
func nextNight(estateID string, p *policy.Policy, now time.Time, zone *time.Location) alarm.Alarm {
	return alarm.Alarm{Name: Nights, Scope: estateID, Subject: estateID, At: policy.Next(p.NightListAt, now, zone)}
}

// ListNight is the handler of the alarms Nights: the repairs that were reported at night and wait are listed for the technicians (DU01). The entry points at
// the engineering departments and at the tickets; after a night without any there is none. Nights on which no server ran are made up for, in order. Appends NightListed.
func (s *Service) ListNight(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	for _, a := range due {
		p, zone, err := s.policies.Timetable(ctx, tx.Client, a.Subject)
		if err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, nextNight(a.Subject, p, a.At, zone)); err != nil {
			return err
		}
		since, ok := policy.At(p.NightFrom, a.At.AddDate(0, 0, -1), zone)
		if !ok {
			continue
		}
		if err := listNight(ctx, tx, a.Subject, since, a.At, zone); err != nil {
			return err
		}
	}
	return nil
}

func listNight(ctx context.Context, tx *journal.Tx, estateID string, since, until time.Time, zone *time.Location) error {
	waiting := tx.Ticket.Query().Where(ticket.EstateID(estateID), ticket.KindIn(kind.IndoorRepair, kind.PublicRepair), ticket.StatusIn(working...), ticket.ReceivedAtGTE(since), ticket.ReceivedAtLT(until))
	count, err := waiting.Clone().Count(ctx)
	if err != nil || count == 0 {
		return err
	}
	subjects, err := tx.Department.Query().Where(department.EstateID(estateID), department.FunctionEQ(kind.Engineering)).Order(department.ByID()).IDs(ctx)
	if err != nil {
		return err
	}
	tickets, err := waiting.Where(ticket.ConfidentialityEQ(kind.Open)).Order(ent.Desc(ticket.FieldUrgency), ent.Asc(ticket.FieldReceivedAt)).Limit(mostListed).IDs(ctx)
	if err != nil {
		return err
	}
	tx.Record(journal.Entry{Scope: estateID, Kind: NightListed, Subjects: append(append(subjects, estateID), tickets...),
		Args: map[string]any{"count": count, "since": since.In(zone).Format(directory.Shown), "until": until.In(zone).Format(directory.Shown)}})
	return nil
}
