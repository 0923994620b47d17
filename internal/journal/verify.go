package journal

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Erased is the kind of the entry that records the erasure of another's payload (DU06).
var Erased = Declare("journal.entry.erased", "Content of entry {seq} erased[ by {actor}]", "已清除第{seq}条的内容[,{actor}]")

// Verdict is what Verify found in one scope.
type Verdict struct {
	// Scope is the estate's id, or Company.
	Scope string
	// Entries is how many entries were checked, Erased how many of them have no content any more.
	Entries, Erased int64
	// Head is the hash of the newest entry: with the number it is the anchor to note outside.
	Head string
	// BadSeq is the first entry that is not as it was written; 0 when all are.
	BadSeq int64
	// Why says what is wrong with it.
	Why string
}

// Scopes lists the scopes that have a journal.
func (j *Journal) Scopes(ctx context.Context) ([]string, error) {
	rows, err := j.store.QueryRead(ctx, "SELECT scope FROM journal_heads UNION SELECT scope FROM journal_entries ORDER BY 1")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var scopes []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		scopes = append(scopes, s)
	}
	return scopes, rows.Err()
}

// Verify recomputes the chain of a scope and compares it with what is stored, and with the anchors. It stops at the
// first entry that was touched.
func (j *Journal) Verify(ctx context.Context, scope string, anchors []Anchor) (Verdict, error) {
	c := &checker{verdict: Verdict{Scope: scope}, anchors: byNumber(anchors), missing: map[int64]bool{}, erased: map[int64]bool{}}
	rows, err := j.store.QueryRead(ctx, `SELECT e.seq, e.at, e.kind, e.actor, e.subjects, e.level, e.corrects, e.content, e.hash,
		p.salt, p.payload, p.text FROM journal_entries e LEFT JOIN journal_payloads p ON p.scope = e.scope AND p.seq = e.seq
		WHERE e.scope = ? ORDER BY e.seq`, scope)
	if err != nil {
		return c.verdict, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() && c.verdict.BadSeq == 0 {
		r := row{scope: scope}
		var salt, payload, text sql.NullString
		if err := rows.Scan(&r.seq, &r.at, &r.kind, &r.actor, &r.subjects, &r.level, &r.corrects, &r.content, &r.hash, &salt, &payload, &text); err != nil {
			return c.verdict, err
		}
		c.check(r, salt, payload.String, text.String)
	}
	if err := rows.Err(); err != nil || c.verdict.BadSeq != 0 {
		return c.verdict, err
	}
	if err := j.checkEnds(ctx, c); err != nil || c.verdict.BadSeq != 0 {
		return c.verdict, err
	}
	return c.verdict, j.checkSubjects(ctx, c)
}

type checker struct {
	verdict Verdict
	anchors map[int64][]string // hashes, by the number of the entry
	missing map[int64]bool
	erased  map[int64]bool
}

func byNumber(anchors []Anchor) map[int64][]string {
	hashes := map[int64][]string{}
	for _, a := range anchors {
		hashes[a.Seq] = append(hashes[a.Seq], a.Hash)
	}
	return hashes
}

func (c *checker) bad(seq int64, format string, args ...any) {
	if c.verdict.BadSeq == 0 {
		c.verdict.BadSeq, c.verdict.Why = seq, fmt.Sprintf(format, args...)
	}
}

func (c *checker) check(r row, salt sql.NullString, payload, text string) {
	want := c.verdict.Entries + 1
	switch {
	case r.seq != want:
		c.bad(want, "the entry is missing")
		return
	case chain(c.verdict.Head, r.scope, r.seq, r.at, r.digest()) != r.hash:
		c.bad(r.seq, "its hash does not follow from its content and the entry before")
		return
	case !salt.Valid:
		c.missing[r.seq] = true
	case contentDigest(salt.String, payload, text) != r.content:
		c.bad(r.seq, "its payload or text was changed")
		return
	case r.kind == Erased:
		var args struct{ Seq int64 }
		if json.Unmarshal([]byte(payload), &args) == nil {
			c.erased[args.Seq] = true
		}
	}
	for _, hash := range c.anchors[r.seq] {
		if hash != r.hash {
			c.bad(r.seq, "its hash differs from the anchor: the journal was rewritten")
		}
	}
	c.verdict.Entries, c.verdict.Head = r.seq, r.hash
}

// checkEnds compares the head, the anchors beyond it, and the contents that are gone with the record of erasures.
func (j *Journal) checkEnds(ctx context.Context, c *checker) error {
	head, err := j.Anchor(ctx, c.verdict.Scope)
	if err != nil {
		return err
	}
	if last := slices.Max(append(slices.Collect(maps.Keys(c.anchors)), 0)); last > c.verdict.Entries {
		c.bad(c.verdict.Entries+1, "the anchor names entry %d, but the journal ends at %d: its tail was cut", last, c.verdict.Entries)
	}
	if head.Seq != c.verdict.Entries || head.Hash != c.verdict.Head {
		c.bad(min(head.Seq, c.verdict.Entries)+1, "the head says %d, but the journal ends at %d", head.Seq, c.verdict.Entries)
	}
	for n := range c.missing {
		if c.erased[n] {
			c.verdict.Erased++
		}
	}
	for _, n := range sortedKeys(c.missing) {
		if !c.erased[n] {
			c.bad(n, "its payload is gone and no erasure was recorded")
		}
	}
	return nil
}

// checkSubjects compares the index of subjects, which timelines are read from, with the chained rows. Both are walked
// in order of numbers, so that the cost is one sort.
func (j *Journal) checkSubjects(ctx context.Context, c *checker) error {
	entries, err := j.store.QueryRead(ctx, "SELECT seq, subjects FROM journal_entries WHERE scope = ? ORDER BY seq", c.verdict.Scope)
	if err != nil {
		return err
	}
	defer func() { _ = entries.Close() }()
	index, err := j.store.QueryRead(ctx, "SELECT seq, subject FROM journal_subjects WHERE scope = ? ORDER BY seq, subject", c.verdict.Scope)
	if err != nil {
		return err
	}
	defer func() { _ = index.Close() }()
	marked := &indexRows{rows: index}
	marked.next()
	for entries.Next() {
		var seq int64
		var subjects string
		if err := entries.Scan(&seq, &subjects); err != nil {
			return err
		}
		for ; marked.ok && marked.seq < seq; marked.next() {
			c.bad(marked.seq, subjectsChanged)
		}
		var have []string
		for ; marked.ok && marked.seq == seq; marked.next() {
			have = append(have, marked.subject)
		}
		want := splitSubjects(subjects)
		slices.Sort(want)
		if !slices.Equal(slices.Compact(want), have) {
			c.bad(seq, subjectsChanged)
		}
	}
	if marked.ok {
		c.bad(marked.seq, subjectsChanged)
	}
	return errors.Join(marked.err, entries.Err(), index.Err())
}

const subjectsChanged = "the index of its subjects was changed"

// indexRows walks the index of subjects.
type indexRows struct {
	rows    *sql.Rows
	seq     int64
	subject string
	ok      bool
	err     error
}

func (i *indexRows) next() {
	if i.ok = i.err == nil && i.rows.Next(); i.ok {
		i.err = i.rows.Scan(&i.seq, &i.subject)
		i.ok = i.err == nil
	}
}

func sortedKeys(m map[int64]bool) []int64 {
	keys := make([]int64, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
