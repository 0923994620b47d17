package kind

import "io"

// IncidentStatus is whether an incident goes on.
type IncidentStatus string

// The values of IncidentStatus.
const (
	IncidentOpen  IncidentStatus = "OPEN"  // it goes on, and gathers tickets
	IncidentEnded IncidentStatus = "ENDED" // it is over
)

// Values lists every IncidentStatus.
func (IncidentStatus) Values() []string { return []string{string(IncidentOpen), string(IncidentEnded)} }

// MarshalGQL writes the value as GraphQL.
func (v IncidentStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *IncidentStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// IncidentOutcome is what becomes of the tickets of an incident that ends.
type IncidentOutcome string

// The values of IncidentOutcome.
const (
	CompleteTickets IncidentOutcome = "COMPLETE" // they are complete, with its result
	AskBack         IncidentOutcome = "ASK_BACK" // they stay open, and each resident is asked whether all is well
)

// Values lists every IncidentOutcome.
func (IncidentOutcome) Values() []string { return []string{string(CompleteTickets), string(AskBack)} }

// MarshalGQL writes the value as GraphQL.
func (v IncidentOutcome) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *IncidentOutcome) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
