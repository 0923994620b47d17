package demo

import (
	"context"

	"foyer/ent"
	"foyer/ent/listedticket"
	"foyer/ent/medicalhelp"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
)

// care carries a medical ticket through the hands of those who may see it: two guards escort the patient (TK13).
func (d *day) care(ctx context.Context, t *ent.Ticket) error {
	head, _ := d.as(ctx, kind.RoleCentreManager)
	guard, p := d.as(ctx, kind.RoleGuard)
	h := d.app.Helpdesk
	var err error
	switch t.Status {
	case kind.StatusNew:
		err = d.dispatch(ctx, t, storyOf(t))
	case kind.StatusDispatched:
		_, err = h.Accept(guard, accept(t, p))
	case kind.StatusAccepted:
		if err = d.escort(guard, t); err == nil {
			_, err = h.Start(guard, startInput(t.ID, nil))
		}
	case kind.StatusInProgress:
		if err = d.returned(guard, t); err == nil {
			_, err = h.Complete(guard, helpdesk.CompleteTicketInput{TicketID: t.ID, Result: storyOf(t).result})
		}
	case kind.StatusCompleted:
		score := 5
		_, err = h.Verify(head, helpdesk.VerifyTicketInput{TicketID: t.ID, Outcome: kind.OutcomeAccepted, By: kind.BySpecialist, Satisfaction: &score, IfVersion: &t.Version})
	case kind.StatusVerified:
		_, err = h.Review(head, helpdesk.ReviewTicketInput{TicketID: t.ID, IfVersion: &t.Version})
	case kind.StatusReviewed:
		desk, _ := d.as(ctx, kind.RoleFrontDesk)
		_, err = h.Archive(desk, helpdesk.ArchiveTicketInput{TicketID: t.ID, IfVersion: &t.Version})
	default: // nobody has to go anywhere, and care is not paused
	}
	return err
}

func (d *day) escort(guard context.Context, t *ent.Ticket) error {
	sent, err := d.app.Store.Read().MedicalHelp.Query().Where(medicalhelp.TicketID(t.ID)).Exist(guard)
	if err != nil || sent {
		return err
	}
	vehicle, family := "服务中心商务车", kind.FamilyComes
	in := helpdesk.SendMedicalHelpInput{TicketID: t.ID, Response: kind.ResponseEscort, Vehicle: &vehicle, Family: &family}
	for _, p := range d.staff[kind.RoleGuard][:2] {
		in.ResponderIDs = append(in.ResponderIDs, p.ID)
	}
	_, err = d.app.Helpdesk.SendMedicalHelp(guard, in)
	return err
}

func (d *day) returned(guard context.Context, t *ent.Ticket) error {
	out, err := d.app.Store.Read().MedicalHelp.Query().Where(medicalhelp.TicketID(t.ID), medicalhelp.ReturnedAtIsNil()).All(guard)
	for _, h := range out {
		if _, err := d.app.Helpdesk.ReturnMedicalHelp(guard, helpdesk.ReturnMedicalHelpInput{MedicalHelpID: h.ID, Outcome: "已送达医院,家属陪护"}); err != nil {
			return err
		}
	}
	return err
}

// listing is the hour in which departments answer the afternoon list (TK15).
const listing = 16

// report answers for what is unfinished, not always at the first time.
func (d *day) report(ctx context.Context) error {
	if d.clock.Now().In(d.zone).Hour() != listing {
		return nil
	}
	head, _ := d.as(ctx, kind.RoleCentreManager)
	items, err := d.app.Store.Read().ListedTicket.Query().Where(listedticket.EstateID(d.estate.ID), listedticket.AnsweredAtIsNil()).WithTicket().Limit(20).All(head)
	if err != nil {
		return err
	}
	for _, item := range items {
		if t := item.Edges.Ticket; t.Status.Closed() || d.rand.IntN(8) == 0 {
			continue
		}
		if _, err := d.app.Helpdesk.ReportProgress(head, helpdesk.ReportProgressInput{TicketID: item.TicketID, Text: "正在处理,今日内完成"}); err != nil {
			return err
		}
		if _, err := d.app.Helpdesk.TellResident(head, helpdesk.TellResidentInput{TicketID: item.TicketID, Text: "已告知进展"}); err != nil {
			return err
		}
	}
	return nil
}
