package report

import (
	"cmp"
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/keyloan"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// KeyQuestion is which figures of loans of keys are asked for.
type KeyQuestion struct {
	EstateID *string
	// From and To are the span in which keys were lent; nil for what is so now alone.
	From, To *time.Time
	Where    *ent.KeyLoanWhereInput
	GroupBy  []kind.KeyDimension
	Bucket   *kind.Bucket
}

// KeyFigures are what became of the keys that were lent in a span.
type KeyFigures struct {
	Group
	// BorrowerKind is nil where they are not grouped by it.
	BorrowerKind *kind.BorrowerKind
	// Lent is how many were handed out, Returned how many of them came back, Late how many came back after their time or are out past it, Lost how many
	// were reported lost and not found.
	Lent, Returned, Late, Lost int
}

// KeyStats are figures of keys: as of now, and of a span if one was asked for (RP03).
type KeyStats struct {
	// Out is how many keys are lent, without those issued at move-in, and Overdue how many of them are late; Issued are those issued at move-in; Lost is
	// how many were reported lost and not found.
	Out, Overdue, Issued, Lost int
	// Groups, Totals and Previous are of the span; nil without one.
	Groups           []*KeyFigures
	Totals, Previous *KeyFigures
}

// Change is by how much totals differ from the span before; nil without a span.
func (s *KeyStats) Change() *KeyComparison {
	if s.Totals == nil {
		return nil
	}
	a, b := s.Totals, s.Previous
	return &KeyComparison{Lent: grown(a.Lent, b.Lent), Returned: grown(a.Returned, b.Returned), Late: grown(a.Late, b.Late), Lost: grown(a.Lost, b.Lost)}
}

// KeyComparison is by which share totals differ from the span before; nil where there was nothing before.
type KeyComparison struct{ Lent, Returned, Late, Lost *float64 }

// Keys counts keys (RP03). Faults: RECORD_NOT_FOUND, BAD_SPAN, CONTRADICTION, INVALID_QUERY, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Keys(ctx context.Context, q KeyQuestion) (*KeyStats, error) {
	spanned := q.From != nil && q.To != nil
	if !spanned && (q.From != nil || q.To != nil || len(q.GroupBy) > 0 || q.Bucket != nil) {
		return nil, fault.New(fault.Contradiction, "Groups and pieces of time are of the keys lent in a time; name it by `from` and `to`.").At("from")
	}
	where := cmp.Or(q.Where, &ent.KeyLoanWhereInput{})
	only, err := condition(where, (*ent.KeyLoanWhereInput).P)
	if err != nil {
		return nil, err
	}
	p, err := s.places(ctx, q.EstateID, estatesOf(where.EstateID, where.EstateIDIn))
	if err != nil {
		return nil, err
	}
	var k KeyStats
	loans := s.store.Read().KeyLoan.Query().Where(keyloan.EstateIDIn(p.ids()...), only)
	if k.Out, k.Overdue, err = store.Tally(ctx, loans.Clone().Where(keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(false)).Aggregate, keyloan.FieldOverdue); err != nil {
		return nil, err
	}
	if k.Issued, err = loans.Clone().Where(keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(true)).Count(ctx); err != nil {
		return nil, err
	}
	if k.Lost, err = loans.Where(keyloan.StatusEQ(kind.LoanLost)).Count(ctx); err != nil || !spanned {
		return &k, err
	}
	c, t, err := s.count(ctx, p, Scope{From: *q.From, To: *q.To, Bucket: q.Bucket}, dimensionsOf(q.GroupBy), events{
		table: keyloan.Table, at: keyloan.FieldLentAt, value: keyloan.FieldBorrowerKind, only: only,
		sums: []string{"COUNT(*)", when("status = 'RETURNED'"), when("overdue OR closed_at > due_back_at"), when("status = 'LOST'")},
	})
	if err != nil {
		return nil, err
	}
	figures := func(g Group, n sums) *KeyFigures {
		return &KeyFigures{Group: g, BorrowerKind: given(kind.BorrowerKind(g.value)), Lent: int(n[0]), Returned: int(n[1]), Late: int(n[2]), Lost: int(n[3])}
	}
	k.Groups, k.Totals, k.Previous = inOrder(c, t, kind.BorrowerStaff.Values(), figures), figures(Group{}, t.totals), figures(Group{}, t.previous)
	return &k, nil
}
