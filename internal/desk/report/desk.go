package report

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"foyer/ent/call"
	"foyer/ent/escalation"
	"foyer/ent/keyloan"
	"foyer/ent/message"
	"foyer/ent/parcel"
	"foyer/internal/base/kind"
	"foyer/internal/store"
)

// DeskQuestion is which figures of desks are asked for.
type DeskQuestion struct {
	Scope
	GroupBy []kind.DeskDimension
}

// DeskFigures are what a desk did in a span (RP03, IN06).
type DeskFigures struct {
	Group
	// Calls is how often the hotline rang, Answered how often somebody answered, InThreeRings how often within three rings.
	Calls, Answered, InThreeRings int
	// Messages were taken for colleagues, Lent are keys handed out, Parcels came in, Visits are who came in.
	Messages, Lent, Parcels, Visits int
	// Logged are lines written into the duty log, Corrected how many of them correct another (DU02).
	Logged, Corrected int
	// CallOuts is how often people were called about a ticket that was late or an emergency, CallOutsAnswered how often one of them answered (DU07).
	CallOuts, CallOutsAnswered int
}

// CallOutRate is which share of call-outs somebody answered (DU07); nil without any.
func (f *DeskFigures) CallOutRate() *float64 { return share(f.CallOutsAnswered, f.CallOuts) }

// AnswerRate is which share of calls was answered; nil without calls.
func (f *DeskFigures) AnswerRate() *float64 { return share(f.Answered, f.Calls) }

// ThreeRingRate is which share of calls was answered within three rings (IN06); nil without calls.
func (f *DeskFigures) ThreeRingRate() *float64 { return share(f.InThreeRings, f.Calls) }

// DeskStats are figures of desks.
type DeskStats struct {
	From, To         time.Time
	Zone             string
	Groups           []*DeskFigures
	Totals, Previous *DeskFigures
	// Waiting is how many parcels wait now, Uncollected how many of them too long, OpenMessages how many messages are not passed on.
	Waiting, Uncollected, OpenMessages int
}

// Change is by how much totals differ from the span before.
func (s *DeskStats) Change() *DeskComparison {
	a, b := s.Totals, s.Previous
	c := &DeskComparison{Calls: grown(a.Calls, b.Calls), Messages: grown(a.Messages, b.Messages), Lent: grown(a.Lent, b.Lent), Parcels: grown(a.Parcels, b.Parcels), Visits: grown(a.Visits, b.Visits), Logged: grown(a.Logged, b.Logged), CallOuts: grown(a.CallOuts, b.CallOuts)}
	c.AnswerRate, c.ThreeRingRate, c.CallOutRate = difference(a.AnswerRate(), b.AnswerRate()), difference(a.ThreeRingRate(), b.ThreeRingRate()), difference(a.CallOutRate(), b.CallOutRate())
	return c
}

// DeskComparison is by which share totals differ from the span before, and how far shares are apart; nil where there was nothing before.
type DeskComparison struct{ Calls, AnswerRate, ThreeRingRate, Messages, Lent, Parcels, Visits, Logged, CallOuts, CallOutRate *float64 }

// threeRings is how often the hotline may ring (IN06).
const threeRings = 3

// dutyLog are the lines of the duty log; the condition is, word for word, that of the index which leads to them.
var dutyLog = events{
	table: "journal_entries", scope: "scope", at: "at", sums: []string{"COUNT(*)", when("corrects > 0")},
	only: func(s *sql.Selector) { s.Where(sql.ExprP("kind IN ('duty.log.written', 'duty.log.corrected')")) },
}

// callOuts are the times at which people were called; one that ended before anybody was called is none.
var callOuts = events{
	table: escalation.Table, at: escalation.FieldStartedAt, sums: []string{"COUNT(*)", "COUNT(acknowledged_at)"},
	only: func(s *sql.Selector) { s.Where(sql.GT(s.C(escalation.FieldLevel), 0)) },
}

// Desk counts what desks did, besides tickets (RP03). Faults: RECORD_NOT_FOUND, BAD_SPAN, TOO_MANY_GROUPS, TOO_WIDE.
func (s *Service) Desk(ctx context.Context, q DeskQuestion) (*DeskStats, error) {
	p, err := s.places(ctx, q.EstateID, nil)
	if err != nil {
		return nil, err
	}
	each := []string{"COUNT(*)"}
	came := arrivals(func(*sql.Selector) {})
	came.value, came.sums = "", each
	c, t, err := s.count(ctx, p, q.Scope, dimensionsOf(q.GroupBy),
		events{table: call.Table, at: call.FieldRangAt, sums: []string{"COUNT(*)", "COUNT(answered_at)", when(fmt.Sprintf("answered_at IS NOT NULL AND rings <= %d", threeRings))}},
		events{table: message.Table, at: message.FieldTakenAt, sums: each}, events{table: keyloan.Table, at: keyloan.FieldLentAt, sums: each},
		events{table: parcel.Table, at: parcel.FieldArrivedAt, sums: each}, came, dutyLog, callOuts)
	if err != nil {
		return nil, err
	}
	figures := func(g Group, n sums) *DeskFigures {
		return &DeskFigures{Group: g, Calls: int(n[0]), Answered: int(n[1]), InThreeRings: int(n[2]), Messages: int(n[3]), Lent: int(n[4]), Parcels: int(n[5]), Visits: int(n[6]), Logged: int(n[7]), Corrected: int(n[8]),
			CallOuts: int(n[9]), CallOutsAnswered: int(n[10])}
	}
	out := &DeskStats{From: q.From, To: q.To, Zone: p.zone.String(), Groups: inOrder(c, t, nil, figures), Totals: figures(Group{}, t.totals), Previous: figures(Group{}, t.previous)}
	ctx, read := summing(ctx), s.store.Read()
	if out.Waiting, out.Uncollected, err = store.Tally(ctx, read.Parcel.Query().Where(parcel.EstateIDIn(p.ids()...), parcel.StatusEQ(kind.ParcelWaiting)).Aggregate, parcel.FieldUncollected); err != nil {
		return nil, err
	}
	out.OpenMessages, err = read.Message.Query().Where(message.EstateIDIn(p.ids()...), message.DeliveredAtIsNil()).Count(ctx)
	return out, err
}
