package helpdesk

import (
	"context"

	"foyer/ent"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// UpdateTicketInput is the input of updateTicket.
type UpdateTicketInput struct {
	TicketID        string
	Title           *string
	Description     *string
	Priority        *kind.Priority
	Class           *kind.TicketClass
	Confidentiality *kind.Confidentiality
	ContactName     *string
	ContactPhone    *string
	ContactAddress  *string
	ResidentID      *string
	RepeatsID       *string
	Attachments     []string
	IfVersion       *int
	IdempotencyKey  *string `json:"-"`
}

// Update corrects a ticket's particulars; what is left out stays. Faults: those of take, NOTHING_TO_CHANGE,
// BAD_REFERENCE. Appends Updated.
func (s *Service) Update(ctx context.Context, in UpdateTicketInput) (journal.Receipt, error) {
	if err := in.check(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActUpdate, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if in.Class != nil {
			if err := CheckClass(m.ticket.Kind, in.Class); err != nil {
				return err
			}
		}
		if err := in.references(ctx, m); err != nil {
			return err
		}
		if in.Confidentiality != nil {
			if !m.tx.Actor.SeesLevel(*in.Confidentiality) {
				return fault.New(fault.NotPermitted, "The role %s may not hide a ticket from itself.", m.tx.Actor.Role).At("input.confidentiality")
			}
			if err := m.tx.Restrict(ctx, m.ticket.ID, *in.Confidentiality); err != nil {
				return err
			}
			m.entry.Level = *in.Confidentiality
		}
		in.apply(m.update)
		return nil
	})
}

func (in *UpdateTicketInput) apply(u *ent.TicketUpdate) {
	u.SetNillableTitle(in.Title).SetNillableDescription(in.Description).SetNillablePriority(in.Priority).SetNillableClass(in.Class).
		SetNillableConfidentiality(in.Confidentiality).SetNillableContactName(in.ContactName).SetNillableContactPhone(in.ContactPhone).
		SetNillableContactAddress(in.ContactAddress).SetNillableResidentID(in.ResidentID).SetNillableRepeatsID(in.RepeatsID)
	if in.Priority != nil {
		u.SetUrgency(in.Priority.Rank())
	}
	if in.Attachments != nil {
		u.SetAttachments(in.Attachments)
	}
}

func (in *UpdateTicketInput) check() error {
	var c fault.Check
	given := in.Title != nil || in.Description != nil || in.Priority != nil || in.Class != nil || in.Confidentiality != nil ||
		in.ContactName != nil || in.ContactPhone != nil || in.ContactAddress != nil || in.ResidentID != nil || in.RepeatsID != nil || in.Attachments != nil
	c.That(given, fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Title != nil {
		*in.Title = input.Line(&c, "input.title", *in.Title, input.LineLength, true)
	}
	tidy(&c, &in.Description, "input.description", input.ProseLength, input.Prose)
	tidy(&c, &in.ContactName, "input.contactName", 100, input.Line)
	tidy(&c, &in.ContactAddress, "input.contactAddress", 400, input.Line)
	if in.ContactPhone != nil {
		*in.ContactPhone = input.Phone(&c, "input.contactPhone", *in.ContactPhone)
	}
	in.Attachments = input.Lines(&c, "input.attachments", in.Attachments, 50, 400)
	return c.Err()
}

// references refuses records of other estates, and a ticket that repeats itself.
func (in *UpdateTicketInput) references(ctx context.Context, m *move) error {
	if in.ResidentID != nil {
		r, err := m.tx.Resident.Get(ctx, *in.ResidentID)
		if ent.IsNotFound(err) || (err == nil && r.EstateID != m.ticket.EstateID) {
			return fault.Of(fault.BadReference).At("input.residentID")
		}
		if err != nil {
			return err
		}
	}
	if in.RepeatsID != nil {
		t, err := m.tx.Ticket.Get(ctx, *in.RepeatsID)
		if ent.IsNotFound(err) || (err == nil && (t.EstateID != m.ticket.EstateID || t.ID == m.ticket.ID)) {
			return fault.Of(fault.BadReference).At("input.repeatsID")
		}
		return err
	}
	return nil
}
