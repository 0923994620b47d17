// Package demo makes a believable estate with made-up people and lets it live: Fill tells its last weeks through the
// same use cases that the API calls, with a clock that is moved along; Live goes on in real time, an event every few
// seconds. Nothing here writes to the database by another way than the desks.
package demo
