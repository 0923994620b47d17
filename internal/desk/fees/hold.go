package fees

import (
	"context"

	"foyer/ent"
	"foyer/ent/dunninghold"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// longestHold is for how many days at most a unit is not asked for money.
const longestHold = 366

// HoldDunningInput is a time for which a unit is not asked for money.
type HoldDunningInput struct {
	UnitID         string
	Until          string
	Reason         string
	IdempotencyKey *string `json:"-"`
}

// Hold stops for a time that a unit is asked for money that is late (FE05). Faults: RECORD_NOT_FOUND, BAD_DATE, REQUIRED. Appends DunningHeld.
func (s *Service) Hold(ctx context.Context, in HoldDunningInput) (journal.Receipt, error) {
	var c fault.Check
	input.Day(&c, "input.until", in.Until)
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "holdDunning", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, err := ledger.Open(ctx, tx, in.UnitID, "input.unitID")
		if err != nil {
			return err
		}
		if days := ledger.DaysBetween(account.Day, in.Until); days < 0 || days > longestHold {
			return fault.New(fault.BadDate, "A hold ends today at the earliest, and after %d days at the latest.", longestHold).At("input.until")
		}
		hold, err := tx.DunningHold.Create().SetID(id.New(id.DunningHold, tx.Now)).SetEstateID(account.Unit.EstateID).SetUnitID(in.UnitID).SetUntil(in.Until).SetReason(reason).SetHeldAt(tx.Now).
			SetNillableHeldByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(in.UnitID)
		tx.Record(journal.Entry{Scope: hold.EstateID, Kind: DunningHeld, Subjects: []string{hold.ID, hold.UnitID}, Text: reason, Args: map[string]any{"unit": directory.Label(account.Unit), "until": in.Until}})
		return nil
	})
}

// LiftDunningHoldInput is a hold that ends early.
type LiftDunningHoldInput struct {
	UnitID         string
	IdempotencyKey *string `json:"-"`
}

// LiftHold lets a unit be asked for money again (FE05). Faults: RECORD_NOT_FOUND, NOTHING_TO_CHANGE when nothing holds it. Appends HoldLifted.
func (s *Service) LiftHold(ctx context.Context, in LiftDunningHoldInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "liftDunningHold", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, err := ledger.Open(ctx, tx, in.UnitID, "input.unitID")
		if err != nil {
			return err
		}
		holds, err := tx.DunningHold.Query().Where(dunninghold.UnitID(in.UnitID), dunninghold.UntilGTE(account.Day), dunninghold.LiftedAtIsNil(), store.ForUpdate).All(ctx)
		if err != nil {
			return err
		}
		if len(holds) == 0 {
			return fault.New(fault.NothingToDo, "Nothing holds it.").At("input.unitID")
		}
		e := journal.Entry{Scope: account.Unit.EstateID, Kind: HoldLifted, Args: map[string]any{"unit": directory.Label(account.Unit)}}
		for _, hold := range holds {
			if err := lift(ctx, tx, hold); err != nil {
				return err
			}
			e.Subjects = append(e.Subjects, hold.ID)
		}
		e.Subjects = append(e.Subjects, in.UnitID)
		tx.Result(in.UnitID)
		tx.Record(e)
		return nil
	})
}

func lift(ctx context.Context, tx *journal.Tx, hold *ent.DunningHold) error {
	return hold.Update().SetLiftedAt(tx.Now).AddVersion(1).Exec(ctx)
}
