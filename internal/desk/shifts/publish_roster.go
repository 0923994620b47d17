package shifts

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/dutypost"
	"foyer/ent/roster"
	"foyer/ent/shift"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// PublishRosterInput says which roster is published.
type PublishRosterInput struct {
	RosterID       string
	AcceptGaps     *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// shown is how many of what stands against something a refusal names.
const shown = 10

// PublishRoster publishes a roster, also one whose month has begun; from then on it changes only by swaps (DU01). A roster with shifts that nobody
// is planned for is refused unless they are accepted. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, ROSTER_PUBLISHED, ROSTER_GAPS. Appends RosterPublished.
func (s *Service) PublishRoster(ctx context.Context, in PublishRosterInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "publishRoster", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := tx.Roster.Query().Where(roster.ID(in.RosterID), store.ForUpdate).WithShifts().Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.rosterID"))
		}
		if err := journal.CheckVersion(in.IfVersion, r.Version); err != nil {
			return err
		}
		if r.PublishedAt != nil {
			return fault.Of(fault.RosterPublished).At("input.rosterID")
		}
		zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
		if err != nil {
			return err
		}
		m, _ := monthOf(r.Month, zone)
		posts, err := tx.DutyPost.Query().Where(dutypost.EstateID(r.EstateID)).Order(dutypost.ByName()).All(ctx)
		if err != nil {
			return err
		}
		missing := gaps(m, active(posts), r.Edges.Shifts)
		if len(missing) > 0 && !input.Value(in.AcceptGaps) {
			return refused(missing, zone)
		}
		if err := r.Update().SetPublishedAt(tx.Now).SetNillablePublishedByID(tx.Actor.Person()).SetGaps(len(missing)).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		if err := tx.Shift.Update().Where(shift.RosterID(r.ID)).SetPublished(true).Exec(ctx); err != nil {
			return err
		}
		of := map[string][]*ent.Shift{}
		for _, one := range r.Edges.Shifts {
			of[one.PostID] = append(of[one.PostID], one)
		}
		for _, p := range posts {
			if p.Leads || p.HandsOver {
				if err := expect(ctx, tx, p, of[p.ID]...); err != nil {
					return err
				}
			}
		}
		tx.Result(r.ID)
		tx.Record(journal.Entry{Scope: r.EstateID, Kind: RosterPublished, Subjects: []string{r.ID}, Args: map[string]any{"month": r.Month, "count": len(r.Edges.Shifts), "gaps": len(missing)}})
		return nil
	})
}

func active(posts []*ent.DutyPost) (out []*ent.DutyPost) {
	for _, p := range posts {
		if p.Active {
			out = append(out, p)
		}
	}
	return out
}

// refused names the first gaps of a roster.
func refused(missing []gap, zone *time.Location) error {
	first := make([]string, min(len(missing), shown))
	for i := range first {
		first[i] = missing[i].post.Name + " " + missing[i].from.In(zone).Format(directory.Shown)
	}
	return fault.New(fault.RosterGaps, "Nobody is planned for %d shifts. Plan them with planRoster, or accept it with `acceptGaps`.", len(missing)).At("input.rosterID").
		With("count", len(missing)).With("first", first)
}
