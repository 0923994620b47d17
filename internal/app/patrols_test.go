package app_test

import (
	"fmt"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/patrol"
	"foyer/internal/testkit"
)

type patrolRound struct {
	ID, Status                 string
	Version, Checked, Findings int
	WalkedBy                   *struct{ Name *string }
	Reason                     *string
	Checks                     []struct {
		ID, Name string
		Result   *string
	}
}

// TestPatrols_PT01 sends the documented operations about patrols: a route is laid out, its rounds are walked, broken off, missed and explained.
func TestPatrols_PT01(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	doc, head, guard, board := operations(t, "patrols.graphql"), d.Token(kind.RoleSupervisor), d.Token(kind.RoleGuard), d.Token(kind.RoleBoard)
	route := testkit.Vars{"estateID": d.Estate, "name": "公共区域巡查", "departmentID": d.Departments[kind.Security], "frequency": "DAILY", "firstDay": "2026-11-23", "starts": []string{"10:00", "15:00"}, "withinMinutes": 60,
		"checkpoints": []any{testkit.Vars{"name": "大堂", "locationID": d.Location}, testkit.Vars{"name": "空置房", "unitID": d.Unit, "instruction": "门窗关好"}}}
	d.DoNamed(guard, doc, "CreatePatrolRoute", testkit.Vars{"input": route}).Refused("NOT_PERMITTED")
	var made struct {
		CreatePatrolRoute struct {
			Route struct {
				ID          string
				NextRoundAt time.Time
			}
		}
	}
	d.DoNamed(head, doc, "CreatePatrolRoute", testkit.Vars{"input": route}).Want(&made)
	if at := made.CreatePatrolRoute.Route.NextRoundAt; at.Sub(d.Clock.Now()) != time.Hour {
		t.Errorf("the next round begins at %s", at)
	}
	screen := d.Open(board)
	screen.SubscribeNamed("rounds", doc, "LiveRounds", testkit.Vars{"estate": d.Estate})
	type change struct {
		PatrolRounds struct {
			Change      string
			PatrolRound *struct {
				Status           string
				Checked, Planned int
				Route            struct{ Name string }
			}
		}
	}
	live := func() (c change) {
		t.Helper()
		screen.Want(&c)
		return c
	}
	if c := live(); c.PatrolRounds.Change != "CAUGHT_UP" {
		t.Fatalf("%+v", c)
	}
	d.Pass(time.Hour)
	if c := live(); c.PatrolRounds.Change != "ENTERED" || c.PatrolRounds.PatrolRound.Status != "DUE" || c.PatrolRounds.PatrolRound.Route.Name != "公共区域巡查" {
		t.Errorf("due on the screen: %+v", c)
	}
	due := func(token string) patrolRound {
		t.Helper()
		var s struct {
			PatrolRounds struct{ Edges []struct{ Node patrolRound } }
		}
		d.DoNamed(token, doc, "DueRounds", testkit.Vars{"estate": d.Estate}).Want(&s)
		if len(s.PatrolRounds.Edges) != 1 {
			t.Fatalf("one round is due: %+v", s)
		}
		return s.PatrolRounds.Edges[0].Node
	}
	round := due(guard)
	d.DoNamed(board, doc, "RecordPatrolCheck", testkit.Vars{"input": testkit.Vars{"checkID": round.Checks[0].ID}}).Refused("NOT_PERMITTED")
	var checked struct {
		RecordPatrolCheck struct {
			Check struct {
				Result string
				Ticket *struct{ Number string }
				Round  struct{ Status string }
			}
		}
	}
	d.DoNamed(guard, doc, "RecordPatrolCheck", testkit.Vars{"input": testkit.Vars{"checkID": round.Checks[0].ID, "note": "灯已关"}}).Want(&checked)
	if checked.RecordPatrolCheck.Check.Result != "FINE" || checked.RecordPatrolCheck.Check.Round.Status != "WALKING" {
		t.Errorf("%+v", checked)
	}
	if c := live(); c.PatrolRounds.Change != "CHANGED" || c.PatrolRounds.PatrolRound.Checked != 1 {
		t.Errorf("checked on the screen: %+v", c)
	}
	if r := due(board); r.WalkedBy != nil && r.WalkedBy.Name != nil {
		t.Errorf("a board shows who walks: %+v", r.WalkedBy)
	}
	found := testkit.Vars{"input": testkit.Vars{"checkID": round.Checks[1].ID, "finding": testkit.Vars{"title": "窗户漏水", "priority": "HIGH"}, "idempotencyKey": "check-2"}}
	for range 2 { // the same request twice is carried out once
		d.DoNamed(guard, doc, "RecordPatrolCheck", found).Want(&checked)
	}
	if c := checked.RecordPatrolCheck.Check; c.Result != "FINDING" || c.Ticket == nil || c.Round.Status != "DONE" {
		t.Errorf("found: %+v", c)
	}
	d.Pass(5 * time.Hour) // 15:00
	d.DoNamed(guard, doc, "BreakOffPatrolRound", testkit.Vars{"input": testkit.Vars{"roundID": due(guard).ID, "reason": "支援突发事件"}}).Want(nil)
	d.Pass(20 * time.Hour) // 11:00 of the next day, and nobody came
	missed := func() []patrolRound {
		t.Helper()
		var s struct {
			PatrolRounds struct {
				TotalCount int
				Edges      []struct{ Node patrolRound }
			}
		}
		d.DoNamed(head, doc, "MissedRounds", testkit.Vars{"estate": d.Estate, "since": "2026-11-01T00:00:00Z"}).Want(&s)
		var out []patrolRound
		for _, e := range s.PatrolRounds.Edges {
			out = append(out, e.Node)
		}
		return out
	}
	m := missed()
	if len(m) != 2 || m[0].Status != "MISSED" || m[1].Status != "INCOMPLETE" {
		t.Fatalf("missed: %+v", m)
	}
	explain := testkit.Vars{"input": testkit.Vars{"roundID": m[0].ID, "reason": "台风停巡"}}
	d.DoNamed(guard, doc, "ExplainPatrolRound", explain).Refused("NOT_PERMITTED")
	tile := func() (count, overdue int) {
		t.Helper()
		var b struct {
			Board struct {
				Tiles []struct {
					Key            string
					Count, Overdue int
				}
			}
		}
		d.DoNamed(board, operations(t, "board.graphql"), "BoardOpen", testkit.Vars{"estate": d.Estate}).Want(&b)
		for _, one := range b.Board.Tiles {
			if one.Key == "PATROLS" {
				return one.Count, one.Overdue
			}
		}
		t.Fatal("the board has no tile for patrols")
		return 0, 0
	}
	if n, late := tile(); n != 0 || late != 1 {
		t.Errorf("the board shows %d, %d missed", n, late)
	}
	d.DoNamed(head, doc, "ExplainPatrolRound", explain).Want(nil)
	if n, late := tile(); n != 0 || late != 0 {
		t.Errorf("once it is explained the board shows %d, %d missed", n, late)
	}
	var timeline struct {
		Node struct {
			Timeline struct {
				Edges []struct{ Node struct{ Kind, Text string } }
			}
		}
	}
	if d.DoNamed(head, doc, "RoundTimeline", testkit.Vars{"round": m[0].ID}).Want(&timeline); len(timeline.Node.Timeline.Edges) != 3 {
		t.Errorf("what happened: %+v", timeline)
	}
	d.DoNamed(head, doc, "UpdatePatrolRoute", testkit.Vars{"input": testkit.Vars{"routeID": made.CreatePatrolRoute.Route.ID, "suspended": true, "ifVersion": 1}}).Want(nil)
	var routes struct {
		PatrolRoutes struct {
			Edges []struct {
				Node struct {
					SuspendedAt *time.Time
					Checkpoints []struct {
						Name     string
						Location *struct{ Name string }
						Unit     *struct{ Number string }
					}
				}
			}
		}
	}
	d.Do(head, `{ patrolRoutes(first: 1) { edges { node { checkpoints { name } } } } }`, nil).Want(&routes)
	if r := routes.PatrolRoutes.Edges[0].Node; len(r.Checkpoints) != 2 || r.Checkpoints[1].Name != "空置房" {
		t.Errorf("nothing but checkpoints: %+v", r)
	}
	d.DoNamed(head, doc, "PatrolRoutes", testkit.Vars{"estate": d.Estate}).Want(&routes)
	if r := routes.PatrolRoutes.Edges[0].Node; r.SuspendedAt == nil || len(r.Checkpoints) != 2 || r.Checkpoints[0].Location == nil || r.Checkpoints[1].Unit == nil || r.Checkpoints[1].Location != nil {
		t.Errorf("routes: %+v", r)
	}
}

// route lays out a route with two checkpoints, from ten o'clock on for an hour, and returns its id.
func (w *worked) route(name string, function kind.DepartmentFunction) string {
	w.T.Helper()
	return w.Done(w.App.Patrols.CreateRoute(w.Root, patrol.CreatePatrolRouteInput{EstateID: w.Estate, Name: name, DepartmentID: w.Departments[function], Frequency: kind.PatrolDaily, FirstDay: "2026-11-23",
		Starts: []string{"10:00"}, WithinMinutes: 60, Checkpoints: []*patrol.CheckpointInput{{Name: "一"}, {Name: "二"}}}))
}

// walks checks what is open on the rounds of a route, as many as are said, and finds something at the first.
func (w *worked) walks(routeID string, checks int) {
	w.T.Helper()
	for _, r := range w.Read().PatrolRoute.GetX(w.Root, routeID).QueryRounds().WithChecks().AllX(w.Root) {
		for i, c := range r.Edges.Checks {
			if r.Status != kind.PatrolDue || i >= checks {
				continue
			}
			in := patrol.RecordPatrolCheckInput{CheckID: c.ID}
			if i == 0 {
				in.Finding = &patrol.FindingInput{Title: "灯坏"}
			}
			w.Done(w.App.Patrols.RecordCheck(w.Root, in))
		}
	}
}

type patrolFigures struct {
	Estate, Route, Department                                    *struct{ Name string }
	Hour, Weekday                                                *int
	Bucket                                                       *time.Time
	Rounds, Done, Incomplete, Missed, Planned, Checked, Findings int
	Completion                                                   *float64
}

func TestPatrolStats_RP03_PT01_WhichShareIsWalked(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	lobby, pumps := w.route("公共区域", kind.Security), w.route("水系统", kind.Engineering)
	w.Pass(time.Hour) // ten o'clock
	w.walks(lobby, 2)
	w.walks(pumps, 1)
	w.Pass(24 * time.Hour)
	w.walks(pumps, 2)
	w.Pass(24 * time.Hour) // the third day is open
	var s struct {
		PatrolStats struct {
			Groups           []patrolFigures
			Totals, Previous patrolFigures
			Change           struct{ Rounds, Missed, Findings, Completion *float64 }
		}
	}
	ask := func(args string) []patrolFigures {
		t.Helper()
		s.PatrolStats.Groups = nil
		w.Do(w.reporting, `{ patrolStats(`+args+`) { groups { estate { name } route { name } department { name } hour weekday bucket rounds done incomplete missed completion planned checked findings }
			totals { rounds done incomplete missed completion planned checked findings } previous { rounds completion } change { rounds missed findings completion } } }`, nil).Want(&s)
		return s.PatrolStats.Groups
	}
	const days = `from: "2026-11-23T00:00:00+08:00", to: "2026-11-26T00:00:00+08:00"`
	ask(days)
	if n := s.PatrolStats.Totals; n.Rounds != 6 || n.Done != 2 || n.Incomplete != 1 || n.Missed != 1 || !near(n.Completion, 0.5) || n.Planned != 12 || n.Checked != 5 || n.Findings != 3 {
		t.Errorf("in all, what is open does not count as missed: %+v", n)
	}
	if g := ask(days + `, groupBy: [ROUTE, DEPARTMENT]`); len(g) != 2 || g[0].Route.Name != "公共区域" || g[0].Department == nil || !near(g[0].Completion, 0.5) || g[0].Missed != 1 || g[1].Incomplete != 1 {
		t.Errorf("by route: %+v", g)
	}
	if g := ask(days + `, groupBy: [DEPARTMENT, ESTATE]`); len(g) != 2 || g[0].Department == nil || g[0].Route != nil || g[0].Estate == nil || g[0].Rounds != 3 {
		t.Errorf("by department: %+v", g)
	}
	if g := ask(days + `, groupBy: [HOUR], bucket: DAY`); len(g) != 3 || *g[0].Hour != 10 || g[0].Done != 1 || g[1].Missed != 1 || g[2].Completion != nil || g[2].Rounds != 2 {
		t.Errorf("by day: %+v", g)
	}
	if g := ask(days + fmt.Sprintf(`, where: {routeID: %q, status: DONE}, groupBy: [WEEKDAY]`, pumps)); len(g) != 1 || *g[0].Weekday != 2 || g[0].Rounds != 1 {
		t.Errorf("filtered: %+v", g)
	}
	ask(`from: "2026-11-24T00:00:00+08:00", to: "2026-11-25T00:00:00+08:00"`)
	if got := s.PatrolStats; got.Totals.Rounds != 2 || got.Previous.Rounds != 2 || !near(got.Change.Completion, 0) || !near(got.Change.Findings, -0.5) || !near(got.Change.Rounds, 0) {
		t.Errorf("beside the day before: %+v", got)
	}
	var documented struct {
		PatrolStats struct{ Groups []patrolFigures }
	}
	if w.DoNamed(w.reporting, operations(t, "reports.graphql"), "PatrolFigures", w.month(nil)).Want(&documented); len(documented.PatrolStats.Groups) != 2 {
		t.Errorf("as documented: %+v", documented)
	}
	w.Do(w.reporting, `{ patrolStats(`+days+`, where: {not: {}}) { zone } }`, nil).Refused("INVALID_QUERY")
	w.Do(w.reporting, `{ patrolStats(from: "2026-11-24T00:00:00Z", to: "2026-11-24T00:00:00Z") { zone } }`, nil).Refused("BAD_SPAN")
	w.Do(w.Token(kind.RoleGuard), `{ patrolStats(`+days+`) { zone } }`, nil).Refused("NOT_PERMITTED")

	follow := w.Open(w.reporting)
	follow.Subscribe("s", `subscription($e: ID!) { patrolStats(estateID: $e, `+days+`) { totals { done } } }`, testkit.Vars{"e": w.Estate})
	var live struct {
		PatrolStats struct{ Totals struct{ Done int } }
	}
	if follow.Want(&live); live.PatrolStats.Totals.Done != 2 {
		t.Errorf("at once: %+v", live)
	}
	w.walks(lobby, 2)
	if follow.Want(&live); live.PatrolStats.Totals.Done != 3 {
		t.Errorf("after one more is walked: %+v", live)
	}
}
