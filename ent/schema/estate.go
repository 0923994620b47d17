package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Estate is one managed property (项目/园区): the boundary of every scope, journal and day (PL01).
type Estate struct{ ent.Schema }

// Annotations of Estate.
func (Estate) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("One managed property (项目/园区). Every record belongs to one estate or to the company (PL01)."),
	}
}

// Fields of Estate.
func (Estate) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(),
		field.String("code").NotEmpty().MaxLen(32).Unique().Annotations(entgql.OrderField("CODE")).
			Comment("Short code that people type, unique in the company."),
		field.String("name").NotEmpty().MaxLen(200).Annotations(entgql.OrderField("NAME")).Comment("Name of the estate."),
		field.String("address").Default("").MaxLen(400).Comment("Postal address."),
		field.String("time_zone").Default("Asia/Shanghai").MaxLen(64).
			Comment("IANA time zone in which the estate's days and shifts are counted."),
		field.String("currency").Default("CNY").MaxLen(3).Comment("ISO 4217 code of the money the estate counts in."),
		field.Int("policy_version").Default(0).Annotations(entgql.Skip(entgql.SkipWhereInput)).
			Comment("The version of its policy that new tickets run on; 0 for the default (TK04)."),
		moment("created_at", "When the estate was set up."),
	}
}

// Edges of Estate.
func (Estate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("buildings", Building.Type).Annotations(entgql.RelayConnection()).Comment("Its buildings (楼栋)."),
		edge.To("units", Unit.Type).Annotations(entgql.RelayConnection()).Comment("Its units (房屋)."),
		edge.To("locations", Location.Type).Annotations(entgql.RelayConnection()).Comment("Its public places."),
		edge.To("departments", Department.Type).Annotations(entgql.RelayConnection()).Comment("Its departments."),
		edge.To("residents", Resident.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("tickets", Ticket.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("keys", Key.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("invitations", Invitation.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("visits", Visit.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("parcels", Parcel.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("release_passes", ReleasePass.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("patrol_routes", PatrolRoute.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("patrol_rounds", PatrolRound.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("patrol_checks", PatrolCheck.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("duty_posts", DutyPost.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("rosters", Roster.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("shifts", Shift.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("shift_swaps", ShiftSwap.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("handovers", Handover.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("log_reviews", LogReview.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("spot_checks", SpotCheck.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("fee_items", FeeItem.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("messages", Message.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("articles", Article.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.From("staff", Staff.Type).Ref("estates").Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Building is a building of an estate (PL02).
type Building struct{ ent.Schema }

// Annotations of Building.
func (Building) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A building (楼栋) of an estate (PL02)."),
	}
}

// Fields of Building.
func (Building) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).
			Comment("Name, as on its wall: `3栋`."),
	}
}

// Edges of Building.
func (Building) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("buildings"),
		edge.To("units", Unit.Type).Annotations(entgql.RelayConnection()).Comment("Its units."),
		edge.To("locations", Location.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of Building.
func (Building) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name").Unique()}
}
