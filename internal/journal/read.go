package journal

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Window is how many entries back a cursor may point; an older one is CURSOR_EXPIRED.
const Window = 100_000

// selectEntries reads entries with what can be erased, and with the level of a subject that was restricted later.
const selectEntries = `SELECT e.scope, e.seq, e.at, e.kind, e.actor, e.subjects, COALESCE(l.level, e.level), e.level, e.corrects, e.content, e.hash,
	p.payload, p.text, h.epoch
	FROM journal_entries e
	JOIN journal_heads h ON h.scope = e.scope
	LEFT JOIN journal_payloads p ON p.scope = e.scope AND p.seq = e.seq
	LEFT JOIN journal_levels l ON l.subject = substr(e.subjects, 1, 30) `

// Head is the position of the newest entry of a scope; number 0 in a scope without entries.
func (j *Journal) Head(ctx context.Context, scope string) (Position, error) {
	p, _, err := j.head(ctx, scope)
	return p, err
}

// Anchor is the number and hash of the newest entry of a scope that is on disk.
func (j *Journal) Anchor(ctx context.Context, scope string) (Anchor, error) {
	p, hash, err := j.head(ctx, scope)
	return Anchor{p.Seq, hash}, err
}

func (j *Journal) head(ctx context.Context, scope string) (p Position, hash string, err error) {
	p = Position{Scope: scope, Epoch: "none"}
	rows, err := j.store.QueryRead(ctx, "SELECT epoch, seq, hash FROM journal_heads WHERE scope = ?", scope)
	if err != nil {
		return Position{}, "", err
	}
	defer func() { _ = rows.Close() }()
	if rows.Next() {
		err = rows.Scan(&p.Epoch, &p.Seq, &hash)
	}
	return p, hash, errors.Join(err, rows.Err())
}

// Heads is the number of the newest entry of every scope.
func (j *Journal) Heads(ctx context.Context) (map[string]int64, error) {
	rows, err := j.store.QueryRead(ctx, "SELECT scope, seq FROM journal_heads")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	heads := map[string]int64{}
	for rows.Next() {
		var scope string
		var seq int64
		if err := rows.Scan(&scope, &seq); err != nil {
			return nil, err
		}
		heads[scope] = seq
	}
	return heads, rows.Err()
}

// Since returns at most limit entries after a number, in order.
func (j *Journal) Since(ctx context.Context, scope string, after int64, limit int) ([]Entry, error) {
	return j.entries(ctx, selectEntries+"WHERE e.scope = ? AND e.seq > ? ORDER BY e.seq"+atMost(limit), scope, after)
}

// atMost is a LIMIT. The number stands in the text: a parameter there would make SQLite plan the statement anew each time.
func atMost(n int) string { return " LIMIT " + strconv.Itoa(n) }

// Entry returns one entry; RECORD_NOT_FOUND when there is none.
func (j *Journal) Entry(ctx context.Context, scope string, seq int64) (Entry, error) {
	found, err := j.Since(ctx, scope, seq-1, 1)
	if err != nil {
		return Entry{}, err
	}
	if len(found) == 0 || found[0].Seq != seq {
		return Entry{}, fault.Of(fault.RecordNotFound)
	}
	return found[0], nil
}

// Page is a piece of a journal or timeline.
type Page struct {
	// Scope is the journal; an estate's id or Company.
	Scope string
	// Subject narrows it to the timeline of one record; empty for all.
	Subject string
	// After and Before bound the numbers, exclusively; 0 for no bound.
	After, Before int64
	// Limit is how many at most.
	Limit int
	// Newest takes the last ones instead of the first.
	Newest bool
}

// Read returns the entries of a page in ascending order, and whether there are more beyond it.
func (j *Journal) Read(ctx context.Context, p Page) (entries []Entry, more bool, err error) {
	query, args := selectEntries, []any{}
	if p.Subject != "" {
		query += "JOIN journal_subjects s ON s.scope = e.scope AND s.seq = e.seq AND s.subject = ? "
		args = append(args, p.Subject)
	}
	query += "WHERE e.scope = ?"
	args = append(args, p.Scope)
	if p.After > 0 {
		query += " AND e.seq > ?"
		args = append(args, p.After)
	}
	if p.Before > 0 {
		query += " AND e.seq < ?"
		args = append(args, p.Before)
	}
	order := " ORDER BY e.seq"
	if p.Newest {
		order += " DESC"
	}
	entries, err = j.entries(ctx, query+order+atMost(p.Limit+1), args...)
	if err != nil {
		return nil, false, err
	}
	if more = len(entries) > p.Limit; more {
		entries = entries[:p.Limit]
	}
	if p.Newest {
		for a, b := 0, len(entries)-1; a < b; a, b = a+1, b-1 {
			entries[a], entries[b] = entries[b], entries[a]
		}
	}
	return entries, more, nil
}

func (j *Journal) entries(ctx context.Context, query string, args ...any) ([]Entry, error) {
	rows, err := j.store.QueryRead(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var entries []Entry
	for rows.Next() {
		var r row
		var level, epoch string
		var payload, text sql.NullString
		if err := rows.Scan(&r.scope, &r.seq, &r.at, &r.kind, &r.actor, &r.subjects, &level, &r.level, &r.corrects, &r.content, &r.hash,
			&payload, &text, &epoch); err != nil {
			return nil, err
		}
		e := Entry{
			Scope: r.scope, Seq: r.seq, At: time.UnixMilli(r.at).UTC(), Kind: r.kind, Actor: r.actor,
			Subjects: splitSubjects(r.subjects), Level: kind.Confidentiality(level), Corrects: r.corrects,
			Text: text.String, Erased: !payload.Valid, Digest: r.digest(), Hash: r.hash, epoch: epoch,
		}
		if payload.Valid {
			if err := json.Unmarshal([]byte(payload.String), &e.Args); err != nil {
				return nil, fmt.Errorf("payload of %s/%d: %w", r.scope, r.seq, err)
			}
		}
		entries = append(entries, e)
	}
	return entries, rows.Err()
}

// Changed returns the records with a prefix that entries between two numbers are about, each with the number of its last
// entry among them.
func (j *Journal) Changed(ctx context.Context, from Position, to int64, prefix string) (map[string]int64, error) {
	rows, err := j.store.QueryRead(ctx, "SELECT seq, subjects FROM journal_entries WHERE scope = ? AND seq > ? AND seq <= ? ORDER BY seq", from.Scope, from.Seq, to)
	if err != nil {
		return nil, fmt.Errorf("read changed records: %w", err)
	}
	defer func() { _ = rows.Close() }()
	last := map[string]int64{}
	for rows.Next() {
		var seq int64
		var subjects string
		if err := rows.Scan(&seq, &subjects); err != nil {
			return nil, err
		}
		for _, id := range splitSubjects(subjects) {
			if strings.HasPrefix(id, prefix) {
				last[id] = seq
			}
		}
	}
	return last, rows.Err()
}

// Shown tells whether an entry about a record, up to a position, was written at one of the levels (TK16).
func (j *Journal) Shown(ctx context.Context, at Position, subject string, levels []kind.Confidentiality) (bool, error) {
	args := []any{subject, at.Scope, at.Seq}
	for _, l := range levels {
		args = append(args, string(l))
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(levels)), ",")
	rows, err := j.store.QueryRead(ctx, `SELECT 1 FROM journal_subjects s JOIN journal_entries e ON e.scope = s.scope AND e.seq = s.seq
		WHERE s.subject = ? AND s.scope = ? AND s.seq <= ? AND e.level IN (`+marks+`) LIMIT 1`, args...)
	if err != nil {
		return false, fmt.Errorf("read levels: %w", err)
	}
	defer func() { _ = rows.Close() }()
	return rows.Next(), rows.Err()
}

// Seq checks that a cursor belongs to a scope's present history and returns its number. Faults: CURSOR_INVALID when it
// belongs to another scope or lies ahead, CURSOR_EXPIRED when it is of another epoch.
func (j *Journal) Seq(ctx context.Context, scope string, p Position) (int64, error) {
	head, err := j.Head(ctx, scope)
	if err != nil {
		return 0, err
	}
	return p.Seq, head.accepts(p)
}

// Resumes checks that a subscription may go on from a position when the journal stands at head. Faults: those of Seq, and
// CURSOR_EXPIRED for a position beyond the window.
func (head Position) Resumes(p Position) error {
	if err := head.accepts(p); err != nil {
		return err
	}
	if p.Seq < head.Seq-Window {
		return fault.Of(fault.CursorExpired).At("after")
	}
	return nil
}

func (head Position) accepts(p Position) error {
	switch {
	case p.Scope != head.Scope:
		return fault.New(fault.CursorInvalid, "The cursor belongs to another journal.").At("after")
	case p.Epoch != head.Epoch:
		return fault.Of(fault.CursorExpired).At("after")
	case p.Seq > head.Seq:
		return fault.New(fault.CursorInvalid, "The cursor lies ahead of the journal.").At("after")
	}
	return nil
}
