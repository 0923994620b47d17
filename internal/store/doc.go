// Package store opens the database and runs transactions on it.
//
// On SQLite there is one file, one writer connection that begins every transaction with BEGIN IMMEDIATE, and several
// read-only connections: readers never wait for the writer, and the writer never fails half-way for want of a lock.
// synchronous=FULL makes a commit durable before it is answered. Read serves queries; InTx is the only way to write.
//
// Errors of the driver become faults here, once: a unique violation is ALREADY_EXISTS, a missing row RECORD_NOT_FOUND,
// a busy database is tried again and then BUSY. The store knows nothing of the desk's rules; which rows an actor may
// see is decided by package access, whose interceptors every client of this store carries.
package store
