package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/reception"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// far is a second estate whose clocks are two hours and a quarter behind those of the first, with a public place.
func (w *worked) far() (estateID, location string) {
	w.T.Helper()
	home, err := w.App.FoundEstate(w.Root, "KT", "加德满都")
	w.Must(err)
	_, err = w.App.Places.UpdateEstate(w.Root, estate.UpdateEstateInput{EstateID: home.ID, TimeZone: testkit.P("Asia/Kathmandu")})
	w.Must(err)
	place, err := w.App.Places.AddLocation(w.Root, estate.AddLocationInput{EstateID: home.ID, Name: "大门"})
	w.Must(err)
	return home.ID, place.ID
}

// comes lets a visitor in, to the desk or to work on a place.
func (w *worked) comes(estateID string, companions int, place *string) {
	w.T.Helper()
	in := visits.RegisterVisitInput{EstateID: estateID, Visitor: visits.Visitor{Purpose: kind.ToDesk, VisitorName: "李四", Companions: &companions}}
	if place != nil {
		in.Purpose, in.LocationID = kind.ToWork, place
	}
	w.Done(w.App.Visits.Register(w.Root, in))
}

type visitFigures struct {
	Estate        *struct{ Name string }
	Purpose       *string
	Hour, Weekday *int
	Bucket        *time.Time
	Count, People int
}

func TestVisitStats_RP03_RP04_OfSeveralEstatesByAnyFilterAndPiece(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	far, gate := w.far()
	all, _ := w.TokenFor(kind.RoleAdmin, "", nil)
	w.Clock.Set(time.Date(2026, 11, 23, 16, 30, 0, 0, time.UTC)) // Tuesday 00:30 here, Monday 22:15 there
	w.comes(w.Estate, 1, nil)
	w.comes(far, 0, nil)
	w.comes(far, 2, &gate)
	w.Clock.Advance(45 * time.Minute) // 01:15 and 23:00
	w.comes(far, 0, nil)
	var s struct {
		VisitStats struct {
			Zone             string
			Groups           []visitFigures
			Totals, Previous visitFigures
			Change           struct{ Count, People *float64 }
		}
	}
	ask := func(token, args string) []visitFigures {
		t.Helper()
		s.VisitStats.Groups = nil
		w.Do(token, `{ visitStats(`+args+`) { zone groups { estate { name } purpose hour weekday bucket count people } totals { count people } previous { count people } change { count people } } }`, nil).Want(&s)
		return s.VisitStats.Groups
	}
	const day = `from: "2026-11-24T00:00:00+08:00", to: "2026-11-25T00:00:00+08:00"`
	if g := ask(all, day); len(g) != 1 || g[0].Count != 4 || g[0].People != 7 || s.VisitStats.Change.Count != nil {
		t.Errorf("%+v", g)
	}
	if g := ask(all, day+`, groupBy: [ESTATE, WEEKDAY, HOUR]`); len(g) != 3 || g[0].Estate.Name != "加德满都" || *g[0].Weekday != 1 || *g[0].Hour != 22 || g[0].Count != 2 || *g[1].Hour != 23 || *g[2].Weekday != 2 || *g[2].Hour != 0 {
		t.Errorf("each by its own clock: %+v", g)
	}
	if g := ask(all, day+`, where: {purpose: CONTRACTOR}`); len(g) != 1 || g[0].Count != 1 || g[0].People != 3 {
		t.Errorf("filtered: %+v", g)
	}
	if g := ask(all, day+fmt.Sprintf(`, where: {estateIDIn: [%q]}, bucket: HOUR`, w.Estate)); len(g) != 24 || g[0].Count != 1 || g[1].Count != 0 || s.VisitStats.Zone != "Asia/Shanghai" {
		t.Errorf("%d hours here: %+v", len(g), g)
	}
	g := ask(all, fmt.Sprintf(`estateID: %q, from: "2026-11-23T00:00:00+05:45", to: "2026-11-25T00:00:00+05:45", bucket: DAY`, far))
	if len(g) != 2 || g[0].Count != 3 || g[0].Bucket.Format(time.RFC3339) != "2026-11-22T18:15:00Z" || g[1].Count != 0 {
		t.Errorf("days there: %+v", g)
	}
	ask(all, `from: "2026-11-25T00:00:00+08:00", to: "2026-11-26T00:00:00+08:00"`)
	if got := s.VisitStats; got.Totals.Count != 0 || got.Previous.Count != 4 || !near(got.Change.Count, -1) || len(got.Groups) != 1 {
		t.Errorf("the day after: %+v", got)
	}
	if ask(w.reporting, day); s.VisitStats.Totals.Count != 1 {
		t.Errorf("a token of one estate counts %+v", s.VisitStats.Totals)
	}
	if ask(w.reporting, day+fmt.Sprintf(`, where: {or: [{estateID: %q}, {estateIDNEQ: %q}]}`, far, far)); s.VisitStats.Totals.Count != 1 {
		t.Errorf("with a filter for everything it counts %+v", s.VisitStats.Totals)
	}
	for args, reason := range map[string]string{
		`estateID: "est_none", ` + day: "RECORD_NOT_FOUND", day + `, where: {not: {}}`: "INVALID_QUERY", `from: "2026-11-24T00:00:00Z", to: "2026-11-24T00:00:00Z"`: "BAD_SPAN",
		`from: "2020-11-24T00:00:00Z", to: "2026-11-24T00:00:00Z", bucket: HOUR`: "TOO_MANY_GROUPS",
	} {
		w.Do(all, `{ visitStats(`+args+`) { zone } }`, nil).Refused(reason)
	}
}

func TestKeyStats_RP03_RP04_WhatBecameOfKeysThatWereLent(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	h := w.App.Keys
	borrow := func(tag string, who keys.Borrower) string {
		key := w.Done(h.Register(w.Root, keys.RegisterKeyInput{EstateID: w.Estate, Tag: tag, Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}, Place: "柜", UnitID: &w.Unit}))
		who.Purpose, who.AuthorisedByID, who.DueBackAt = "检修", testkit.P(w.Staff[kind.RoleSupervisor]), w.Clock.Now().Add(time.Hour)
		w.Done(h.Lend(w.Root, keys.LendKeyInput{KeyID: key, Borrower: who}))
		return w.Read().Key.GetX(w.Root, key).QueryOpenLoan().OnlyIDX(w.Root)
	}
	colleague := func(role kind.Role) keys.Borrower {
		return keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: testkit.P(w.Staff[role])}
	}
	inTime := borrow("A1", colleague(kind.RoleTechnician))
	w.Done(h.Return(w.Root, keys.ReturnKeyInput{LoanID: inTime}))
	late, lost := borrow("A2", colleague(kind.RoleTechnician)), borrow("A3", colleague(kind.RoleGuard))
	borrow("A4", keys.Borrower{BorrowerKind: kind.BorrowerContractor, BorrowerName: testkit.P("赵六"), Company: testkit.P("电梯公司"), BorrowerPhone: testkit.P("13900139000")})
	w.Pass(2 * time.Hour)
	w.Done(h.Return(w.Root, keys.ReturnKeyInput{LoanID: late}))
	w.Done(h.ReportLost(w.Root, keys.ReportKeyLostInput{LoanID: &lost, Circumstances: "丢失"}))
	type found struct {
		BorrowerKind               *string
		Bucket                     *time.Time
		Lent, Returned, Late, Lost int
	}
	var s struct {
		KeyStats struct {
			Out, Overdue, Lost int
			Groups             []found
			Totals             *found
			Change             *struct{ Lent *float64 }
		}
	}
	w.DoNamed(w.reporting, operations(t, "reports.graphql"), "KeyFigures", w.month(nil)).Want(&s)
	if k := s.KeyStats; k.Out != 1 || k.Overdue != 1 || k.Lost != 1 || *k.Totals != (found{Lent: 4, Returned: 2, Late: 3, Lost: 1}) || k.Change.Lent != nil || len(k.Groups) != 2 || k.Groups[0].Lent != 3 || *k.Groups[1].BorrowerKind != "CONTRACTOR" || k.Groups[1].Late != 1 {
		t.Errorf("%+v totals %+v", k, *k.Totals)
	}
	const more = `query($e: ID, $w: KeyLoanWhereInput, $from: Time, $to: Time, $b: Bucket) { keyStats(estateID: $e, where: $w, from: $from, to: $to, bucket: $b) { out groups { bucket lent } totals { lent } } }`
	w.Do(w.head, more, w.month(testkit.Vars{"w": testkit.Vars{"borrowerKind": "CONTRACTOR"}, "b": "DAY"})).Want(&s)
	if k := s.KeyStats; k.Out != 1 || k.Totals.Lent != 1 || len(k.Groups) != 30 || k.Groups[22].Lent != 1 {
		t.Errorf("contractors by the day: %+v", k)
	}
	s.KeyStats.Totals = nil
	if w.Do(w.head, more, nil).Want(&s); s.KeyStats.Totals != nil || s.KeyStats.Out != 1 {
		t.Errorf("without a time: %+v", s.KeyStats)
	}
	w.Do(w.head, more, testkit.Vars{"b": "DAY"}).Refused("CONTRADICTION")
}

func TestDeskStats_RP03_IN06_DU02_DU07_DayByDay(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	far, _ := w.far()
	all, _ := w.TokenFor(kind.RoleAdmin, "", nil)
	rang := w.Clock.Now()
	for i, rings := range []int{1, 3, 5, 0} { // the last one nobody answered
		in := reception.ReportCallInput{EstateID: w.Estate, Reference: fmt.Sprint(i), RangAt: rang, Rings: &rings}
		if rings > 0 {
			in.AnsweredAt = testkit.P(rang.Add(time.Duration(rings) * 3 * time.Second))
		}
		w.Done(w.App.Reception.ReportCall(w.Root, in))
	}
	w.comes(w.Estate, 3, nil)
	w.Clock.Advance(24 * time.Hour)
	w.Done(w.App.Reception.LeaveMessage(w.Root, reception.LeaveMessageInput{EstateID: w.Estate, RecipientID: w.Staff[kind.RoleGuard], Text: "回电"}))
	w.comes(far, 0, nil)
	line, err := w.App.Duty.Write(w.Root, duty.WriteDutyLogInput{EstateID: w.Estate, Text: "消防水压正常"})
	w.Must(err)
	w.Done(w.App.Duty.Write(w.Root, duty.WriteDutyLogInput{EstateID: w.Estate, Text: "消防水压偏低", Corrects: testkit.P(int(line.Position.Seq))}))
	fire := func(in *helpdesk.OpenTicketInput) { in.Class = testkit.P(kind.ClassFire) }
	w.opens(kind.Emergency, fire)
	w.opens(kind.Emergency, fire)
	w.Pass(time.Hour) // both fires are dispatched too late, which calls again; somebody can answer by now
	e := w.Read().Escalation.Query().FirstX(w.Root)
	w.Done(w.App.Helpdesk.AcknowledgeEscalation(w.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID, StaffID: &e.Calls[slices.IndexFunc(e.Calls, func(c schema.EscalationCall) bool { return len(c.StaffIDs) > 0 })].StaffIDs[0]}))
	type found struct {
		Bucket                    time.Time
		Estate                    struct{ Name string }
		Hour                      *int
		Calls, Messages, Visits   int
		Logged, Corrected         int
		CallOuts                  int
		AnswerRate, ThreeRingRate *float64
		CallOutRate               *float64
	}
	var s struct{ DeskStats struct{ Groups []found } }
	w.DoNamed(all, operations(t, "reports.graphql"), "DeskDays", w.month(nil)).Want(&s)
	here := slices.DeleteFunc(s.DeskStats.Groups, func(f found) bool { return f.Estate.Name != "翠湖花园" })
	// the month of the first estate by name begins on the last of October there
	if len(here) != 31 || here[23].Calls != 4 || here[23].Visits != 1 || !near(here[23].AnswerRate, 0.75) || !near(here[23].ThreeRingRate, 0.5) || here[24].Messages != 1 || here[24].Logged != 2 || here[24].Corrected != 1 || here[23].Logged != 0 || here[24].CallOuts != 4 || !near(here[24].CallOutRate, 0.25) || here[23].CallOutRate != nil || here[24].Visits != 0 || here[24].AnswerRate != nil {
		t.Errorf("%d days, %+v", len(here), here[min(23, len(here)):])
	}
	w.Do(w.head, `query($from: Time!, $to: Time!) { deskStats(from: $from, to: $to, groupBy: [HOUR]) { groups { hour calls visits } } }`, w.month(nil)).Want(&s)
	if g := s.DeskStats.Groups; len(g) != 1 || *g[0].Hour != 9 || g[0].Calls != 4 {
		t.Errorf("by the hour: %+v", g)
	}
}
