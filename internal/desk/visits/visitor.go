package visits

import (
	"context"

	"foyer/ent"
	"foyer/ent/blockedvisitor"
	"foyer/ent/occupancy"
	"foyer/ent/predicate"
	"foyer/ent/resident"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// mostCompanions is how many come along with one visitor at most.
const mostCompanions = 200

// Visitor is who comes, to whom and what for (VI01).
type Visitor struct {
	Purpose       kind.VisitPurpose
	UnitID        *string
	HostID        *string
	HostName      *string
	VisitorName   string
	VisitorPhone  *string
	Company       *string
	Companions    *int
	Plate         *string
	AllowedByID   *string
	phone, number string // the phone's digits and the plate as they are stored
}

// tidy checks the fields one by one and brings them to the form they are stored in.
func (v *Visitor) tidy(c *fault.Check) {
	v.VisitorName = input.Line(c, "input.visitorName", v.VisitorName, 100, true)
	v.phone = input.Phone(c, "input.visitorPhone", input.Value(v.VisitorPhone))
	v.number = input.Plate(c, "input.plate", input.Value(v.Plate))
	company := input.Line(c, "input.company", input.Value(v.Company), 200, false)
	host := input.Line(c, "input.hostName", input.Value(v.HostName), 100, false)
	v.Company, v.HostName = &company, &host
	input.Between(c, "input.companions", input.Value(v.Companions), 0, mostCompanions)
	c.That(v.UnitID != nil || v.Purpose != kind.ToUnit && v.Purpose != kind.ToView, fault.Required, "input.unitID", "Say to which unit.")
	c.That(v.UnitID == nil || v.Purpose != kind.ToDesk, fault.Contradiction, "input.unitID", "Who comes to the desk visits no unit.")
}

// fits finds the host, and whether the visitor is let in at all; all that is wrong is added to the check.
func (v *Visitor) fits(ctx context.Context, tx *journal.Tx, c *fault.Check, estateID string) error {
	if v.HostID != nil {
		lives := []predicate.Resident{resident.ID(*v.HostID), resident.EstateID(estateID)}
		if v.UnitID != nil {
			lives = append(lives, resident.HasOccupanciesWith(occupancy.UnitID(*v.UnitID), occupancy.ToIsNil()))
		}
		known, err := tx.Resident.Query().Where(lives...).Exist(ctx)
		if err != nil {
			return err
		}
		c.That(known, fault.BadReference, "input.hostID", "No such resident lives there.")
	}
	return admitted(ctx, tx, c, estateID, v.VisitorName, v.phone, v.number, v.AllowedByID)
}

// admitted refuses somebody on the block list, unless a supervisor lets the person pass by name.
func admitted(ctx context.Context, tx *journal.Tx, c *fault.Check, estateID, name, phone, plate string, allowedBy *string) error {
	if allowedBy != nil {
		who, err := directory.Colleague(ctx, tx.Client, estateID, *allowedBy, "input.allowedByID")
		if err != nil {
			return c.Take(err)
		}
		c.That(actor.Head(who.Role), fault.NotPermitted, "input.allowedByID", "Only a supervisor or the centre manager lets this pass.")
		return nil
	}
	blocked, err := onBlockList(ctx, tx.Client, estateID, name, phone, plate)
	if err == nil && blocked {
		c.Add(fault.Of(fault.VisitorBlocked).At("input.allowedByID"))
	}
	return err
}

// onBlockList looks for an entry that holds: by phone, by plate, or by name when the entry has no phone.
func onBlockList(ctx context.Context, c *ent.Client, estateID, name, phone, plate string) (bool, error) {
	same := []predicate.BlockedVisitor{blockedvisitor.And(blockedvisitor.Name(name), blockedvisitor.Phone(""))}
	if phone != "" {
		same = append(same, blockedvisitor.Phone(phone))
	}
	if plate != "" {
		same = append(same, blockedvisitor.Plate(plate))
	}
	return c.BlockedVisitor.Query().Where(blockedvisitor.EstateID(estateID), blockedvisitor.LiftedAtIsNil(), blockedvisitor.Or(same...)).Exist(ctx)
}
