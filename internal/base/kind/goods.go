package kind

import "io"

// ParcelClass is what came for somebody (VI04).
type ParcelClass string

// The values of ParcelClass.
const (
	ParcelRegistered ParcelClass = "REGISTERED_POST" // registered post
	ParcelPackage    ParcelClass = "PARCEL"          // a parcel
	ParcelMoneyOrder ParcelClass = "MONEY_ORDER"     // a money order
	ParcelExpress    ParcelClass = "EXPRESS"         // an express letter
	ParcelPaper      ParcelClass = "PAPER"           // a newspaper or ordinary letter that had to be kept
)

// Values lists every ParcelClass.
func (ParcelClass) Values() []string {
	return []string{string(ParcelRegistered), string(ParcelPackage), string(ParcelMoneyOrder), string(ParcelExpress), string(ParcelPaper)}
}

// MarshalGQL writes the value as GraphQL.
func (v ParcelClass) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ParcelClass) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ParcelCondition is how a parcel arrived (VI04).
type ParcelCondition string

// The values of ParcelCondition.
const (
	ParcelSound  ParcelCondition = "SOUND"   // undamaged
	ParcelBroken ParcelCondition = "DAMAGED" // damaged, with the carrier's certificate
)

// Values lists every ParcelCondition.
func (ParcelCondition) Values() []string {
	return []string{string(ParcelSound), string(ParcelBroken)}
}

// MarshalGQL writes the value as GraphQL.
func (v ParcelCondition) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ParcelCondition) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ParcelStatus is how a parcel stands (VI04).
type ParcelStatus string

// The values of ParcelStatus.
const (
	ParcelWaiting   ParcelStatus = "WAITING"    // at the desk
	ParcelHandedOut ParcelStatus = "HANDED_OUT" // collected at the desk
	ParcelDelivered ParcelStatus = "DELIVERED"  // brought to the door
	ParcelSentBack  ParcelStatus = "SENT_BACK"  // given back to the carrier
)

// Values lists every ParcelStatus.
func (ParcelStatus) Values() []string {
	return []string{string(ParcelWaiting), string(ParcelHandedOut), string(ParcelDelivered), string(ParcelSentBack)}
}

// MarshalGQL writes the value as GraphQL.
func (v ParcelStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ParcelStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ParcelAction is something that can be done with a parcel.
type ParcelAction string

// The values of ParcelAction.
const (
	ParcelNotify   ParcelAction = "NOTIFY"    // tell the addressee
	ParcelUpdate   ParcelAction = "UPDATE"    // match it to its addressee, or give it another place
	ParcelHandOut  ParcelAction = "HAND_OUT"  // hand it out, at the desk or at the door
	ParcelSendBack ParcelAction = "SEND_BACK" // give it back to the carrier
)

// Values lists every ParcelAction.
func (ParcelAction) Values() []string {
	return []string{string(ParcelNotify), string(ParcelUpdate), string(ParcelHandOut), string(ParcelSendBack)}
}

// MarshalGQL writes the value as GraphQL.
func (v ParcelAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ParcelAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// CarrierRole is who takes large goods out (VI05).
type CarrierRole string

// The values of CarrierRole.
const (
	CarriedByOwner   CarrierRole = "OWNER"          // the owner of the unit
	CarriedByTenant  CarrierRole = "TENANT"         // a person who rents the unit
	CarriedByCompany CarrierRole = "TENANT_COMPANY" // a company that rents the unit
)

// Values lists every CarrierRole.
func (CarrierRole) Values() []string {
	return []string{string(CarriedByOwner), string(CarriedByTenant), string(CarriedByCompany)}
}

// MarshalGQL writes the value as GraphQL.
func (v CarrierRole) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *CarrierRole) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ReleaseStatus is how a release pass stands (VI05).
type ReleaseStatus string

// The values of ReleaseStatus.
const (
	ReleaseIssued    ReleaseStatus = "ISSUED"    // good at the gate in its window
	ReleaseDone      ReleaseStatus = "RELEASED"  // the goods have left
	ReleaseStopped   ReleaseStatus = "STOPPED"   // the guard did not let the goods pass
	ReleaseCancelled ReleaseStatus = "CANCELLED" // called off
	ReleaseExpired   ReleaseStatus = "EXPIRED"   // its window is over
)

// Values lists every ReleaseStatus.
func (ReleaseStatus) Values() []string {
	return []string{string(ReleaseIssued), string(ReleaseDone), string(ReleaseStopped), string(ReleaseCancelled), string(ReleaseExpired)}
}

// MarshalGQL writes the value as GraphQL.
func (v ReleaseStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ReleaseStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// ReleaseAction is something that can be done with a release pass.
type ReleaseAction string

// The values of ReleaseAction.
const (
	ReleaseConfirm ReleaseAction = "CONFIRM" // confirm at the gate that the goods leave
	ReleaseStop    ReleaseAction = "STOP"    // stop the goods at the gate
	ReleaseCancel  ReleaseAction = "CANCEL"  // call it off
)

// Values lists every ReleaseAction.
func (ReleaseAction) Values() []string {
	return []string{string(ReleaseConfirm), string(ReleaseStop), string(ReleaseCancel)}
}

// MarshalGQL writes the value as GraphQL.
func (v ReleaseAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *ReleaseAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
