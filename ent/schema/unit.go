package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
)

// Unit is a home, shop, office or other lettable part of a building (PL02).
type Unit struct{ ent.Schema }

// Annotations of Unit.
func (Unit) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A home, shop, office, dormitory room or show flat (房屋) (PL02)."),
	}
}

// Fields of Unit.
func (Unit) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("building_id", "The building the unit is in."),
		field.String("entrance").Default("").MaxLen(50).Comment("Entrance (单元) of the building; empty where there is only one."),
		field.String("number").NotEmpty().MaxLen(50).Annotations(entgql.OrderField("NUMBER")).
			Comment("Number on the door (房号), unique in building and entrance."),
		field.Int("floor").Default(0).Annotations(entgql.OrderField("FLOOR")).Comment("Floor; 0 when not known."),
		field.Float("area").Default(0).Comment("Built area in m², with two decimals; 0 when not known."),
		field.Enum("use").GoType(kind.UnitUse("")).Annotations(entgql.Type("UnitUse")).Default(string(kind.UseHome)).Comment("What the unit is used for."),
		field.Enum("state").GoType(kind.UnitState("")).Annotations(entgql.Type("UnitState")).Default(string(kind.StateVacant)).Comment("Whether somebody lives or works in it."),
		optionalReference("butler_id", "The property officer (管家) responsible for the unit (PL06)."),
	}
}

// Edges of Unit.
func (Unit) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("units"),
		edge.From("building", Building.Type).Ref("units").Field("building_id").Unique().Required().
			Annotations(unfiltered()).Comment("The building."),
		edge.From("butler", Staff.Type).Ref("butler_of").Field("butler_id").Unique().
			Annotations(unfiltered(), redacted()).Comment("The property officer (管家) responsible for the unit (PL06)."),
		edge.To("occupancies", Occupancy.Type).Annotations(unfiltered()).
			Comment("Who owned, rented or lived in the unit, past and present (PL03)."),
		edge.To("tickets", Ticket.Type).Annotations(entgql.RelayConnection()).Comment("Tickets about the unit."),
		edge.To("keys", Key.Type).Annotations(entgql.RelayConnection()).Comment("Keys of the unit (KY01)."),
		edge.To("invitations", Invitation.Type).Annotations(entgql.RelayConnection()).Comment("Visitors announced for the unit (VI02)."),
		edge.To("visits", Visit.Type).Annotations(entgql.RelayConnection()).Comment("Visits to the unit (VI01)."),
		edge.To("parcels", Parcel.Type).Annotations(entgql.RelayConnection()).Comment("What came for the unit (VI04)."),
		edge.To("release_passes", ReleasePass.Type).Annotations(entgql.RelayConnection()).Comment("Passes for large goods that leave the unit (VI05)."),
		edge.To("charges", Charge.Type).Annotations(entgql.RelayConnection()).Comment("What its residents are charged (FE01)."),
		edge.To("payments", Payment.Type).Annotations(entgql.RelayConnection()).Comment("Money that was taken for it (FE03)."),
		edge.To("meters", Meter.Type).Annotations(unfiltered()).Comment("Its meters (FE08)."),
		edge.To("dunning_steps", DunningStep.Type).Annotations(unfiltered()).Comment("How money that is late was asked for, oldest first (FE05)."),
		edge.To("move_ins", MoveIn.Type).Annotations(unfiltered()).Comment("Who moved in, or is moving in (MV01)."),
		edge.To("move_outs", MoveOut.Type).Annotations(unfiltered()).Comment("Who moved out, or has announced it (MV02)."),
		edge.To("dunning_holds", DunningHold.Type).Annotations(unfiltered()).Comment("When nobody was to ask for money that is late (FE05)."),
		edge.To("warranties", Warranty.Type).Annotations(unfiltered()).Comment("Until when repairs are free, by trade (TK07)."),
	}
}

// Indexes of Unit.
func (Unit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("building_id", "entrance", "number").Unique(),
		index.Fields("estate_id", "number"),
		index.Fields("butler_id"),
	}
}

// Location is a public place of an estate (PL02).
type Location struct{ ent.Schema }

// Annotations of Location.
func (Location) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A public place (lobby, lift, pump room, garage, garden) that a ticket can point at (PL02)."),
	}
}

// Fields of Location.
func (Location) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		optionalReference("building_id", "The building it is in, if in one."),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).Comment("Name that people use: `3栋2号电梯`."),
		field.Enum("type").GoType(kind.LocationType("")).Annotations(entgql.Type("LocationType")).Default(string(kind.LocationOther)).Comment("What kind of place it is."),
	}
}

// Edges of Location.
func (Location) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("locations"),
		edge.From("building", Building.Type).Ref("locations").Field("building_id").Unique().
			Annotations(unfiltered()).Comment("The building, if it is in one."),
		edge.To("tickets", Ticket.Type).Annotations(entgql.RelayConnection()).Comment("Tickets about the place."),
		edge.To("keys", Key.Type).Annotations(entgql.RelayConnection()).Comment("Keys of the place (KY01)."),
	}
}

// Indexes of Location.
func (Location) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name").Unique()}
}
