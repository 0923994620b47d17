package graph

import (
	"context"
	"slices"
	"time"

	"foyer/ent"
	entkey "foyer/ent/key"
	entkeyloan "foyer/ent/keyloan"
	entparcel "foyer/ent/parcel"
	entreleasepass "foyer/ent/releasepass"
	entticket "foyer/ent/ticket"
	entvisit "foyer/ent/visit"
	"foyer/internal/base/actor"
	"foyer/internal/base/kind"
)

// How many items of each counter a unit's page shows, and how many counters there are.
const (
	openOfEach = 20
	counters   = 5
)

// openItem is something that is not finished about a unit, and when it began.
type openItem struct {
	since  time.Time
	record ent.Noder
}

// counter reads what is open at one counter, with exactly the fields that were asked for: one statement.
func counter[R ent.Noder, Q interface {
	CollectFields(ctx context.Context, satisfies ...string) (Q, error)
	Limit(n int) Q
	All(ctx context.Context) ([]R, error)
}](ctx context.Context, into *[]openItem, q Q, typeName string, since func(R) time.Time) error {
	q, err := q.CollectFields(ctx, typeName)
	if err != nil {
		return err
	}
	records, err := q.Limit(openOfEach).All(ctx)
	for _, record := range records {
		*into = append(*into, openItem{since(record), record})
	}
	return err
}

// openItems gathers what is not finished about a unit, what began first in front. A counter that the caller may not look at has nothing.
func (r *Resolver) openItems(ctx context.Context, u *ent.Unit) ([]ent.Noder, error) {
	a, err := actor.Require(ctx, "units")
	if err != nil {
		return nil, err
	}
	var items []openItem
	read := r.Read
	for _, c := range []struct {
		operation string
		gather    func() error
	}{
		{"tickets", func() error {
			return counter(ctx, &items, read.Ticket.Query().Where(entticket.UnitID(u.ID), entticket.StatusNotIn(kind.StatusArchived, kind.StatusCancelled)).Order(entticket.ByID()), "Ticket",
				func(t *ent.Ticket) time.Time { return t.OpenedAt })
		}},
		{"keyLoans", func() error {
			return counter(ctx, &items, read.KeyLoan.Query().Where(entkeyloan.StatusEQ(kind.LoanOut), entkeyloan.UntilMoveOut(false), entkeyloan.HasKeyWith(entkey.UnitID(u.ID))).Order(entkeyloan.ByID()), "KeyLoan",
				func(l *ent.KeyLoan) time.Time { return l.LentAt })
		}},
		{"visits", func() error {
			return counter(ctx, &items, read.Visit.Query().Where(entvisit.UnitID(u.ID), entvisit.StatusIn(kind.VisitExpected, kind.VisitOnSite)).Order(entvisit.ByID()), "Visit",
				func(v *ent.Visit) time.Time { return v.BeginsAt })
		}},
		{"parcels", func() error {
			return counter(ctx, &items, read.Parcel.Query().Where(entparcel.UnitID(u.ID), entparcel.StatusEQ(kind.ParcelWaiting)).Order(entparcel.ByID()), "Parcel",
				func(p *ent.Parcel) time.Time { return p.ArrivedAt })
		}},
		{"releasePasses", func() error {
			return counter(ctx, &items, read.ReleasePass.Query().Where(entreleasepass.UnitID(u.ID), entreleasepass.StatusEQ(kind.ReleaseIssued)).Order(entreleasepass.ByID()), "ReleasePass",
				func(p *ent.ReleasePass) time.Time { return p.IssuedAt })
		}},
	} {
		if !a.May(c.operation) {
			continue
		}
		if err := c.gather(); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(items, func(a, b openItem) int { return a.since.Compare(b.since) })
	records := make([]ent.Noder, len(items))
	for i, item := range items {
		records[i] = item.record
	}
	return records, nil
}
