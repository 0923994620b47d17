package visits

import (
	"crypto/rand"
	"crypto/subtle"
	"strings"
	"time"

	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// A pass code is twelve characters: six that it is found by, and six that are compared in constant time, with 30 random bits each. Letters and
// digits that look alike are not among them.
const (
	alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
	half     = 6
)

// Code is a pass code in its two parts.
type Code struct{ Handle, Secret string }

// newCode makes a code that nobody can guess (VI02).
func newCode() Code {
	raw := make([]byte, 2*half)
	_, _ = rand.Read(raw) // never fails
	for i, b := range raw {
		raw[i] = alphabet[int(b)%len(alphabet)] // 256 is a multiple of 32: each is as likely
	}
	return Code{Handle: string(raw[:half]), Secret: string(raw[half:])}
}

// String writes the code in groups of four, as people read it out: `K7QM-3XPA-9TRW`.
func (c Code) String() string {
	all := c.Handle + c.Secret
	return all[:4] + "-" + all[4:8] + "-" + all[8:]
}

// ParseCode reads a code as people type it, in any case, with or without dashes; ok is false for anything that can't be one.
func ParseCode(s string) (c Code, ok bool) {
	s = strings.ToUpper(strings.NewReplacer("-", "", " ", "").Replace(s))
	if len(s) != 2*half || strings.Trim(s, alphabet) != "" {
		return Code{}, false
	}
	return Code{Handle: s[:half], Secret: s[half:]}, true
}

// opens compares the secret part of a code in constant time.
func (c Code) opens(i *ent.Invitation) bool {
	return subtle.ConstantTimeCompare([]byte(c.Secret), []byte(i.CodeSecret)) == 1
}

// Refusal says why an invitation lets nobody in at a moment; empty when it does (VI02).
func Refusal(i *ent.Invitation, now time.Time) kind.PassRefusal {
	switch {
	case i.Status == kind.InvitationRevoked:
		return kind.PassRevoked
	case i.Used >= i.Entries:
		return kind.PassUsedUp
	case i.Status == kind.InvitationExpired || !now.Before(i.ValidTo):
		return kind.PassExpired
	case now.Before(i.ValidFrom):
		return kind.PassEarly
	default:
		return ""
	}
}

// refusals are the faults behind a refusal.
var refusals = map[kind.PassRefusal]*fault.Reason{
	kind.PassUnknown: fault.PassUnknown, kind.PassEarly: fault.PassTooEarly, kind.PassExpired: fault.PassExpired, kind.PassUsedUp: fault.PassUsedUp,
	kind.PassRevoked: fault.PassRevoked, kind.PassBlocked: fault.VisitorBlocked,
}

// Action is something that can be done with a visit, and whether it is open to the caller.
type Action struct {
	Action  kind.VisitAction
	Allowed bool
	Reason  *string
}

// operations are the root fields behind the actions.
var operations = map[kind.VisitAction]string{kind.VisitCheckIn: "checkInVisit", kind.VisitCheckOut: "checkOutVisit", kind.VisitCancel: "revokeInvitation"}

// Actions lists what can be done with a visit, with the reason for each that can't.
func Actions(a actor.Actor, v *ent.Visit, now time.Time) []*Action {
	var out []*Action
	for _, name := range kind.VisitCheckIn.Values() {
		action := &Action{Action: kind.VisitAction(name)}
		action.Allowed, action.Reason = a.Open(operations[action.Action], refusal(action.Action, v, now))
		out = append(out, action)
	}
	return out
}

// refusal says what stands against an action.
func refusal(action kind.VisitAction, v *ent.Visit, now time.Time) *fault.Error {
	switch {
	case action == kind.VisitCheckOut && v.Status != kind.VisitOnSite:
		return fault.Of(fault.NotOnSite).At("input.visitID").With("status", string(v.Status))
	case action != kind.VisitCheckOut && v.Status != kind.VisitExpected:
		return fault.Of(fault.NotExpected).At("input.visitID").With("status", string(v.Status))
	case action == kind.VisitCheckIn && v.ValidFrom != nil && now.Before(*v.ValidFrom):
		return fault.Of(fault.PassTooEarly).At("input.visitID")
	case action == kind.VisitCheckIn && v.ValidTo != nil && !now.Before(*v.ValidTo):
		return fault.Of(fault.PassExpired).At("input.visitID")
	default:
		return nil
	}
}
