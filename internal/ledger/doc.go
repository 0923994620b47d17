// Package ledger keeps what units owe, to the cent (FE04).
//
// A charge says what is owed. Payments and credit notes settle charges through allocations; money that settles nothing yet is allocated to the
// unit itself, as its credit. Rows are only ever added: what is undone is a row with a negative amount, and the database refuses to change one.
// So at any moment, also a past one, the sum of charges less the sum of allocations is the balance, and it can be aged.
//
// Of each charge the sums of its allocations are kept beside it. Whoever changes an account locks its unit first (Open), so that two never
// decide on the same money, and lets the Account write: it keeps rows and sums together.
//
// Credit never waits while something is owed: as soon as there is credit, it settles what is open, the oldest first.
package ledger
