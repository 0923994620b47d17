package testkit

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"foyer/ent"
	"foyer/internal/app"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/kind"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/staff"
)

// Noon is where the clock of a desk stands at first: a Monday morning in the estates' zone.
var Noon = time.Date(2026, 11, 23, 1, 0, 0, 0, time.UTC)

// Desk is a running Foyer with one small estate.
type Desk struct {
	T      testing.TB
	App    *app.App
	Clock  *clock.Manual
	Server *httptest.Server
	// Database is where the database is.
	Database string
	// Root is a context in which everything is permitted.
	Root context.Context
	// Estate, and what is in it.
	Estate, Building, Unit, Location, Resident string
	Departments                                map[kind.DepartmentFunction]string
	// Staff has one person for each role that people have.
	Staff map[kind.Role]string
	added *atomic.Int64 // units
}

// New starts a desk on a database of the test's own; change may alter the options.
func New(t testing.TB, change ...func(*app.Options)) *Desk {
	t.Helper()
	d := &Desk{T: t, Clock: clock.NewManual(Noon), Departments: map[kind.DepartmentFunction]string{}, Staff: map[kind.Role]string{}, added: &atomic.Int64{},
		Root: actor.With(context.Background(), actor.System("test"))}
	d.serve(app.Options{Database: Database(t)}, change)
	d.furnish()
	return d
}

// Another starts one more server on the desk's database; change may alter the options.
func (d *Desk) Another(change ...func(*app.Options)) *Desk {
	d.T.Helper()
	another := *d
	another.serve(app.Options{Database: d.Database}, change)
	return &another
}

func (d *Desk) serve(o app.Options, change []func(*app.Options)) {
	d.T.Helper()
	o.Clock, o.Log = d.Clock, zerolog.New(zerolog.NewTestWriter(d.T)).Level(zerolog.WarnLevel)
	for _, fn := range change {
		fn(&o)
	}
	d.Database = o.Database
	var err error
	d.App, err = app.New(d.Root, o)
	d.Must(err)
	handler, err := d.App.Handler()
	d.Must(err)
	server, served := httptest.NewServer(handler), d.App
	d.Server = server
	d.T.Cleanup(func() {
		server.Close()
		if err := served.Close(); err != nil {
			d.T.Errorf("close: %v", err)
		}
	})
}

// Pass lets time pass, and the clock fire at each moment on the way.
func (d *Desk) Pass(length time.Duration) {
	d.T.Helper()
	end := d.Clock.Now().Add(length)
	for {
		next, err := d.App.Alarms.Fire(d.Root)
		d.Must(err)
		if next.After(end) {
			d.Clock.Set(end)
			return
		}
		d.Clock.Set(next)
	}
}

// Must ends the test on an error.
func (d *Desk) Must(err error) {
	d.T.Helper()
	if err != nil {
		d.T.Fatal(err)
	}
}

// furnish sets up the small estate.
func (d *Desk) furnish() {
	home, err := d.App.FoundEstate(d.Root, "CH", "翠湖花园")
	d.Must(err)
	d.Estate = home.ID
	departments, err := d.App.Store.Read().Department.Query().All(d.Root)
	d.Must(err)
	for _, one := range departments {
		d.Departments[one.Function] = one.ID
	}
	places := d.App.Places
	b, err := places.AddBuilding(d.Root, estate.AddBuildingInput{EstateID: d.Estate, Name: "3栋"})
	d.Must(err)
	u, err := places.AddUnit(d.Root, estate.AddUnitInput{BuildingID: b.ID, Number: "502"})
	d.Must(err)
	l, err := places.AddLocation(d.Root, estate.AddLocationInput{EstateID: d.Estate, Name: "3栋2号电梯"})
	d.Must(err)
	phone := "13800138000"
	r, err := d.App.Residents.Add(d.Root, resident.AddResidentInput{EstateID: d.Estate, Name: "王伟", Phone: &phone})
	d.Must(err)
	_, err = d.App.Residents.StartOccupancy(d.Root, resident.StartOccupancyInput{ResidentID: r.ID, UnitID: u.ID, Role: kind.OccupancyOwner})
	d.Must(err)
	d.Building, d.Unit, d.Location, d.Resident = b.ID, u.ID, l.ID, r.ID
	for _, v := range kind.RoleAdmin.Values() {
		role := kind.Role(v)
		if role == kind.RoleBoard || role == kind.RoleReporting {
			continue
		}
		who, err := d.App.People.Add(d.Root, staff.AddStaffInput{Number: "S-" + v, Name: "员工" + v, Role: role, EstateIDs: []string{d.Estate}})
		d.Must(err)
		d.Staff[role] = who.ID
	}
}

// As is a context in which the person with a role acts.
func (d *Desk) As(role kind.Role) context.Context {
	who := d.Staff[role]
	return actor.With(d.Root, actor.Actor{ID: who, StaffID: who, Name: "员工" + string(role), Role: role, Estates: []string{d.Estate}, AllEstates: role == kind.RoleAdmin})
}

// AddUnit adds another unit to the building.
func (d *Desk) AddUnit(change ...func(*estate.AddUnitInput)) *ent.Unit {
	d.T.Helper()
	in := estate.AddUnitInput{BuildingID: d.Building, Number: fmt.Sprintf("U%d", d.added.Add(1))}
	for _, fn := range change {
		fn(&in)
	}
	u, err := d.App.Places.AddUnit(d.Root, in)
	d.Must(err)
	return d.Read().Unit.GetX(d.Root, u.ID)
}

// Token makes a token of a role for the estate, in the name of the person who has it.
func (d *Desk) Token(role kind.Role) string {
	d.T.Helper()
	secret, _ := d.TokenFor(role, d.Estate, nil)
	return secret
}

// TokenFor makes a token of a role for any estate, with an expiry, and returns its secret and id.
func (d *Desk) TokenFor(role kind.Role, estateID string, expires *time.Time) (secret, id string) {
	d.T.Helper()
	in := staff.CreateTokenInput{Role: role, ExpiresAt: expires}
	if role != kind.RoleAdmin {
		in.EstateIDs = []string{estateID}
	}
	if who := d.Staff[role]; who != "" && estateID == d.Estate {
		in.StaffID = &who
	}
	r, secret, err := d.App.People.CreateToken(d.Root, in)
	d.Must(err)
	return secret, r.ID
}

// Read is the client below the API, with everything in sight.
func (d *Desk) Read() *ent.Client { return d.App.Store.Read() }

// Vars are the variables of an operation.
type Vars = map[string]any

// Problem is an error of an answer.
type Problem struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Extensions map[string]any `json:"extensions"`
}

// Answer is what the API answers.
type Answer struct {
	T      testing.TB      `json:"-"`
	Status int             `json:"-"`
	Data   json.RawMessage `json:"data"`
	Errors []Problem       `json:"errors"`
}

// Do sends an operation over HTTP.
func (d *Desk) Do(token, document string, vars Vars) Answer {
	d.T.Helper()
	return d.DoNamed(token, document, "", vars)
}

// DoNamed sends one operation of a document over HTTP.
func (d *Desk) DoNamed(token, document, operation string, vars Vars) Answer {
	d.T.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": vars, "operationName": nullable(operation)})
	d.Must(err)
	status, raw := d.Post(token, "application/json", body)
	a := Answer{T: d.T, Status: status}
	if err := json.Unmarshal(raw, &a); err != nil {
		d.T.Fatalf("answer %d is no JSON: %s", status, raw)
	}
	return a
}

func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// Post sends bytes to /graphql and returns status and body.
func (d *Desk) Post(token, contentType string, body []byte) (int, []byte) {
	d.T.Helper()
	req, err := http.NewRequestWithContext(d.Root, http.MethodPost, d.Server.URL+"/graphql", bytes.NewReader(body))
	d.Must(err)
	req.Header.Set("Content-Type", contentType)
	req.Header.Set("Accept-Language", "en")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := d.Server.Client().Do(req)
	d.Must(err)
	defer func() { _ = resp.Body.Close() }()
	raw, err := io.ReadAll(resp.Body)
	d.Must(err)
	return resp.StatusCode, raw
}

// Want ends the test unless the answer has data and no errors, and reads the data into a value.
func (a Answer) Want(into any) {
	a.T.Helper()
	if len(a.Errors) > 0 {
		a.T.Fatalf("unexpected errors: %+v", a.Errors)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(a.Data, into); err != nil {
		a.T.Fatalf("data %s: %v", a.Data, err)
	}
}

// Refused ends the test unless the answer's first error has the reason, and returns it.
func (a Answer) Refused(reason string) Problem {
	a.T.Helper()
	if len(a.Errors) == 0 {
		a.T.Fatalf("expected %s, got %s", reason, a.Data)
	}
	if got := a.Errors[0].Extensions["reason"]; got != reason {
		a.T.Fatalf("expected %s, got %+v", reason, a.Errors)
	}
	return a.Errors[0]
}

// Get reads a page of the edge.
func (d *Desk) Get(ctx context.Context, path string) string {
	d.T.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, d.Server.URL+path, nil)
	d.Must(err)
	resp, err := d.Server.Client().Do(req)
	d.Must(err)
	defer func() { _ = resp.Body.Close() }()
	raw, err := io.ReadAll(resp.Body)
	d.Must(err)
	return string(raw)
}

// Eventually waits until something is so, and fails the test when it never is.
func Eventually(t testing.TB, what string, so func() bool) {
	t.Helper()
	for begin := clock.Start(); !so(); time.Sleep(10 * time.Millisecond) {
		if clock.Since(begin) > patience {
			t.Fatalf("never: %s", what)
		}
	}
}
