package kind

import "io"

// HandoverStatus is how a handover between two shifts stands (DU03).
type HandoverStatus string

// The values of HandoverStatus.
const (
	HandoverDue      HandoverStatus = "DUE"      // the shift ends within a quarter of an hour, and nobody has prepared the handover
	HandoverPrepared HandoverStatus = "PREPARED" // the list is drawn up, and nobody has signed
	HandoverSigned   HandoverStatus = "SIGNED"   // who goes has signed, and the list is frozen
	HandoverDone     HandoverStatus = "DONE"     // both have signed
	HandoverMissed   HandoverStatus = "MISSED"   // the next handover of the post was due before both had signed
)

// Values lists every HandoverStatus.
func (HandoverStatus) Values() []string {
	return []string{string(HandoverDue), string(HandoverPrepared), string(HandoverSigned), string(HandoverDone), string(HandoverMissed)}
}

// MarshalGQL writes the value as GraphQL.
func (v HandoverStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *HandoverStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// HandoverItemKind is what kind of unfinished work stands on the list of a handover (DU03).
type HandoverItemKind string

// The values of HandoverItemKind.
const (
	HandedTicket      HandoverItemKind = "TICKET"       // a ticket whose work is not complete
	HandedKeyLoan     HandoverItemKind = "KEY_LOAN"     // a key that is out
	HandedMessage     HandoverItemKind = "MESSAGE"      // a message that is not passed on
	HandedPatrolRound HandoverItemKind = "PATROL_ROUND" // a round of a patrol that can be walked
	HandedParcel      HandoverItemKind = "PARCEL"       // a parcel that waits
	HandedVisit       HandoverItemKind = "VISIT"        // a visitor who has not left
)

// Values lists every HandoverItemKind.
func (HandoverItemKind) Values() []string {
	return []string{string(HandedTicket), string(HandedKeyLoan), string(HandedMessage), string(HandedPatrolRound), string(HandedParcel), string(HandedVisit)}
}

// MarshalGQL writes the value as GraphQL.
func (v HandoverItemKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *HandoverItemKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// SwapStatus is how a request for a swap stands (DU01).
type SwapStatus string

// The values of SwapStatus.
const (
	SwapRequested SwapStatus = "REQUESTED" // the supervisor has not decided
	SwapApproved  SwapStatus = "APPROVED"  // somebody else takes the shift
	SwapRefused   SwapStatus = "REFUSED"   // the shift stays as it is
)

// Values lists every SwapStatus.
func (SwapStatus) Values() []string {
	return []string{string(SwapRequested), string(SwapApproved), string(SwapRefused)}
}

// MarshalGQL writes the value as GraphQL.
func (v SwapStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *SwapStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// SpotCheckFinding is what a spot check of a post found wanting (DU04).
type SpotCheckFinding string

// The values of SpotCheckFinding.
const (
	SpotAbsent      SpotCheckFinding = "ABSENT"       // nobody was at the post
	SpotLate        SpotCheckFinding = "LATE"         // who is on duty came late
	SpotUnkempt     SpotCheckFinding = "UNKEMPT"      // uniform or appearance is not as it has to be
	SpotInattentive SpotCheckFinding = "INATTENTIVE"  // who is on duty slept, or was busy with something else
	SpotUntidy      SpotCheckFinding = "UNTIDY"       // the post is not tidy
	SpotLogNotKept  SpotCheckFinding = "LOG_NOT_KEPT" // the duty log or another record is not kept
	SpotEquipment   SpotCheckFinding = "EQUIPMENT"    // equipment of the post is missing or broken
	SpotOther       SpotCheckFinding = "OTHER"        // anything else
)

// Values lists every SpotCheckFinding.
func (SpotCheckFinding) Values() []string {
	return []string{string(SpotAbsent), string(SpotLate), string(SpotUnkempt), string(SpotInattentive), string(SpotUntidy), string(SpotLogNotKept), string(SpotEquipment), string(SpotOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v SpotCheckFinding) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *SpotCheckFinding) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DutyDimension is what figures of duty are grouped by (DU01, DU03, DU04).
type DutyDimension string

// The values of DutyDimension.
const (
	DutyByEstate  DutyDimension = "ESTATE"  // the estate
	DutyByPost    DutyDimension = "POST"    // the post; rosters and signed logs belong to none
	DutyByHour    DutyDimension = "HOUR"    // the hour of the day
	DutyByWeekday DutyDimension = "WEEKDAY" // the day of the week
)

// Values lists every DutyDimension.
func (DutyDimension) Values() []string {
	return []string{string(DutyByEstate), string(DutyByPost), string(DutyByHour), string(DutyByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v DutyDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DutyDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
