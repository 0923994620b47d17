package demo

import (
	"context"
	"time"

	"foyer/ent/incident"
	"foyer/ent/unit"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
)

// outageLasts is how long the water stays away.
const outageLasts = 20 * time.Minute

// outage lets the water fail in somebody's building, and a few households call about it.
func (d *day) outage(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	hit := d.units[d.rand.IntN(len(d.units))]
	class, title, building := kind.ClassWaterOutage, "停水", hit.BuildingID
	neighbours, err := d.app.Store.Read().Unit.Query().Where(unit.BuildingID(building), unit.StateEQ(kind.StateOccupied)).Limit(3).All(desk)
	if err != nil {
		return err
	}
	for i, u := range neighbours {
		who, tel := name(d.rand), phone(d.rand)
		if _, err := d.app.Helpdesk.Open(desk, helpdesk.OpenTicketInput{EstateID: d.estate.ID, Kind: kind.Emergency, Class: &class, Title: "家里" + title, Channel: kind.ChannelPhone,
			ContactName: &who, ContactPhone: &tel, UnitID: &u.ID}); err != nil {
			return err
		}
		if i > 0 {
			continue
		}
		if _, err := d.app.Helpdesk.OpenIncident(desk, helpdesk.OpenIncidentInput{EstateID: d.estate.ID, Class: &class, Title: title,
			Announcement: "水泵检修,预计20分钟内恢复供水", BuildingID: &building}); err != nil {
			return err
		}
	}
	return nil
}

// mend ends an outage whose time has come.
func (d *day) mend(ctx context.Context) error {
	desk, _ := d.as(ctx, kind.RoleFrontDesk)
	over, err := d.app.Store.Read().Incident.Query().Where(incident.EstateID(d.estate.ID), incident.StatusEQ(kind.IncidentOpen), incident.StartedAtLT(d.clock.Now().Add(-outageLasts))).IDs(desk)
	if err != nil {
		return err
	}
	for _, id := range over {
		if _, err := d.app.Helpdesk.EndIncident(desk, helpdesk.EndIncidentInput{IncidentID: id, Result: "已恢复供水", Outcome: kind.CompleteTickets}); err != nil {
			return err
		}
	}
	return nil
}
