package helpdesk

import (
	"context"

	"foyer/ent"
	"foyer/ent/estate"
	"foyer/ent/staff"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
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
		person, err := colleague(ctx, m.tx, m.ticket.EstateID, *in.StaffID)
		if err != nil {
			return err
		}
		m.update.SetAssigneeID(person.ID)
		m.entry.Args["assignee"] = person.Name
		m.entry.Subjects = append(m.entry.Subjects, person.ID)
		return nil
	})
}

// colleague loads somebody who works on an estate.
func colleague(ctx context.Context, tx *journal.Tx, estateID, staffID string) (*ent.Staff, error) {
	person, err := tx.Staff.Query().Where(staff.ID(staffID), staff.HasEstatesWith(estate.ID(estateID))).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.New(fault.BadReference, "No such member of staff works on this estate.").At("input.staffID")
	case err != nil:
		return nil, err
	case !person.Active:
		return nil, fault.Of(fault.StaffInactive).At("input.staffID")
	}
	return person, nil
}
