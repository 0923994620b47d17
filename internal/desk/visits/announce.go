package visits

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/invitation"
	"foyer/ent/unit"
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

// Limits of an invitation.
const (
	longest     = 366 * 24 * time.Hour
	mostEntries = 1000
)

// AnnounceVisitInput is an invitation of visitors.
type AnnounceVisitInput struct {
	EstateID *string
	Visitor
	ValidFrom      time.Time
	ValidTo        time.Time
	Entries        *int
	IdempotencyKey *string `json:"-"`
}

// Announce announces visitors: they get a pass code for a window and a number of entries, and the first of the visits is expected (VI02).
// Faults: RECORD_NOT_FOUND, REQUIRED, BAD_TIME, BAD_NUMBER, BAD_REFERENCE, VISITOR_BLOCKED. Appends Announced.
func (s *Service) Announce(ctx context.Context, in AnnounceVisitInput) (journal.Receipt, error) {
	var c fault.Check
	in.tidy(&c)
	in.ValidFrom, in.ValidTo = clock.Cut(in.ValidFrom), clock.Cut(in.ValidTo)
	entries := input.Between(&c, "input.entries", input.Or(in.Entries, 1), 1, mostEntries)
	c.That(in.ValidTo.After(in.ValidFrom), fault.BadTime, "input.validTo", "A visit ends after it begins.")
	c.That(in.ValidTo.Sub(in.ValidFrom) <= longest, fault.BadTime, "input.validTo", "A pass code is good for a year at most; announce again after that.")
	c.That(in.UnitID != nil || in.EstateID != nil, fault.Required, "input.unitID", "Name the unit, or for the desk and public places the estate.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "announceVisit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		var c fault.Check
		c.That(in.ValidTo.After(tx.Now), fault.BadTime, "input.validTo", "The window is over already.")
		estateID, err := in.home(ctx, tx, &c)
		if err != nil {
			return err
		}
		if err := in.fits(ctx, tx, &c, estateID); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		return announce(ctx, tx, estateID, in, entries)
	})
}

// home is the estate that visitors come to.
func (in *AnnounceVisitInput) home(ctx context.Context, tx *journal.Tx, c *fault.Check) (string, error) {
	if in.UnitID == nil {
		_, err := tx.Estate.Get(ctx, *in.EstateID)
		return *in.EstateID, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
	}
	u, err := tx.Unit.Query().Where(unit.ID(*in.UnitID)).Only(ctx)
	if err != nil {
		return "", store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
	}
	c.That(in.EstateID == nil || *in.EstateID == u.EstateID, fault.BadReference, "input.unitID", "There is no such unit on this estate.")
	return u.EstateID, nil
}

// announce makes the invitation and the visit that is expected on it.
func announce(ctx context.Context, tx *journal.Tx, estateID string, in AnnounceVisitInput, entries int) error {
	code, err := freeCode(ctx, tx, estateID)
	if err != nil {
		return err
	}
	i, err := tx.Invitation.Create().SetID(id.New(id.Invitation, tx.Now)).SetEstateID(estateID).SetStatus(kind.InvitationOpen).SetCodeHandle(code.Handle).SetCodeSecret(code.Secret).
		SetValidFrom(in.ValidFrom).SetValidTo(in.ValidTo).SetEntries(entries).SetAnnouncedAt(tx.Now).SetNillableAnnouncedByID(tx.Actor.Person()).
		SetPurpose(in.Purpose).SetNillableUnitID(in.UnitID).SetNillableHostID(in.HostID).SetHostName(*in.HostName).SetVisitorName(in.VisitorName).SetVisitorPhone(in.phone).
		SetCompany(*in.Company).SetCompanions(input.Value(in.Companions)).SetPlate(in.number).SetNillableAllowedByID(in.AllowedByID).Save(ctx)
	if err != nil {
		return err
	}
	v, err := expected(tx, i).Save(ctx)
	if err != nil {
		return err
	}
	if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Invitations, Scope: estateID, Subject: i.ID, At: i.ValidTo}); err != nil {
		return err
	}
	zone, err := directory.Zone(ctx, tx.Client, estateID)
	if err != nil {
		return err
	}
	e, err := entryOf(ctx, tx, Announced, i, v.ID)
	if err != nil {
		return err
	}
	e.Args["until"] = i.ValidTo.In(zone).Format(directory.Shown)
	tx.Result(v.ID)
	tx.Record(e)
	return nil
}

// freeCode makes a pass code that the estate has not given out.
func freeCode(ctx context.Context, tx *journal.Tx, estateID string) (Code, error) {
	for {
		code := newCode()
		taken, err := tx.Invitation.Query().Where(invitation.EstateID(estateID), invitation.CodeHandle(code.Handle)).Exist(ctx)
		if err != nil || !taken {
			return code, err
		}
	}
}

// expected is a new visit on an invitation.
func expected(tx *journal.Tx, i *ent.Invitation) *ent.VisitCreate {
	return tx.Visit.Create().SetID(id.New(id.Visit, tx.Now)).SetEstateID(i.EstateID).SetStatus(kind.VisitExpected).SetInvitationID(i.ID).SetPassCode(Code{i.CodeHandle, i.CodeSecret}.String()).SetBeginsAt(i.ValidFrom).
		SetValidFrom(i.ValidFrom).SetValidTo(i.ValidTo).SetPurpose(i.Purpose).SetNillableUnitID(i.UnitID).SetNillableHostID(i.HostID).SetHostName(i.HostName).
		SetVisitorName(i.VisitorName).SetVisitorPhone(i.VisitorPhone).SetCompany(i.Company).SetCompanions(i.Companions).SetPlate(i.Plate).SetNillableAllowedByID(i.AllowedByID)
}
