// Package alarm turns moments into events.
//
// Whoever waits for a moment sets an alarm in the transaction that makes it wait, and clears it in the one that ends the waiting:
// the table alarms always says what is still waited for. The Clock looks for the earliest one, and hands alarms that are due to
// the handler of their name, in order, scope by scope. What follows, entries included, is written in the transaction that removes the
// alarm, so that a moment becomes an event exactly once, however many servers there are and however they end. After
// a time without any server the clock catches up in order and says so in the journal.
package alarm
