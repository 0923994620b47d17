package shifts

import (
	"context"
	"slices"

	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/journal"
)

// ExplainAnomalyInput is what is said about something that who comes wants explained.
type ExplainAnomalyInput struct {
	HandoverID     string
	Anomaly        int
	Explanation    string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ExplainAnomaly explains an anomaly of a handover (DU03). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, BAD_NUMBER,
// REQUIRED. Appends Explained.
func (s *Service) ExplainAnomaly(ctx context.Context, in ExplainAnomalyInput) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, "input.explanation", in.Explanation, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "explainAnomaly", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		h, err := loadHandover(ctx, tx, in.HandoverID, in.IfVersion)
		if err != nil {
			return err
		}
		if in.Anomaly < 1 || in.Anomaly > len(h.Anomalies) {
			return fault.New(fault.BadNumber, "The handover has %d anomalies, counted from 1.", len(h.Anomalies)).At("input.anomaly")
		}
		anomalies := slices.Clone(h.Anomalies)
		anomalies[in.Anomaly-1].Explanation = text
		if err := h.Update().AddVersion(1).SetAnomalies(anomalies).Exec(ctx); err != nil {
			return err
		}
		e := onHandover(tx, Explained, h, map[string]any{"item": in.Anomaly})
		e.Text = text
		tx.Record(e)
		return nil
	})
}
