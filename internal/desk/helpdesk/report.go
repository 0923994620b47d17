package helpdesk

import (
	"context"
	"time"

	"foyer/ent/listedticket"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// ReportProgressInput is the input of reportProgress.
type ReportProgressInput struct {
	TicketID       string
	Text           string
	FinishAt       *time.Time
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ReportProgress says how unfinished work stands: the answer to the afternoon list, or earlier by itself (TK15). Faults: those of take,
// BAD_TIME for an end in the past. Appends Reported.
func (s *Service) ReportProgress(ctx context.Context, in ReportProgressInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActReport, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.entry.Text = text
		if in.FinishAt != nil {
			due, err := m.ahead(ctx, *in.FinishAt, "input.finishAt")
			if err != nil {
				return err
			}
			m.entry.Args["due"] = due
		}
		u := m.tx.ListedTicket.Update().Where(listedticket.TicketID(m.ticket.ID), listedticket.AnsweredAtIsNil()).
			SetAnswer(text).SetNillableFinishAt(in.FinishAt).SetAnsweredAt(m.tx.Now)
		u.SetNillableAnsweredByID(m.tx.Actor.Person())
		return u.Exec(ctx)
	})
}
