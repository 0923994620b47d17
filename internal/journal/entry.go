package journal

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Company is the scope of what belongs to no estate: staff, tokens (PL01).
const Company = "company"

// Entry is one line of a journal.
type Entry struct {
	// Scope is the estate's id, or Company.
	Scope string
	// Seq is the number in the scope, from 1 without gaps.
	Seq int64
	// At is when it was written, UTC.
	At time.Time
	// Kind is a catalogued name such as `helpdesk.ticket.dispatched`, or Withheld.
	Kind string
	// Actor is the id of who did it.
	Actor string
	// Subjects are the ids of the records it is about; the first is the record that changed.
	Subjects []string
	// Level is who may read it (TK16).
	Level kind.Confidentiality
	// Corrects is the number of the entry that this one corrects; 0 for none (DU02).
	Corrects int64
	// Args are the particulars that the kind's template names.
	Args map[string]any
	// Text is what a person wrote.
	Text string
	// Erased is true when payload and text were erased by policy (DU06).
	Erased bool
	// Digest covers everything above, salted; Hash chains it to the entry before.
	Digest, Hash string
	epoch        string
}

// Withheld is the kind of an entry that the viewer may not read: number, time, digest and hash stay, so that the
// viewer can prove that nothing is missing.
const Withheld = "WITHHELD"

// Subject is the record that changed, or empty.
func (e Entry) Subject() string {
	if len(e.Subjects) == 0 {
		return ""
	}
	return e.Subjects[0]
}

// Position is where the entry stands.
func (e Entry) Position() Position { return Position{Scope: e.Scope, Epoch: e.epoch, Seq: e.Seq} }

// Hides tells that entries before this one may have to be read anew, because they can say less from now on: content was
// erased, or the subject became confidential. What was kept of them in memory is dropped.
func (e Entry) Hides() bool { return e.Kind == Erased || e.Level != kind.Open }

// For returns the entry as the actor may see it: whole, or as a stub (TK16).
func (e Entry) For(a actor.Actor) Entry {
	if grant := catalogue[e.Kind].Grant; a.SeesLevel(e.Level) && (grant == "" || a.May(grant)) {
		return e
	}
	return Entry{Scope: e.Scope, Seq: e.Seq, At: e.At, Kind: Withheld, Digest: e.Digest, Hash: e.Hash, epoch: e.epoch}
}

// Position is a place in a journal.
type Position struct {
	Scope string
	Epoch string
	Seq   int64
	// Listing marks a place in the middle of a live list's snapshot: who resumes from it gets the snapshot once more.
	Listing bool
}

// listing is what String puts behind the number of a position with the mark.
const listing = "+"

// String writes the position as it goes into cursors.
func (p Position) String() string {
	s := p.Scope + "/" + p.Epoch + "/" + strconv.FormatInt(p.Seq, 10)
	if p.Listing {
		s += listing
	}
	return s
}

// ParsePosition reads what String wrote; anything else is CURSOR_INVALID.
func ParsePosition(s string) (Position, error) {
	if parts := strings.Split(s, "/"); len(parts) == 3 && parts[0] != "" && parts[1] != "" {
		p := Position{Scope: parts[0], Epoch: parts[1]}
		parts[2], p.Listing = strings.CutSuffix(parts[2], listing)
		var err error
		if p.Seq, err = strconv.ParseInt(parts[2], 10, 64); err == nil && p.Seq >= 0 && p.String() == s {
			return p, nil
		}
	}
	return Position{}, fault.Of(fault.CursorInvalid)
}

// Anchor is a number and its hash, noted outside the system (`1234:9f3c…`).
type Anchor struct {
	Seq  int64
	Hash string
}

// String writes NUMBER:HASH; it is empty for a journal without entries.
func (a Anchor) String() string {
	if a.Seq == 0 {
		return ""
	}
	return strconv.FormatInt(a.Seq, 10) + ":" + a.Hash
}

// ParseAnchor reads NUMBER:HASH.
func ParseAnchor(s string) (Anchor, error) {
	number, hash, ok := strings.Cut(s, ":")
	seq, err := strconv.ParseInt(number, 10, 64)
	if !ok || err != nil || seq < 1 || len(hash) != 64 {
		return Anchor{}, fmt.Errorf("an anchor is NUMBER:HASH with a hash of 64 hexadecimal digits, not %q", s)
	}
	return Anchor{Seq: seq, Hash: strings.ToLower(hash)}, nil
}
