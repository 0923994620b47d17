package keys

import (
	"time"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Limits of what is registered and lent.
const (
	mostKinds = 20
	mostCount = 100
	longest   = 366 * 24 * time.Hour
)

// checkContents refuses a set without keys, or with a kind twice (KY01).
func checkContents(c *fault.Check, contents []schema.KeyCount) {
	c.That(len(contents) > 0 && len(contents) <= mostKinds, fault.Required, "input.contents", "A tag has 1 to %d kinds of keys.", mostKinds)
	seen := map[kind.KeyKind]bool{}
	for _, one := range contents {
		c.That(!seen[one.Kind] && one.Kind != kind.KeySet, fault.BadNumber, "input.contents", "Name each kind of key once, and no sets within a set.")
		c.That(one.Count > 0 && one.Count <= mostCount, fault.BadNumber, "input.contents", "Of each kind there are 1 to %d keys.", mostCount)
		seen[one.Kind] = true
	}
}

// kindOf is what a tag opens: a set when there are several kinds.
func kindOf(contents []schema.KeyCount) kind.KeyKind {
	if len(contents) == 1 {
		return contents[0].Kind
	}
	return kind.KeySet
}

// Lendable refuses a key that is not in the cabinet (KY03, KY04).
func Lendable(k *ent.Key) *fault.Error {
	switch k.State {
	case kind.KeyOut:
		return fault.Of(fault.KeyOut).At("input.keyID")
	case kind.KeyRetired:
		return fault.Of(fault.KeyRetired).At("input.keyID")
	default:
		return nil
	}
}

// terms are who stands behind a loan.
type terms struct {
	borrower   kind.BorrowerKind
	authoriser *ent.Staff
	allower    *ent.Staff
	overdue    bool // the borrower has an overdue key
	custody    bool // the owner left the key
	isOwner    bool // the borrower is a resident of the unit
	consent    string
	witnessed  bool // a second person, besides who hands it out
}

// check refuses a loan that nobody may make, all that is missing at once (KY02, KY04).
func (t terms) check(c *fault.Check) {
	outside := t.borrower == kind.BorrowerContractor
	c.That(t.authoriser == nil || !outside || actor.Head(t.authoriser.Role), fault.NotPermitted, "input.authorisedByID",
		"A supervisor or the centre manager authorises people from outside (KY02).")
	c.That(t.allower == nil || actor.Head(t.allower.Role), fault.NotPermitted, "input.allowedByID", "Only a supervisor or the centre manager lets this pass.")
	if t.overdue && t.allower == nil {
		c.Add(fault.Of(fault.BorrowerOverdue).At("input.allowedByID"))
	}
	if t.custody && !t.isOwner {
		c.That(t.consent != "", fault.Required, "input.ownerConsent", "The owner left this key: say where the owner's consent is kept (KY02).")
		c.That(t.witnessed, fault.Required, "input.witnessID", "Two people open the seal of a key in custody: name the second one (KY02).")
	}
}

// Action is something that can be done with a key, and whether it is open to the caller.
type Action struct {
	Action  kind.KeyAction
	Allowed bool
	Reason  *string
}

// operations are the root fields behind the actions.
var operations = map[kind.KeyAction]string{
	kind.KeyLend: "lendKey", kind.KeyReturn: "returnKey", kind.KeyTransfer: "transferKey", kind.KeyReportLost: "reportKeyLost", kind.KeyReportFound: "reportKeyFound",
	kind.KeyRetire: "retireKey", kind.KeyUpdate: "updateKey",
}

// Actions lists what can be done with a key, with the reason for each that can't.
func Actions(a actor.Actor, k *ent.Key) []*Action {
	var out []*Action
	for _, v := range kind.KeyLend.Values() {
		action := &Action{Action: kind.KeyAction(v)}
		action.Allowed, action.Reason = a.Open(operations[action.Action], refusal(action.Action, k))
		out = append(out, action)
	}
	return out
}

// refusal says what stands against an action.
func refusal(action kind.KeyAction, k *ent.Key) *fault.Error {
	lost := k.RetiredBecause != nil && *k.RetiredBecause == kind.KeyWasLost
	switch action {
	case kind.KeyLend:
		return Lendable(k)
	case kind.KeyReturn, kind.KeyTransfer:
		if k.State != kind.KeyOut {
			return fault.Of(fault.KeyNotOut).At("input.loanID")
		}
	case kind.KeyReportFound:
		if !lost {
			return fault.Of(fault.KeyNotLost).At("input.keyID")
		}
	case kind.KeyRetire:
		return Lendable(k) // what is out comes back first
	case kind.KeyReportLost, kind.KeyUpdate:
		if k.State == kind.KeyRetired {
			return fault.Of(fault.KeyRetired).At("input.keyID")
		}
	}
	return nil
}
