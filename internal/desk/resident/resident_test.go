package resident_test

import (
	"fmt"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/desk/resident"
	"foyer/internal/journal"
	"foyer/internal/roster"
	"foyer/internal/testkit"
)

func p[T any](v T) *T { return &v }

// found searches as the front desk does and returns the names.
func found(t *testing.T, d *testkit.Desk, token, where string) []string {
	t.Helper()
	var got struct {
		Residents struct {
			Edges []struct{ Node struct{ Name string } }
		}
	}
	d.Do(token, fmt.Sprintf(`{ residents(first: 50, where: {estateID: %q, %s}) { edges { node { name } } } }`, d.Estate, where), nil).Want(&got)
	names := []string{}
	for _, e := range got.Residents.Edges {
		names = append(names, e.Node.Name)
	}
	return names
}

func TestSearch_PL03_ByPartOfNameOrPhone(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	_, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "欧阳子涵", Phone: p("139 0013 9000"), OtherPhones: []string{"0755-8888 6666"}})
	d.Must(err)
	r, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "Ann Lee", Phone: p("+86 13700137000")})
	d.Must(err)
	for where, want := range map[string]string{
		`phone: "0139"`: "欧阳子涵", `phone: "8886666"`: "欧阳子涵", `phone: "８８８６"`: "欧阳子涵", `phone: "001"`: "王伟,欧阳子涵,Ann Lee", `phone: "999"`: "",
		`search: "子"`: "欧阳子涵", `search: "阳子"`: "欧阳子涵", `search: "王伟"`: "王伟", `search: "LEE"`: "Ann Lee", `search: "n l"`: "Ann Lee", `search: "13700"`: "Ann Lee", `search: "%"`: "",
	} {
		if got := strings.Join(found(t, d, token, where), ","); got != want {
			t.Errorf("%s found %q, want %q", where, got, want)
		}
	}
	_, err = d.App.Residents.Update(d.Root, resident.UpdateResidentInput{ResidentID: r.ID, Phone: p("13600136000")})
	d.Must(err)
	if got := found(t, d, token, `phone: "13700"`); len(got) != 0 {
		t.Errorf("the old number still finds %v", got)
	}
	d.Do(token, `{ residents(first: 1, where: {phone: "12"}) { totalCount } }`, nil).Refused("BAD_PHONE")
	d.Do(token, `{ residents(first: 1, where: {search: ""}) { totalCount } }`, nil).Refused("REQUIRED")
}

func TestOccupancy_PL03_HistoryIsKept(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.Residents
	if _, err := s.StartOccupancy(d.Root, resident.StartOccupancyInput{ResidentID: d.Resident, UnitID: d.Unit, Role: kind.OccupancyOwner}); !fault.Is(err, fault.AlreadyExists) {
		t.Errorf("the same link twice: %v", err)
	}
	link, err := d.Read().Occupancy.Query().Only(d.Root)
	d.Must(err)
	if _, err := s.EndOccupancy(d.Root, resident.EndOccupancyInput{OccupancyID: link.ID, To: p("2020-01-01")}); !fault.Is(err, fault.BadDate) {
		t.Errorf("ended before it began: %v", err)
	}
	_, err = s.EndOccupancy(d.Root, resident.EndOccupancyInput{OccupancyID: link.ID})
	d.Must(err)
	if _, err := s.EndOccupancy(d.Root, resident.EndOccupancyInput{OccupancyID: link.ID}); !fault.Is(err, fault.AlreadyEnded) {
		t.Errorf("ended twice: %v", err)
	}
	_, err = s.StartOccupancy(d.Root, resident.StartOccupancyInput{ResidentID: d.Resident, UnitID: d.Unit, Role: kind.OccupancyTenant, From: p("2026-12-01")})
	d.Must(err)
	if n, err := d.Read().Occupancy.Query().Count(d.Root); err != nil || n != 2 {
		t.Errorf("%d links (%v)", n, err)
	}
}

func TestKeyHousehold_PL04_FlagIsSeenWithTheCaller(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleFrontDesk)
	d.Do(token, `mutation($r: ID!) { flagKeyHousehold(input: {residentID: $r, reason: ELDERLY_ALONE, note: "独居", visitEveryDays: 30}) { cursor } }`, testkit.Vars{"r": d.Resident}).Want(nil)
	var got struct {
		Residents struct {
			Edges []struct {
				Node struct{ KeyHousehold *struct{ Reason string } }
			}
		}
	}
	d.Do(token, `{ residents(first: 1, where: {phone: "138"}) { edges { node { keyHousehold { reason } } } } }`, nil).Want(&got)
	if k := got.Residents.Edges[0].Node.KeyHousehold; k == nil || k.Reason != "ELDERLY_ALONE" {
		t.Errorf("the flag is %v", k)
	}
	_, err := d.App.Residents.ClearKeyHousehold(d.Root, resident.ClearKeyHouseholdInput{ResidentID: d.Resident, Reason: "搬走"})
	d.Must(err)
	if _, err := d.App.Residents.ClearKeyHousehold(d.Root, resident.ClearKeyHouseholdInput{ResidentID: d.Resident, Reason: "x"}); !fault.Is(err, fault.NoKeyHousehold) {
		t.Errorf("cleared twice: %v", err)
	}
}

func TestCard_PL07_IssuedOnceReturnedOnce(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.Residents
	_, err := s.IssueCard(d.Root, resident.IssueResidentCardInput{ResidentID: d.Resident, Number: "C-1"})
	d.Must(err)
	if _, err := s.IssueCard(d.Root, resident.IssueResidentCardInput{ResidentID: d.Resident, Number: "C-1"}); !fault.Is(err, fault.AlreadyExists) {
		t.Errorf("a number twice: %v", err)
	}
	card, err := d.Read().ResidentCard.Query().Only(d.Root)
	d.Must(err)
	_, err = s.ReturnCard(d.Root, resident.ReturnResidentCardInput{CardID: card.ID})
	d.Must(err)
	if _, err := s.ReturnCard(d.Root, resident.ReturnResidentCardInput{CardID: card.ID}); !fault.Is(err, fault.AlreadyReturned) {
		t.Errorf("returned twice: %v", err)
	}
}

// TestIdentityNumber_PL03_IsNeverShown: it is stored, and only whether it is known can be read.
func TestIdentityNumber_PL03_IsNeverShown(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token := d.Token(kind.RoleAdmin)
	a := d.Do(token, `mutation($e: ID!) { addResident(input: {estateID: $e, name: "李娜", identityNumber: "11010119900307001X"}) { resident { id identified } } }`, testkit.Vars{"e": d.Estate})
	a.Want(nil)
	if !strings.Contains(string(a.Data), `"identified":true`) {
		t.Errorf("answered %s", a.Data)
	}
	d.Do(token, `{ residents(first: 1) { edges { node { identityNumber } } } }`, nil).Refused("INVALID_QUERY")
	entries, _, err := d.App.Journals.Read(d.Root, journal.Page{Scope: d.Estate, Limit: 100})
	d.Must(err)
	for _, e := range entries {
		if strings.Contains(fmt.Sprint(e.Args, e.Text), "19900307") {
			t.Errorf("entry %d carries the number", e.Seq)
		}
	}
}

// TestSearch_PL03_IsAnIndexedQuery: among thousands of residents a caller is found by the range of an index; the plan names
// no scan, neither of the table nor of the estate's part of an index.
func TestSearch_PL03_IsAnIndexedQuery(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	var people []roster.Person
	for i := range 3000 {
		people = append(people, roster.Person{ID: id.New(id.Resident, d.Clock.Now()), Name: "业户", Phone: fmt.Sprintf("139%08d", i)})
	}
	d.Must(d.App.ImportRoster(d.Root, d.Estate, &roster.Plan{People: people}, func(int, int) {}))
	d.Must(d.App.Store.Analyze(d.Root))
	byPhone, err := resident.Where{Estate: d.Estate}.ByPhone("0000123")
	d.Must(err)
	plan := d.Plan(func(s *sql.Selector) {
		s.From(sql.Table("residents"))
		s.Select(s.C("id")).OrderBy(s.C("id")).Limit(6)
		byPhone(s)
	})
	if plan.Scans() || !plan.Narrows("resident_terms", "estate_id", "term") {
		t.Errorf("the plan is\n%s", plan)
	}
}
