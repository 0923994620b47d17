package patrol

import (
	"context"
	"maps"
	"time"

	"foyer/ent"
	"foyer/ent/patrolround"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about patrols.
var (
	RouteCreated = journal.Declare("patrol.route.created", "Patrol {route} begins on {day}[, by {actor}]", "设立巡查路线{route},自{day}起[,{actor}]")
	RouteUpdated = journal.Declare("patrol.route.updated", "Patrol {route} is changed[, by {actor}]", "调整巡查路线{route}[,{actor}]")
	Suspended    = journal.Declare("patrol.route.suspended", "Patrol {route} is suspended[, by {actor}]", "暂停巡查路线{route}[,{actor}]")
	Resumed      = journal.Declare("patrol.route.resumed", "Patrol {route} goes on[, by {actor}]", "恢复巡查路线{route}[,{actor}]")
	Due          = journal.Declare("patrol.round.due", "Patrol {route} is due until {until}", "巡查{route}应于{until}前完成")
	Checked      = journal.Declare("patrol.round.checked", "Patrol {route}: {checkpoint} is in order[, says {actor}][: {text}]", "巡查{route}:{checkpoint}正常[,{actor}][:{text}]")
	Found        = journal.Declare("patrol.round.found", "Patrol {route}: {checkpoint} needs work, ticket {number}[, says {actor}]", "巡查{route}:{checkpoint}发现问题,工单{number}[,{actor}]")
	Walked       = journal.Declare("patrol.round.walked", "Patrol {route} of {due} is done, {findings} findings[, by {actor}]", "巡查{route}({due})完成,发现问题{findings}项[,{actor}]")
	BrokenOff    = journal.Declare("patrol.round.broken_off", "Patrol {route} of {due} is broken off after {checked} of {planned}[, by {actor}][: {text}]", "巡查{route}({due})中止,已查{checked}/{planned}[,{actor}][:{text}]")
	Unfinished   = journal.Declare("patrol.round.unfinished", "Patrol {route} of {due} was not finished: {checked} of {planned}", "巡查{route}({due})未完成:{checked}/{planned}")
	Missed       = journal.Declare("patrol.round.missed", "Patrol {route} of {due} was missed", "巡查{route}({due})漏查")
	Explained    = journal.Declare("patrol.round.explained", "Patrol {route} of {due}: explained[ by {actor}][: {text}]", "巡查{route}({due})说明[,{actor}][:{text}]")
)

// Finding is something found on a round that has to be worked on.
type Finding struct {
	EstateID, Title, Description string
	// Kind and Priority are nil for what the place suggests.
	Kind     *kind.TicketKind
	Class    *kind.TicketClass
	Priority *kind.Priority
	// Checkpoint is where it was found; UnitID and LocationID are the checkpoint's.
	Checkpoint         string
	UnitID, LocationID *string
}

// OpenTicket opens a ticket in a transaction that goes on, and returns its id.
type OpenTicket func(ctx context.Context, tx *journal.Tx, what Finding) (string, error)

// Service runs the use cases about patrols.
type Service struct {
	journal *journal.Journal
	ticket  OpenTicket
}

// New returns the service; ticket opens tickets for findings.
func New(j *journal.Journal, ticket OpenTicket) *Service { return &Service{journal: j, ticket: ticket} }

// onRoute writes an entry about a route.
func onRoute(tx *journal.Tx, event string, r *ent.PatrolRoute, args map[string]any) {
	e := journal.Entry{Scope: r.EstateID, Kind: event, Subjects: []string{r.ID}, Args: map[string]any{"route": r.Name}}
	maps.Copy(e.Args, args)
	tx.Result(r.ID)
	tx.Record(e)
}

// loadRound locks a round that is not over, also if the clock is late to say so, as findRound does. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OVER.
func loadRound(ctx context.Context, tx *journal.Tx, roundID string, version *int) (*ent.PatrolRound, *time.Location, error) {
	r, zone, err := findRound(ctx, tx, roundID, version)
	if err == nil && (over(r.Status) || !tx.Now.Before(r.DueUntil)) {
		return nil, nil, fault.Of(fault.RoundOver).At("input.roundID").With("status", string(r.Status))
	}
	return r, zone, err
}

// findRound locks a round, with its route, and finds the zone of its estate.
func findRound(ctx context.Context, tx *journal.Tx, roundID string, version *int) (*ent.PatrolRound, *time.Location, error) {
	r, err := tx.PatrolRound.Query().Where(patrolround.ID(roundID), store.ForUpdate).WithRoute().Only(ctx)
	if err != nil {
		return nil, nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.roundID"))
	}
	if err := journal.CheckVersion(version, r.Version); err != nil {
		return nil, nil, err
	}
	zone, err := directory.Zone(ctx, tx.Client, r.EstateID)
	return r, zone, err
}

// entry is one about a round, with when it was due.
func entry(event string, r *ent.PatrolRound, zone *time.Location, more ...string) journal.Entry {
	return journal.Entry{Scope: r.EstateID, Kind: event, Subjects: append([]string{r.ID, r.RouteID}, more...),
		Args: map[string]any{"route": r.Edges.Route.Name, "due": shown(r.DueAt, zone)}}
}

func shown(at time.Time, zone *time.Location) string { return at.In(zone).Format(directory.Shown) }

// Waiting counts an estate's rounds that can be walked now, and those that were missed or not finished and that nobody has explained (PT01).
func Waiting(ctx context.Context, read *ent.Client, estateID string) (count, missed int, err error) {
	rounds := func(in ...kind.PatrolStatus) *ent.PatrolRoundQuery {
		return read.PatrolRound.Query().Where(patrolround.EstateID(estateID), patrolround.StatusIn(in...))
	}
	if count, err = rounds(kind.PatrolDue, kind.PatrolWalking).Count(ctx); err != nil {
		return 0, 0, err
	}
	missed, err = rounds(kind.PatrolMissed, kind.PatrolIncomplete).Where(patrolround.Reason("")).Count(ctx)
	return count, missed, err
}
