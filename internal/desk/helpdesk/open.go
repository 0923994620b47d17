package helpdesk

import (
	"context"
	"fmt"
	"time"

	"foyer/ent"
	"foyer/ent/occupancy"
	"foyer/ent/resident"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// earliest is how long before it is entered a call may have come in.
const earliest = 30 * 24 * time.Hour

// OpenTicketInput is a new ticket.
type OpenTicketInput struct {
	EstateID            string
	Kind                kind.TicketKind
	Class               *kind.TicketClass
	Priority            *kind.Priority
	Confidentiality     *kind.Confidentiality
	Title               string
	Description         *string
	Channel             kind.Channel
	ContactName         *string
	ContactPhone        *string
	ContactAddress      *string
	ContactDeclined     *bool
	UnitID              *string
	LocationID          *string
	ResidentID          *string
	RepeatsID           *string
	HandedOverBy        *string
	HandedOverReference *string
	Attachments         []string
	ReceivedAt          *time.Time
	IdempotencyKey      *string `json:"-"`
}

// Open takes a request at the desk (IN01, IN02, TK01). Faults: INVALID for bad fields, all at once; BAD_REFERENCE for
// records of another estate. Appends Opened.
func (s *Service) Open(ctx context.Context, in OpenTicketInput) (journal.Receipt, error) {
	if err := in.check(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "openTicket", in.IdempotencyKey, in, func(tx *journal.Tx) error { return s.openIn(ctx, tx, in) })
}

// Follow opens a ticket that follows from something else at the desk, in its transaction, and returns the ticket's id. Faults: those of Open.
func (s *Service) Follow(ctx context.Context, tx *journal.Tx, in OpenTicketInput) (string, error) {
	if err := in.check(); err != nil {
		return "", err
	}
	err := s.openIn(ctx, tx, in)
	return tx.Made(), err
}

func (s *Service) openIn(ctx context.Context, tx *journal.Tx, in OpenTicketInput) error {
	if err := in.checkTime(tx.Now); err != nil {
		return err
	}
	estate, err := tx.Estate.Get(ctx, in.EstateID)
	if ent.IsNotFound(err) {
		return fault.Of(fault.RecordNotFound).At("input.estateID")
	}
	if err != nil {
		return err
	}
	place, err := in.place(ctx, tx)
	if err != nil {
		return err
	}
	earlier, err := s.earlier(ctx, tx, in, estate.PolicyVersion)
	if err != nil {
		return err
	}
	if earlier != nil {
		in.RepeatsID = &earlier.ID
	}
	incident, err := going(ctx, tx, in)
	if err != nil {
		return err
	}
	zone, err := time.LoadLocation(estate.TimeZone)
	if err != nil {
		return err
	}
	number, err := nextNumber(ctx, tx, estate.ID, zone)
	if err != nil {
		return err
	}
	if err := s.expectLists(ctx, tx, estate, zone); err != nil {
		return err
	}
	create := in.create(tx, number).SetPolicyVersion(estate.PolicyVersion)
	if incident != nil {
		create.SetIncidentID(incident.ID)
	}
	t, err := create.Save(ctx)
	if err != nil {
		return err
	}
	if err := s.opened(ctx, tx, t, place, earlier); err != nil || incident == nil {
		return err
	}
	tx.Record(*attached(t, incident))
	return nil
}

// opened writes what follows from a new ticket.
func (s *Service) opened(ctx context.Context, tx *journal.Tx, t *ent.Ticket, place string, earlier *ent.Ticket) error {
	if err := tx.Milestone.Create().SetID(id.New(id.Milestone, tx.Now)).SetEstateID(t.EstateID).SetTicketID(t.ID).
		SetMilestone(kind.MilestoneReceived).SetAt(t.ReceivedAt).Exec(ctx); err != nil {
		return err
	}
	if err := reach(ctx, tx, t, kind.MilestoneLogged); err != nil {
		return err
	}
	if err := tx.Restrict(ctx, t.ID, t.Confidentiality); err != nil {
		return err
	}
	e := newEntry(t, Opened)
	e.Args["kind"], e.Args["place"] = string(t.Kind), place
	tx.Result(t.ID)
	tx.Record(*e)
	return s.clocked(ctx, tx, t, earlier)
}

// clocked starts the clocks of a new ticket. Those that count from the call began when it came in, so that logging late hides no
// breach (TK04).
func (s *Service) clocked(ctx context.Context, tx *journal.Tx, t, earlier *ent.Ticket) error {
	k, err := s.keep(ctx, newClimber(tx), t, nil)
	if err != nil {
		return err
	}
	if err := k.reach(ctx, kind.MilestoneReceived, t.ReceivedAt); err != nil {
		return err
	}
	if err := k.reach(ctx, kind.MilestoneLogged, tx.Now); err != nil {
		return err
	}
	if err := k.save(ctx); err != nil {
		return err
	}
	if err := k.call(ctx, kind.OnOpened, nil); err != nil {
		return err
	}
	if earlier != nil {
		if err := k.repeated(ctx, earlier); err != nil {
			return err
		}
	}
	if len(k.rows) == 0 && k.calling == nil {
		return nil
	}
	return k.sumUp(ctx)
}

func (in *OpenTicketInput) create(tx *journal.Tx, number string) *ent.TicketCreate {
	priority := kind.PriorityNormal
	if kind.Governs(in.Kind, input.Value(in.Class)) == kind.Emergency {
		priority = kind.PriorityCritical
	}
	if in.RepeatsID != nil && kind.Governs(in.Kind, input.Value(in.Class)) == kind.Complaint {
		priority = kind.PriorityHigh // raised (TK11)
	}
	priority = input.Or(in.Priority, priority)
	create := tx.Ticket.Create().SetID(id.New(id.Ticket, tx.Now)).SetEstateID(in.EstateID).SetNumber(number).
		SetKind(in.Kind).SetNillableClass(in.Class).SetPriority(priority).SetUrgency(priority.Rank()).
		SetConfidentiality(input.Or(in.Confidentiality, kind.Open)).SetTitle(in.Title).SetDescription(input.Value(in.Description)).
		SetAttachments(in.Attachments).SetChannel(in.Channel).SetContactName(input.Value(in.ContactName)).
		SetContactPhone(input.Value(in.ContactPhone)).SetContactAddress(input.Value(in.ContactAddress)).
		SetNillableUnitID(in.UnitID).SetNillableLocationID(in.LocationID).SetNillableResidentID(in.ResidentID).
		SetNillableRepeatsID(in.RepeatsID).SetHandedOverBy(input.Value(in.HandedOverBy)).SetHandedOverReference(input.Value(in.HandedOverReference)).SetReceivedAt(input.Or(in.ReceivedAt, tx.Now)).SetOpenedAt(tx.Now).
		SetChangedAt(tx.Now).SetDueAt(clock.Never)
	create.SetNillableTakenByID(tx.Actor.Person())
	return create
}

// check looks at the fields one by one and brings them to the form they are stored in.
func (in *OpenTicketInput) check() error {
	var c fault.Check
	in.Title = input.Line(&c, "input.title", in.Title, input.LineLength, true)
	tidy(&c, &in.Description, "input.description", input.ProseLength, input.Prose)
	tidy(&c, &in.ContactName, "input.contactName", 100, input.Line)
	tidy(&c, &in.ContactAddress, "input.contactAddress", 400, input.Line)
	tidy(&c, &in.HandedOverBy, "input.handedOverBy", 200, input.Line)
	tidy(&c, &in.HandedOverReference, "input.handedOverReference", 100, input.Line)
	if in.ContactPhone != nil {
		phone := input.Phone(&c, "input.contactPhone", *in.ContactPhone)
		in.ContactPhone = &phone
	}
	in.Attachments = input.Lines(&c, "input.attachments", in.Attachments, 50, 400)
	c.Add(CheckClass(in.Kind, in.Class))
	if in.Channel != kind.ChannelPatrol && !input.Value(in.ContactDeclined) {
		c.That(input.Value(in.ContactName) != "", fault.Required, "input.contactName", "Ask whom to call back, or say that the caller declines (IN02).")
		c.That(input.Value(in.ContactPhone) != "", fault.Required, "input.contactPhone", "Ask for the call-back phone, or say that the caller declines (IN02).")
	}
	switch kind.Governs(in.Kind, input.Value(in.Class)) {
	case kind.IndoorRepair:
		c.That(in.UnitID != nil, fault.Required, "input.unitID", "An indoor repair needs the unit.")
	case kind.PublicRepair, kind.Emergency:
		c.That(in.UnitID != nil || in.LocationID != nil || input.Value(in.ContactAddress) != "", fault.Required, "input.locationID", "Say where it is: a unit, a public place or an address.")
	default: // the other kinds may be about nothing in particular
	}
	return c.Err()
}

// checkTime refuses a call that came in after now or too long ago.
func (in *OpenTicketInput) checkTime(now time.Time) error {
	if in.ReceivedAt == nil {
		return nil
	}
	*in.ReceivedAt = clock.Cut(*in.ReceivedAt)
	if in.ReceivedAt.After(now) || in.ReceivedAt.Before(now.Add(-earliest)) {
		return fault.New(fault.BadTime, "A call comes in at most 30 days before it is entered, and not after.").At("input.receivedAt")
	}
	return nil
}

// place checks the references of the input, finds the resident by the contact phone, and names the place for the entry.
func (in *OpenTicketInput) place(ctx context.Context, tx *journal.Tx) (label string, err error) {
	var c fault.Check
	label, err = directory.Place(ctx, tx.Client, in.EstateID, in.UnitID, in.LocationID)
	if err := c.Take(err); err != nil {
		return "", err
	}
	if err := in.caller(ctx, tx, &c); err != nil {
		return "", err
	}
	if in.RepeatsID != nil {
		earlier, err := tx.Ticket.Get(ctx, *in.RepeatsID)
		if ent.IsNotFound(err) || (err == nil && earlier.EstateID != in.EstateID) {
			c.Add(fault.Of(fault.BadReference).At("input.repeatsID"))
		} else if err != nil {
			return "", err
		}
	}
	return label, c.Err()
}

// caller checks the resident, or finds who in the unit has the contact phone.
func (in *OpenTicketInput) caller(ctx context.Context, tx *journal.Tx, c *fault.Check) error {
	if in.ResidentID != nil {
		r, err := tx.Resident.Get(ctx, *in.ResidentID)
		if ent.IsNotFound(err) || (err == nil && r.EstateID != in.EstateID) {
			c.Add(fault.Of(fault.BadReference).At("input.residentID"))
			return nil
		}
		return err
	}
	if in.UnitID == nil || input.Value(in.ContactPhone) == "" {
		return nil
	}
	found, err := tx.Resident.Query().Where(resident.EstateID(in.EstateID), resident.Phone(*in.ContactPhone),
		resident.HasOccupanciesWith(occupancy.UnitID(*in.UnitID), occupancy.ToIsNil())).Limit(1).IDs(ctx)
	if err == nil && len(found) == 1 {
		in.ResidentID = &found[0]
	}
	return err
}

// nextNumber is the ticket's number in its estate and day (TK01).
func nextNumber(ctx context.Context, tx *journal.Tx, estateID string, zone *time.Location) (string, error) {
	day := tx.Now.In(zone).Format("20060102")
	n, err := tx.Next(ctx, estateID, "ticket/"+day)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s-%04d", day, n), nil
}

// tidy checks an optional text in place.
func tidy(c *fault.Check, p **string, field string, limit int, check func(*fault.Check, string, string, int, bool) string) {
	if *p != nil {
		v := check(c, field, **p, limit, false)
		*p = &v
	}
}

func actorOf(ctx context.Context) (actor.Actor, error) {
	a, ok := actor.From(ctx)
	if !ok {
		return a, fault.Of(fault.NoToken)
	}
	return a, nil
}
