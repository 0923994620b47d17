package app

import (
	"context"

	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/tenancy"
	"foyer/internal/journal"
	"foyer/internal/ledger"
)

// moving is what the desks do for a move, each as part of the running request (MV01, MV02).
type moving struct{ *App }

// Occupy begins the link of a resident to a unit.
func (m moving) Occupy(ctx context.Context, residentID, unitID string, role kind.OccupancyRole) error {
	_, err := m.Residents.StartOccupancy(ctx, resident.StartOccupancyInput{ResidentID: residentID, UnitID: unitID, Role: role})
	return err
}

// Leave ends the link of a resident to a unit.
func (m moving) Leave(ctx context.Context, occupancyID string) error {
	_, err := m.Residents.EndOccupancy(ctx, resident.EndOccupancyInput{OccupancyID: occupancyID})
	return err
}

// IssueCard hands a resident card out.
func (m moving) IssueCard(ctx context.Context, residentID, number string) error {
	_, err := m.Residents.IssueCard(ctx, resident.IssueResidentCardInput{ResidentID: residentID, Number: number})
	return err
}

// ReturnCard takes a resident card back.
func (m moving) ReturnCard(ctx context.Context, cardID string) error {
	_, err := m.Residents.ReturnCard(ctx, resident.ReturnResidentCardInput{CardID: cardID})
	return err
}

// IssueKeys issues keys against a signature (KY05).
func (m moving) IssueKeys(ctx context.Context, unitID, residentID string, keyIDs []string, signature string, authorisedByID *string) error {
	_, err := m.Keys.Issue(ctx, keys.IssueKeysInput{UnitID: unitID, ResidentID: residentID, KeyIDs: keyIDs, Signature: signature, AuthorisedByID: authorisedByID})
	return err
}

// TakeBackKeys settles keys that were issued (KY05).
func (m moving) TakeBackKeys(ctx context.Context, unitID, residentID string, returned []*tenancy.ReturnedKeyInput) error {
	list := make([]*keys.TakeBackKeyInput, len(returned))
	for i, k := range returned {
		list[i] = &keys.TakeBackKeyInput{LoanID: k.LoanID, Outcome: k.Outcome, Note: k.Note, Compensation: k.Compensation}
	}
	_, err := m.Keys.TakeBack(ctx, keys.TakeBackKeysInput{UnitID: unitID, ResidentID: residentID, Keys: list})
	return err
}

// ReadMeter writes down what a meter shows (FE08); an opening reading is what it is.
func (m moving) ReadMeter(ctx context.Context, meterID string, value money.Quantity) (string, error) {
	confirmed := true
	if _, err := m.Fees.RecordReading(ctx, fees.RecordReadingInput{MeterID: meterID, Value: value, Confirmed: &confirmed}); err != nil {
		return "", err
	}
	read, err := m.Store.Read().Meter.Get(ctx, meterID)
	if err != nil {
		return "", err
	}
	return read.Number, nil
}

// OpenDefect opens a ticket for what the rectification group puts right (MV05).
func (m moving) OpenDefect(ctx context.Context, tx *journal.Tx, estateID, unitID, title string) (string, error) {
	return m.Helpdesk.Follow(ctx, tx, helpdesk.OpenTicketInput{EstateID: estateID, Kind: kind.IndoorRepair, Title: title, Channel: kind.ChannelPatrol, UnitID: &unitID})
}

// GiveDepositBack gives a deposit back into the account: it settles what is owed first (FE04).
func (m moving) GiveDepositBack(ctx context.Context, chargeID, reason, approvedByID string) error {
	_, err := m.Fees.Credit(ctx, fees.CreditChargeInput{ChargeID: chargeID, Kind: kind.CreditReturn, Reason: reason, ApprovedByID: approvedByID})
	return err
}

// PayCreditOut gives back what is left of payments, each in the way it came (FE04).
func (m moving) PayCreditOut(ctx context.Context, tx *journal.Tx, unitID, reason, approvedByID string) (int64, error) {
	account, err := ledger.Open(ctx, tx, unitID, "input.moveOutID")
	if err != nil {
		return 0, err
	}
	credit, err := account.Credits(ctx)
	if err != nil {
		return 0, err
	}
	var paid int64
	for _, part := range credit {
		if _, err := m.Cashier.Refund(ctx, cashier.RefundPaymentInput{PaymentID: part.Payment, Amount: part.Amount, Reason: reason, ApprovedByID: approvedByID}); err != nil {
			return 0, err
		}
		paid += part.Amount
	}
	return paid, nil
}
