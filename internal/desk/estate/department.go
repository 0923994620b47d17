package estate

import (
	"context"

	"foyer/ent/department"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddDepartmentInput is a new department.
type AddDepartmentInput struct {
	EstateID       string
	Name           string
	Function       kind.DepartmentFunction
	DutyManagerID  *string
	IdempotencyKey *string `json:"-"`
}

// SetDutyManagerInput is a change of the duty manager.
type SetDutyManagerInput struct {
	DepartmentID   string
	DutyManagerID  *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AddDepartment adds a department to an estate (PL05). Faults: ALREADY_EXISTS, BAD_REFERENCE. Appends DepartmentAdded.
func (s *Service) AddDepartment(ctx context.Context, in AddDepartmentInput) (journal.Receipt, error) {
	var c fault.Check
	name := input.Line(&c, "input.name", in.Name, 100, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addDepartment", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		if in.DutyManagerID != nil {
			if _, err := directory.Colleague(ctx, tx.Client, in.EstateID, *in.DutyManagerID, "input.dutyManagerID"); err != nil {
				return err
			}
		}
		d, err := tx.Department.Create().SetID(id.New(id.Department, tx.Now)).SetEstateID(in.EstateID).SetName(name).
			SetFunction(in.Function).SetNillableDutyManagerID(in.DutyManagerID).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(d.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: DepartmentAdded, Subjects: []string{d.ID}, Args: map[string]any{"department": name}})
		return nil
	})
}

// SetDutyManager says who answers for a department from now on (PL06). Faults: VERSION_CONFLICT, BAD_REFERENCE,
// STAFF_INACTIVE. Appends DutyManagerChanged.
func (s *Service) SetDutyManager(ctx context.Context, in SetDutyManagerInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "setDutyManager", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		d, err := tx.Department.Query().Where(department.ID(in.DepartmentID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, d.Version); err != nil {
			return err
		}
		update := d.Update().ClearDutyManagerID().AddVersion(1)
		args := map[string]any{"department": d.Name}
		subjects := []string{d.ID}
		if in.DutyManagerID != nil {
			person, err := directory.Colleague(ctx, tx.Client, d.EstateID, *in.DutyManagerID, "input.dutyManagerID")
			if err != nil {
				return err
			}
			update = d.Update().SetDutyManagerID(person.ID).AddVersion(1)
			args["manager"] = person.Name
			subjects = append(subjects, person.ID)
		}
		if _, err := update.Save(ctx); err != nil {
			return err
		}
		tx.Result(d.ID)
		tx.Record(journal.Entry{Scope: d.EstateID, Kind: DutyManagerChanged, Subjects: subjects, Args: args})
		return nil
	})
}
