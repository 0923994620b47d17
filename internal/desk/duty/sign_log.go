package duty

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/estate"
	"foyer/ent/logreview"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// SignDutyLogInput is a supervisor's signature under the log.
type SignDutyLogInput struct {
	EstateID       string
	LogNumber      int
	Remark         *string
	IdempotencyKey *string `json:"-"`
}

// SignLog signs the duty log up to the entry that the supervisor has read (DU04): the review of today, and with it those of days before that were not
// signed. The signature keeps the entry's hash, which shows a log that was rewritten since (DU02). Faults: RECORD_NOT_FOUND, BAD_NUMBER for an entry that
// there is none of, LOG_UNREAD for one that was signed already, LOG_SIGNED when today's is signed. Appends Signed.
func (s *Service) SignLog(ctx context.Context, in SignDutyLogInput) (journal.Receipt, error) {
	var c fault.Check
	remark := input.Prose(&c, "input.remark", input.Value(in.Remark), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "signDutyLog", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		home, err := tx.Estate.Query().Where(estate.ID(in.EstateID), store.ForUpdate).Only(ctx) // one signature at a time
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		read, err := s.journal.Entry(ctx, home.ID, int64(in.LogNumber))
		if fault.Is(err, fault.RecordNotFound) {
			return fault.New(fault.BadNumber, "There is no entry %d in this estate's journal.", in.LogNumber).At("input.logNumber")
		}
		if err != nil {
			return err
		}
		last, err := tx.LogReview.Query().Where(logreview.EstateID(home.ID), logreview.SignedAtNotNil()).Order(ent.Desc(logreview.FieldLogNumber)).First(ctx)
		if err != nil && !ent.IsNotFound(err) {
			return err
		}
		if err == nil && last.LogNumber >= read.Seq {
			return fault.New(fault.LogUnread, "The log is signed up to entry %d; read on from there.", last.LogNumber).At("input.logNumber")
		}
		reviews, err := unsigned(ctx, tx, home.ID)
		if err != nil {
			return err
		}
		anchor := journal.Anchor{Seq: read.Seq, Hash: read.Hash}.String()
		for _, r := range reviews {
			if err := r.Update().AddVersion(1).SetSignedAt(tx.Now).SetNillableSignedByID(tx.Actor.Person()).SetRemark(remark).SetLogNumber(read.Seq).SetAnchor(anchor).Exec(ctx); err != nil {
				return err
			}
			tx.Result(r.ID) // the newest
		}
		tx.Record(journal.Entry{Scope: home.ID, Kind: Signed, Subjects: []string{tx.Made()}, Args: map[string]any{"seq": read.Seq}, Text: remark})
		return s.expectReview(ctx, tx, home.ID)
	})
}

// unsigned are the reviews that are due, oldest first: with that of today, which is made when the clock has not asked for it. Fault: LOG_SIGNED.
func unsigned(ctx context.Context, tx *journal.Tx, estateID string) ([]*ent.LogReview, error) {
	zone, err := directory.Zone(ctx, tx.Client, estateID)
	if err != nil {
		return nil, err
	}
	today := tx.Now.In(zone).Format(time.DateOnly)
	of := tx.LogReview.Query().Where(logreview.EstateID(estateID))
	now, err := of.Clone().Where(logreview.Day(today)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		if _, err := made(ctx, tx, estateID, today, tx.Now); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	case now.SignedAt != nil:
		return nil, fault.Of(fault.LogSigned).At("input.estateID")
	}
	return of.Where(logreview.SignedAtIsNil()).Order(logreview.ByDay()).All(ctx)
}
