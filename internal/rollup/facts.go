package rollup

import (
	"context"
	"database/sql"
	"encoding/json"
	"hash/fnv"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"foyer/internal/base/kind"
)

// Moment is what places a ticket on a day.
type Moment int

// The moments of tickets.
const (
	Opened   Moment = iota // it was entered
	Complete               // the work was reported complete, and was not sent back since
	Closed                 // it was archived or cancelled
	moments
)

// Facts are what figures count of a ticket.
type Facts struct {
	Ticket string `json:"-"`
	Estate string `json:"-"`
	// Days are the days of its moments in the estate's zone, YYYY-MM-DD; empty for what has not come.
	Days [moments]string `json:"d"`
	// Hour is the hour in which it was entered, with its distance from UTC: 2026-11-26T14+0800.
	Hour       string               `json:"h"`
	Kind       kind.TicketKind      `json:"k"`
	Class      kind.TicketClass     `json:"c,omitempty"`
	Status     kind.TicketStatus    `json:"s"`
	Level      kind.Confidentiality `json:"l"`
	Channel    kind.Channel         `json:"n"`
	Department string               `json:"t,omitempty"`
	Building   string               `json:"b,omitempty"`
	Assignee   string               `json:"a,omitempty"`
	// Spreads are its values, one more than each so that 0 is none.
	Spreads [spreads]uint32 `json:"v"`
	// Sums are what it counts for, without the tickets themselves.
	Sums map[Measure]int64 `json:"m,omitempty"`
}

// equal tells whether two say the same.
func (f *Facts) equal(o *Facts) bool {
	a, b := *f, *o
	a.Sums, b.Sums = nil, nil
	return reflect.DeepEqual(a, b) && maps.Equal(f.Sums, o.Sums)
}

// reader is a transaction or a snapshot.
type reader interface {
	Query(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// HourLayout writes the hour of a time, as Facts.Hour has it.
const HourLayout = "2006-01-02T15-0700"

// gather reads the facts of tickets from their rows.
func gather(ctx context.Context, r reader, zone *time.Location, ids []string) (map[string]*Facts, error) {
	found := make(map[string]*Facts, len(ids))
	for part := range slices.Chunk(ids, 500) {
		in, args := marks(part)
		times := map[string]*times{}
		if err := scan(ctx, r, "SELECT ticket_id, milestone, at FROM milestones WHERE ticket_id IN ("+in+") AND milestone IN ('ACCEPTED', 'ON_SITE', 'STARTED', 'COMPLETED', 'VERIFIED')", args, func(rows *sql.Rows) error {
			return addTime(rows, times)
		}); err != nil {
			return nil, err
		}
		kept := map[string][2]int64{}
		if err := scan(ctx, r, `SELECT ticket_id, SUM(CASE WHEN status = 'MET' THEN 1 ELSE 0 END), SUM(CASE WHEN breached_at IS NOT NULL THEN 1 ELSE 0 END)
			FROM deadlines WHERE ticket_id IN (`+in+") GROUP BY ticket_id", args, func(rows *sql.Rows) error {
			var id string
			var met, missed int64
			err := rows.Scan(&id, &met, &missed)
			kept[id] = [2]int64{met, missed}
			return err
		}); err != nil {
			return nil, err
		}
		if err := scan(ctx, r, `SELECT t.id, t.estate_id, t.kind, COALESCE(t.class, ''), t.status, t.confidentiality, t.channel, COALESCE(t.department_id, ''),
			COALESCE(u.building_id, l.building_id, ''), COALESCE(t.assignee_id, ''), COALESCE(t.resident_id, ''), t.opened_at, t.received_at, t.completed_at, t.closed_at,
			t.overdue, t.reopen_count, t.repeats_id IS NOT NULL, t.satisfaction, t.called_back_at
			FROM tickets t LEFT JOIN units u ON u.id = t.unit_id LEFT JOIN locations l ON l.id = t.location_id WHERE t.id IN (`+in+")", args, func(rows *sql.Rows) error {
			var s source
			if err := s.scan(rows); err != nil {
				return err
			}
			found[s.id] = s.facts(zone, times[s.id], kept[s.id])
			return nil
		}); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// times are when a ticket reached what is measured.
type times struct{ answered, arrived, verified time.Time }

// addTime takes a milestone: the first answer, the first arrival, the last verification.
func addTime(rows *sql.Rows, all map[string]*times) error {
	var id string
	var name kind.MilestoneName
	var at time.Time
	if err := rows.Scan(&id, &name, &at); err != nil {
		return err
	}
	t := all[id]
	if t == nil {
		t = &times{}
		all[id] = t
	}
	if t.answered.IsZero() || at.Before(t.answered) {
		t.answered = at
	}
	if name == kind.MilestoneOnSite && (t.arrived.IsZero() || at.Before(t.arrived)) {
		t.arrived = at
	}
	if name == kind.MilestoneVerified && at.After(t.verified) {
		t.verified = at
	}
	return nil
}

// source is a ticket as it is read.
type source struct {
	id, estate, department, building, assignee, resident string
	kind                                                 kind.TicketKind
	class                                                kind.TicketClass
	status                                               kind.TicketStatus
	level                                                kind.Confidentiality
	channel                                              kind.Channel
	opened, received                                     time.Time
	completed, closed, calledBack                        sql.NullTime
	overdue, repeats                                     bool
	reopened                                             int
	score                                                sql.NullInt64
}

func (s *source) scan(rows *sql.Rows) error {
	return rows.Scan(&s.id, &s.estate, &s.kind, &s.class, &s.status, &s.level, &s.channel, &s.department, &s.building, &s.assignee, &s.resident, &s.opened, &s.received,
		&s.completed, &s.closed, &s.overdue, &s.reopened, &s.repeats, &s.score, &s.calledBack)
}

// done are the statuses of tickets whose work is complete.
var done = []kind.TicketStatus{kind.StatusCompleted, kind.StatusVerified, kind.StatusReviewed, kind.StatusArchived}

// soon is within which time a complaint is to be settled (RP02).
const soon = 24 * time.Hour

// facts are what figures count of the ticket, whose deadlines were met and missed so often.
func (s *source) facts(zone *time.Location, t *times, kept [2]int64) *Facts {
	if t == nil {
		t = &times{}
	}
	governs := kind.Governs(s.kind, s.class)
	complete := slices.Contains(done, s.status) && s.completed.Valid
	cancelled := s.status == kind.StatusCancelled
	verified := complete && !t.verified.IsZero() && !t.verified.Before(s.completed.Time)
	f := &Facts{Ticket: s.id, Estate: s.estate, Kind: s.kind, Class: s.class, Status: s.status, Level: s.level, Channel: s.channel, Department: s.department, Building: s.building,
		Assignee: s.assignee, Hour: s.opened.In(zone).Format(HourLayout), Sums: map[Measure]int64{}}
	f.Days[Opened] = s.opened.In(zone).Format(time.DateOnly)
	if complete {
		f.Days[Complete] = s.completed.Time.In(zone).Format(time.DateOnly)
		f.spread(Resolution, s.completed.Time.Sub(s.received))
	}
	if s.closed.Valid {
		f.Days[Closed] = s.closed.Time.In(zone).Format(time.DateOnly)
	}
	if !t.answered.IsZero() {
		f.spread(Response, t.answered.Sub(s.received))
	}
	if !t.arrived.IsZero() {
		f.spread(Arrival, t.arrived.Sub(s.received))
	}
	if verified {
		f.spread(Verification, t.verified.Sub(s.completed.Time))
	}
	toCallBack := complete && governs.FollowedUp()
	complaint := governs == kind.Complaint && !cancelled
	for m, counts := range map[Measure]bool{
		Completed: complete, Cancelled: cancelled, Overdue: s.overdue && !s.status.Closed(), Late: kept[1] > 0, Reopened: s.reopened > 0, Repeated: s.repeats,
		Verified: verified, Passed: verified && s.reopened == 0, ToCallBack: toCallBack,
		CalledBack: toCallBack && s.calledBack.Valid && !s.calledBack.Time.Before(s.completed.Time), Settled: complaint && complete,
		SettledSoon: complaint && complete && s.completed.Time.Sub(s.received) <= soon, Scores: s.score.Valid,
	} {
		if counts {
			f.Sums[m] = 1
		}
	}
	for m, n := range map[Measure]int64{Met: kept[0], Missed: kept[1], ScoreSum: s.score.Int64} {
		if n > 0 {
			f.Sums[m] = n
		}
	}
	if s.score.Valid && s.resident != "" {
		f.Spreads[Raters] = digest(s.resident)
	}
	return f
}

// spread keeps a duration in whole minutes; what was begun does not count.
func (f *Facts) spread(s Spread, d time.Duration) {
	f.Spreads[s] = uint32(max(0, d/time.Minute)) + 1 //nolint:gosec // eight thousand years have fewer minutes
}

// digest tells residents apart without naming them; never 0.
func digest(id string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id)) // never fails
	return h.Sum32() | 1
}

// stored reads what is counted of tickets now.
func stored(ctx context.Context, r reader, ids []string) (map[string]*Facts, error) {
	found := make(map[string]*Facts, len(ids))
	for part := range slices.Chunk(ids, 500) {
		in, args := marks(part)
		if err := scan(ctx, r, "SELECT ticket_id, estate_id, facts FROM ticket_facts WHERE ticket_id IN ("+in+")", args, func(rows *sql.Rows) error {
			f, err := scanFacts(rows)
			if err == nil {
				found[f.Ticket] = f
			}
			return err
		}); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func scanFacts(rows *sql.Rows) (*Facts, error) {
	f := &Facts{}
	var text []byte
	if err := rows.Scan(&f.Ticket, &f.Estate, &text); err != nil {
		return nil, err
	}
	return f, json.Unmarshal(text, f)
}

// marks are the parameters of a list of values.
func marks(values []string) (string, []any) {
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	return strings.TrimSuffix(strings.Repeat("?,", len(values)), ","), args
}

// texts reads the first column of a query.
func texts(ctx context.Context, r reader, query string, args ...any) (all []string, err error) {
	err = scan(ctx, r, query, args, func(rows *sql.Rows) error {
		var one string
		err := rows.Scan(&one)
		all = append(all, one)
		return err
	})
	return all, err
}

// after are an estate's next tickets after one, at most as many as are counted at once.
func after(ctx context.Context, r reader, estate, last string) ([]string, error) {
	return texts(ctx, r, "SELECT id FROM tickets WHERE estate_id = ? AND id > ? ORDER BY id LIMIT ?", estate, last, chunk)
}

// scan calls fn for each row of a query.
func scan(ctx context.Context, r reader, query string, args []any, fn func(*sql.Rows) error) (err error) {
	rows, err := r.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
