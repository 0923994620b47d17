package helpdesk

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/building"
	"foyer/ent/incident"
	"foyer/ent/location"
	"foyer/ent/predicate"
	"foyer/ent/ticket"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// mostGathered is how many tickets an incident gathers.
const mostGathered = 500

// OpenIncidentInput is a new incident.
type OpenIncidentInput struct {
	EstateID       string
	Class          *kind.TicketClass
	Title          string
	Announcement   string
	BuildingID     *string
	IdempotencyKey *string `json:"-"`
}

// OpenIncident opens an incident and gathers the open tickets that are about it; each is answered with the announcement. Faults: INVALID
// for bad fields, RECORD_NOT_FOUND, BAD_REFERENCE. Appends IncidentOpened, and Attached for each ticket.
func (s *Service) OpenIncident(ctx context.Context, in OpenIncidentInput) (journal.Receipt, error) {
	var c fault.Check
	in.Title = input.Line(&c, "input.title", in.Title, input.LineLength, true)
	in.Announcement = input.Line(&c, "input.announcement", in.Announcement, 400, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "openIncident", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		if in.BuildingID != nil {
			known, err := tx.Building.Query().Where(building.ID(*in.BuildingID), building.EstateID(in.EstateID)).Exist(ctx)
			if err != nil {
				return err
			}
			if !known {
				return fault.Of(fault.BadReference).At("input.buildingID")
			}
		}
		i, err := tx.Incident.Create().SetID(id.New(id.Incident, tx.Now)).SetEstateID(in.EstateID).SetNillableClass(in.Class).SetTitle(in.Title).SetAnnouncement(in.Announcement).
			SetNillableBuildingID(in.BuildingID).SetStatus(kind.IncidentOpen).SetStartedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Record(journal.Entry{Scope: i.EstateID, Kind: IncidentOpened, Subjects: []string{i.ID}, Args: incidentArgs(i)})
		tx.Result(i.ID)
		return gather(ctx, tx, i)
	})
}

func incidentArgs(i *ent.Incident) map[string]any {
	return map[string]any{"title": i.Title, "announcement": i.Announcement}
}

// gather puts the open tickets that an incident is about into it.
func gather(ctx context.Context, tx *journal.Tx, i *ent.Incident) error {
	where := []predicate.Ticket{ticket.EstateID(i.EstateID), ticket.StatusIn(working...), ticket.IncidentIDIsNil()}
	if i.BuildingID != nil {
		where = append(where, ticket.Or(ticket.HasUnitWith(unit.BuildingID(*i.BuildingID)), ticket.HasLocationWith(location.BuildingID(*i.BuildingID))))
	}
	found, err := tx.Ticket.Query().Where(append(where, store.ForUpdate)...).Order(ticket.ByID()).All(ctx)
	if err != nil {
		return err
	}
	found = slices.DeleteFunc(found, func(t *ent.Ticket) bool { return !about(i, t.Class, t.Title) })
	for _, t := range found[:min(len(found), mostGathered)] {
		if err := t.Update().SetIncidentID(i.ID).SetChangedAt(tx.Now).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Record(*attached(t, i))
	}
	return nil
}

// about tells whether a ticket is about an incident.
func about(i *ent.Incident, class *kind.TicketClass, title string) bool {
	return i.Class != nil && class != nil && *i.Class == *class || SameMatter(i.Title, title)
}

// attached is the entry that answers a ticket with the announcement of its incident.
func attached(t *ent.Ticket, i *ent.Incident) *journal.Entry {
	e := newEntry(t, Attached, i.ID)
	e.Args["incident"], e.Args["announcement"] = i.Title, i.Announcement
	return e
}

// going finds the open incident that a new ticket is about; nil when there is none.
func going(ctx context.Context, tx *journal.Tx, in OpenTicketInput) (*ent.Incident, error) {
	open, err := tx.Incident.Query().Where(incident.EstateID(in.EstateID), incident.StatusEQ(kind.IncidentOpen)).Order(ent.Desc(incident.FieldStartedAt)).All(ctx)
	if err != nil || len(open) == 0 {
		return nil, err
	}
	var house string
	if in.UnitID != nil {
		if house, err = tx.Unit.Query().Where(unit.ID(*in.UnitID)).QueryBuilding().OnlyID(ctx); err != nil {
			return nil, err
		}
	} else if in.LocationID != nil {
		l, err := tx.Location.Get(ctx, *in.LocationID)
		if err != nil {
			return nil, err
		}
		house = input.Value(l.BuildingID)
	}
	for _, i := range open {
		if (i.BuildingID == nil || *i.BuildingID == house) && about(i, in.Class, in.Title) {
			return i, nil
		}
	}
	return nil, nil
}

// AnnounceIncidentInput is another answer to all tickets of an incident.
type AnnounceIncidentInput struct {
	IncidentID     string
	Announcement   string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AnnounceIncident answers all tickets of an incident once more. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, INCIDENT_ENDED. Appends
// IncidentAnnounced, one entry about all of them.
func (s *Service) AnnounceIncident(ctx context.Context, in AnnounceIncidentInput) (journal.Receipt, error) {
	var c fault.Check
	in.Announcement = input.Line(&c, "input.announcement", in.Announcement, 400, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "announceIncident", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		i, err := loadIncident(ctx, tx, in.IncidentID, in.IfVersion)
		if err != nil {
			return err
		}
		if i, err = i.Update().SetAnnouncement(in.Announcement).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		told, err := tx.Ticket.Query().Where(ticket.IncidentID(i.ID), ticket.StatusIn(working...)).Order(ticket.ByID()).Limit(mostGathered).All(ctx)
		if err != nil {
			return err
		}
		subjects, level := []string{i.ID}, kind.Open
		for _, t := range told {
			if t.Confidentiality == level { // a confidential ticket is answered by hand: one entry has one level (TK16)
				subjects = append(subjects, t.ID)
			}
		}
		tx.Result(i.ID)
		tx.Record(journal.Entry{Scope: i.EstateID, Kind: IncidentAnnounced, Subjects: subjects, Args: incidentArgs(i)})
		return nil
	})
}

func loadIncident(ctx context.Context, tx *journal.Tx, incidentID string, version *int) (*ent.Incident, error) {
	i, err := tx.Incident.Query().Where(incident.ID(incidentID), store.ForUpdate).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.incidentID"))
	}
	if err := journal.CheckVersion(version, i.Version); err != nil {
		return nil, err
	}
	if i.Status != kind.IncidentOpen {
		return nil, fault.Of(fault.IncidentOver).At("input.incidentID")
	}
	return i, nil
}

// EndIncidentInput is the end of an incident.
type EndIncidentInput struct {
	IncidentID     string
	Result         string
	Outcome        kind.IncidentOutcome
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// EndIncident ends an incident: its open tickets are complete with its result, or stay and each resident is asked back. Faults:
// RECORD_NOT_FOUND, VERSION_CONFLICT, INCIDENT_ENDED. Appends Resolved or AskedBack for each ticket, and IncidentEnded.
func (s *Service) EndIncident(ctx context.Context, in EndIncidentInput) (journal.Receipt, error) {
	var c fault.Check
	in.Result = input.Line(&c, "input.result", in.Result, 400, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "endIncident", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		i, err := loadIncident(ctx, tx, in.IncidentID, in.IfVersion)
		if err != nil {
			return err
		}
		if i, err = i.Update().SetStatus(kind.IncidentEnded).SetEndedAt(tx.Now).SetResult(in.Result).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		tickets, err := tx.Ticket.Query().Where(ticket.IncidentID(i.ID), ticket.StatusIn(working...), store.ForUpdate).Order(ticket.ByID()).All(ctx)
		if err != nil {
			return err
		}
		for _, t := range tickets {
			if err := s.over(ctx, tx, t, i, in.Outcome); err != nil {
				return err
			}
		}
		args := incidentArgs(i)
		args["result"], args["count"] = i.Result, len(tickets)
		tx.Result(i.ID)
		tx.Record(journal.Entry{Scope: i.EstateID, Kind: IncidentOver, Subjects: []string{i.ID}, Args: args})
		return nil
	})
}

// over does to a ticket what the end of its incident means for it.
func (s *Service) over(ctx context.Context, tx *journal.Tx, t *ent.Ticket, i *ent.Incident, outcome kind.IncidentOutcome) error {
	row := step{event: AskedBack}
	m := &move{desk: s, tx: tx, ticket: t, update: tx.Ticket.Update().Where(ticket.ID(t.ID), ticket.Version(t.Version))}
	if outcome == kind.CompleteTickets {
		row = step{to: kind.StatusCompleted, milestone: kind.MilestoneCompleted, event: Resolved}
		m.update.SetResult(i.Result).SetCompletedAt(tx.Now)
	}
	m.row, m.entry = row, newEntry(t, row.event, i.ID)
	m.entry.Args["incident"], m.entry.Args["result"] = i.Title, i.Result
	return m.finish(ctx)
}

// AttachToIncidentInput is a ticket to put into an incident.
type AttachToIncidentInput struct {
	TicketID       string
	IncidentID     string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AttachToIncident puts a ticket into an open incident by hand. Faults: those of take, BAD_REFERENCE, INCIDENT_ENDED. Appends Attached.
func (s *Service) AttachToIncident(ctx context.Context, in AttachToIncidentInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActAttach, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		i, err := m.tx.Incident.Get(ctx, in.IncidentID)
		switch {
		case ent.IsNotFound(err) || err == nil && i.EstateID != m.ticket.EstateID:
			return fault.Of(fault.BadReference).At("input.incidentID")
		case err != nil:
			return err
		case i.Status != kind.IncidentOpen:
			return fault.Of(fault.IncidentOver).At("input.incidentID")
		}
		m.update.SetIncidentID(i.ID)
		m.entry = attached(m.ticket, i)
		return nil
	})
}

// DetachFromIncidentInput is a ticket to take out of its incident.
type DetachFromIncidentInput struct {
	TicketID       string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// DetachFromIncident takes a ticket out of its incident: it is about something else. Faults: those of take, NOT_IN_INCIDENT. Appends
// Detached.
func (s *Service) DetachFromIncident(ctx context.Context, in DetachFromIncidentInput) (journal.Receipt, error) {
	return s.take(ctx, kind.ActDetach, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.entry.Subjects = append(m.entry.Subjects, input.Value(m.ticket.IncidentID))
		m.update.ClearIncidentID()
		return nil
	})
}
