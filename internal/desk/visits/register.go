package visits

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RegisterVisitInput is somebody who comes unannounced.
type RegisterVisitInput struct {
	EstateID string
	Visitor
	LocationID     *string
	ConfirmedBy    *string
	Badge          *string
	IdempotencyKey *string `json:"-"`
}

// Register lets somebody in who was not announced: to the desk, to a unit whose people say so, to work, or to see a show flat (VI01).
// Faults: RECORD_NOT_FOUND, REQUIRED, CONTRADICTION, BAD_REFERENCE, VISITOR_BLOCKED, BADGE_OUT. Appends Arrived.
func (s *Service) Register(ctx context.Context, in RegisterVisitInput) (journal.Receipt, error) {
	var c fault.Check
	in.tidy(&c)
	confirmed := input.Line(&c, "input.confirmedBy", input.Value(in.ConfirmedBy), 100, in.Purpose == kind.ToUnit)
	badge := input.Line(&c, "input.badge", input.Value(in.Badge), 32, false)
	c.That(in.Purpose != kind.ToWork || in.UnitID != nil || in.LocationID != nil, fault.Required, "input.unitID", "Say where the work is: a unit or a public place.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "registerVisit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		var c fault.Check
		_, err := directory.Place(ctx, tx.Client, in.EstateID, in.UnitID, in.LocationID)
		if err := c.Take(err); err != nil {
			return err
		}
		if err := in.fits(ctx, tx, &c, in.EstateID); err != nil {
			return err
		}
		if err := c.Take(badgeFree(ctx, tx, in.EstateID, badge)); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		v, err := tx.Visit.Create().SetID(id.New(id.Visit, tx.Now)).SetEstateID(in.EstateID).SetStatus(kind.VisitOnSite).SetBeginsAt(tx.Now).SetArrivedAt(tx.Now).
			SetPurpose(in.Purpose).SetNillableUnitID(in.UnitID).SetNillableLocationID(in.LocationID).SetNillableHostID(in.HostID).SetHostName(*in.HostName).
			SetVisitorName(in.VisitorName).SetVisitorPhone(in.phone).SetCompany(*in.Company).SetCompanions(input.Value(in.Companions)).SetPlate(in.number).
			SetNillableAllowedByID(in.AllowedByID).SetConfirmedBy(confirmed).SetNillableBadge(input.Given(badge)).SetNillableCheckedInByID(tx.Actor.Person()).Save(ctx)
		if err := badgeTaken(err); err != nil {
			return err
		}
		return s.arrived(ctx, tx, v)
	})
}
