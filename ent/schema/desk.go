package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Message is a call for an absent colleague, open until delivered (IN04).
type Message struct{ ent.Schema }

// Annotations of Message.
func (Message) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A message (转告) taken for an absent colleague; open until delivered (IN04)."),
	}
}

// Fields of Message.
func (Message) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		reference("recipient_id", "The colleague it is for."),
		field.String("caller_name").Default("").MaxLen(100).Annotations(personal()).Comment("Who called."),
		field.String("caller_phone").Default("").MaxLen(20).Annotations(personal()).Comment("Where to call back, digits only."),
		prose("text", "What to pass on."),
		field.Time("taken_at").Annotations(entgql.OrderField("TAKEN_AT")).Comment("When it was taken."),
		optionalMoment("delivered_at", "When the colleague got it; null while it is open."),
	}
}

// Edges of Message.
func (Message) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("messages"),
		edge.To("recipient", Staff.Type).Field("recipient_id").Unique().Required().Annotations(unfiltered()).Comment("The colleague it is for."),
	}
}

// Indexes of Message.
func (Message) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "delivered_at"), index.Fields("estate_id", "taken_at"), index.Fields("recipient_id")}
}

// Article is a page of the desk's knowledge base (IN07).
type Article struct{ ent.Schema }

// Annotations of Article.
func (Article) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A page of the desk's knowledge base: services, prices, checklists, neighbourhood and utility numbers (IN07)."),
	}
}

// Fields of Article.
func (Article) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("topic").NotEmpty().MaxLen(50).Annotations(entgql.OrderField("TOPIC")).Comment("Topic it is filed under: `收费标准`."),
		field.String("title").NotEmpty().MaxLen(200).Annotations(entgql.OrderField("TITLE")).Comment("Title."),
		field.Text("body").Default("").Annotations(personal()).Comment("What the desk answers."),
		field.String("review_on").MaxLen(10).Annotations(entgql.Type("Date"), entgql.OrderField("REVIEW_ON")).
			Comment("Day by which somebody must check that it still holds."),
		field.Bool("retired").Default(false).Comment("True once it no longer holds; the record stays."),
		moment("changed_at", "When it last changed."),
	}
}

// Edges of Article.
func (Article) Edges() []ent.Edge {
	return []ent.Edge{toEstate("articles")}
}

// Indexes of Article.
func (Article) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "topic", "title").Unique()}
}

// Call is a ring of the hotline as the telephone system reports it (IN06).
type Call struct{ ent.Schema }

// Annotations of Call.
func (Call) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A ring of the hotline as the telephone system reports it (IN06)."),
	}
}

// Fields of Call.
func (Call) Fields() []ent.Field {
	return []ent.Field{
		identity(), estateOf(),
		field.String("reference").NotEmpty().MaxLen(100).Immutable().Comment("The telephone system's own id of the call."),
		field.String("phone").Default("").MaxLen(20).Annotations(personal(), redacted()).Comment("The caller's number, digits only."),
		moment("rang_at", "When it began to ring."),
		optionalMoment("answered_at", "When it was answered; null when it never was."),
		optionalMoment("ended_at", "When it ended; null when not reported."),
		field.Int("rings").Default(0).Comment("How often it rang; three are allowed (IN06)."),
	}
}

// Indexes of Call.
func (Call) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "reference").Unique(), index.Fields("estate_id", "rang_at")}
}
