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

// Resident is a person or company linked to units over time (PL03).
type Resident struct{ ent.Schema }

// Annotations of Resident.
func (Resident) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A person or company (业户) linked to units over time as owner, tenant or family member (PL03)."),
	}
}

// Fields of Resident.
func (Resident) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").NotEmpty().MaxLen(100).Annotations(personal(), entgql.OrderField("NAME")).
			Comment("Name of the person or company."),
		field.Enum("kind").GoType(kind.ResidentKind("")).Annotations(entgql.Type("ResidentKind")).Default(string(kind.ResidentPerson)).Comment("Person or company."),
		field.String("phone").Default("").MaxLen(20).Annotations(personal()).Comment("First contact phone, digits only; empty when none is known."),
		field.Strings("other_phones").Optional().Annotations(personal()).Comment("Further contact phones, digits only."),
		field.String("emergency_contact").Default("").MaxLen(100).Annotations(personal()).Comment("Whom to call in an emergency."),
		field.String("emergency_phone").Default("").MaxLen(20).Annotations(personal()).Comment("Phone of the emergency contact, digits only."),
		field.String("language").Default("zh").MaxLen(20).Comment("Language to speak with the resident, a BCP 47 tag."),
		field.String("identity_number").Default("").MaxLen(40).Sensitive().Annotations(entgql.Skip(entgql.SkipAll)).
			Comment("Identity-document number; confidential (PL03)."),
		prose("notes", "Notes of the desk about the resident."),
		moment("created_at", "When the resident was registered."),
	}
}

// Edges of Resident.
func (Resident) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("residents"),
		edge.To("occupancies", Occupancy.Type).Annotations(unfiltered()).
			Comment("The units the resident owns, rents or lives in, past and present (PL03)."),
		edge.To("key_household", KeyHousehold.Type).Unique().Annotations(unfiltered()).
			Comment("Set while the household needs special care (重点户); show it whenever the resident calls (PL04)."),
		edge.To("cards", ResidentCard.Type).Annotations(unfiltered()).Comment("Resident cards (住户卡) issued to the person (PL07)."),
		edge.To("tickets", Ticket.Type).Annotations(entgql.RelayConnection()).Comment("Tickets the resident raised."),
	}
}

// Indexes of Resident.
func (Resident) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name"), index.Fields("estate_id", "identity_number")}
}

// Occupancy links a resident to a unit for a time (PL03).
type Occupancy struct{ ent.Schema }

// Annotations of Occupancy.
func (Occupancy) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A resident's link to a unit over time; it is ended, never deleted (PL03)."),
	}
}

// Fields of Occupancy.
func (Occupancy) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("unit_id", "The unit."),
		reference("resident_id", "The resident."),
		field.Enum("role").GoType(kind.OccupancyRole("")).Annotations(entgql.Type("OccupancyRole")).Comment("Owner, tenant or family member."),
		field.String("from").Optional().Nillable().MaxLen(10).Annotations(entgql.Type("Date")).Comment("First day, in the estate's zone; null when not known."),
		field.String("to").Optional().Nillable().MaxLen(10).Annotations(entgql.Type("Date")).Comment("Last day, in the estate's zone; null while it lasts."),
	}
}

// Edges of Occupancy.
func (Occupancy) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("unit", Unit.Type).Ref("occupancies").Field("unit_id").Unique().Required().Annotations(unfiltered()).Comment("The unit."),
		edge.From("resident", Resident.Type).Ref("occupancies").Field("resident_id").Unique().Required().Annotations(unfiltered()).Comment("The resident."),
	}
}

// Indexes of Occupancy.
func (Occupancy) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "resident_id", "role"), index.Fields("resident_id")}
}

// KeyHousehold flags a resident whose household needs special care (PL04).
type KeyHousehold struct{ ent.Schema }

// Annotations of KeyHousehold.
func (KeyHousehold) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A household that needs special care (重点户): elderly living alone, ill, VIP, frequent complainants (PL04)."),
	}
}

// Fields of KeyHousehold.
func (KeyHousehold) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("resident_id", "The resident."),
		field.Enum("reason").GoType(kind.KeyHouseholdReason("")).Annotations(entgql.Type("KeyHouseholdReason")).Comment("Why the household is flagged."),
		prose("note", "What to mind when the resident calls."),
		field.Int("visit_every_days").Default(0).Comment("Visiting plan: days between two visits; 0 without a plan."),
		moment("since", "When the flag was set."),
	}
}

// Edges of KeyHousehold.
func (KeyHousehold) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("resident", Resident.Type).Ref("key_household").Field("resident_id").Unique().Required().
			Annotations(unfiltered()).Comment("The resident."),
	}
}

// ResidentCard is a card issued to a person (PL07).
type ResidentCard struct{ ent.Schema }

// Annotations of ResidentCard.
func (ResidentCard) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A resident card (住户卡): issued per person and recorded, returned at move-out (PL07)."),
	}
}

// Fields of ResidentCard.
func (ResidentCard) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("resident_id", "The holder."),
		field.String("number").NotEmpty().MaxLen(50).Comment("Number printed on the card, unique in the estate."),
		moment("issued_at", "When it was handed out."),
		optionalMoment("returned_at", "When it came back; null while it is out."),
	}
}

// Edges of ResidentCard.
func (ResidentCard) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("resident", Resident.Type).Ref("cards").Field("resident_id").Unique().Required().
			Annotations(unfiltered()).Comment("The holder."),
	}
}

// Indexes of ResidentCard.
func (ResidentCard) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "number").Unique()}
}
