package courier_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"foyer/ent"
	"foyer/ent/webhookdelivery"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/webhook"
	"foyer/internal/testkit"
)

// gateway is a receiver that answers as it is told and keeps what it got.
type gateway struct {
	*httptest.Server
	mu     sync.Mutex
	answer int
	got    []message
	ids    []string
	bodies [][]byte
	heads  []http.Header
}

// message is what a receiver reads.
type message struct {
	Type string
	Data struct {
		Seq  int64
		Text map[string]string
		Args map[string]any
		Call []struct{ Name, Phone string }
	}
}

func open(t *testing.T) *gateway {
	t.Helper()
	g := &gateway{answer: http.StatusNoContent}
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body) // a broken body is seen when it is read
		g.mu.Lock()
		defer g.mu.Unlock()
		var m message
		_ = json.Unmarshal(body, &m)
		g.got, g.ids, g.bodies, g.heads = append(g.got, m), append(g.ids, r.Header.Get("webhook-id")), append(g.bodies, body), append(g.heads, r.Header)
		w.WriteHeader(g.answer)
	}))
	t.Cleanup(g.Close)
	return g
}

func (g *gateway) answers(status int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.answer = status
}

func (g *gateway) seen() []message {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.got)
}

// hook makes a webhook and returns its id and secret.
func hook(d *testkit.Desk, url string, role kind.Role, kinds ...string) (id, secret string) {
	d.T.Helper()
	r, secret, err := d.App.Webhooks.Create(d.Root, webhook.CreateWebhookInput{EstateID: d.Estate, URL: url, Role: role, Kinds: kinds})
	d.Must(err)
	return r.ID, secret
}

// fire opens a fire and returns the ticket's id.
func fire(d *testkit.Desk, level kind.Confidentiality) string {
	d.T.Helper()
	class := kind.ClassFire
	r, err := d.App.Helpdesk.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.Emergency, Class: &class, Title: "浓烟", Channel: kind.ChannelPatrol, LocationID: &d.Location, Confidentiality: &level})
	d.Must(err)
	return r.ID
}

func deliveries(d *testkit.Desk, hook string) []*ent.WebhookDelivery {
	d.T.Helper()
	list, err := d.Read().WebhookDelivery.Query().Where(webhookdelivery.WebhookID(hook)).Order(webhookdelivery.BySeq()).All(d.Root)
	d.Must(err)
	return list
}

func TestCourier_TK03_TellsAGatewayWhomToCall(t *testing.T) {
	t.Parallel()
	d, g := testkit.New(t), open(t)
	guard := d.Staff[kind.RoleGuard]
	_, err := d.App.Places.SetDutyManager(d.Root, estate.SetDutyManagerInput{DepartmentID: d.Departments[kind.Security], DutyManagerID: &guard})
	d.Must(err)
	id, secret := hook(d, g.URL, kind.RoleSupervisor, "helpdesk.escalation.")
	fire(d, kind.Open)
	d.Must(d.App.Courier.Pass(d.Root))
	d.Must(d.App.Courier.Pass(d.Root))
	got := g.seen()
	if len(got) != 1 || got[0].Type != helpdesk.Called || len(got[0].Data.Call) != 1 || got[0].Data.Call[0].Name == "" || !strings.Contains(got[0].Data.Text["zh"], "保安值班经理") {
		t.Fatalf("the gateway got %+v", got)
	}
	verifier, err := standardwebhooks.NewWebhook(secret)
	d.Must(err)
	d.Must(verifier.VerifyIgnoringTimestamp(g.bodies[0], g.heads[0]))
	if err := verifier.VerifyIgnoringTimestamp(append(g.bodies[0], ' '), g.heads[0]); err == nil {
		t.Error("a changed body has no valid signature")
	}
	if list := deliveries(d, id); len(list) != 1 || list[0].Status != kind.DeliveryDelivered || list[0].Attempts != 1 || *list[0].LastStatus != http.StatusNoContent {
		t.Errorf("deliveries %+v", list)
	}
}

func TestCourier_TriesAgainGivesUpAndReplays(t *testing.T) {
	t.Parallel()
	d, g := testkit.New(t), open(t)
	g.answers(http.StatusInternalServerError)
	id, _ := hook(d, g.URL, kind.RoleSupervisor, helpdesk.Opened)
	fire(d, kind.Open)
	for range 200 {
		d.Must(d.App.Courier.Pass(d.Root))
		d.Clock.Advance(10 * time.Minute)
	}
	one := deliveries(d, id)[0]
	if one.Status != kind.DeliveryDead || one.Attempts != 8 || len(g.seen()) != 8 || one.LastError == "" {
		t.Fatalf("after a day and a half: %+v, %d attempts seen", one, len(g.seen()))
	}
	if slices.ContainsFunc(g.ids, func(id string) bool { return id != one.ID }) {
		t.Error("every attempt carries the same id")
	}
	entries, err := d.App.Journals.Since(d.Root, d.Estate, 0, 1000)
	d.Must(err)
	if last := entries[len(entries)-1]; last.Kind != webhook.Dead {
		t.Errorf("the journal ends with %s", last.Kind)
	}
	g.answers(http.StatusOK)
	_, err = d.App.Webhooks.Replay(d.Root, webhook.ReplayDeliveryInput{DeliveryID: one.ID})
	d.Must(err)
	d.Must(d.App.Courier.Pass(d.Root))
	if one := deliveries(d, id)[0]; one.Status != kind.DeliveryDelivered {
		t.Errorf("replayed it is %s", one.Status)
	}
	g.answers(http.StatusGone)
	fire(d, kind.Open)
	d.Must(d.App.Courier.Pass(d.Root))
	if w, err := d.Read().Webhook.Get(d.Root, id); err != nil || w.Active {
		t.Errorf("who says it is gone is sent nothing more: %v %v", w, err)
	}
}

func TestCourier_TK16_TellsWhatTheRoleMayRead(t *testing.T) {
	t.Parallel()
	d, g := testkit.New(t), open(t)
	hook(d, g.URL, kind.RoleButler, "helpdesk.")
	hook(d, g.URL, kind.RoleBoard, helpdesk.Opened)
	fire(d, kind.Crime)
	d.Must(d.App.Courier.Pass(d.Root))
	if got := g.seen(); len(got) != 0 {
		t.Fatalf("a crime was told: %+v", got)
	}
	id := fire(d, kind.Open)
	d.Must(d.App.Courier.Pass(d.Root))
	for _, m := range g.seen() {
		if m.Type == helpdesk.Opened && m.Data.Args["actor"] == nil {
			if strings.Contains(m.Data.Text["en"], "test") {
				t.Errorf("a board is told names: %s", m.Data.Text["en"])
			}
			return
		}
	}
	t.Errorf("nothing impersonal was told about %s", id)
}

func TestCourier_OneThatHangsMakesNoOtherWait(t *testing.T) {
	t.Parallel()
	d, g := testkit.New(t), open(t)
	release := make(chan struct{})
	hangs := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	t.Cleanup(func() { close(release); hangs.Close() })
	hook(d, hangs.URL, kind.RoleSupervisor, helpdesk.Opened)
	hook(d, g.URL, kind.RoleSupervisor, helpdesk.Opened)
	fire(d, kind.Open)
	go func() { _ = d.App.Courier.Pass(d.Root) }() // it ends with the test
	testkit.Eventually(t, "the other is told", func() bool { return len(g.seen()) == 1 })
	fire(d, kind.Open)
	go func() { _ = d.App.Courier.Pass(d.Root) }()
	testkit.Eventually(t, "and told again", func() bool { return len(g.seen()) == 2 })
}

func TestCourier_ALongLineMakesNoOtherWait(t *testing.T) {
	t.Parallel()
	d, dead, g := testkit.New(t), open(t), open(t)
	dead.answers(http.StatusInternalServerError)
	hook(d, dead.URL, kind.RoleSupervisor, helpdesk.Noted)
	ticket := fire(d, kind.Open)
	for range 250 { // all of them older than what the other is to be told
		_, err := d.App.Helpdesk.AddNote(d.Root, helpdesk.AddTicketNoteInput{TicketID: ticket, Text: "备注"})
		d.Must(err)
	}
	hook(d, g.URL, kind.RoleSupervisor, helpdesk.Opened)
	d.Clock.Advance(time.Second)
	fire(d, kind.Open)
	d.Must(d.App.Courier.Pass(d.Root))
	if len(g.seen()) != 1 || len(dead.seen()) != 1 {
		t.Errorf("behind 250 messages that can't be sent one was told %d messages; the dead one was tried %d times", len(g.seen()), len(dead.seen()))
	}
}

func TestCourier_SendsNothingToTheCloudsOwnAddresses(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	id, _ := hook(d, "http://169.254.169.254/latest", kind.RoleSupervisor, helpdesk.Opened)
	fire(d, kind.Open)
	d.Must(d.App.Courier.Pass(d.Root))
	if one := deliveries(d, id)[0]; one.LastStatus != nil || !strings.Contains(one.LastError, "not sent to this address") {
		t.Errorf("%+v", one)
	}
}
