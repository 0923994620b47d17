// Package policy is the timetable of an estate as data: which steps of which tickets have to be reached by when, by which calendar,
// with which warning, and who is called when they are not (TK03, TK04). A policy is checked as a whole before it is published, and
// never changes afterwards: an estate publishes another version, and tickets go on under the one they began with.
package policy
