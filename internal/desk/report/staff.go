package report

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	"foyer/internal/base/kind"
	"foyer/internal/rollup"
)

// StaffFigures are what a member of staff, or a department, did in a span (RL06, RP01).
type StaffFigures struct {
	// Staff is the member, as far as the caller may see who it is; StaffID is empty for tickets that nobody was named for.
	Staff   *ent.Staff
	StaffID string
	// Done are figures of the tickets that were completed in the span.
	Done *TicketFigures
}

// Staff counts the tickets that each member of staff completed, most first (RL06). Faults: those of Tickets.
func (s *Service) Staff(ctx context.Context, where *ent.TicketWhereInput, from, to time.Time, spreads bool) ([]*StaffFigures, error) {
	stats, err := s.Tickets(ctx, TicketQuestion{Where: where, From: from, To: to, GroupBy: []kind.TicketDimension{kind.TicketByAssignee}, CountedBy: new(kind.WhenCompleted), Spreads: spreads})
	if err != nil {
		return nil, err
	}
	out := make([]*StaffFigures, 0, len(stats.Groups))
	for _, f := range stats.Groups {
		out = append(out, &StaffFigures{Staff: f.Assignee, StaffID: f.group.assignee, Done: f})
	}
	slices.SortStableFunc(out, func(a, b *StaffFigures) int {
		return int(b.Done.cell.Sums[rollup.Tickets] - a.Done.cell.Sums[rollup.Tickets])
	})
	return out, nil
}
