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
	kind.StatusNew:        {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusDispatched: {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActAccept, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusAccepted:   {kind.ActAttach, kind.ActAgree, kind.ActDispatch, kind.ActArrive, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusOnSite:     {kind.ActAttach, kind.ActAgree, kind.ActStart, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusInProgress: {kind.ActAttach, kind.ActAgree, kind.ActPause, kind.ActComplete, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusPaused:     {kind.ActAttach, kind.ActAgree, kind.ActResume, kind.ActAssign, kind.ActCancel, kind.ActRefer, kind.ActUpdate, kind.ActNote, kind.ActIssueWorkOrder},
	kind.StatusCompleted:  {kind.ActNotifySpecialist, kind.ActVerify, kind.ActCallBack, kind.ActUpdate, kind.ActNote},
	kind.StatusVerified:   {kind.ActCallBack, kind.ActReview, kind.ActUpdate, kind.ActNote},
	kind.StatusReviewed:   {kind.ActArchive, kind.ActUpdate, kind.ActNote},
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
