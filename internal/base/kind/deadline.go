package kind

import "io"

// AppointmentUse is what an agreed time means for a clock (TK04).
type AppointmentUse string

// The values of AppointmentUse.
const (
	AppointmentIgnored AppointmentUse = "IGNORED" // an agreed time changes nothing
	AppointmentDue     AppointmentUse = "DUE"     // an agreed time is when the clock falls due
	AppointmentStart   AppointmentUse = "START"   // the clock counts from the agreed time
)

// Values lists every AppointmentUse.
func (AppointmentUse) Values() []string {
	return []string{string(AppointmentIgnored), string(AppointmentDue), string(AppointmentStart)}
}

// MarshalGQL writes the value as GraphQL.
func (v AppointmentUse) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *AppointmentUse) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DeadlineCause is why a deadline's clock stopped or moved (TK03).
type DeadlineCause string

// The values of DeadlineCause.
const (
	CauseStatus      DeadlineCause = "STATUS"      // the ticket came to a status in which the clock stands still
	CauseAppointment DeadlineCause = "APPOINTMENT" // a time was agreed with the resident
	CauseRule        DeadlineCause = "RULE"        // priority or class changed, and with it the rule
	CauseReopened    DeadlineCause = "REOPENED"    // the ticket was sent back, and clocks begin anew
	CauseClosed      DeadlineCause = "CLOSED"      // the ticket was archived or cancelled
	CauseListed      DeadlineCause = "LISTED"      // it was never answered, and stands on the next list (TK15)
)

// Values lists every DeadlineCause.
func (DeadlineCause) Values() []string {
	return []string{string(CauseStatus), string(CauseAppointment), string(CauseRule), string(CauseReopened), string(CauseClosed), string(CauseListed)}
}

// MarshalGQL writes the value as GraphQL.
func (v DeadlineCause) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DeadlineCause) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Weekday is a day of the week.
type Weekday string

// The values of Weekday.
const (
	Monday    Weekday = "MONDAY"    // 星期一
	Tuesday   Weekday = "TUESDAY"   // 星期二
	Wednesday Weekday = "WEDNESDAY" // 星期三
	Thursday  Weekday = "THURSDAY"  // 星期四
	Friday    Weekday = "FRIDAY"    // 星期五
	Saturday  Weekday = "SATURDAY"  // 星期六
	Sunday    Weekday = "SUNDAY"    // 星期日
)

// Values lists every Weekday.
func (Weekday) Values() []string {
	return []string{string(Monday), string(Tuesday), string(Wednesday), string(Thursday), string(Friday), string(Saturday), string(Sunday)}
}

// MarshalGQL writes the value as GraphQL.
func (v Weekday) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Weekday) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// EscalationTrigger is what starts a ladder of escalation (TK03, TK12).
type EscalationTrigger string

// The values of EscalationTrigger.
const (
	OnOpened   EscalationTrigger = "OPENED"   // the ticket was opened: emergencies
	OnBreach   EscalationTrigger = "BREACH"   // a deadline was missed
	OnRepeated EscalationTrigger = "REPEATED" // a complaint about the same matter came again (TK11)
	OnMajor    EscalationTrigger = "MAJOR"    // helpers were sent to a major medical case (TK13)
	OnReturned EscalationTrigger = "RETURNED" // helpers are back from a medical case (TK13)
)

// Values lists every EscalationTrigger.
func (EscalationTrigger) Values() []string {
	return []string{string(OnOpened), string(OnBreach), string(OnRepeated), string(OnMajor), string(OnReturned)}
}

// MarshalGQL writes the value as GraphQL.
func (v EscalationTrigger) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *EscalationTrigger) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Callee is whom a level of escalation calls (TK03, TK12, PL06).
type Callee string

// The values of Callee.
const (
	CallDutyPost       Callee = "DUTY_POST"                // whoever stands at the front desk
	CallAssignee       Callee = "ASSIGNEE"                 // who works on the ticket; the duty manager of its department while nobody does
	CallDutyManager    Callee = "DUTY_MANAGER"             // the duty manager of the ticket's department; the duty post while no department has it
	CallSecurity       Callee = "SECURITY_DUTY_MANAGER"    // the duty manager of security
	CallEngineering    Callee = "ENGINEERING_DUTY_MANAGER" // the duty manager of engineering
	CallSupervisor     Callee = "SUPERVISOR"               // the customer-service supervisors
	CallCentreManager  Callee = "CENTRE_MANAGER"           // the centre manager
	CallGeneralManager Callee = "GENERAL_MANAGER"          // the general manager's mailbox (总经理信箱)
)

// Values lists every Callee.
func (Callee) Values() []string {
	return []string{string(CallDutyPost), string(CallAssignee), string(CallDutyManager), string(CallSecurity), string(CallEngineering), string(CallSupervisor), string(CallCentreManager), string(CallGeneralManager)}
}

// MarshalGQL writes the value as GraphQL.
func (v Callee) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Callee) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// EscalationStatus is where an escalation stands.
type EscalationStatus string

// The values of EscalationStatus.
const (
	EscalationCalling      EscalationStatus = "CALLING"      // somebody is called, and nobody has answered
	EscalationAcknowledged EscalationStatus = "ACKNOWLEDGED" // a named person has answered
	EscalationExhausted    EscalationStatus = "EXHAUSTED"    // the last level was called, and nobody has answered; it stays on the boards
	EscalationEnded        EscalationStatus = "ENDED"        // the ticket no longer needs anybody: what was missed was done, or it is closed
)

// Values lists every EscalationStatus.
func (EscalationStatus) Values() []string {
	return []string{string(EscalationCalling), string(EscalationAcknowledged), string(EscalationExhausted), string(EscalationEnded)}
}

// MarshalGQL writes the value as GraphQL.
func (v EscalationStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *EscalationStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
