package helpdesk

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// CallBackTicketInput is the input of callBackTicket.
type CallBackTicketInput struct {
	TicketID       string
	Means          kind.CallBackMeans
	Satisfaction   int
	Comment        *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CallBack records that the resident was called back, with the score (TK14). Faults: those of take. Appends CalledBack.
func (s *Service) CallBack(ctx context.Context, in CallBackTicketInput) (journal.Receipt, error) {
	var c fault.Check
	comment := input.Prose(&c, "input.comment", input.Value(in.Comment), input.ProseLength, false)
	input.Between(&c, "input.satisfaction", in.Satisfaction, 1, 5)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.take(ctx, kind.ActCallBack, request{in.TicketID, in.IfVersion, in.IdempotencyKey, in}, func(m *move) error {
		m.score(in.Satisfaction)
		m.entry.Text, m.entry.Args["means"] = comment, string(in.Means)
		return nil
	})
}
