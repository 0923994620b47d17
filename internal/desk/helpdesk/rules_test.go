package helpdesk_test

import (
	"testing"

	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
)

// legal lists every step that the status alone allows for an indoor repair (TK02); everything else must be refused.
var legal = map[kind.TicketStatus][]kind.TicketAction{
	kind.StatusNew:        {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusDispatched: {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActAccept, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusAccepted:   {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActArrive, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusOnSite:     {kind.ActAttach, kind.ActAgree, kind.ActStart, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusInProgress: {kind.ActAttach, kind.ActAgree, kind.ActPause, kind.ActComplete, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusPaused:     {kind.ActAttach, kind.ActAgree, kind.ActResume, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder, kind.ActReport, kind.ActTellResident},
	kind.StatusCompleted:  {kind.ActNotifySpecialist, kind.ActVerify, kind.ActCallBack, kind.ActUpdate, kind.ActNote, kind.ActTellResident},
	kind.StatusVerified:   {kind.ActCallBack, kind.ActReview, kind.ActUpdate, kind.ActNote, kind.ActTellResident},
	kind.StatusReviewed:   {kind.ActArchive, kind.ActUpdate, kind.ActNote, kind.ActTellResident},
	kind.StatusArchived:   {},
	kind.StatusCancelled:  {},
}

func TestCheckStep_TK02_WholeTable(t *testing.T) {
	t.Parallel()
	for _, status := range kind.StatusNew.Values() {
		allowed := map[kind.TicketAction]bool{}
		for _, a := range legal[kind.TicketStatus(status)] {
			allowed[a] = true
		}
		for _, a := range kind.ActNote.Values() {
			action := kind.TicketAction(a)
			err := helpdesk.CheckStep(action, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.TicketStatus(status), CalledBack: true})
			if (err == nil) != allowed[action] {
				t.Errorf("%s on a %s ticket: %v", action, status, err)
			}
		}
	}
}

func TestCheckStep_Conditions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, reason string
		action       kind.TicketAction
		state        helpdesk.State
		want         *fault.Reason
	}{
		{"TK02 enquiry at once", "enquiries may be answered at once", kind.ActComplete, helpdesk.State{Kind: kind.Enquiry, Status: kind.StatusNew}, nil},
		{"TK02 suggestion at once", "suggestions too", kind.ActComplete, helpdesk.State{Kind: kind.Suggestion, Status: kind.StatusNew}, nil},
		{"TK02 complaint not at once", "complaints may not", kind.ActComplete, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusNew}, fault.StepNotAllowed},
		{"TK19 help of class enquiry at once", "it runs under the rules of enquiries", kind.ActComplete, helpdesk.State{Kind: kind.Help, Class: kind.ClassEnquiry, Status: kind.StatusNew}, nil},
		{"TK19 help of class repair on site first", "it runs under the rules of repairs", kind.ActStart, helpdesk.State{Kind: kind.Help, Class: kind.ClassRepair, Status: kind.StatusAccepted}, fault.StepNotAllowed},
		{"TK02 complaint starts at the desk", "nobody goes anywhere", kind.ActStart, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusAccepted}, nil},
		{"TK14 review needs the call-back", "the resident must have been asked", kind.ActReview, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusVerified}, fault.CallBackMissing},
		{"TK14 archive needs the review", "repairs are reviewed first", kind.ActArchive, helpdesk.State{Kind: kind.PublicRepair, Status: kind.StatusCompleted}, fault.StepNotAllowed},
		{"TK14 enquiry is archived when answered", "nothing is to be verified", kind.ActArchive, helpdesk.State{Kind: kind.Enquiry, Status: kind.StatusCompleted}, nil},
		{"TK17 archive needs the work orders", "both parts must be together", kind.ActArchive, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusReviewed, OpenWorkOrders: 1}, fault.WorkOrderOpen},
		{"IN03 decision needs a referral", "nobody asked the head", kind.ActDecide, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusDispatched}, fault.NotReferred},
		{"IN03 decision after a referral", "the head was asked", kind.ActDecide, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusDispatched, Referred: true}, nil},
		{"TK10 a repair has no case file", "only complaints have", kind.ActFileComplaint, helpdesk.State{Kind: kind.PublicRepair, Status: kind.StatusDispatched}, fault.NotAComplaint},
		{"TK10 a case file must be complete", "something is missing", kind.ActArchive, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusReviewed, CaseFileOpen: true}, fault.CaseFileIncomplete},
		{"TK10 a handover must be settled", "they were not told the result", kind.ActArchive, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusReviewed, HandedOver: true, Unsettled: true}, fault.HandoverUnsettled},
		{"TK10 nobody handed it over", "there is nobody to reply to", kind.ActReplyHandover, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusNew}, fault.NotHandedOver},
		{"TK13 a repair hurts nobody", "the class says so", kind.ActSendHelp, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusDispatched}, fault.NotMedical},
		{"TK13 help for the hurt", "emergencies hurt people", kind.ActSendHelp, helpdesk.State{Kind: kind.Emergency, Class: kind.ClassInjury, Status: kind.StatusNew}, nil},
		{"TK13 help for the ill", "medical help is for them", kind.ActSendHelp, helpdesk.State{Kind: kind.Help, Class: kind.ClassMedical, Status: kind.StatusNew}, nil},
		{"TK13 nobody is out", "nobody can come back", kind.ActReturnHelp, helpdesk.State{Kind: kind.Help, Class: kind.ClassMedical, Status: kind.StatusNew}, fault.StepNotAllowed},
		{"TK13 helpers are out", "it is not over", kind.ActComplete, helpdesk.State{Kind: kind.Help, Class: kind.ClassMedical, Status: kind.StatusInProgress, HelpOut: 1}, fault.HelpersOut},
		{"TK13 more help is asked for", "the manager has to say", kind.ActReturnHelp, helpdesk.State{Kind: kind.Help, Class: kind.ClassMedical, Status: kind.StatusInProgress, HelpOut: 1, FurtherHelpAsked: 1}, fault.FurtherHelpOpen},
		{"TK13 nothing is asked for", "there is nothing to decide", kind.ActDecideFurtherHelp, helpdesk.State{Kind: kind.Help, Class: kind.ClassMedical, Status: kind.StatusInProgress, HelpOut: 1}, fault.StepNotAllowed},
		{"TK07 no work before the price is agreed", "the owner pays", kind.ActStart, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusOnSite, Unagreed: 1}, fault.QuoteNotAgreed},
		{"TK07 the owner checks the result", "and signs", kind.ActComplete, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusInProgress, Unchecked: 1}, fault.RepairUnchecked},
		{"TK07 the owner pays", "before it is archived", kind.ActArchive, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.StatusReviewed, Unpaid: 1}, fault.RepairUnpaid},
		{"TK14 archived is read-only", "not even a note", kind.ActNote, helpdesk.State{Kind: kind.Complaint, Status: kind.StatusArchived}, fault.TicketClosed},
	} {
		err := helpdesk.CheckStep(c.action, c.state)
		if (err == nil) != (c.want == nil) || (err != nil && err.Reason != c.want) {
			t.Errorf("%s (%s): %v", c.name, c.reason, err)
		}
	}
}

func TestCheckVerifier_TK09(t *testing.T) {
	t.Parallel()
	if err := helpdesk.CheckVerifier(kind.PublicRepair, "", kind.ByResident); err == nil {
		t.Error("a resident verified a public repair")
	}
	if err := helpdesk.CheckVerifier(kind.IndoorRepair, "", kind.ByResident); err != nil {
		t.Error(err)
	}
}

func TestCheckClass_TK_EachKindAllowsItsOwn(t *testing.T) {
	t.Parallel()
	fire, medical := kind.ClassFire, kind.ClassMedical
	for _, c := range []struct {
		kind  kind.TicketKind
		class *kind.TicketClass
		ok    bool
	}{{kind.Emergency, &fire, true}, {kind.Emergency, &medical, false}, {kind.Emergency, nil, false}, {kind.Help, &medical, true}, {kind.Enquiry, nil, true}, {kind.Enquiry, &fire, false}} {
		if err := helpdesk.CheckClass(c.kind, c.class); (err == nil) != c.ok {
			t.Errorf("%s with %v: %v", c.kind, c.class, err)
		}
	}
}

func TestActions_EveryStepAllowedOrExplained(t *testing.T) {
	t.Parallel()
	for _, role := range kind.RoleAdmin.Values() {
		for _, status := range kind.StatusNew.Values() {
			list := helpdesk.Actions(actor.Actor{Role: kind.Role(role)}, helpdesk.State{Kind: kind.IndoorRepair, Status: kind.TicketStatus(status)})
			if len(list) != len(kind.ActNote.Values()) {
				t.Fatalf("%d actions", len(list))
			}
			for _, a := range list {
				if a.Allowed == (a.Reason != nil) {
					t.Errorf("%s %s %s: allowed %v, reason %v", role, status, a.Action, a.Allowed, a.Reason)
				}
			}
		}
	}
}

func TestCheckHelp_TK13_EachResponseNeedsItsPeople(t *testing.T) {
	t.Parallel()
	guard, butler, comes := helpdesk.Responder{Role: kind.RoleGuard}, helpdesk.Responder{Role: kind.RoleButler}, kind.FamilyComes
	list := func(sent ...helpdesk.Responder) []helpdesk.Responder { return sent }
	for _, c := range []struct {
		name     string
		response kind.MedicalResponse
		sent     []helpdesk.Responder
		vehicle  string
		guide    *helpdesk.Responder
		family   *kind.FamilyAnswer
		wrong    int
	}{
		{"two guards and a car", kind.ResponseEscort, list(guard, guard), "粤B12345", nil, nil, 0},
		{"one guard and no car", kind.ResponseEscort, list(guard, butler), "", nil, &comes, 2},
		{"a guard at the gate", kind.ResponseAmbulance, nil, "", &guard, nil, 0},
		{"a butler at the gate", kind.ResponseAmbulance, list(guard), "", &butler, nil, 1},
		{"nobody at the gate", kind.ResponseAmbulance, list(guard), "", nil, nil, 1},
		{"two attend", kind.ResponseAttendance, list(butler, guard), "", nil, nil, 0},
		{"one attends with family", kind.ResponseAttendance, list(butler), "", nil, &comes, 0},
		{"one attends alone", kind.ResponseAttendance, list(butler), "", nil, nil, 1},
		{"nobody attends", kind.ResponseAttendance, nil, "", nil, &comes, 1},
	} {
		var check fault.Check
		helpdesk.CheckHelp(&check, c.response, c.sent, c.vehicle, c.guide, c.family)
		list, _ := check.Err().(fault.List) //nolint:errorlint // the list itself is looked at
		if len(list) != c.wrong {
			t.Errorf("%s: %v", c.name, check.Err())
		}
	}
}

func TestCheckForm_TK07_FreeInsideTheWarrantyPaidOutside(t *testing.T) {
	t.Parallel()
	trade := kind.TradePlumbing
	for _, c := range []struct {
		governs kind.TicketKind
		form    kind.WorkOrderForm
		trade   *kind.Trade
		covered bool
		because string
		want    *fault.Reason
	}{
		{kind.IndoorRepair, kind.FormWorkOrder, &trade, true, "", nil},
		{kind.IndoorRepair, kind.FormRepairOrder, &trade, true, "", fault.UnderWarranty},
		{kind.IndoorRepair, kind.FormRepairOrder, &trade, false, "", nil},
		{kind.IndoorRepair, kind.FormWorkOrder, &trade, false, "", fault.WarrantyOver},
		{kind.IndoorRepair, kind.FormWorkOrder, &trade, false, "公共管道所致", nil},
		{kind.IndoorRepair, kind.FormWorkOrder, nil, false, "", fault.Required},
		{kind.IndoorRepair, kind.FormComplaintCard, nil, false, "", nil},
		{kind.PublicRepair, kind.FormRepairOrder, nil, false, "", nil},
	} {
		err := helpdesk.CheckForm(c.governs, c.form, c.trade, c.covered, c.because)
		if (err == nil) != (c.want == nil) || (err != nil && err.Reason != c.want) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}
