package shifts

import (
	"context"
	"slices"

	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/journal"
)

// CheckHandoverInput is what who comes has read and found.
type CheckHandoverInput struct {
	HandoverID     string
	LogNumber      int
	Area           *string
	Anomalies      []string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// mostAnomalies is how many anomalies a handover takes.
const mostAnomalies = 50

// CheckHandover notes that who comes has read the log and checked the area, and what they want explained; more anomalies are added to those before
// (DU03). The caller is who comes. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, LOG_UNREAD, SAME_PERSON, TOO_LONG. Appends
// AreaChecked.
func (s *Service) CheckHandover(ctx context.Context, in CheckHandoverInput) (journal.Receipt, error) {
	var c fault.Check
	area := input.Prose(&c, "input.area", input.Value(in.Area), input.ProseLength, false)
	found := input.Lines(&c, "input.anomalies", in.Anomalies, mostAnomalies, 400)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "checkHandover", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		h, err := loadHandover(ctx, tx, in.HandoverID, in.IfVersion)
		if err != nil {
			return err
		}
		var c fault.Check
		c.That(int64(in.LogNumber) >= h.LogNumber, fault.LogUnread, "input.logNumber", "The list was drawn up at entry %d of the log: read it up to there.", h.LogNumber)
		c.That(tx.Actor.StaffID != "", fault.PersonNeeded, "input.handoverID", "Only a person takes over; use a token that acts for a member of staff.")
		c.That(tx.Actor.StaffID != input.Value(h.OutgoingID), fault.SamePerson, "input.handoverID", "Who goes can't be who comes.")
		c.That(len(h.Anomalies)+len(found) <= mostAnomalies, fault.TooLong, "input.anomalies", "A handover takes at most %d anomalies.", mostAnomalies)
		if err := c.Err(); err != nil {
			return err
		}
		anomalies := slices.Clone(h.Anomalies)
		for _, text := range found {
			anomalies = append(anomalies, schema.HandedAnomaly{Text: text})
		}
		h.IncomingID = &tx.Actor.StaffID
		if err := h.Update().AddVersion(1).SetIncomingID(tx.Actor.StaffID).SetCheckedAt(tx.Now).SetArea(area).SetAnomalies(anomalies).Exec(ctx); err != nil {
			return err
		}
		e := onHandover(tx, AreaChecked, h, map[string]any{"seq": in.LogNumber, "findings": len(found)})
		e.Text = area
		tx.Record(e)
		return nil
	})
}
