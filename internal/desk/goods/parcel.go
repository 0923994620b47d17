package goods

import (
	"context"

	"foyer/ent"
	"foyer/ent/parcel"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
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

// UpdateParcelInput matches a parcel to its addressee, or gives it another place.
type UpdateParcelInput struct {
	ParcelID       string
	UnitID         *string
	ResidentID     *string
	Place          *string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// UpdateParcel matches a parcel to its addressee, or gives it another place (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// PARCEL_CLOSED, NOTHING_TO_CHANGE, BAD_REFERENCE. Appends Matched.
func (s *Service) UpdateParcel(ctx context.Context, in UpdateParcelInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.UnitID != nil || in.ResidentID != nil || in.Place != nil || in.Note != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	place := input.Line(&c, "input.place", input.Value(in.Place), 100, false)
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelUpdate, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		to := addressee{unitID: in.UnitID, residentID: in.ResidentID}
		if err := to.check(ctx, m.tx, m.parcel.EstateID); err != nil {
			return err
		}
		m.event = Matched
		if in.UnitID != nil {
			m.update.SetUnitID(*in.UnitID)
			m.parcel.UnitID = in.UnitID
		}
		if in.ResidentID != nil {
			m.update.SetResidentID(*in.ResidentID)
			m.parcel.ResidentID = in.ResidentID
		}
		if in.Place != nil {
			m.update.SetPlace(place)
		}
		if in.Note != nil {
			m.update.SetNote(note)
		}
		return nil
	})
}

// NotifyAddresseeInput is a notice to the addressee.
type NotifyAddresseeInput struct {
	ParcelID       string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// NotifyAddressee notes that the addressee was told, by phone, message or slip (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT,
// PARCEL_CLOSED. Appends Told.
func (s *Service) NotifyAddressee(ctx context.Context, in NotifyAddresseeInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelNotify, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		m.update.AddNotices(1).SetToldAt(m.tx.Now)
		m.event, m.text, m.args["count"] = Told, note, m.parcel.Notices+1
		return nil
	})
}

// HandOutParcelInput is a parcel that its addressee gets.
type HandOutParcelInput struct {
	ParcelID       string
	CollectedBy    string
	Signature      *string
	Authority      *string
	AtTheDoor      *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// HandOutParcel hands a parcel out against a signature, at the desk or at the door; registered post and money orders to the addressee or
// somebody with authority (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, PARCEL_CLOSED, REQUIRED, AUTHORITY_MISSING. Appends HandedOut.
func (s *Service) HandOutParcel(ctx context.Context, in HandOutParcelInput) (journal.Receipt, error) {
	var c fault.Check
	by := input.Line(&c, "input.collectedBy", in.CollectedBy, 100, true)
	signature := input.Line(&c, "input.signature", input.Value(in.Signature), 200, false)
	authority := input.Line(&c, "input.authority", input.Value(in.Authority), 200, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelHandOut, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		if err := CheckCollector(m.parcel, by, signature, authority); err != nil {
			return err
		}
		status := kind.ParcelHandedOut
		if input.Value(in.AtTheDoor) {
			status = kind.ParcelDelivered
		}
		m.update.SetCollectedBy(by).SetSignature(signature).SetAuthority(authority)
		m.event, m.args["collector"] = HandedOut, by
		return m.closed(ctx, status)
	})
}

// SendBackParcelInput is a parcel that goes back to the carrier.
type SendBackParcelInput struct {
	ParcelID       string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// SendBackParcel gives a parcel back to the carrier (VI04). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, PARCEL_CLOSED, REQUIRED. Appends
// SentBack.
func (s *Service) SendBackParcel(ctx context.Context, in SendBackParcelInput) (journal.Receipt, error) {
	var c fault.Check
	reason := input.Prose(&c, "input.reason", in.Reason, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.onParcel(ctx, kind.ParcelSendBack, request{in.ParcelID, in.IfVersion, in.IdempotencyKey, in}, func(m *change) error {
		m.event, m.text = SentBack, reason
		return m.closed(ctx, kind.ParcelSentBack)
	})
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
