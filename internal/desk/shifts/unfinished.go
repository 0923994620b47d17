package shifts

import (
	"context"

	"foyer/ent"
	"foyer/ent/keyloan"
	"foyer/ent/message"
	"foyer/ent/parcel"
	"foyer/ent/patrolround"
	"foyer/ent/schema"
	"foyer/ent/ticket"
	"foyer/ent/visit"
	"foyer/internal/base/actor"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
)

// mostItems is how many records of each kind the list of a handover names.
const mostItems = 1000

// work is what is unfinished on the tickets of a post: the first of them, as many as are marked, block its handover.
type work struct {
	tickets []*ent.Ticket
	marked  int
}

// important are the tickets that block a handover: emergencies, and what the policy marks (DU03).
func (w work) important() []*ent.Ticket { return w.tickets[:w.marked] }

// tickets are the unfinished ones of a post, those that are important first: emergencies of the whole estate, and what its department has to do; every one at a
// post without a department.
func (s *Service) tickets(ctx context.Context, tx *journal.Tx, p *ent.DutyPost) (work, error) {
	ctx = actor.With(ctx, actor.System("handover")) // the list is whole, and who reads it sees of it what they may (TK16)
	rules, _, err := s.policies.Timetable(ctx, tx.Client, p.EstateID)
	if err != nil {
		return work{}, err
	}
	found, err := tx.Ticket.Query().Where(ticket.EstateID(p.EstateID), ticket.StatusIn(kind.UnfinishedStatuses()...)).Order(ent.Desc(ticket.FieldUrgency), ent.Asc(ticket.FieldReceivedAt), ticket.ByID()).All(ctx)
	if err != nil {
		return work{}, err
	}
	var marked, others []*ent.Ticket
	for _, t := range found {
		facts, ours := policy.FactsOf(t), ofDepartment(p, t.DepartmentID)
		switch {
		case facts.Kind == kind.Emergency || ours && rules.Marks(facts):
			marked = append(marked, t)
		case ours:
			others = append(others, t)
		}
	}
	return work{append(marked, others...), len(marked)}, nil
}

// ofDepartment tells whether work of a department is handed over at a post.
func ofDepartment(p *ent.DutyPost, departmentID *string) bool {
	return p.DepartmentID == nil || departmentID != nil && *departmentID == *p.DepartmentID
}

// unfinished draws up the list of a post's unfinished work as it stands now, the most important first (DU03). What stands at the desk is handed over at
// posts without a department.
func unfinished(ctx context.Context, tx *journal.Tx, p *ent.DutyPost, w work) ([]schema.HandedItem, error) {
	var items []schema.HandedItem
	for i, t := range w.tickets[:min(len(w.tickets), mostItems)] {
		items = append(items, schema.HandedItem{Kind: kind.HandedTicket, RecordID: t.ID, Label: t.Number, Status: string(t.Status), Important: i < w.marked})
	}
	walks := tx.PatrolRound.Query().Where(patrolround.EstateID(p.EstateID), patrolround.StatusIn(kind.PatrolDue, kind.PatrolWalking))
	if p.DepartmentID != nil {
		walks.Where(patrolround.DepartmentID(*p.DepartmentID))
	}
	rounds, err := walks.WithRoute().Order(patrolround.ByDueAt(), patrolround.ByID()).Limit(mostItems).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range rounds {
		items = append(items, schema.HandedItem{Kind: kind.HandedPatrolRound, RecordID: r.ID, Label: r.Edges.Route.Name, Status: string(r.Status)})
	}
	if p.DepartmentID != nil {
		return items, nil
	}
	atDesk, err := standing(ctx, tx, p.EstateID)
	return append(items, atDesk...), err
}

// standing is what stands at the desk: keys that are out, messages that are not passed on, parcels that wait, visitors who have not left.
func standing(ctx context.Context, tx *journal.Tx, estateID string) (items []schema.HandedItem, err error) {
	loans, err := tx.KeyLoan.Query().Where(keyloan.EstateID(estateID), keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(false)).WithKey().Order(keyloan.ByDueBackAt(), keyloan.ByID()).Limit(mostItems).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, l := range loans {
		items = append(items, schema.HandedItem{Kind: kind.HandedKeyLoan, RecordID: l.ID, Label: l.Edges.Key.Tag, Status: late(l.Overdue, string(l.Status))})
	}
	messages, err := tx.Message.Query().Where(message.EstateID(estateID), message.DeliveredAtIsNil()).Order(message.ByTakenAt(), message.ByID()).Limit(mostItems).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, m := range messages {
		items = append(items, schema.HandedItem{Kind: kind.HandedMessage, RecordID: m.ID, Status: "OPEN"})
	}
	parcels, err := tx.Parcel.Query().Where(parcel.EstateID(estateID), parcel.StatusEQ(kind.ParcelWaiting)).Order(parcel.ByArrivedAt(), parcel.ByID()).Limit(mostItems).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, one := range parcels {
		items = append(items, schema.HandedItem{Kind: kind.HandedParcel, RecordID: one.ID, Label: one.Number, Status: string(one.Status)})
	}
	visits, err := tx.Visit.Query().Where(visit.EstateID(estateID), visit.StatusEQ(kind.VisitOnSite)).Order(visit.ByArrivedAt(), visit.ByID()).Limit(mostItems).All(ctx)
	for _, v := range visits {
		items = append(items, schema.HandedItem{Kind: kind.HandedVisit, RecordID: v.ID, Label: input.Value(v.Badge), Status: string(v.Status)})
	}
	return items, err
}

func late(overdue bool, status string) string {
	if overdue {
		return "OVERDUE"
	}
	return status
}
