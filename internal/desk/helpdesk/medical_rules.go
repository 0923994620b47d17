package helpdesk

import (
	"slices"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// medicalSteps are the steps of medical help.
var medicalSteps = []kind.TicketAction{kind.ActSendHelp, kind.ActAskFamily, kind.ActAskFurtherHelp, kind.ActDecideFurtherHelp, kind.ActReturnHelp}

// Medical tells whether somebody may be ill or hurt: a call for medical help, or an emergency that hurts people (TK12, TK13).
func Medical(governs kind.TicketKind, class kind.TicketClass) bool {
	return class == kind.ClassMedical || governs == kind.Emergency
}

// Responder is somebody who is sent to a patient.
type Responder struct{ Role kind.Role }

// guards is how many of them escort a patient to the hospital.
const guards = 2

// CheckHelp refuses a response that lacks what it needs, all at once (TK13): an escort goes with two guards and a car, an ambulance is met by
// a guard at the gate, and nobody stays alone with a patient unless family is there.
func CheckHelp(c *fault.Check, response kind.MedicalResponse, sent []Responder, vehicle string, guide *Responder, family *kind.FamilyAnswer) {
	guardsSent := 0
	for _, r := range sent {
		if r.Role == kind.RoleGuard {
			guardsSent++
		}
	}
	switch response {
	case kind.ResponseEscort:
		c.That(guardsSent >= guards, fault.HelpersMissing, "input.responderIDs", "Two guards escort a patient to the hospital.")
		c.That(vehicle != "", fault.Required, "input.vehicle", "Say which car they take.")
	case kind.ResponseAmbulance:
		c.That(guide != nil && guide.Role == kind.RoleGuard, fault.HelpersMissing, "input.guideID", "Name the guard at the gate who meets the ambulance and guides it.")
	case kind.ResponseAttendance:
		accompanied := family != nil && *family == kind.FamilyComes
		c.That(len(sent) >= 2 || len(sent) == 1 && accompanied, fault.HelpersMissing, "input.responderIDs", "Nobody stays alone with a patient: send two, or one when family is there.")
	}
}

// medicalRefusal says what stands against a step of medical help, or against completing a ticket while helpers are out.
func medicalRefusal(action kind.TicketAction, s State, governs kind.TicketKind) *fault.Error {
	switch {
	case !Medical(governs, s.Class):
		return fault.Of(fault.NotMedical)
	case action == kind.ActComplete && s.HelpOut > 0:
		return fault.Of(fault.HelpersOut)
	case slices.Contains([]kind.TicketAction{kind.ActComplete, kind.ActReturnHelp}, action) && s.FurtherHelpAsked > 0:
		return fault.Of(fault.FurtherHelpOpen)
	case action == kind.ActDecideFurtherHelp && s.FurtherHelpAsked == 0:
		return fault.New(fault.StepNotAllowed, "Nobody has asked for more help, or it is decided already.")
	case slices.Contains([]kind.TicketAction{kind.ActReturnHelp, kind.ActAskFamily, kind.ActAskFurtherHelp}, action) && s.HelpOut == 0:
		return fault.New(fault.StepNotAllowed, "No helpers are out; send some first.")
	}
	return nil
}
