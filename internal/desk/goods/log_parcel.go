package goods

import (
	"context"
	"maps"
	"time"

	"foyer/ent"
	"foyer/ent/occupancy"
	"foyer/ent/predicate"
	"foyer/ent/resident"
	"foyer/ent/unit"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// LogParcelInput is something that came for somebody.
type LogParcelInput struct {
	EstateID       string
	Class          kind.ParcelClass
	Carrier        string
	Tracking       *string
	Condition      *kind.ParcelCondition
	Certificate    *string
	Addressee      string
	Phone          *string
	UnitID         *string
	ResidentID     *string
	Place          *string
	Note           *string
	IdempotencyKey *string `json:"-"`
}

// LogParcel takes in what came for somebody, and matches it to the resident and the unit when only one fits (VI04). Faults:
// RECORD_NOT_FOUND, REQUIRED, CERTIFICATE_MISSING, CONTRADICTION, BAD_REFERENCE. Appends Logged.
func (s *Service) LogParcel(ctx context.Context, in LogParcelInput) (journal.Receipt, error) {
	var c fault.Check
	condition := input.Or(in.Condition, kind.ParcelSound)
	row := struct{ carrier, tracking, certificate, addressee, phone, place, note string }{
		input.Line(&c, "input.carrier", in.Carrier, 100, true), input.Line(&c, "input.tracking", input.Value(in.Tracking), 100, false),
		input.Line(&c, "input.certificate", input.Value(in.Certificate), 200, false), input.Line(&c, "input.addressee", in.Addressee, 100, true),
		input.Phone(&c, "input.phone", input.Value(in.Phone)), input.Line(&c, "input.place", input.Value(in.Place), 100, false),
		input.Prose(&c, "input.note", input.Value(in.Note), input.ProseLength, false),
	}
	if condition == kind.ParcelBroken && row.certificate == "" {
		c.Add(fault.Of(fault.CertificateMissing).At("input.certificate"))
	}
	c.That(condition == kind.ParcelBroken || row.certificate == "", fault.Contradiction, "input.certificate", "A sound parcel has no certificate of damage.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "logParcel", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		policy, zone, err := s.policies.Timetable(ctx, tx.Client, in.EstateID)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		to := addressee{unitID: in.UnitID, residentID: in.ResidentID}
		if err := to.check(ctx, tx, in.EstateID); err != nil {
			return err
		}
		if err := to.match(ctx, tx, in.EstateID, row.addressee, row.phone); err != nil {
			return err
		}
		n, err := numbered(ctx, tx, in.EstateID, "P", zone)
		if err != nil {
			return err
		}
		p, err := tx.Parcel.Create().SetID(id.New(id.Parcel, tx.Now)).SetEstateID(in.EstateID).SetNumber(n).SetStatus(kind.ParcelWaiting).SetClass(in.Class).SetCarrier(row.carrier).
			SetTracking(row.tracking).SetCondition(condition).SetCertificate(row.certificate).SetAddressee(row.addressee).SetPhone(row.phone).SetNillableUnitID(to.unitID).
			SetNillableResidentID(to.residentID).SetPlace(row.place).SetNote(row.note).SetArrivedAt(tx.Now).SetNillableReceivedByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		if policy.CollectSeconds > 0 {
			if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Parcels, Scope: in.EstateID, Subject: p.ID, At: tx.Now.Add(time.Duration(policy.CollectSeconds) * time.Second)}); err != nil {
				return err
			}
		}
		return record(ctx, tx, Logged, p, "", nil)
	})
}

// addressee is whom a parcel is for, as far as it is known.
type addressee struct{ unitID, residentID *string }

// check refuses a unit or a resident of another estate.
func (to *addressee) check(ctx context.Context, tx *journal.Tx, estateID string) error {
	var c fault.Check
	_, err := directory.UnitLabel(ctx, tx.Client, estateID, to.unitID)
	if err := c.Take(err); err != nil {
		return err
	}
	if to.residentID != nil {
		known, err := tx.Resident.Query().Where(resident.ID(*to.residentID), resident.EstateID(estateID)).Exist(ctx)
		if err != nil {
			return err
		}
		c.That(known, fault.BadReference, "input.residentID", "There is no such resident on this estate.")
	}
	return c.Err()
}

// match finds the resident by phone, or by name in the unit, and the unit by the resident; when several fit, people decide.
func (to *addressee) match(ctx context.Context, tx *journal.Tx, estateID, name, phone string) error {
	if to.residentID == nil {
		same := resident.Name(name)
		if phone != "" {
			same = resident.Or(same, resident.Phone(phone))
		}
		lives := []predicate.Occupancy{occupancy.ToIsNil()}
		if to.unitID != nil {
			lives = append(lives, occupancy.UnitID(*to.unitID))
		}
		found, err := tx.Resident.Query().Where(resident.EstateID(estateID), same, resident.HasOccupanciesWith(lives...)).Limit(2).All(ctx)
		if err != nil {
			return err
		}
		if len(found) == 1 {
			to.residentID = &found[0].ID
		}
	}
	if to.unitID == nil && to.residentID != nil {
		units, err := tx.Unit.Query().Where(unit.HasOccupanciesWith(occupancy.ResidentID(*to.residentID), occupancy.ToIsNil())).Limit(2).IDs(ctx)
		if err != nil {
			return err
		}
		if len(units) == 1 {
			to.unitID = &units[0]
		}
	}
	return nil
}

// record writes the entry about a parcel, and names it as what the request is about.
func record(ctx context.Context, tx *journal.Tx, event string, p *ent.Parcel, text string, args map[string]any) error {
	unit, err := directory.UnitLabel(ctx, tx.Client, p.EstateID, p.UnitID)
	if err != nil {
		return err
	}
	e := journal.Entry{Scope: p.EstateID, Kind: event, Subjects: []string{p.ID, input.Value(p.UnitID), input.Value(p.ResidentID)}, Text: text,
		Args: map[string]any{"number": p.Number, "addressee": p.Addressee, "unit": unit}}
	maps.Copy(e.Args, args)
	tx.Result(p.ID)
	tx.Record(e)
	return nil
}
