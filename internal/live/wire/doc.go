// Package wire carries GraphQL over the network: POST and GET (GraphQL over HTTP), WebSocket with the
// graphql-transport-ws protocol on gorilla/websocket, and SSE (GraphQL over SSE, distinct connections). All drive gqlgen's
// executor and nothing else.
//
// # Sockets
//
// A socket is a WebSocket or an event stream; what stands around a message is its speech. It has one goroutine, which
// reads. Writers put whole frames into the socket's queue. What the kernel takes at once is written at once; the rest waits
// for a goroutine that writes until the queue is empty, merged and with a deadline. A queue that outgrows its bound closes
// the socket with 1013 and never blocks anybody else. Pings, token expiry and the wait for connection_init are looked after
// by one sweep over all sockets, not by timers of their own.
//
// # Feeds
//
// A feed is one execution of a subscription: a live.Stream and gqlgen's handler. It begins with a single subscriber, in
// whose rights the resolver runs, and catches up for it; then it is shared by every subscription with the same key (key.go).
// When the stream may have more, the feed is put on a run queue, and one of a few workers makes what there is, keeps it, and
// lets each subscriber take what it has not. At no time do two workers run one feed, so its order is the journal's. A
// subscriber whose queue is full stays where it is, until what it lacks is no longer kept.
//
// # Close codes
//
// 4400 message not understood · 4401 not initialised · 4403 token refused, expired or revoked · 4406 subprotocol ·
// 4408 no connection_init in time · 4409 subscription id in use · 4429 second connection_init or too many sockets ·
// 1007 not UTF-8 · 1009 message too large · 1012 the server restarts · 1013 too slow.
package wire
