// Package journal keeps the one append-only record from which Foyer lives. Each scope — an estate, or Company — has
// entries numbered 1, 2, 3 … without gaps, each chained to the one before by a hash.
//
// # Writing
//
// Write is the only way to change the database. It checks the caller's grant, answers a repeated request from its
// receipt, runs the use case in a transaction, and appends the entries that the use case recorded, last, with the
// heads of the scopes locked in order of their name. A change without an entry is refused as a bug. The bus is woken
// after the commit; nothing is ever published that was not committed, because entries exist only as rows.
//
// # Reading
//
// The number of an entry is the order of commits in its scope. Since returns the entries after a position, Timeline
// those about one subject. A Position names scope, epoch and number; a restored database has a new epoch, so that a
// cursor from before can't silently point into another history.
//
// # Evidence
//
// The chained row holds a salted digest of its payload and text, which stand in a table of their own: personal data
// can be erased (Erase) while the chain stays whole. Triggers refuse any other change. Verify recomputes everything and
// names the first entry that was touched; an Anchor noted outside the system shows a cut tail or a full rewrite.
package journal
