package tenancy

import (
	"context"

	"foyer/ent/occupancy"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// noticeDays is how many days ahead a move-out is announced (MV02).
const noticeDays = 3

// AnnounceMoveOutInput is somebody who is going to move out.
type AnnounceMoveOutInput struct {
	OccupancyID    string
	LeavesOn       string
	Application    string
	OwnerConsent   *string
	MailboxKey     string
	AllowedByID    *string
	IdempotencyKey *string `json:"-"`
}

// AnnounceMoveOut takes the announcement, three days ahead, with its papers together: application, the landlord's consent for a tenant, and the
// mailbox key (MV02). Faults: RECORD_NOT_FOUND, ALREADY_ENDED, ALREADY_EXISTS, REQUIRED, BAD_DATE, OWNER_CONSENT_MISSING, NOTICE_TOO_SHORT,
// BAD_REFERENCE, NOT_PERMITTED. Appends OutStarted.
func (s *Service) AnnounceMoveOut(ctx context.Context, in AnnounceMoveOutInput) (journal.Receipt, error) {
	var c fault.Check
	application := input.Line(&c, "input.application", in.Application, 200, true)
	consent := input.Line(&c, "input.ownerConsent", input.Value(in.OwnerConsent), 200, false)
	mailbox := input.Line(&c, "input.mailboxKey", in.MailboxKey, 200, true)
	input.Day(&c, "input.leavesOn", in.LeavesOn)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "announceMoveOut", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		o, err := tx.Occupancy.Query().Where(occupancy.ID(in.OccupancyID), store.ForUpdate).WithResident().Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.occupancyID"))
		}
		if o.To != nil {
			return fault.Of(fault.AlreadyEnded).At("input.occupancyID")
		}
		today, err := directory.Today(ctx, tx.Client, o.EstateID, tx.Now)
		if err != nil {
			return err
		}
		var c fault.Check
		if o.Role == kind.OccupancyTenant && consent == "" {
			c.Add(fault.Of(fault.OwnerConsentMissing).At("input.ownerConsent"))
		}
		switch days := ledger.DaysBetween(today, in.LeavesOn); {
		case days < 0:
			c.Add(fault.New(fault.BadDate, "The day is over.").At("input.leavesOn"))
		case days < noticeDays && in.AllowedByID == nil:
			c.Add(fault.Of(fault.NoticeTooShort).At("input.leavesOn"))
		}
		if in.AllowedByID != nil {
			who, err := directory.Colleague(ctx, tx.Client, o.EstateID, *in.AllowedByID, "input.allowedByID")
			if err := c.Take(err); err != nil {
				return err
			}
			c.That(who == nil || actor.Head(who.Role), fault.NotPermitted, "input.allowedByID", "Only a supervisor or the centre manager allows it.")
		}
		if err := c.Err(); err != nil {
			return err
		}
		u, err := home(ctx, tx, o.UnitID)
		if err != nil {
			return err
		}
		m, err := tx.MoveOut.Create().SetID(id.New(id.MoveOut, tx.Now)).SetEstateID(o.EstateID).SetUnitID(o.UnitID).SetResidentID(o.ResidentID).SetOccupancyID(o.ID).SetLeavesOn(in.LeavesOn).
			SetApplication(application).SetOwnerConsent(consent).SetMailboxKey(mailbox).SetNillableAllowedByID(in.AllowedByID).SetAnnouncedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		m.Edges.Unit, m.Edges.Resident = u, o.Edges.Resident
		tx.Result(m.ID)
		e := entryOut(OutStarted, m)
		e.Args["until"] = in.LeavesOn
		tx.Record(e)
		return nil
	})
}

// CancelMoveOutInput is a move-out that does not take place.
type CancelMoveOutInput struct {
	MoveOutID      string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CancelMoveOut calls a move-out off. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, MOVE_CLOSED, REQUIRED. Appends OutCalled.
func (s *Service) CancelMoveOut(ctx context.Context, in CancelMoveOutInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "cancelMoveOut", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadOut(ctx, tx, in.MoveOutID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := m.Update().SetStatus(kind.MoveCancelled).SetEndedAt(tx.Now).SetNote(reason).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		e := entryOut(OutCalled, m)
		e.Text = reason
		tx.Record(e)
		return nil
	})
}
