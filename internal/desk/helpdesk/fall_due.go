package helpdesk

import (
	"context"

	"foyer/ent"
	entdeadline "foyer/ent/deadline"
	"foyer/ent/ticket"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// FallDue is the handler of the alarms Deadlines: it moves the clocks of tickets to where they stand now. Appends DeadlineImminent and
// DeadlineBreached, each once for a deadline and due time (TK03). The tickets' versions stay: nobody who is about to take a step is
// told that somebody else was faster.
func (s *Service) FallDue(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	ids := alarm.Subjects(due)
	tickets, err := tx.Ticket.Query().Where(ticket.IDIn(ids...), store.ForUpdate).All(ctx)
	if err != nil {
		return err
	}
	rows, err := tx.Deadline.Query().Where(entdeadline.TicketIDIn(ids...)).All(ctx)
	if err != nil {
		return err
	}
	clocks := byTicket(rows)
	alarm.InOrder(due, tickets, func(t *ent.Ticket) string { return t.ID })
	c := newClimber(tx)
	for _, t := range tickets {
		if err := s.fallDue(ctx, c, t, clocks[t.ID]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) fallDue(ctx context.Context, c *climber, t *ent.Ticket, rows []*ent.Deadline) error {
	k, err := s.keep(ctx, c, t, rows)
	if err != nil {
		return err
	}
	k.tick()
	if err := k.save(ctx); err != nil || len(k.missed) == 0 {
		return err // a warning changes nothing of the ticket
	}
	return k.sumUp(ctx)
}
