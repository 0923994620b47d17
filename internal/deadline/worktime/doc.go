// Package worktime adds up time that counts: the hours of a calendar, less the pauses. It is pure arithmetic on half-open intervals
// of instants; nothing in it knows what is being waited for.
//
// A calendar's hours are wall-clock times of a zone, day by day, so that a working day that the clocks change on is as long as it
// really is: an hour that does not exist counts nothing, one that comes twice counts twice. A calendar without hours at all is
// Always: every instant counts (24/7).
package worktime
