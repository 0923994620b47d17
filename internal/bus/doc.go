// Package bus carries one message: "something was appended to this scope, look again". It never carries the entry, so
// a message that is lost or doubled costs a moment, never an event. Local serves one process; other processes on the
// same database are noticed by the timer of whoever listens.
package bus
