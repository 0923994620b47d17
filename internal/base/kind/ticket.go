package kind

import "io"

// TicketKind is what a caller asks for (TK).
type TicketKind string

// The values of TicketKind.
const (
	Enquiry      TicketKind = "ENQUIRY"       // 咨询
	Suggestion   TicketKind = "SUGGESTION"    // 建议
	Help         TicketKind = "HELP"          // 求助
	Complaint    TicketKind = "COMPLAINT"     // 投诉
	IndoorRepair TicketKind = "INDOOR_REPAIR" // 户内报修
	PublicRepair TicketKind = "PUBLIC_REPAIR" // 公共报修
	Emergency    TicketKind = "EMERGENCY"     // 突发事件
)

// Values lists every TicketKind.
func (TicketKind) Values() []string {
	return []string{string(Enquiry), string(Suggestion), string(Help), string(Complaint), string(IndoorRepair), string(PublicRepair), string(Emergency)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketKind) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketKind) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// TicketClass narrows help requests and emergencies; each kind allows its own (TK, TK12).
type TicketClass string

// The values of TicketClass.
const (
	ClassMedical          TicketClass = "MEDICAL"           // help: escort, ambulance or attendance (TK13)
	ClassRepair           TicketClass = "REPAIR"            // help that runs as a repair (TK19)
	ClassComplaint        TicketClass = "COMPLAINT"         // help that runs as a complaint (TK19)
	ClassEnquiry          TicketClass = "ENQUIRY"           // help that runs as an enquiry (TK19)
	ClassCrimeOrAccident  TicketClass = "CRIME_OR_ACCIDENT" // help after a crime or accident
	ClassDisaster         TicketClass = "DISASTER"          // help in a fire or flood
	ClassOther            TicketClass = "OTHER"             // any other help
	ClassFire             TicketClass = "FIRE"              // emergency: fire
	ClassFlood            TicketClass = "FLOOD"             // emergency: flood
	ClassInjury           TicketClass = "INJURY"            // emergency: somebody is hurt
	ClassPoisoning        TicketClass = "POISONING"         // emergency: poisoning
	ClassTrafficAccident  TicketClass = "TRAFFIC_ACCIDENT"  // emergency: traffic accident
	ClassFight            TicketClass = "FIGHT"             // emergency: fight
	ClassCrime            TicketClass = "CRIME"             // emergency: robbery or other crime
	ClassTrappedLift      TicketClass = "TRAPPED_LIFT"      // emergency: people in a lift
	ClassEquipmentFailure TicketClass = "EQUIPMENT_FAILURE" // emergency: public equipment failed
	ClassPowerOutage      TicketClass = "POWER_OUTAGE"      // emergency: no power
	ClassWaterOutage      TicketClass = "WATER_OUTAGE"      // emergency: no water
)

// Values lists every TicketClass.
func (TicketClass) Values() []string {
	return []string{string(ClassMedical), string(ClassRepair), string(ClassComplaint), string(ClassEnquiry), string(ClassCrimeOrAccident), string(ClassDisaster), string(ClassOther), string(ClassFire), string(ClassFlood), string(ClassInjury), string(ClassPoisoning), string(ClassTrafficAccident), string(ClassFight), string(ClassCrime), string(ClassTrappedLift), string(ClassEquipmentFailure), string(ClassPowerOutage), string(ClassWaterOutage)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketClass) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketClass) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Governs returns the kind whose rules a ticket runs under: help runs under the rules of its class (TK19).
func Governs(k TicketKind, class TicketClass) TicketKind {
	if k != Help {
		return k
	}
	switch class {
	case ClassRepair:
		return IndoorRepair
	case ClassComplaint:
		return Complaint
	case ClassEnquiry:
		return Enquiry
	case ClassCrimeOrAccident, ClassDisaster:
		return Emergency
	default:
		return Help
	}
}

// AtOnce tells whether a request of the kind may be answered at once (TK02).
func (v TicketKind) AtOnce() bool { return v == Enquiry || v == Suggestion }

// FollowedUp tells whether a ticket of the kind must be verified, called back and reviewed before it is archived (TK14).
func (v TicketKind) FollowedUp() bool { return !v.AtOnce() }

// TicketStatus is where a ticket stands (TK02).
type TicketStatus string

// The values of TicketStatus.
const (
	StatusNew        TicketStatus = "NEW"         // taken, not dispatched
	StatusDispatched TicketStatus = "DISPATCHED"  // a department has it
	StatusAccepted   TicketStatus = "ACCEPTED"    // somebody signed for it (TK06)
	StatusOnSite     TicketStatus = "ON_SITE"     // the responder is there
	StatusInProgress TicketStatus = "IN_PROGRESS" // work has begun
	StatusPaused     TicketStatus = "PAUSED"      // interrupted with the owner's consent (TK08)
	StatusCompleted  TicketStatus = "COMPLETED"   // work or answer is reported complete
	StatusVerified   TicketStatus = "VERIFIED"    // the result was checked (TK14)
	StatusReviewed   TicketStatus = "REVIEWED"    // the head of the centre has seen it (TK14)
	StatusArchived   TicketStatus = "ARCHIVED"    // closed and read-only (TK14)
	StatusCancelled  TicketStatus = "CANCELLED"   // withdrawn, closed and read-only
)

// Values lists every TicketStatus.
func (TicketStatus) Values() []string {
	return []string{string(StatusNew), string(StatusDispatched), string(StatusAccepted), string(StatusOnSite), string(StatusInProgress), string(StatusPaused), string(StatusCompleted), string(StatusVerified), string(StatusReviewed), string(StatusArchived), string(StatusCancelled)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Priority is how urgent a ticket is.
type Priority string

// The values of Priority.
const (
	PriorityCritical Priority = "CRITICAL" // life or property in danger
	PriorityHigh     Priority = "HIGH"     // today
	PriorityNormal   Priority = "NORMAL"   // in the ordinary time
	PriorityLow      Priority = "LOW"      // when there is time
)

// Values lists every Priority.
func (Priority) Values() []string {
	return []string{string(PriorityCritical), string(PriorityHigh), string(PriorityNormal), string(PriorityLow)}
}

// MarshalGQL writes the value as GraphQL.
func (v Priority) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Priority) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Channel is how a request came in (IN01).
type Channel string

// The values of Channel.
const (
	ChannelPhone       Channel = "PHONE"        // the hotline
	ChannelWalkIn      Channel = "WALK_IN"      // at the desk
	ChannelApp         Channel = "APP"          // the residents' app
	ChannelPatrol      Channel = "PATROL"       // seen on a round
	ChannelGroupCentre Channel = "GROUP_CENTRE" // the group's service centre
	ChannelLetter      Channel = "LETTER"       // letter or e-mail
)

// Values lists every Channel.
func (Channel) Values() []string {
	return []string{string(ChannelPhone), string(ChannelWalkIn), string(ChannelApp), string(ChannelPatrol), string(ChannelGroupCentre), string(ChannelLetter)}
}

// MarshalGQL writes the value as GraphQL.
func (v Channel) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Channel) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Confidentiality says which named roles may see a ticket or note (TK16).
type Confidentiality string

// The values of Confidentiality.
const (
	Open    Confidentiality = "OPEN"    // everybody in whose sight the estate is
	Medical Confidentiality = "MEDICAL" // those who help
	Crime   Confidentiality = "CRIME"   // those who investigate
	Company Confidentiality = "COMPANY" // the management
)

// Values lists every Confidentiality.
func (Confidentiality) Values() []string {
	return []string{string(Open), string(Medical), string(Crime), string(Company)}
}

// MarshalGQL writes the value as GraphQL.
func (v Confidentiality) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Confidentiality) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// TicketAction is a step that may be taken on a ticket.
type TicketAction string

// The values of TicketAction.
const (
	ActDispatch          TicketAction = "DISPATCH"            // give it to a department
	ActAccept            TicketAction = "ACCEPT"              // sign for it
	ActArrive            TicketAction = "ARRIVE"              // be on site
	ActStart             TicketAction = "START"               // begin the work
	ActPause             TicketAction = "PAUSE"               // interrupt the work
	ActResume            TicketAction = "RESUME"              // go on with the work
	ActComplete          TicketAction = "COMPLETE"            // report it complete or answered
	ActVerify            TicketAction = "VERIFY"              // check the result, or send it back
	ActCallBack          TicketAction = "CALL_BACK"           // call the resident back
	ActReview            TicketAction = "REVIEW"              // review as head of the centre
	ActArchive           TicketAction = "ARCHIVE"             // close it for good
	ActNotifySpecialist  TicketAction = "NOTIFY_SPECIALIST"   // tell the specialist who verifies it
	ActFileComplaint     TicketAction = "FILE_COMPLAINT"      // open its case file, or add to it (TK10)
	ActReport            TicketAction = "REPORT"              // say how unfinished work stands (TK15)
	ActTellResident      TicketAction = "TELL_RESIDENT"       // call the resident and say how it stands (TK15)
	ActSendHelp          TicketAction = "SEND_MEDICAL_HELP"   // send helpers to somebody who is ill or hurt (TK13)
	ActAskFamily         TicketAction = "ASK_FAMILY"          // ask the family along (TK13)
	ActAskFurtherHelp    TicketAction = "ASK_FURTHER_HELP"    // ask the manager for more help (TK13)
	ActDecideFurtherHelp TicketAction = "DECIDE_FURTHER_HELP" // decide on more help (TK13)
	ActReturnHelp        TicketAction = "RETURN_MEDICAL_HELP" // note that the helpers are back (TK13)
	ActReplyHandover     TicketAction = "REPLY_HANDOVER"      // reply to who handed it over (TK10)
	ActAttach            TicketAction = "ATTACH"              // put it into an incident
	ActDetach            TicketAction = "DETACH"              // take it out of its incident
	ActAgree             TicketAction = "AGREE"               // agree a time with the resident
	ActCancel            TicketAction = "CANCEL"              // withdraw it
	ActAssign            TicketAction = "ASSIGN"              // name the person or outside party who works on it
	ActRefer             TicketAction = "REFER"               // put it before the department head
	ActDecide            TicketAction = "DECIDE"              // record the head's decision
	ActUpdate            TicketAction = "UPDATE"              // correct its particulars
	ActNote              TicketAction = "NOTE"                // add a note
	ActIssueWorkOrder    TicketAction = "ISSUE_WORK_ORDER"    // issue a two-part form
)

// Values lists every TicketAction.
func (TicketAction) Values() []string {
	return []string{string(ActDispatch), string(ActAccept), string(ActArrive), string(ActStart), string(ActPause), string(ActResume), string(ActComplete), string(ActVerify), string(ActCallBack), string(ActReview), string(ActArchive), string(ActNotifySpecialist), string(ActAttach), string(ActDetach), string(ActAgree), string(ActFileComplaint), string(ActReport), string(ActTellResident), string(ActSendHelp), string(ActAskFamily), string(ActAskFurtherHelp), string(ActDecideFurtherHelp), string(ActReturnHelp), string(ActReplyHandover), string(ActCancel), string(ActAssign), string(ActRefer), string(ActDecide), string(ActUpdate), string(ActNote), string(ActIssueWorkOrder)}
}

// MarshalGQL writes the value as GraphQL.
func (v TicketAction) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *TicketAction) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// MilestoneName is a step whose time is recorded (TK03).
type MilestoneName string

// The values of MilestoneName.
const (
	MilestoneReceived           MilestoneName = "RECEIVED"            // the call came in
	MilestoneLogged             MilestoneName = "LOGGED"              // it was entered
	MilestoneNotified           MilestoneName = "NOTIFIED"            // the department was told
	MilestoneAccepted           MilestoneName = "ACCEPTED"            // somebody signed for it
	MilestoneOnSite             MilestoneName = "ON_SITE"             // the responder was there
	MilestoneStarted            MilestoneName = "STARTED"             // work began
	MilestonePaused             MilestoneName = "PAUSED"              // work was interrupted until an agreed time (TK08)
	MilestoneResumed            MilestoneName = "RESUMED"             // work went on
	MilestoneListed             MilestoneName = "LISTED"              // its department got it on the list of unfinished work (TK15)
	MilestoneReported           MilestoneName = "REPORTED"            // the department said how it stands (TK15)
	MilestoneCompleted          MilestoneName = "COMPLETED"           // work was reported complete
	MilestoneSpecialistNotified MilestoneName = "SPECIALIST_NOTIFIED" // the specialist who verifies was told
	MilestoneVerified           MilestoneName = "VERIFIED"            // the result was checked
	MilestoneCalledBack         MilestoneName = "CALLED_BACK"         // the resident was called back
	MilestoneReviewed           MilestoneName = "REVIEWED"            // the head of the centre reviewed it
	MilestoneArchived           MilestoneName = "ARCHIVED"            // it was archived
	MilestoneCancelled          MilestoneName = "CANCELLED"           // it was withdrawn
)

// Values lists every MilestoneName.
func (MilestoneName) Values() []string {
	return []string{string(MilestoneReceived), string(MilestoneLogged), string(MilestoneNotified), string(MilestoneAccepted), string(MilestoneOnSite), string(MilestoneStarted), string(MilestonePaused), string(MilestoneResumed), string(MilestoneListed), string(MilestoneReported), string(MilestoneCompleted), string(MilestoneSpecialistNotified), string(MilestoneVerified), string(MilestoneCalledBack), string(MilestoneReviewed), string(MilestoneArchived), string(MilestoneCancelled)}
}

// MarshalGQL writes the value as GraphQL.
func (v MilestoneName) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *MilestoneName) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// DeadlineStatus is where a deadline's clock stands (TK03).
type DeadlineStatus string

// The values of DeadlineStatus.
const (
	DeadlinePending   DeadlineStatus = "PENDING"   // running
	DeadlineImminent  DeadlineStatus = "IMMINENT"  // the warning time has come
	DeadlineBreached  DeadlineStatus = "BREACHED"  // missed
	DeadlineMet       DeadlineStatus = "MET"       // reached in time
	DeadlineMetLate   DeadlineStatus = "MET_LATE"  // reached after the breach
	DeadlinePaused    DeadlineStatus = "PAUSED"    // stopped
	DeadlineCancelled DeadlineStatus = "CANCELLED" // no longer applies
)

// Values lists every DeadlineStatus.
func (DeadlineStatus) Values() []string {
	return []string{string(DeadlinePending), string(DeadlineImminent), string(DeadlineBreached), string(DeadlineMet), string(DeadlineMetLate), string(DeadlinePaused), string(DeadlineCancelled)}
}

// MarshalGQL writes the value as GraphQL.
func (v DeadlineStatus) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *DeadlineStatus) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// WorkOrderForm is a two-part form of the desk (TK17).
type WorkOrderForm string

// The values of WorkOrderForm.
const (
	FormWorkOrder     WorkOrderForm = "WORK_ORDER"     // 工作单
	FormComplaintCard WorkOrderForm = "COMPLAINT_CARD" // 投诉卡
	FormRepairOrder   WorkOrderForm = "REPAIR_ORDER"   // 工程维修单
)

// Values lists every WorkOrderForm.
func (WorkOrderForm) Values() []string {
	return []string{string(FormWorkOrder), string(FormComplaintCard), string(FormRepairOrder)}
}

// MarshalGQL writes the value as GraphQL.
func (v WorkOrderForm) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *WorkOrderForm) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// VerificationOutcome is the result of a check (TK14).
type VerificationOutcome string

// The values of VerificationOutcome.
const (
	OutcomeAccepted VerificationOutcome = "ACCEPTED" // the result is good
	OutcomeRejected VerificationOutcome = "REJECTED" // it goes back to dispatched
)

// Values lists every VerificationOutcome.
func (VerificationOutcome) Values() []string {
	return []string{string(OutcomeAccepted), string(OutcomeRejected)}
}

// MarshalGQL writes the value as GraphQL.
func (v VerificationOutcome) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *VerificationOutcome) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// Verifier is who checked a result (TK14).
type Verifier string

// The values of Verifier.
const (
	BySpecialist Verifier = "SPECIALIST" // a customer-service specialist
	ByResident   Verifier = "RESIDENT"   // the resident
)

// Values lists every Verifier.
func (Verifier) Values() []string {
	return []string{string(BySpecialist), string(ByResident)}
}

// MarshalGQL writes the value as GraphQL.
func (v Verifier) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *Verifier) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }

// CallBackMeans is how a resident was called back (TK14).
type CallBackMeans string

// The values of CallBackMeans.
const (
	CallBackPhone CallBackMeans = "PHONE" // by telephone
	CallBackVisit CallBackMeans = "VISIT" // at the door
)

// Values lists every CallBackMeans.
func (CallBackMeans) Values() []string {
	return []string{string(CallBackPhone), string(CallBackVisit)}
}

// MarshalGQL writes the value as GraphQL.
func (v CallBackMeans) MarshalGQL(w io.Writer) { marshal(w, v) }

// UnmarshalGQL reads the value and refuses any that is not in Values.
func (v *CallBackMeans) UnmarshalGQL(raw any) error { return unmarshal(v, raw) }
