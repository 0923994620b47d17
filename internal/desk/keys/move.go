package keys

import (
	"context"
	"fmt"
	"slices"

	"foyer/ent"
	"foyer/ent/key"
	"foyer/ent/keyloan"
	"foyer/ent/occupancy"
	entresident "foyer/ent/resident"
	"foyer/ent/unit"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// mostIssued is how many keys one move-in or move-out is about at most.
const mostIssued = 50

// moveIn is what keys that are issued are for.
const moveIn = "入伙领用 · move-in"

// IssueKeysInput is keys for somebody who moves in.
type IssueKeysInput struct {
	UnitID         string
	ResidentID     string
	KeyIDs         []string
	Signature      string
	AuthorisedByID *string
	IdempotencyKey *string `json:"-"`
}

// Issue gives keys of a unit to somebody who moves in, against a signature, all or none; they are due back at move-out (KY05). Faults:
// RECORD_NOT_FOUND, BAD_REFERENCE, KEY_OUT, KEY_RETIRED, REQUIRED. Appends Issued for each.
func (s *Service) Issue(ctx context.Context, in IssueKeysInput) (journal.Receipt, error) {
	var c fault.Check
	signature := input.Line(&c, "input.signature", in.Signature, 200, true)
	ids := slices.Compact(slices.Sorted(slices.Values(in.KeyIDs)))
	c.That(len(ids) > 0 && len(ids) <= mostIssued, fault.Required, "input.keyIDs", "Name 1 to %d keys.", mostIssued)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "issueKeys", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := tx.Unit.Query().Where(unit.ID(in.UnitID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
		}
		var c fault.Check
		who, err := tx.Resident.Query().Where(entresident.ID(in.ResidentID), entresident.HasOccupanciesWith(occupancy.UnitID(u.ID), occupancy.ToIsNil())).Only(ctx)
		if ent.IsNotFound(err) {
			c.Add(fault.New(fault.BadReference, "No such resident lives there.").At("input.residentID"))
		} else if err != nil {
			return err
		}
		authoriser := input.Or(in.AuthorisedByID, tx.Actor.StaffID)
		c.That(authoriser != "", fault.Required, "input.authorisedByID", "Say who authorises it (KY02).")
		if authoriser != "" {
			_, err := directory.Colleague(ctx, tx.Client, u.EstateID, authoriser, "input.authorisedByID")
			if err := c.Take(err); err != nil {
				return err
			}
		}
		known, err := tx.Key.Query().Where(key.IDIn(ids...), key.UnitID(u.ID), store.ForUpdate).Order(key.ByID()).All(ctx)
		if err != nil {
			return err
		}
		c.That(len(known) == len(ids), fault.BadReference, "input.keyIDs", "Only keys of the unit are issued.")
		for _, k := range known {
			if refused := Lendable(k); refused != nil {
				c.Add(refused.At(fmt.Sprintf("input.keyIDs.%d", slices.Index(in.KeyIDs, k.ID))))
			}
		}
		if err := c.Err(); err != nil {
			return err
		}
		for _, k := range known {
			if err := issue(ctx, tx, k, who, authoriser, signature); err != nil {
				return err
			}
		}
		tx.Result(u.ID)
		return nil
	})
}

// issue makes the loan of one key until move-out.
func issue(ctx context.Context, tx *journal.Tx, k *ent.Key, who *ent.Resident, authoriser, signature string) error {
	l, err := tx.KeyLoan.Create().SetID(id.New(id.KeyLoan, tx.Now)).SetEstateID(k.EstateID).SetKeyID(k.ID).SetStatus(kind.LoanOut).SetBorrowerKind(kind.BorrowerResident).
		SetResidentID(who.ID).SetBorrowerName(who.Name).SetBorrowerPhone(who.Phone).SetPurpose(moveIn).SetAuthorisedByID(authoriser).SetLentAt(tx.Now).SetDueBackAt(clock.Never).
		SetUntilMoveOut(true).SetSignature(signature).SetNillableLentByID(tx.Actor.Person()).Save(ctx)
	if err != nil {
		return err
	}
	l.Edges.Key = k
	tx.Record(entryOf(Issued, l))
	return k.Update().SetState(kind.KeyOut).SetOpenLoanID(l.ID).AddVersion(1).Exec(ctx)
}

// TakeBackKeysInput is the keys of somebody who moves out.
type TakeBackKeysInput struct {
	UnitID         string
	ResidentID     string
	Keys           []*TakeBackKeyInput
	IdempotencyKey *string `json:"-"`
}

// TakeBackKeyInput is a key at move-out.
type TakeBackKeyInput struct {
	LoanID       string
	Outcome      kind.KeyOutcome
	Note         *string
	Compensation *int64
}

// TakeBack settles at move-out every key that was issued: damaged and missing ones are retired, their borrower owes what is said, and their
// locks are to be changed, all in one transaction (KY05). Faults: RECORD_NOT_FOUND, KEYS_MISSING, BAD_REFERENCE, REQUIRED, BAD_NUMBER,
// CONTRADICTION. Appends Returned, Damaged or Lost for each, and what follows.
func (s *Service) TakeBack(ctx context.Context, in TakeBackKeysInput) (journal.Receipt, error) {
	if err := in.check(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "takeBackKeys", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := tx.Unit.Query().Where(unit.ID(in.UnitID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
		}
		// locked in one order, before each is looked at in the caller's: two who name the same keys must not wait for each other
		issued, err := tx.KeyLoan.Query().Where(keyloan.ResidentID(in.ResidentID), keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(true), keyloan.HasKeyWith(key.UnitID(u.ID)), store.ForUpdate).Order(keyloan.ByID()).IDs(ctx)
		if err != nil {
			return err
		}
		if err := in.complete(issued); err != nil {
			return err
		}
		for _, one := range in.Keys {
			l, err := loadLoan(ctx, tx, one.LoanID, nil)
			if err != nil {
				return err
			}
			note, owed := input.Value(one.Note), input.Value(one.Compensation)
			if one.Outcome == kind.KeyNotBack {
				err = s.lostOn(ctx, tx, l, note, owed, nil)
			} else {
				err = s.giveBack(ctx, tx, l, one.Outcome == kind.KeyBackDamaged, note, owed, nil)
			}
			if err != nil {
				return err
			}
		}
		tx.Result(u.ID)
		return nil
	})
}

// check looks at the fields one by one.
func (in *TakeBackKeysInput) check() error {
	var c fault.Check
	c.That(len(in.Keys) > 0 && len(in.Keys) <= mostIssued, fault.Required, "input.keys", "Name 1 to %d keys.", mostIssued)
	for i, one := range in.Keys {
		at := fmt.Sprintf("input.keys.%d", i)
		note := input.Prose(&c, at+".note", input.Value(one.Note), input.ProseLength, one.Outcome == kind.KeyNotBack)
		one.Note = &note
		checkCompensation(&c, at+".compensation", one.Compensation)
		c.That(one.Outcome != kind.KeyBackGood || input.Value(one.Compensation) == 0, fault.Contradiction, at+".compensation", "Nobody owes anything for a key that is as it was.")
	}
	return c.Err()
}

// complete refuses keys that were not issued, one named twice, and one that is not accounted for.
func (in *TakeBackKeysInput) complete(issued []string) error {
	var c fault.Check
	left := slices.Clone(issued)
	for i, one := range in.Keys {
		at := slices.Index(left, one.LoanID)
		c.That(at >= 0, fault.BadReference, fmt.Sprintf("input.keys.%d.loanID", i), "This key was not issued to the resident for this unit, or is named twice.")
		if at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
	}
	if len(left) > 0 {
		c.Add(fault.Of(fault.KeysMissing).At("input.keys").With("loans", left))
	}
	return c.Err()
}
