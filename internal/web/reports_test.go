package web_test

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"foyer/ent/patrolcheck"
	"foyer/ent/patrolround"
	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/patrol"
	"foyer/internal/desk/shifts"
	"foyer/internal/testkit"
)

// managed is a desk with three weeks behind it: requests of each kind, most of them done, patrols, some of them missed, and a month that is charged
// and partly paid.
func managed(t *testing.T) *testkit.Desk {
	d := testkit.New(t)
	d.Done(d.App.Patrols.CreateRoute(d.Root, patrol.CreatePatrolRouteInput{EstateID: d.Estate, Name: "公共区域巡查", DepartmentID: d.Departments[kind.Security], Frequency: kind.PatrolDaily, FirstDay: "2026-11-24",
		Starts: []string{"10:00"}, WithinMinutes: 23 * 60, Checkpoints: []*patrol.CheckpointInput{{Name: "大堂", LocationID: &d.Location}}}))
	h, staff := d.App.Helpdesk, d.Staff[kind.RoleTechnician]
	kinds := kind.Enquiry.Values()
	for day := range 21 {
		for i := range 2 + day%4 {
			in := helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.TicketKind(kinds[(day+i)%len(kinds)]), Title: fmt.Sprintf("第%d天第%d件", day+1, i+1), Channel: kind.ChannelPatrol, UnitID: &d.Unit}
			switch in.Kind {
			case kind.Help:
				in.Class = testkit.P(kind.ClassOther)
			case kind.Emergency:
				in.Class = testkit.P(kind.ClassFire)
			default:
			}
			ticket := d.Done(h.Open(d.Root, in))
			if (day+i)%5 == 0 {
				continue
			}
			d.Done(h.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: ticket, DepartmentID: d.Departments[kind.Engineering]}))
			d.Clock.Advance(time.Duration(1+i) * time.Minute)
			d.Done(h.Accept(d.Root, helpdesk.AcceptTicketInput{TicketID: ticket, StaffID: &staff}))
			d.Done(h.Arrive(d.Root, helpdesk.ArriveTicketInput{TicketID: ticket}))
			d.Done(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: ticket}))
			d.Clock.Advance(time.Duration(7*(day+1)) * time.Minute)
			d.Done(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: ticket, Result: "好了"}))
			if in.Kind.FollowedUp() && day%3 == 0 {
				d.Done(h.Verify(d.Root, helpdesk.VerifyTicketInput{TicketID: ticket, Outcome: kind.OutcomeAccepted, By: kind.BySpecialist}))
				d.Done(h.CallBack(d.Root, helpdesk.CallBackTicketInput{TicketID: ticket, Means: kind.CallBackPhone, Satisfaction: 4}))
			}
		}
		d.Pass(20 * time.Hour)
		for _, c := range d.Read().PatrolCheck.Query().Where(patrolcheck.ResultIsNil(), patrolcheck.HasRoundWith(patrolround.StatusEQ(kind.PatrolDue))).AllX(d.Root) {
			if day%4 > 0 {
				d.Done(d.App.Patrols.RecordCheck(d.As(kind.RoleGuard), patrol.RecordPatrolCheckInput{CheckID: c.ID}))
			}
		}
	}
	post := d.Done(d.App.Shifts.AddPost(d.Root, shifts.AddDutyPostInput{EstateID: d.Estate, Name: "前台", Hours: []*schema.DutyHours{{From: "07:30", To: "20:00"}}}))
	d.Done(d.App.Duty.RecordSpotCheck(d.As(kind.RoleSupervisor), duty.RecordSpotCheckInput{PostID: post}))
	item := d.Done(d.App.Fees.AddItem(d.Root, fees.AddFeeItemInput{EstateID: d.Estate, Code: "M", Name: "物业管理费", Kind: kind.FeeManagement}))
	d.Done(d.App.Fees.AddTariff(d.Root, fees.AddTariffInput{FeeItemID: item, Basis: kind.PerUnit, Price: 25_000_000, From: "2026-01-01"}))
	d.AddUnit(func(in *estate.AddUnitInput) { in.Number = "601" })
	d.Done(d.App.Fees.RunBilling(d.Root, fees.RunBillingInput{EstateID: d.Estate, Period: "2026-12"}))
	d.Done(d.App.Cashier.Take(d.As(kind.RoleCashier), cashier.TakePaymentInput{UnitID: d.Unit, Amount: 25_000, Method: kind.PayWeChat}))
	d.Must(d.App.Figures.CatchUp(d.Root))
	return d
}

// kept saves a picture of a page where somebody wants to look at it.
func kept(p *testkit.Page, name string) {
	if dir := os.Getenv("FOYER_KEEP_PAPER"); dir != "" { //nolint:forbidigo // for people who look at pages
		if err := os.WriteFile(filepath.Join(dir, name), p.Screenshot(), 0o600); err != nil {
			p.T.Error(err)
		}
	}
}

// Of the pictures: those that stick out of their places, and what sticks out of them.
const (
	sticksOut = `((a, b) => a.left < b.left - 2 || a.top < b.top - 2 || a.right > b.right + 2 || a.bottom > b.bottom + 2)`
	tooLarge  = `[...document.querySelectorAll('.picture svg')].filter((svg) => ` + sticksOut + `(svg.getBoundingClientRect(), svg.closest('.picture').getBoundingClientRect())).map((svg) => svg.closest('article').id).join()`
	spilled   = `[...document.querySelectorAll('.picture svg')].flatMap((svg) => [...svg.querySelectorAll('text, path')].filter((x) => !x.closest('defs') && ` + sticksOut + `(x.getBoundingClientRect(), svg.getBoundingClientRect()))).map((x) => x.closest('article').id + ' ' + x.textContent).join()`
)

func TestReportsPage_RP01_RP04(t *testing.T) {
	t.Parallel()
	d := managed(t)
	view := url.Values{"from": {"2026-11-23"}, "to": {"2026-12-16"}, "lang": {"en"}}
	p := testkit.OpenPage(t, d.Server.URL+"/reports?"+view.Encode()+"#token="+d.Token(kind.RoleCentreManager), 1400, 2000)
	p.Shows(`document.documentElement.dataset.painted && document.documentElement.dataset.money && document.documentElement.dataset.patrols && document.documentElement.dataset.duty`)
	t.Logf("the pictures were painted %s ms after their data had come", testkit.Value[string](p, `document.documentElement.dataset.painted`))
	if token := testkit.Value[string](p, `location.hash`); token != "" {
		t.Errorf("the token stands in the address: %s", token)
	}
	text := testkit.Value[string](p, `document.body.innerText`)
	for _, want := range []string{"翠湖花园", "Received", "72", "Deadlines met", "withheld", "Workload by kind", "Complaints handled", "50.0 %", "target 95 %", "工程部", "CN¥250", "Patrols done", "公共区域巡查"} {
		if !strings.Contains(text, want) && !strings.Contains(testkit.Value[string](p, `document.querySelector('.cards').textContent`), want) {
			t.Errorf("%q is not shown:\n%s", want, text)
		}
	}
	if strings.Contains(text, "undefined") || strings.Contains(text, "NaN") {
		t.Error(text)
	}
	if n := testkit.Value[int](p, `document.querySelectorAll('.picture svg').length`); n != 8 {
		t.Errorf("%d pictures", n)
	}
	kept(p, "reports-en.png")

	// the list behind a bar
	p.Execute(`(() => { const b = [...document.querySelectorAll('#workload svg path')].filter((x) => x.getAttribute('fill') === '#2a7de1' && x.getBBox().height > 10 && x.getBBox().width > 12)[0]; const r = b.getBoundingClientRect();
		for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) b.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2, view: window })); })()`)
	p.Shows(`!document.querySelector('aside').hidden && document.querySelectorAll('aside tbody tr').length > 0`)
	if list := testkit.Value[string](p, `document.querySelector('aside').innerText`); !strings.Contains(list, "Enquiry") || !strings.Contains(list, "3栋 502") {
		t.Error(list)
	}

	// and the rounds behind what was missed
	p.Execute(`document.querySelector('#patrols .behind').click()`)
	p.Shows(`document.querySelector('aside').innerText.includes('Missed or unfinished') && document.querySelectorAll('aside tbody tr').length === Number(document.querySelector('#patrols .behind').textContent)`)

	if row := testkit.Value[string](p, `document.querySelector('#duty tbody tr').innerText`); !strings.HasPrefix(row, "前台") || !strings.HasSuffix(row, "1\t100.0 %") {
		t.Errorf("duty: %q", row)
	}

	// what is chosen stands in the address, and comes back with it
	p.Execute(`(() => { const s = document.querySelector('select[name=kind]'); s.value = 'COMPLAINT'; s.dispatchEvent(new Event('change')); })()`)
	p.Shows(`location.search.includes('kind=COMPLAINT') && document.querySelector('#n-opened b')?.textContent === '10'`)
	p.Execute(`history.back()`)
	p.Shows(`!location.search.includes('kind=') && document.querySelector('#n-opened b')?.textContent === '72'`)

	// it is live
	d.Done(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Suggestion, Title: "快递柜", Channel: kind.ChannelPatrol}))
	p.Shows(`document.querySelector('#n-opened b')?.textContent === '73'`)

	view.Set("lang", "zh-Hans")
	p.Go(d.Server.URL + "/reports?" + view.Encode())
	p.Shows(`document.documentElement.dataset.painted && document.body.innerText.includes('各类工单量') && document.body.innerText.includes('不足五户')`)
	kept(p, "reports-zh.png")
	if pages := len(p.PDF()); pages < 20_000 {
		t.Errorf("it prints %d bytes", pages)
	}
	fit := func(where string) {
		if out := testkit.Value[string](p, tooLarge+` + `+spilled); out != "" {
			t.Errorf("%s, what is drawn does not fit: %s", where, out)
		}
	}
	if out := testkit.Value[string](p, `(dispatchEvent(new Event('beforeprint')), `+spilled+`)`); out != "" {
		t.Errorf("a browser prints at once, and this is not drawn anew by then: %s", out)
	}
	p.OnPaper(func() {
		fit("on paper")
		if ink := testkit.Value[string](p, `getComputedStyle(document.querySelector('#workload svg text')).fill`); ink != "rgb(68, 68, 68)" {
			t.Errorf("axes are printed in %s", ink)
		}
		kept(p, "reports-paper.png")
	})
	fit("back on the screen")

	// 繁體 in full: none of the words is one of 简体
	view.Set("lang", "zh-Hant")
	p.Go(d.Server.URL + "/reports?" + view.Encode())
	p.Shows(`document.documentElement.dataset.painted && document.body.innerText.includes('各類工單量') && document.body.innerText.includes('不足五戶')`)
	if simple := testkit.Value[string](p, `(document.body.innerText + [...document.querySelectorAll('[title]')].map((e) => e.title).join('')).replaceAll('翠湖花园', '').match(/[实时标计点选户级诉报务应缴达办来电间内总计单门楼该类别处]/g)?.join('') ?? ''`); simple != "" {
		t.Errorf("of 简体: %s", simple)
	}
}

func TestReportsPage_RP04_OfAllEstates(t *testing.T) {
	t.Parallel()
	d := managed(t)
	other, err := d.App.FoundEstate(d.Root, "SZ", "深湾")
	d.Must(err)
	opens := func() {
		d.Done(d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: other.ID, Kind: kind.Suggestion, Title: "快递柜", Channel: kind.ChannelPatrol}))
	}
	opens()
	everywhere, _ := d.TokenFor(kind.RoleAdmin, "", nil)
	p := testkit.OpenPage(t, d.Server.URL+"/reports?estate=all&from=2026-11-01&to=2026-12-31&bucket=WEEK&lang=en#token="+everywhere, 1400, 2100)
	p.Shows(`document.querySelector('#n-opened b')?.textContent === '73' && document.documentElement.dataset.money && document.querySelector('h1').textContent.includes('All estates')`)
	if months := testkit.Value[string](p, `document.querySelector('#byMonth svg').textContent`); !strings.Contains(months, "2026-11") || !strings.Contains(months, "2026-12") || !strings.Contains(months, "collected") {
		t.Error(months)
	}
	kept(p, "reports-all.png")
	opens()
	p.Shows(`document.querySelector('#n-opened b')?.textContent === '74'`)
}

func TestReportsPage_ForAReportingToken(t *testing.T) {
	t.Parallel()
	d := managed(t)
	p := testkit.OpenPage(t, d.Server.URL+"/reports?from=2026-11-23&to=2026-12-16&lang=en#token="+d.Token(kind.RoleReporting), 1200, 1400)
	p.Shows(`document.documentElement.dataset.painted && document.documentElement.dataset.money`)
	p.Go(d.Server.URL + "/reports?lang=en#token=foyer_bad")
	p.Shows(`document.body.innerText.includes('unknown') && document.querySelector('input[name=token]')`)
}
