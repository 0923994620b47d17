package app_test

import (
	"strings"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// onDuty is a desk with a post that hands over and one that leads engineering, and the roster of November.
type onDuty struct {
	*testkit.Desk
	doc, head, desk, butler string
	post, lead, roster      string
}

// rostered is such a desk at nine on Monday, 23 November: the front desk is on duty until 14:00 and a butler from then on; a technician leads engineering
// from ten o'clock, a specialist from the evening on.
func rostered(t *testing.T) *onDuty {
	t.Helper()
	d := testkit.New(t)
	o := &onDuty{Desk: d, doc: operations(t, "duty.graphql"), head: d.Token(kind.RoleSupervisor), desk: d.Token(kind.RoleFrontDesk), butler: d.Token(kind.RoleButler)}
	o.post = o.added(testkit.Vars{"name": "前台", "handsOver": true, "hours": []any{hours("07:30", "14:00"), hours("14:00", "20:00")}})
	o.lead = o.added(testkit.Vars{"name": "工程值班", "leads": true, "departmentID": d.Departments[kind.Engineering], "hours": []any{hours("10:00", "20:00"), hours("20:00", "10:00")}})
	o.planned(o.post, "2026-11", shiftOn("2026-11-23", 1, d.Staff[kind.RoleFrontDesk]), shiftOn("2026-11-23", 2, d.Staff[kind.RoleButler]), shiftOn("2026-11-24", 1, d.Staff[kind.RoleFrontDesk]))
	o.roster = o.planned(o.lead, "2026-11", shiftOn("2026-11-23", 1, d.Staff[kind.RoleTechnician]), shiftOn("2026-11-23", 2, d.Staff[kind.RoleSpecialist]))
	return o
}

func hours(from, to string) testkit.Vars { return testkit.Vars{"from": from, "to": to} }

func shiftOn(day string, n int, staffID string) testkit.Vars {
	return testkit.Vars{"day": day, "hours": n, "staffID": staffID}
}

// input wraps the input of a documented mutation.
func input(v testkit.Vars) testkit.Vars { return testkit.Vars{"input": v} }

func (o *onDuty) added(post testkit.Vars) string {
	o.T.Helper()
	post["estateID"] = o.Estate
	var made struct {
		AddDutyPost struct{ Post struct{ ID string } }
	}
	o.DoNamed(o.head, o.doc, "AddDutyPost", input(post)).Want(&made)
	return made.AddDutyPost.Post.ID
}

func (o *onDuty) planned(post, month string, shifts ...testkit.Vars) (roster string) {
	o.T.Helper()
	var made struct {
		PlanRoster struct{ Roster struct{ ID string } }
	}
	o.DoNamed(o.head, o.doc, "PlanRoster", input(testkit.Vars{"postID": post, "month": month, "shifts": shifts})).Want(&made)
	return made.PlanRoster.Roster.ID
}

func (o *onDuty) publish() {
	o.T.Helper()
	o.DoNamed(o.head, o.doc, "PublishRoster", input(testkit.Vars{"rosterID": o.roster, "acceptGaps": true})).Want(nil)
}

type dutyShift struct {
	ID               string
	StartsAt, EndsAt time.Time
	Post             struct {
		Name       string
		Department *struct{ DutyManager *struct{ Name string } }
	}
	Staff, Planned *struct{ Name *string }
}

// at is who is on duty at a moment, as a token sees it.
func (o *onDuty) at(token string, moment time.Time) (shifts []dutyShift) {
	o.T.Helper()
	var s struct {
		Shifts struct{ Edges []struct{ Node dutyShift } }
	}
	o.DoNamed(token, o.doc, "OnDuty", testkit.Vars{"estate": o.Estate, "from": moment, "to": moment}).Want(&s)
	for _, e := range s.Shifts.Edges {
		shifts = append(shifts, e.Node)
	}
	return shifts
}

func TestRoster_DU01_IsADraftUntilItIsPublishedAndThenOnlySwapped(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	now := o.Clock.Now()
	if seen := o.at(o.desk, now); len(seen) != 0 {
		t.Errorf("a draft shows %+v", seen)
	}
	o.DoNamed(o.desk, o.doc, "PublishRoster", input(testkit.Vars{"rosterID": o.roster})).Refused("NOT_PERMITTED")
	gaps := o.DoNamed(o.head, o.doc, "PublishRoster", input(testkit.Vars{"rosterID": o.roster})).Refused("ROSTER_GAPS")
	if !strings.Contains(gaps.Message, "115 shifts") { // two posts with two shifts on thirty days, less five
		t.Errorf("gaps: %s", gaps.Message)
	}
	twice := testkit.Vars{"postID": o.lead, "month": "2026-11", "shifts": []any{shiftOn("2026-11-23", 1, o.Staff[kind.RoleButler]), shiftOn("2026-12-01", 1, o.Staff[kind.RoleButler]), shiftOn("2026-11-23", 3, "stf_unknown")}}
	wrong := o.DoNamed(o.head, o.doc, "PlanRoster", input(twice))
	wrong.Refused("BAD_DATE")
	if n := len(wrong.Errors); n != 3 {
		t.Errorf("%d faults are said at once: %+v", n, wrong.Errors)
	}
	twice["shifts"] = []any{shiftOn("2026-11-23", 1, o.Staff[kind.RoleButler])}
	o.DoNamed(o.head, o.doc, "PlanRoster", input(twice)).Refused("CONTRADICTION")
	o.publish()
	o.DoNamed(o.head, o.doc, "PlanRoster", input(testkit.Vars{"postID": o.post, "month": "2026-11", "shifts": []any{}})).Refused("ROSTER_PUBLISHED")
	if seen := o.at(o.desk, now); len(seen) != 1 || seen[0].Post.Name != "前台" || *seen[0].Staff.Name != "员工FRONT_DESK" {
		t.Errorf("on duty at nine: %+v", seen)
	}
	if seen := o.at(o.Token(kind.RoleBoard), now); len(seen) != 1 || seen[0].Staff != nil && seen[0].Staff.Name != nil {
		t.Errorf("a board shows who is on duty: %+v", seen)
	}
	tomorrow := o.at(o.desk, now.AddDate(0, 0, 1))[1]
	if tomorrow.Post.Name != "前台" {
		tomorrow = o.at(o.desk, now.AddDate(0, 0, 1))[0]
	}
	swap := testkit.Vars{"shiftID": tomorrow.ID, "reason": "家中有事"}
	o.DoNamed(o.butler, o.doc, "RequestShiftSwap", input(swap)).Refused("NOT_ON_DUTY")
	o.DoNamed(o.desk, o.doc, "RequestShiftSwap", input(swap)).Want(nil)
	o.DoNamed(o.desk, o.doc, "RequestShiftSwap", input(swap)).Refused("SWAP_OPEN")
	var open struct {
		ShiftSwaps struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	o.DoNamed(o.head, o.doc, "OpenSwaps", testkit.Vars{"estate": o.Estate}).Want(&open)
	decision := testkit.Vars{"swapID": open.ShiftSwaps.Edges[0].Node.ID, "substituteID": o.Staff[kind.RoleSpecialist]}
	o.DoNamed(o.desk, o.doc, "DecideShiftSwap", input(decision)).Refused("NOT_PERMITTED")
	o.DoNamed(o.head, o.doc, "DecideShiftSwap", input(decision)).Refused("CONTRADICTION") // on duty elsewhere until ten
	decision["substituteID"] = o.Staff[kind.RoleGuard]
	var decided struct {
		DecideShiftSwap struct {
			Swap struct {
				Status string
				Shift  struct{ Staff, Planned struct{ Name string } }
			}
		}
	}
	o.DoNamed(o.head, o.doc, "DecideShiftSwap", input(decision)).Want(&decided)
	if s := decided.DecideShiftSwap.Swap; s.Status != "APPROVED" || s.Shift.Staff.Name != "员工GUARD" || s.Shift.Planned.Name != "员工FRONT_DESK" {
		t.Errorf("swapped: %+v", s)
	}
	o.DoNamed(o.head, o.doc, "DecideShiftSwap", input(decision)).Refused("SWAP_DECIDED")
	gap := testkit.Vars{"rosterID": o.roster, "postID": o.post, "day": "2026-11-24", "hours": 2, "staffID": o.Staff[kind.RoleSpecialist]}
	o.DoNamed(o.head, o.doc, "AddShift", input(gap)).Want(nil)
	o.DoNamed(o.head, o.doc, "AddShift", input(gap)).Refused("CONTRADICTION")
	gap["day"] = "2026-11-22"
	o.DoNamed(o.head, o.doc, "AddShift", input(gap)).Refused("SHIFT_OVER")
	o.DoNamed(o.desk, o.doc, "RequestShiftSwap", input(testkit.Vars{"shiftID": o.at(o.desk, now)[0].ID, "reason": "晚了"})).Refused("SHIFT_OVER")
}

func TestShift_PL06_WhoIsOnDutyBecomesTheDutyManager(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	o.publish()
	manager := func() string {
		t.Helper()
		shifts := o.at(o.head, o.Clock.Now())
		for _, s := range shifts {
			if m := s.Post.Department; m != nil && m.DutyManager != nil {
				return m.DutyManager.Name
			}
		}
		return ""
	}
	o.Pass(time.Hour) // ten o'clock
	if m := manager(); m != "员工TECHNICIAN" {
		t.Errorf("at ten %q answers for engineering", m)
	}
	o.Pass(10 * time.Hour)
	if m := manager(); m != "员工SPECIALIST" {
		t.Errorf("in the evening %q answers for engineering", m)
	}
}

func TestRoster_DU01_AMonthThatBeginsWithoutOneIsTold(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	o.publish()
	december := o.planned(o.post, "2026-12", testkit.Vars{"day": "2026-12-01", "staffID": o.Staff[kind.RoleFrontDesk]})
	o.DoNamed(o.head, o.doc, "PublishRoster", input(testkit.Vars{"rosterID": december, "acceptGaps": true})).Want(nil)
	o.Pass(40 * 24 * time.Hour) // January
	var rosters struct {
		Rosters struct {
			Edges []struct {
				Node struct {
					Month       string
					PublishedAt *time.Time
				}
			}
		}
	}
	o.DoNamed(o.head, o.doc, "Rosters", testkit.Vars{"estate": o.Estate}).Want(&rosters)
	if e := rosters.Rosters.Edges; len(e) != 3 || e[0].Node.Month != "2027-01" || e[0].Node.PublishedAt != nil || e[1].Node.PublishedAt == nil {
		t.Errorf("rosters: %+v", e)
	}
	var figures struct {
		DutyStats struct {
			Totals struct {
				Rosters, RostersInTime int
				RosterRate             *float64
			}
		}
	}
	o.DoNamed(o.Token(kind.RoleReporting), o.doc, "DutyFigures", testkit.Vars{"estate": o.Estate, "from": "2026-11-30T16:00:00Z", "to": "2027-01-31T16:00:00Z"}).Want(&figures)
	if f := figures.DutyStats.Totals; f.Rosters != 2 || f.RostersInTime != 1 || *f.RosterRate != 0.5 {
		t.Errorf("%+v", f)
	}
}

type handover struct {
	ID, Status, Anchor string
	Version, LogNumber int
	Late               bool
	Withheld           int
	Outgoing, Incoming *struct{ Name string }
	Items              []struct {
		Kind, RecordID, Label, Status string
		Important                     bool
		Ticket                        *struct{ Number, Title string }
	}
	Anomalies []struct{ Text, Explanation string }
}

// act sends one of the documented mutations about handovers, and returns the handover.
func (o *onDuty) act(token, operation string, in testkit.Vars) handover {
	o.T.Helper()
	var done map[string]struct{ Handover handover }
	o.DoNamed(token, o.doc, operation, input(in)).Want(&done)
	return done[strings.ToLower(operation[:1])+operation[1:]].Handover
}

func TestHandover_DU03_FreezesTheUnfinishedWorkAndIsSignedByBoth(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	o.publish()
	open := func(title string, k kind.TicketKind, change ...func(*helpdesk.OpenTicketInput)) string {
		in := helpdesk.OpenTicketInput{EstateID: o.Estate, Kind: k, Title: title, Channel: kind.ChannelPatrol, UnitID: &o.Unit}
		for _, fn := range change {
			fn(&in)
		}
		done, err := o.App.Helpdesk.Open(o.Root, in)
		o.Must(err)
		return done.ID
	}
	leak := open("厨房漏水", kind.IndoorRepair)
	open("保密投诉", kind.Complaint, func(in *helpdesk.OpenTicketInput) { in.Confidentiality = new(kind.Company) })
	screen := o.Open(o.desk)
	screen.SubscribeNamed("handovers", o.doc, "LiveHandovers", testkit.Vars{"estate": o.Estate})
	var c struct {
		Handovers struct {
			Change   string
			Handover *struct {
				ID, Status         string
				Outgoing, Incoming struct{ Name string }
			}
		}
	}
	if screen.Want(&c); c.Handovers.Change != "CAUGHT_UP" {
		t.Fatalf("%+v", c)
	}
	o.Pass(4*time.Hour + 45*time.Minute) // a quarter of an hour before the shift ends
	screen.Want(&c)
	if h := c.Handovers.Handover; c.Handovers.Change != "ENTERED" || h.Status != "DUE" || h.Outgoing.Name != "员工FRONT_DESK" || h.Incoming.Name != "员工BUTLER" {
		t.Fatalf("due on the screen: %+v", c)
	}
	id := c.Handovers.Handover.ID
	o.DoNamed(o.desk, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("HANDOVER_UNPREPARED")
	h := o.act(o.desk, "PrepareHandover", testkit.Vars{"postID": o.post, "summary": "3栋漏水已派工"})
	if h.ID != id || h.Status != "PREPARED" || len(h.Items) != 1 || h.Items[0].Ticket == nil || h.Items[0].Ticket.Title != "厨房漏水" || h.Withheld != 1 {
		t.Fatalf("prepared: %+v", h)
	}
	fire := open("地下室起火", kind.Emergency, func(in *helpdesk.OpenTicketInput) { in.Class = new(kind.ClassFire) })
	if p := o.DoNamed(o.desk, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("HANDOVER_BLOCKED"); !strings.Contains(p.Message, "on 1 tickets") {
		t.Errorf("blocked: %s", p.Message)
	}
	release := testkit.Vars{"handoverID": id, "reason": "消防已接管"}
	o.Clock.Advance(time.Minute)
	o.DoNamed(o.desk, o.doc, "ReleaseHandover", input(release)).Refused("NOT_PERMITTED")
	o.act(o.head, "ReleaseHandover", release)
	o.DoNamed(o.butler, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("NOT_ON_DUTY") // who goes signs first
	if h = o.act(o.desk, "SignHandover", testkit.Vars{"handoverID": id}); h.Status != "SIGNED" || len(h.Items) != 2 || h.Items[0].RecordID != fire || !h.Items[0].Important || h.Items[1].RecordID != leak {
		t.Fatalf("signed by who goes: %+v", h)
	}
	o.DoNamed(o.desk, o.doc, "PrepareHandover", input(testkit.Vars{"postID": o.post})).Refused("HANDOVER_SIGNED")
	o.DoNamed(o.butler, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("HANDOVER_UNCHECKED")
	check := testkit.Vars{"handoverID": id, "logNumber": h.LogNumber - 1, "area": "台面整洁", "anomalies": []string{"对讲机少一台"}}
	o.DoNamed(o.butler, o.doc, "CheckHandover", input(check)).Refused("LOG_UNREAD")
	check["logNumber"] = h.LogNumber
	o.DoNamed(o.desk, o.doc, "CheckHandover", input(check)).Refused("SAME_PERSON")
	o.act(o.butler, "CheckHandover", check)
	o.DoNamed(o.butler, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("ANOMALY_UNEXPLAINED")
	o.DoNamed(o.desk, o.doc, "ExplainAnomaly", input(testkit.Vars{"handoverID": id, "anomaly": 2, "explanation": "送修"})).Refused("BAD_NUMBER")
	o.act(o.desk, "ExplainAnomaly", testkit.Vars{"handoverID": id, "anomaly": 1, "explanation": "已送修"})
	open("电梯困人", kind.Emergency, func(in *helpdesk.OpenTicketInput) { in.Class = new(kind.ClassTrappedLift) }) // what comes after the release blocks again
	o.Clock.Advance(time.Minute)
	o.DoNamed(o.butler, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("HANDOVER_BLOCKED")
	o.act(o.head, "ReleaseHandover", release)
	h = o.act(o.butler, "SignHandover", testkit.Vars{"handoverID": id})
	if number, hash, ok := strings.Cut(h.Anchor, ":"); h.Status != "DONE" || !ok || number == "" || len(hash) != 64 || len(h.Items) != 2 {
		t.Errorf("done: %+v", h)
	}
	o.DoNamed(o.butler, o.doc, "SignHandover", input(testkit.Vars{"handoverID": id})).Refused("HANDOVER_OVER")
	var record struct {
		Node struct {
			Timeline struct {
				Edges []struct{ Node struct{ Kind string } }
			}
		}
	}
	if o.DoNamed(o.head, o.doc, "Handover", testkit.Vars{"handover": id}).Want(&record); len(record.Node.Timeline.Edges) != 8 {
		t.Errorf("what happened: %+v", record)
	}
}

func TestHandover_DU03_IsLateAndThenMissed(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	o.publish()
	h := func() handover {
		t.Helper()
		var list struct {
			Handovers struct{ Edges []struct{ Node handover } }
		}
		o.Do(o.head, `query ($estate: ID!) { handovers(first: 1, where: {estateID: $estate}) { edges { node { id status late } } } }`, testkit.Vars{"estate": o.Estate}).Want(&list)
		return list.Handovers.Edges[0].Node
	}
	o.Pass(5*time.Hour + 14*time.Minute)
	if one := h(); one.Status != "DUE" || one.Late {
		t.Errorf("at 14:14 %+v", one)
	}
	o.Pass(time.Minute)
	if one := h(); one.Status != "DUE" || !one.Late {
		t.Errorf("at 14:15 %+v", one)
	}
	o.Pass(6 * time.Hour) // the evening's is due
	if one := h(); one.Status != "MISSED" {
		t.Errorf("in the evening %+v", one)
	}
	o.DoNamed(o.desk, o.doc, "SignHandover", input(testkit.Vars{"handoverID": h().ID})).Refused("HANDOVER_OVER")
}

func TestHandover_DU03_WhatThePolicyMarksImportantBlocksWithoutARoster(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	policy := testkit.Vars{"estateID": o.Estate, "rules": []any{testkit.Vars{"milestone": "COMPLETED", "from": "RECEIVED", "withinSeconds": 3600}}, "important": []any{testkit.Vars{"kinds": []string{"COMPLAINT"}, "priorities": []string{"HIGH"}}}}
	o.Do(o.Token(kind.RoleCentreManager), `mutation ($input: PublishPolicyInput!) { publishPolicy(input: $input) { policy { reviewAt nightListAt important { kinds priorities } } } }`, input(policy)).Want(nil)
	_, err := o.App.Helpdesk.Open(o.Root, helpdesk.OpenTicketInput{EstateID: o.Estate, Kind: kind.Complaint, Title: "噪音", Channel: kind.ChannelPatrol, UnitID: &o.Unit, Priority: new(kind.PriorityHigh)})
	o.Must(err)
	h := o.act(o.desk, "PrepareHandover", testkit.Vars{"postID": o.post})
	if len(h.Items) != 1 || !h.Items[0].Important {
		t.Errorf("marked: %+v", h)
	}
	o.DoNamed(o.desk, o.doc, "SignHandover", input(testkit.Vars{"handoverID": h.ID})).Refused("HANDOVER_BLOCKED")
}

func TestReview_DU04_TheLogIsSignedOnEachWorkingDay(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	log := func(text string) {
		o.Do(o.desk, `mutation ($estate: ID!, $text: String!) { writeDutyLog(input: {estateID: $estate, text: $text}) { cursor } }`, testkit.Vars{"estate": o.Estate, "text": text}).Want(nil)
	}
	sign := func(number int) testkit.Answer {
		return o.DoNamed(o.head, o.doc, "SignDutyLog", input(testkit.Vars{"estateID": o.Estate, "logNumber": number}))
	}
	head := func() int {
		p, err := o.App.Journals.Head(o.Root, o.Estate)
		o.Must(err)
		return int(p.Seq)
	}
	log("早班到岗")
	o.Pass(23*time.Hour + 30*time.Minute) // half past eight on Tuesday
	sign(head() + 1).Refused("BAD_NUMBER")
	o.DoNamed(o.desk, o.doc, "SignDutyLog", input(testkit.Vars{"estateID": o.Estate, "logNumber": 1})).Refused("NOT_PERMITTED")
	read := head()
	var signed struct {
		SignDutyLog struct {
			Review struct {
				Day, Anchor string
				LogNumber   int
			}
		}
	}
	sign(read).Want(&signed)
	if r := signed.SignDutyLog.Review; r.Day != "2026-11-24" || r.LogNumber != read || !strings.Contains(r.Anchor, ":") {
		t.Errorf("signed: %+v", r)
	}
	log("对讲机送修")
	sign(head()).Refused("LOG_SIGNED")
	o.Pass(48 * time.Hour) // Thursday: Wednesday was left out
	sign(read).Refused("LOG_UNREAD")
	sign(head()).Want(&signed)
	var figures struct {
		DutyStats struct {
			Totals struct {
				Reviews, ReviewsInTime int
				ReviewRate             *float64
			}
		}
	}
	o.Clock.Advance(time.Hour) // Thursday's was due by nine
	o.DoNamed(o.head, o.doc, "DutyFigures", testkit.Vars{"estate": o.Estate, "from": "2026-11-22T16:00:00Z", "to": "2026-11-29T16:00:00Z"}).Want(&figures)
	if f := figures.DutyStats.Totals; f.Reviews != 3 || f.ReviewsInTime != 2 {
		t.Errorf("%+v", f)
	}
}

func TestNight_DU01_RepairsAreListedForTheTechniciansInTheMorning(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	open := func(title string) {
		_, err := o.App.Helpdesk.Open(o.Root, helpdesk.OpenTicketInput{EstateID: o.Estate, Kind: kind.IndoorRepair, Title: title, Channel: kind.ChannelPatrol, UnitID: &o.Unit})
		o.Must(err)
	}
	open("白天漏水")
	o.Pass(14 * time.Hour) // eleven at night
	open("夜里停电")
	o.Pass(10 * time.Hour)
	var listed struct {
		Journal struct {
			Edges []struct{ Node struct{ Kind, Text string } }
		}
	}
	o.Do(o.head, `query ($estate: ID!) { journal(estateID: $estate, last: 10) { edges { node { kind text } } } }`, testkit.Vars{"estate": o.Estate}).Want(&listed)
	for _, e := range listed.Journal.Edges {
		if e.Node.Kind == "helpdesk.night.listed" {
			if !strings.Contains(e.Node.Text, "11-23 20:00") || !strings.Contains(e.Node.Text, "1") {
				t.Errorf("listed: %s", e.Node.Text)
			}
			return
		}
	}
	t.Errorf("nothing is listed: %+v", listed)
}

func TestDutyStats_DU01_DU03_DU04_ByPost(t *testing.T) {
	t.Parallel()
	o := rostered(t)
	o.publish()
	o.DoNamed(o.desk, o.doc, "RecordSpotCheck", input(testkit.Vars{"postID": o.post})).Refused("NOT_PERMITTED")
	o.DoNamed(o.head, o.doc, "RecordSpotCheck", input(testkit.Vars{"postID": o.post, "findings": []string{"UNKEMPT"}})).Refused("REQUIRED")
	for _, check := range []testkit.Vars{{"postID": o.post, "staffID": o.Staff[kind.RoleFrontDesk]}, {"postID": o.post, "findings": []string{"UNKEMPT", "UNKEMPT", "LATE"}, "note": "未穿工装", "measures": "当面纠正"}} {
		o.DoNamed(o.head, o.doc, "RecordSpotCheck", input(check)).Want(nil)
	}
	var checks struct {
		SpotChecks struct {
			Edges []struct {
				Node struct {
					InOrder  bool
					Findings []string
				}
			}
		}
	}
	o.DoNamed(o.head, o.doc, "SpotChecks", testkit.Vars{"estate": o.Estate}).Want(&checks)
	if n := len(checks.SpotChecks.Edges); n != 2 {
		t.Errorf("%d spot checks", n)
	}
	o.Pass(5 * time.Hour) // two o'clock
	h := o.act(o.desk, "PrepareHandover", testkit.Vars{"postID": o.post})
	o.act(o.desk, "SignHandover", testkit.Vars{"handoverID": h.ID})
	o.act(o.butler, "CheckHandover", testkit.Vars{"handoverID": h.ID, "logNumber": h.LogNumber})
	o.act(o.butler, "SignHandover", testkit.Vars{"handoverID": h.ID})
	o.Pass(18 * time.Hour) // nobody signed the evening's, when the morning began
	type figures struct {
		Post                                                                                *struct{ Name string }
		Shifts, Substituted, Swaps, Handovers, HandoversInTime, HandoversMissed, SpotChecks int
		SpotChecksWanting                                                                   int
		HandoverRate                                                                        *float64
	}
	var s struct {
		DutyStats struct {
			Groups []figures
			Totals struct {
				Shifts, Handovers, SpotChecks int
				HandoverRate, InOrderRate     *float64
			}
		}
	}
	month := testkit.Vars{"estate": o.Estate, "from": "2026-10-31T16:00:00Z", "to": "2026-11-30T16:00:00Z"}
	o.DoNamed(o.desk, o.doc, "DutyFigures", month).Refused("NOT_PERMITTED")
	o.DoNamed(o.Token(kind.RoleReporting), o.doc, "DutyFigures", month).Want(&s)
	by := map[string]figures{}
	for _, g := range s.DutyStats.Groups {
		if g.Post != nil {
			by[g.Post.Name] = g
		}
	}
	if f := by["前台"]; f.Shifts != 3 || f.Handovers != 2 || f.HandoversInTime != 1 || *f.HandoverRate != 0.5 || f.SpotChecks != 2 || f.SpotChecksWanting != 1 {
		t.Errorf("front desk: %+v", f)
	}
	if f := by["工程值班"]; f.Shifts != 2 || f.HandoverRate != nil || f.SpotChecks != 0 {
		t.Errorf("engineering: %+v", f)
	}
	if f := s.DutyStats.Totals; f.Shifts != 5 || f.Handovers != 2 || *f.InOrderRate != 0.5 { // the shifts to come do not count
		t.Errorf("totals: %+v", f)
	}
}
