package fees

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/dunninghold"
	"foyer/ent/dunningstep"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// DunInput is one time that money is asked for that is late.
type DunInput struct {
	UnitID         string
	Stage          kind.DunningStage
	Result         *string
	PromisedOn     *string
	IdempotencyKey *string `json:"-"`
}

// Dun notes that a unit is asked for money that is late: by call, notice, formal letter and lawyer, in this order, each after the one before has a
// result (FE05). Faults: RECORD_NOT_FOUND, BAD_DATE, NOTHING_OVERDUE, DUNNING_ON_HOLD, DUNNING_OUT_OF_ORDER. Appends Dunned.
func (s *Service) Dun(ctx context.Context, in DunInput) (journal.Receipt, error) {
	var c fault.Check
	result := input.Prose(&c, "input.result", input.Value(in.Result), input.ProseLength, false)
	if in.PromisedOn != nil {
		input.Day(&c, "input.promisedOn", *in.PromisedOn)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "dun", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, err := ledger.Open(ctx, tx, in.UnitID, "input.unitID")
		if err != nil {
			return err
		}
		u := account.Unit
		standing, err := account.Standing(ctx)
		if err != nil {
			return err
		}
		hold, err := HoldOf(ctx, tx.Client, u.ID, account.Day)
		if err != nil {
			return err
		}
		last, err := LastStep(ctx, tx.Client, u.ID, standing.OldestDueOn)
		if err != nil {
			return err
		}
		if refused := Askable(standing, hold, last, in.Stage); refused != nil {
			return refused
		}
		step, err := tx.DunningStep.Create().SetID(id.New(id.DunningStep, tx.Now)).SetEstateID(u.EstateID).SetUnitID(u.ID).SetStage(in.Stage).SetOverdue(standing.Overdue).SetOldestDueOn(standing.OldestDueOn).
			SetBookedOn(account.Day).SetTakenAt(tx.Now).SetNillableTakenByID(tx.Actor.Person()).SetResult(result).SetNillablePromisedOn(in.PromisedOn).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(step.ID)
		tx.Record(journal.Entry{Scope: u.EstateID, Kind: Dunned, Subjects: []string{step.ID, u.ID}, Text: result,
			Args: map[string]any{"unit": directory.Label(u), "stage": string(in.Stage), "amount": account.Text(standing.Overdue)}})
		return nil
	})
}

// HoldOf is what keeps a unit from being asked for money on a day; nil when nothing does.
func HoldOf(ctx context.Context, c *ent.Client, unitID, day string) (*ent.DunningHold, error) {
	hold, err := c.DunningHold.Query().Where(dunninghold.UnitID(unitID), dunninghold.UntilGTE(day), dunninghold.LiftedAtIsNil()).Order(dunninghold.ByUntil(sql.OrderDesc())).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil //nolint:nilnil // nothing holds it
	}
	return hold, err
}

// LastStep is the last time that a unit was asked for what has been due since a day; nil when it was not asked since.
func LastStep(ctx context.Context, c *ent.Client, unitID, since string) (*ent.DunningStep, error) {
	step, err := c.DunningStep.Query().Where(dunningstep.UnitID(unitID), dunningstep.BookedOnGT(since)).Order(dunningstep.ByTakenAt(sql.OrderDesc()), dunningstep.ByID(sql.OrderDesc())).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil //nolint:nilnil // nobody has asked
	}
	return step, err
}

// Askable says what stands against asking a unit for money in a way: a way may be taken again, and the next one once the last has a result
// (FE05).
func Askable(s *ledger.Standing, hold *ent.DunningHold, last *ent.DunningStep, stage kind.DunningStage) *fault.Error {
	if s.Overdue == 0 {
		return fault.Of(fault.NothingOverdue).At("input.unitID")
	}
	if hold != nil {
		return fault.Of(fault.DunningOnHold).At("input.unitID").With("until", hold.Until)
	}
	order := kind.DunCall.Values()
	at, done := slices.Index(order, string(stage)), -1
	if last != nil {
		done = slices.Index(order, string(last.Stage))
	}
	if at > done+1 || at == done+1 && last != nil && last.Result == "" {
		next := order[max(0, done)]
		if last != nil && last.Result != "" {
			next = order[min(done+1, len(order)-1)]
		}
		return fault.Of(fault.DunningOutOfOrder).At("input.stage").With("next", next)
	}
	return nil
}

// NoteDunningInput is what came of asking for money.
type NoteDunningInput struct {
	DunningStepID  string
	Result         string
	PromisedOn     *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// NoteDunning notes what came of asking for money (FE05). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, REQUIRED, BAD_DATE. Appends DunningNoted.
func (s *Service) NoteDunning(ctx context.Context, in NoteDunningInput) (journal.Receipt, error) {
	var c fault.Check
	result := input.Prose(&c, "input.result", in.Result, input.ProseLength, true)
	if in.PromisedOn != nil {
		input.Day(&c, "input.promisedOn", *in.PromisedOn)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "noteDunning", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		step, err := tx.DunningStep.Query().Where(dunningstep.ID(in.DunningStepID), store.ForUpdate).WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.dunningStepID"))
		}
		if err := journal.CheckVersion(in.IfVersion, step.Version); err != nil {
			return err
		}
		if err := step.Update().SetResult(result).SetNillablePromisedOn(in.PromisedOn).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(step.ID)
		tx.Record(journal.Entry{Scope: step.EstateID, Kind: DunningNoted, Subjects: []string{step.ID, step.UnitID}, Text: result,
			Args: map[string]any{"unit": directory.Label(step.Edges.Unit), "stage": string(step.Stage)}})
		return nil
	})
}
