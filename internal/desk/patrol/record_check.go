package patrol

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/patrolcheck"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RecordPatrolCheckInput is what was found at a checkpoint.
type RecordPatrolCheckInput struct {
	CheckID        string
	Note           *string
	Finding        *FindingInput
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// FindingInput is something that has to be worked on.
type FindingInput struct {
	Title       string
	Description *string
	Kind        *kind.TicketKind
	Class       *kind.TicketClass
	Priority    *kind.Priority
}

// RecordCheck notes what was found at a checkpoint; a finding becomes a ticket in the same step, and the last check ends the round. Who checks first
// walks the round (PT01). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT of the round, ROUND_OVER, CHECKPOINT_CHECKED, and those of opening a ticket.
// Appends Checked or Found, and Walked.
func (s *Service) RecordCheck(ctx context.Context, in RecordPatrolCheckInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if in.Finding != nil {
		in.Finding.Title = input.Line(&c, "input.finding.title", in.Finding.Title, 200, true)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "recordPatrolCheck", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		known, err := tx.PatrolCheck.Get(ctx, in.CheckID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.checkID"))
		}
		r, zone, err := loadRound(ctx, tx, known.RoundID, in.IfVersion)
		if err != nil {
			return err
		}
		check, err := tx.PatrolCheck.Query().Where(patrolcheck.ID(in.CheckID)).Only(ctx) // again: others who check lock the round
		if err != nil {
			return err
		}
		if check.Result != nil {
			return fault.Of(fault.CheckpointChecked).At("input.checkID")
		}
		if err := s.record(ctx, tx, r, zone, check, in.Finding, note); err != nil {
			return err
		}
		tx.Result(r.ID)
		return walk(ctx, tx, r, zone, in.Finding != nil)
	})
}

// record writes what was found, and opens the ticket about it.
func (s *Service) record(ctx context.Context, tx *journal.Tx, r *ent.PatrolRound, zone *time.Location, check *ent.PatrolCheck, f *FindingInput, note string) error {
	u := check.Update().SetResult(kind.PatrolFine).SetCheckedAt(tx.Now).SetNillableCheckedByID(tx.Actor.Person()).SetNote(note)
	event, subjects := Checked, []string{input.Value(check.LocationID), input.Value(check.UnitID)}
	number := ""
	if f != nil {
		ticketID, err := s.ticket(ctx, tx, Finding{EstateID: r.EstateID, Title: f.Title, Description: input.Value(f.Description), Kind: f.Kind, Class: f.Class, Priority: f.Priority,
			Checkpoint: check.Name, UnitID: check.UnitID, LocationID: check.LocationID})
		if err != nil {
			return err
		}
		t, err := tx.Ticket.Get(ctx, ticketID)
		if err != nil {
			return err
		}
		u.SetResult(kind.PatrolFinding).SetTicketID(ticketID)
		event, number, subjects = Found, t.Number, append(subjects, ticketID)
	}
	if err := u.Exec(ctx); err != nil {
		return err
	}
	e := entry(event, r, zone, subjects...)
	e.Args["checkpoint"], e.Args["number"], e.Text = check.Name, number, note
	tx.Record(e)
	return nil
}

// walk counts a check of a round, and ends it with the last.
func walk(ctx context.Context, tx *journal.Tx, r *ent.PatrolRound, zone *time.Location, found bool) error {
	u := r.Update().AddChecked(1).AddVersion(1)
	if found {
		r.Findings++
		u.AddFindings(1)
	}
	if r.StartedAt == nil {
		u.SetStatus(kind.PatrolWalking).SetStartedAt(tx.Now).SetNillableWalkedByID(tx.Actor.Person())
	}
	if r.Checked+1 < r.Planned {
		return u.Exec(ctx)
	}
	if err := u.SetStatus(kind.PatrolDone).SetEndedAt(tx.Now).Exec(ctx); err != nil {
		return err
	}
	e := entry(Walked, r, zone)
	e.Args["findings"] = r.Findings
	tx.Record(e)
	return end(ctx, tx, r)
}
