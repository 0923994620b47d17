package model

import "foyer/internal/ledger"

// Arrears are what an estate is owed (FE05).
type Arrears struct {
	// EstateID is the estate.
	EstateID string
	// Currency is the estate's; AsOf the day at whose end it stands so.
	Currency, AsOf string
	// Owed is what is open of all charges, Overdue what of that is late, Credit what settles nothing yet; in minor units.
	Owed, Overdue, Credit int64
	// Ageing is what is owed by how long it has been due.
	Ageing []*ledger.Aged
}
