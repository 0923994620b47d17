package tenancy

import (
	"context"
	"fmt"

	"foyer/ent"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/base/money"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// mostListed is how many cards, readings and defects a move-in has at most.
const mostListed = 50

// CompleteMoveInInput is what is handed over, and what the joint inspection found.
type CompleteMoveInInput struct {
	MoveInID       string
	KeyIDs         []string
	Cards          []string
	Signature      string
	AuthorisedByID *string
	InspectedByID  string
	Readings       []*OpeningReadingInput
	Defects        []string
	KeyAuthority   *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// OpeningReadingInput is what a meter shows at the joint inspection.
type OpeningReadingInput struct {
	MeterID string
	Value   money.Quantity
}

// CompleteMoveIn hands the unit over: in one transaction the link to the unit begins, keys and cards are issued, the opening readings are written
// down, and each defect becomes a ticket; or nothing of it (MV01, MV05). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, MOVE_CLOSED, GATE_OUT_OF_ORDER,
// REQUIRED, BAD_REFERENCE, and those of issuing keys and cards and reading meters, below their fields. Appends what each of them appends, GateOpened
// twice, and InDone.
func (s *Service) CompleteMoveIn(ctx context.Context, in CompleteMoveInInput) (journal.Receipt, error) {
	var c fault.Check
	signature := input.Line(&c, "input.signature", in.Signature, 200, true)
	authority := input.Line(&c, "input.keyAuthority", input.Value(in.KeyAuthority), 200, false)
	in.Defects = input.Lines(&c, "input.defects", in.Defects, mostListed, input.LineLength)
	in.Cards = input.Lines(&c, "input.cards", in.Cards, mostListed, 50)
	c.That(len(in.Readings) <= mostListed, fault.TooLong, "input.readings", "At most %d meters are read.", mostListed)
	c.That(authority == "" || len(in.Defects) > 0, fault.Contradiction, "input.keyAuthority", "A key is left for repairs; there is no defect.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "completeMoveIn", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := loadIn(ctx, tx, in.MoveInID, in.IfVersion)
		if err != nil {
			return err
		}
		if m.NextGate != kind.GateKeys {
			return fault.Of(fault.GateOutOfOrder).At("input.moveInID").With("next", string(m.NextGate))
		}
		if _, err := directory.Colleague(ctx, tx.Client, m.EstateID, in.InspectedByID, "input.inspectedByID"); err != nil {
			return err
		}
		known, err := s.handOver(ctx, tx, m, in, signature)
		if err != nil {
			return err
		}
		if err := open(ctx, tx, m, &ent.MoveGate{Gate: kind.GateKeys, Reference: signature}); err != nil {
			return err
		}
		if err := open(ctx, tx, m, &ent.MoveGate{Gate: kind.GateInspection, Reference: signature}); err != nil {
			return err
		}
		if err := m.Update().SetStatus(kind.MoveDone).SetNextGate(kind.GateInspection).SetPost(posts[kind.GateInspection]).SetEndedAt(tx.Now).SetInspectedByID(in.InspectedByID).
			SetReadings(known.readings).SetDefects(known.defects).SetSignature(signature).SetKeyAuthority(authority).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		e := entryIn(InDone, m)
		e.Args["count"] = len(known.defects)
		tx.Record(e)
		return nil
	})
}

// found is what the joint inspection found, as the move-in keeps it.
type found struct {
	readings []schema.MoveReading
	defects  []schema.MoveDefect
}

// handOver does what other desks do for a move-in.
func (s *Service) handOver(ctx context.Context, tx *journal.Tx, m *ent.MoveIn, in CompleteMoveInInput, signature string) (*found, error) {
	known := &found{readings: []schema.MoveReading{}, defects: []schema.MoveDefect{}}
	joined := tx.Join(ctx)
	if err := s.others.Occupy(joined, m.ResidentID, m.UnitID, m.Role); err != nil {
		return nil, err
	}
	var c fault.Check
	if len(in.KeyIDs) > 0 {
		if err := c.Take(s.others.IssueKeys(joined, m.UnitID, m.ResidentID, in.KeyIDs, signature, in.AuthorisedByID)); err != nil {
			return nil, err
		}
	}
	for i, number := range in.Cards {
		if err := c.Take(fault.Below(fmt.Sprintf("input.cards.%d", i), s.others.IssueCard(joined, m.ResidentID, number))); err != nil {
			return nil, err
		}
	}
	for i, r := range in.Readings {
		if err := c.Take(fault.Below(fmt.Sprintf("input.readings.%d", i), s.others.ReadMeter(joined, r.MeterID, r.Value))); err != nil {
			return nil, err
		}
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	for _, r := range in.Readings {
		read, err := tx.Meter.Get(ctx, r.MeterID)
		if err != nil {
			return nil, err
		}
		known.readings = append(known.readings, schema.MoveReading{Meter: read.Number, Value: r.Value.String()})
	}
	for _, title := range in.Defects {
		ticketID, err := s.others.OpenDefect(joined, m.EstateID, m.UnitID, title)
		if err != nil {
			return nil, err
		}
		known.defects = append(known.defects, schema.MoveDefect{Title: title, TicketID: ticketID})
	}
	return known, nil
}
