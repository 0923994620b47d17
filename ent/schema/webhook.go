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

// Webhook is an address that is told of entries of an estate.
type Webhook struct{ ent.Schema }

// Annotations of Webhook.
func (Webhook) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("An address outside that is told of an estate's entries, signed as Standard Webhooks: a gateway to SMS, WeChat or mail."),
	}
}

// Fields of Webhook.
func (Webhook) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("label").Default("").MaxLen(100).Comment("What it is for: `短信网关`."),
		field.String("url").NotEmpty().MaxLen(2000).Comment("Where it is sent: http or https."),
		field.String("secret").NotEmpty().MaxLen(100).Immutable().Sensitive().Annotations(entgql.Skip(entgql.SkipAll)),
		field.Enum("role").GoType(kind.Role("")).Annotations(entgql.Type("Role")).Comment("It is told what this role may read."),
		field.Strings("kinds").Annotations(entgql.Type("[String!]")).Comment("Kinds of entries that are sent; one that ends in a dot stands for all that begin so."),
		field.Bool("active").Default(true).Comment("Whether it is sent anything."),
		field.Int64("position").Annotations(entgql.Type("Int")).Comment("Number of the last entry that was looked at."),
		moment("created_at", "When it was made."),
	}
}

// Edges of Webhook.
func (Webhook) Edges() []ent.Edge {
	return []ent.Edge{edge.To("deliveries", WebhookDelivery.Type).Annotations(entgql.Skip(entgql.SkipAll))}
}

// Indexes of Webhook.
func (Webhook) Indexes() []ent.Index { return []ent.Index{index.Fields("estate_id")} }

// WebhookDelivery is an entry on its way to a webhook.
type WebhookDelivery struct{ ent.Schema }

// Annotations of WebhookDelivery.
func (WebhookDelivery) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput), entgql.RelayConnection(),
		schema.Comment("An entry on its way to a webhook. It may arrive twice; its id, sent as `webhook-id`, tells."),
	}
}

// Fields of WebhookDelivery.
func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		reference("webhook_id", "The webhook."),
		field.Int64("seq").Immutable().Annotations(entgql.Type("Int")).Comment("Number of the entry in the estate's journal."),
		field.String("kind").NotEmpty().MaxLen(100).Immutable().Comment("Kind of the entry."),
		field.Enum("status").GoType(kind.DeliveryStatus("")).Annotations(entgql.Type("DeliveryStatus")).Comment("Where it stands."),
		field.Int("attempts").Default(0).Comment("How often it was tried."),
		field.Int("last_status").Optional().Nillable().Comment("HTTP status of the last answer; null when there was none."),
		field.String("last_error").Default("").MaxLen(400).Comment("Why the last attempt failed; empty when it did not."),
		moment("next_at", "When it is tried next; the year 9999 when it is not."),
		moment("created_at", "When the entry was taken for it."),
		optionalMoment("delivered_at", "When it was accepted; null until then."),
	}
}

// Edges of WebhookDelivery.
func (WebhookDelivery) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("webhook", Webhook.Type).Ref("deliveries").Field("webhook_id").Unique().Required().Annotations(unfiltered()).Comment("The webhook."),
	}
}

// Indexes of WebhookDelivery.
func (WebhookDelivery) Indexes() []ent.Index {
	return []ent.Index{index.Fields("webhook_id", "seq").Unique(), index.Fields("next_at")}
}
