package duty

import (
	"context"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
)

// Kinds of entries of the duty log, of its reviews, and of spot checks.
var (
	Written   = journal.Declare("duty.log.written", "Duty log[: {text}]", "值班记录[:{text}]")
	Corrected = journal.Declare("duty.log.corrected", "Correction of entry {seq}[: {text}]", "更正第{seq}条[:{text}]")
	ReviewDue = journal.Declare("duty.review.due", "The duty log has to be signed by {due}", "值班记录应于{due}前审阅签字")
	Signed    = journal.Declare("duty.review.signed", "The duty log is signed up to entry {seq}[, by {actor}][: {text}]", "值班记录审阅签字至第{seq}条[,{actor}][:{text}]")
	Checked   = journal.Declare("duty.spot_check.recorded", "Spot check at {post}: {count} findings[, {name}][, by {actor}][: {text}]", "抽查{post}:问题{count}项[,当值{name}][,{actor}][:{text}]")
)

// Service runs the use cases of the duty log.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
}

// New returns the service.
func New(j *journal.Journal, policies *policy.Versions) *Service {
	return &Service{journal: j, policies: policies}
}

// WriteDutyLogInput is a line for the duty log.
type WriteDutyLogInput struct {
	EstateID        string
	Text            string
	Corrects        *int
	Confidentiality *kind.Confidentiality
	IdempotencyKey  *string `json:"-"`
}

// EraseEntryInput is an entry whose content is to be erased.
type EraseEntryInput struct {
	EstateID       *string
	Seq            int
	Reason         string
	IdempotencyKey *string `json:"-"`
}

// Write puts a line into the duty log of an estate; with Corrects it corrects an earlier one (DU02). Faults:
// ENTRY_NOT_CORRECTABLE when there is no such entry or the caller may not read it. From the first line on, the clock asks for reviews (DU04). Appends
// Written or Corrected.
func (s *Service) Write(ctx context.Context, in WriteDutyLogInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "writeDutyLog", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		estate, err := tx.Estate.Get(ctx, in.EstateID)
		if err != nil {
			return err
		}
		e := journal.Entry{Scope: estate.ID, Kind: Written, Subjects: []string{estate.ID}, Text: text, Level: input.Or(in.Confidentiality, kind.Open)}
		if in.Corrects != nil {
			if err := s.correctable(ctx, tx, estate.ID, int64(*in.Corrects)); err != nil {
				return err
			}
			e.Kind, e.Corrects, e.Args = Corrected, int64(*in.Corrects), map[string]any{"seq": *in.Corrects}
		}
		tx.Result(estate.ID)
		tx.Record(e)
		return s.expectReview(ctx, tx, estate.ID)
	})
}

func (s *Service) correctable(ctx context.Context, tx *journal.Tx, scope string, seq int64) error {
	old, err := s.journal.Entry(ctx, scope, seq)
	if fault.Is(err, fault.RecordNotFound) || (err == nil && old.For(tx.Actor).Kind == journal.Withheld) {
		return fault.New(fault.EntryNotCorrectable, "There is no entry %d in this duty log.", seq).At("input.corrects")
	}
	return err
}

// Erase removes the content of an entry by policy (DU06); the chained row stays and so does the chain. Faults:
// RECORD_NOT_FOUND. Appends journal.Erased.
func (s *Service) Erase(ctx context.Context, in EraseEntryInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Line(&c, "input.reason", in.Reason, 400, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "eraseEntry", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		scope := input.Or(in.EstateID, journal.Company)
		if !tx.Actor.Sees(scope) {
			return fault.Of(fault.RecordNotFound).At("input.estateID")
		}
		if err := tx.Erase(ctx, scope, int64(in.Seq), reason); err != nil {
			return err
		}
		tx.Result(scope)
		return nil
	})
}
