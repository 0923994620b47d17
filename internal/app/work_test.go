package app_test

import (
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/staff"
	"foyer/internal/testkit"
)

// TestWork_TK15 sends the documented operations about the afternoon list.
func TestWork_TK15(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk := operations(t, "work.graphql"), d.Token(kind.RoleFrontDesk)
	var opened struct{ OpenTicket ticketPayload }
	d.DoNamed(desk, operations(t, "desk.graphql"), "OpenTicket", documented(t, d, "OpenTicket", map[string]string{"estate": d.Estate, "unit": d.Unit})).Want(&opened)
	ticket := opened.OpenTicket.Ticket.ID
	d.Pass(6*time.Hour + 30*time.Minute)
	input := testkit.Vars{"input": testkit.Vars{"ticketID": ticket, "text": "等配件,周三到货", "finishAt": "2026-11-25T10:00:00+08:00"}}
	d.DoNamed(d.Token(kind.RoleTechnician), doc, "ReportProgress", input).Want(nil)
	d.DoNamed(desk, doc, "TellResident", testkit.Vars{"input": testkit.Vars{"ticketID": ticket, "text": "周三修好"}}).Want(nil)
	var lists struct {
		AfternoonLists struct {
			Edges []struct {
				Node struct {
					Size       int
					Department *struct{ Name string }
					Items      struct {
						Edges []struct {
							Node struct {
								Answer, AnsweredAt, ToldAt string
								AnsweredBy                 *struct{ Name string }
								Deadline                   struct{ DueAt, Status string }
							}
						}
					}
				}
			}
		}
	}
	d.DoNamed(desk, doc, "AfternoonLists", testkit.Vars{"estate": d.Estate, "date": "2026-11-23"}).Want(&lists)
	if len(lists.AfternoonLists.Edges) != 1 {
		t.Fatalf("%d lists", len(lists.AfternoonLists.Edges))
	}
	list := lists.AfternoonLists.Edges[0].Node
	if item := list.Items.Edges[0].Node; list.Size != 1 || list.Department != nil || item.Answer != "等配件,周三到货" || item.AnsweredBy == nil || item.ToldAt == "" ||
		item.Deadline.DueAt != "2026-11-23T09:00:00.000Z" || item.Deadline.Status != "MET" {
		t.Errorf("listed %+v", list)
	}
	d.DoNamed(desk, doc, "AfternoonLists", testkit.Vars{"estate": d.Estate, "date": "2026-11-22"}).Want(&lists)
	if n := len(lists.AfternoonLists.Edges); n != 0 {
		t.Errorf("%d lists of the day before", n)
	}
	period := testkit.Vars{"estate": d.Estate, "from": "2026-11-01T00:00:00Z", "to": "2026-12-01T00:00:00Z"}
	d.DoNamed(d.Token(kind.RoleSupervisor), doc, "CallBackCoverage", period).Want(nil)
	d.DoNamed(desk, doc, "CallBackCoverage", period).Refused("NOT_PERMITTED")
}

// TestWork_TK13 sends the documented operations about medical help; a board and a reporting tool see nothing of it.
func TestWork_TK13(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk := operations(t, "work.graphql"), d.Token(kind.RoleFrontDesk)
	second, err := d.App.People.Add(d.Root, staff.AddStaffInput{Number: "G2", Name: "保安二", Role: kind.RoleGuard, EstateIDs: []string{d.Estate}})
	d.Must(err)
	var opened struct{ OpenTicket ticketPayload }
	d.Do(desk, `mutation($estate: ID!, $unit: ID!) { openTicket(input: {estateID: $estate, kind: HELP, class: MEDICAL, title: "老人晕倒", channel: PHONE, contactName: "王伟", contactPhone: "13800138000", unitID: $unit}) { ticket { id number version status } cursor } }`,
		testkit.Vars{"estate": d.Estate, "unit": d.Unit}).Want(&opened)
	send := testkit.Vars{"ticketID": opened.OpenTicket.Ticket.ID, "response": "ESCORT", "responderIDs": []string{d.Staff[kind.RoleGuard]}}
	d.DoNamed(desk, doc, "SendMedicalHelp", testkit.Vars{"input": send}).Refused("HELPERS_MISSING")
	send["responderIDs"], send["vehicle"], send["major"] = []string{d.Staff[kind.RoleGuard], second.ID}, "粤B12345", true
	type help struct {
		ID, Address, Phone string
		Responders         []struct{ Name string }
		Granted            *bool
		ReturnedAt         *string
	}
	var sent struct {
		SendMedicalHelp struct {
			Ticket struct {
				Calling     string
				MedicalHelp []help
			}
		}
	}
	d.DoNamed(desk, doc, "SendMedicalHelp", testkit.Vars{"input": send}).Want(&sent)
	if got := sent.SendMedicalHelp.Ticket; got.Calling != "SUPERVISOR" || len(got.MedicalHelp) != 1 || len(got.MedicalHelp[0].Responders) != 2 || got.MedicalHelp[0].Address != "3栋-502" {
		t.Fatalf("sent %+v", got)
	}
	input := func(more testkit.Vars) testkit.Vars {
		more["medicalHelpID"] = sent.SendMedicalHelp.Ticket.MedicalHelp[0].ID
		return testkit.Vars{"input": more}
	}
	d.DoNamed(desk, doc, "AskFamily", input(testkit.Vars{"answer": "COMING"})).Want(nil)
	d.DoNamed(desk, doc, "AskFurtherHelp", input(testkit.Vars{"text": "垫付押金"})).Want(nil)
	d.DoNamed(desk, doc, "DecideFurtherHelp", input(testkit.Vars{"granted": true})).Refused("NOT_PERMITTED")
	d.DoNamed(d.Token(kind.RoleSupervisor), doc, "DecideFurtherHelp", input(testkit.Vars{"granted": true})).Want(nil)
	d.DoNamed(desk, doc, "ReturnMedicalHelp", input(testkit.Vars{"outcome": "已入院"})).Want(nil)
	const look = `query($id: ID!) { node(id: $id) { ... on Ticket { medicalHelp { id address granted returnedAt } } } }`
	for role, want := range map[kind.Role]int{kind.RoleSupervisor: 1, kind.RoleBoard: 0} {
		var seen struct{ Node struct{ MedicalHelp []help } }
		d.Do(d.Token(role), look, testkit.Vars{"id": opened.OpenTicket.Ticket.ID}).Want(&seen)
		if got := seen.Node.MedicalHelp; len(got) != want || want == 1 && (!*got[0].Granted || got[0].ReturnedAt == nil) {
			t.Errorf("%s sees %+v", role, got)
		}
	}
}

// TestWork_TK07 sends the documented operations about a repair that the owner pays for.
func TestWork_TK07(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, desk, head, technician := operations(t, "work.graphql"), d.Token(kind.RoleFrontDesk), d.Token(kind.RoleSupervisor), d.Token(kind.RoleTechnician)
	var opened struct{ OpenTicket ticketPayload }
	d.DoNamed(desk, operations(t, "desk.graphql"), "OpenTicket", documented(t, d, "OpenTicket", map[string]string{"estate": d.Estate, "unit": d.Unit})).Want(&opened)
	d.DoNamed(desk, doc, "SetWarranty", testkit.Vars{"input": testkit.Vars{"unitID": d.Unit, "trades": []string{"STRUCTURE"}, "until": "2030-12-31"}}).Want(nil)
	var listed struct {
		AddPriceItem struct {
			PriceItem struct {
				ID    string
				Price int64
			}
		}
	}
	item := testkit.Vars{"estateID": d.Estate, "code": "P-01", "name": "更换角阀", "trade": "PLUMBING", "measure": "个", "price": 8000}
	d.DoNamed(desk, doc, "AddPriceItem", testkit.Vars{"input": item}).Refused("NOT_PERMITTED")
	d.DoNamed(head, doc, "AddPriceItem", testkit.Vars{"input": item}).Want(&listed)
	price := listed.AddPriceItem.PriceItem.ID
	d.DoNamed(head, doc, "UpdatePriceItem", testkit.Vars{"input": testkit.Vars{"priceItemID": price, "price": 8050, "ifVersion": 1}}).Want(nil)
	d.DoNamed(head, doc, "UpdatePriceItem", testkit.Vars{"input": testkit.Vars{"priceItemID": price, "price": 1.5}}).Refused("BAD_VARIABLE")
	var prices struct{ PriceItems struct{ Edges []any } }
	d.DoNamed(technician, doc, "PriceList", testkit.Vars{"estate": d.Estate, "trade": "PLUMBING"}).Want(&prices)
	if len(prices.PriceItems.Edges) != 1 {
		t.Errorf("the price list has %v", prices.PriceItems.Edges)
	}
	type orders struct {
		Ticket struct {
			WorkOrders []struct {
				ID     string
				Quotes []struct {
					ID    string
					Total int64
					Lines []struct {
						Quantity float64
						Amount   int64
					}
				}
				PaidAt *string
			}
		}
	}
	var issued struct{ IssueWorkOrder orders }
	issue := testkit.Vars{"ticketID": opened.OpenTicket.Ticket.ID, "form": "WORK_ORDER", "trade": "PLUMBING", "items": []string{"更换角阀"}}
	d.DoNamed(desk, doc, "IssueWorkOrder", testkit.Vars{"input": issue}).Refused("WARRANTY_OVER")
	issue["form"] = "REPAIR_ORDER"
	d.DoNamed(desk, doc, "IssueWorkOrder", testkit.Vars{"input": issue}).Want(&issued)
	on := func(more testkit.Vars) testkit.Vars {
		more["workOrderID"] = issued.IssueWorkOrder.Ticket.WorkOrders[0].ID
		return testkit.Vars{"input": more}
	}
	d.DoNamed(technician, doc, "SignWorkOrder", on(testkit.Vars{})).Want(nil)
	var quoted struct{ QuoteRepair orders }
	d.DoNamed(technician, doc, "QuoteRepair", on(testkit.Vars{"lines": []any{testkit.Vars{"priceItemID": price, "quantity": 1.5}}})).Want(&quoted)
	quote := quoted.QuoteRepair.Ticket.WorkOrders[0].Quotes[0]
	if quote.Total != 12075 || quote.Lines[0].Quantity != 1.5 || quote.Lines[0].Amount != 12075 {
		t.Errorf("quoted %+v", quote)
	}
	d.DoNamed(technician, doc, "QuoteRepair", on(testkit.Vars{"lines": []any{testkit.Vars{"priceItemID": price, "quantity": 1.2345}}})).Refused("BAD_VARIABLE")
	d.DoNamed(technician, doc, "AnswerQuote", testkit.Vars{"input": testkit.Vars{"quoteID": quote.ID, "agreed": true, "by": "王伟", "evidence": "现场签字"}}).Want(nil)
	d.DoNamed(technician, doc, "ListMaterials", on(testkit.Vars{"materials": []any{testkit.Vars{"name": "角阀", "measure": "个", "quantity": 1, "supplier": "OWNER"}}})).Want(nil)
	d.DoNamed(technician, doc, "UpdateWorkOrder", on(testkit.Vars{"done": []int{0}})).Want(nil)
	d.DoNamed(technician, doc, "CheckRepair", on(testkit.Vars{"by": "王伟"})).Refused("WAIVER_MISSING")
	d.DoNamed(technician, doc, "SignWaiver", on(testkit.Vars{"reference": "责任书 12 号"})).Want(nil)
	d.DoNamed(technician, doc, "CheckRepair", on(testkit.Vars{"by": "王伟"})).Want(nil)
	var paid struct{ PayRepair orders }
	d.DoNamed(desk, doc, "PayRepair", on(testkit.Vars{"receipt": "0001"})).Want(&paid)
	if paid.PayRepair.Ticket.WorkOrders[0].PaidAt == nil {
		t.Error("it is not paid")
	}
}
