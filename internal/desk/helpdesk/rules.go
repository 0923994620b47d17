package helpdesk

import (
	"slices"
	"strings"
	"unicode"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// step is a row of the table: what a step needs and what it does.
type step struct {
	action kind.TicketAction
	// operation is the name that grants are given for.
	operation string
	// from lists the statuses the step may be taken in.
	from []kind.TicketStatus
	// to is the status it leads to; empty when the status stays.
	to kind.TicketStatus
	// milestone is what it reaches; empty for none.
	milestone kind.MilestoneName
	// event is the kind of the entry it appends.
	event string
}

// Sets of statuses.
var (
	untaken = []kind.TicketStatus{kind.StatusNew, kind.StatusDispatched}
	taken   = []kind.TicketStatus{kind.StatusAccepted, kind.StatusOnSite, kind.StatusInProgress, kind.StatusPaused}
	working = kind.UnfinishedStatuses()
	open    = kind.OpenStatuses()
)

// steps is the one table of transitions (TK02). What depends on more than the status is in refusal.
var steps = []step{
	{kind.ActDispatch, "dispatchTicket", append(slices.Clone(untaken), kind.StatusAccepted), kind.StatusDispatched, kind.MilestoneNotified, Dispatched},
	{kind.ActAccept, "acceptTicket", []kind.TicketStatus{kind.StatusDispatched}, kind.StatusAccepted, kind.MilestoneAccepted, Accepted},
	{kind.ActArrive, "arriveTicket", []kind.TicketStatus{kind.StatusAccepted}, kind.StatusOnSite, kind.MilestoneOnSite, Arrived},
	{kind.ActStart, "startTicket", []kind.TicketStatus{kind.StatusOnSite, kind.StatusAccepted}, kind.StatusInProgress, kind.MilestoneStarted, Started},
	{kind.ActPause, "pauseTicket", []kind.TicketStatus{kind.StatusInProgress}, kind.StatusPaused, kind.MilestonePaused, Paused},
	{kind.ActResume, "resumeTicket", []kind.TicketStatus{kind.StatusPaused}, kind.StatusInProgress, kind.MilestoneResumed, Resumed},
	{kind.ActComplete, "completeTicket", []kind.TicketStatus{kind.StatusInProgress, kind.StatusNew}, kind.StatusCompleted, kind.MilestoneCompleted, Completed},
	{kind.ActNotifySpecialist, "notifySpecialist", []kind.TicketStatus{kind.StatusCompleted}, "", kind.MilestoneSpecialistNotified, SpecialistNotified},
	{kind.ActVerify, "verifyTicket", []kind.TicketStatus{kind.StatusCompleted}, kind.StatusVerified, kind.MilestoneVerified, Verified},
	{kind.ActCallBack, "callBackTicket", []kind.TicketStatus{kind.StatusCompleted, kind.StatusVerified}, "", kind.MilestoneCalledBack, CalledBack},
	{kind.ActReview, "reviewTicket", []kind.TicketStatus{kind.StatusVerified}, kind.StatusReviewed, kind.MilestoneReviewed, Reviewed},
	{kind.ActArchive, "archiveTicket", []kind.TicketStatus{kind.StatusReviewed, kind.StatusCompleted}, kind.StatusArchived, kind.MilestoneArchived, Archived},
	{kind.ActCancel, "cancelTicket", working, kind.StatusCancelled, kind.MilestoneCancelled, Cancelled},
	{kind.ActAssign, "assignTicket", append([]kind.TicketStatus{kind.StatusDispatched}, taken...), "", "", Assigned},
	{kind.ActAgree, "agreeAppointment", working, "", "", Agreed},
	{kind.ActFileComplaint, "updateComplaintFile", open, "", "", CaseFiled},
	{kind.ActReport, "reportProgress", working, "", kind.MilestoneReported, Reported},
	{kind.ActTellResident, "tellResident", open, "", "", ResidentTold},
	{kind.ActSendHelp, "sendMedicalHelp", working, "", "", HelpSent},
	{kind.ActAskFamily, "askFamily", working, "", "", FamilyAsked},
	{kind.ActAskFurtherHelp, "askFurtherHelp", working, "", "", FurtherHelpAsked},
	{kind.ActDecideFurtherHelp, "decideFurtherHelp", working, "", "", FurtherHelpDecided},
	{kind.ActReturnHelp, "returnMedicalHelp", working, "", "", HelpReturned},
	{kind.ActReplyHandover, "replyToHandover", open, "", "", HandoverReplied},
	{kind.ActAttach, "attachToIncident", working, "", "", Attached},
	{kind.ActDetach, "detachFromIncident", working, "", "", Detached},
	{kind.ActRefer, "referTicket", working, "", "", Referred},
	{kind.ActDecide, "decideTicket", working, "", "", Decided},
	{kind.ActUpdate, "updateTicket", open, "", "", Updated},
	{kind.ActNote, "addTicketNote", open, "", "", Noted},
	{kind.ActIssueWorkOrder, "issueWorkOrder", working, "", "", WorkOrderIssued},
}

// everyAction lists the steps there are.
var everyAction = func() (actions []kind.TicketAction) {
	for _, s := range steps {
		actions = append(actions, s.action)
	}
	return actions
}()

func stepFor(action kind.TicketAction) step {
	i := slices.IndexFunc(steps, func(s step) bool { return s.action == action })
	return steps[i]
}

// State is what the rules need to know of a ticket.
type State struct {
	Kind   kind.TicketKind
	Class  kind.TicketClass
	Status kind.TicketStatus
	// CalledBack tells that the resident was called back since the last completion (TK14).
	CalledBack bool
	// Referred tells that a department head has to decide (IN03).
	Referred bool
	// InIncident tells that the ticket belongs to an incident.
	InIncident bool
	// CaseFileOpen tells that the case file of a complaint is not complete; Unsettled, that who handed the ticket over has not been told
	// the result; HandedOver, that somebody did (TK10).
	CaseFileOpen, HandedOver, Unsettled bool
	// HelpOut is how many medical helps are not back, FurtherHelpAsked how many wait for the manager's decision (TK13).
	HelpOut, FurtherHelpAsked int
	// Unagreed is how many paid repairs have no price that the owner agreed to, Unchecked how many the owner has not signed for, Unpaid how
	// many are not paid (TK07).
	Unagreed, Unchecked, Unpaid int
	// OpenWorkOrders is how many work orders are not done or not joined (TK17).
	OpenWorkOrders int
}

// classes lists the classes that each kind allows; a kind that is not here has none.
var classes = map[kind.TicketKind][]kind.TicketClass{
	kind.Help: {kind.ClassMedical, kind.ClassRepair, kind.ClassComplaint, kind.ClassEnquiry, kind.ClassCrimeOrAccident, kind.ClassDisaster, kind.ClassOther},
	kind.Emergency: {kind.ClassFire, kind.ClassFlood, kind.ClassInjury, kind.ClassPoisoning, kind.ClassTrafficAccident, kind.ClassFight, kind.ClassCrime,
		kind.ClassTrappedLift, kind.ClassEquipmentFailure, kind.ClassPowerOutage, kind.ClassWaterOutage},
}

// CheckClass refuses a class that does not belong to the kind, and a missing one where the kind has classes.
func CheckClass(k kind.TicketKind, class *kind.TicketClass) *fault.Error {
	allowed := classes[k]
	switch {
	case class == nil && len(allowed) == 0, class != nil && slices.Contains(allowed, *class):
		return nil
	case len(allowed) == 0:
		return fault.New(fault.BadClass, "%s has no classes; leave the class out.", k).At("input.class")
	}
	return fault.New(fault.BadClass, "%s needs one of the classes %s.", k, joined(allowed)).At("input.class")
}

// deskbound are the kinds that nobody has to go anywhere for: work on them starts without being on site.
func deskbound(k kind.TicketKind) bool { return k.AtOnce() || k == kind.Complaint || k == kind.Help }

// CheckStep tells whether a step may be taken in a state. It is nil when it may, and else a fault that says why not and
// what can be done: TICKET_CLOSED, STEP_NOT_ALLOWED, and those of refusal.
func CheckStep(action kind.TicketAction, s State) *fault.Error {
	row := stepFor(action)
	governs := kind.Governs(s.Kind, s.Class)
	switch {
	case s.Status.Closed():
		return fault.Of(fault.TicketClosed)
	case !slices.Contains(row.from, s.Status):
		return fault.New(fault.StepNotAllowed, "%s is possible from %s; the ticket is %s.", row.action, joined(row.from), s.Status)
	}
	return refusal(action, s, governs)
}

// refusal says what stands against a step besides the status.
func refusal(action kind.TicketAction, s State, governs kind.TicketKind) *fault.Error {
	switch {
	case action == kind.ActComplete && s.Status == kind.StatusNew && !governs.AtOnce():
		return fault.New(fault.StepNotAllowed, "Only an enquiry or a suggestion may be answered at once; dispatch the ticket first.")
	case action == kind.ActStart && s.Status == kind.StatusAccepted && !deskbound(governs):
		return fault.New(fault.StepNotAllowed, "The responder has to be on site before work starts.")
	case action == kind.ActDecide && !s.Referred:
		return fault.Of(fault.NotReferred)
	case action == kind.ActReview && governs.FollowedUp() && !s.CalledBack:
		return fault.Of(fault.CallBackMissing)
	case action == kind.ActArchive && s.Status == kind.StatusCompleted && governs.FollowedUp():
		return fault.New(fault.StepNotAllowed, "The ticket has to be verified, called back and reviewed before it is archived (TK14).")
	case action == kind.ActDetach && !s.InIncident:
		return fault.Of(fault.NotInIncident)
	case action == kind.ActFileComplaint && governs != kind.Complaint:
		return fault.Of(fault.NotAComplaint)
	case action == kind.ActReplyHandover && !s.HandedOver:
		return fault.Of(fault.NotHandedOver)
	case action == kind.ActArchive && s.CaseFileOpen:
		return fault.Of(fault.CaseFileIncomplete)
	case action == kind.ActArchive && s.Unsettled:
		return fault.Of(fault.HandoverUnsettled)
	case action == kind.ActArchive && s.OpenWorkOrders > 0:
		return fault.Of(fault.WorkOrderOpen)
	case slices.Contains(medicalSteps, action) || action == kind.ActComplete && Medical(governs, s.Class):
		return medicalRefusal(action, s, governs)
	}
	return repairRefusal(action, s)
}

// Action is a step and whether it is open to the caller.
type Action struct {
	Action  kind.TicketAction
	Allowed bool
	Reason  *string
}

// Actions lists every step with the reason for each that is refused: first the caller's role, then the ticket's state.
func Actions(a actor.Actor, s State) []Action {
	out := make([]Action, len(steps))
	for i, row := range steps {
		out[i].Action = row.action
		out[i].Allowed, out[i].Reason = a.Open(row.operation, CheckStep(row.action, s))
	}
	return out
}

// CheckVerifier refuses a public repair that no specialist checked (TK09).
func CheckVerifier(k kind.TicketKind, class kind.TicketClass, by kind.Verifier) *fault.Error {
	if kind.Governs(k, class) == kind.PublicRepair && by != kind.BySpecialist {
		return fault.Of(fault.VerifierNotAllowed).At("input.by")
	}
	return nil
}

// needless are the ladders that nobody needs to answer any more: what was missed is done, the responder is there, the complaint is dealt
// with (TK03, TK11, TK12).
func needless(status kind.TicketStatus, overdue bool) (over []kind.EscalationTrigger) {
	if !overdue {
		over = append(over, kind.OnBreach)
	}
	if !slices.Contains(untaken, status) && status != kind.StatusAccepted {
		over = append(over, kind.OnOpened)
	}
	if !slices.Contains(working, status) {
		over = append(over, kind.OnRepeated)
	}
	return over
}

// alike is from which share of common pairs of characters on two texts are about the same matter.
const alike = 0.4

// SameMatter tells whether two complaints are about the same matter: enough pairs of neighbouring characters are in both, whatever their
// order, as Chinese has no spaces to split words at (TK11).
func SameMatter(a, b string) bool {
	pairs := func(text string) map[string]bool {
		set := map[string]bool{}
		var last rune
		for _, r := range strings.ToLower(text) {
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				last = 0
				continue
			}
			if last != 0 {
				set[string([]rune{last, r})] = true
			}
			last = r
		}
		return set
	}
	x, y := pairs(a), pairs(b)
	common := 0
	for pair := range x {
		if y[pair] {
			common++
		}
	}
	smaller := min(len(x), len(y))
	return smaller > 0 && float64(common) >= alike*float64(smaller)
}

func joined[T ~string](values []T) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}
