package cashier

import (
	"context"
	"fmt"

	"foyer/ent"
	"foyer/ent/cashup"
	"foyer/ent/payment"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/ledger"
	"foyer/internal/store"
)

// Kinds of entries about money at the counter.
var (
	Taken    = journal.DeclareFor("charges", "cashier.payment.taken", "Receipt {number} for {unit}[: {amount}, {method}][, taken by {actor}]", "收据{number},{unit}[:{amount},{method}][,{actor}收款]")
	Refunded = journal.DeclareFor("charges", "cashier.payment.refunded", "Receipt {number} for {unit}: money given back[, {amount}, {method}][, approved by {approver}][: {text}]", "收据{number},{unit}:退款[{amount},{method}][,{approver}批准][:{text}]")
	Voided   = journal.DeclareFor("charges", "cashier.payment.voided", "Receipt {number} for {unit} is void[: {amount}, {method}][, approved by {approver}][: {text}]", "收据{number},{unit}:作废[{amount},{method}][,{approver}批准][:{text}]")
	Opened   = journal.DeclareFor("charges", "cashier.till.opened", "A till was opened[ by {actor}]", "开始收银[,{actor}]")
	Closed   = journal.DeclareFor("charges", "cashier.till.closed", "The till[ of {cashier}] was counted and handed over[ to {receiver}][, difference {difference}][: {text}]", "[{cashier}]收银交款[,交{receiver}][,差额{difference}][:{text}]")
)

// Service runs the use cases about money at the counter.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// till is the caller's open till on an estate, kept as it is until the commit; the first money opens one (FE06).
func till(ctx context.Context, tx *journal.Tx, estateID string) (*ent.CashUp, error) {
	open, err := tx.CashUp.Query().Where(cashup.EstateID(estateID), cashup.Cashier(tx.Actor.ID), cashup.StatusEQ(kind.TillOpen), store.ForUpdate).Only(ctx)
	if !ent.IsNotFound(err) {
		return open, err
	}
	open, err = tx.CashUp.Create().SetID(id.New(id.CashUp, tx.Now)).SetEstateID(estateID).SetCashier(tx.Actor.ID).SetNillableCashierID(tx.Actor.Person()).SetOpenedAt(tx.Now).Save(ctx)
	if ent.IsConstraintError(err) { // the cashier opened it meanwhile, with another payment
		return nil, store.ErrStale
	}
	if err == nil {
		tx.Record(journal.Entry{Scope: estateID, Kind: Opened, Subjects: []string{open.ID}})
	}
	return open, err
}

// numbered is the next number of a series of the year, without gaps in the estate (FE03).
func numbered(ctx context.Context, tx *journal.Tx, a *ledger.Account, prefix string) (string, error) {
	year := a.Day[:4]
	n, err := tx.Next(ctx, a.Unit.EstateID, "cashier/"+prefix+year)
	return fmt.Sprintf("%s%s-%06d", prefix, year, n), err
}

// load locks a payment and the account that it belongs to.
func load(ctx context.Context, tx *journal.Tx, paymentID string, ifVersion *int) (*ledger.Account, *ent.Payment, error) {
	known, err := tx.Payment.Get(ctx, paymentID)
	if err != nil {
		return nil, nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.paymentID"))
	}
	account, err := ledger.Open(ctx, tx, known.UnitID, "input.paymentID")
	if err != nil {
		return nil, nil, err
	}
	p, err := tx.Payment.Query().Where(payment.ID(paymentID), store.ForUpdate).Only(ctx)
	if err != nil {
		return nil, nil, err
	}
	return account, p, journal.CheckVersion(ifVersion, p.Version)
}

// entry is what an entry about a payment says.
func entry(of string, a *ledger.Account, p *ent.Payment, amount int64, more ...string) journal.Entry {
	return journal.Entry{Scope: p.EstateID, Kind: of, Subjects: append([]string{p.ID, p.UnitID}, more...),
		Args: map[string]any{"number": p.ReceiptNumber, "unit": directory.Label(a.Unit), "amount": a.Text(amount), "method": string(p.Method)}}
}

// InHand counts the payments in an estate's tills that have not been handed over (FE06). How many they are is no secret, so it is counted also for
// those who may not see money.
func InHand(ctx context.Context, read *ent.Client, estateID string) (count, overdue int, err error) {
	count, err = read.Payment.Query().Where(payment.EstateID(estateID), payment.HasCashUpWith(cashup.EstateID(estateID), cashup.ClosedAtIsNil())).Count(actor.With(ctx, actor.System("board")))
	return count, 0, err
}
