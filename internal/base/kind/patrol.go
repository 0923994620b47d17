package kind

import "io"

// PatrolFrequency is how often a route is walked (PT01).
type PatrolFrequency string

// The values of PatrolFrequency.
const (
	PatrolDaily      PatrolFrequency = "DAILY"       // every day
	PatrolWeekly     PatrolFrequency = "WEEKLY"      // every seven days
	PatrolMonthly    PatrolFrequency = "MONTHLY"     // every month
	PatrolQuarterly  PatrolFrequency = "QUARTERLY"   // every three months
	PatrolHalfYearly PatrolFrequency = "HALF_YEARLY" // every six months
	PatrolYearly     PatrolFrequency = "YEARLY"      // every year
)

// Values lists every PatrolFrequency.
func (PatrolFrequency) Values() []string {
	return []string{string(PatrolDaily), string(PatrolWeekly), string(PatrolMonthly), string(PatrolQuarterly), string(PatrolHalfYearly), string(PatrolYearly)}
}

// MarshalGQL writes the value as GraphQL.
func (v PatrolFrequency) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PatrolFrequency) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PatrolStatus is how a round of a patrol stands (PT01).
type PatrolStatus string

// The values of PatrolStatus.
const (
	PatrolDue        PatrolStatus = "DUE"        // it can be walked now, and nobody has begun
	PatrolWalking    PatrolStatus = "WALKING"    // some of its checkpoints are checked
	PatrolDone       PatrolStatus = "DONE"       // all of its checkpoints were checked in time
	PatrolIncomplete PatrolStatus = "INCOMPLETE" // it was broken off, or its time was over before all checkpoints were checked
	PatrolMissed     PatrolStatus = "MISSED"     // its time was over before anybody began
)

// Values lists every PatrolStatus.
func (PatrolStatus) Values() []string {
	return []string{string(PatrolDue), string(PatrolWalking), string(PatrolDone), string(PatrolIncomplete), string(PatrolMissed)}
}

// MarshalGQL writes the value as GraphQL.
func (v PatrolStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PatrolStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PatrolResult is what was found at a checkpoint (PT01).
type PatrolResult string

// The values of PatrolResult.
const (
	PatrolFine    PatrolResult = "FINE"    // everything is in order
	PatrolFinding PatrolResult = "FINDING" // something was found, and became a ticket
)

// Values lists every PatrolResult.
func (PatrolResult) Values() []string {
	return []string{string(PatrolFine), string(PatrolFinding)}
}

// MarshalGQL writes the value as GraphQL.
func (v PatrolResult) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PatrolResult) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// PatrolDimension is what figures of patrols are grouped by (RP03, PT01).
type PatrolDimension string

// The values of PatrolDimension.
const (
	PatrolByEstate     PatrolDimension = "ESTATE"     // the estate
	PatrolByRoute      PatrolDimension = "ROUTE"      // the route
	PatrolByDepartment PatrolDimension = "DEPARTMENT" // the department that walked it
	PatrolByHour       PatrolDimension = "HOUR"       // the hour of the day at which the round began to be due
	PatrolByWeekday    PatrolDimension = "WEEKDAY"    // the day of the week on which the round was due
)

// Values lists every PatrolDimension.
func (PatrolDimension) Values() []string {
	return []string{string(PatrolByEstate), string(PatrolByRoute), string(PatrolByDepartment), string(PatrolByHour), string(PatrolByWeekday)}
}

// MarshalGQL writes the value as GraphQL.
func (v PatrolDimension) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *PatrolDimension) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
