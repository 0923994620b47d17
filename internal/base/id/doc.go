// Package id makes and reads the opaque ids of records: a prefix that names the type, an underscore and a ULID, such
// as `tkt_01jdc6m0f3v8r9q2x5k7w4b1zn`. Ids of one type sort by the time they were made, are unguessable in their last
// 80 bits, and tell `node(id:)` which table to look in.
package id
