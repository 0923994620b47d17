package demo

import (
	"context"

	"foyer/ent/unit"
	"foyer/internal/base/kind"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/tenancy"
)

// moves lets one household move in, and brings another as far as the finance gate (MV01, MV04, MV05).
func (d *day) moves(ctx context.Context) error {
	vacant, err := d.app.Store.Read().Unit.Query().Where(unit.EstateID(d.estate.ID), unit.StateEQ(kind.StateVacant)).Order(unit.ByID()).Limit(2).IDs(ctx)
	if err != nil {
		return err
	}
	for i, unitID := range vacant {
		if err := d.moveIn(ctx, unitID, i == 0); err != nil {
			return err
		}
	}
	return nil
}

// moveIn takes a household through the gates, to the end or as far as fees.
func (d *day) moveIn(ctx context.Context, unitID string, all bool) error {
	clerk, _ := d.as(ctx, kind.RoleFrontDesk)
	_, boss := d.as(ctx, kind.RoleCentreManager)
	_, engineer := d.as(ctx, kind.RoleTechnician)
	tel := phone(d.rand)
	who, err := d.app.Residents.Add(clerk, resident.AddResidentInput{EstateID: d.estate.ID, Name: name(d.rand), Phone: &tel})
	if err != nil {
		return err
	}
	r, err := d.app.Tenancy.StartMoveIn(clerk, tenancy.StartMoveInInput{UnitID: unitID, ResidentID: who.ID, Role: kind.OccupancyOwner})
	if err != nil {
		return err
	}
	for _, one := range []kind.MoveDocument{kind.DocContract, kind.DocIdentity, kind.DocFamily, kind.DocPhoto, kind.DocReceipts} {
		if _, err := d.app.Tenancy.RecordDocument(clerk, tenancy.RecordMoveDocumentInput{MoveInID: r.ID, Document: one, Reference: "入伙档案"}); err != nil {
			return err
		}
	}
	gates := []kind.MoveGate{kind.GateDocuments, kind.GateIdentity}
	if all {
		gates = append(gates, kind.GateFees, kind.GateAgreement)
	}
	reference, because := "入伙档案", "开发商代付至交付月"
	for _, gate := range gates {
		in := tenancy.OpenMoveGateInput{MoveInID: r.ID, Gate: gate, Reference: &reference}
		if gate == kind.GateFees {
			in.WaivedByID, in.Note = &boss.ID, &because
		}
		if _, err := d.app.Tenancy.OpenGate(clerk, in); err != nil {
			return err
		}
	}
	if !all {
		return nil
	}
	authority := "钥匙授权书,入伙档案"
	_, err = d.app.Tenancy.CompleteMoveIn(clerk, tenancy.CompleteMoveInInput{MoveInID: r.ID, Cards: []string{"RX-0001", "RX-0002"}, Signature: "验收表,入伙档案", InspectedByID: engineer.ID,
		Defects: []string{"厨房水龙头滴水", "阳台推拉门关不严"}, KeyAuthority: &authority})
	return err
}
