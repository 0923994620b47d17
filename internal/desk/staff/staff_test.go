package staff_test

import (
	"strings"
	"testing"
	"time"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/staff"
	"foyer/internal/testkit"
)

func p[T any](v T) *T { return &v }

func TestStaff_PL05_NumberRoleAndHats(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.People
	in := staff.AddStaffInput{Number: "9001", Name: "王芳", Role: kind.RoleFrontDesk, EstateIDs: []string{d.Estate}, Hats: []kind.Hat{kind.HatKey}, Skills: []string{"粤语"}}
	_, err := s.Add(d.Root, in)
	d.Must(err)
	if _, err := s.Add(d.Root, in); !fault.Is(err, fault.AlreadyExists) {
		t.Errorf("a number twice: %v", err)
	}
	board := in
	board.Number, board.Role = "9002", kind.RoleBoard
	if _, err := s.Add(d.Root, board); !fault.Is(err, fault.BadReference) {
		t.Errorf("a person as board: %v", err)
	}
	head := actor.With(d.Root, actor.Actor{ID: "x", Role: kind.RoleCentreManager, Estates: []string{d.Estate}})
	admin := in
	admin.Number, admin.Role = "9003", kind.RoleAdmin
	if _, err := s.Add(head, admin); !fault.Is(err, fault.NotPermitted) {
		t.Errorf("a manager made an administrator: %v", err)
	}
	elsewhere := in
	elsewhere.Number, elsewhere.EstateIDs = "9004", []string{"est_other"}
	if _, err := s.Add(head, elsewhere); !fault.Is(err, fault.BadReference) {
		t.Errorf("an estate out of sight: %v", err)
	}
}

func TestToken_IsStoredHashedAndEnds(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	until := d.Clock.Now().Add(time.Hour)
	secret, id := d.TokenFor(kind.RoleGuard, d.Estate, &until)
	token, err := d.Read().Token.Get(d.Root, id)
	d.Must(err)
	if strings.Contains(token.Digest, secret) || len(token.Digest) != 64 {
		t.Errorf("kept %q", token.Digest)
	}
	who, err := staff.Authenticate(d.Root, d.Read(), d.Clock.Now(), secret)
	d.Must(err)
	if who.StaffID != d.Staff[kind.RoleGuard] || who.Role != kind.RoleGuard || who.AllEstates || !who.Sees(d.Estate) {
		t.Errorf("the bearer is %+v", who)
	}
	if _, err := staff.Authenticate(d.Root, d.Read(), until, secret); !fault.Is(err, fault.BadToken) {
		t.Errorf("expired: %v", err)
	}
	for _, wrong := range []string{"", "foyer_", secret + "x", strings.ToUpper(secret), strings.Repeat("x", 5000)} {
		if _, err := staff.Authenticate(d.Root, d.Read(), d.Clock.Now(), wrong); !fault.Is(err, fault.BadToken) {
			t.Errorf("%.20q: %v", wrong, err)
		}
	}
	_, err = d.App.People.RevokeToken(d.Root, staff.RevokeTokenInput{TokenID: id})
	d.Must(err)
	if _, err := d.App.People.RevokeToken(d.Root, staff.RevokeTokenInput{TokenID: id}); !fault.Is(err, fault.TokenRevoked) {
		t.Errorf("revoked twice: %v", err)
	}
	for name, in := range map[string]staff.CreateTokenInput{
		"no estate": {Role: kind.RoleGuard}, "a board of two estates": {Role: kind.RoleBoard, EstateIDs: []string{"a", "b"}},
		"in the past": {Role: kind.RoleAdmin, ExpiresAt: p(d.Clock.Now())}, "unknown estate": {Role: kind.RoleGuard, EstateIDs: []string{"est_x"}},
		"unknown staff": {Role: kind.RoleAdmin, StaffID: p("stf_x")},
	} {
		if _, _, err := d.App.People.CreateToken(d.Root, in); fault.CodeOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}
