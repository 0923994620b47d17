// Package testkit starts the real Foyer for tests — database file, edge, live engine — and speaks to it as its users do,
// over HTTP and WebSocket. The clock stands still until a test moves it.
package testkit
