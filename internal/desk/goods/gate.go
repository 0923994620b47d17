package goods

import (
	"context"

	"foyer/ent"
	"foyer/ent/releasepass"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// ConfirmReleaseInput is what the guard found in order.
type ConfirmReleaseInput struct {
	ReleasePassID  string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ConfirmRelease lets the goods of a pass leave, once, after somebody else than who issued it compared them (VI05). Faults:
// RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED, RELEASE_TOO_EARLY, NOT_PERMITTED. Appends Released.
func (s *Service) ConfirmRelease(ctx context.Context, in ConfirmReleaseInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseConfirm, decision{in.ReleasePassID, input.Value(in.Note), "input.note", Released, kind.ReleaseDone}, in.IfVersion, in.IdempotencyKey, in)
}

// StopReleaseInput is why the guard does not let goods pass.
type StopReleaseInput struct {
	ReleasePassID  string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// StopRelease stops goods at the gate that are not those of the pass (VI05). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED,
// REQUIRED. Appends Stopped.
func (s *Service) StopRelease(ctx context.Context, in StopReleaseInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseStop, decision{in.ReleasePassID, in.Reason, "input.reason", Stopped, kind.ReleaseStopped}, in.IfVersion, in.IdempotencyKey, in)
}

// CancelReleasePassInput is why a pass is called off.
type CancelReleasePassInput struct {
	ReleasePassID  string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CancelReleasePass calls a pass off. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED, REQUIRED. Appends Cancelled.
func (s *Service) CancelReleasePass(ctx context.Context, in CancelReleasePassInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseCancel, decision{in.ReleasePassID, in.Reason, "input.reason", Cancelled, kind.ReleaseCancelled}, in.IfVersion, in.IdempotencyKey, in)
}

// decision ends a release pass.
type decision struct {
	passID, text, field, event string
	status                     kind.ReleaseStatus
}

// onPass ends a release pass when the action is open.
func (s *Service) onPass(ctx context.Context, action kind.ReleaseAction, d decision, version *int, key *string, in any) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, d.field, d.text, input.ProseLength, action != kind.ReleaseConfirm)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, releaseOperations[action], key, in, func(tx *journal.Tx) error {
		r, err := tx.ReleasePass.Query().Where(releasepass.ID(d.passID), store.ForUpdate).WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.releasePassID"))
		}
		if err := journal.CheckVersion(version, r.Version); err != nil {
			return err
		}
		if refused := ReleaseRefusal(action, r, tx.Now); refused != nil {
			return refused
		}
		if action == kind.ReleaseConfirm && r.IssuedByID != nil && *r.IssuedByID == tx.Actor.StaffID {
			return fault.New(fault.NotPermitted, "Somebody else than who issued the pass compares the goods at the gate (VI05).").At("input.releasePassID")
		}
		u := r.Update().SetStatus(d.status).SetNote(text).AddVersion(1)
		if action != kind.ReleaseCancel {
			u.SetCheckedAt(tx.Now).SetNillableCheckedByID(tx.Actor.Person())
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Releases, Scope: r.EstateID, Subject: r.ID, At: clock.Never}); err != nil {
			return err
		}
		e := entryOf(d.event, r)
		e.Text = text
		tx.Result(r.ID)
		tx.Record(e)
		return nil
	})
}

// Lapse is the handler of the alarms Releases: a pass whose window is over is good no more (VI05). Appends Lapsed.
func (s *Service) Lapse(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	open, err := tx.ReleasePass.Query().Where(releasepass.IDIn(alarm.Subjects(due)...), releasepass.StatusEQ(kind.ReleaseIssued), store.ForUpdate).
		WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).Order(ent.Asc(releasepass.FieldValidTo, releasepass.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range open {
		if err := r.Update().SetStatus(kind.ReleaseExpired).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Record(entryOf(Lapsed, r))
	}
	return nil
}
