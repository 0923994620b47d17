package helpdesk_test

import (
	"testing"
	"time"

	"foyer/ent"
	"foyer/ent/medicalhelp"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/staff"
	"foyer/internal/testkit"
)

// ill opens a call for medical help.
func ill(t *testing.T, d *testkit.Desk) string {
	t.Helper()
	return open(t, d, kind.Help, func(in *helpdesk.OpenTicketInput) { in.Class, in.Title = p(kind.ClassMedical), "老人晕倒" })
}

// guard adds one more guard.
func guard(t *testing.T, d *testkit.Desk, number string) string {
	t.Helper()
	r, err := d.App.People.Add(d.Root, staff.AddStaffInput{Number: number, Name: "保安" + number, Role: kind.RoleGuard, EstateIDs: []string{d.Estate}})
	d.Must(err)
	return r.ID
}

// helpOf is the newest medical help of a ticket.
func helpOf(t *testing.T, d *testkit.Desk, id string) *ent.MedicalHelp {
	t.Helper()
	h, err := d.Read().MedicalHelp.Query().Where(medicalhelp.TicketID(id)).Order(medicalhelp.ByID()).WithResponders().All(d.Root)
	d.Must(err)
	return h[len(h)-1]
}

func TestMedicalHelp_TK13_EscortIsRecordedFromSendingToReturn(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id, second := d.App.Helpdesk, ill(t, d), guard(t, d, "G2")
	_, err := h.SendMedicalHelp(d.Root, helpdesk.SendMedicalHelpInput{TicketID: id, Response: kind.ResponseEscort, ResponderIDs: []string{second, "stf_nobody"}, Phone: p("x")})
	if !fault.Is(err, fault.BadPhone) {
		t.Errorf("a bad phone: %v", err)
	}
	_, err = h.SendMedicalHelp(d.Root, helpdesk.SendMedicalHelpInput{TicketID: id, Response: kind.ResponseEscort, ResponderIDs: []string{second, "stf_nobody"}})
	if list, ok := err.(fault.List); !ok || len(list) != 3 { //nolint:errorlint // the list itself is looked at
		t.Errorf("all that is missing at once: %v", err)
	}
	must(t)(h.SendMedicalHelp(d.Root, helpdesk.SendMedicalHelpInput{TicketID: id, Response: kind.ResponseEscort, ResponderIDs: []string{second, d.Staff[kind.RoleGuard]}, Vehicle: p("粤B12345")}))
	help := helpOf(t, d, id)
	if help.Address != "3栋-502" || help.Phone != "13800138000" || len(help.Edges.Responders) != 2 || help.Major {
		t.Errorf("recorded %+v", help)
	}
	if get(t, d, id).Calling != nil {
		t.Error("the supervisor hears of it afterwards")
	}
	refused(t, fault.FamilyNotAsked)(h.ReturnMedicalHelp(d.Root, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: help.ID, Outcome: "已入院"}))
	must(t)(h.AskFamily(d.Root, helpdesk.AskFamilyInput{MedicalHelpID: help.ID, Answer: kind.FamilyUnreachable, IfVersion: &help.Version}))
	refused(t, fault.VersionConflict)(h.AskFamily(d.Root, helpdesk.AskFamilyInput{MedicalHelpID: help.ID, Answer: kind.FamilyComes, IfVersion: &help.Version}))
	must(t)(h.AskFamily(d.Root, helpdesk.AskFamilyInput{MedicalHelpID: help.ID, Answer: kind.FamilyComes, Note: p("女儿同往")}))
	refused(t, fault.StepNotAllowed)(h.DecideFurtherHelp(d.Root, helpdesk.DecideFurtherHelpInput{MedicalHelpID: help.ID, Granted: true}))
	must(t)(h.AskFurtherHelp(d.Root, helpdesk.AskFurtherHelpInput{MedicalHelpID: help.ID, Text: "垫付押金"}))
	refused(t, fault.FurtherHelpOpen)(h.AskFurtherHelp(d.Root, helpdesk.AskFurtherHelpInput{MedicalHelpID: help.ID, Text: "陪夜"}))
	refused(t, fault.FurtherHelpOpen)(h.ReturnMedicalHelp(d.Root, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: help.ID, Outcome: "已入院"}))
	must(t)(h.DecideFurtherHelp(d.Root, helpdesk.DecideFurtherHelpInput{MedicalHelpID: help.ID, Granted: false, Note: p("家属自付")}))
	assign(t, d, id, kind.Security)
	accepted(t, d, id, nil)
	must(t)(h.Start(d.Root, helpdesk.StartTicketInput{TicketID: id}))
	refused(t, fault.HelpersOut)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已入院"}))
	d.Pass(time.Hour)
	must(t)(h.ReturnMedicalHelp(d.Root, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: help.ID, Outcome: "已入院"}))
	refused(t, fault.StepNotAllowed)(h.ReturnMedicalHelp(d.Root, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: help.ID, Outcome: "又"}))
	if help = helpOf(t, d, id); help.ReturnedAt == nil || help.ReturnedAt.Sub(help.SentAt) != time.Hour || *help.Granted {
		t.Errorf("returned %+v", help)
	}
	if e, callees := callsOf(t, d, id); e.Trigger != kind.OnReturned || callees[len(callees)-1] != kind.CallSupervisor {
		t.Errorf("after the return the supervisor is told: %v", callees)
	}
	must(t)(h.Complete(d.Root, helpdesk.CompleteTicketInput{TicketID: id, Result: "已入院"}))
}

func TestMedicalHelp_TK13_TheSupervisorIsCalledAtOnceAboutAMajorCase(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	h, id := d.App.Helpdesk, ill(t, d)
	must(t)(h.SendMedicalHelp(d.Root, helpdesk.SendMedicalHelpInput{TicketID: id, Response: kind.ResponseAmbulance, GuideID: p(d.Staff[kind.RoleGuard]), Major: p(true), Family: p(kind.FamilyNone)}))
	if e, callees := callsOf(t, d, id); e.Trigger != kind.OnMajor || callees[0] != kind.CallSupervisor || get(t, d, id).Calling == nil {
		t.Errorf("called %v", callees)
	}
	must(t)(h.ReturnMedicalHelp(d.Root, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: helpOf(t, d, id).ID, Outcome: "送医"}))
	if n := d.Read().Escalation.Query().CountX(d.Root); n != 1 {
		t.Errorf("the supervisor is called %d times", n)
	}
	refused(t, fault.RecordNotFound)(h.AskFamily(d.Root, helpdesk.AskFamilyInput{MedicalHelpID: "med_none", Answer: kind.FamilyNone}))
}
