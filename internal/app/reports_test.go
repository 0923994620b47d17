package app_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/reception"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/visits"
	"foyer/internal/testkit"
)

// figures is what is read of ticketStats.
type figures struct {
	Kind, Status      string
	Bucket            *time.Time
	Weekday, Hour     *int
	Department        *struct{ Name string }
	Opened, Completed int
	Open              *int
	Overdue, Late     int
	Reopened          int
	WithinDeadline    *float64
	HandlingRate      *float64
	PassRate          *float64
	CallBackRate      *float64
	SettledWithin24h  *float64
	ResponseMinutes   *spread
	ResolutionMinutes *spread
	Satisfaction      *struct {
		Scores   int
		Mean     *float64
		Withheld bool
	}
}

type spread struct {
	Mean     *float64
	P50, P90 *int
}

type ticketStats struct {
	TicketStats struct {
		Groups           []figures
		Totals, Previous figures
		Change           struct{ Opened *float64 }
		Zone             string
	}
}

// worked is a desk whose tickets are worked off in known times.
type worked struct {
	*testkit.Desk
	reporting, head string
}

func atWork(t *testing.T) *worked {
	d := testkit.New(t)
	return &worked{d, d.Token(kind.RoleReporting), d.Token(kind.RoleCentreManager)}
}

// opens opens a ticket.
func (w *worked) opens(k kind.TicketKind, change ...func(*helpdesk.OpenTicketInput)) string {
	w.T.Helper()
	in := helpdesk.OpenTicketInput{EstateID: w.Estate, Kind: k, Title: "漏水", Channel: kind.ChannelPatrol, UnitID: &w.Unit}
	for _, fn := range change {
		fn(&in)
	}
	return w.Done(w.App.Helpdesk.Open(w.Root, in))
}

// does dispatches a ticket and works it off: accepted and completed so long after it was opened.
func (w *worked) does(ticket string, accepted, completed time.Duration) {
	w.T.Helper()
	h, staff := w.App.Helpdesk, w.Staff[kind.RoleTechnician]
	w.Done(h.Dispatch(w.Root, helpdesk.DispatchTicketInput{TicketID: ticket, DepartmentID: w.Departments[kind.Engineering]}))
	w.Clock.Advance(accepted)
	w.Done(h.Accept(w.Root, helpdesk.AcceptTicketInput{TicketID: ticket, StaffID: &staff}))
	w.Done(h.Arrive(w.Root, helpdesk.ArriveTicketInput{TicketID: ticket}))
	w.Done(h.Start(w.Root, helpdesk.StartTicketInput{TicketID: ticket}))
	w.Clock.Advance(completed - accepted)
	w.Done(h.Complete(w.Root, helpdesk.CompleteTicketInput{TicketID: ticket, Result: "好了"}))
}

// scores checks a ticket and calls the resident back.
func (w *worked) scores(ticket string, score int) {
	w.T.Helper()
	h := w.App.Helpdesk
	w.Done(h.Verify(w.Root, helpdesk.VerifyTicketInput{TicketID: ticket, Outcome: kind.OutcomeAccepted, By: kind.BySpecialist}))
	w.Done(h.CallBack(w.Root, helpdesk.CallBackTicketInput{TicketID: ticket, Means: kind.CallBackPhone, Satisfaction: score}))
}

// month is November 2026 in the estate's zone.
func (w *worked) month(more testkit.Vars) testkit.Vars {
	v := testkit.Vars{"estate": w.Estate, "from": "2026-11-01T00:00:00+08:00", "to": "2026-12-01T00:00:00+08:00"}
	for k, x := range more {
		v[k] = x
	}
	return v
}

const definitions = `query($w: TicketWhereInput, $from: Time!, $to: Time!, $by: [TicketDimension!], $bucket: Bucket, $counted: TicketMoment) {
	ticketStats(where: $w, from: $from, to: $to, groupBy: $by, bucket: $bucket, countedBy: $counted) { zone groups { kind status bucket weekday hour department { name } opened completed late }
	totals { opened completed open overdue late reopened withinDeadline handlingRate passRate callBackRate settledWithin24h responseMinutes { mean p50 p90 } resolutionMinutes { mean p50 p90 } satisfaction { scores mean withheld } }
	previous { opened open } change { opened } } }`

// asks asks with and without figures that are kept: both answers are the same.
func (w *worked) asks(vars testkit.Vars) (s ticketStats) {
	w.T.Helper()
	w.Do(w.head, definitions, vars).Want(&s)
	w.Must(w.App.Figures.CatchUp(w.Root))
	var kept ticketStats
	w.Do(w.head, definitions, vars).Want(&kept)
	a, _ := json.Marshal(s)
	b, _ := json.Marshal(kept)
	if !bytes.Equal(a, b) {
		w.T.Fatalf("from rows %s\nfrom cells %s", a, b)
	}
	return s
}

func near(a *float64, b float64) bool { return a != nil && math.Abs(*a-b) < 1e-9 }

func TestTicketStats_RP01_RP02_WhatEachFigureCounts(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	for i, minutes := range []int{10, 20, 30, 40, 100} { // five repairs; the second is sent back
		ticket := w.opens(kind.IndoorRepair)
		w.does(ticket, 3*time.Minute+30*time.Second, time.Duration(minutes)*time.Minute)
		if i == 1 {
			w.Done(w.App.Helpdesk.Verify(w.Root, helpdesk.VerifyTicketInput{TicketID: ticket, Outcome: kind.OutcomeRejected, By: kind.BySpecialist, Comment: testkit.P("还在漏")}))
			w.does(ticket, time.Minute, 10*time.Minute)
		}
		w.scores(ticket, 5-i%2)
	}
	soon, late := w.opens(kind.Complaint), w.opens(kind.Complaint)
	w.Done(w.App.Helpdesk.Cancel(w.Root, helpdesk.CancelTicketInput{TicketID: w.opens(kind.Complaint), Reason: "重复"}))
	w.answers(soon, time.Hour)
	w.Pass(30 * time.Hour)
	w.answers(late, 0)
	w.opens(kind.Complaint)
	s := w.asks(w.month(testkit.Vars{"w": testkit.Vars{"kind": "INDOOR_REPAIR"}})).TicketStats.Totals
	if s.Opened != 5 || s.Completed != 5 || s.Reopened != 1 || !near(s.PassRate, 0.8) || !near(s.HandlingRate, 1) || !near(s.CallBackRate, 1) || *s.Open != 5 {
		t.Errorf("repairs %+v", s)
	}
	// completed after 10, 30 (20 and 10 more), 30, 40 and 100 minutes; accepted after 3, half minutes do not count
	if r := s.ResolutionMinutes; !near(r.Mean, 42) || *r.P50 != 30 || *r.P90 != 100 || *s.ResponseMinutes.P90 != 3 {
		t.Errorf("resolution %+v, response %+v", *r, *s.ResponseMinutes)
	}
	if !s.Satisfaction.Withheld || s.Satisfaction.Mean != nil || s.Satisfaction.Scores != 0 {
		t.Errorf("scores of one resident are told: %+v", s.Satisfaction)
	}
	c := w.asks(w.month(testkit.Vars{"w": testkit.Vars{"kind": "COMPLAINT"}})).TicketStats.Totals
	if c.Opened != 4 || c.Completed != 2 || !near(c.HandlingRate, 2.0/3) || !near(c.SettledWithin24h, 0.5) || c.Late != 1 || *c.Open != 3 {
		t.Errorf("complaints %+v", c)
	}
	by := w.asks(w.month(testkit.Vars{"by": []string{"DEPARTMENT", "KIND"}})).TicketStats.Groups
	if len(by) != 3 || by[0].Department != nil || by[0].Opened != 2 {
		t.Errorf("by department %+v", by)
	}
}

// answers answers a complaint after a time; nobody has to go anywhere for it.
func (w *worked) answers(ticket string, after time.Duration) {
	w.T.Helper()
	h, staff := w.App.Helpdesk, w.Staff[kind.RoleTechnician]
	w.Done(h.Dispatch(w.Root, helpdesk.DispatchTicketInput{TicketID: ticket, DepartmentID: w.Departments[kind.Engineering]}))
	w.Done(h.Accept(w.Root, helpdesk.AcceptTicketInput{TicketID: ticket, StaffID: &staff}))
	w.Done(h.Start(w.Root, helpdesk.StartTicketInput{TicketID: ticket}))
	w.Clock.Advance(after)
	w.Done(h.Complete(w.Root, helpdesk.CompleteTicketInput{TicketID: ticket, Result: "好了"}))
}

func TestTicketStats_RP02_ScoresOfFewerThanFiveResidentsAreWithheld(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	who := []string{w.Resident}
	for i := range 4 {
		r, err := w.App.Residents.Add(w.Root, resident.AddResidentInput{EstateID: w.Estate, Name: fmt.Sprintf("住户%d", i)})
		w.Must(err)
		who = append(who, r.ID)
	}
	score := func(resident string) {
		ticket := w.opens(kind.Complaint, func(in *helpdesk.OpenTicketInput) { in.ResidentID = &resident })
		w.answers(ticket, time.Minute)
		w.Clock.Advance(time.Minute)
		w.scores(ticket, 4)
	}
	for _, one := range append(who[:4:4], who[:4]...) { // eight scores of four residents
		score(one)
	}
	if s := w.asks(w.month(nil)).TicketStats.Totals.Satisfaction; !s.Withheld || s.Mean != nil {
		t.Errorf("four residents: %+v", s)
	}
	score(who[4])
	if s := w.asks(w.month(nil)).TicketStats.Totals.Satisfaction; s.Withheld || s.Scores != 9 || !near(s.Mean, 4) {
		t.Errorf("five residents: %+v", s)
	}
}

func TestTicketStats_RP04_BucketsAreWholeAlsoWhenClocksChange(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	_, err := w.App.Places.UpdateEstate(w.Root, estate.UpdateEstateInput{EstateID: w.Estate, TimeZone: testkit.P("Europe/Berlin")})
	w.Must(err)
	w.Clock.Set(time.Date(2027, 10, 30, 21, 59, 0, 0, time.UTC)) // 23:59 on the day before summer time ends
	for _, step := range []time.Duration{0, 2 * time.Minute, 2*time.Hour + 30*time.Minute, time.Hour, time.Hour, 20 * time.Hour} {
		w.Clock.Advance(step) // 23:59, 00:01, 02:31 in summer, 02:31 in winter, 03:31, 23:31
		w.opens(kind.Enquiry)
	}
	span := testkit.Vars{"from": "2027-10-31T00:00:00+02:00", "to": "2027-11-01T00:00:00+01:00"}
	with := func(more testkit.Vars) []figures {
		for k, v := range span {
			more[k] = v
		}
		return w.asks(more).TicketStats.Groups
	}
	hours := with(testkit.Vars{"bucket": "HOUR"})
	if len(hours) != 25 || hours[0].Opened != 1 || hours[2].Opened != 1 || hours[3].Opened != 1 || hours[4].Opened != 1 || hours[24].Opened != 1 || hours[5].Opened != 0 {
		t.Errorf("%d hours: %+v", len(hours), hours)
	}
	for i := 1; i < len(hours); i++ {
		if hours[i].Bucket.Sub(*hours[i-1].Bucket) != time.Hour {
			t.Errorf("an hour begins at %s, the next at %s", hours[i-1].Bucket, hours[i].Bucket)
		}
	}
	if days := with(testkit.Vars{"bucket": "DAY"}); len(days) != 1 || days[0].Opened != 5 {
		t.Errorf("days %+v", days)
	}
	span = testkit.Vars{"from": "2027-10-20T00:00:00+02:00", "to": "2027-11-10T00:00:00+01:00"}
	days := with(testkit.Vars{"bucket": "DAY", "by": []string{"KIND"}})
	if len(days) != 21 || days[10].Opened != 1 || days[11].Opened != 5 || days[11].Bucket.Format(time.RFC3339) != "2027-10-30T22:00:00Z" || days[12].Bucket.Format(time.RFC3339) != "2027-10-31T23:00:00Z" {
		t.Errorf("days %+v", days)
	}
	if weeks := with(testkit.Vars{"bucket": "WEEK"}); len(weeks) != 4 || weeks[0].Bucket.Weekday() != time.Sunday || weeks[1].Opened != 6 {
		t.Errorf("weeks %+v", weeks)
	}
	if months := with(testkit.Vars{"bucket": "MONTH"}); len(months) != 2 || months[0].Opened != 6 {
		t.Errorf("months %+v", months)
	}
	heat := with(testkit.Vars{"by": []string{"WEEKDAY", "HOUR"}})
	if i := slices.IndexFunc(heat, func(f figures) bool { return *f.Weekday == 7 && *f.Hour == 2 }); i < 0 || heat[i].Opened != 2 {
		t.Errorf("heat %+v", heat)
	}
}

func TestTicketStats_RP04_TheSpanBeforeAndAnyPastMoment(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	const at = `query($from: Time!, $to: Time!) { ticketStats(from: $from, to: $to) { totals { opened open } previous { opened open } change { opened } } }`
	type moment struct {
		at   time.Time
		open int
	}
	var seen []moment
	open := 0
	for i := range 12 {
		ticket := w.opens(kind.Suggestion)
		open++
		if i%3 > 0 {
			w.Clock.Advance(time.Hour)
			w.Done(w.App.Helpdesk.Complete(w.Root, helpdesk.CompleteTicketInput{TicketID: ticket, Result: "已转"}))
			w.Clock.Advance(time.Hour)
			w.Done(w.App.Helpdesk.Archive(w.Root, helpdesk.ArchiveTicketInput{TicketID: ticket}))
			open--
		}
		w.Clock.Advance(time.Millisecond)
		seen = append(seen, moment{w.Clock.Now(), open})
		w.Clock.Advance(90 * time.Hour)
	}
	for _, m := range seen {
		var s ticketStats
		w.Do(w.reporting, at, testkit.Vars{"from": "2026-11-01T00:00:00+08:00", "to": m.at.Format(time.RFC3339Nano)}).Want(&s)
		if *s.TicketStats.Totals.Open != m.open {
			t.Errorf("at %s %d were open, it says %d", m.at, m.open, *s.TicketStats.Totals.Open)
		}
	}
	var s ticketStats
	w.Do(w.reporting, at, testkit.Vars{"from": "2026-12-01T00:00:00+08:00", "to": "2027-01-01T00:00:00+08:00"}).Want(&s)
	if got := s.TicketStats; got.Previous.Opened == 0 || got.Totals.Opened == 0 || !near(got.Change.Opened, float64(got.Totals.Opened-got.Previous.Opened)/float64(got.Previous.Opened)) {
		t.Errorf("%+v", got)
	}
	var november ticketStats
	w.Do(w.reporting, at, testkit.Vars{"from": "2026-11-01T00:00:00+08:00", "to": "2026-12-01T00:00:00+08:00"}).Want(&november)
	if november.TicketStats.Totals.Opened != s.TicketStats.Previous.Opened || *november.TicketStats.Totals.Open != *s.TicketStats.Previous.Open {
		t.Errorf("the month before has %+v, by itself %+v", s.TicketStats.Previous, november.TicketStats.Totals)
	}
}

// TestReports_RP04 sends the documented operations with a reporting token.
func TestReports_RP04(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	doc := operations(t, "reports.graphql")
	ticket := w.opens(kind.IndoorRepair)
	w.opens(kind.Enquiry)
	w.Done(w.App.Helpdesk.Open(w.Root, helpdesk.OpenTicketInput{EstateID: w.Estate, Kind: kind.Suggestion, Title: "机密", Channel: kind.ChannelPatrol, Confidentiality: testkit.P(kind.Company)}))
	w.does(ticket, time.Minute, 25*time.Minute)
	w.scores(ticket, 5)
	w.Done(w.App.Visits.Register(w.As(kind.RoleGuard), visits.RegisterVisitInput{EstateID: w.Estate, Visitor: visits.Visitor{Purpose: kind.ToDesk, VisitorName: "李四"}}))
	who := w.Staff[kind.RoleTechnician]
	key := w.Done(w.App.Keys.Register(w.Root, keys.RegisterKeyInput{EstateID: w.Estate, Tag: "A1", Contents: []*schema.KeyCount{{Kind: kind.KeyDoor, Count: 1}}, Place: "柜", UnitID: &w.Unit}))
	w.Done(w.App.Keys.Lend(w.Root, keys.LendKeyInput{KeyID: key, Borrower: keys.Borrower{BorrowerKind: kind.BorrowerStaff, BorrowerID: &who, Purpose: "检修", AuthorisedByID: testkit.P(w.Staff[kind.RoleSupervisor]), DueBackAt: w.Clock.Now().Add(time.Hour)}}))
	w.Done(w.App.Reception.LeaveMessage(w.Root, reception.LeaveMessageInput{EstateID: w.Estate, RecipientID: who, Text: "回电"}))
	w.Must(w.App.Figures.CatchUp(w.Root))
	var s ticketStats
	w.DoNamed(w.reporting, doc, "TicketFigures", w.month(nil)).Want(&s)
	if got := s.TicketStats; len(got.Groups) != 60 || got.Totals.Opened != 2 || got.Totals.Completed != 1 || *got.Totals.Open != 2 {
		t.Errorf("what a reporting token counts: %d groups, %+v", len(got.Groups), got.Totals)
	}
	if s = w.asks(w.month(nil)); s.TicketStats.Totals.Opened != 3 {
		t.Errorf("the head sees also what is confidential: %+v", s.TicketStats.Totals)
	}
	var desk struct {
		VisitStats struct{ Groups []struct{ Count int } }
		KeyStats   struct{ Out, Overdue, Lost int }
	}
	w.DoNamed(w.reporting, doc, "DeskFigures", w.month(nil)).Want(&desk)
	count := 0
	for _, g := range desk.VisitStats.Groups {
		count += g.Count
	}
	if len(desk.VisitStats.Groups) != 720 || count != 1 || desk.KeyStats.Out != 1 {
		t.Errorf("%d hours with %d visits; keys %+v", len(desk.VisitStats.Groups), count, desk.KeyStats)
	}
	var quality struct {
		TicketStats struct{ Groups []figures }
		StaffStats  []struct {
			Staff *struct{ Name string }
			Done  figures
		}
		DeskStats struct {
			Totals struct{ Lent, Visits, Messages int }
		}
	}
	w.DoNamed(w.head, doc, "ServiceQuality", w.month(nil)).Want(&quality)
	if len(quality.StaffStats) != 1 || quality.StaffStats[0].Staff == nil || quality.StaffStats[0].Done.Opened != 1 || quality.DeskStats.Totals.Lent != 1 || quality.DeskStats.Totals.Visits != 1 || quality.DeskStats.Totals.Messages != 1 {
		t.Errorf("%+v", quality)
	}
	w.DoNamed(w.reporting, doc, "ServiceQuality", w.month(nil)).Want(&quality)
	if quality.StaffStats[0].Staff != nil || quality.StaffStats[0].Done.Opened != 1 {
		t.Error("a reporting tool reads names of staff")
	}
	for _, name := range []string{"ComplaintFigures", "BusyHours", "OpenOn"} {
		w.DoNamed(w.reporting, doc, name, w.month(nil)).Want(nil)
	}
	w.DoNamed(w.reporting, doc, "FeeFigures", testkit.Vars{"estate": w.Estate, "period": "2026-11"}).Want(nil)
	w.DoNamed(w.reporting, doc, "Download", nil).Refused("NOT_PERMITTED")
	w.DoNamed(w.Token(kind.RoleTechnician), doc, "OpenOn", w.month(nil)).Refused("NOT_PERMITTED")
}

func TestReports_RP04_BadQuestionsAreRefusedWithWhatIsAllowed(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	w.opens(kind.Enquiry)
	ask := func(from, to, more string) testkit.Answer {
		return w.Do(w.head, fmt.Sprintf(`{ ticketStats(from: "%s", to: "%s"%s) { groups { bucket opened } } }`, from, to, more), nil)
	}
	ask("2026-12-01T00:00:00Z", "2026-11-01T00:00:00Z", "").Refused("BAD_SPAN")
	ask("1926-12-01T00:00:00Z", "2026-11-01T00:00:00Z", ", bucket: HOUR").Refused("BAD_SPAN")
	if p := ask("2025-12-01T00:00:00Z", "2026-11-01T00:00:00Z", ", bucket: HOUR").Refused("TOO_MANY_GROUPS"); !strings.Contains(p.Message, "1100") {
		t.Error(p.Message)
	}
	w.DoNamed(w.reporting, operations(t, "reports.graphql"), "TicketFigures", w.month(nil)).Want(nil) // a month of each kind, status and day is within every bound
	ask("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", ", bucket: HOUR, countedBy: CLOSED").Refused("CONTRADICTION")
	ask("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", `, where: {estateID: "est_01kb0e98z88ys3s0dx77y8nkxe"}`).Refused("RECORD_NOT_FOUND")
	const wide = "opened completed late overdue reopened repeated cancelled deadlinesMet"
	w.Do(w.head, fmt.Sprintf(`{ ticketStats(from: "2024-01-01T00:00:00Z", to: "2026-11-01T00:00:00Z", groupBy: [KIND, STATUS, DEPARTMENT], bucket: DAY) { groups { %s satisfaction { scores mean withheld } responseMinutes { count mean p50 p90 } resolutionMinutes { count mean p50 p90 } } } }`, wide), nil).Refused("TOO_EXPENSIVE")
}

func TestLiveFigures_RP04(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	s := w.Open(w.reporting)
	s.SubscribeNamed("f", operations(t, "reports.graphql"), "LiveFigures", w.month(nil))
	next := func() figures {
		var at ticketStats
		s.Want(&at)
		return at.TicketStats.Totals
	}
	if first := next(); first.Opened != 0 {
		t.Fatalf("%+v", first)
	}
	for range 5 {
		w.opens(kind.Enquiry)
	}
	told := 1
	for next().Opened < 5 {
		told++
	}
	if told > 4 {
		t.Errorf("a burst of five was told in %d messages", told)
	}
}

func TestLiveFigures_RL06_OfStaff(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	s := w.Open(w.head)
	s.SubscribeNamed("f", operations(t, "reports.graphql"), "LiveStaff", w.month(nil))
	var at struct {
		StaffStats []struct {
			Staff *struct{ Name string }
			Done  figures
		}
	}
	if s.Want(&at); len(at.StaffStats) != 0 {
		t.Fatalf("%+v", at)
	}
	w.does(w.opens(kind.IndoorRepair), time.Minute, 25*time.Minute)
	for len(at.StaffStats) == 0 {
		s.Want(&at)
	}
	if one := at.StaffStats[0]; one.Staff.Name != "员工TECHNICIAN" || one.Done.Opened != 1 || *one.Done.ResolutionMinutes.P50 != 25 {
		t.Errorf("%+v", one)
	}
}

func TestLiveFigures_RP03_FE07_OfFeesAndTheDesk(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	item := w.Done(w.App.Fees.AddItem(w.Root, fees.AddFeeItemInput{EstateID: w.Estate, Code: "M", Name: "物业管理费", Kind: kind.FeeManagement}))
	w.Done(w.App.Fees.AddTariff(w.Root, fees.AddTariffInput{FeeItemID: item, Basis: kind.PerUnit, Price: 5_000_000, From: "2026-01-01"}))
	doc := operations(t, "reports.graphql")
	money := w.Open(w.reporting)
	money.SubscribeNamed("m", doc, "LiveFees", testkit.Vars{"estate": w.Estate, "period": "2026-11"})
	collected := func() (charged, collected int) {
		var at struct {
			FeeStats struct {
				Totals struct{ Charged, Collected int }
			}
		}
		money.Want(&at)
		return at.FeeStats.Totals.Charged, at.FeeStats.Totals.Collected
	}
	if a, b := collected(); a != 0 || b != 0 {
		t.Fatalf("before: %d %d", a, b)
	}
	w.Done(w.App.Fees.RunBilling(w.Root, fees.RunBillingInput{EstateID: w.Estate, Period: "2026-11"}))
	if a, _ := collected(); a != 5_000 {
		t.Errorf("charged %d", a)
	}
	w.Done(w.App.Cashier.Take(w.As(kind.RoleCashier), cashier.TakePaymentInput{UnitID: w.Unit, Amount: 2_000, Method: kind.PayCash}))
	if _, b := collected(); b != 2_000 {
		t.Errorf("collected %d", b)
	}
	desk := w.Open(w.head)
	desk.SubscribeNamed("d", doc, "LiveDesk", w.month(nil))
	desk.Subscribe("k", `subscription($e: ID!) { keyStats(estateID: $e) { out } }`, testkit.Vars{"e": w.Estate})
	desk.Subscribe("v", `subscription($e: ID!) { visitStats(estateID: $e, from: "2026-11-01T00:00:00+08:00", to: "2026-12-01T00:00:00+08:00") { totals { count } } }`, testkit.Vars{"e": w.Estate})
	for range 3 {
		desk.Want(nil)
	}
	w.Done(w.App.Visits.Register(w.As(kind.RoleGuard), visits.RegisterVisitInput{EstateID: w.Estate, Visitor: visits.Visitor{Purpose: kind.ToDesk, VisitorName: "李四"}}))
	told := map[string]string{}
	for range 2 {
		m := desk.Next()
		told[m.ID] = string(m.Payload)
	}
	if !strings.Contains(told["d"], `"visits":1`) || !strings.Contains(told["v"], `"count":1`) {
		t.Errorf("told %v", told)
	}
}

// download sends an operation to /export.FORMAT.
func (w *worked) download(format, token string, body testkit.Vars) (int, http.Header, []byte) {
	w.T.Helper()
	raw, err := json.Marshal(body)
	w.Must(err)
	req, err := http.NewRequestWithContext(w.Root, http.MethodPost, w.Server.URL+"/export."+format, bytes.NewReader(raw))
	w.Must(err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := w.Server.Client().Do(req)
	w.Must(err)
	defer func() { _ = resp.Body.Close() }()
	data, err := io.ReadAll(resp.Body)
	w.Must(err)
	return resp.StatusCode, resp.Header, data
}

func TestExport_RP04_EveryRowOnceInEachFormat(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	const n = 230 // three pages
	for i := range n {
		title := fmt.Sprintf("第%d次", i)
		if i == 7 {
			title = `=HYPERLINK("http://evil","x")`
		}
		w.opens(kind.Enquiry, func(in *helpdesk.OpenTicketInput) { in.Title = title })
		w.Clock.Advance(time.Second)
	}
	query := testkit.Vars{"query": operations(t, "reports.graphql"), "operationName": "Download"}
	status, header, data := w.download("csv?bom=1&zone=Asia/Shanghai", w.head, query)
	text, marked := strings.CutPrefix(string(data), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || status != http.StatusOK || !marked || len(rows) != n+1 || header.Get("Content-Disposition") != `attachment; filename="foyer.csv"` {
		t.Fatalf("%d %v %d rows %v", status, err, len(rows), header)
	}
	if got := strings.Join(rows[0], ","); got != "number,kind,status,priority,title,openedAt,completedAt,overdue,unit.number,unit.building.name,department.name" {
		t.Error(got)
	}
	if rows[8][4] != `'=HYPERLINK("http://evil","x")` || rows[1][5] != "2026-11-23 09:00:00" || rows[1][9] != "3栋" || rows[1][6] != "" || rows[1][7] != "false" {
		t.Errorf("%q\n%q", rows[8], rows[1])
	}
	seen := map[string]bool{}
	for _, r := range rows[1:] {
		seen[r[0]] = true
	}
	if len(seen) != n {
		t.Errorf("%d different rows", len(seen))
	}
	_, _, data = w.download("xlsx", w.head, query)
	book, err := excelize.OpenReader(bytes.NewReader(data))
	w.Must(err)
	sheet, err := book.GetRows("Sheet1")
	w.Must(err)
	if formula, _ := book.GetCellFormula("Sheet1", "E9"); len(sheet) != n+1 || sheet[8][4] != `=HYPERLINK("http://evil","x")` || formula != "" {
		t.Errorf("%d rows, %q, formula %q", len(sheet), sheet[8], formula)
	}
	_, _, data = w.download("jsonl", w.head, query)
	lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	var one struct {
		Unit struct{ Building struct{ Name string } }
	}
	if err := json.Unmarshal(lines[n-1], &one); len(lines) != n || err != nil || one.Unit.Building.Name != "3栋" {
		t.Errorf("%d lines, %v, %s", len(lines), err, lines[n-1])
	}
	_, _, data = w.download("csv", w.reporting, testkit.Vars{"query": operations(t, "reports.graphql"), "operationName": "TicketFigures", "variables": w.month(nil)})
	if rows, err = csv.NewReader(bytes.NewReader(data)).ReadAll(); err != nil || len(rows) != 31 || rows[0][7] != "responseMinutes.mean" {
		t.Errorf("%v %d figures, %q", err, len(rows), rows[0])
	}
}

func TestExport_RP04_RefusesBeforeItBegins(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	doc := operations(t, "reports.graphql")
	for name, c := range map[string]struct {
		token, query string
		reason       string
		status       int
	}{
		"no grant":   {w.reporting, doc, "NOT_PERMITTED", 400},
		"no token":   {"", doc, "NO_TOKEN", 401},
		"bad token":  {"foyer_x", doc, "BAD_TOKEN", 401},
		"no list":    {w.head, `query Download { viewer { name } }`, "NOT_EXPORTABLE", 400},
		"no after":   {w.head, `query Download { tickets(first: 10) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, "NOT_EXPORTABLE", 400},
		"no page":    {w.head, `query Download($after: Cursor) { tickets(first: 10, after: $after) { edges { node { id } } } }`, "NOT_EXPORTABLE", 400},
		"a mutation": {w.head, `mutation Download { archiveTicket(input: {ticketID: "x"}) { cursor } }`, "NOT_EXPORTABLE", 400},
		"too wide":   {w.head, `query Download($after: Cursor) { tickets(first: 1000, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, "PAGE_SIZE", 400},
	} {
		status, header, data := w.download("csv", c.token, testkit.Vars{"query": c.query, "operationName": "Download"})
		if status != c.status || !strings.Contains(string(data), c.reason) || !strings.HasPrefix(header.Get("Content-Type"), "application/json") {
			t.Errorf("%s: %d %s", name, status, data)
		}
	}
	if status, _, _ := w.download("csv?zone=Moon", w.head, testkit.Vars{"query": "{ viewer { name } }"}); status != http.StatusBadRequest {
		t.Errorf("a zone on the moon: %d", status)
	}
}

// TestRecipes_RP04 pulls figures as the README's recipes for a spreadsheet and for Grafana do.
func TestRecipes_RP04(t *testing.T) {
	t.Parallel()
	w := atWork(t)
	w.opens(kind.Complaint)
	q := url.Values{"query": {`query($from: Time!, $to: Time!) { ticketStats(from: $from, to: $to, groupBy: [KIND], bucket: DAY) { groups { bucket kind opened withinDeadline } } }`},
		"variables": {`{"from":"2026-11-01T00:00:00+08:00","to":"2026-12-01T00:00:00+08:00"}`}}
	get := func(path string) string {
		req, err := http.NewRequestWithContext(w.Root, http.MethodGet, w.Server.URL+path+"?"+q.Encode(), nil)
		w.Must(err)
		req.Header.Set("Authorization", "Bearer "+w.reporting)
		resp, err := w.Server.Client().Do(req)
		w.Must(err)
		defer func() { _ = resp.Body.Close() }()
		data, err := io.ReadAll(resp.Body)
		w.Must(err)
		return string(data)
	}
	if csv := get("/export.csv"); !strings.HasPrefix(csv, "bucket,kind,opened,withinDeadline\r\n2026-10-31T16:00:00.000Z,COMPLAINT,0,\r\n") || strings.Count(csv, "\n") != 31 {
		t.Errorf("spreadsheet: %s", csv)
	}
	var infinity struct {
		Data struct {
			TicketStats struct {
				Groups []struct {
					Bucket time.Time
					Kind   string
					Opened int
				}
			}
		}
	}
	w.Must(json.Unmarshal([]byte(get("/graphql")), &infinity))
	if g := infinity.Data.TicketStats.Groups; len(g) != 30 || g[22].Opened != 1 {
		t.Errorf("Grafana: %+v", g)
	}
}
