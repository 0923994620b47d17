// Package deadline moves the clocks of a record: it starts, stops, moves, meets, misses and cancels deadlines (TK03, TK08). It is pure:
// deadlines are plain data that its functions change in memory; who calls them loads and stores them.
//
// Below it are the parts: worktime adds up time that counts, policy says which clocks there are, alarm turns moments into events.
package deadline
