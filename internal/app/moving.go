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
func (m moving) ReadMeter(ctx context.Context, meterID string, value money.Quantity) error {
	confirmed := true
	_, err := m.Fees.RecordReading(ctx, fees.RecordReadingInput{MeterID: meterID, Value: value, Confirmed: &confirmed})
	return err
}

// OpenDefect opens a ticket for what the rectification group puts right (MV05).
func (m moving) OpenDefect(ctx context.Context, estateID, unitID, title string) (string, error) {
	r, err := m.Helpdesk.Open(ctx, helpdesk.OpenTicketInput{EstateID: estateID, Kind: kind.IndoorRepair, Title: title, Channel: kind.ChannelPatrol, UnitID: &unitID})
	return r.ID, err
}

// GiveDepositBack gives a deposit back into the account: it settles what is owed first (FE04).
func (m moving) GiveDepositBack(ctx context.Context, chargeID, reason, approvedByID string) error {
	_, err := m.Fees.Credit(ctx, fees.CreditChargeInput{ChargeID: chargeID, Kind: kind.CreditReturn, Reason: reason, ApprovedByID: approvedByID})
	return err
}

// Refund gives money of a payment back in the way it came (FE04).
func (m moving) Refund(ctx context.Context, paymentID string, amount int64, reason, approvedByID string) error {
	_, err := m.Cashier.Refund(ctx, cashier.RefundPaymentInput{PaymentID: paymentID, Amount: amount, Reason: reason, ApprovedByID: approvedByID})
	return err
}
