// Package bus wakes those who wait for new entries of a journal. It carries no entries: a wake-up says "look again", and one that
// is lost costs no more than the time until the next look.
//
// Local is the bus of one process. Connect joins it to the buses of other servers through a transport: PostgreSQL's NOTIFY, or
// NATS. What is published here is told to them in the background, folded together while a telling is under way, and never
// inside a transaction; what they publish wakes the listeners here. When a transport was cut off, everything is looked at again.
package bus
