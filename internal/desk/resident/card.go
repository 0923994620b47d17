package resident

import (
	"context"

	"foyer/ent/residentcard"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// IssueResidentCardInput is a resident card handed out.
type IssueResidentCardInput struct {
	ResidentID     string
	Number         string
	IdempotencyKey *string `json:"-"`
}

// ReturnResidentCardInput is a resident card come back.
type ReturnResidentCardInput struct {
	CardID         string
	IdempotencyKey *string `json:"-"`
}

// IssueCard hands out a resident card (PL07). Fault: ALREADY_EXISTS for a number in use. Appends CardIssued.
func (s *Service) IssueCard(ctx context.Context, in IssueResidentCardInput) (journal.Receipt, error) {
	var c fault.Check
	number := input.Line(&c, "input.number", in.Number, 50, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "issueResidentCard", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		r, err := load(ctx, tx, in.ResidentID)
		if err != nil {
			return err
		}
		card, err := tx.ResidentCard.Create().SetID(id.New(id.ResidentCard, tx.Now)).SetEstateID(r.EstateID).SetResidentID(r.ID).
			SetNumber(number).SetIssuedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(r.ID)
		e := entry(r, CardIssued, card.ID)
		e.Args["number"] = number
		tx.Record(e)
		return nil
	})
}

// ReturnCard takes a resident card back (PL07). Fault: ALREADY_RETURNED. Appends CardReturned.
func (s *Service) ReturnCard(ctx context.Context, in ReturnResidentCardInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "returnResidentCard", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		card, err := tx.ResidentCard.Query().Where(residentcard.ID(in.CardID), store.ForUpdate).WithResident().Only(ctx)
		if err != nil {
			return err
		}
		if card.ReturnedAt != nil {
			return fault.Of(fault.AlreadyReturned).At("input.cardID")
		}
		if _, err := card.Update().SetReturnedAt(tx.Now).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		r := card.Edges.Resident
		tx.Result(r.ID)
		e := entry(r, CardReturned, card.ID)
		e.Args["number"] = card.Number
		tx.Record(e)
		return nil
	})
}
