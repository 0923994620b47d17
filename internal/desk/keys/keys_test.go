package keys_test

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/testkit"
)

// register registers a key of the desk's unit; change may alter it.
func register(t *testing.T, d *testkit.Desk, tag string, change ...func(*keys.RegisterKeyInput)) string {
	t.Helper()
	in := keys.RegisterKeyInput{EstateID: d.Estate, Tag: tag, Place: "A柜 1号钩", UnitID: &d.Unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 2}}}
	for _, fn := range change {
		fn(&in)
	}
	return d.Done(d.App.Keys.Register(d.Root, in))
}

// toTechnician is a loan of a key to the technician for an hour; change may alter it.
func toTechnician(d *testkit.Desk, keyID string, change ...func(*keys.LendKeyInput)) keys.LendKeyInput {
	in := keys.LendKeyInput{KeyID: keyID, Borrower: keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: testkit.P(d.Staff[kind.RoleTechnician]), Purpose: "入户维修",
		AuthorisedByID: testkit.P(d.Staff[kind.RoleFrontDesk]), DueBackAt: d.Clock.Now().Add(time.Hour)}}
	for _, fn := range change {
		fn(&in)
	}
	return in
}

// get loads a key with its open loan.
func get(t *testing.T, d *testkit.Desk, keyID string) *ent.Key {
	t.Helper()
	k, err := d.App.Store.Read().Key.Get(d.Root, keyID)
	d.Must(err)
	k.Edges.OpenLoan, _ = k.QueryOpenLoan().Only(d.Root)
	return k
}

func TestKey_KY01_IsRegisteredBeforeItIsIssued(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	set := register(t, d, "502-S", func(in *keys.RegisterKeyInput) {
		in.Contents = []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}, {Kind: kind.KeyWardrobe, Count: 2}, {Kind: kind.KeyDrawer, Count: 2}}
	})
	if k := get(t, d, set); k.Kind != kind.KeySet || k.State != kind.KeyIn || len(k.Contents) != 3 {
		t.Errorf("registered %+v", k)
	}
	bad := keys.RegisterKeyInput{EstateID: d.Estate, Tag: " ", Place: "A", Contents: []*schema.KeyCount{{Kind: kind.KeySet, Count: 0}}}
	_, err := d.App.Keys.Register(d.Root, bad)
	if list, ok := err.(fault.List); !ok || len(list) != 4 { //nolint:errorlint // the list itself is looked at
		t.Errorf("all bad fields at once: %v", err)
	}
	d.Refuses(fault.AlreadyExists)(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: "502-S", Place: "A", UnitID: &d.Unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}}))
	d.Done(d.App.Keys.Update(d.Root, keys.UpdateKeyInput{KeyID: set, Place: "B柜 3号钩", IfVersion: testkit.P(1)}))
	d.Refuses(fault.VersionConflict)(d.App.Keys.Update(d.Root, keys.UpdateKeyInput{KeyID: set, Place: "C", IfVersion: testkit.P(1)}))
	d.Refuses(fault.RecordNotFound)(d.App.Keys.Lend(d.Root, toTechnician(d, "key_none")))
}

func TestLoan_KY02_GoesOutAndComesBack(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	k := register(t, d, "502")
	d.Refuses(fault.Required)(d.App.Keys.Lend(d.Root, toTechnician(d, k, func(in *keys.LendKeyInput) { in.AuthorisedByID = nil })))
	d.Refuses(fault.BadTime)(d.App.Keys.Lend(d.Root, toTechnician(d, k, func(in *keys.LendKeyInput) { in.DueBackAt = d.Clock.Now() })))
	d.Refuses(fault.BadReference)(d.App.Keys.Lend(d.Root, toTechnician(d, k, func(in *keys.LendKeyInput) { in.TicketID = testkit.P("tkt_none") })))
	loan := d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	if out := get(t, d, k); out.State != kind.KeyOut || out.Edges.OpenLoan == nil || out.Edges.OpenLoan.ID != loan || out.Edges.OpenLoan.BorrowerName != "员工TECHNICIAN" {
		t.Errorf("out: %+v", out)
	}
	d.Refuses(fault.KeyOut)(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	d.Refuses(fault.KeyOut)(d.App.Keys.Retire(d.Root, keys.RetireKeyInput{KeyID: k, Because: kind.KeyReplaced}))
	passed := d.Done(d.App.Keys.Transfer(d.Root, keys.TransferKeyInput{LoanID: loan, Borrower: toTechnician(d, k, func(in *keys.LendKeyInput) { in.BorrowerID = testkit.P(d.Staff[kind.RoleButler]) }).Borrower}))
	d.Refuses(fault.LoanClosed)(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: loan}))
	d.Done(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: passed}))
	d.Refuses(fault.LoanClosed)(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: passed}))
	if in := get(t, d, k); in.State != kind.KeyIn || in.OpenLoanID != nil {
		t.Errorf("back: %+v", in)
	}
	d.Pass(48 * time.Hour)
	if got := d.Told(passed); slices.Contains(got, keys.Overdue) {
		t.Errorf("it came back in time: %v", got)
	}
	d.Done(d.App.Keys.Retire(d.Root, keys.RetireKeyInput{KeyID: k, Because: kind.KeyHandedBack}))
	d.Refuses(fault.KeyRetired)(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	d.Refuses(fault.KeyNotLost)(d.App.Keys.ReportFound(d.Root, keys.ReportKeyFoundInput{KeyID: k}))
}

func TestLoan_KY02_PeopleFromOutsideAndKeysInCustodyNeedMore(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	k := register(t, d, "502")
	outside := toTechnician(d, k, func(in *keys.LendKeyInput) {
		in.BorrowerKind, in.BorrowerID, in.BorrowerName, in.BorrowerPhone = kind.BorrowerContractor, nil, testkit.P("李强"), testkit.P("13900139000")
	})
	d.Refuses(fault.NotPermitted)(d.App.Keys.Lend(d.Root, outside))
	outside.AuthorisedByID = testkit.P(d.Staff[kind.RoleSupervisor])
	d.Done(d.App.Keys.Lend(d.Root, outside))

	one, two := d.Staff[kind.RoleFrontDesk], d.Staff[kind.RoleGuard]
	custody := func(witnesses ...string) func(*keys.RegisterKeyInput) {
		return func(in *keys.RegisterKeyInput) {
			in.Custody = &keys.KeyCustodyInput{By: "王伟", Authorisation: "托管协议 7 号", WitnessIDs: witnesses}
		}
	}
	_, err := d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: "502-T", Place: "B", UnitID: &d.Unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}},
		Custody: &keys.KeyCustodyInput{By: "王伟", Authorisation: "x", WitnessIDs: []string{one, one}}})
	if !fault.Is(err, fault.Required) {
		t.Errorf("one witness twice: %v", err)
	}
	kept := register(t, d, "502-T", custody(one, two))
	_, err = d.App.Keys.Lend(d.Root, toTechnician(d, kept))
	if list, ok := err.(fault.List); !ok || len(list) != 2 { //nolint:errorlint // the list itself is looked at
		t.Errorf("consent and a second person: %v", err)
	}
	d.Done(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, kept, func(in *keys.LendKeyInput) {
		in.OwnerConsent, in.WitnessID = testkit.P("业主短信同意"), &two
	})))}))
	owner := toTechnician(d, kept, func(in *keys.LendKeyInput) {
		in.BorrowerKind, in.BorrowerID = kind.BorrowerResident, &d.Resident
	})
	d.Done(d.App.Keys.Lend(d.Root, owner))
}

// TestLoan_KY03_OfAHundredOneWins: on two servers, a hundred ask for one key at once; one gets it and 99 are clean conflicts.
func TestLoan_KY03_OfAHundredOneWins(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, func(o *app.Options) { o.Database = location })
		servers := []*testkit.Desk{d, d.Another()}
		k := register(t, d, "502")
		var mu sync.Mutex
		won, conflicts := 0, 0
		var all sync.WaitGroup
		for i := range 100 {
			all.Go(func() {
				_, err := servers[i%2].App.Keys.Lend(d.Root, toTechnician(d, k))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					won++
				case fault.Is(err, fault.KeyOut) && fault.CodeOf(err) == fault.Conflict:
					conflicts++
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := d.App.Store.Read().KeyLoan.Query().CountX(d.Root); won != 1 || conflicts != 99 || n != 1 {
			t.Errorf("%d won, %d conflicts, %d loans", won, conflicts, n)
		}
		err := testkit.Behind(t, location).Exec(t, "INSERT INTO key_loans (id, version, estate_id, status, overdue, borrower_kind, borrower_name, borrower_phone, company, purpose, witness_id, owner_consent, lent_at, due_back_at, reminders, closed_at, condition, circumstances, compensation, key_id, staff_id, resident_id, authorised_by_id, allowed_by_id, ticket_id, lent_by_id, closed_by_id) SELECT 'lon_2', version, estate_id, status, overdue, borrower_kind, borrower_name, borrower_phone, company, purpose, witness_id, owner_consent, lent_at, due_back_at, reminders, closed_at, condition, circumstances, compensation, key_id, staff_id, resident_id, authorised_by_id, allowed_by_id, ticket_id, lent_by_id, closed_by_id FROM key_loans")
		if err == nil {
			t.Error("the database itself lets a key out twice")
		}
	})
}

func TestLoan_KY04_OverdueIsToldOnceAndChased(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	k, other := register(t, d, "502"), register(t, d, "503")
	loan := d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	d.Pass(time.Hour)
	l, err := d.App.Store.Read().KeyLoan.Get(d.Root, loan)
	d.Must(err)
	if !l.Overdue || l.Reminders != 0 {
		t.Errorf("after an hour: %+v", l)
	}
	d.Refuses(fault.BorrowerOverdue)(d.App.Keys.Lend(d.Root, toTechnician(d, other)))
	d.Refuses(fault.NotPermitted)(d.App.Keys.Lend(d.Root, toTechnician(d, other, func(in *keys.LendKeyInput) { in.AllowedByID = testkit.P(d.Staff[kind.RoleButler]) })))
	d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, other, func(in *keys.LendKeyInput) {
		in.AllowedByID, in.DueBackAt = testkit.P(d.Staff[kind.RoleSupervisor]), d.Clock.Now().Add(100*time.Hour)
	})))
	d.Pass(49 * time.Hour)
	d.Done(d.App.Keys.Remind(d.Root, keys.RemindBorrowerInput{LoanID: loan}))
	if got := d.Told(loan); !slices.Equal(got, []string{keys.Lent, keys.Overdue, keys.Reminded, keys.Reminded, keys.Reminded}) {
		t.Errorf("overdue once, reminded twice by itself and once by hand: %v", got)
	}
	_, err = d.App.Helpdesk.PublishPolicy(d.Root, helpdesk.PublishPolicyInput{EstateID: d.Estate, RemindSeconds: testkit.P(0), Rules: []*policy.Rule{{Milestone: kind.MilestoneCompleted, From: kind.MilestoneReceived, WithinSeconds: 60}}})
	d.Must(err)
	d.Pass(30 * 24 * time.Hour)
	if n := len(d.Told(loan)); n != 6 {
		t.Errorf("the policy reminds nobody any more; told %d times", n)
	}
	d.Done(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: loan}))
	if l = d.App.Store.Read().KeyLoan.GetX(d.Root, loan); l.Overdue || l.Status != kind.LoanReturned {
		t.Errorf("back at last: %+v", l)
	}
}

func TestKey_KY04_LossAndDamageRetireItAndChangeTheLock(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	k := register(t, d, "502")
	loan := d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	d.Refuses(fault.Required)(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{Circumstances: "x"}))
	d.Refuses(fault.KeyOut)(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{KeyID: &k, Circumstances: "x"}))
	d.Refuses(fault.BadNumber)(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{LoanID: &loan, Circumstances: "x", Compensation: testkit.P(int64(-1))}))
	d.Done(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{LoanID: &loan, Circumstances: "外出途中遗失", Compensation: testkit.P(int64(5000))}))
	d.Refuses(fault.LoanClosed)(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{LoanID: &loan, Circumstances: "又"}))
	lost := get(t, d, k)
	l := d.App.Store.Read().KeyLoan.GetX(d.Root, loan)
	ticket, err := lost.QueryLockChange().Only(d.Root)
	d.Must(err)
	if lost.State != kind.KeyRetired || *lost.RetiredBecause != kind.KeyWasLost || l.Status != kind.LoanLost || l.Compensation != 5000 || ticket.Kind != kind.IndoorRepair || ticket.UnitID == nil {
		t.Errorf("lost: %+v, loan %+v, ticket %+v", lost, l, ticket)
	}
	d.Done(d.App.Keys.ReportFound(d.Root, keys.ReportKeyFoundInput{KeyID: k, Usable: true, Note: testkit.P("在车上")}))
	again := d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, k)))
	d.Refuses(fault.Contradiction)(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: again, Compensation: testkit.P(int64(1))}))
	d.Done(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: again, Condition: testkit.P(kind.KeyDamaged), Compensation: testkit.P(int64(2000)), Note: testkit.P("断在锁里")}))
	if broken := get(t, d, k); broken.State != kind.KeyRetired || *broken.RetiredBecause != kind.KeyWasDamaged {
		t.Errorf("damaged: %+v", broken)
	}
	missing := register(t, d, "503", func(in *keys.RegisterKeyInput) { in.UnitID, in.LocationID = nil, &d.Location })
	d.Done(d.App.Keys.ReportLost(d.Root, keys.ReportKeyLostInput{KeyID: &missing, Circumstances: "清点时不见", LockChange: testkit.P(false)}))
	if gone := get(t, d, missing); gone.LockChangeID != nil || gone.State != kind.KeyRetired {
		t.Errorf("missing: %+v", gone)
	}
	d.Done(d.App.Keys.ReportFound(d.Root, keys.ReportKeyFoundInput{KeyID: missing}))
	if found := get(t, d, missing); *found.RetiredBecause != kind.KeyReplaced {
		t.Errorf("found, and of no use: %+v", found)
	}
}

func TestStockTake_KY06_ListsWhatDiffers(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	in := func(place string) func(*keys.RegisterKeyInput) {
		return func(in *keys.RegisterKeyInput) { in.Place = place }
	}
	register(t, d, "1", in("A柜 1"))
	missing, out, retired, elsewhere := register(t, d, "2", in("A柜 2")), register(t, d, "3", in("A柜 3")), register(t, d, "4", in("A柜 4")), register(t, d, "5", in("B柜 1"))
	d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, out)))
	d.Done(d.App.Keys.Retire(d.Root, keys.RetireKeyInput{KeyID: retired, Because: kind.KeyReplaced}))
	id := d.Done(d.App.Keys.TakeStock(d.Root, keys.TakeStockInput{EstateID: d.Estate, Cabinet: testkit.P("A柜"), Tags: []string{"1", "3", "4", "5", "9", "9"}}))
	taken := d.App.Store.Read().StockTake.GetX(d.Root, id)
	var got []string
	for _, one := range taken.Differences {
		got = append(got, one.Tag+" "+string(one.Kind)+" "+one.KeyID)
	}
	want := []string{"2 MISSING " + missing, "3 OUT " + out, "4 RETIRED " + retired, "5 ELSEWHERE " + elsewhere, "9 UNKNOWN "}
	if !slices.Equal(got, want) || taken.Expected != 2 || taken.Counted != 5 || taken.Differences[1].Since == nil {
		t.Errorf("differs %v, %d expected, %d counted", got, taken.Expected, taken.Counted)
	}
}

func TestActions_EveryActionAllowedOrExplained(t *testing.T) {
	t.Parallel()
	for _, role := range kind.RoleAdmin.Values() {
		for _, state := range kind.KeyIn.Values() {
			list := keys.Actions(actor.Actor{Role: kind.Role(role)}, &ent.Key{State: kind.KeyState(state)})
			if len(list) != len(kind.KeyLend.Values()) {
				t.Fatalf("%d actions", len(list))
			}
			for _, a := range list {
				if a.Allowed == (a.Reason != nil) {
					t.Errorf("%s %s %s: allowed %v, reason %v", role, state, a.Action, a.Allowed, a.Reason)
				}
			}
		}
	}
}

func TestKeys_KY05_IssuedAtMoveInAndAllAccountedForAtMoveOut(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	door, mailbox, meter := register(t, d, "502-1"), register(t, d, "502-2"), register(t, d, "502-3")
	public := register(t, d, "G-1", func(in *keys.RegisterKeyInput) { in.UnitID, in.LocationID = nil, &d.Location })
	in := keys.IssueKeysInput{UnitID: d.Unit, ResidentID: d.Resident, KeyIDs: []string{door, mailbox, meter}, Signature: "领用表 3", AuthorisedByID: testkit.P(d.Staff[kind.RoleFrontDesk])}
	d.RefusesAll(fault.BadReference, fault.BadReference, fault.Required)(d.App.Keys.Issue(d.Root, keys.IssueKeysInput{UnitID: d.Unit, ResidentID: "res_none", KeyIDs: []string{public}, Signature: "x"}))
	out := d.Done(d.App.Keys.Lend(d.Root, toTechnician(d, meter)))
	slices.Reverse(in.KeyIDs)
	if _, err := d.App.Keys.Issue(d.Root, in); !fault.Is(err, fault.KeyOut) || !strings.HasPrefix(err.Error(), "input.keyIDs.0:") {
		t.Errorf("the key that is out is the first of those asked for: %v", err)
	}
	if get(t, d, door).State != kind.KeyIn {
		t.Error("all or none")
	}
	d.Done(d.App.Keys.Return(d.Root, keys.ReturnKeyInput{LoanID: out}))
	d.Done(d.App.Keys.Issue(d.Root, in))
	loan := func(key string) string { return *get(t, d, key).OpenLoanID }
	if l := d.Read().KeyLoan.GetX(d.Root, loan(door)); !l.UntilMoveOut || l.Signature != "领用表 3" || l.BorrowerName != "王伟" {
		t.Errorf("issued: %+v", l)
	}
	d.Pass(400 * 24 * time.Hour)
	if count, overdue, err := keys.Out(d.Root, d.Read(), d.Estate); err != nil || count != 0 || overdue != 0 {
		t.Errorf("what people live with is not missed: %d out, %d overdue (%v)", count, overdue, err)
	}
	back := keys.TakeBackKeysInput{UnitID: d.Unit, ResidentID: d.Resident, Keys: []*keys.TakeBackKeyInput{{LoanID: loan(door), Outcome: kind.KeyBackGood}, {LoanID: loan(mailbox), Outcome: kind.KeyNotBack, Note: testkit.P("住户称遗失"), Compensation: testkit.P(int64(3000))}}}
	d.Refuses(fault.KeysMissing)(d.App.Keys.TakeBack(d.Root, back))
	if get(t, d, door).State != kind.KeyOut {
		t.Error("nothing is changed by a refused request")
	}
	back.Keys = append(back.Keys, &keys.TakeBackKeyInput{LoanID: loan(meter), Outcome: kind.KeyBackDamaged, Compensation: testkit.P(int64(2000))})
	back.Keys[0].Compensation = testkit.P(int64(1))
	d.Refuses(fault.Contradiction)(d.App.Keys.TakeBack(d.Root, back))
	back.Keys[0].Compensation = nil
	missing, damaged := loan(mailbox), loan(meter)
	d.Done(d.App.Keys.TakeBack(d.Root, back))
	if k := get(t, d, door); k.State != kind.KeyIn || k.OpenLoanID != nil {
		t.Errorf("the good one: %+v", k)
	}
	for key, want := range map[string]struct {
		end  kind.KeyEnd
		loan string
		owed int64
	}{mailbox: {kind.KeyWasLost, missing, 3000}, meter: {kind.KeyWasDamaged, damaged, 2000}} {
		k, l := get(t, d, key), d.Read().KeyLoan.GetX(d.Root, want.loan)
		if k.State != kind.KeyRetired || *k.RetiredBecause != want.end || k.LockChangeID == nil || l.Compensation != want.owed {
			t.Errorf("%s: %+v, loan %+v", want.end, k, l)
		}
	}
	d.Refuses(fault.BadReference)(d.App.Keys.TakeBack(d.Root, back))
}

// TestKeys_KY05_AreTakenBackOnce: on two servers, eight take the same keys back at once, in any order; one does, and the others are told that they are back.
func TestKeys_KY05_AreTakenBackOnce(t *testing.T) {
	t.Parallel()
	testkit.Engines(t, func(t *testing.T, location string) {
		d := testkit.New(t, func(o *app.Options) { o.Database = location })
		servers := []*testkit.Desk{d, d.Another()}
		in := keys.IssueKeysInput{UnitID: d.Unit, ResidentID: d.Resident, Signature: "领用表 3", AuthorisedByID: testkit.P(d.Staff[kind.RoleFrontDesk])}
		for _, tag := range []string{"1", "2", "3", "4", "5"} {
			in.KeyIDs = append(in.KeyIDs, register(t, d, tag))
		}
		d.Done(d.App.Keys.Issue(d.Root, in))
		var back []*keys.TakeBackKeyInput
		for _, loan := range d.Read().KeyLoan.Query().IDsX(d.Root) {
			back = append(back, &keys.TakeBackKeyInput{LoanID: loan, Outcome: kind.KeyBackGood})
		}
		var all sync.WaitGroup
		var done atomic.Int32
		for i := range 8 {
			mine := make([]*keys.TakeBackKeyInput, len(back))
			for n, one := range back {
				mine[(n+i)%len(back)] = testkit.P(*one)
			}
			all.Go(func() {
				_, err := servers[i%2].App.Keys.TakeBack(d.Root, keys.TakeBackKeysInput{UnitID: d.Unit, ResidentID: d.Resident, Keys: mine})
				if err == nil {
					done.Add(1)
				} else if !fault.Is(err, fault.BadReference) {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if done.Load() != 1 {
			t.Errorf("%d took them back", done.Load())
		}
	})
}
