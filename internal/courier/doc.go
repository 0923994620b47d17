// Package courier sends messages to webhooks over HTTP, signed as Standard Webhooks. Each webhook has its own line: one that is slow
// or dead makes no other wait. One server of a database runs it at a time.
package courier
