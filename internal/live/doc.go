// Package live brings new entries of journals to subscriptions, exactly: in order, each once, none missing.
//
// # Words
//
// A tail follows one scope: it keeps the newest entries in a ring and tells its streams when there are more. A stream is
// one execution's place in a scope. A slot is where a transport receives the stream that a resolver makes.
//
// A list is a filter whose records are told as they enter, change and leave; a summary is read as a whole when entries
// touch it. Both are sources of streams.
//
// # Order and delivery
//
// A stream holds nothing but a number. It is registered with its tail before its starting point is taken, so no entry
// can fall between; it then pulls entries behind its number, from the ring when they are there and from the database
// when it is further behind. Because it pulls, a slow reader needs no queue here, nothing is ever dropped, and nobody
// waits for anybody. The journal is the only source: what was not committed can't be seen, and what was is never lost.
//
// # Wake-ups
//
// The bus says that a scope has more; the engine's timer asks for all heads every half second in case a wake-up of another
// server was lost. A tail
// reads on one goroutine at a time and only while there is something to read. Idle streams cost no goroutine and no timer.
//
// # Locks
//
// Engine.mu before tail.mu; never the other way round, and neither while reading the database or waking a stream.
package live
