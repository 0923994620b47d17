package journal

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"strings"
	"time"
)

// Canonical bytes: every hash begins with a version, every field is length-prefixed (8 bytes, big-endian), numbers and
// UTC milliseconds are 8 bytes, big-endian. Any engine and any language can recompute them from the rows.
const (
	contentVersion = "foyer.content.1"
	digestVersion  = "foyer.digest.1"
	chainVersion   = "foyer.chain.1"
)

type canon struct{ h hash.Hash }

func newCanon(version string) canon {
	c := canon{sha256.New()}
	c.text(version)
	return c
}

func (c canon) text(s string) {
	c.number(int64(len(s)))
	c.h.Write([]byte(s))
}

func (c canon) number(n int64) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n)) //nolint:gosec // a bit pattern, not a quantity
	c.h.Write(b[:])
}

func (c canon) sum() string { return hex.EncodeToString(c.h.Sum(nil)) }

// contentDigest covers the erasable part. Without the salt it can't be guessed back.
func contentDigest(salt, payload, text string) string {
	c := newCanon(contentVersion)
	c.text(salt)
	c.text(payload)
	c.text(text)
	return c.sum()
}

// row is an entry as it is stored.
type row struct {
	scope    string
	seq      int64
	at       int64
	kind     string
	actor    string
	subjects string
	level    string
	corrects int64
	content  string
	hash     string
}

// digest covers what the entry says.
func (r row) digest() string {
	c := newCanon(digestVersion)
	c.text(r.kind)
	c.text(r.actor)
	c.text(r.subjects)
	c.text(r.level)
	c.number(r.corrects)
	c.text(r.content)
	return c.sum()
}

// chain returns the hash of an entry from the one before and its own digest. A client that was given number, time
// and digest only can compute it too.
func chain(previous, scope string, seq, at int64, digest string) string {
	c := newCanon(chainVersion)
	c.text(previous)
	c.text(scope)
	c.number(seq)
	c.number(at)
	c.text(digest)
	return c.sum()
}

// Chain computes the hash of an entry as a client does who was given number, time and digest only: a stub proves as much
// as a whole entry that nothing is missing between its neighbours.
func Chain(previous, scope string, seq int64, at time.Time, digest string) string {
	return chain(previous, scope, seq, at.UnixMilli(), digest)
}

func newSalt() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

func joinSubjects(ids []string) string { return strings.Join(ids, " ") }

func splitSubjects(s string) []string { return strings.Fields(s) }
