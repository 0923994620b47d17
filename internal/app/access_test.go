package app_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"foyer/graph"
	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// literal writes any valid value of a type.
func literal(s *ast.Schema, t *ast.Type) string {
	if t.Elem != nil {
		return "[]"
	}
	def := s.Types[t.NamedType]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull {
				fields = append(fields, f.Name+": "+literal(s, f.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	return map[string]string{"Int": "1", "Float": "1.0", "Boolean": "true", "Time": `"2026-11-23T00:00:00Z"`, "Date": `"2026-11-23"`, "MinorUnits": "1", "Quantity": "1"}[t.NamedType] + map[bool]string{true: `"x"`}[t.NamedType == "ID" || t.NamedType == "String"]
}

// call writes an operation that asks for one root field with its required arguments.
func call(s *ast.Schema, operation string, f *ast.FieldDefinition) string {
	var args []string
	for _, a := range f.Arguments {
		switch {
		case a.Name == "first":
			args = append(args, "first: 1")
		case a.Type.NonNull:
			args = append(args, a.Name+": "+literal(s, a.Type))
		}
	}
	text := f.Name
	if len(args) > 0 {
		text += "(" + strings.Join(args, ", ") + ")"
	}
	if def := s.Types[f.Type.Name()]; def.Kind == ast.Object || def.Kind == ast.Interface {
		text += " { __typename }"
	}
	return operation + " { " + text + " }"
}

// TestGuard_EveryRootFieldRefusesNobodyAndTheWrongRole walks the schema: deny by default.
func TestGuard_EveryRootFieldRefusesNobodyAndTheWrongRole(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := graph.Schema()
	tokens := map[kind.Role]string{}
	for _, r := range kind.RoleAdmin.Values() {
		tokens[kind.Role(r)] = d.Token(kind.Role(r))
	}
	checked := 0
	for operation, root := range map[string]*ast.Definition{"query": s.Query, "mutation": s.Mutation} {
		for _, f := range root.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			document := call(s, operation, f)
			d.Do("", document, nil).Refused("NO_TOKEN")
			for role, token := range tokens {
				a := d.Do(token, document, nil)
				denied := len(a.Errors) > 0 && a.Errors[0].Extensions["reason"] == "NOT_PERMITTED"
				if may := (actor.Actor{Role: role}).May(f.Name); denied == may {
					t.Errorf("%s as %s: may %v, answered %s %+v", f.Name, role, may, a.Data, a.Errors)
				}
				if len(a.Errors) > 0 && a.Errors[0].Extensions["code"] == "INTERNAL" {
					t.Errorf("%s as %s: %+v", document, role, a.Errors)
				}
				checked++
			}
		}
	}
	reporting, board := d.Open(tokens[kind.RoleReporting]), d.Open(tokens[kind.RoleBoard])
	for _, f := range s.Subscription.Fields {
		socket := reporting
		if (actor.Actor{Role: kind.RoleReporting}).May(f.Name) { // figures; boards show none
			socket = board
		}
		socket.Subscribe(f.Name, call(s, "subscription", f), nil)
		if m := socket.Next(); m.Type != "error" || !strings.Contains(string(m.Payload), "NOT_PERMITTED") {
			t.Errorf("subscription %s: %s %s", f.Name, m.Type, m.Payload)
		}
	}
	if checked < 900 {
		t.Errorf("only %d combinations were checked", checked)
	}
}

// TestSight_PL01_AnotherEstateIsNotThere: no list, filter, node, edge, journal or change reaches another estate.
func TestSight_PL01_AnotherEstateIsNotThere(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	other, err := d.App.FoundEstate(d.Root, "JM", "金茂")
	d.Must(err)
	b, err := d.App.Places.AddBuilding(d.Root, estate.AddBuildingInput{EstateID: other.ID, Name: "A座"})
	d.Must(err)
	stranger, _ := d.TokenFor(kind.RoleCentreManager, other.ID, nil)
	for _, list := range []string{"buildings", "units", "residents", "locations", "departments", "tickets", "staff"} {
		var got map[string]struct{ TotalCount int }
		where := fmt.Sprintf("{estateID: %q}", d.Estate)
		if list == "staff" {
			where = "{}"
		}
		d.Do(stranger, fmt.Sprintf(`{ %s(first: 10, where: %s) { totalCount edges { node { id } } } }`, list, where), nil).Want(&got)
		if got[list].TotalCount != 0 {
			t.Errorf("%s: a stranger counts %d", list, got[list].TotalCount)
		}
	}
	for _, id := range []string{d.Estate, d.Building, d.Unit, d.Resident, d.Staff[kind.RoleGuard]} {
		d.Do(stranger, `query($id: ID!) { node(id: $id) { id } }`, testkit.Vars{"id": id}).Refused("RECORD_NOT_FOUND")
	}
	d.Do(stranger, `query($e: ID!) { journal(estateID: $e, first: 1) { edges { node { seq } } } }`, testkit.Vars{"e": d.Estate}).Refused("RECORD_NOT_FOUND")
	span := `from: "2026-11-01T00:00:00Z", to: "2026-12-01T00:00:00Z"`
	for _, figures := range []string{`ticketStats(where: {estateID: %[1]q}, %[2]s) { zone }`, `visitStats(estateID: %[1]q, %[2]s) { zone }`, `keyStats(estateID: %[1]q) { out }`, `deskStats(estateID: %[1]q, %[2]s) { waiting }`,
		`staffStats(estateID: %[1]q, %[2]s) { done { opened } }`} {
		d.Do(stranger, fmt.Sprintf("{ "+figures+" }", d.Estate, span), nil).Refused("RECORD_NOT_FOUND")
	}
	var own struct {
		TicketStats struct{ Totals struct{ Opened int } }
	}
	d.Done(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Enquiry, Title: "问", Channel: kind.ChannelPatrol}))
	d.Do(stranger, "{ ticketStats("+span+") { totals { opened } } }", nil).Want(&own)
	if own.TicketStats.Totals.Opened != 0 {
		t.Errorf("a stranger counts %d tickets of another estate", own.TicketStats.Totals.Opened)
	}
	d.Done(d.App.Visits.Register(d.Root, visits.RegisterVisitInput{EstateID: d.Estate, Visitor: visits.Visitor{Purpose: kind.ToDesk, VisitorName: "李四"}}))
	var came struct {
		VisitStats struct{ Totals struct{ Count int } }
		DeskStats  struct{ Totals struct{ Visits int } }
	}
	d.Do(stranger, "{ visitStats("+span+") { totals { count } } deskStats("+span+") { totals { visits } } }", nil).Want(&came)
	if came.VisitStats.Totals.Count+came.DeskStats.Totals.Visits != 0 {
		t.Errorf("a stranger counts visits of another estate: %+v", came)
	}
	d.Do(stranger, `query { journal(first: 1) { edges { node { seq } } } }`, nil).Refused("RECORD_NOT_FOUND")
	d.Do(stranger, `mutation($b: ID!) { addUnit(input: {buildingID: $b, number: "1"}) { cursor } }`, testkit.Vars{"b": d.Building}).Refused("RECORD_NOT_FOUND")
	d.Do(stranger, `mutation($u: ID!) { updateUnit(input: {unitID: $u, floor: 1}) { cursor } }`, testkit.Vars{"u": d.Unit}).Refused("RECORD_NOT_FOUND")
	d.Do(stranger, `mutation($b: ID!) { addUnit(input: {buildingID: $b, number: "1"}) { cursor } }`, testkit.Vars{"b": b.ID}).Want(nil)
}

// TestSight_BulkChangesStayInSight: a bulk change below the resolvers is narrowed like a query.
func TestSight_BulkChangesStayInSight(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	stranger := actor.With(d.Root, actor.Actor{ID: "x", Role: kind.RoleCentreManager, Estates: []string{"est_other"}})
	for _, c := range d.App.Store.Clients() {
		n, err := c.Building.Update().SetName("mine").Save(stranger)
		if n != 0 {
			t.Errorf("a stranger renamed %d buildings (%v)", n, err)
		}
	}
	if _, err := d.Read().Building.Query().All(t.Context()); err == nil {
		t.Error("a query without a caller was answered")
	}
}

// TestBoard_SeesNoPersonalData asks for everything personal with a board's token.
func TestBoard_SeesNoPersonalData(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	desk, board := d.Token(kind.RoleFrontDesk), d.Token(kind.RoleBoard)
	d.Do(desk, `mutation($e: ID!, $u: ID!) { openTicket(input: {estateID: $e, kind: INDOOR_REPAIR, title: "漏水", description: "王伟家", channel: PHONE, contactName: "王伟", contactPhone: "13800138000", unitID: $u}) { cursor } }`,
		testkit.Vars{"e": d.Estate, "u": d.Unit}).Want(nil)
	a := d.Do(board, `query { tickets(first: 5) { edges { node { title description contactName contactPhone contactAddress result resident { name } takenBy { name } assignee { name } attachments
		unit { number butler { name } occupancies { resident { name } } } timeline(first: 5) { edges { node { text actor { name } } } } } } } }`, nil)
	a.Want(nil)
	if text := string(a.Data); !strings.Contains(text, "漏水") || strings.Contains(text, "王伟") || strings.Contains(text, "13800138000") || strings.Contains(text, "员工") {
		t.Errorf("the board sees %s", text)
	}
	d.Do(board, `query($r: ID!) { node(id: $r) { id } }`, testkit.Vars{"r": d.Resident}).Refused("RECORD_NOT_FOUND")
	d.Do(board, `{ residents(first: 1) { totalCount } }`, nil).Refused("NOT_PERMITTED")
}
