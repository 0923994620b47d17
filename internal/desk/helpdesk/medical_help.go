package helpdesk

import (
	"context"
	"fmt"
	"strings"

	"foyer/ent"
	"foyer/ent/medicalhelp"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// mostSent is how many helpers one response sends at most.
const mostSent = 20

// SendMedicalHelpInput is a response to somebody who is ill or hurt.
type SendMedicalHelpInput struct {
	TicketID       string
	Response       kind.MedicalResponse
	Address        *string
	Phone          *string
	ResponderIDs   []string
	Vehicle        *string
	GuideID        *string
	Family         *kind.FamilyAnswer
	Major          *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SendMedicalHelp sends helpers to somebody who is ill or hurt (TK13). Address and phone are the caller's when left out. The supervisor is
// called at once about a major case. Faults: those of take, NOT_MEDICAL, and those of CheckHelp, all at once. Appends HelpSent.
func (s *Service) SendMedicalHelp(ctx context.Context, in SendMedicalHelpInput) (journal.Receipt, error) {
	var c fault.Check
	address := input.Line(&c, "input.address", input.Value(in.Address), 400, false)
	phone := input.Phone(&c, "input.phone", input.Value(in.Phone))
	vehicle := input.Line(&c, "input.vehicle", input.Value(in.Vehicle), 100, false)
	c.That(len(in.ResponderIDs) <= mostSent, fault.TooLong, "input.responderIDs", "At most %d helpers go.", mostSent)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActSendHelp, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if address == "" {
			address = m.ticket.ContactAddress
		}
		if address == "" && m.ticket.UnitID != nil {
			u, err := directory.Unit(ctx, m.tx.Client, m.ticket.EstateID, *m.ticket.UnitID, "input.address")
			if err != nil {
				return err
			}
			address = directory.Label(u)
		}
		if phone == "" {
			phone = m.ticket.ContactPhone
		}
		var c fault.Check
		c.That(address != "", fault.Required, "input.address", "Say where the patient is.")
		c.That(phone != "", fault.Required, "input.phone", "Say by which phone the patient is reached.")
		var sent []Responder
		var names []string
		for i, staffID := range in.ResponderIDs {
			r, name, err := m.helper(ctx, &c, staffID, fmt.Sprintf("input.responderIDs.%d", i))
			if err != nil {
				return err
			}
			sent, names = append(sent, r), append(names, name)
		}
		var guide *Responder
		if in.GuideID != nil {
			r, name, err := m.helper(ctx, &c, *in.GuideID, "input.guideID")
			if err != nil {
				return err
			}
			guide, names = &r, append(names, name)
		}
		CheckHelp(&c, in.Response, sent, vehicle, guide, in.Family)
		if err := c.Err(); err != nil {
			return err
		}
		create := m.tx.MedicalHelp.Create().SetID(id.New(id.MedicalHelp, m.tx.Now)).SetEstateID(m.ticket.EstateID).SetTicketID(m.ticket.ID).SetResponse(in.Response).
			SetMajor(input.Value(in.Major)).SetAddress(address).SetPhone(phone).SetVehicle(vehicle).SetSentAt(m.tx.Now).AddResponderIDs(in.ResponderIDs...).
			SetNillableGuideID(in.GuideID).SetNillableFamily(in.Family)
		if in.Family != nil {
			create.SetFamilyAskedAt(m.tx.Now)
		}
		help, err := create.Save(ctx)
		if err != nil {
			return err
		}
		if help.Major {
			m.calls = append(m.calls, kind.OnMajor)
		}
		m.entry.Args["response"], m.entry.Args["names"] = string(in.Response), strings.Join(names, ", ")
		m.entry.Subjects = append(append(m.entry.Subjects, help.ID), in.ResponderIDs...)
		return nil
	})
}

// helper finds somebody who is sent; one who can't be is added to the check.
func (m *move) helper(ctx context.Context, c *fault.Check, staffID, field string) (Responder, string, error) {
	person, err := directory.Colleague(ctx, m.tx.Client, m.ticket.EstateID, staffID, field)
	if err != nil {
		return Responder{}, "", c.Take(err)
	}
	return Responder{Role: person.Role}, person.Name, nil
}

// AskFamilyInput is the input of askFamily.
type AskFamilyInput struct {
	MedicalHelpID  string
	Answer         kind.FamilyAnswer
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AskFamily notes what the family said when it was asked along (TK13). Faults: those of onMedicalHelp. Appends FamilyAsked.
func (s *Service) AskFamily(ctx context.Context, in AskFamilyInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onMedicalHelp(ctx, kind.ActAskFamily, request{in.MedicalHelpID, in.IfVersion, in.IdempotencyKey, in}, func(m *move, h *ent.MedicalHelp, u *ent.MedicalHelpUpdateOne) error {
		if h.ReturnedAt != nil {
			return fault.Of(fault.HelpersBack).At("input.medicalHelpID")
		}
		u.SetFamily(in.Answer).SetFamilyAskedAt(m.tx.Now)
		m.entry.Text, m.entry.Args["family"] = note, string(in.Answer)
		return nil
	})
}

// AskFurtherHelpInput is the input of askFurtherHelp.
type AskFurtherHelpInput struct {
	MedicalHelpID  string
	Text           string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// AskFurtherHelp puts before the manager what was asked for beyond the three responses (TK13). Faults: those of onMedicalHelp,
// FURTHER_HELP_OPEN. Appends FurtherHelpAsked.
func (s *Service) AskFurtherHelp(ctx context.Context, in AskFurtherHelpInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onMedicalHelp(ctx, kind.ActAskFurtherHelp, request{in.MedicalHelpID, in.IfVersion, in.IdempotencyKey, in}, func(m *move, h *ent.MedicalHelp, u *ent.MedicalHelpUpdateOne) error {
		switch {
		case h.ReturnedAt != nil:
			return fault.Of(fault.HelpersBack).At("input.medicalHelpID")
		case h.Beyond != "" && h.DecidedAt == nil:
			return fault.Of(fault.FurtherHelpOpen).At("input.medicalHelpID")
		}
		u.SetBeyond(text).ClearDecidedAt().ClearGranted().ClearDecidedByID()
		m.entry.Text = text
		return nil
	})
}

// DecideFurtherHelpInput is the input of decideFurtherHelp.
type DecideFurtherHelpInput struct {
	MedicalHelpID  string
	Granted        bool
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// DecideFurtherHelp records the manager's decision on help beyond the three responses (TK13). Faults: those of onMedicalHelp. Appends
// FurtherHelpDecided.
func (s *Service) DecideFurtherHelp(ctx context.Context, in DecideFurtherHelpInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onMedicalHelp(ctx, kind.ActDecideFurtherHelp, request{in.MedicalHelpID, in.IfVersion, in.IdempotencyKey, in}, func(m *move, h *ent.MedicalHelp, u *ent.MedicalHelpUpdateOne) error {
		if h.Beyond == "" || h.DecidedAt != nil {
			return fault.New(fault.StepNotAllowed, "Nobody has asked for more help here, or it is decided already.").At("input.medicalHelpID")
		}
		u.SetGranted(in.Granted).SetDecidedAt(m.tx.Now)
		u.SetNillableDecidedByID(m.tx.Actor.Person())
		m.entry.Text, m.entry.Args["decision"] = note, map[bool]string{true: "GRANTED", false: "DECLINED"}[in.Granted]
		return nil
	})
}

// ReturnMedicalHelpInput is the input of returnMedicalHelp.
type ReturnMedicalHelpInput struct {
	MedicalHelpID  string
	Outcome        string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReturnMedicalHelp notes that the helpers are back, and how it went; the supervisor, who was called at once about a major case, hears of
// others now (TK13). Faults: those of onMedicalHelp, HELPERS_BACK, FAMILY_NOT_ASKED. Appends HelpReturned.
func (s *Service) ReturnMedicalHelp(ctx context.Context, in ReturnMedicalHelpInput) (journal.Receipt, error) {
	var c fault.Check
	outcome := input.Prose(&c, "input.outcome", in.Outcome, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onMedicalHelp(ctx, kind.ActReturnHelp, request{in.MedicalHelpID, in.IfVersion, in.IdempotencyKey, in}, func(m *move, h *ent.MedicalHelp, u *ent.MedicalHelpUpdateOne) error {
		switch {
		case h.ReturnedAt != nil:
			return fault.Of(fault.HelpersBack).At("input.medicalHelpID")
		case h.Family == nil:
			return fault.Of(fault.FamilyNotAsked).At("input.medicalHelpID")
		}
		u.SetReturnedAt(m.tx.Now).SetOutcome(outcome)
		m.entry.Text = outcome
		if !h.Major {
			m.calls = append(m.calls, kind.OnReturned)
		}
		return nil
	})
}

// onMedicalHelp takes a step on a medical help; r.ticketID holds the help's id. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, and those of
// CheckStep.
func (s *Service) onMedicalHelp(ctx context.Context, action kind.TicketAction, r request, particular func(*move, *ent.MedicalHelp, *ent.MedicalHelpUpdateOne) error) (journal.Receipt, error) {
	row := stepFor(action)
	return s.journal.Do(ctx, row.operation, r.key, r.input, func(tx *journal.Tx) error {
		known, err := tx.MedicalHelp.Get(ctx, r.ticketID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.medicalHelpID"))
		}
		t, err := loadTicket(ctx, tx, known.TicketID, nil)
		if err != nil {
			return err
		}
		h, err := tx.MedicalHelp.Query().Where(medicalhelp.ID(known.ID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(r.version, h.Version); err != nil {
			return err
		}
		return s.step(ctx, tx, t, row, func(m *move) error {
			m.entry.Subjects = append(m.entry.Subjects, h.ID)
			u := h.Update().AddVersion(1)
			if err := particular(m, h, u); err != nil {
				return err
			}
			return u.Exec(ctx)
		})
	})
}
