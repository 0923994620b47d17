package goods

import (
	"context"
	"fmt"
	"time"

	"foyer/ent"
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
	"foyer/internal/ledger"
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
// and by the ledger fees are settled, or they are waived by name (VI05). Faults: RECORD_NOT_FOUND, REQUIRED, BAD_TIME, BAD_NUMBER, COMPANY_CONSENT_MISSING,
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
	if !input.Or(in.FeesSettled, true) && in.FeesWaivedByID == nil {
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
		if in.FeesWaivedByID == nil {
			account, err := ledger.Open(ctx, tx, u.ID, "input.unitID")
			if err != nil {
				return err
			}
			stands, err := account.Standing(ctx)
			if err != nil {
				return err
			}
			if refused := checkFees(in.Role, stands.Owed, stands.Overdue); refused != nil {
				return refused
			}
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
