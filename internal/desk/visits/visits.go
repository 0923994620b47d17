package visits

import (
	"context"

	"foyer/ent"
	"foyer/ent/visit"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about visits.
var (
	Announced   = journal.Declare("visits.invitation.announced", "Visitors announced[ for {unit}], until {until}[: {visitor}][, by {actor}]", "预约访客[至{unit}],有效期至{until}[:{visitor}][,{actor}]")
	Revoked     = journal.Declare("visits.invitation.revoked", "Visitors called off[ for {unit}][: {visitor}][: {text}]", "取消预约访客[,{unit}][:{visitor}][:{text}]")
	Expired     = journal.Declare("visits.invitation.expired", "Nobody came any more on an invitation[ for {unit}][: {visitor}]", "访客预约到期[,{unit}][:{visitor}]")
	Arrived     = journal.Declare("visits.visit.arrived", "Visitor on site[, for {unit}][: {visitor}][, let in by {actor}]", "访客到访[,{unit}][:{visitor}][,{actor}登记]")
	Departed    = journal.Declare("visits.visit.left", "Visitor has left[, {unit}][: {visitor}][: {text}]", "访客离开[,{unit}][:{visitor}][:{text}]")
	Overstayed  = journal.Declare("visits.visit.overstayed", "Visitor has not left at closing[, {unit}][: {visitor}]", "闭门时访客未离开[,{unit}][:{visitor}]")
	Closed      = journal.Declare("visits.closing.listed", "Closing: {count} visitors have not left", "闭门清点:{count}位访客未离开")
	PassRefused = journal.Declare("visits.pass.refused", "Pass code refused: {refusal}[, tried by {actor}]", "通行码被拒:{refusal}[,{actor}操作]")
	Blocked     = journal.Declare("visits.block.added", "Block list: entry added[: {visitor}][: {text}]", "访客黑名单新增[:{visitor}][:{text}]")
	Unblocked   = journal.Declare("visits.block.lifted", "Block list: entry lifted[: {visitor}]", "访客黑名单解除[:{visitor}]")
)

// Service runs the use cases about visits.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
}

// New returns the service.
func New(j *journal.Journal, policies *policy.Versions) *Service {
	return &Service{journal: j, policies: policies}
}

// load locks a visit.
func load(ctx context.Context, tx *journal.Tx, visitID string, version *int) (*ent.Visit, error) {
	v, err := tx.Visit.Query().Where(visit.ID(visitID), store.ForUpdate).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.visitID"))
	}
	return v, journal.CheckVersion(version, v.Version)
}

// entry is one about a visit.
func entry(ctx context.Context, tx *journal.Tx, event string, v *ent.Visit) (journal.Entry, error) {
	unit, err := directory.UnitLabel(ctx, tx.Client, v.EstateID, v.UnitID)
	return journal.Entry{Scope: v.EstateID, Kind: event, Subjects: []string{v.ID, input.Value(v.InvitationID), input.Value(v.UnitID), input.Value(v.HostID), input.Value(v.LocationID)},
		Args: map[string]any{"visitor": v.VisitorName, "unit": unit}}, err
}

// entryOf is an entry about an invitation.
func entryOf(ctx context.Context, tx *journal.Tx, event string, i *ent.Invitation, more ...string) (journal.Entry, error) {
	unit, err := directory.UnitLabel(ctx, tx.Client, i.EstateID, i.UnitID)
	return journal.Entry{Scope: i.EstateID, Kind: event, Subjects: append([]string{i.ID, input.Value(i.UnitID), input.Value(i.HostID)}, more...),
		Args: map[string]any{"visitor": i.VisitorName, "unit": unit}}, err
}

// OnSite counts an estate's visitors on site in the caller's sight, and those of them who had not left at closing (VI03).
func OnSite(ctx context.Context, read *ent.Client, estateID string) (count, overstayed int, err error) {
	return store.Tally(ctx, read.Visit.Query().Where(visit.EstateID(estateID), visit.StatusEQ(kind.VisitOnSite)).Aggregate, visit.FieldOverstayed)
}
