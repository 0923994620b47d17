package helpdesk

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/department"
	"foyer/ent/ticket"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Lists is the name of the alarms of estates: the afternoon lists are to be given.
const Lists = "helpdesk.lists"

// nextLists is the alarm of an estate's next afternoon lists; never, when the policy has no time for them.
func nextLists(estateID string, p *policy.Policy, now time.Time, zone *time.Location) alarm.Alarm {
	return alarm.Alarm{Name: Lists, Scope: estateID, Subject: estateID, At: policy.Next(p.ListAt, now, zone)}
}

// expectLists sets the first alarms of an estate: there is something to list from its first ticket on.
func (s *Service) expectLists(ctx context.Context, tx *journal.Tx, home *ent.Estate, zone *time.Location) error {
	p, err := s.policies.Of(ctx, tx.Client, home.ID, home.PolicyVersion)
	if err != nil {
		return err
	}
	for _, next := range []alarm.Alarm{nextLists(home.ID, p, tx.Now, zone), nextNight(home.ID, p, tx.Now, zone)} {
		if err := alarm.Offer(ctx, tx.Tx, next); err != nil {
			return err
		}
	}
	return nil
}

// GiveLists is the handler of the alarms Lists: each department gets the list of its unfinished work, and the clocks of the answers start
// (TK15). What the list before left unanswered stands on the new one. Appends ListGiven for each department, and Listed for each ticket.
func (s *Service) GiveLists(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	c := newClimber(tx)
	for _, estateID := range alarm.Subjects(due) {
		p, zone, err := s.policies.Timetable(ctx, tx.Client, estateID)
		if err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, nextLists(estateID, p, tx.Now, zone)); err != nil {
			return err
		}
		if p.ListAt == "" {
			continue
		}
		if err := s.giveLists(ctx, c, estateID, zone); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) giveLists(ctx context.Context, c *climber, estateID string, zone *time.Location) error {
	tickets, err := c.tx.Ticket.Query().Where(ticket.EstateID(estateID), ticket.StatusIn(working...), store.ForUpdate).Order(ent.Desc(ticket.FieldUrgency), ent.Asc(ticket.FieldReceivedAt)).All(ctx)
	if err != nil {
		return err
	}
	rows, err := c.tx.Deadline.Query().Where(entdeadline.EstateID(estateID), entdeadline.HasTicketWith(ticket.StatusIn(working...))).All(ctx)
	if err != nil {
		return err
	}
	clocks := byTicket(rows)
	lists := map[string][]*keeper{}
	for _, t := range tickets {
		k, err := s.keep(ctx, c, t, clocks[t.ID])
		if err != nil {
			return err
		}
		if _, asked := k.rule(kind.MilestoneReported); asked {
			lists[input.Value(t.DepartmentID)] = append(lists[input.Value(t.DepartmentID)], k)
		}
	}
	departments, err := c.tx.Department.Query().Where(department.EstateID(estateID)).Order(department.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, d := range append(departments, &ent.Department{}) { // last what no department has
		if asked := lists[d.ID]; len(asked) > 0 {
			if err := giveList(ctx, c.tx, estateID, d, asked, zone); err != nil {
				return err
			}
		}
	}
	return nil
}

// giveList gives a department its list; one without an id stands for the duty post.
func giveList(ctx context.Context, tx *journal.Tx, estateID string, d *ent.Department, asked []*keeper, zone *time.Location) error {
	create := tx.AfternoonList.Create().SetID(id.New(id.AfternoonList, tx.Now)).SetEstateID(estateID).SetDate(tx.Now.In(zone).Format(time.DateOnly)).
		SetSize(len(asked)).SetGivenAt(tx.Now)
	if d.ID != "" {
		create.SetDepartmentID(d.ID)
	}
	list, err := create.Save(ctx)
	if err != nil {
		return err
	}
	items := make([]*ent.ListedTicketCreate, len(asked))
	for i, k := range asked {
		answer, err := k.listed(ctx)
		if err != nil {
			return err
		}
		items[i] = tx.ListedTicket.Create().SetID(id.New(id.ListedTicket, tx.Now)).SetEstateID(estateID).SetListID(list.ID).SetTicketID(k.ticket.ID)
		e := newEntry(k.ticket, Listed, list.ID)
		e.Args["department"] = d.Name
		if answer != nil {
			items[i].SetDeadlineID(answer.ID)
			e.Args["due"] = answer.DueAt.In(zone).Format(directory.Shown)
		}
		tx.Record(*e)
	}
	for batch := range slices.Chunk(items, 500) {
		if err := tx.ListedTicket.CreateBulk(batch...).Exec(ctx); err != nil {
			return err
		}
	}
	tx.Record(journal.Entry{Scope: estateID, Kind: ListGiven, Subjects: []string{list.ID, d.ID}, Args: map[string]any{"department": d.Name, "count": len(asked)}})
	return nil
}

// listed puts a ticket on a list, and returns the deadline of the answer; nil when the policy sets none. An answer that is missing since
// the list before was said to be late, and is not waited for twice.
func (k *keeper) listed(ctx context.Context) (answer *ent.Deadline, err error) {
	k.tick()
	waiting := func(d *ent.Deadline) bool { return d.Milestone == kind.MilestoneReported && deadline.Running(d) }
	for _, d := range k.rows {
		if waiting(d) {
			deadline.Cancel(d, k.tx.Now, kind.CauseListed)
			k.moved[d] = true
		}
	}
	if err := k.reach(ctx, kind.MilestoneListed, k.tx.Now); err != nil {
		return nil, err
	}
	if err := k.save(ctx); err != nil {
		return nil, err
	}
	if err := k.sumUp(ctx); err != nil {
		return nil, err
	}
	if i := slices.IndexFunc(k.rows, waiting); i >= 0 {
		answer = k.rows[i]
	}
	return answer, reach(ctx, k.tx, k.ticket, kind.MilestoneListed)
}
