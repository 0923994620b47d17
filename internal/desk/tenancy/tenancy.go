package tenancy

import (
	"context"

	"foyer/ent"
	"foyer/ent/movein"
	"foyer/ent/moveout"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about moving.
var (
	InStarted   = journal.Declare("tenancy.move_in.started", "Move-in into {unit} begins[: {name}][, by {actor}]", "{unit}办理入伙[:{name}][,{actor}]")
	DocumentIn  = journal.Declare("tenancy.move_in.document", "Move-in into {unit}: seen, {document}[, by {actor}]", "{unit}入伙:已核{document}[,{actor}]")
	GateOpened  = journal.Declare("tenancy.move_in.gate", "Move-in into {unit}: {gate} done[, by {actor}][: {text}]", "{unit}入伙:{gate}通过[,{actor}][:{text}]")
	InDone      = journal.Declare("tenancy.move_in.done", "Moved into {unit}[: {name}], {count} defects", "{unit}入伙完成[:{name}],整改{count}项")
	InCancelled = journal.Declare("tenancy.move_in.cancelled", "Move-in into {unit} called off[: {text}]", "{unit}入伙取消[:{text}]")
	OutStarted  = journal.Declare("tenancy.move_out.announced", "Move-out from {unit} announced for {until}[: {name}]", "{unit}申请迁出,日期{until}[:{name}]")
	OutDone     = journal.Declare("tenancy.move_out.done", "Moved out of {unit}[: {name}]", "{unit}迁出完成[:{name}]")
	OutCalled   = journal.Declare("tenancy.move_out.cancelled", "Move-out from {unit} called off[: {text}]", "{unit}迁出取消[:{text}]")
)

// Others is what other desks do for a move, each as part of the running request.
type Others interface {
	// Occupy and Leave begin and end the link of a resident to a unit.
	Occupy(ctx context.Context, residentID, unitID string, role kind.OccupancyRole) error
	Leave(ctx context.Context, occupancyID string) error
	// IssueCard and ReturnCard are about resident cards.
	IssueCard(ctx context.Context, residentID, number string) error
	ReturnCard(ctx context.Context, cardID string) error
	// IssueKeys and TakeBackKeys are about the keys of a unit.
	IssueKeys(ctx context.Context, unitID, residentID string, keyIDs []string, signature string, authorisedByID *string) error
	TakeBackKeys(ctx context.Context, unitID, residentID string, keys []*ReturnedKeyInput) error
	// ReadMeter writes down what a meter shows.
	ReadMeter(ctx context.Context, meterID string, value money.Quantity) error
	// OpenDefect opens a ticket for what the rectification group puts right.
	OpenDefect(ctx context.Context, estateID, unitID, title string) (ticketID string, err error)
	// GiveDepositBack gives a deposit back into the account; Refund pays money of a payment out.
	GiveDepositBack(ctx context.Context, chargeID, reason, approvedByID string) error
	Refund(ctx context.Context, paymentID string, amount int64, reason, approvedByID string) error
}

// Service runs the use cases about moving.
type Service struct {
	journal *journal.Journal
	others  Others
}

// New returns the service; others are the desks that a move goes through.
func New(j *journal.Journal, others Others) *Service { return &Service{journal: j, others: others} }

// loadIn locks a move-in that goes on.
func loadIn(ctx context.Context, tx *journal.Tx, moveInID string, version *int) (*ent.MoveIn, error) {
	m, err := tx.MoveIn.Query().Where(movein.ID(moveInID), store.ForUpdate).WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).WithResident().Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.moveInID"))
	}
	if err := journal.CheckVersion(version, m.Version); err != nil {
		return nil, err
	}
	if m.Status != kind.MoveUnderWay {
		return nil, fault.Of(fault.MoveClosed).At("input.moveInID").With("status", string(m.Status))
	}
	return m, nil
}

// loadOut locks a move-out that goes on.
func loadOut(ctx context.Context, tx *journal.Tx, moveOutID string, version *int) (*ent.MoveOut, error) {
	m, err := tx.MoveOut.Query().Where(moveout.ID(moveOutID), store.ForUpdate).WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).WithResident().Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.moveOutID"))
	}
	if err := journal.CheckVersion(version, m.Version); err != nil {
		return nil, err
	}
	if m.Status != kind.MoveUnderWay {
		return nil, fault.Of(fault.MoveClosed).At("input.moveOutID").With("status", string(m.Status))
	}
	return m, nil
}

// entryIn is an entry about a move-in.
func entryIn(of string, m *ent.MoveIn, more ...string) journal.Entry {
	return journal.Entry{Scope: m.EstateID, Kind: of, Subjects: append([]string{m.ID, m.UnitID, m.ResidentID}, more...), Args: map[string]any{"unit": directory.Label(m.Edges.Unit), "name": m.Edges.Resident.Name}}
}

// entryOut is an entry about a move-out.
func entryOut(of string, m *ent.MoveOut) journal.Entry {
	return journal.Entry{Scope: m.EstateID, Kind: of, Subjects: []string{m.ID, m.UnitID, m.ResidentID}, Args: map[string]any{"unit": directory.Label(m.Edges.Unit), "name": m.Edges.Resident.Name}}
}

// open writes down that a gate was opened.
func open(ctx context.Context, tx *journal.Tx, m *ent.MoveIn, g *ent.MoveGate) error {
	made, err := tx.MoveGate.Create().SetID(id.New(id.MoveGate, tx.Now)).SetEstateID(m.EstateID).SetMoveInID(m.ID).SetGate(g.Gate).SetOpenedAt(tx.Now).SetNillableOpenedByID(tx.Actor.Person()).
		SetReference(g.Reference).SetNillableWaivedByID(g.WaivedByID).SetNote(g.Note).Save(ctx)
	if err != nil {
		return err
	}
	e := entryIn(GateOpened, m, made.ID)
	e.Args["gate"], e.Text = string(g.Gate), g.Note
	tx.Record(e)
	return nil
}

// home finds the unit of a move.
func home(ctx context.Context, tx *journal.Tx, unitID string) (*ent.Unit, error) {
	u, err := tx.Unit.Query().Where(unit.ID(unitID)).WithBuilding().Only(ctx)
	return u, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
}
