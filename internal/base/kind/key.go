package kind

import "io"

// KeyKind is what a key opens (KY01).
type KeyKind string

// The values of KeyKind.
const (
	KeyDoor      KeyKind = "DOOR"       // a door
	KeyMailbox   KeyKind = "MAILBOX"    // a mailbox
	KeyMeterRoom KeyKind = "METER_ROOM" // a meter room or cabinet
	KeyCabinet   KeyKind = "CABINET"    // a cabinet
	KeyWardrobe  KeyKind = "WARDROBE"   // a wardrobe
	KeyDrawer    KeyKind = "DRAWER"     // a drawer
	KeyGate      KeyKind = "GATE"       // a gate or barrier
	KeyPlantRoom KeyKind = "PLANT_ROOM" // a pump room, a machine room, the roof
	KeyCard      KeyKind = "CARD"       // a card or fob
	KeySpare     KeyKind = "SPARE"      // a spare of another key
	KeySet       KeyKind = "SET"        // several of these on one tag
	KeyOther     KeyKind = "OTHER"      // anything else
)

// Values lists every KeyKind.
func (KeyKind) Values() []string {
	return []string{string(KeyDoor), string(KeyMailbox), string(KeyMeterRoom), string(KeyCabinet), string(KeyWardrobe), string(KeyDrawer), string(KeyGate), string(KeyPlantRoom), string(KeyCard), string(KeySpare), string(KeySet), string(KeyOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyState is where a key is.
type KeyState string

// The values of KeyState.
const (
	KeyIn      KeyState = "IN"      // in the cabinet
	KeyOut     KeyState = "OUT"     // out on a loan
	KeyRetired KeyState = "RETIRED" // no longer used
)

// Values lists every KeyState.
func (KeyState) Values() []string {
	return []string{string(KeyIn), string(KeyOut), string(KeyRetired)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyState) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyState) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyEnd is why a key is no longer used (KY04).
type KeyEnd string

// The values of KeyEnd.
const (
	KeyWasLost    KeyEnd = "LOST"        // it was lost
	KeyWasDamaged KeyEnd = "DAMAGED"     // it was damaged
	KeyReplaced   KeyEnd = "REPLACED"    // its lock was changed
	KeyHandedBack KeyEnd = "HANDED_BACK" // the owner took it back
	KeyEndOther   KeyEnd = "OTHER"       // anything else
)

// Values lists every KeyEnd.
func (KeyEnd) Values() []string {
	return []string{string(KeyWasLost), string(KeyWasDamaged), string(KeyReplaced), string(KeyHandedBack), string(KeyEndOther)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyEnd) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyEnd) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// BorrowerKind is who borrows a key (KY02).
type BorrowerKind string

// The values of BorrowerKind.
const (
	BorrowerStaff      BorrowerKind = "STAFF"      // a member of staff
	BorrowerResident   BorrowerKind = "RESIDENT"   // an owner, tenant or family member
	BorrowerContractor BorrowerKind = "CONTRACTOR" // somebody from outside
)

// Values lists every BorrowerKind.
func (BorrowerKind) Values() []string {
	return []string{string(BorrowerStaff), string(BorrowerResident), string(BorrowerContractor)}
}

// MarshalGQL writes the value as GraphQL.
func (v BorrowerKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *BorrowerKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// LoanStatus is how a loan of a key stands (KY02).
type LoanStatus string

// The values of LoanStatus.
const (
	LoanOut         LoanStatus = "OUT"         // the key is out
	LoanReturned    LoanStatus = "RETURNED"    // it came back
	LoanTransferred LoanStatus = "TRANSFERRED" // it was passed on to another borrower
	LoanLost        LoanStatus = "LOST"        // it was reported lost
)

// Values lists every LoanStatus.
func (LoanStatus) Values() []string {
	return []string{string(LoanOut), string(LoanReturned), string(LoanTransferred), string(LoanLost)}
}

// MarshalGQL writes the value as GraphQL.
func (v LoanStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *LoanStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyCondition is how a key came back (KY04).
type KeyCondition string

// The values of KeyCondition.
const (
	KeyGood    KeyCondition = "GOOD"    // as it was
	KeyDamaged KeyCondition = "DAMAGED" // damaged
)

// Values lists every KeyCondition.
func (KeyCondition) Values() []string {
	return []string{string(KeyGood), string(KeyDamaged)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyCondition) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyCondition) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// StockDifferenceKind is what is wrong with a tag at a count of the cabinet (KY06).
type StockDifferenceKind string

// The values of StockDifferenceKind.
const (
	StockMissing   StockDifferenceKind = "MISSING"   // it should be there and is not
	StockOut       StockDifferenceKind = "OUT"       // it is there although it is out on a loan
	StockRetired   StockDifferenceKind = "RETIRED"   // it is there although it is no longer used
	StockElsewhere StockDifferenceKind = "ELSEWHERE" // it is there although its place is another cabinet
	StockUnknown   StockDifferenceKind = "UNKNOWN"   // no such tag is registered
)

// Values lists every StockDifferenceKind.
func (StockDifferenceKind) Values() []string {
	return []string{string(StockMissing), string(StockOut), string(StockRetired), string(StockElsewhere), string(StockUnknown)}
}

// MarshalGQL writes the value as GraphQL.
func (v StockDifferenceKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *StockDifferenceKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyAction is something that can be done with a key.
type KeyAction string

// The values of KeyAction.
const (
	KeyLend        KeyAction = "LEND"         // give it to somebody until a time
	KeyReturn      KeyAction = "RETURN"       // take it back
	KeyTransfer    KeyAction = "TRANSFER"     // pass it on to another borrower
	KeyReportLost  KeyAction = "REPORT_LOST"  // report it lost
	KeyReportFound KeyAction = "REPORT_FOUND" // note that it turned up
	KeyRetire      KeyAction = "RETIRE"       // take it out of use
	KeyUpdate      KeyAction = "UPDATE"       // give it another place
)

// Values lists every KeyAction.
func (KeyAction) Values() []string {
	return []string{string(KeyLend), string(KeyReturn), string(KeyTransfer), string(KeyReportLost), string(KeyReportFound), string(KeyRetire), string(KeyUpdate)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyOutcome is what became of a key at move-out (KY05).
type KeyOutcome string

// The values of KeyOutcome.
const (
	KeyBackGood    KeyOutcome = "GOOD"    // back, as it was
	KeyBackDamaged KeyOutcome = "DAMAGED" // back, and damaged
	KeyNotBack     KeyOutcome = "MISSING" // not back
)

// Values lists every KeyOutcome.
func (KeyOutcome) Values() []string {
	return []string{string(KeyBackGood), string(KeyBackDamaged), string(KeyNotBack)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyOutcome) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyOutcome) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
