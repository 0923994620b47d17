package app_test

import (
	"testing"

	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/resident"
	"foyer/internal/testkit"
)

// TestMoving_MV01_MV02_MV04_MV05 sends the documented operations about moving: somebody moves in, and out again.
func TestMoving_MV01_MV02_MV04_MV05(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, clerk, head := operations(t, "moving.graphql"), d.Token(kind.RoleFrontDesk), d.Token(kind.RoleSupervisor)
	send := func(token, operation string, input testkit.Vars) testkit.Answer {
		t.Helper()
		return d.DoNamed(token, doc, operation, testkit.Vars{"input": input})
	}
	who, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "李娜", Phone: testkit.P("13900139000")})
	d.Must(err)
	unit := d.AddUnit().ID
	key := d.Done(d.App.Keys.Register(d.Root, keys.RegisterKeyInput{EstateID: d.Estate, Tag: "K1", Place: "A", UnitID: &unit, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}}))
	type in struct {
		MoveIn struct {
			ID, Status, NextGate, Post string
			Version                    int
			Missing                    []string
			Defects                    []struct{ TicketID string }
			Gates                      []struct{ Gate string }
		}
		Cursor string
	}
	var got struct{ StartMoveIn, OpenMoveGate, CompleteMoveIn in }
	start := testkit.Vars{"unitID": unit, "residentID": who.ID, "role": "OWNER"}
	send(d.Token(kind.RoleGuard), "StartMoveIn", start).Refused("NOT_PERMITTED")
	send(clerk, "StartMoveIn", start).Want(&got)
	id := got.StartMoveIn.MoveIn.ID
	if m := got.StartMoveIn.MoveIn; m.NextGate != "DOCUMENTS" || m.Post != "PRE_CHECK" || len(m.Missing) != 5 {
		t.Errorf("started: %+v", m)
	}
	problem := send(clerk, "OpenMoveGate", testkit.Vars{"moveInID": id, "gate": "DOCUMENTS"}).Refused("DOCUMENTS_MISSING")
	if missing, _ := problem.Extensions["missing"].([]any); len(missing) != 5 {
		t.Errorf("missing: %v", problem.Extensions)
	}
	for _, document := range got.StartMoveIn.MoveIn.Missing {
		send(clerk, "RecordMoveDocument", testkit.Vars{"moveInID": id, "document": document, "reference": "复印件"}).Want(nil)
	}
	for _, gate := range []string{"DOCUMENTS", "IDENTITY", "FEES", "AGREEMENT"} {
		send(clerk, "OpenMoveGate", testkit.Vars{"moveInID": id, "gate": gate, "reference": "档案"}).Want(&got)
	}
	if m := got.OpenMoveGate.MoveIn; m.NextGate != "KEYS" || m.Post != "REVIEW" || len(m.Gates) != 5 {
		t.Errorf("before the handover: %+v", m)
	}
	d.DoNamed(clerk, doc, "MoveIns", testkit.Vars{"estate": d.Estate}).Want(nil)
	send(clerk, "CompleteMoveIn", testkit.Vars{"moveInID": id, "keyIDs": []string{key}, "cards": []string{"C-1"}, "signature": "验收表", "authorisedByID": d.Staff[kind.RoleCentreManager],
		"inspectedByID": d.Staff[kind.RoleTechnician], "defects": []string{"水龙头滴水"}, "keyAuthority": "授权书"}).Want(&got)
	if m := got.CompleteMoveIn.MoveIn; m.Status != "DONE" || len(m.Defects) != 1 || m.Defects[0].TicketID == "" {
		t.Errorf("moved in: %+v", m)
	}
	var lives struct {
		Node struct {
			Occupancies []struct{ ID string }
			Keys        struct {
				Edges []struct {
					Node struct{ OpenLoan struct{ ID string } }
				}
			}
		}
	}
	d.Do(clerk, `query($id: ID!) { node(id: $id) { ... on Unit { occupancies { id } keys(first: 5) { edges { node { openLoan { id } } } } } } }`, testkit.Vars{"id": unit}).Want(&lives)
	var out struct {
		AnnounceMoveOut, CompleteMoveOut, CancelMoveOut struct {
			MoveOut struct {
				ID, Status string
				Unit       struct{ Account struct{ Balance int64 } }
			}
		}
		StartMoveIn, CancelMoveIn in
	}
	announce := testkit.Vars{"occupancyID": lives.Node.Occupancies[0].ID, "leavesOn": "2026-11-27", "application": "申请", "mailboxKey": "已交"}
	send(clerk, "AnnounceMoveOut", announce).Want(&out)
	send(clerk, "CancelMoveOut", testkit.Vars{"moveOutID": out.AnnounceMoveOut.MoveOut.ID, "reason": "再住一个月"}).Want(&out)
	send(clerk, "AnnounceMoveOut", announce).Want(&out)
	d.DoNamed(clerk, doc, "MoveOuts", testkit.Vars{"estate": d.Estate}).Want(nil)
	leave := testkit.Vars{"moveOutID": out.AnnounceMoveOut.MoveOut.ID}
	problem = send(head, "CompleteMoveOut", leave).Refused("MOVE_OUT_OPEN")
	if open, _ := problem.Extensions["open"].([]any); len(open) != 2 || open[0].(map[string]any)["what"] != "KEYS" || open[1].(map[string]any)["what"] != "CARDS" {
		t.Errorf("open: %v", problem.Extensions)
	}
	leave["keys"] = []testkit.Vars{{"loanID": lives.Node.Keys.Edges[0].Node.OpenLoan.ID, "outcome": "GOOD"}}
	leave["cardIDs"] = []string{d.Read().ResidentCard.Query().OnlyIDX(d.Root)}
	send(head, "CompleteMoveOut", leave).Want(&out)
	if m := out.CompleteMoveOut.MoveOut; m.Status != "DONE" || m.Unit.Account.Balance != 0 {
		t.Errorf("moved out: %+v", m)
	}
	send(clerk, "StartMoveIn", start).Want(&out)
	send(clerk, "CancelMoveIn", testkit.Vars{"moveInID": out.StartMoveIn.MoveIn.ID, "reason": "退房"}).Want(nil)
}
