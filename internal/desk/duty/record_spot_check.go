package duty

import (
	"context"
	"slices"

	"foyer/ent/dutypost"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// RecordSpotCheckInput is what was found at a post.
type RecordSpotCheckInput struct {
	PostID         string
	StaffID        *string
	Findings       []kind.SpotCheckFinding
	Note           *string
	Measures       *string
	IdempotencyKey *string `json:"-"`
}

// RecordSpotCheck records a visit to a post that nobody announced, and what was found wanting there (DU04). Faults: RECORD_NOT_FOUND, BAD_REFERENCE,
// STAFF_INACTIVE, REQUIRED: what is found wanting is described. Appends Checked.
func (s *Service) RecordSpotCheck(ctx context.Context, in RecordSpotCheckInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, len(in.Findings) > 0)
	measures := input.Prose(&c, "input.measures", input.Value(in.Measures), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "recordSpotCheck", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		p, err := tx.DutyPost.Query().Where(dutypost.ID(in.PostID)).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.postID"))
		}
		args := map[string]any{"post": p.Name}
		if in.StaffID != nil {
			who, err := directory.Colleague(ctx, tx.Client, p.EstateID, *in.StaffID, "input.staffID")
			if err != nil {
				return err
			}
			args["name"] = who.Name
		}
		findings := []kind.SpotCheckFinding{}
		for _, f := range in.Findings {
			if !slices.Contains(findings, f) {
				findings = append(findings, f)
			}
		}
		args["count"] = len(findings)
		one, err := tx.SpotCheck.Create().SetID(id.New(id.SpotCheck, tx.Now)).SetEstateID(p.EstateID).SetPostID(p.ID).SetNillableStaffID(in.StaffID).SetCheckedAt(tx.Now).
			SetNillableCheckedByID(tx.Actor.Person()).SetFindings(findings).SetInOrder(len(findings) == 0).SetNote(note).SetMeasures(measures).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(one.ID)
		tx.Record(journal.Entry{Scope: p.EstateID, Kind: Checked, Subjects: []string{one.ID, p.ID, input.Value(in.StaffID)}, Args: args, Text: note})
		return nil
	})
}
