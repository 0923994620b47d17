package kind

import "io"

// VisitPurpose is why somebody comes (VI01).
type VisitPurpose string

// The values of VisitPurpose.
const (
	ToDesk VisitPurpose = "DESK"       // to the front desk
	ToUnit VisitPurpose = "VISITOR"    // to somebody in a unit
	ToWork VisitPurpose = "CONTRACTOR" // to work on the estate or in a unit
	ToView VisitPurpose = "VIEWING"    // to see a show flat
)

// Values lists every VisitPurpose.
func (VisitPurpose) Values() []string {
	return []string{string(ToDesk), string(ToUnit), string(ToWork), string(ToView)}
}

// MarshalGQL writes the value as GraphQL.
func (v VisitPurpose) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *VisitPurpose) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// VisitStatus is how a visit stands (VI01).
type VisitStatus string

// The values of VisitStatus.
const (
	VisitExpected  VisitStatus = "EXPECTED"  // announced, and not here yet
	VisitOnSite    VisitStatus = "ON_SITE"   // on site
	VisitLeft      VisitStatus = "LEFT"      // the visitor has left
	VisitCancelled VisitStatus = "CANCELLED" // called off before the visitor came
	VisitNotCome   VisitStatus = "NOT_COME"  // the visitor did not come in time
)

// Values lists every VisitStatus.
func (VisitStatus) Values() []string {
	return []string{string(VisitExpected), string(VisitOnSite), string(VisitLeft), string(VisitCancelled), string(VisitNotCome)}
}

// MarshalGQL writes the value as GraphQL.
func (v VisitStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *VisitStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// InvitationStatus is how an invitation stands (VI02).
type InvitationStatus string

// The values of InvitationStatus.
const (
	InvitationOpen    InvitationStatus = "OPEN"    // its pass code is good in its window
	InvitationUsedUp  InvitationStatus = "USED_UP" // every entry has been used
	InvitationRevoked InvitationStatus = "REVOKED" // called off
	InvitationExpired InvitationStatus = "EXPIRED" // its window is over
)

// Values lists every InvitationStatus.
func (InvitationStatus) Values() []string {
	return []string{string(InvitationOpen), string(InvitationUsedUp), string(InvitationRevoked), string(InvitationExpired)}
}

// MarshalGQL writes the value as GraphQL.
func (v InvitationStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *InvitationStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PassRefusal is why a pass code was refused (VI02).
type PassRefusal string

// The values of PassRefusal.
const (
	PassUnknown PassRefusal = "UNKNOWN"   // no invitation of the estate has this code
	PassEarly   PassRefusal = "TOO_EARLY" // its window has not begun
	PassExpired PassRefusal = "EXPIRED"   // its window is over
	PassUsedUp  PassRefusal = "USED_UP"   // every entry has been used
	PassRevoked PassRefusal = "REVOKED"   // the invitation was called off
	PassBlocked PassRefusal = "BLOCKED"   // the visitor is on the block list
)

// Values lists every PassRefusal.
func (PassRefusal) Values() []string {
	return []string{string(PassUnknown), string(PassEarly), string(PassExpired), string(PassUsedUp), string(PassRevoked), string(PassBlocked)}
}

// MarshalGQL writes the value as GraphQL.
func (v PassRefusal) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PassRefusal) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// VisitAction is something that can be done with a visit.
type VisitAction string

// The values of VisitAction.
const (
	VisitCheckIn  VisitAction = "CHECK_IN"  // let the visitor in
	VisitCheckOut VisitAction = "CHECK_OUT" // note that the visitor left
	VisitCancel   VisitAction = "CANCEL"    // call it off
)

// Values lists every VisitAction.
func (VisitAction) Values() []string {
	return []string{string(VisitCheckIn), string(VisitCheckOut), string(VisitCancel)}
}

// MarshalGQL writes the value as GraphQL.
func (v VisitAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *VisitAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
