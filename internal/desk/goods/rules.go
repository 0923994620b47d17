package goods

import (
	"time"

	"foyer/ent"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Limits of a release pass.
const (
	mostItems   = 100
	mostCount   = 10_000
	longestPass = 31 * 24 * time.Hour
)

// ParcelRefusal says what stands against any change of a parcel: one that is gone is handed out no second time (VI04).
func ParcelRefusal(p *ent.Parcel) *fault.Error {
	if p.Status != kind.ParcelWaiting {
		return fault.Of(fault.ParcelClosed).At("input.parcelID").With("status", string(p.Status))
	}
	return nil
}

// personally are the classes that only the addressee gets, or somebody with authority (VI04).
var personally = map[kind.ParcelClass]bool{kind.ParcelRegistered: true, kind.ParcelMoneyOrder: true}

// CheckCollector refuses to hand out what is not signed for, and what is not for the one who fetches it (VI04).
func CheckCollector(p *ent.Parcel, by, signature, authority string) error {
	var c fault.Check
	c.That(signature != "" || p.Class == kind.ParcelPaper, fault.Required, "input.signature", "Let the collector sign, and say where the signature is kept (VI04).")
	if personally[p.Class] && by != p.Addressee && authority == "" {
		c.Add(fault.Of(fault.AuthorityMissing).At("input.authority"))
	}
	return c.Err()
}

// checkConsents refuses goods that somebody has not agreed to (VI05).
func checkConsents(c *fault.Check, role kind.CarrierRole, company, owner string) {
	if role == kind.CarriedByCompany && company == "" {
		c.Add(fault.Of(fault.CompanyMissing).At("input.companyConsent"))
	}
	if role != kind.CarriedByOwner && owner == "" {
		c.Add(fault.Of(fault.OwnerConsentMissing).At("input.ownerConsent"))
	}
}

// checkFees refuses goods of a unit whose fees are open: an owner stays, and owes nothing that is late; a tenant may be leaving, and owes nothing
// (VI05).
func checkFees(role kind.CarrierRole, owed, overdue int64) *fault.Error {
	if role == kind.CarriedByOwner {
		owed = overdue
	}
	if owed > 0 {
		return fault.Of(fault.FeesOpen).At("input.feesWaivedByID").With("owed", owed)
	}
	return nil
}

// ReleaseRefusal says what stands against an action on a release pass at a moment (VI05).
func ReleaseRefusal(action kind.ReleaseAction, r *ent.ReleasePass, now time.Time) *fault.Error {
	switch {
	case r.Status != kind.ReleaseIssued || action == kind.ReleaseConfirm && !now.Before(r.ValidTo):
		return fault.Of(fault.ReleaseClosed).At("input.releasePassID").With("status", string(r.Status))
	case action == kind.ReleaseConfirm && now.Before(r.ValidFrom):
		return fault.Of(fault.ReleaseTooEarly).At("input.releasePassID")
	default:
		return nil
	}
}

// ParcelAction is something that can be done with a parcel, and whether it is open to the caller.
type ParcelAction struct {
	Action  kind.ParcelAction
	Allowed bool
	Reason  *string
}

// ReleaseAction is something that can be done with a release pass, and whether it is open to the caller.
type ReleaseAction struct {
	Action  kind.ReleaseAction
	Allowed bool
	Reason  *string
}

// parcelOperations and releaseOperations are the root fields behind the actions.
var (
	parcelOperations = map[kind.ParcelAction]string{
		kind.ParcelNotify: "notifyAddressee", kind.ParcelUpdate: "updateParcel", kind.ParcelHandOut: "handOutParcel", kind.ParcelSendBack: "sendBackParcel",
	}
	releaseOperations = map[kind.ReleaseAction]string{kind.ReleaseConfirm: "confirmRelease", kind.ReleaseStop: "stopRelease", kind.ReleaseCancel: "cancelReleasePass"}
)

// ParcelActions lists what can be done with a parcel, with the reason for each that can't.
func ParcelActions(a actor.Actor, p *ent.Parcel) []*ParcelAction {
	var out []*ParcelAction
	for _, v := range kind.ParcelNotify.Values() {
		action := &ParcelAction{Action: kind.ParcelAction(v)}
		action.Allowed, action.Reason = a.Open(parcelOperations[action.Action], ParcelRefusal(p))
		out = append(out, action)
	}
	return out
}

// ReleaseActions lists what can be done with a release pass, with the reason for each that can't.
func ReleaseActions(a actor.Actor, r *ent.ReleasePass, now time.Time) []*ReleaseAction {
	var out []*ReleaseAction
	for _, v := range kind.ReleaseConfirm.Values() {
		action := &ReleaseAction{Action: kind.ReleaseAction(v)}
		action.Allowed, action.Reason = a.Open(releaseOperations[action.Action], ReleaseRefusal(action.Action, r, now))
		out = append(out, action)
	}
	return out
}
