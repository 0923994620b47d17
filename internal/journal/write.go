package journal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/bus"
	"foyer/internal/store"
)

// Journal writes and reads the journals of one database.
type Journal struct {
	store *store.Store
	clock clock.Clock
	bus   bus.Bus
}

// New returns the journals of a store.
func New(s *store.Store, c clock.Clock, b bus.Bus) *Journal {
	return &Journal{store: s, clock: c, bus: b}
}

// Request says what is asked for: its name for the grant, and its key for the receipt.
type Request struct {
	// Operation is the name of the use case, as in the API and in the table of grants.
	Operation string
	// Key makes the request safe to repeat; empty for no receipt.
	Key string
	// Input is what the fingerprint is made of.
	Input any
}

// Receipt is what a request is answered with.
type Receipt struct {
	// ID names the record that the request was about.
	ID string
	// Position is the entry it wrote; its cursor resumes right behind the change.
	Position Position
	// Replayed is true when the request had been carried out before and changed nothing now.
	Replayed bool
}

// Tx is a running request: the transaction, who asked, and when.
type Tx struct {
	*store.Tx
	// Actor is the caller.
	Actor actor.Actor
	// Now is the moment of the request; every time it stores is this one.
	Now    time.Time
	drafts []draft
	result string
	quiet  bool
}

type draft struct {
	entry Entry
	at    time.Time
	row   row
	salt  string
	body  string
}

// Record adds an entry; it is appended when the use case has returned. Number, time, actor and hashes are filled in.
func (tx *Tx) Record(e Entry) { tx.RecordAt(tx.Now, e) }

// RecordAt adds an entry about what happened at an earlier time, for histories that are brought in as a whole; times must not go back.
func (tx *Tx) RecordAt(at time.Time, e Entry) { tx.drafts = append(tx.drafts, draft{entry: e, at: at}) }

// Drafts is how many entries have been recorded so far.
func (tx *Tx) Drafts() int { return len(tx.drafts) }

// Quiet lets the request end without entries, and drops those that were recorded: nothing has happened, but when the clock looks again has changed.
func (tx *Tx) Quiet() { tx.quiet, tx.drafts = true, nil }

// Result names the record that the receipt points at.
func (tx *Tx) Result(recordID string) { tx.result = recordID }

// Made is the record that was named last.
func (tx *Tx) Made() string { return tx.result }

// Restrict raises or lowers who may read the entries about a subject, also those written before (TK16).
func (tx *Tx) Restrict(ctx context.Context, subject string, level kind.Confidentiality) error {
	if _, err := tx.Exec(ctx, "DELETE FROM journal_levels WHERE subject = ?", subject); err != nil {
		return err
	}
	if level == kind.Open {
		return nil
	}
	_, err := tx.Exec(ctx, "INSERT INTO journal_levels (subject, level) VALUES (?, ?)", subject, string(level))
	return err
}

type joining struct{}

// Join is a context in which use cases become part of the running request: what they change is committed with it, or not at all. Their grants are
// asked for all the same; their own receipts are not kept.
func (tx *Tx) Join(ctx context.Context) context.Context { return context.WithValue(ctx, joining{}, tx) }

var errReplayed = errors.New("replayed")

// Do is Write for the inputs of the API, whose idempotency key may be absent.
func (j *Journal) Do(ctx context.Context, operation string, key *string, input any, fn func(*Tx) error) (Receipt, error) {
	req := Request{Operation: operation, Input: input}
	if key != nil {
		req.Key = *key
	}
	return j.Write(ctx, req, fn)
}

// Write carries out a request. Faults: NO_TOKEN, NOT_PERMITTED, IDEMPOTENCY_KEY_REUSED, and those of fn. When it
// returns without error the change and its entries are on disk.
func (j *Journal) Write(ctx context.Context, req Request, fn func(*Tx) error) (Receipt, error) {
	who, err := actor.Require(ctx, req.Operation)
	if err != nil {
		return Receipt{}, err
	}
	if running, ok := ctx.Value(joining{}).(*Tx); ok {
		made := running.result
		err := fn(running)
		receipt := Receipt{ID: running.result}
		running.result = made
		return receipt, err
	}
	fingerprint, err := fingerprintOf(req)
	if err != nil {
		return Receipt{}, err
	}
	var receipt Receipt
	var scopes []string
	err = j.store.InTx(ctx, func(stx *store.Tx) error {
		tx := &Tx{Tx: stx, Actor: who, Now: j.clock.Now()}
		if req.Key != "" {
			if receipt, err = tx.claim(ctx, req, fingerprint); err != nil {
				return err
			}
		}
		if err := fn(tx); err != nil {
			return err
		}
		if len(tx.drafts) == 0 && tx.quiet {
			return nil
		}
		if len(tx.drafts) == 0 {
			return fmt.Errorf("%s changed something without an entry", req.Operation)
		}
		receipt = Receipt{ID: tx.result}
		if scopes, receipt.Position, err = tx.flush(ctx); err != nil {
			return err
		}
		return tx.keep(ctx, req, receipt)
	})
	if errors.Is(err, errReplayed) {
		return receipt, nil
	}
	if err != nil {
		return Receipt{}, err
	}
	j.bus.Publish(scopes...)
	return receipt, nil
}

// claim takes the idempotency key, or finds that it was taken.
func (tx *Tx) claim(ctx context.Context, req Request, fingerprint string) (Receipt, error) {
	if len(req.Key) > 200 {
		return Receipt{}, fault.New(fault.TooLong, "An idempotency key has at most 200 bytes.").At("input.idempotencyKey")
	}
	done, err := tx.Exec(ctx, `INSERT INTO requests (actor, operation, request_key, fingerprint, scope, seq, result, at)
		VALUES (?, ?, ?, ?, '', 0, '', ?) ON CONFLICT DO NOTHING`, tx.Actor.ID, req.Operation, req.Key, fingerprint, tx.Now.UnixMilli())
	if err != nil {
		return Receipt{}, fmt.Errorf("claim request: %w", err)
	}
	if n, err := done.RowsAffected(); err != nil || n == 1 {
		return Receipt{}, err
	}
	var known string
	r := Receipt{Replayed: true}
	if err := tx.QueryRow(ctx, `SELECT r.fingerprint, r.scope, r.seq, r.result, COALESCE(h.epoch, '') FROM requests r
		LEFT JOIN journal_heads h ON h.scope = r.scope WHERE r.actor = ? AND r.operation = ? AND r.request_key = ?`,
		[]any{tx.Actor.ID, req.Operation, req.Key}, &known, &r.Position.Scope, &r.Position.Seq, &r.ID, &r.Position.Epoch); err != nil {
		return Receipt{}, fmt.Errorf("read receipt: %w", err)
	}
	if known != fingerprint {
		return Receipt{}, fault.Of(fault.KeyReused).At("input.idempotencyKey")
	}
	return r, errReplayed
}

// keep completes the receipt.
func (tx *Tx) keep(ctx context.Context, req Request, r Receipt) error {
	if req.Key == "" {
		return nil
	}
	_, err := tx.Exec(ctx, "UPDATE requests SET scope = ?, seq = ?, result = ? WHERE actor = ? AND operation = ? AND request_key = ?",
		r.Position.Scope, r.Position.Seq, r.ID, tx.Actor.ID, req.Operation, req.Key)
	return err
}

// flush appends the recorded entries, scope by scope in order of their names, and returns the last position.
func (tx *Tx) flush(ctx context.Context) (scopes []string, last Position, err error) {
	byScope := map[string][]*draft{}
	for i := range tx.drafts {
		d := &tx.drafts[i]
		byScope[d.entry.Scope] = append(byScope[d.entry.Scope], d)
	}
	scopes = slices.Sorted(maps.Keys(byScope))
	for _, scope := range scopes {
		p, err := tx.append(ctx, scope, byScope[scope])
		if err != nil {
			return nil, Position{}, fmt.Errorf("append to %s: %w", scope, err)
		}
		if scope == tx.drafts[0].entry.Scope {
			last = p
		}
	}
	return scopes, last, nil
}

func (tx *Tx) append(ctx context.Context, scope string, drafts []*draft) (Position, error) {
	head, hash, err := tx.lockHead(ctx, scope)
	if err != nil {
		return Position{}, err
	}
	var entries, payloads, subjects [][]any
	for _, d := range drafts {
		if err := d.seal(tx, head.Seq+1, hash); err != nil {
			return Position{}, err
		}
		r := d.row
		head.Seq, hash = r.seq, r.hash
		entries = append(entries, []any{r.scope, r.seq, r.at, r.kind, r.actor, r.subjects, r.level, r.corrects, r.content, r.hash})
		payloads = append(payloads, []any{r.scope, r.seq, d.salt, d.body, d.entry.Text})
		for _, s := range d.entry.Subjects {
			subjects = append(subjects, []any{s, r.scope, r.seq})
		}
	}
	if err := tx.Insert(ctx, "journal_entries", "scope, seq, at, kind, actor, subjects, level, corrects, content, hash", entries); err != nil {
		return Position{}, err
	}
	if err := tx.Insert(ctx, "journal_payloads", "scope, seq, salt, payload, text", payloads); err != nil {
		return Position{}, err
	}
	if err := tx.Insert(ctx, "journal_subjects", "subject, scope, seq", subjects); err != nil {
		return Position{}, err
	}
	_, err = tx.Exec(ctx, "UPDATE journal_heads SET seq = ?, hash = ? WHERE scope = ?", head.Seq, hash, scope)
	return head, err
}

// lockHead reads the head of a scope and keeps it locked until the commit: the order of commits is the order of numbers.
func (tx *Tx) lockHead(ctx context.Context, scope string) (Position, string, error) {
	p, hash := Position{Scope: scope}, ""
	read := func() error {
		return tx.QueryRow(ctx, "SELECT epoch, seq, hash FROM journal_heads WHERE scope = ?"+tx.Locking(),
			[]any{scope}, &p.Epoch, &p.Seq, &hash)
	}
	err := read()
	if errors.Is(err, sql.ErrNoRows) {
		if _, err := tx.Exec(ctx, "INSERT INTO journal_heads (scope, epoch, seq, hash) VALUES (?, ?, 0, '') ON CONFLICT DO NOTHING",
			scope, id.New(id.Epoch, tx.Now)); err != nil {
			return p, "", err
		}
		err = read()
	}
	return p, hash, err
}

// seal numbers and hashes a recorded entry.
func (d *draft) seal(tx *Tx, seq int64, previous string) error {
	e := &d.entry
	if _, known := catalogue[e.Kind]; !known {
		return fmt.Errorf("kind %q is not catalogued", e.Kind)
	}
	if e.Args == nil {
		e.Args = map[string]any{}
	}
	e.Args["actor"] = tx.Actor.Name
	e.Subjects = named(e.Subjects)
	if e.Level == "" {
		e.Level = kind.Open
	}
	body, err := encode(e.Args)
	if err != nil {
		return err
	}
	d.salt, d.body = newSalt(), body
	d.row = row{
		scope: e.Scope, seq: seq, at: d.at.UnixMilli(), kind: e.Kind, actor: tx.Actor.ID,
		subjects: joinSubjects(e.Subjects), level: string(e.Level), corrects: e.Corrects,
		content: contentDigest(d.salt, d.body, e.Text),
	}
	d.row.hash = chain(previous, d.row.scope, seq, d.row.at, d.row.digest())
	return nil
}

// named keeps subjects that are there, each once: the same person may take two parts in what happened.
func named(subjects []string) (out []string) {
	for _, one := range subjects {
		if one != "" && !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

func encode(v any) (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// fingerprintOf digests the input; the key itself does not count.
func fingerprintOf(req Request) (string, error) {
	if req.Key == "" {
		return "", nil
	}
	body, err := encode(req.Input)
	if err != nil {
		return "", fmt.Errorf("fingerprint: %w", err)
	}
	sum := sha256.Sum256([]byte(req.Operation + "\n" + body))
	return hex.EncodeToString(sum[:]), nil
}

// Erase removes payload and text of an entry and records that it did (DU06). Fault: RECORD_NOT_FOUND when there is no
// such entry or nothing is left to erase.
func (tx *Tx) Erase(ctx context.Context, scope string, seq int64, reason string) error {
	done, err := tx.Exec(ctx, "DELETE FROM journal_payloads WHERE scope = ? AND seq = ?", scope, seq)
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, fault.New(fault.RecordNotFound, "There is no entry %d with content.", seq).At("input.seq"))
	}
	tx.Record(Entry{Scope: scope, Kind: Erased, Args: map[string]any{"seq": seq}, Text: reason})
	return nil
}
