package journal_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/journal"
	"foyer/internal/testkit"
)

// deskWithLog is a desk whose database a test can reach into behind Foyer's back.
func deskWithLog(t *testing.T, lines int) (*testkit.Desk, testkit.Intruder) {
	t.Helper()
	d := testkit.New(t)
	for i := range lines {
		_, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: fmt.Sprint("line ", i)})
		d.Must(err)
	}
	return d, testkit.Behind(t, d.Database)
}

func verify(t *testing.T, d *testkit.Desk, anchors ...journal.Anchor) journal.Verdict {
	t.Helper()
	v, err := d.App.Journals.Verify(d.Root, d.Estate, anchors)
	d.Must(err)
	return v
}

func TestJournal_DU02_TriggersRefuseChange(t *testing.T) {
	t.Parallel()
	_, db := deskWithLog(t, 1)
	for _, statement := range []string{
		"UPDATE journal_entries SET kind = 'x'", "DELETE FROM journal_entries", "UPDATE journal_payloads SET text = 'x'",
		"UPDATE journal_subjects SET subject = 'x'", "DELETE FROM journal_subjects",
	} {
		if err := db.Exec(t, statement); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

func TestVerify_DU02_NamesTheFirstBadEntry(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, reason, tamper string
		bad                  int64
	}{
		{"text changed", "a line was rewritten", "UPDATE journal_payloads SET text = 'x' WHERE scope = ? AND seq = 12", 12},
		{"payload gone", "content vanished without a recorded erasure", "DELETE FROM journal_payloads WHERE scope = ? AND seq = 13", 13},
		{"time moved", "an entry was dated back", "UPDATE journal_entries SET at = at - 1 WHERE scope = ? AND seq = 14", 14},
		{"entry removed", "a line was torn out", "DELETE FROM journal_entries WHERE scope = ? AND seq = 15", 15},
		{"subject removed", "a line was hidden from a timeline", "DELETE FROM journal_subjects WHERE scope = ? AND seq = 12", 12},
		{"tail cut", "the head still knows it", "DELETE FROM journal_entries WHERE scope = ? AND seq > 16", 17},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d, db := deskWithLog(t, 10)
			if v := verify(t, d); v.BadSeq != 0 {
				t.Fatalf("untouched: %+v", v)
			}
			db.Unguard(t)
			d.Must(db.Exec(t, c.tamper, d.Estate))
			if v := verify(t, d); v.BadSeq != c.bad {
				t.Errorf("%s: %+v, want entry %d", c.reason, v, c.bad)
			}
		})
	}
}

func TestVerify_DU02_AnchorShowsCutTailAndRewrite(t *testing.T) {
	t.Parallel()
	d, db := deskWithLog(t, 5)
	v := verify(t, d)
	anchor := journal.Anchor{Seq: v.Entries, Hash: v.Head}
	if v = verify(t, d, anchor); v.BadSeq != 0 {
		t.Fatalf("untouched: %+v", v)
	}
	db.Unguard(t)
	for _, statement := range []string{
		"DELETE FROM journal_entries WHERE scope = ? AND seq = (SELECT seq FROM journal_heads h WHERE h.scope = journal_entries.scope)",
		"DELETE FROM journal_subjects WHERE scope = ? AND seq = (SELECT seq FROM journal_heads h WHERE h.scope = journal_subjects.scope)",
		"UPDATE journal_heads SET seq = seq - 1 WHERE scope = ?",
		"UPDATE journal_heads SET hash = (SELECT hash FROM journal_entries e WHERE e.scope = journal_heads.scope AND e.seq = journal_heads.seq) WHERE scope = ?",
	} {
		d.Must(db.Exec(t, statement, d.Estate))
	}
	if v := verify(t, d); v.BadSeq != 0 {
		t.Fatalf("a cut tail with a mended head can't be seen without an anchor, but: %+v", v)
	}
	if v := verify(t, d, anchor); v.BadSeq != anchor.Seq {
		t.Errorf("with the anchor: %+v", v)
	}
	rewritten := journal.Anchor{Seq: 2, Hash: strings.Repeat("0", 64)}
	if v := verify(t, d, rewritten); v.BadSeq != 2 {
		t.Errorf("a rewrite: %+v", v)
	}
}

func TestErase_DU06_KeepsTheChainWhole(t *testing.T) {
	t.Parallel()
	d, _ := deskWithLog(t, 3)
	head, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	_, err = d.App.Duty.Erase(d.Root, duty.EraseEntryInput{EstateID: &d.Estate, Seq: int(head.Seq), Reason: "retention"})
	d.Must(err)
	e, err := d.App.Journals.Entry(d.Root, d.Estate, head.Seq)
	d.Must(err)
	if !e.Erased || e.Text != "" {
		t.Errorf("the erased entry reads %+v", e)
	}
	if v := verify(t, d); v.BadSeq != 0 || v.Erased != 1 {
		t.Errorf("after an erasure: %+v", v)
	}
	_, err = d.App.Duty.Erase(d.Root, duty.EraseEntryInput{EstateID: &d.Estate, Seq: int(head.Seq), Reason: "again"})
	if !fault.Is(err, fault.RecordNotFound) {
		t.Errorf("erasing twice: %v", err)
	}
}

func TestWrite_RefusedRequestLeavesNothing(t *testing.T) {
	t.Parallel()
	d, _ := deskWithLog(t, 1)
	before := verify(t, d)
	boom := errors.New("boom")
	_, err := d.App.Journals.Write(d.Root, journal.Request{Operation: "writeDutyLog", Key: "k", Input: 1}, func(tx *journal.Tx) error {
		tx.Record(journal.Entry{Scope: d.Estate, Kind: duty.Written})
		if err := tx.Building.UpdateOneID(d.Building).SetName("changed").Exec(d.Root); err != nil {
			return err
		}
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatalf("the error is %v", err)
	}
	if after := verify(t, d); after.Entries != before.Entries {
		t.Error("a refused request left an entry")
	}
	b, err := d.Read().Building.Get(d.Root, d.Building)
	d.Must(err)
	if b.Name != "3栋" {
		t.Error("a refused request left a change")
	}
	_, err = d.App.Journals.Write(d.Root, journal.Request{Operation: "writeDutyLog", Key: "k", Input: 2}, func(tx *journal.Tx) error {
		tx.Record(journal.Entry{Scope: d.Estate, Kind: duty.Written})
		return nil
	})
	d.Must(err) // the key of a refused request is free
	_, err = d.App.Journals.Write(d.Root, journal.Request{Operation: "writeDutyLog"}, func(*journal.Tx) error { return nil })
	if err == nil {
		t.Error("a change without an entry was accepted")
	}
}

func TestWrite_IdempotencyKeys(t *testing.T) {
	t.Parallel()
	d, _ := deskWithLog(t, 0)
	key := "k-1"
	in := duty.WriteDutyLogInput{EstateID: d.Estate, Text: "once", IdempotencyKey: &key}
	var mu sync.Mutex
	seen := map[int64]int{}
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			r, err := d.App.Duty.Write(d.Root, in)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			seen[r.Position.Seq]++
		})
	}
	all.Wait()
	if len(seen) != 1 {
		t.Errorf("one key wrote entries %v", seen)
	}
	other := in
	other.Text = "something else"
	if _, err := d.App.Duty.Write(d.Root, other); !fault.Is(err, fault.KeyReused) {
		t.Errorf("another request with the key: %v", err)
	}
}

func TestCorrection_DU02_PointsAtTheOldLine(t *testing.T) {
	t.Parallel()
	d, _ := deskWithLog(t, 1)
	head, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	old := int(head.Seq)
	r, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "right", Corrects: &old})
	d.Must(err)
	e, err := d.App.Journals.Entry(d.Root, d.Estate, r.Position.Seq)
	d.Must(err)
	if e.Corrects != head.Seq || e.Kind != duty.Corrected {
		t.Errorf("the correction is %+v", e)
	}
	missing := old + 100
	if _, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "x", Corrects: &missing}); !fault.Is(err, fault.EntryNotCorrectable) {
		t.Errorf("correcting nothing: %v", err)
	}
	level := kind.Crime
	secret, err := d.App.Duty.Write(d.Root, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "secret", Confidentiality: &level})
	d.Must(err)
	guard := actor.With(context.Background(), actor.Actor{ID: "stf_x", Role: kind.RoleGuard, Estates: []string{d.Estate}})
	hidden := int(secret.Position.Seq)
	if _, err := d.App.Duty.Write(guard, duty.WriteDutyLogInput{EstateID: d.Estate, Text: "x", Corrects: &hidden}); !fault.Is(err, fault.EntryNotCorrectable) {
		t.Errorf("correcting what one may not read (TK16): %v", err)
	}
}

func TestCatalogue_NoPersonalParticularOutsideBrackets(t *testing.T) {
	t.Parallel()
	for _, k := range journal.Kinds() {
		for _, template := range []string{k.En, k.Zh} {
			depth := 0
			for i := 0; i < len(template); i++ {
				switch template[i] {
				case '[':
					depth++
				case ']':
					depth--
				case '{':
					arg := template[i+1 : i+strings.IndexByte(template[i:], '}')]
					if depth == 0 && !journal.Impersonal(arg) {
						t.Errorf("%s: {%s} is personal and must stand in brackets, so that boards can leave it out: %s", k.Name, arg, template)
					}
				}
			}
			if depth != 0 || template == "" {
				t.Errorf("%s: brackets of %q do not match", k.Name, template)
			}
		}
	}
}

func FuzzParsePosition(f *testing.F) {
	f.Add("est_x/epo_y/12")
	f.Add("a//1")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := journal.ParsePosition(s)
		if err == nil && p.String() != s {
			t.Errorf("%q was read as %+v", s, p)
		}
	})
}

func TestJoin_AUseCaseBecomesPartOfARunningRequestOrNothingDoes(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	log := func(ctx context.Context, text string) error {
		_, err := d.App.Duty.Write(ctx, duty.WriteDutyLogInput{EstateID: d.Estate, Text: text, IdempotencyKey: testkit.P("same")})
		return err
	}
	head, err := d.App.Journals.Head(d.Root, d.Estate)
	d.Must(err)
	run := func(ctx context.Context, fail error) (journal.Receipt, error) {
		return d.App.Journals.Write(ctx, journal.Request{Operation: "leaveMessage"}, func(tx *journal.Tx) error {
			tx.Result("whole")
			for _, text := range []string{"one", "two"} { // a joined request keeps no receipt of its own: the key does not matter
				if err := log(tx.Join(ctx), text); err != nil {
					return err
				}
			}
			return fail
		})
	}
	if _, err := run(d.Root, errors.New("no")); err == nil {
		t.Fatal("it failed")
	}
	if now, err := d.App.Journals.Head(d.Root, d.Estate); err != nil || now.Seq != head.Seq {
		t.Errorf("a request that failed left %d entries (%v)", now.Seq-head.Seq, err)
	}
	r, err := run(d.Root, nil)
	d.Must(err)
	if now, err := d.App.Journals.Head(d.Root, d.Estate); err != nil || now.Seq != head.Seq+2 || r.ID != "whole" || r.Position.Seq != now.Seq {
		t.Errorf("%d entries, receipt %+v (%v)", now.Seq-head.Seq, r, err)
	}
	board := actor.With(context.Background(), actor.Actor{ID: "x", Role: kind.RoleGuard, Estates: []string{d.Estate}})
	_, err = d.App.Journals.Write(board, journal.Request{Operation: "leaveMessage"}, func(tx *journal.Tx) error {
		_, err := d.App.Duty.Write(actor.With(tx.Join(board), actor.Actor{ID: "y", Role: kind.RoleBoard}), duty.WriteDutyLogInput{EstateID: d.Estate, Text: "x"})
		return err
	})
	if !fault.Is(err, fault.NotPermitted) {
		t.Errorf("joining gives nobody a grant: %v", err)
	}
}
