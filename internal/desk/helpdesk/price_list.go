package helpdesk

import (
	"context"

	"foyer/ent/priceitem"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AddPriceItemInput is a new line of the price list.
type AddPriceItemInput struct {
	EstateID       string
	Code           string
	Name           string
	Trade          kind.Trade
	Measure        string
	Price          int64
	IdempotencyKey *string `json:"-"`
}

// UpdatePriceItemInput is changes of a line of the price list; what is left out stays.
type UpdatePriceItemInput struct {
	PriceItemID    string
	Name           *string
	Measure        *string
	Price          *int64
	Active         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AddPriceItem adds a line to the price list (TK07). Faults: RECORD_NOT_FOUND, ALREADY_EXISTS, BAD_NUMBER. Appends PriceListed.
func (s *Service) AddPriceItem(ctx context.Context, in AddPriceItemInput) (journal.Receipt, error) {
	var c fault.Check
	code := input.Line(&c, "input.code", in.Code, 32, true)
	name := input.Line(&c, "input.name", in.Name, input.LineLength, true)
	measure := input.Line(&c, "input.measure", in.Measure, 20, true)
	checkPrice(&c, in.Price)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "addPriceItem", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		item, err := tx.PriceItem.Create().SetID(id.New(id.PriceItem, tx.Now)).SetEstateID(in.EstateID).SetCode(code).SetName(name).SetTrade(in.Trade).
			SetMeasure(measure).SetPrice(in.Price).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: PriceListed, Subjects: []string{item.ID}, Args: map[string]any{"item": code + " " + name}})
		return nil
	})
}

// UpdatePriceItem changes a line of the price list, or retires it. Quotes keep the price of their day (TK07). Faults: RECORD_NOT_FOUND,
// VERSION_CONFLICT, NOTHING_TO_CHANGE, BAD_NUMBER. Appends PriceChanged.
func (s *Service) UpdatePriceItem(ctx context.Context, in UpdatePriceItemInput) (journal.Receipt, error) {
	var c fault.Check
	if in.Name != nil {
		*in.Name = input.Line(&c, "input.name", *in.Name, input.LineLength, true)
	}
	if in.Measure != nil {
		*in.Measure = input.Line(&c, "input.measure", *in.Measure, 20, true)
	}
	if in.Price != nil {
		checkPrice(&c, *in.Price)
	}
	c.That(in.Name != nil || in.Measure != nil || in.Price != nil || in.Active != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updatePriceItem", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		item, err := tx.PriceItem.Query().Where(priceitem.ID(in.PriceItemID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.priceItemID"))
		}
		if err := journal.CheckVersion(in.IfVersion, item.Version); err != nil {
			return err
		}
		item, err = item.Update().SetNillableName(in.Name).SetNillableMeasure(in.Measure).SetNillablePrice(in.Price).SetNillableActive(in.Active).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(item.ID)
		tx.Record(journal.Entry{Scope: item.EstateID, Kind: PriceChanged, Subjects: []string{item.ID}, Args: map[string]any{"item": item.Code + " " + item.Name}})
		return nil
	})
}

func checkPrice(c *fault.Check, price int64) {
	c.That(price >= 0 && price <= money.Most, fault.BadNumber, "input.price", "A price is from 0 to %d minor units.", int64(money.Most))
}
