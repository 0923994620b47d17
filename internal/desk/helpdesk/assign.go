package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// AssignTicketInput is the input of assignTicket.
type AssignTicketInput struct {
	TicketID       string
	StaffID        *string
	OutsideParty   *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Assign names who works on a ticket: a colleague, or an outside party that the butler tracks (TK18). Faults: those of
// take, BAD_REFERENCE, STAFF_INACTIVE. Appends Assigned.
func (s *Service) Assign(ctx context.Context, in AssignTicketInput) (journal.Receipt, error) {
	var c fault.Check
	party := input.Line(&c, "input.outsideParty", input.Value(in.OutsideParty), input.LineLength, false)
	c.That(in.StaffID != nil || in.OutsideParty != nil, fault.NothingToDo, "input", "Name a member of staff or an outside party.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActAssign, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if in.OutsideParty != nil {
			m.update.SetOutsideParty(party)
			m.entry.Args["party"] = party
		}
		if in.StaffID == nil {
			return nil
		}
		person, err := directory.Colleague(ctx, m.tx.Client, m.ticket.EstateID, *in.StaffID, "input.staffID")
		if err != nil {
			return err
		}
		m.update.SetAssigneeID(person.ID)
		m.entry.Args["assignee"] = person.Name
		m.entry.Subjects = append(m.entry.Subjects, person.ID)
		return nil
	})
}
