package visits

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/invitation"
	"foyer/ent/passattempt"
	"foyer/ent/visit"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Whoever tries this many codes that nobody has must wait until the first of them is this long ago (VI02).
const (
	mostAttempts = 10
	attemptsIn   = 15 * time.Minute
)

// CheckInVisitInput is an announced visitor who is here: with the pass code, or without it when somebody in the unit confirms the visit.
type CheckInVisitInput struct {
	EstateID       *string
	PassCode       *string
	VisitID        *string
	ConfirmedBy    *string
	Companions     *int
	Badge          *string
	Plate          *string
	AllowedByID    *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
	at             arrival
}

// arrival is what the desk notes when somebody arrives.
type arrival struct {
	confirmedBy, badge, plate string
	companions                *int
	allowedBy                 *string
}

// attempt is a pass code that is refused; it is written down although the request changes nothing else.
type attempt struct {
	estate     string
	refusal    kind.PassRefusal
	invitation *string
}

// CheckIn lets an announced visitor in; a used, revoked or expired code is refused with the reason, and the attempt is written down (VI02).
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, PASS_UNKNOWN, PASS_TOO_EARLY, PASS_EXPIRED, PASS_USED_UP, PASS_REVOKED, TOO_MANY_ATTEMPTS,
// VISITOR_BLOCKED, NOT_EXPECTED, BADGE_OUT, REQUIRED. Appends Arrived, or PassRefused.
func (s *Service) CheckIn(ctx context.Context, in CheckInVisitInput) (journal.Receipt, error) {
	if err := in.tidy(); err != nil {
		return journal.Receipt{}, err
	}
	var refused *attempt
	r, err := s.journal.Do(ctx, "checkInVisit", in.IdempotencyKey, in, func(tx *journal.Tx) (err error) {
		if in.VisitID != nil {
			return s.confirmed(ctx, tx, in)
		}
		refused, err = s.admit(ctx, tx, in)
		return err
	})
	if err != nil && refused != nil && fault.Is(err, refusals[refused.refusal]) {
		if err := s.remember(ctx, *refused); err != nil {
			return journal.Receipt{}, err
		}
	}
	return r, err
}

func (in *CheckInVisitInput) tidy() error {
	var c fault.Check
	in.at = arrival{confirmedBy: input.Line(&c, "input.confirmedBy", input.Value(in.ConfirmedBy), 100, in.VisitID != nil), badge: input.Line(&c, "input.badge", input.Value(in.Badge), 32, false),
		plate: input.Plate(&c, "input.plate", input.Value(in.Plate)), companions: in.Companions, allowedBy: in.AllowedByID}
	input.Between(&c, "input.companions", input.Value(in.Companions), 0, mostCompanions)
	c.That((in.PassCode == nil) != (in.VisitID == nil), fault.Required, "input.passCode", "Give the pass code, or the visit when somebody in the unit confirms it.")
	c.That(in.PassCode == nil || in.EstateID != nil, fault.Required, "input.estateID", "Say on which estate the pass code is shown.")
	c.That(in.PassCode == nil || in.IfVersion == nil, fault.Contradiction, "input.ifVersion", "Who shows a code has read no visit: leave it out.")
	return c.Err()
}

// admit lets in whoever shows a good pass code.
func (s *Service) admit(ctx context.Context, tx *journal.Tx, in CheckInVisitInput) (*attempt, error) {
	if _, err := tx.Estate.Get(ctx, *in.EstateID); err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
	}
	tried, err := tx.PassAttempt.Query().Where(passattempt.EstateID(*in.EstateID), passattempt.TriedBy(tries(tx)), passattempt.TriedAtGT(tx.Now.Add(-attemptsIn)), passattempt.RefusalEQ(kind.PassUnknown)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if tried >= mostAttempts {
		return nil, fault.Of(fault.TooManyAttempts).At("input.passCode")
	}
	i, err := find(ctx, tx, *in.EstateID, *in.PassCode)
	if err != nil {
		return nil, err
	}
	refused := &attempt{estate: *in.EstateID, refusal: kind.PassUnknown}
	if i == nil {
		return refused, fault.Of(fault.PassUnknown).At("input.passCode")
	}
	refused.invitation = &i.ID
	if refused.refusal = Refusal(i, tx.Now); refused.refusal != "" {
		return refused, fault.Of(refusals[refused.refusal]).At("input.passCode")
	}
	v, err := tx.Visit.Query().Where(visit.InvitationID(i.ID), visit.StatusEQ(kind.VisitExpected), store.ForUpdate).First(ctx)
	if ent.IsNotFound(err) {
		v, err = expected(tx, i).Save(ctx)
	}
	if err != nil {
		return nil, err
	}
	refused.refusal = kind.PassBlocked
	return refused, s.enter(ctx, tx, i, v, in.at)
}

// find locks the invitation that a code belongs to; nil when there is none. One that is found by half of the code is compared by the other.
func find(ctx context.Context, tx *journal.Tx, estateID, text string) (*ent.Invitation, error) {
	code, ok := ParseCode(text)
	if !ok {
		return nil, nil
	}
	i, err := tx.Invitation.Query().Where(invitation.EstateID(estateID), invitation.CodeHandle(code.Handle), store.ForUpdate).Only(ctx)
	if ent.IsNotFound(err) || err == nil && !code.opens(i) {
		return nil, nil
	}
	return i, err
}

// confirmed lets in an announced visitor whom the unit confirms.
func (s *Service) confirmed(ctx context.Context, tx *journal.Tx, in CheckInVisitInput) error {
	known, err := tx.Visit.Get(ctx, *in.VisitID)
	if err != nil {
		return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.visitID"))
	}
	if known.InvitationID == nil {
		return fault.Of(fault.NotExpected).At("input.visitID").With("status", string(known.Status))
	}
	i, err := tx.Invitation.Query().Where(invitation.ID(*known.InvitationID), store.ForUpdate).Only(ctx) // before the visit, as whoever shows the code does
	if err != nil {
		return err
	}
	v, err := load(ctx, tx, *in.VisitID, in.IfVersion)
	if err != nil {
		return err
	}
	if refused := refusal(kind.VisitCheckIn, v, tx.Now); refused != nil {
		return refused
	}
	return s.enter(ctx, tx, i, v, in.at)
}

// enter writes that an expected visitor is here.
func (s *Service) enter(ctx context.Context, tx *journal.Tx, i *ent.Invitation, v *ent.Visit, at arrival) error {
	allowed := at.allowedBy
	if allowed == nil {
		allowed = i.AllowedByID
	}
	var c fault.Check
	if err := admitted(ctx, tx, &c, v.EstateID, v.VisitorName, v.VisitorPhone, input.Or(input.Given(at.plate), v.Plate), allowed); err != nil {
		return err
	}
	if err := c.Err(); err != nil {
		return err
	}
	used := i.Update().AddUsed(1).AddVersion(1)
	if i.Used+1 == i.Entries {
		used.SetStatus(kind.InvitationUsedUp)
		if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Invitations, Scope: i.EstateID, Subject: i.ID, At: clock.Never}); err != nil {
			return err
		}
	}
	if err := used.Exec(ctx); err != nil {
		return err
	}
	u := v.Update().SetStatus(kind.VisitOnSite).SetArrivedAt(tx.Now).SetBeginsAt(tx.Now).SetConfirmedBy(at.confirmedBy).SetNillableCompanions(at.companions).SetNillableBadge(input.Given(at.badge)).
		SetNillablePlate(input.Given(at.plate)).SetNillableCheckedInByID(tx.Actor.Person()).SetNillableAllowedByID(at.allowedBy).AddVersion(1)
	if err := badgeFree(ctx, tx, v.EstateID, at.badge); err != nil {
		return err
	}
	if err := badgeTaken(u.Exec(ctx)); err != nil {
		return err
	}
	return s.arrived(ctx, tx, v)
}

// arrived records that a visitor is on site, and has the clock look at closing time (VI03).
func (s *Service) arrived(ctx context.Context, tx *journal.Tx, v *ent.Visit) error {
	if err := s.expectClosing(ctx, tx, v.EstateID); err != nil {
		return err
	}
	e, err := entry(ctx, tx, Arrived, v)
	if err != nil {
		return err
	}
	tx.Result(v.ID)
	tx.Record(e)
	return nil
}

// badgeFree refuses a badge that somebody on site wears.
func badgeFree(ctx context.Context, tx *journal.Tx, estateID, badge string) error {
	if badge == "" {
		return nil
	}
	out, err := tx.Visit.Query().Where(visit.EstateID(estateID), visit.Badge(badge), visit.LeftAtIsNil()).Exist(ctx)
	if err == nil && out {
		err = fault.Of(fault.BadgeOut).At("input.badge")
	}
	return err
}

// badgeTaken is the fault of a badge that somebody else was given at the same moment.
func badgeTaken(err error) error {
	if ent.IsConstraintError(err) {
		return fault.Of(fault.BadgeOut).At("input.badge").Because(err)
	}
	return err
}

// tries is whose attempts are counted: the token, whoever sends it.
func tries(tx *journal.Tx) string {
	if tx.Actor.TokenID != "" {
		return tx.Actor.TokenID
	}
	return tx.Actor.ID
}

// remember writes down that a code was refused, in a transaction of its own. Appends PassRefused.
func (s *Service) remember(ctx context.Context, a attempt) error {
	_, err := s.journal.Do(ctx, "checkInVisit", nil, a.refusal, func(tx *journal.Tx) error {
		row, err := tx.PassAttempt.Create().SetID(id.New(id.PassAttempt, tx.Now)).SetEstateID(a.estate).SetRefusal(a.refusal).SetTriedBy(tries(tx)).SetNillableInvitationID(a.invitation).
			SetNillableStaffID(tx.Actor.Person()).SetTriedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(row.ID)
		tx.Record(journal.Entry{Scope: a.estate, Kind: PassRefused, Subjects: []string{row.ID, input.Value(a.invitation)}, Args: map[string]any{"refusal": string(a.refusal)}})
		return nil
	})
	return err
}
