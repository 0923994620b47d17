// Package rollup keeps the figures of tickets, so that what they cost does not depend on how much history there is (RP04).
//
// # Words
//
// The facts of a ticket are what figures count of it: its kind, its times in whole minutes, what was missed. A cell is the sum of the facts of
// all tickets that are alike in a few dimensions and fall on the same day, or month. A cube is one choice of dimensions; there is one for
// each dimension besides the kind, the status and the confidentiality, which every cube has.
//
// # How it is kept
//
// A reader follows the journal. For each ticket that entries name it takes the ticket's rows as they are, takes what it had counted of the ticket
// before out of the cells, and adds what is to be counted now. Facts, cells and the reader's position change in one transaction: it may
// stop anywhere, catch up, or read an entry twice. What it comes to depends on the rows alone, never on the order of what happened; Check
// compares every cell with the rows.
//
// # How it is read
//
// Read takes whole days, or months, from the cells, and what the reader has not come to yet, and parts of days, from the rows: figures are exact
// at the moment they are read, on every server. Everything is read in one snapshot. Filters that no cube has are answered by Count, from the
// facts of each ticket.
package rollup
