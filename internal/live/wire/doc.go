// Package wire carries GraphQL over the network: POST and GET (GraphQL over HTTP), and WebSocket with the
// graphql-transport-ws protocol on gorilla/websocket. Both drive gqlgen's executor and nothing else.
//
// # Sockets
//
// A socket has one goroutine, which reads. Writers put whole frames into the socket's queue; whoever finds nobody
// writing starts a goroutine that writes until the queue is empty, so that frames which wait are merged into one write
// and an idle socket costs no second goroutine. Every write has a deadline; a queue that outgrows its bound closes the
// socket with 1013 and never blocks anybody else. Pings, token expiry and the wait for connection_init are looked after
// by one sweep over all sockets, not by timers of their own.
//
// # Subscriptions
//
// A resolver makes a live.Stream. When it may have more, it is put on a run queue, and one of a few workers pulls entries
// and runs the selection for each, until the stream has caught up or the socket's queue is full; then the next write
// puts it back. At no time do two workers run one subscription, so its order is the journal's.
//
// # Close codes
//
// 4400 message not understood · 4401 not initialised · 4403 token refused, expired or revoked · 4406 subprotocol ·
// 4408 no connection_init in time · 4409 subscription id in use · 4429 second connection_init or too many sockets ·
// 1007 not UTF-8 · 1009 message too large · 1012 the server restarts · 1013 too slow.
package wire
