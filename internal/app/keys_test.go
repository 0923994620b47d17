package app_test

import (
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

// TestKeys_KY01_KY06 sends the documented operations about keys: one is registered, lent, chased, lost and found, and the cabinet counted.
func TestKeys_KY01_KY06(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk := operations(t, "keys.graphql"), d.Token(kind.RoleFrontDesk)
	var made struct {
		RegisterKey struct{ Key struct{ ID, Kind string } }
	}
	register := testkit.Vars{"estateID": d.Estate, "tag": "502", "place": "A柜 1号钩", "unitID": d.Unit, "contents": []any{testkit.Vars{"kind": "DOOR", "count": 2}}}
	d.DoNamed(desk, doc, "RegisterKey", testkit.Vars{"input": register}).Want(&made)
	key := made.RegisterKey.Key.ID
	d.DoNamed(desk, doc, "UpdateKey", testkit.Vars{"input": testkit.Vars{"keyID": key, "place": "A柜 2号钩", "ifVersion": 1}}).Want(nil)
	type loan struct {
		Loan struct {
			ID, Status, BorrowerName string
			Compensation             int64
		}
		Ticket *struct{ Number string }
	}
	ids := map[string]string{"key": key, "staff": d.Staff[kind.RoleTechnician]}
	lend := documented(t, d, "LendKey", ids)
	delete(lend["input"].(map[string]any), "ticketID")
	var lent struct{ LendKey loan }
	for range 2 { // the same request twice is carried out once
		d.DoNamed(desk, doc, "LendKey", lend).Want(&lent)
	}
	lend["input"].(map[string]any)["idempotencyKey"] = "k-2"
	d.DoNamed(desk, doc, "LendKey", lend).Refused("KEY_OUT")
	var passed struct{ TransferKey loan }
	d.DoNamed(desk, doc, "TransferKey", testkit.Vars{"input": testkit.Vars{"loanID": lent.LendKey.Loan.ID, "borrowerKind": "STAFF", "borrowerID": d.Staff[kind.RoleButler], "purpose": "带看", "dueBackAt": d.Clock.Now().Add(time.Hour)}}).Want(&passed)
	d.Pass(2 * time.Hour)
	var overdue struct{ KeyLoans struct{ TotalCount int } }
	d.DoNamed(desk, doc, "OverdueKeys", testkit.Vars{"estate": d.Estate}).Want(&overdue)
	if overdue.KeyLoans.TotalCount != 1 {
		t.Errorf("%d keys are overdue", overdue.KeyLoans.TotalCount)
	}
	on := testkit.Vars{"input": testkit.Vars{"loanID": passed.TransferKey.Loan.ID}}
	d.DoNamed(desk, doc, "RemindBorrower", on).Want(nil)
	var seen struct {
		Keys struct {
			Edges []struct {
				Node struct {
					State    string
					OpenLoan *struct{ BorrowerName *string }
					Actions  []struct {
						Action  string
						Allowed bool
					}
				}
			}
		}
	}
	d.DoNamed(d.Token(kind.RoleBoard), doc, "Keys", testkit.Vars{"estate": d.Estate}).Want(&seen)
	if k := seen.Keys.Edges[0].Node; k.State != "OUT" || k.OpenLoan == nil || k.OpenLoan.BorrowerName == nil || *k.OpenLoan.BorrowerName != "" {
		t.Errorf("a board sees %+v", k)
	}
	var lost struct{ ReportKeyLost loan }
	d.DoNamed(desk, doc, "ReportKeyLost", documented(t, d, "ReportKeyLost", map[string]string{"loan": passed.TransferKey.Loan.ID})).Want(&lost)
	if got := lost.ReportKeyLost; got.Loan.Status != "LOST" || got.Loan.Compensation != 5000 || got.Ticket == nil {
		t.Errorf("lost: %+v", got)
	}
	d.DoNamed(desk, doc, "ReportKeyFound", testkit.Vars{"input": testkit.Vars{"keyID": key, "usable": true}}).Want(nil)
	lend["input"].(map[string]any)["idempotencyKey"], lend["input"].(map[string]any)["dueBackAt"] = "k-3", d.Clock.Now().Add(time.Hour)
	d.DoNamed(desk, doc, "LendKey", lend).Want(&lent)
	d.DoNamed(desk, doc, "ReturnKey", testkit.Vars{"input": testkit.Vars{"loanID": lent.LendKey.Loan.ID}}).Want(nil)
	d.DoNamed(desk, doc, "ReturnKey", testkit.Vars{"input": testkit.Vars{"loanID": lent.LendKey.Loan.ID}}).Refused("LOAN_CLOSED")
	var counted struct {
		TakeStock struct {
			StockTake struct {
				Differences []struct {
					Tag, Kind string
					Key       *struct{ ID string }
				}
			}
		}
	}
	d.DoNamed(desk, doc, "TakeStock", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "tags": []string{"777"}}}).Want(&counted)
	if got := counted.TakeStock.StockTake.Differences; len(got) != 2 || got[0].Kind != "MISSING" || got[0].Key == nil || got[1].Key != nil {
		t.Errorf("counted %+v", got)
	}
	var issued struct {
		IssueKeys struct {
			Unit struct {
				Keys struct {
					Edges []struct {
						Node struct{ OpenLoan *struct{ ID string } }
					}
				}
			}
		}
	}
	d.DoNamed(desk, doc, "IssueKeys", testkit.Vars{"input": testkit.Vars{"unitID": d.Unit, "residentID": d.Resident, "keyIDs": []string{key}, "signature": "领用表 3"}}).Want(&issued)
	held := issued.IssueKeys.Unit.Keys.Edges[0].Node.OpenLoan
	if held == nil {
		t.Fatalf("issued: %+v", issued)
	}
	d.DoNamed(desk, doc, "TakeBackKeys", testkit.Vars{"input": testkit.Vars{"unitID": d.Unit, "residentID": d.Resident, "keys": []any{testkit.Vars{"loanID": held.ID, "outcome": "GOOD"}}}}).Want(nil)
	d.DoNamed(desk, doc, "StockTakes", testkit.Vars{"estate": d.Estate}).Want(nil)
	d.DoNamed(desk, doc, "RetireKey", testkit.Vars{"input": testkit.Vars{"keyID": key, "because": "REPLACED"}}).Refused("NOT_PERMITTED")
	d.DoNamed(d.Token(kind.RoleSupervisor), doc, "RetireKey", testkit.Vars{"input": testkit.Vars{"keyID": key, "because": "REPLACED"}}).Want(nil)
}

// TestKeys_LiveListIsExactAfterAResume: a screen follows the keys that are out; what happens while it is away it hears when it comes back.
func TestKeys_LiveListIsExactAfterAResume(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk := operations(t, "keys.graphql"), d.Token(kind.RoleFrontDesk)
	register := func(tag string) string {
		var made struct {
			RegisterKey struct{ Key struct{ ID string } }
		}
		d.DoNamed(desk, doc, "RegisterKey", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "tag": tag, "place": "A柜", "unitID": d.Unit, "contents": []any{testkit.Vars{"kind": "DOOR", "count": 1}}}}).Want(&made)
		return made.RegisterKey.Key.ID
	}
	lend := func(key string) string {
		var lent struct {
			LendKey struct{ Loan struct{ ID string } }
		}
		d.DoNamed(desk, doc, "LendKey", testkit.Vars{"input": testkit.Vars{"keyID": key, "borrowerKind": "STAFF", "borrowerID": d.Staff[kind.RoleTechnician], "purpose": "维修", "dueBackAt": d.Clock.Now().Add(time.Hour)}}).Want(&lent)
		return lent.LendKey.Loan.ID
	}
	type step struct {
		Keys struct {
			Cursor, Change string
			LeftID         *string
			Key            *struct {
				Tag      string
				OpenLoan *struct{ Overdue bool }
			}
		}
	}
	board := d.Open(d.Token(kind.RoleBoard))
	follow := testkit.Vars{"estate": d.Estate, "where": testkit.Vars{"state": "OUT"}}
	one, two := register("1"), register("2")
	loan := lend(one)
	board.SubscribeNamed("1", doc, "LiveKeys", follow)
	var cursor string
	want := func(change, tag string) {
		t.Helper()
		var s step
		board.Want(&s)
		got := ""
		if s.Keys.Key != nil {
			got = s.Keys.Key.Tag
		}
		if s.Keys.Change != change || got != tag {
			t.Errorf("want %s %q, got %+v", change, tag, s.Keys)
		}
		cursor = s.Keys.Cursor
	}
	want("LISTED", "1")
	want("CAUGHT_UP", "")
	lend(two)
	want("ENTERED", "2")
	d.DoNamed(desk, doc, "ReturnKey", testkit.Vars{"input": testkit.Vars{"loanID": loan}}).Want(nil)
	want("LEFT", "")
	_ = board.WS.Close()
	d.Pass(2 * time.Hour)
	board = d.Open(d.Token(kind.RoleBoard))
	follow["after"] = cursor
	board.SubscribeNamed("1", doc, "LiveKeys", follow)
	want("CHANGED", "2") // it is overdue
	want("CAUGHT_UP", "")
}
