package demo

import (
	"context"
	"time"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/escalation"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
)

// step takes the next step on a ticket, as whoever would take it.
func (d *day) step(ctx context.Context, t *ent.Ticket) error {
	if t.Calling != nil && d.rand.IntN(3) > 0 {
		return d.answer(ctx, t)
	}
	if t.Confidentiality == kind.Medical { // only these roles see it (TK16)
		return d.care(ctx, t)
	}
	helpdesk, s := d.app.Helpdesk, storyOf(t)
	v := &t.Version
	switch t.Status {
	case kind.StatusNew:
		return d.dispatch(ctx, t, s)
	case kind.StatusDispatched:
		who, p := d.worker(ctx, s)
		_, err := helpdesk.Accept(who, accept(t, p))
		return err
	case kind.StatusAccepted:
		return d.arrive(ctx, t, s)
	case kind.StatusOnSite:
		who, _ := d.worker(ctx, s)
		_, err := helpdesk.Start(who, startInput(t.ID, v))
		return err
	case kind.StatusInProgress, kind.StatusPaused:
		return d.work(ctx, t, s)
	default:
		return d.finish(ctx, t)
	}
}

func storyOf(t *ent.Ticket) story {
	for _, s := range stories {
		if s.title == t.Title {
			return s
		}
	}
	s := story{kind: t.Kind, department: kind.CustomerService, result: "已处理"}
	if t.Kind == kind.PublicRepair || t.Kind == kind.IndoorRepair {
		s.department = kind.Engineering
	}
	return s
}

// worker is somebody of the department that the story goes to.
func (d *day) worker(ctx context.Context, s story) (context.Context, *ent.Staff) {
	return d.as(ctx, roleOf(s.department))
}

// roleOf is who does the work of a department.
func roleOf(department kind.DepartmentFunction) kind.Role {
	switch department {
	case kind.Engineering:
		return kind.RoleTechnician
	case kind.Security:
		return kind.RoleGuard
	default:
		return kind.RoleButler
	}
}

func (d *day) dispatch(ctx context.Context, t *ent.Ticket, s story) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	if s.kind == kind.Enquiry || s.kind == kind.Suggestion {
		_, err := d.app.Helpdesk.Complete(desk, helpdesk.CompleteTicketInput{TicketID: t.ID, Result: s.result, IfVersion: &t.Version})
		return err
	}
	_, err := d.app.Helpdesk.Dispatch(desk, helpdesk.DispatchTicketInput{TicketID: t.ID, DepartmentID: d.teams[s.department], IfVersion: &t.Version})
	return err
}

func accept(t *ent.Ticket, p *ent.Staff) helpdesk.AcceptTicketInput {
	return helpdesk.AcceptTicketInput{TicketID: t.ID, StaffID: &p.ID, IfVersion: &t.Version}
}

func startInput(id string, version *int) helpdesk.StartTicketInput {
	return helpdesk.StartTicketInput{TicketID: id, IfVersion: version}
}

func (d *day) arrive(ctx context.Context, t *ent.Ticket, s story) error {
	who, p := d.worker(ctx, s)
	if s.kind == kind.Complaint || s.kind == kind.Help {
		_, err := d.app.Helpdesk.Start(who, startInput(t.ID, &t.Version))
		return err
	}
	if _, err := d.app.Helpdesk.Arrive(who, helpdesk.ArriveTicketInput{TicketID: t.ID, IfVersion: &t.Version}); err != nil || s.kind != kind.IndoorRepair {
		return err
	}
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	return d.papers(desk, who, t, p)
}

func (d *day) work(ctx context.Context, t *ent.Ticket, s story) error {
	who, _ := d.worker(ctx, s)
	switch {
	case t.Status == kind.StatusPaused:
		_, err := d.app.Helpdesk.Resume(who, helpdesk.ResumeTicketInput{TicketID: t.ID, IfVersion: &t.Version})
		return err
	case d.rand.IntN(10) == 0 && t.Kind == kind.IndoorRepair:
		consent, next := "业主书面同意,附工作单背面", d.clock.Now().Add(3*time.Hour)
		_, err := d.app.Helpdesk.Pause(who, helpdesk.PauseTicketInput{TicketID: t.ID, Reason: "等待配件", OwnerConsent: &consent, NextAppointmentAt: &next, IfVersion: &t.Version})
		return err
	case d.rand.IntN(6) == 0:
		_, err := d.app.Helpdesk.AddNote(who, helpdesk.AddTicketNoteInput{TicketID: t.ID, Text: "现场查看,正在处理"})
		return err
	}
	if err := d.done(who, t); err != nil {
		return err
	}
	_, err := d.app.Helpdesk.Complete(who, helpdesk.CompleteTicketInput{TicketID: t.ID, Result: s.result, IfVersion: &t.Version})
	return err
}

// finish verifies, reviews and archives.
func (d *day) finish(ctx context.Context, t *ent.Ticket) error {
	checker, _ := d.as(ctx, kind.RoleSpecialist)
	head, _ := d.as(ctx, kind.RoleCentreManager)
	clerk, _ := d.as(ctx, kind.RoleOfficeClerk)
	var err error
	switch {
	case t.Status == kind.StatusCompleted && (t.Kind == kind.Enquiry || t.Kind == kind.Suggestion), t.Status == kind.StatusReviewed:
		if err = d.file(clerk, t); err == nil {
			_, err = d.app.Helpdesk.Archive(clerk, helpdesk.ArchiveTicketInput{TicketID: t.ID, IfVersion: &t.Version})
		}
	case t.Status == kind.StatusCompleted && d.untold(head, t):
		_, specialist := d.as(ctx, kind.RoleSpecialist)
		_, err = d.app.Helpdesk.NotifySpecialist(clerk, helpdesk.NotifySpecialistInput{TicketID: t.ID, StaffID: &specialist.ID, IfVersion: &t.Version})
	case t.Status == kind.StatusCompleted:
		in := helpdesk.VerifyTicketInput{TicketID: t.ID, Outcome: kind.OutcomeAccepted, By: kind.BySpecialist, IfVersion: &t.Version}
		score := 3 + d.rand.IntN(3)
		in.Satisfaction = &score
		if d.rand.IntN(12) == 0 {
			comment := "仍有渗水,请再处理"
			in.Outcome, in.Comment, in.Satisfaction = kind.OutcomeRejected, &comment, nil
		}
		_, err = d.app.Helpdesk.Verify(checker, in)
	case t.Status == kind.StatusVerified:
		_, err = d.app.Helpdesk.Review(head, helpdesk.ReviewTicketInput{TicketID: t.ID, IfVersion: &t.Version})
	}
	return err
}

// untold tells whether the specialist who verifies is still to be told.
func (d *day) untold(ctx context.Context, t *ent.Ticket) bool {
	waits, err := d.app.Store.Read().Deadline.Query().Where(entdeadline.TicketID(t.ID), entdeadline.MilestoneEQ(kind.MilestoneSpecialistNotified), entdeadline.MetAtIsNil()).Exist(ctx)
	return err == nil && waits
}

// answer lets the one who was called last answer.
func (d *day) answer(ctx context.Context, t *ent.Ticket) error {
	desk, _ := d.as(ctx, kind.RoleSupervisor)
	if t.Confidentiality != kind.Open {
		desk, _ = d.as(ctx, kind.RoleCentreManager)
	}
	waiting, err := d.app.Store.Read().Escalation.Query().Where(escalation.TicketID(t.ID), escalation.StatusIn(kind.EscalationCalling, kind.EscalationExhausted)).All(desk)
	if err != nil {
		return err
	}
	for _, e := range waiting {
		for _, call := range e.Calls {
			if len(call.StaffIDs) > 0 {
				_, err := d.app.Helpdesk.AcknowledgeEscalation(desk, helpdesk.AcknowledgeEscalationInput{EscalationID: e.ID, StaffID: &call.StaffIDs[0], IfVersion: &e.Version})
				return err
			}
		}
	}
	return nil
}
