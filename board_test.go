package main_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"foyer/internal/testkit"
)

// desk is a served estate with what the tests of the board need.
type desk struct {
	t              *testing.T
	estate, board  string
	boardID, admin string
}

func furnish(t *testing.T, s *server) *desk {
	t.Helper()
	d := &desk{t: t, admin: s.token}
	var estate struct {
		CreateEstate struct{ Place struct{ ID string } }
	}
	must(t, s.ask(d.admin, `mutation { createEstate(input: {code: "CH", name: "翠湖花园"}) { place { id } } }`, &estate))
	d.estate = estate.CreateEstate.Place.ID
	var token struct {
		CreateToken struct {
			Secret string
			Token  struct{ ID string }
		}
	}
	must(t, s.ask(d.admin, fmt.Sprintf(`mutation { createToken(input: {role: BOARD, label: "大堂", estateIDs: [%q]}) { secret token { id } } }`, d.estate), &token))
	d.board, d.boardID = token.CreateToken.Secret, token.CreateToken.Token.ID
	return d
}

// open opens a ticket and returns its id.
func (d *desk) open(s *server, input string) string {
	d.t.Helper()
	var opened struct {
		OpenTicket struct{ Ticket struct{ ID string } }
	}
	must(d.t, s.ask(d.admin, fmt.Sprintf(`mutation { openTicket(input: {estateID: %q, channel: PATROL, %s}) { ticket { id } } }`, d.estate, input), &opened))
	return opened.OpenTicket.Ticket.ID
}

const (
	repair    = `kind: SUGGESTION, title: "大堂摆放绿植 %s"`
	emergency = `kind: EMERGENCY, class: WATER_OUTAGE, title: "整栋停水", contactAddress: "2栋"`
)

func shown(id string) string {
	return fmt.Sprintf(`document.querySelector('[data-id=%q]') !== null`, id)
}

// TestBoard_TK12_ShowsWhatHappens: in a real browser the board shows a change made over HTTP, an emergency above everything;
// after the server was killed it shows exactly what happened meanwhile, without being reloaded; a revoked token ends it with
// a plain message.
func TestBoard_TK12_ShowsWhatHappens(t *testing.T) {
	t.Parallel()
	binary, database := build(t), testkit.Database(t)
	s := serve(t, binary, database)
	d := furnish(t, s)
	first := d.open(s, fmt.Sprintf(repair, "1"))
	page := testkit.OpenPage(t, s.url[:strings.LastIndex(s.url, "/")]+"/board#lang=zh-Hans&token="+d.board, 1920, 1080)
	page.Shows(shown(first))
	page.Shows(`document.querySelector('.state').dataset.state === 'live' && location.hash === ''`)
	page.Execute(`window.notReloaded = true`)

	urgent := d.open(s, emergency)
	page.Shows(shown(urgent) + ` && document.querySelector('.emergencies article').innerText.includes('整栋停水')`)
	page.Shows(`document.querySelector('[data-key=UNTAKEN_EMERGENCIES] b').innerText === '1'`)
	page.Shows(`document.querySelector('footer').innerText.includes('整栋停水')`)

	must(t, s.cmd.Process.Signal(syscall.SIGKILL))
	_ = s.cmd.Wait()
	page.Shows(`document.querySelector('.state').dataset.state === 'offline' && !document.querySelector('.banner').hidden`)
	other := serve(t, binary, database) // meanwhile the desk works on another server of the same database
	var gone struct{ CompleteTicket struct{ Cursor string } }
	must(t, other.ask(d.admin, fmt.Sprintf(`mutation { completeTicket(input: {ticketID: %q, result: "已采纳"}) { cursor } }`, first), &gone))
	var later []string
	for i := range 5 {
		later = append(later, d.open(other, fmt.Sprintf(repair, fmt.Sprint("later ", i))))
	}
	must(t, other.cmd.Process.Signal(syscall.SIGKILL))
	_ = other.cmd.Wait()
	s = serveAt(t, binary, database, strings.TrimSuffix(strings.TrimPrefix(s.url, "http://"), "/graphql"))

	page.Shows(`document.querySelector('.state').dataset.state === 'live' && document.querySelector('.banner').hidden`)
	for _, id := range later {
		page.Shows(shown(id))
	}
	page.Shows("!(" + shown(first) + ") && " + shown(urgent))
	page.Shows(`document.querySelectorAll('.rows article').length === 5`)
	if !testkit.Value[bool](page, `window.notReloaded === true`) {
		t.Error("the page was reloaded")
	}

	var revoked struct{ RevokeToken struct{ Cursor string } }
	must(t, s.ask(d.admin, fmt.Sprintf(`mutation { revokeToken(input: {tokenID: %q}) { cursor } }`, d.boardID), &revoked))
	page.Shows(`document.querySelector('.state').dataset.state === 'refused' && document.querySelector('.banner').innerText.includes('令牌已过期或被吊销')`)
}

// TestBoard_ReloadsAfterAnUpgrade: a page that has been open since before the server was upgraded takes the new one by itself.
func TestBoard_ReloadsAfterAnUpgrade(t *testing.T) {
	t.Parallel()
	database := testkit.Database(t)
	s := serve(t, build(t), database)
	d := furnish(t, s)
	page := testkit.OpenPage(t, strings.TrimSuffix(s.url, "/graphql")+"/board#token="+d.board, 1280, 720)
	page.Shows(`document.querySelector('.state').dataset.state === 'live'`)
	page.Execute(`window.notReloaded = true`)
	must(t, s.cmd.Process.Signal(syscall.SIGKILL))
	_ = s.cmd.Wait()
	address := strings.TrimSuffix(strings.TrimPrefix(s.url, "http://"), "/graphql")
	serveAt(t, upgraded(t), database, address)
	page.Shows(`document.querySelector('.state')?.dataset.state === 'live' && window.notReloaded === undefined`)
	page.Shows(`getComputedStyle(document.body).getPropertyValue('--upgraded') === '1'`)
}

// upgraded builds a program whose board has another style.
func upgraded(t *testing.T) string {
	t.Helper()
	style, err := filepath.Abs("internal/web/pages/board.css")
	must(t, err)
	old, err := os.ReadFile(style)
	must(t, err)
	changed, overlay := filepath.Join(t.TempDir(), "board.css"), filepath.Join(t.TempDir(), "overlay.json")
	must(t, os.WriteFile(changed, append(old, ":root{--upgraded:1}"...), 0o600))
	text, err := json.Marshal(map[string]map[string]string{"Replace": {style: changed}})
	must(t, err)
	must(t, os.WriteFile(overlay, text, 0o600))
	binary := filepath.Join(t.TempDir(), "foyer")
	must(t, compile(binary, "-overlay", overlay))
	return binary
}

// TestBoard_FitsItsWall: nothing is cut off at the sizes of walls, in every language and theme, with more tickets than fit.
func TestBoard_FitsItsWall(t *testing.T) {
	t.Parallel()
	s := serve(t, build(t), testkit.Database(t))
	d := furnish(t, s)
	for i := range 40 {
		d.open(s, fmt.Sprintf(repair, fmt.Sprint("第", i, "件")))
	}
	for range 3 {
		d.open(s, emergency)
	}
	for _, wall := range []struct {
		width, height int
		language      string
		theme, open   string
	}{{1920, 1080, "zh-Hans", "dark", "处理中"}, {1920, 1080, "en", "light", "Open"}, {3840, 2160, "zh-Hant", "light", "處理中"}, {1080, 1920, "en", "dark", "Open"}} {
		page := testkit.OpenPage(t, fmt.Sprintf("%s/board#lang=%s&theme=%s&token=%s", strings.TrimSuffix(s.url, "/graphql"), wall.language, wall.theme, d.board), wall.width, wall.height)
		page.Shows(`document.querySelectorAll('.rows article').length > 5 && document.querySelectorAll('.emergencies article').length === 3`)
		page.Shows(fmt.Sprintf(`document.querySelector('[data-key=OPEN]').innerText.includes(%q) && document.documentElement.dataset.theme === %q`, wall.open, wall.theme))
		outside := testkit.Value[[]string](page, `[...document.querySelectorAll('main > *, .tile, .rows article, .emergencies article')].filter(e => { const r = e.getBoundingClientRect();
			return !e.hidden && (r.right > innerWidth + 1 || r.bottom > innerHeight + 1 || r.left < -1 || r.top < -1); }).map(e => e.className + ' ' + e.innerText.slice(0, 30))`)
		if len(outside) > 0 {
			t.Errorf("%d×%d: cut off: %q", wall.width, wall.height, outside)
		}
		cut := testkit.Value[[]string](page, `[...document.querySelectorAll('.tile')].filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1).map(e => e.innerText)`)
		if len(cut) > 0 {
			t.Errorf("%d×%d: tiles are too small for %q", wall.width, wall.height, cut)
		}
		small := testkit.Value[float64](page, `Math.min(...[...document.querySelectorAll('.rows h3, .tile b')].map(e => parseFloat(getComputedStyle(e).fontSize))) / Math.min(innerWidth, innerHeight)`)
		if small < 1.0/40 { // a title can be read from five metres when it is a fortieth of a screen of 70 cm
			t.Errorf("%d×%d: the smallest title is %.4f of the screen", wall.width, wall.height, small)
		}
	}
}

// TestExplorer_RunsTheExamples: the explorer opens without any other host, with the documented operations as tabs, and
// runs one.
func TestExplorer_RunsTheExamples(t *testing.T) {
	t.Parallel()
	s := serve(t, build(t), testkit.Database(t))
	d := furnish(t, s)
	page := testkit.OpenPage(t, strings.TrimSuffix(s.url, "/graphql")+"/explorer#token="+d.board, 1600, 900)
	page.Shows(`[...document.querySelectorAll('.graphiql-tab')].some(e => e.innerText.includes('BoardTiles'))`)
	page.Shows(`document.querySelector('.graphiql-execute-button') !== null && location.hash === ''`)
	editors := `[...document.querySelectorAll('.CodeMirror')].map(e => e.CodeMirror?.getValue() ?? '')`
	page.Shows(fmt.Sprintf(`%s.some(text => text.includes(%q))`, editors, d.estate)) // the example's variables are filled in
	page.Execute(`[...document.querySelectorAll('.graphiql-tab-button')].find(e => e.innerText.includes('BoardTiles')).click()`)
	page.Shows(editors + `.some(text => text.includes('subscription BoardTiles'))`)
	page.Execute(`window.read = Date.now() + 700`) // the editor looks at its text a moment after it has changed
	page.Shows(`Date.now() > window.read`)
	page.Execute(`document.querySelector('.graphiql-execute-button').click()`)
	page.Shows(editors + `.some(text => text.includes('"OPEN"'))`)
	d.open(s, fmt.Sprintf(repair, "1"))
	page.Shows(editors + `.some(text => /"key": "OPEN",\s+"label": "[^"]+",\s+"count": 1/.test(text))`)
}
