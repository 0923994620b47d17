package actor

import (
	"context"
	"slices"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
)

// Actor is the caller of a request.
type Actor struct {
	// ID is what the journal keeps: the staff id, or the token's id when it acts for nobody in particular.
	ID string
	// StaffID is the member of staff, or empty.
	StaffID string
	// TokenID is the token the request came with; empty for the system itself.
	TokenID string
	// Name is shown on entries.
	Name string
	// Role decides which operations are permitted.
	Role kind.Role
	// Estates are the estates in sight, unless AllEstates.
	Estates []string
	// AllEstates is true for head-office roles and the system (PL01).
	AllEstates bool
	// Language is what the caller reads, "en" or "zh"; empty for the default.
	Language string
	// ExpiresAt is when the token stops working; zero for never.
	ExpiresAt time.Time
	// system marks Foyer itself: the importer, the demonstration, the clock.
	system bool
}

// System is Foyer itself; it may do everything.
func System(name string) Actor {
	return Actor{ID: "system", Name: name, Role: kind.RoleAdmin, AllEstates: true, system: true}
}

type key struct{}

// With puts the actor into the context.
func With(ctx context.Context, a Actor) context.Context { return context.WithValue(ctx, key{}, a) }

// From returns the actor; ok is false for an anonymous request.
func From(ctx context.Context) (a Actor, ok bool) {
	a, ok = ctx.Value(key{}).(Actor)
	return a, ok
}

// Person is the member of staff; nil when the actor is nobody in particular.
func (a Actor) Person() *string {
	if a.StaffID == "" {
		return nil
	}
	return &a.StaffID
}

// Sees tells whether the estate is in sight. The company's own scope is seen by those who see all estates.
func (a Actor) Sees(estate string) bool { return a.AllEstates || slices.Contains(a.Estates, estate) }

// Personal tells whether the actor may see personal data: names, phones, free text.
func (a Actor) Personal() bool { return a.Role != kind.RoleBoard && a.Role != kind.RoleReporting }

// seers names the roles that see each level of confidentiality besides the open one (TK16).
var seers = map[kind.Confidentiality][]kind.Role{
	kind.Medical: {kind.RoleFrontDesk, kind.RoleSupervisor, kind.RoleCentreManager, kind.RoleGuard, kind.RoleAdmin},
	kind.Crime:   {kind.RoleSupervisor, kind.RoleCentreManager, kind.RoleAdmin},
	kind.Company: {kind.RoleCentreManager, kind.RoleAdmin},
}

// Confidentialities are the levels in the actor's sight (TK16).
func (a Actor) Confidentialities() []kind.Confidentiality {
	levels := []kind.Confidentiality{kind.Open}
	for _, v := range kind.Open.Values() {
		if slices.Contains(seers[kind.Confidentiality(v)], a.Role) {
			levels = append(levels, kind.Confidentiality(v))
		}
	}
	return levels
}

// SeesLevel tells whether a level of confidentiality is in sight (TK16).
func (a Actor) SeesLevel(level kind.Confidentiality) bool {
	return level == kind.Open || level == "" || slices.Contains(seers[level], a.Role)
}

// Viewer is what of an actor decides what it is shown: two actors with the same viewer see the same, whoever they are.
func (a Actor) Viewer() Actor {
	v := Actor{Role: a.Role, AllEstates: a.AllEstates, Language: a.Language, system: a.system}
	if !a.AllEstates {
		v.Estates = slices.Sorted(slices.Values(a.Estates))
	}
	return v
}

// Require refuses an anonymous caller and a role without a grant for the operation.
func Require(ctx context.Context, operation string) (Actor, error) {
	a, ok := From(ctx)
	if !ok {
		return Actor{}, fault.Of(fault.NoToken)
	}
	if !a.May(operation) {
		return Actor{}, fault.New(fault.NotPermitted, "The role %s may not %s.", a.Role, operation).With("operation", operation)
	}
	return a, nil
}
