package helpdesk

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/complaintfile"
	"foyer/ent/predicate"
	"foyer/ent/ticket"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// UpdateComplaintFileInput is what is added to the case file of a complaint.
type UpdateComplaintFileInput struct {
	TicketID        string
	DepartmentID    *string
	Investigation   *string
	Measures        *string
	Outcome         *string
	ComplainantView *string
	IfVersion       *int
	IdempotencyKey  *string `json:"-"`
}

// UpdateComplaintFile opens the case file of a complaint, or adds to it; what is left out stays (TK10). Faults: those of take,
// NOT_A_COMPLAINT, NOTHING_TO_CHANGE, BAD_REFERENCE. Appends CaseFiled.
func (s *Service) UpdateComplaintFile(ctx context.Context, in UpdateComplaintFileInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.DepartmentID != nil || in.Investigation != nil || in.Measures != nil || in.Outcome != nil || in.ComplainantView != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	tidy(&c, &in.Investigation, "input.investigation", input.ProseLength, input.Prose)
	tidy(&c, &in.Measures, "input.measures", input.ProseLength, input.Prose)
	tidy(&c, &in.Outcome, "input.outcome", input.ProseLength, input.Prose)
	tidy(&c, &in.ComplainantView, "input.complainantView", input.ProseLength, input.Prose)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActFileComplaint, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		if in.DepartmentID != nil {
			if _, err := departmentOf(ctx, m, *in.DepartmentID); err != nil {
				return err
			}
		}
		file, _, err := caseFile(ctx, m.tx, m.ticket)
		if err != nil {
			return err
		}
		m.entry.Subjects = append(m.entry.Subjects, file.ID)
		return file.Update().SetNillableDepartmentID(in.DepartmentID).SetNillableInvestigation(in.Investigation).SetNillableMeasures(in.Measures).
			SetNillableOutcome(in.Outcome).SetNillableComplainantView(in.ComplainantView).AddVersion(1).Exec(ctx)
	})
}

// caseFile returns the case file of a complaint, opened unless it was.
func caseFile(ctx context.Context, tx *journal.Tx, t *ent.Ticket) (file *ent.ComplaintFile, opened bool, err error) {
	file, err = tx.ComplaintFile.Query().Where(complaintfile.TicketID(t.ID), store.ForUpdate).Only(ctx)
	if !ent.IsNotFound(err) {
		return file, false, err
	}
	file, err = tx.ComplaintFile.Create().SetID(id.New(id.ComplaintFile, tx.Now)).SetEstateID(t.EstateID).SetTicketID(t.ID).SetOpenedAt(tx.Now).
		SetNillableDepartmentID(t.DepartmentID).Save(ctx)
	return file, true, err
}

// ReplyToHandoverInput is a reply to who handed a ticket over.
type ReplyToHandoverInput struct {
	TicketID       string
	Text           string
	Result         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReplyToHandover notes that who handed a ticket over was told of its progress or result (TK10). Faults: those of take,
// NOT_HANDED_OVER. Appends HandoverReplied.
func (s *Service) ReplyToHandover(ctx context.Context, in ReplyToHandoverInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActReplyHandover, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.update.SetHandoverRepliedAt(m.tx.Now)
		if input.Value(in.Result) {
			m.update.SetHandoverSettled(true)
		}
		m.entry.Text, m.entry.Args["party"] = text, m.ticket.HandedOverBy
		return nil
	})
}

// mostCompared is how many earlier complaints a new one is compared with.
const mostCompared = 50

// earlier finds the complaint that a new one repeats: the one named, or the newest about the same matter at the same place or from the
// same phone (TK11). Nil when there is none.
func (s *Service) earlier(ctx context.Context, tx *journal.Tx, in OpenTicketInput, policyVersion int) (*ent.Ticket, error) {
	if kind.Governs(in.Kind, input.Value(in.Class)) != kind.Complaint {
		return nil, nil
	}
	if in.RepeatsID != nil {
		t, err := tx.Ticket.Get(ctx, *in.RepeatsID)
		if err != nil || kind.Governs(t.Kind, input.Value(t.Class)) != kind.Complaint {
			return nil, err
		}
		return t, nil
	}
	p, err := s.policies.Of(ctx, tx.Client, in.EstateID, policyVersion)
	if err != nil || p.RepeatDays == 0 {
		return nil, err
	}
	var same []predicate.Ticket
	if in.UnitID != nil {
		same = append(same, ticket.UnitID(*in.UnitID))
	}
	if in.LocationID != nil {
		same = append(same, ticket.LocationID(*in.LocationID))
	}
	if in.ResidentID != nil {
		same = append(same, ticket.ResidentID(*in.ResidentID))
	}
	if len(same) == 0 {
		return nil, nil
	}
	since := tx.Now.Add(-time.Duration(p.RepeatDays) * 24 * time.Hour)
	found, err := tx.Ticket.Query().Where(ticket.EstateID(in.EstateID), ticket.Or(same...), ticket.OpenedAtGTE(since), ticket.StatusNEQ(kind.StatusCancelled),
		ticket.Or(ticket.KindEQ(kind.Complaint), ticket.And(ticket.KindEQ(kind.Help), ticket.ClassEQ(kind.ClassComplaint)))).
		Order(ent.Desc(ticket.FieldOpenedAt)).Limit(mostCompared).All(ctx)
	for _, t := range found {
		if SameMatter(t.Title+t.Description, in.Title+input.Value(in.Description)) {
			return t, nil
		}
	}
	return nil, err
}

// repeated links a complaint to the earlier one in the journal, and calls who hears of repeated complaints (TK11).
func (k *keeper) repeated(ctx context.Context, earlier *ent.Ticket) error {
	e := newEntry(k.ticket, Repeated, earlier.ID)
	e.Args["earlier"] = earlier.Number
	k.tx.Record(*e)
	return k.call(ctx, kind.OnRepeated, nil)
}
