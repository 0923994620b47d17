package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"foyer/internal/base/kind"
	"foyer/internal/base/money"
)

// FeeItem is something that residents pay for (FE01).
type FeeItem struct{ ent.Schema }

// Annotations of FeeItem.
func (FeeItem) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("Something that residents pay for (收费项目): management fee, parking, water, deposits, one-off charges (FE01)."),
	}
}

// Fields of FeeItem.
func (FeeItem) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("code").NotEmpty().MaxLen(32).Immutable().Annotations(entgql.OrderField("CODE")).Comment("Short code that people type, unique in the estate."),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).Comment("Name, as it stands on bills: `物业管理费`."),
		field.Enum("kind").GoType(kind.FeeKind("")).Annotations(entgql.Type("FeeKind")).Comment("What it is for."),
		field.String("collected_for").Default("").MaxLen(100).Comment("On whose behalf it is collected, such as the gas company; empty for the estate's own."),
		field.Bool("active").Default(true).Comment("False once it is charged no more; the record and its past stay."),
	}
}

// Edges of FeeItem.
func (FeeItem) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("fee_items"),
		edge.To("tariffs", Tariff.Type).Annotations(unfiltered()).Comment("What it costs when and for which units, past and future."),
	}
}

// Indexes of FeeItem.
func (FeeItem) Indexes() []ent.Index { return []ent.Index{index.Fields("estate_id", "code").Unique()} }

// Tariff is what a fee item costs for a time (FE01).
type Tariff struct{ ent.Schema }

// Annotations of Tariff.
func (Tariff) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("What a fee item costs for a time and for some uses of units; two of an item never hold for the same unit on the same day (FE01)."),
	}
}

// Fields of Tariff.
func (Tariff) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("fee_item_id", "The fee item."),
		field.Enum("basis").GoType(kind.TariffBasis("")).Immutable().Annotations(entgql.Type("TariffBasis")).Comment("What the price is multiplied with."),
		field.Int64("price").GoType(money.Quantity(0)).Immutable().Annotations(entgql.Type("Quantity")).
			Comment("Price of one, in minor units of the estate's currency, with up to three decimals: 2.85 yuan are 285."),
		field.JSON("uses", []kind.UnitUse{}).Immutable().Annotations(entgql.Type("[UnitUse!]")).Comment("For which uses of units it holds; empty for all."),
		field.String("from").MaxLen(10).Immutable().Annotations(entgql.Type("Date")).Comment("First day on which it holds, in the estate's zone."),
		field.String("to").Optional().Nillable().MaxLen(10).Annotations(entgql.Type("Date")).Comment("Last day on which it holds, in the estate's zone; null without an end."),
	}
}

// Edges of Tariff.
func (Tariff) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("fee_item", FeeItem.Type).Ref("tariffs").Field("fee_item_id").Unique().Required().Annotations(unfiltered()).Comment("The fee item."),
	}
}

// Indexes of Tariff.
func (Tariff) Indexes() []ent.Index { return []ent.Index{index.Fields("fee_item_id", "from")} }
