package app_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/testkit"
)

// TestTime_TK03_TK04_TK12 sends the documented operations about time: a policy is tried and published, a ticket runs on it and is late,
// people are called until one answers, and a gateway is told whom to call.
func TestTime_TK03_TK04_TK12(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, head, admin := operations(t, "time.graphql"), d.Token(kind.RoleCentreManager), d.Token(kind.RoleAdmin)
	told := make(chan string, 10)
	gateway := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { told <- r.Header.Get("webhook-id") }))
	t.Cleanup(gateway.Close)

	var before struct {
		Policy struct {
			Number         int
			Rules, Ladders []any
		}
	}
	d.DoNamed(head, doc, "Policy", testkit.Vars{"estate": d.Estate}).Want(&before)
	if before.Policy.Number != 0 || len(before.Policy.Rules) < 15 || len(before.Policy.Ladders) < 4 {
		t.Fatalf("every estate begins with the default: %+v", before.Policy)
	}
	rules := []any{
		testkit.Vars{"milestone": "COMPLETED", "from": "RECEIVED", "withinSeconds": 1800, "warningSeconds": 600, "calendar": "desk"},
		testkit.Vars{"kinds": []string{"COMPLAINT"}, "milestone": "COMPLETED", "from": "RECEIVED", "withinSeconds": 900, "appointment": "DUE"},
	}
	policy := testkit.Vars{"estateID": d.Estate, "rules": rules,
		"calendars": []any{testkit.Vars{"name": "desk", "week": []any{testkit.Vars{"days": []string{"MONDAY", "TUESDAY"}, "from": "07:30", "to": "20:00"}}, "days": []any{testkit.Vars{"date": "2027-01-01"}}}},
		"ladders":   []any{testkit.Vars{"on": "BREACH", "levels": []any{testkit.Vars{"afterSeconds": 0, "call": "SUPERVISOR"}, testkit.Vars{"afterSeconds": 60, "call": "CENTRE_MANAGER"}}}}}
	d.DoNamed(head, doc, "TryPolicy", testkit.Vars{"input": policy}).Want(nil)
	policy["note"], policy["ifNumber"] = "夏季", 0
	var published struct {
		PublishPolicy struct{ Policy struct{ Number int } }
	}
	d.DoNamed(head, doc, "PublishPolicy", testkit.Vars{"input": policy}).Want(&published)
	if published.PublishPolicy.Policy.Number != 1 {
		t.Errorf("published %+v", published)
	}
	d.DoNamed(d.Token(kind.RoleFrontDesk), doc, "PublishPolicy", testkit.Vars{"input": policy}).Refused("NOT_PERMITTED")
	d.DoNamed(head, doc, "PublishPolicy", testkit.Vars{"input": policy}).Refused("VERSION_CONFLICT")

	var hook struct {
		CreateWebhook struct {
			Webhook struct{ ID string }
			Secret  string
		}
	}
	d.DoNamed(admin, doc, "CreateWebhook", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "url": gateway.URL, "role": "SUPERVISOR", "kinds": []string{"helpdesk.escalation."}}}).Want(&hook)

	ids := map[string]string{"estate": d.Estate, "unit": d.Unit}
	var opened struct{ OpenTicket ticketPayload }
	d.DoNamed(d.Token(kind.RoleFrontDesk), operations(t, "desk.graphql"), "OpenTicket", documented(t, d, "OpenTicket", ids)).Want(&opened)
	d.Pass(31 * time.Minute)
	var late struct {
		Node struct {
			Overdue       bool
			Calling       string
			PolicyVersion int
			Deadlines     []struct{ Milestone, Status, Calendar string }
			Escalations   []struct {
				ID    string
				Calls []struct{ Staff []struct{ Name string } }
			}
		}
	}
	d.DoNamed(head, doc, "WhyLate", testkit.Vars{"id": opened.OpenTicket.Ticket.ID}).Want(&late)
	if n := late.Node; !n.Overdue || n.Calling != "CENTRE_MANAGER" || n.PolicyVersion != 1 || len(n.Deadlines) != 1 || n.Deadlines[0].Status != "BREACHED" || n.Deadlines[0].Calendar != "desk" || len(n.Escalations[0].Calls) != 2 {
		t.Fatalf("after half an hour: %+v", n)
	}
	d.DoNamed(d.Token(kind.RoleBoard), doc, "WhyLate", testkit.Vars{"id": opened.OpenTicket.Ticket.ID}).Want(&late)
	if staff := late.Node.Escalations[0].Calls[0].Staff; staff != nil {
		t.Errorf("a board is shown %v", staff)
	}
	d.DoNamed(d.Token(kind.RoleButler), doc, "Answer", testkit.Vars{"input": testkit.Vars{"escalationID": late.Node.Escalations[0].ID}}).Refused("NOT_ASKED")
	answer := testkit.Vars{"input": testkit.Vars{"escalationID": late.Node.Escalations[0].ID, "note": "马上到", "idempotencyKey": "a1"}}
	for range 2 {
		d.DoNamed(d.Token(kind.RoleSupervisor), doc, "Answer", answer).Want(nil)
	}
	var open struct{ Escalations struct{ TotalCount int } }
	d.DoNamed(head, doc, "Unanswered", testkit.Vars{"estate": d.Estate}).Want(&open)
	if open.Escalations.TotalCount != 0 {
		t.Errorf("%d calls are unanswered", open.Escalations.TotalCount)
	}
	d.Must(d.App.Courier.Pass(d.Root))
	var got []string
	for range 3 { // two levels, and the answer
		got = append(got, <-told)
	}
	slices.Sort(got)
	if got = slices.Compact(got); len(got) != 3 {
		t.Errorf("the gateway was told %v", got)
	}
	d.DoNamed(head, doc, "Replay", testkit.Vars{"input": testkit.Vars{"deliveryID": got[0]}}).Want(nil)
	d.DoNamed(head, doc, "Deliveries", testkit.Vars{"webhook": hook.CreateWebhook.Webhook.ID}).Want(nil)
}

// TestBoard_TK12_ShowsIncidents: a board shows an incident with the tickets it has gathered and the newest answer, until it ends.
func TestBoard_TK12_ShowsIncidents(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	desk := d.Token(kind.RoleFrontDesk)
	var opened struct {
		OpenIncident struct{ Incident struct{ ID string } }
	}
	doc := operations(t, "time.graphql")
	d.DoNamed(desk, doc, "OpenIncident", testkit.Vars{"input": testkit.Vars{"estateID": d.Estate, "title": "停水", "announcement": "18时恢复", "class": "WATER_OUTAGE"}}).Want(&opened)
	type shown struct {
		Tickets  int
		Incident struct{ ID, Announcement string }
	}
	ask := func() []shown {
		var answer struct{ Board struct{ Incidents []shown } }
		d.Do(d.Token(kind.RoleBoard), `query($estate: ID!) { board(estateID: $estate) { incidents { tickets incident { id announcement } } } }`, testkit.Vars{"estate": d.Estate}).Want(&answer)
		return answer.Board.Incidents
	}
	d.Do(desk, `mutation($estate: ID!, $unit: ID!) { openTicket(input: {estateID: $estate, kind: EMERGENCY, class: WATER_OUTAGE, title: "没水", channel: PHONE, contactDeclined: true, unitID: $unit}) { ticket { incident { id announcement } } } }`,
		testkit.Vars{"estate": d.Estate, "unit": d.Unit}).Want(nil)
	d.DoNamed(desk, doc, "AnnounceIncident", testkit.Vars{"input": testkit.Vars{"incidentID": opened.OpenIncident.Incident.ID, "announcement": "20时恢复"}}).Want(nil)
	if got := ask(); len(got) != 1 || got[0].Tickets != 1 || got[0].Incident.Announcement != "20时恢复" {
		t.Errorf("the board shows %+v", got)
	}
	d.DoNamed(desk, doc, "EndIncident", testkit.Vars{"input": testkit.Vars{"incidentID": opened.OpenIncident.Incident.ID, "result": "已恢复", "outcome": "COMPLETE"}}).Want(nil)
	var complaint struct{ OpenTicket ticketPayload }
	d.Do(desk, `mutation($estate: ID!) { openTicket(input: {estateID: $estate, kind: COMPLAINT, title: "噪音", channel: PHONE, contactDeclined: true}) { ticket { id number version status } cursor } }`, testkit.Vars{"estate": d.Estate}).Want(&complaint)
	d.DoNamed(desk, doc, "CaseFile", testkit.Vars{"input": testkit.Vars{"ticketID": complaint.OpenTicket.Ticket.ID, "investigation": "已走访"}}).Want(nil)
	if got := ask(); len(got) != 0 {
		t.Errorf("after the end the board shows %+v", got)
	}
	var listed struct{ Incidents struct{ TotalCount int } }
	d.Do(desk, `query($estate: ID!) { incidents(estateID: $estate, first: 5, statusIn: [ENDED]) { totalCount edges { node { title result } } } }`, testkit.Vars{"estate": d.Estate}).Want(&listed)
	if listed.Incidents.TotalCount != 1 {
		t.Errorf("%d incidents are over", listed.Incidents.TotalCount)
	}
}
