package main_test

import (
	"net/url"
	"strconv"
	"testing"
	"time"

	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// TestBoard_TK03_TurnsAmberAndRedByItself: time passes on the server, and a board that nobody touches counts down, warns, turns red at the
// breach and says who is called, until somebody answers.
func TestBoard_TK03_TurnsAmberAndRedByItself(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	name, phone := "王伟", "13800138000"
	opened, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "水管漏水", Channel: kind.ChannelPhone,
		ContactName: &name, ContactPhone: &phone, UnitID: &d.Unit})
	d.Must(err)
	page := testkit.OpenPage(t, d.Server.URL+"/board#"+url.Values{"lang": {"zh-Hans"}, "token": {d.Token(kind.RoleBoard)}}.Encode(), 1920, 1080)
	ticket := `document.querySelector('.rows [data-id="` + opened.ID + `"]')`
	page.Shows(ticket + ` !== null && ` + ticket + `.querySelector('time').innerText.includes('派单')`)
	page.Execute(`window.notReloaded = true`)
	before := testkit.Value[string](page, ticket+`.querySelector('time').innerText`)
	page.Shows(ticket + `.querySelector('time').innerText !== ` + strconv.Quote(before)) // it counts down
	d.Pass(30 * time.Second)
	page.Shows(ticket + `.dataset.clock === 'soon'`)
	d.Pass(30 * time.Second)
	page.Shows(ticket + `.dataset.clock === 'late' && ` + ticket + `.querySelector('.calling').innerText.includes('部门值班经理')`)
	page.Shows(`document.querySelector('[data-key=OVERDUE] b').innerText === '1' && document.querySelector('[data-key=UNANSWERED] b').innerText === '1'`)
	page.Shows(`document.querySelector('footer').innerText.includes('超时')`)
	d.Pass(15 * time.Minute)
	page.Shows(ticket + `.querySelector('.calling').innerText.includes('客服主管')`)
	waiting, err := d.Read().Escalation.Query().OnlyID(d.Root)
	d.Must(err)
	supervisor := d.Staff[kind.RoleSupervisor]
	_, err = d.App.Helpdesk.AcknowledgeEscalation(d.Root, helpdesk.AcknowledgeEscalationInput{EscalationID: waiting, StaffID: &supervisor})
	d.Must(err)
	page.Shows(ticket + `.querySelector('.calling') === null && document.querySelector('[data-key=UNANSWERED] b').innerText === '0'`)
	_, err = d.App.Helpdesk.Dispatch(d.Root, helpdesk.DispatchTicketInput{TicketID: opened.ID, DepartmentID: d.Departments[kind.Engineering]})
	d.Must(err)
	page.Shows(`!` + ticket + `.dataset.clock`)
	if !testkit.Value[bool](page, `window.notReloaded === true`) {
		t.Error("the page was reloaded")
	}
}
