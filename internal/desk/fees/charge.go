package fees

import (
	"context"

	"foyer/ent"
	"foyer/ent/charge"
	"foyer/ent/feeitem"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// ChargeUnitInput is something that a unit is charged for once.
type ChargeUnitInput struct {
	UnitID         string
	ItemID         string
	Amount         int64
	Currency       *string
	DueOn          *string
	Period         *string
	Note           *string
	IdempotencyKey *string `json:"-"`
}

// ChargeUnit charges a unit once for something: a deposit, a service, compensation, or a month that no billing run makes (FE01). Faults:
// RECORD_NOT_FOUND, BAD_NUMBER, WRONG_CURRENCY, BAD_DATE, BAD_PERIOD, BAD_REFERENCE, FEE_ITEM_INACTIVE, PERIOD_BILLED. Appends Charged.
func (s *Service) ChargeUnit(ctx context.Context, in ChargeUnitInput) (journal.Receipt, error) {
	var c fault.Check
	ledger.CheckAmount(&c, "input.amount", in.Amount)
	if in.DueOn != nil {
		input.Day(&c, "input.dueOn", *in.DueOn)
	}
	if in.Period != nil {
		checkPeriod(&c, "input.period", *in.Period)
	}
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "chargeUnit", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		account, err := ledger.Open(ctx, tx, in.UnitID, "input.unitID")
		if err != nil {
			return err
		}
		if err := account.CheckCurrency(in.Currency); err != nil {
			return err
		}
		item, err := tx.FeeItem.Query().Where(feeitem.ID(in.ItemID), feeitem.EstateID(account.Unit.EstateID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return fault.New(fault.BadReference, "The estate has no such fee item.").At("input.itemID")
		case err != nil:
			return err
		case !item.Active:
			return fault.Of(fault.FeeItemInactive).At("input.itemID")
		}
		if in.Period != nil {
			known, err := tx.Charge.Query().Where(charge.UnitID(account.Unit.ID), charge.ItemID(item.ID), charge.Period(*in.Period), charge.LateForIDIsNil()).First(ctx)
			if err == nil {
				return fault.Of(fault.PeriodBilled).At("input.period").With("charge", known.ID)
			}
			if !ent.IsNotFound(err) {
				return err
			}
		}
		made, err := s.raise(ctx, tx, account, &ent.Charge{ItemID: item.ID, Amount: in.Amount, DueOn: input.Or(in.DueOn, account.Day), Period: in.Period, Note: note}, item)
		if err != nil {
			return err
		}
		tx.Result(made.ID)
		return nil
	})
}

// raise makes a charge that no billing run makes; credit of the unit settles it at once.
func (s *Service) raise(ctx context.Context, tx *journal.Tx, account *ledger.Account, what *ent.Charge, item *ent.FeeItem) (*ent.Charge, error) {
	made, err := tx.Charge.Create().SetID(id.New(id.Charge, tx.Now)).SetEstateID(account.Unit.EstateID).SetUnitID(account.Unit.ID).SetItemID(item.ID).SetAmount(what.Amount).SetNillablePeriod(what.Period).
		SetDueOn(what.DueOn).SetBookedOn(account.Day).SetChargedAt(tx.Now).SetNote(what.Note).SetNillableTicketID(what.TicketID).SetNillableWorkOrderID(what.WorkOrderID).SetNillableKeyLoanID(what.KeyLoanID).SetNillableChargedByID(tx.Actor.Person()).Save(ctx)
	if err != nil {
		return nil, err
	}
	e := journal.Entry{Scope: made.EstateID, Kind: Charged, Subjects: []string{made.ID, made.UnitID}, Text: what.Note,
		Args: map[string]any{"unit": directory.Label(account.Unit), "item": named(item), "amount": account.Text(made.Amount)}}
	for _, about := range []*string{what.TicketID, what.WorkOrderID, what.KeyLoanID} {
		e.Subjects = append(e.Subjects, input.Value(about))
	}
	tx.Record(e)
	return made, account.UseCredit(ctx)
}

// Claim is something that another desk charges a unit for.
type Claim struct {
	UnitID string
	// Kind chooses the fee item: the estate's active one of this kind, the first by code; one is made where there is none.
	Kind   kind.FeeKind
	Amount int64
	// Note says what it is for; TicketID, WorkOrderID and KeyLoanID name what it came from.
	Note                             string
	TicketID, WorkOrderID, KeyLoanID *string
}

// claimed are the fee items that are made when something is claimed for the first time.
var claimed = map[kind.FeeKind][2]string{
	kind.FeeRepair: {"REPAIR", "有偿维修 · Repairs"}, kind.FeeCompensation: {"COMPENSATION", "赔偿 · Compensation"},
}

// ClaimIn charges a unit within the request of another desk: what a repair costs (TK07), what a lost key costs (KY04). It is due at once.
func (s *Service) ClaimIn(ctx context.Context, tx *journal.Tx, what Claim) error {
	account, err := ledger.Open(ctx, tx, what.UnitID, "input.unitID")
	if err != nil {
		return err
	}
	item, err := tx.FeeItem.Query().Where(feeitem.EstateID(account.Unit.EstateID), feeitem.KindEQ(what.Kind), feeitem.Active(true)).Order(feeitem.ByCode()).First(ctx)
	if ent.IsNotFound(err) {
		names := claimed[what.Kind]
		item, err = tx.FeeItem.Create().SetID(id.New(id.FeeItem, tx.Now)).SetEstateID(account.Unit.EstateID).SetCode(names[0]).SetName(names[1]).SetKind(what.Kind).Save(ctx)
		if err == nil {
			tx.Record(journal.Entry{Scope: item.EstateID, Kind: ItemAdded, Subjects: []string{item.ID}, Args: map[string]any{"item": named(item)}})
		}
		if ent.IsConstraintError(err) { // somebody else made it meanwhile
			return store.ErrStale
		}
	}
	if err != nil {
		return err
	}
	_, err = s.raise(ctx, tx, account, &ent.Charge{Amount: what.Amount, DueOn: account.Day, Note: what.Note, TicketID: what.TicketID, WorkOrderID: what.WorkOrderID, KeyLoanID: what.KeyLoanID}, item)
	return err
}
