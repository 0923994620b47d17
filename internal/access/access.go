package access

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"foyer/ent"
	"foyer/ent/intercept"
	"foyer/internal/base/actor"
	"foyer/internal/base/fault"
	"foyer/internal/store"
)

// rule narrows a query to what the actor may see.
type rule func(actor.Actor, *sql.Selector)

// rules has one rule for each type; a type without one is denied.
var rules = map[string]rule{
	ent.TypeEstate:          func(a actor.Actor, s *sql.Selector) { within(a, s, "id") },
	ent.TypeBuilding:        inEstate,
	ent.TypeUnit:            inEstate,
	ent.TypeLocation:        inEstate,
	ent.TypeDepartment:      inEstate,
	ent.TypeResident:        personal(resident),
	ent.TypeOccupancy:       personal(inEstate),
	ent.TypeKeyHousehold:    personal(inEstate),
	ent.TypeResidentCard:    personal(inEstate),
	ent.TypeStaff:           personal(colleague),
	ent.TypeTicket:          ticket,
	ent.TypeMilestone:       ofTicket,
	ent.TypeDeadline:        ofTicket,
	ent.TypeEscalation:      ofTicket,
	ent.TypeIncident:        inEstate,
	ent.TypeComplaintFile:   personal(ofTicket),
	ent.TypeDeadlinePolicy:  inEstate,
	ent.TypeAfternoonList:   inEstate,
	ent.TypeListedTicket:    ofTicket,
	ent.TypeMedicalHelp:     personal(ofTicket),
	ent.TypeWarranty:        inEstate,
	ent.TypePriceItem:       inEstate,
	ent.TypeQuote:           personal(ofTicket),
	ent.TypeKey:             inEstate,
	ent.TypeKeyLoan:         inEstate,
	ent.TypeStockTake:       inEstate,
	ent.TypeInvitation:      personal(inEstate),
	ent.TypeVisit:           inEstate,
	ent.TypePassAttempt:     personal(inEstate),
	ent.TypeBlockedVisitor:  personal(inEstate),
	ent.TypeParcel:          inEstate,
	ent.TypeReleasePass:     inEstate,
	ent.TypePatrolRoute:     inEstate,
	ent.TypePatrolRound:     inEstate,
	ent.TypePatrolCheck:     inEstate,
	ent.TypeDutyPost:        inEstate,
	ent.TypeRoster:          binding(func(s *sql.Selector) *sql.Predicate { return sql.NotNull(s.C("published_at")) }),
	ent.TypeShift:           binding(func(s *sql.Selector) *sql.Predicate { return sql.EQ(s.C("published"), true) }),
	ent.TypeShiftSwap:       personal(inEstate),
	ent.TypeHandover:        personal(inEstate),
	ent.TypeLogReview:       personal(inEstate),
	ent.TypeSpotCheck:       personal(inEstate),
	ent.TypeFeeItem:         inEstate,
	ent.TypeTariff:          inEstate,
	ent.TypeCharge:          money,
	ent.TypePayment:         money,
	ent.TypeAllocation:      money,
	ent.TypeCreditNote:      money,
	ent.TypeRefund:          money,
	ent.TypeBillingRun:      money,
	ent.TypeCashUp:          money,
	ent.TypeMeter:           personal(inEstate),
	ent.TypeMeterReading:    personal(inEstate),
	ent.TypeMoveIn:          personal(inEstate),
	ent.TypeMoveGate:        personal(inEstate),
	ent.TypeMoveDocument:    personal(inEstate),
	ent.TypeMoveOut:         personal(inEstate),
	ent.TypeDunningHold:     money,
	ent.TypeDunningStep:     money,
	ent.TypeWorkOrder:       ofTicket,
	ent.TypeMessage:         personal(inEstate),
	ent.TypeArticle:         inEstate,
	ent.TypeCall:            personal(inEstate),
	ent.TypeToken:           companyOnly,
	ent.TypeWebhook:         managed,
	ent.TypeWebhookDelivery: managed,
}

// within keeps rows whose column names an estate in sight.
func within(a actor.Actor, s *sql.Selector, column string) {
	if a.AllEstates {
		return
	}
	if len(a.Estates) == 1 { // lets the planner use the estate's index as for any equality
		s.Where(sql.EQ(s.C(column), a.Estates[0]))
		return
	}
	s.Where(sql.In(s.C(column), store.Anys(a.Estates)...))
}

func inEstate(a actor.Actor, s *sql.Selector) { within(a, s, "estate_id") }

// resident is inEstate in a form that no index answers: residents are found by their terms, and a planner that saw the
// estate's index would read the whole estate for one caller. A filter on the estate itself still uses it.
func resident(a actor.Actor, s *sql.Selector) {
	if !a.AllEstates {
		s.Where(store.Unindexed(s, "estate_id", a.Estates))
	}
}

// binding hides drafts from all but those who draw them up (DU01).
func binding(published func(*sql.Selector) *sql.Predicate) rule {
	return func(a actor.Actor, s *sql.Selector) {
		inEstate(a, s)
		if !a.May("planRoster") {
			s.Where(published(s))
		}
	}
}

// personal hides rows about people from boards and reporting tools.
func personal(next rule) rule {
	return func(a actor.Actor, s *sql.Selector) {
		if !a.Personal() {
			s.Where(sql.False())
			return
		}
		next(a, s)
	}
}

// ticket adds the levels of confidentiality to the estate (TK16).
func ticket(a actor.Actor, s *sql.Selector) {
	inEstate(a, s)
	levels(a, s)
}

func levels(a actor.Actor, s *sql.Selector) {
	if seen := a.Confidentialities(); len(seen) < len(seen[0].Values()) {
		s.Where(sql.In(s.C("confidentiality"), store.Anys(seen)...))
	}
}

// ofTicket follows the ticket: what belongs to a confidential ticket is as confidential (TK16). The ticket is looked up for each row:
// a list of all tickets in sight would be read for a single one.
func ofTicket(a actor.Actor, s *sql.Selector) {
	inEstate(a, s)
	t := sql.Table("tickets")
	visible := sql.Dialect(s.Dialect()).Select(t.C("id")).From(t)
	if levels(a, visible); visible.P() != nil {
		s.Where(sql.Exists(visible.Where(sql.ColumnsEQ(t.C("id"), s.C("ticket_id")))))
	}
}

// colleague keeps staff who work on an estate in sight.
func colleague(a actor.Actor, s *sql.Selector) {
	if a.AllEstates {
		return
	}
	t := sql.Table("staff_estates")
	s.Where(sql.In(s.C("id"), sql.Dialect(s.Dialect()).Select(t.C("staff_id")).From(t).Where(sql.In(t.C("estate_id"), store.Anys(a.Estates)...))))
}

// money keeps rows of the ledger for those who deal with it: what somebody owes is nobody else's business.
func money(a actor.Actor, s *sql.Selector) {
	if !a.May("charges") {
		s.Where(sql.False())
		return
	}
	inEstate(a, s)
}

// managed keeps rows of the estate for those who run it.
func managed(a actor.Actor, s *sql.Selector) {
	if !a.May("webhooks") {
		s.Where(sql.False())
	}
	inEstate(a, s)
}

// companyOnly keeps rows for those who see every estate.
func companyOnly(a actor.Actor, s *sql.Selector) {
	if !a.AllEstates {
		s.Where(sql.False())
	}
}

// narrow returns the predicate for a type, or a fault when there is no caller or no rule.
func narrow(ctx context.Context, typeName string) (func(*sql.Selector), error) {
	a, ok := actor.From(ctx)
	if !ok {
		return nil, fault.Of(fault.NoToken)
	}
	r, ok := rules[typeName]
	if !ok {
		return nil, fmt.Errorf("access: no rule for %s", typeName)
	}
	return func(s *sql.Selector) { r(a, s) }, nil
}

// Install puts the rules on a client.
func Install(c *ent.Client) {
	c.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		predicate, err := narrow(ctx, q.Type())
		if err != nil {
			return err
		}
		q.WhereP(predicate)
		return nil
	}))
	c.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			predicate, err := narrow(ctx, m.Type())
			if err != nil {
				return nil, err
			}
			if !m.Op().Is(ent.OpCreate) {
				w, ok := m.(interface{ WhereP(...func(*sql.Selector)) })
				if !ok {
					return nil, fmt.Errorf("access: %s can't be narrowed", m.Type())
				}
				w.WhereP(func(s *sql.Selector) {
					if predicate(s); s.P() == nil { // ent's updates can't take a selector without any predicate
						s.Where(sql.ExprP("1 = 1"))
					}
				})
			} else if err := placed(ctx, m); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	})
}

// placed refuses a new record in an estate out of sight.
func placed(ctx context.Context, m ent.Mutation) error {
	estate, ok := m.Field("estate_id")
	if !ok {
		return nil
	}
	a, _ := actor.From(ctx)
	if name, isText := estate.(string); !isText || !a.Sees(name) {
		return fault.New(fault.RecordNotFound, "There is no such estate in the caller's sight.").At("input.estateID")
	}
	return nil
}
