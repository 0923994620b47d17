// Package clock is the only place that asks the machine for the time. Everything else is handed a Clock, so that a
// test can move time by hand and the demonstration can live through weeks in seconds. Times are UTC and whole
// milliseconds, because that is what the database keeps: a time read back equals the time written.
package clock
