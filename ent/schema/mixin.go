package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// identity gives a record its opaque, prefixed, time-sortable id. The use case sets it (id.New), so that the
// record's id and its journal entry come from one clock.
func identity() ent.Field {
	return field.String("id").NotEmpty().Immutable().MaxLen(40).
		Comment("Opaque id, globally unique; ids of one type sort by the time they were made.")
}

// version is compared with an input's ifVersion and grows by one with every change of the record.
func version() ent.Field {
	return field.Int("version").Default(1).
		Annotations(entgql.Skip(entgql.SkipWhereInput)).
		Comment("Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster.")
}

// reference is a foreign key that shows itself as an ID in the API.
func reference(name, comment string) ent.Field {
	return field.String(name).MaxLen(40).Annotations(entgql.Type("ID")).Comment(comment)
}

// optionalReference is a foreign key that may be absent.
func optionalReference(name, comment string) ent.Field {
	return field.String(name).MaxLen(40).Optional().Nillable().Annotations(entgql.Type("ID")).Comment(comment)
}

// estateOf is the estate a record belongs to (PL01); it never changes.
func estateOf() ent.Field {
	return field.String("estate_id").MaxLen(40).Immutable().Annotations(entgql.Type("ID")).
		Comment("The estate the record belongs to (PL01).")
}

// moment is a point in time, kept in UTC with milliseconds.
func moment(name, comment string) ent.Field {
	return field.Time(name).Comment(comment)
}

// optionalMoment is a point in time that has not come yet for some records.
func optionalMoment(name, comment string) ent.Field {
	return field.Time(name).Optional().Nillable().Comment(comment)
}

// personal marks text about a person: it is no filter, and readers without personal sight get null.
func personal() entgql.Annotation {
	return entgql.Skip(entgql.SkipWhereInput)
}

// redacted marks a field with the @personal directive, which empties it for boards and reporting tools.
func redacted() entgql.Annotation {
	return entgql.Directives(entgql.NewDirective("personal"))
}

// unfiltered keeps an edge out of the generated filters: has…With would let a caller probe rows out of sight.
func unfiltered() entgql.Annotation {
	return entgql.Skip(entgql.SkipWhereInput)
}

// prose is text without a practical length limit in the column; use cases limit it by rune count.
func prose(name, comment string) ent.Field {
	return field.String(name).Default("").
		SchemaType(map[string]string{dialect.SQLite: "text", dialect.Postgres: "text"}).
		Annotations(personal(), redacted()).Comment(comment)
}

// toEstate is the edge from a record to its estate.
func toEstate(back string) ent.Edge {
	return edge.From("estate", Estate.Type).Ref(back).Field("estate_id").Unique().Required().Immutable().
		Annotations(unfiltered()).Comment("The estate.")
}
