package shifts

import (
	"context"

	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// Rosters is the name of the alarms of estates: a month begins, and its roster has to be published.
const Rosters = "shifts.rosters"

// BeginMonth is the handler of the alarms Rosters: a month that begins without a published roster is told, and has a draft from then on, so that it
// is counted (DU01). Appends RosterMissing.
func (s *Service) BeginMonth(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	for _, a := range due {
		zone, err := directory.Zone(ctx, tx.Client, a.Subject)
		if err != nil {
			return err
		}
		m, _ := monthOf(a.At.In(zone).Format(monthLayout), zone)
		if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Rosters, Scope: a.Subject, Subject: a.Subject, At: m.to}); err != nil {
			return err
		}
		r, err := rosterOf(ctx, tx, a.Subject, m)
		if err != nil {
			return err
		}
		if r.PublishedAt == nil {
			tx.Record(journal.Entry{Scope: r.EstateID, Kind: RosterMissing, Subjects: []string{r.ID}, Args: map[string]any{"month": m.name}})
		}
	}
	return nil
}
