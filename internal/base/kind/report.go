package kind

import "io"

// TicketDimension is what figures of tickets are grouped by (RP01).
type TicketDimension string

// The values of TicketDimension.
const (
	TicketByEstate     TicketDimension = "ESTATE"     // the estate
	TicketByKind       TicketDimension = "KIND"       // the kind of request
	TicketByClass      TicketDimension = "CLASS"      // the class of a help request or emergency
	TicketByStatus     TicketDimension = "STATUS"     // where the ticket stands now
	TicketByDepartment TicketDimension = "DEPARTMENT" // the department that it was dispatched to last
	TicketByBuilding   TicketDimension = "BUILDING"   // the building of its unit or place
	TicketByChannel    TicketDimension = "CHANNEL"    // how the request came in
	TicketByAssignee   TicketDimension = "ASSIGNEE"   // who works on it
	TicketByHour       TicketDimension = "HOUR"       // the hour of the day in which it was entered
	TicketByWeekday    TicketDimension = "WEEKDAY"    // the day of the week on which it was entered
)

// Values lists every TicketDimension.
func (TicketDimension) Values() []string {
	return []string{string(TicketByEstate), string(TicketByKind), string(TicketByClass), string(TicketByStatus), string(TicketByDepartment), string(TicketByBuilding), string(TicketByChannel), string(TicketByAssignee), string(TicketByHour), string(TicketByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// TicketMoment is which moment of a ticket decides when it counts (RP01).
type TicketMoment string

// The values of TicketMoment.
const (
	WhenOpened    TicketMoment = "OPENED"    // when it was entered
	WhenCompleted TicketMoment = "COMPLETED" // when its work was complete
	WhenClosed    TicketMoment = "CLOSED"    // when it was archived or cancelled
)

// Values lists every TicketMoment.
func (TicketMoment) Values() []string {
	return []string{string(WhenOpened), string(WhenCompleted), string(WhenClosed)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketMoment) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketMoment) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Bucket is how long the pieces of time are that figures are told for (RP04).
type Bucket string

// The values of Bucket.
const (
	BucketHour  Bucket = "HOUR"  // hours
	BucketDay   Bucket = "DAY"   // days
	BucketWeek  Bucket = "WEEK"  // weeks, from Monday on
	BucketMonth Bucket = "MONTH" // months
)

// Values lists every Bucket.
func (Bucket) Values() []string {
	return []string{string(BucketHour), string(BucketDay), string(BucketWeek), string(BucketMonth)}
}

// MarshalGQL writes the value as GraphQL.
func (v Bucket) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Bucket) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// VisitDimension is what figures of visits are grouped by (RP03).
type VisitDimension string

// The values of VisitDimension.
const (
	VisitByEstate  VisitDimension = "ESTATE"  // the estate
	VisitByPurpose VisitDimension = "PURPOSE" // why the visitor comes
	VisitByHour    VisitDimension = "HOUR"    // the hour of the day of the arrival
	VisitByWeekday VisitDimension = "WEEKDAY" // the day of the week of the arrival
)

// Values lists every VisitDimension.
func (VisitDimension) Values() []string {
	return []string{string(VisitByEstate), string(VisitByPurpose), string(VisitByHour), string(VisitByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v VisitDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *VisitDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// KeyDimension is what figures of loans of keys are grouped by (RP03).
type KeyDimension string

// The values of KeyDimension.
const (
	KeyByEstate   KeyDimension = "ESTATE"        // the estate
	KeyByBorrower KeyDimension = "BORROWER_KIND" // who borrowed it
	KeyByHour     KeyDimension = "HOUR"          // the hour of the day in which it was lent
	KeyByWeekday  KeyDimension = "WEEKDAY"       // the day of the week on which it was lent
)

// Values lists every KeyDimension.
func (KeyDimension) Values() []string {
	return []string{string(KeyByEstate), string(KeyByBorrower), string(KeyByHour), string(KeyByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v KeyDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *KeyDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DeskDimension is what figures of a desk are grouped by (RP03, IN06).
type DeskDimension string

// The values of DeskDimension.
const (
	DeskByEstate  DeskDimension = "ESTATE"  // the estate
	DeskByHour    DeskDimension = "HOUR"    // the hour of the day
	DeskByWeekday DeskDimension = "WEEKDAY" // the day of the week
)

// Values lists every DeskDimension.
func (DeskDimension) Values() []string {
	return []string{string(DeskByEstate), string(DeskByHour), string(DeskByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v DeskDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DeskDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
