package goods

import (
	"context"
	"fmt"
	"time"

	"foyer/ent"
	"foyer/ent/releasepass"
	"foyer/ent/schema"
	"foyer/ent/unit"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Releases is the name of the alarms of release passes: their window is over.
const Releases = "goods.releases"

// IssueReleasePassInput is a new pass for large goods.
type IssueReleasePassInput struct {
	UnitID            string
	Role              kind.CarrierRole
	Applicant         string
	Phone             string
	Items             []*schema.ReleaseItem
	Plate             *string
	CompanyConsent    *string
	OwnerConsent      *string
	FeesSettled       *bool
	FeesWaivedByID    *string
	FeesWaivedBecause *string
	ValidFrom         *time.Time
	ValidTo           time.Time
	IdempotencyKey    *string `json:"-"`
}

// IssueReleasePass issues a pass for large goods: what a tenant takes out needs the owner's consent, what a company takes out its own, too,
// and fees are settled or waived by name (VI05). Faults: RECORD_NOT_FOUND, REQUIRED, BAD_TIME, BAD_NUMBER, COMPANY_CONSENT_MISSING,
// OWNER_CONSENT_MISSING, FEES_OPEN, NOT_PERMITTED. Appends Issued.
func (s *Service) IssueReleasePass(ctx context.Context, in IssueReleasePassInput) (journal.Receipt, error) {
	var c fault.Check
	applicant, phone := input.Line(&c, "input.applicant", in.Applicant, 100, true), input.Phone(&c, "input.phone", in.Phone)
	c.That(phone != "", fault.Required, "input.phone", "Fill in this field.")
	items := in.items(&c)
	number := input.Plate(&c, "input.plate", input.Value(in.Plate))
	company := input.Line(&c, "input.companyConsent", input.Value(in.CompanyConsent), 200, false)
	owner := input.Line(&c, "input.ownerConsent", input.Value(in.OwnerConsent), 200, false)
	because := input.Prose(&c, "input.feesWaivedBecause", input.Value(in.FeesWaivedBecause), input.ProseLength, in.FeesWaivedByID != nil)
	checkConsents(&c, in.Role, company, owner)
	c.That(!input.Value(in.FeesSettled) || in.FeesWaivedByID == nil, fault.Contradiction, "input.feesWaivedByID", "Fees are settled or waived, not both.")
	if !input.Value(in.FeesSettled) && in.FeesWaivedByID == nil {
		c.Add(fault.Of(fault.FeesOpen).At("input.feesSettled"))
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "issueReleasePass", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		u, err := tx.Unit.Query().Where(unit.ID(in.UnitID)).WithBuilding().Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.unitID"))
		}
		from, to := clock.Cut(input.Or(in.ValidFrom, tx.Now)), clock.Cut(in.ValidTo)
		if err := in.stands(ctx, tx, u.EstateID, from, to); err != nil {
			return err
		}
		zone, err := directory.Zone(ctx, tx.Client, u.EstateID)
		if err != nil {
			return err
		}
		n, err := numbered(ctx, tx, u.EstateID, "F", zone)
		if err != nil {
			return err
		}
		r, err := tx.ReleasePass.Create().SetID(id.New(id.ReleasePass, tx.Now)).SetEstateID(u.EstateID).SetNumber(n).SetStatus(kind.ReleaseIssued).SetUnitID(u.ID).SetRole(in.Role).
			SetApplicant(applicant).SetPhone(phone).SetItems(items).SetPlate(number).SetCompanyConsent(company).SetOwnerConsent(owner).SetNillableFeesWaivedByID(in.FeesWaivedByID).
			SetFeesWaivedBecause(because).SetValidFrom(from).SetValidTo(to).SetIssuedAt(tx.Now).SetNillableIssuedByID(tx.Actor.Person()).Save(ctx)
		if err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Releases, Scope: r.EstateID, Subject: r.ID, At: r.ValidTo}); err != nil {
			return err
		}
		r.Edges.Unit = u
		e := entryOf(Issued, r)
		e.Args["until"] = r.ValidTo.In(zone).Format(directory.Shown)
		tx.Result(r.ID)
		tx.Record(e)
		return nil
	})
}

// items checks what leaves.
func (in *IssueReleasePassInput) items(c *fault.Check) []schema.ReleaseItem {
	c.That(len(in.Items) > 0 && len(in.Items) <= mostItems, fault.Required, "input.items", "A pass names 1 to %d items.", mostItems)
	items := make([]schema.ReleaseItem, len(in.Items))
	for i, item := range in.Items {
		at := fmt.Sprintf("input.items.%d", i)
		items[i] = schema.ReleaseItem{Name: input.Line(c, at+".name", item.Name, 100, true), Count: input.Between(c, at+".count", item.Count, 1, mostCount)}
	}
	return items
}

// stands checks the window, and who waives the fees.
func (in *IssueReleasePassInput) stands(ctx context.Context, tx *journal.Tx, estateID string, from, to time.Time) error {
	var c fault.Check
	c.That(to.After(from) && to.After(tx.Now), fault.BadTime, "input.validTo", "A pass ends after it begins, and after now.")
	c.That(to.Sub(from) <= longestPass, fault.BadTime, "input.validTo", "A pass is good for 31 days at most.")
	if in.FeesWaivedByID != nil {
		who, err := directory.Colleague(ctx, tx.Client, estateID, *in.FeesWaivedByID, "input.feesWaivedByID")
		if err := c.Take(err); err != nil {
			return err
		}
		c.That(who == nil || actor.Head(who.Role), fault.NotPermitted, "input.feesWaivedByID", "Only a supervisor or the centre manager waives that fees are settled first.")
	}
	return c.Err()
}

// entryOf is an entry about a release pass that was loaded with its unit.
func entryOf(event string, r *ent.ReleasePass) journal.Entry {
	return journal.Entry{Scope: r.EstateID, Kind: event, Subjects: []string{r.ID, r.UnitID}, Args: map[string]any{"number": r.Number, "unit": directory.Label(r.Edges.Unit), "applicant": r.Applicant}}
}

// ConfirmReleaseInput is what the guard found in order.
type ConfirmReleaseInput struct {
	ReleasePassID  string
	Note           *string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// ConfirmRelease lets the goods of a pass leave, once, after somebody else than who issued it compared them (VI05). Faults:
// RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED, RELEASE_TOO_EARLY, NOT_PERMITTED. Appends Released.
func (s *Service) ConfirmRelease(ctx context.Context, in ConfirmReleaseInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseConfirm, decision{in.ReleasePassID, input.Value(in.Note), "input.note", Released, kind.ReleaseDone}, in.IfVersion, in.IdempotencyKey, in)
}

// StopReleaseInput is why the guard does not let goods pass.
type StopReleaseInput struct {
	ReleasePassID  string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// StopRelease stops goods at the gate that are not those of the pass (VI05). Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED,
// REQUIRED. Appends Stopped.
func (s *Service) StopRelease(ctx context.Context, in StopReleaseInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseStop, decision{in.ReleasePassID, in.Reason, "input.reason", Stopped, kind.ReleaseStopped}, in.IfVersion, in.IdempotencyKey, in)
}

// CancelReleasePassInput is why a pass is called off.
type CancelReleasePassInput struct {
	ReleasePassID  string
	Reason         string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// CancelReleasePass calls a pass off. Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, RELEASE_CLOSED, REQUIRED. Appends Cancelled.
func (s *Service) CancelReleasePass(ctx context.Context, in CancelReleasePassInput) (journal.Receipt, error) {
	return s.onPass(ctx, kind.ReleaseCancel, decision{in.ReleasePassID, in.Reason, "input.reason", Cancelled, kind.ReleaseCancelled}, in.IfVersion, in.IdempotencyKey, in)
}

// decision ends a release pass.
type decision struct {
	passID, text, field, event string
	status                     kind.ReleaseStatus
}

// onPass ends a release pass when the action is open.
func (s *Service) onPass(ctx context.Context, action kind.ReleaseAction, d decision, version *int, key *string, in any) (journal.Receipt, error) {
	var c fault.Check
	text := input.Prose(&c, d.field, d.text, input.ProseLength, action != kind.ReleaseConfirm)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, releaseOperations[action], key, in, func(tx *journal.Tx) error {
		r, err := tx.ReleasePass.Query().Where(releasepass.ID(d.passID), store.ForUpdate).WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.releasePassID"))
		}
		if err := journal.CheckVersion(version, r.Version); err != nil {
			return err
		}
		if refused := ReleaseRefusal(action, r, tx.Now); refused != nil {
			return refused
		}
		if action == kind.ReleaseConfirm && r.IssuedByID != nil && *r.IssuedByID == tx.Actor.StaffID {
			return fault.New(fault.NotPermitted, "Somebody else than who issued the pass compares the goods at the gate (VI05).").At("input.releasePassID")
		}
		u := r.Update().SetStatus(d.status).SetNote(text).AddVersion(1)
		if action != kind.ReleaseCancel {
			u.SetCheckedAt(tx.Now).SetNillableCheckedByID(tx.Actor.Person())
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Releases, Scope: r.EstateID, Subject: r.ID, At: clock.Never}); err != nil {
			return err
		}
		e := entryOf(d.event, r)
		e.Text = text
		tx.Result(r.ID)
		tx.Record(e)
		return nil
	})
}

// Lapse is the handler of the alarms Releases: a pass whose window is over is good no more (VI05). Appends Lapsed.
func (s *Service) Lapse(ctx context.Context, tx *journal.Tx, due []alarm.Alarm) error {
	open, err := tx.ReleasePass.Query().Where(releasepass.IDIn(alarm.Subjects(due)...), releasepass.StatusEQ(kind.ReleaseIssued), store.ForUpdate).
		WithUnit(func(q *ent.UnitQuery) { q.WithBuilding() }).Order(ent.Asc(releasepass.FieldValidTo, releasepass.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range open {
		if err := r.Update().SetStatus(kind.ReleaseExpired).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		tx.Record(entryOf(Lapsed, r))
	}
	return nil
}
