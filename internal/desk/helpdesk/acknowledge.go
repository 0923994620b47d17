package helpdesk

import (
	"context"
	"slices"

	"foyer/ent"
	"foyer/ent/escalation"
	"foyer/ent/schema"
	"foyer/ent/ticket"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// AcknowledgeEscalationInput is an answer to a call.
type AcknowledgeEscalationInput struct {
	EscalationID   string
	StaffID        *string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AcknowledgeEscalation records who answered a call: nobody further up is called (TK12). Only somebody who was called can answer.
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, REQUIRED, NOT_ASKED, ALREADY_ANSWERED. Appends Answered.
func (s *Service) AcknowledgeEscalation(ctx context.Context, in AcknowledgeEscalationInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "acknowledgeEscalation", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		t, err := tx.Ticket.Query().Where(ticket.HasEscalationsWith(escalation.ID(in.EscalationID)), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.escalationID"))
		}
		e, err := tx.Escalation.Query().Where(escalation.ID(in.EscalationID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, e.Version); err != nil {
			return err
		}
		return answer(ctx, tx, t, e, input.Or(in.StaffID, tx.Actor.StaffID), note)
	})
}

func answer(ctx context.Context, tx *journal.Tx, t *ent.Ticket, e *ent.Escalation, who, note string) error {
	switch {
	case !slices.Contains(unanswered, e.Status):
		return fault.Of(fault.AlreadyAnswered).At("input.escalationID").With("status", string(e.Status))
	case who == "":
		return fault.New(fault.Required, "Say who answers.").At("input.staffID")
	case !slices.ContainsFunc(e.Calls, func(c schema.EscalationCall) bool { return slices.Contains(c.StaffIDs, who) }):
		return fault.Of(fault.NotAsked).At("input.staffID")
	}
	person, err := directory.Colleague(ctx, tx.Client, t.EstateID, who, "input.staffID")
	if err != nil {
		return err
	}
	if e, err = e.Update().SetStatus(kind.EscalationAcknowledged).SetAcknowledgedByID(who).SetAcknowledgedAt(tx.Now).ClearClimbsAt().AddVersion(1).Save(ctx); err != nil {
		return err
	}
	if err := wait(ctx, tx, e); err != nil {
		return err
	}
	others, err := tx.Escalation.Query().Where(escalation.TicketID(t.ID), escalation.StatusIn(unanswered...)).Exist(ctx)
	if err != nil {
		return err
	}
	if !others {
		if err := tx.Ticket.Update().Where(ticket.ID(t.ID)).ClearCalling().Exec(ctx); err != nil {
			return err
		}
	}
	entry := newEntry(t, Answered, e.ID, who)
	entry.Args["assignee"], entry.Text = person.Name, note
	tx.Result(e.ID)
	tx.Record(*entry)
	return nil
}
