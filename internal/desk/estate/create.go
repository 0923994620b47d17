package estate

import (
	"context"
	"time"

	entestate "foyer/ent/estate"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// CreateEstateInput is a new estate.
type CreateEstateInput struct {
	Code           string
	Name           string
	Address        *string
	TimeZone       *string
	Currency       *string
	IdempotencyKey *string `json:"-"`
}

// UpdateEstateInput is corrections of an estate; what is left out stays.
type UpdateEstateInput struct {
	EstateID       string
	Name           *string
	Address        *string
	TimeZone       *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CreateEstate sets up an estate (PL01). Faults: ALREADY_EXISTS for a code in use. Appends EstateCreated.
func (s *Service) CreateEstate(ctx context.Context, in CreateEstateInput) (journal.Receipt, error) {
	var c fault.Check
	code := input.Line(&c, "input.code", in.Code, 32, true)
	name := input.Line(&c, "input.name", in.Name, input.LineLength, true)
	address := input.Line(&c, "input.address", input.Value(in.Address), 400, false)
	zone := zone(&c, input.Or(in.TimeZone, "Asia/Shanghai"))
	currency := input.Or(in.Currency, "CNY")
	c.That(len(currency) == 3, fault.BadText, "input.currency", "A currency is an ISO 4217 code of three letters.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "createEstate", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		estateID := id.New(id.Estate, tx.Now)
		if _, err := tx.Estate.Create().SetID(estateID).SetCode(code).SetName(name).SetAddress(address).SetTimeZone(zone).
			SetCurrency(currency).SetCreatedAt(tx.Now).Save(ctx); err != nil {
			return err
		}
		tx.Result(estateID)
		tx.Record(journal.Entry{Scope: estateID, Kind: EstateCreated, Subjects: []string{estateID}, Args: map[string]any{"estate": name}})
		return nil
	})
}

// UpdateEstate corrects an estate. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT. Appends EstateUpdated.
func (s *Service) UpdateEstate(ctx context.Context, in UpdateEstateInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.Name != nil || in.Address != nil || in.TimeZone != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Name != nil {
		*in.Name = input.Line(&c, "input.name", *in.Name, input.LineLength, true)
	}
	if in.Address != nil {
		*in.Address = input.Line(&c, "input.address", *in.Address, 400, false)
	}
	if in.TimeZone != nil {
		zone(&c, *in.TimeZone)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateEstate", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		e, err := tx.Estate.Query().Where(entestate.ID(in.EstateID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, e.Version); err != nil {
			return err
		}
		e, err = e.Update().SetNillableName(in.Name).SetNillableAddress(in.Address).SetNillableTimeZone(in.TimeZone).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(e.ID)
		tx.Record(journal.Entry{Scope: e.ID, Kind: EstateUpdated, Subjects: []string{e.ID}, Args: map[string]any{"estate": e.Name}})
		return nil
	})
}

func zone(c *fault.Check, name string) string {
	if _, err := time.LoadLocation(name); err != nil || name == "" || name == "Local" {
		c.Add(fault.Of(fault.BadTimeZone).At("input.timeZone"))
	}
	return name
}
