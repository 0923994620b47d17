// Package lead decides which of several servers does a piece of work that only one may do.
//
// The leader holds a lease: a row with its term and a beat that it counts up once a second. Nobody's clock is compared with another's:
// who sees that term and beat have not moved for some seconds, by its own clock, takes over with the next term. A leader that is
// told to stop lets go at once.
//
// A leader may be frozen in the middle of its work and wake up when another leads. Therefore every transaction of the work checks, and
// keeps until its commit, that its term still holds (store.WithLease): what a deposed leader tries to write is refused.
package lead
