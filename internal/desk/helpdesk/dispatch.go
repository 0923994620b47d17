package helpdesk

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// DispatchTicketInput is the input of dispatchTicket.
type DispatchTicketInput struct {
	TicketID       string
	DepartmentID   string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Dispatch gives a ticket to a department; handing it on to another needs no approval (DU05). Faults: those of take,
// BAD_REFERENCE. Appends Dispatched.
func (s *Service) Dispatch(ctx context.Context, in DispatchTicketInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActDispatch, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		d, err := departmentOf(ctx, m, in.DepartmentID)
		if err != nil {
			return err
		}
		m.update.SetDepartmentID(d.ID).ClearAssigneeID().SetOutsideParty("")
		m.entry.Args["department"], m.entry.Text = d.Name, note
		m.entry.Subjects = append(m.entry.Subjects, d.ID)
		return nil
	})
}

// departmentOf loads a department of the ticket's estate.
func departmentOf(ctx context.Context, m *move, departmentID string) (*ent.Department, error) {
	d, err := m.tx.Department.Get(ctx, departmentID)
	if ent.IsNotFound(err) || (err == nil && d.EstateID != m.ticket.EstateID) {
		return nil, fault.Of(fault.BadReference).At("input.departmentID")
	}
	return d, err
}
