package goods

import (
	"context"

	"foyer/ent"
	"foyer/ent/parcel"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Parcels is the name of the alarms of parcels: one has waited for long enough.
const Parcels = "goods.parcels"

// change is a change of a parcel that waits.
type change struct {
	tx     *journal.Tx
	parcel *ent.Parcel
	update *ent.ParcelUpdateOne
	event  string
	text   string
	args   map[string]any
}

// request is what the inputs of all changes of a parcel have in common.
type request struct {
	parcelID string
	version  *int
	key      *string
	input    any
}

// onParcel changes a parcel that waits.
func (s *Service) onParcel(ctx context.Context, action kind.ParcelAction, r request, particular func(*change) error) (journal.Receipt, error) {
	return s.journal.Do(ctx, parcelOperations[action], r.key, r.input, func(tx *journal.Tx) error {
		p, err := tx.Parcel.Query().Where(parcel.ID(r.parcelID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.parcelID"))
		}
		if err := journal.CheckVersion(r.version, p.Version); err != nil {
			return err
		}
		if refused := ParcelRefusal(p); refused != nil {
			return refused
		}
		m := &change{tx: tx, parcel: p, update: p.Update().AddVersion(1), args: map[string]any{}}
		if err := particular(m); err != nil {
			return err
		}
		if err := m.update.Exec(ctx); err != nil {
			return err
		}
		return record(ctx, tx, m.event, p, m.text, m.args)
	})
}

// closed ends the wait of a parcel.
func (m *change) closed(ctx context.Context, status kind.ParcelStatus) error {
	m.update.SetStatus(status).SetUncollected(false).SetClosedAt(m.tx.Now).SetNillableClosedByID(m.tx.Actor.Person())
	return alarm.Set(ctx, m.tx.Tx, alarm.Alarm{Name: Parcels, Scope: m.parcel.EstateID, Subject: m.parcel.ID, At: clock.Never})
}

// Wait is the handler of the alarms Parcels: a parcel that nobody fetched for too long is uncollected, once (VI04). Appends Uncollected.
func (s *Service) Wait(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	waiting, err := tx.Parcel.Query().Where(parcel.IDIn(alarm.Subjects(due)...), parcel.StatusEQ(kind.ParcelWaiting), store.ForUpdate).Order(parcel.ByArrivedAt(), parcel.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, p := range waiting {
		if err := p.Update().SetUncollected(true).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		zone, err := directory.Zone(ctx, tx.Client, p.EstateID)
		if err != nil {
			return err
		}
		if err := record(ctx, tx, Uncollected, p, "", map[string]any{"since": p.ArrivedAt.In(zone).Format(directory.Shown)}); err != nil {
			return err
		}
	}
	return nil
}

// Waiting counts an estate's parcels at the desk in the caller's sight, and the uncollected ones among them (VI04).
func Waiting(ctx context.Context, read *ent.Client, estateID string) (count, uncollected int, err error) {
	return store.Tally(ctx, read.Parcel.Query().Where(parcel.EstateID(estateID), parcel.StatusEQ(kind.ParcelWaiting)).Aggregate, parcel.FieldUncollected)
}
