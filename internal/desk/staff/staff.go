package staff

import (
	"context"

	"foyer/ent"
	"foyer/ent/estate"
	entstaff "foyer/ent/staff"
	"foyer/ent/token"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about staff and tokens.
var (
	Added        = journal.Declare("staff.staff.added", "Staff[ {name}] added", "新增员工[{name}]")
	Updated      = journal.Declare("staff.staff.updated", "Staff[ {name}] changed", "员工资料变更[{name}]")
	TokenCreated = journal.Declare("staff.token.created", "Token created for role {role}[: {label}]", "签发令牌,角色{role}[:{label}]")
	TokenRevoked = journal.Declare("staff.token.revoked", "Token of role {role} revoked[: {label}]", "吊销令牌,角色{role}[:{label}]")
)

// Service runs the use cases about staff and tokens.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// AddStaffInput is a new member of staff.
type AddStaffInput struct {
	Number         string
	Name           string
	Phone          *string
	Role           kind.Role
	Hats           []kind.Hat
	Skills         []string
	EstateIDs      []string
	DepartmentID   *string
	IdempotencyKey *string `json:"-"`
}

// UpdateStaffInput is corrections of a member of staff; what is left out stays.
type UpdateStaffInput struct {
	StaffID        string
	Name           *string
	Phone          *string
	Role           *kind.Role
	Hats           []kind.Hat
	Skills         []string
	EstateIDs      []string
	DepartmentID   *string
	Active         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Add adds a member of staff (PL05). Faults: ALREADY_EXISTS for a staff number in use, NOT_PERMITTED for a role above
// the caller's. Appends Added.
func (s *Service) Add(ctx context.Context, in AddStaffInput) (journal.Receipt, error) {
	var c fault.Check
	number := input.Line(&c, "input.number", in.Number, 32, true)
	name := input.Line(&c, "input.name", in.Name, 100, true)
	phone := input.Phone(&c, "input.phone", input.Value(in.Phone))
	skills := input.Lines(&c, "input.skills", in.Skills, 20, 50)
	c.That(len(in.EstateIDs) <= 100, fault.TooLong, "input.estateIDs", "At most 100 estates.")
	checkRole(&c, in.Role)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addStaff", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if err := mayGrant(tx, in.Role); err != nil {
			return err
		}
		if err := inSight(ctx, tx, in.EstateIDs); err != nil {
			return err
		}
		if err := checkDepartment(ctx, tx, in.DepartmentID); err != nil {
			return err
		}
		person, err := tx.Staff.Create().SetID(id.New(id.Staff, tx.Now)).SetNumber(number).SetName(name).SetPhone(phone).SetRole(in.Role).
			SetHats(hats(in.Hats)).SetSkills(skills).SetNillableDepartmentID(in.DepartmentID).AddEstateIDs(in.EstateIDs...).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(person.ID)
		tx.Record(journal.Entry{Scope: journal.Company, Kind: Added, Subjects: []string{person.ID}, Args: map[string]any{"name": person.Name}})
		return nil
	})
}

// Update corrects a member of staff; when the person has left, or has another role or other estates, the person's
// tokens are revoked (PL05). Faults: VERSION_CONFLICT, NOT_PERMITTED. Appends Updated, and TokenRevoked for each token.
func (s *Service) Update(ctx context.Context, in UpdateStaffInput) (journal.Receipt, error) {
	var c fault.Check
	if in.Name != nil {
		*in.Name = input.Line(&c, "input.name", *in.Name, 100, true)
	}
	if in.Phone != nil {
		*in.Phone = input.Phone(&c, "input.phone", *in.Phone)
	}
	skills := input.Lines(&c, "input.skills", in.Skills, 20, 50)
	c.That(len(in.EstateIDs) <= 100, fault.TooLong, "input.estateIDs", "At most 100 estates.")
	if in.Role != nil {
		checkRole(&c, *in.Role)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateStaff", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		person, err := tx.Staff.Query().Where(entstaff.ID(in.StaffID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, person.Version); err != nil {
			return err
		}
		if err := mayGrant(tx, person.Role); err != nil {
			return err
		}
		if err := mayGrant(tx, input.Or(in.Role, person.Role)); err != nil {
			return err
		}
		if err := inSight(ctx, tx, in.EstateIDs); err != nil {
			return err
		}
		if err := checkDepartment(ctx, tx, in.DepartmentID); err != nil {
			return err
		}
		u := person.Update().SetNillableName(in.Name).SetNillablePhone(in.Phone).SetNillableRole(in.Role).SetNillableActive(in.Active).
			SetNillableDepartmentID(in.DepartmentID).AddVersion(1)
		if in.Hats != nil {
			u.SetHats(hats(in.Hats))
		}
		if in.Skills != nil {
			u.SetSkills(skills)
		}
		if in.EstateIDs != nil {
			u.ClearEstates().AddEstateIDs(in.EstateIDs...)
		}
		if person, err = u.Save(ctx); err != nil {
			return err
		}
		tx.Result(person.ID)
		tx.Record(journal.Entry{Scope: journal.Company, Kind: Updated, Subjects: []string{person.ID}, Args: map[string]any{"name": person.Name}})
		if in.Role == nil && in.EstateIDs == nil && person.Active {
			return nil
		}
		return revokeAll(ctx, tx, person.ID)
	})
}

func revokeAll(ctx context.Context, tx *journal.Tx, staffID string) error {
	system := asSystem(ctx)
	tokens, err := tx.Token.Query().Where(token.StaffID(staffID), token.RevokedAtIsNil()).All(system)
	if err != nil {
		return err
	}
	for _, t := range tokens {
		if err := revoke(system, tx, t); err != nil {
			return err
		}
	}
	return nil
}

func hats(in []kind.Hat) []string {
	out := make([]string, len(in))
	for i, h := range in {
		out[i] = string(h)
	}
	return out
}

// checkRole refuses the roles that only tokens have.
func checkRole(c *fault.Check, role kind.Role) {
	c.That(role != kind.RoleBoard && role != kind.RoleReporting, fault.BadReference, "input.role", "%s is a role for tokens, not for people.", role)
}

// mayGrant refuses to hand out, or to take from, administrators by anyone else.
func mayGrant(tx *journal.Tx, role kind.Role) error {
	if role == kind.RoleAdmin && tx.Actor.Role != kind.RoleAdmin {
		return fault.New(fault.NotPermitted, "Only an administrator may do this to an administrator.").At("input.role")
	}
	return nil
}

// inSight refuses estates that the caller does not see.
func inSight(ctx context.Context, tx *journal.Tx, estateIDs []string) error {
	if len(estateIDs) == 0 {
		return nil
	}
	n, err := tx.Estate.Query().Where(estate.IDIn(estateIDs...)).Count(ctx)
	if err == nil && n != len(estateIDs) {
		return fault.New(fault.BadReference, "One of the estates does not exist in the caller's sight, or is named twice.").At("input.estateIDs")
	}
	return err
}

func checkDepartment(ctx context.Context, tx *journal.Tx, departmentID *string) error {
	if departmentID == nil {
		return nil
	}
	_, err := tx.Department.Get(ctx, *departmentID)
	if ent.IsNotFound(err) {
		return fault.Of(fault.BadReference).At("input.departmentID")
	}
	return err
}
