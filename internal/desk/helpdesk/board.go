package helpdesk

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/incident"
	"foyer/ent/predicate"
	"foyer/ent/ticket"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
)

// Tile is a number on the board.
type Tile struct {
	Key     kind.TileKey
	Label   string
	Count   int
	Overdue int
}

// tileLabels name the tiles in English and Chinese.
var tileLabels = map[kind.TileKey][2]string{
	kind.TileOpen: {"Open", "处理中"}, kind.TileOverdue: {"Overdue", "已超时"}, kind.TileUntakenEmergencies: {"Untaken emergencies", "未接突发"},
	kind.TileUnanswered: {"Unanswered calls", "呼叫未应答"}, kind.TileUnassigned: {"Unassigned", "未指派"}, kind.TileReturned: {"Returned", "返工"}, kind.TilePaused: {"Paused", "暂停"},
	kind.TileToDecide: {"To decide", "待决定"}, kind.TileToVerify: {"To verify", "待验证"}, kind.TileToCallBack: {"To call back", "待回访"},
	kind.TileToReview: {"To review", "待审阅"},
	kind.TileKeysOut:  {"Keys out", "借出钥匙"}, kind.TileVisitors: {"Visitors", "在场访客"}, kind.TileParcels: {"Parcels", "待取邮件"}, kind.TileTakings: {"Takings", "在手收款"},
	kind.TilePatrols: {"Patrols", "巡查"},
}

// facts are what decides on which tiles a ticket counts.
type facts struct {
	Status     kind.TicketStatus `sql:"status"`
	Kind       kind.TicketKind   `sql:"kind"`
	Class      kind.TicketClass  `sql:"class"`
	Overdue    bool              `sql:"overdue"`
	Calling    bool              `sql:"calling"`
	Assigned   bool              `sql:"assigned"`
	Returned   bool              `sql:"returned"`
	Referred   bool              `sql:"referred"`
	CalledBack bool              `sql:"called_back"`
	Number     int               `sql:"number"`
}

// grouped are the expressions of the facts in SQL; together they are what open tickets are counted by.
var grouped = []struct{ name, expression string }{
	{"status", "status"}, {"kind", "kind"}, {"class", "COALESCE(class, '')"}, {"overdue", "overdue"}, {"calling", "(calling IS NOT NULL)"},
	{"assigned", "(assignee_id IS NOT NULL OR outside_party <> '')"}, {"returned", "(reopen_count > 0)"}, {"referred", "(referred_to_id IS NOT NULL)"},
	{"called_back", "(called_back_at IS NOT NULL AND completed_at IS NOT NULL AND called_back_at >= completed_at)"},
}

// tilesOf lists the tiles that a ticket counts on.
func tilesOf(f facts) []kind.TileKey {
	if f.Status.Closed() {
		return nil
	}
	governs := kind.Governs(f.Kind, f.Class)
	atWork := slices.Contains(working, f.Status)
	var tiles []kind.TileKey
	for _, c := range []struct {
		key    kind.TileKey
		counts bool
	}{
		{kind.TileOpen, atWork},
		{kind.TileOverdue, f.Overdue},
		{kind.TileUntakenEmergencies, governs == kind.Emergency && (f.Status == kind.StatusNew || f.Status == kind.StatusDispatched)},
		{kind.TileUnanswered, f.Calling},
		{kind.TileUnassigned, atWork && !f.Assigned},
		{kind.TileReturned, atWork && f.Returned},
		{kind.TilePaused, f.Status == kind.StatusPaused},
		{kind.TileToDecide, f.Referred},
		{kind.TileToVerify, f.Status == kind.StatusCompleted && governs.FollowedUp()},
		{kind.TileToCallBack, (f.Status == kind.StatusCompleted || f.Status == kind.StatusVerified) && governs.FollowedUp() && !f.CalledBack},
		{kind.TileToReview, f.Status == kind.StatusVerified},
	} {
		if c.counts {
			tiles = append(tiles, c.key)
		}
	}
	return tiles
}

// Tiles counts an estate's open tickets in the caller's sight; the tiles of other desks are there with nothing counted. It reads the index of
// open tickets, grouped; closed ones, however many there are, cost nothing.
func Tiles(ctx context.Context, read *ent.Client, estateID string, lang journal.Language) ([]*Tile, error) {
	var groups []facts
	err := read.Ticket.Query().Where(ticket.EstateID(estateID), ticket.StatusIn(open...)).Aggregate(func(s *sql.Selector) string {
		columns := make([]string, len(grouped))
		for i, g := range grouped {
			s.GroupBy(g.expression)
			columns[i] = g.expression + " AS " + g.name
		}
		return strings.Join(columns, ", ") + ", COUNT(*) AS number"
	}).Scan(ctx, &groups)
	if err != nil {
		return nil, err
	}
	byKey := map[kind.TileKey]*Tile{}
	tiles := make([]*Tile, 0, len(tileLabels))
	for _, v := range kind.TileOpen.Values() {
		t := &Tile{Key: kind.TileKey(v), Label: tileLabels[kind.TileKey(v)][0]}
		if lang == journal.Chinese {
			t.Label = tileLabels[t.Key][1]
		}
		byKey[t.Key] = t
		tiles = append(tiles, t)
	}
	for _, g := range groups {
		for _, key := range tilesOf(g) {
			byKey[key].Count += g.Number
			if g.Overdue {
				byKey[key].Overdue += g.Number
			}
		}
	}
	return tiles, nil
}

// SameTiles tells whether two readings show the same numbers.
func SameTiles(a, b []*Tile) bool {
	return slices.EqualFunc(a, b, func(x, y *Tile) bool { return *x == *y })
}

// OngoingIncident is an incident that goes on, as boards show it.
type OngoingIncident struct {
	Incident *ent.Incident
	Tickets  int
}

// incidentsShown is how many incidents a board lists.
const incidentsShown = 20

// OngoingIncidents are an estate's open incidents, newest first, with how many open tickets in sight they have gathered.
func OngoingIncidents(ctx context.Context, read *ent.Client, estateID string) ([]*OngoingIncident, error) {
	open, err := read.Incident.Query().Where(incident.EstateID(estateID), incident.StatusEQ(kind.IncidentOpen)).Order(ent.Desc(incident.FieldStartedAt), ent.Desc(incident.FieldID)).
		Limit(incidentsShown).WithBuilding().All(ctx)
	if err != nil || len(open) == 0 {
		return nil, err
	}
	out := make([]*OngoingIncident, len(open))
	for i, one := range open {
		n, err := read.Ticket.Query().Where(ticket.IncidentID(one.ID), ticket.StatusIn(working...)).Count(ctx)
		if err != nil {
			return nil, err
		}
		out[i] = &OngoingIncident{Incident: one, Tickets: n}
	}
	return out, nil
}

// SameIncidents tells whether two readings show the same.
func SameIncidents(a, b []*OngoingIncident) bool {
	return slices.EqualFunc(a, b, func(x, y *OngoingIncident) bool {
		return x.Incident.ID == y.Incident.ID && x.Incident.Version == y.Incident.Version && x.Tickets == y.Tickets
	})
}

// OpenEmergencies keeps the emergencies whose work is not complete, also those that came in as help (TK12, TK19).
func OpenEmergencies(estateID string) predicate.Ticket {
	var classes []kind.TicketClass
	for _, v := range kind.ClassOther.Values() {
		if c := kind.TicketClass(v); kind.Governs(kind.Help, c) == kind.Emergency {
			classes = append(classes, c)
		}
	}
	return ticket.And(ticket.EstateID(estateID), ticket.StatusIn(working...),
		ticket.Or(ticket.KindEQ(kind.Emergency), ticket.And(ticket.KindEQ(kind.Help), ticket.ClassIn(classes...))))
}
