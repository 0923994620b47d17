package tenancy

import (
	"context"

	"foyer/ent"
	entresident "foyer/ent/resident"
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

// StartMoveInInput is somebody who is going to move in.
type StartMoveInInput struct {
	UnitID         string
	ResidentID     string
	Role           kind.OccupancyRole
	Proxy          *string
	MassOn         *string
	Note           *string
	IdempotencyKey *string `json:"-"`
}

// StartMoveIn gives the notice out (MV01): the first gate is open. Faults: RECORD_NOT_FOUND, BAD_REFERENCE, BAD_DATE, ALREADY_EXISTS while the
// same person moves into the same unit. Appends InStarted and GateOpened.
func (s *Service) StartMoveIn(ctx context.Context, in StartMoveInInput) (journal.Receipt, error) {
	var c fault.Check
	proxy := input.Line(&c, "input.proxy", input.Value(in.Proxy), 100, false)
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if in.MassOn != nil {
		input.Day(&c, "input.massOn", *in.MassOn)
	}
	c.That(in.Role != kind.OccupancyFamily, fault.BadReference, "input.role", "Family moves in with an owner or a tenant.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "startMoveIn", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := home(ctx, tx, in.UnitID)
		if err != nil {
			return err
		}
		who, err := tx.Resident.Query().Where(entresident.ID(in.ResidentID), entresident.EstateID(u.EstateID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.New(fault.BadReference, "The estate has no such resident.").At("input.residentID"))
		}
		next := following(kind.GateNotice)
		m, err := tx.MoveIn.Create().SetID(id.New(id.MoveIn, tx.Now)).SetEstateID(u.EstateID).SetUnitID(u.ID).SetResidentID(who.ID).SetRole(in.Role).SetProxy(proxy).SetNillableMassOn(in.MassOn).
			SetNextGate(next).SetPost(posts[next]).SetStartedAt(tx.Now).SetNote(note).Save(ctx)
		if err != nil {
			return err
		}
		m.Edges.Unit, m.Edges.Resident = u, who
		tx.Result(m.ID)
		tx.Record(entryIn(InStarted, m))
		return open(ctx, tx, m, &ent.MoveGate{Gate: kind.GateNotice})
	})
}

// RecordMoveDocumentInput is a document that was seen.
type RecordMoveDocumentInput struct {
	MoveInID       string
	Document       kind.MoveDocument
	Reference      string
	IdempotencyKey *string `json:"-"`
}

// RecordDocument notes that a document was seen, and where its copy is kept (MV04). Faults: RECORD_NOT_FOUND, REQUIRED, MOVE_CLOSED. Appends
// DocumentIn.
func (s *Service) RecordDocument(ctx context.Context, in RecordMoveDocumentInput) (journal.Receipt, error) {
	var c fault.Check
	reference := input.Line(&c, "input.reference", in.Reference, 200, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "recordMoveDocument", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadIn(ctx, tx, in.MoveInID, nil)
		if err != nil {
			return err
		}
		d, err := tx.MoveDocument.Create().SetID(id.New(id.MoveDocument, tx.Now)).SetEstateID(m.EstateID).SetMoveInID(m.ID).SetDocument(in.Document).SetReference(reference).SetSeenAt(tx.Now).
			SetNillableSeenByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(m.ID)
		e := entryIn(DocumentIn, m, d.ID)
		e.Args["document"] = string(in.Document)
		tx.Record(e)
		return m.Update().AddVersion(1).Exec(ctx)
	})
}

// OpenMoveGateInput is the next gate of a move-in.
type OpenMoveGateInput struct {
	MoveInID       string
	Gate           kind.MoveGate
	Reference      *string
	WaivedByID     *string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// signed are the gates that leave a paper behind.
var signed = map[kind.MoveGate]bool{kind.GateIdentity: true, kind.GateAgreement: true}

// OpenGate opens the next gate: documents when all have been seen, fees when by the ledger nothing is owed or that is waived by name (MV01).
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, MOVE_CLOSED, GATE_OPEN, GATE_OUT_OF_ORDER, GATE_TOGETHER, DOCUMENTS_MISSING, MOVE_FEES_OPEN, REQUIRED,
// BAD_REFERENCE, NOT_PERMITTED. Appends GateOpened.
func (s *Service) OpenGate(ctx context.Context, in OpenMoveGateInput) (journal.Receipt, error) {
	var c fault.Check
	reference := input.Line(&c, "input.reference", input.Value(in.Reference), 200, signed[in.Gate])
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, in.WaivedByID != nil)
	c.That(in.WaivedByID == nil || in.Gate == kind.GateFees, fault.Contradiction, "input.waivedByID", "Only fees are waived.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "openMoveGate", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadIn(ctx, tx, in.MoveInID, in.IfVersion)
		if err != nil {
			return err
		}
		seen, err := m.QueryDocuments().All(ctx)
		if err != nil {
			return err
		}
		if refused := GateRefusal(m, seen, in.Gate); refused != nil {
			return refused
		}
		if in.Gate == kind.GateFees {
			if err := checkFees(ctx, tx, m, in.WaivedByID); err != nil {
				return err
			}
		}
		next := following(in.Gate)
		if err := m.Update().SetNextGate(next).SetPost(posts[next]).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		return open(ctx, tx, m, &ent.MoveGate{Gate: in.Gate, Reference: reference, WaivedByID: in.WaivedByID, Note: note})
	})
}

// checkFees asks the ledger, or who waives it.
func checkFees(ctx context.Context, tx *journal.Tx, m *ent.MoveIn, waivedByID *string) error {
	if waivedByID != nil {
		who, err := directory.Colleague(ctx, tx.Client, m.EstateID, *waivedByID, "input.waivedByID")
		if err != nil {
			return err
		}
		if !actor.Head(who.Role) {
			return fault.New(fault.NotPermitted, "Only a supervisor or the centre manager waives that fees are settled.").At("input.waivedByID")
		}
		return nil
	}
	account, err := ledger.Open(ctx, tx, m.UnitID, "input.moveInID")
	if err != nil {
		return err
	}
	s, err := account.Standing(ctx)
	if err == nil && s.Owed > 0 {
		err = fault.Of(fault.MoveFeesOpen).At("input.gate").With("owed", s.Owed)
	}
	return err
}

// CancelMoveInInput is a move-in that does not take place.
type CancelMoveInInput struct {
	MoveInID       string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CancelMoveIn calls a move-in off; what was recorded stays. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, MOVE_CLOSED, REQUIRED. Appends InCancelled.
func (s *Service) CancelMoveIn(ctx context.Context, in CancelMoveInInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "cancelMoveIn", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadIn(ctx, tx, in.MoveInID, in.IfVersion)
		if err != nil {
			return err
		}
		if err := m.Update().SetStatus(kind.MoveCancelled).SetEndedAt(tx.Now).SetNote(reason).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		e := entryIn(InCancelled, m)
		e.Text = reason
		tx.Record(e)
		return nil
	})
}
