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

// Department is a department of an estate (PL05, PL06).
type Department struct{ ent.Schema }

// Annotations of Department.
func (Department) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A department of an estate (PL05); tickets are dispatched to it."),
	}
}

// Fields of Department.
func (Department) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(), estateOf(),
		field.String("name").NotEmpty().MaxLen(100).Annotations(entgql.OrderField("NAME")).Comment("Name: `工程部`."),
		field.Enum("function").GoType(kind.DepartmentFunction("")).Annotations(entgql.Type("DepartmentFunction")).Comment("What the department is for."),
		optionalReference("duty_manager_id", "Who answers for the department now (PL06)."),
	}
}

// Edges of Department.
func (Department) Edges() []ent.Edge {
	return []ent.Edge{
		toEstate("departments"),
		edge.From("duty_manager", Staff.Type).Ref("duty_of").Field("duty_manager_id").Unique().
			Annotations(unfiltered(), redacted()).Comment("Who answers for the department now (PL06)."),
		edge.To("staff", Staff.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("tickets", Ticket.Type).Annotations(entgql.RelayConnection()).Comment("Tickets dispatched to the department."),
	}
}

// Indexes of Department.
func (Department) Indexes() []ent.Index {
	return []ent.Index{index.Fields("estate_id", "name").Unique()}
}

// Staff is a person who works for the company (PL05).
type Staff struct{ ent.Schema }

// Annotations of Staff.
func (Staff) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), entgql.MultiOrder(),
		schema.Comment("A member of staff. Belongs to the company and is assigned to estates (PL01, PL05)."),
	}
}

// Fields of Staff.
func (Staff) Fields() []ent.Field {
	return []ent.Field{
		identity(), version(),
		field.String("number").NotEmpty().MaxLen(32).Unique().Annotations(entgql.OrderField("NUMBER")).
			Comment("Staff number (工号), unique in the company."),
		field.String("name").NotEmpty().MaxLen(100).Annotations(personal(), entgql.OrderField("NAME")).Comment("Name."),
		field.String("phone").Default("").MaxLen(20).Annotations(personal()).Comment("Phone, digits only."),
		field.Enum("role").GoType(kind.Role("")).Annotations(entgql.Type("Role")).Comment("The role whose permissions the person has."),
		field.Strings("hats").Optional().Annotations(personal(), entgql.Type("[Hat!]")).
			Comment("Extra duties on top of the role: key, file, renovation or culture officer (PL05)."),
		field.Strings("skills").Optional().Annotations(personal()).Comment("Trades and languages."),
		field.Bool("active").Default(true).Comment("False once the person has left; the record stays for the log."),
		optionalReference("department_id", "The home department."),
	}
}

// Edges of Staff.
func (Staff) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("department", Department.Type).Ref("staff").Field("department_id").Unique().
			Annotations(unfiltered()).Comment("The home department."),
		edge.To("estates", Estate.Type).Annotations(unfiltered()).Comment("The estates the person works on (PL01)."),
		edge.To("butler_of", Unit.Type).Annotations(entgql.RelayConnection()).
			Comment("The units the person is butler of (PL06)."),
		edge.To("duty_of", Department.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("assigned", Ticket.Type).Annotations(entgql.RelayConnection()).Comment("Tickets assigned to the person."),
		edge.To("took", Ticket.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.From("medical_help", MedicalHelp.Type).Ref("responders").Annotations(entgql.Skip(entgql.SkipAll)),
		edge.From("witnessed", Key.Type).Ref("witnesses").Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Token is a bearer token; only its digest is kept.
type Token struct{ ent.Schema }

// Annotations of Token.
func (Token) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.Skip(entgql.SkipWhereInput),
		schema.Comment("A bearer token: who may do what, where, until when. The secret is shown once, when it is made."),
	}
}

// Fields of Token.
func (Token) Fields() []ent.Field {
	return []ent.Field{
		identity(),
		field.String("digest").NotEmpty().MaxLen(64).Unique().Immutable().Sensitive().Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("label").Default("").MaxLen(100).Comment("What the token is for: `大堂看板`."),
		field.Enum("role").GoType(kind.Role("")).Annotations(entgql.Type("Role")).Immutable().Comment("The role whose permissions the bearer has."),
		field.Strings("estate_ids").Optional().Annotations(entgql.Skip(entgql.SkipAll)).
			Comment("The estates in sight; empty for roles of the head office, which see all."),
		optionalReference("staff_id", "The member of staff the token acts for."),
		moment("created_at", "When it was made."),
		optionalMoment("expires_at", "When it stops working; null for never."),
		optionalMoment("revoked_at", "When it was revoked; null while it works."),
	}
}

// Indexes of Token.
func (Token) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at")}
}
