package keys

import (
	"context"
	"time"

	"foyer/ent"
	"foyer/ent/keyloan"
	"foyer/ent/occupancy"
	"foyer/ent/predicate"
	entresident "foyer/ent/resident"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/alarm"
	"foyer/internal/directory"
	"foyer/internal/journal"
)

// Borrower is who gets a key.
type Borrower struct {
	BorrowerKind  kind.BorrowerKind
	BorrowerID    *string
	BorrowerName  *string
	BorrowerPhone *string
	Company       *string
	Purpose       string
	AuthorisedByID,
	AllowedByID,
	WitnessID *string
	OwnerConsent *string
	TicketID     *string
	DueBackAt    time.Time
}

// LendKeyInput is a key to be lent.
type LendKeyInput struct {
	KeyID string
	Borrower
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Lend gives a key to somebody until a time (KY02). Of many who ask at once one gets it (KY03). Faults: RECORD_NOT_FOUND,
// VERSION_CONFLICT, KEY_OUT, KEY_RETIRED, and those of terms.check, all at once. Appends Lent.
func (s *Service) Lend(ctx context.Context, in LendKeyInput) (journal.Receipt, error) {
	if err := in.tidy(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "lendKey", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		k, err := load(ctx, tx, in.KeyID, in.IfVersion)
		if err != nil {
			return err
		}
		if refused := Lendable(k); refused != nil {
			return refused
		}
		return lend(ctx, tx, k, in.Borrower, "")
	})
}

// tidy checks the fields one by one and brings them to the form they are stored in.
func (b *Borrower) tidy() error {
	var c fault.Check
	b.Purpose = input.Line(&c, "input.purpose", b.Purpose, 400, true)
	name := input.Line(&c, "input.borrowerName", input.Value(b.BorrowerName), 100, b.BorrowerKind == kind.BorrowerContractor)
	phone := input.Phone(&c, "input.borrowerPhone", input.Value(b.BorrowerPhone))
	company := input.Line(&c, "input.company", input.Value(b.Company), 200, false)
	consent := input.Line(&c, "input.ownerConsent", input.Value(b.OwnerConsent), 400, false)
	b.BorrowerName, b.BorrowerPhone, b.Company, b.OwnerConsent = &name, &phone, &company, &consent
	if b.BorrowerKind == kind.BorrowerContractor {
		c.That(phone != "", fault.Required, "input.borrowerPhone", "Ask people from outside for a phone.")
		c.That(b.BorrowerID == nil, fault.Contradiction, "input.borrowerID", "People from outside have no record: give their name and phone.")
	} else {
		c.That(b.BorrowerID != nil, fault.Required, "input.borrowerID", "Say who borrows it: the id of the member of staff or the resident.")
	}
	return c.Err()
}

// lend makes a loan; before is the loan that it follows, when the key is passed on.
func lend(ctx context.Context, tx *journal.Tx, k *ent.Key, b Borrower, before string) error {
	if !b.DueBackAt.After(tx.Now) || b.DueBackAt.After(tx.Now.Add(longest)) {
		return fault.New(fault.BadTime, "A key is due back after now, and within a year.").At("input.dueBackAt")
	}
	var c fault.Check
	create := tx.KeyLoan.Create().SetID(id.New(id.KeyLoan, tx.Now)).SetEstateID(k.EstateID).SetKeyID(k.ID).SetStatus(kind.LoanOut).SetBorrowerKind(b.BorrowerKind).
		SetPurpose(b.Purpose).SetOwnerConsent(*b.OwnerConsent).SetLentAt(tx.Now).SetDueBackAt(clock.Cut(b.DueBackAt))
	t := terms{borrower: b.BorrowerKind, custody: k.EntrustedAt != nil, consent: *b.OwnerConsent}
	create.SetNillableLentByID(tx.Actor.Person())
	if err := b.who(ctx, tx, k, &c, create, &t); err != nil {
		return err
	}
	if err := b.behind(ctx, tx, k, &c, create, &t); err != nil {
		return err
	}
	if b.TicketID != nil {
		ticket, err := tx.Ticket.Get(ctx, *b.TicketID)
		switch {
		case ent.IsNotFound(err) || err == nil && ticket.EstateID != k.EstateID:
			c.Add(fault.Of(fault.BadReference).At("input.ticketID"))
		case err != nil:
			return err
		default:
			create.SetTicketID(ticket.ID)
		}
	}
	t.check(&c)
	if err := c.Err(); err != nil {
		return err
	}
	l, err := create.Save(ctx)
	if ent.IsConstraintError(err) { // somebody else was faster: one loan of a key may be out
		return fault.Of(fault.KeyOut).At("input.keyID").Because(err)
	}
	if err != nil {
		return err
	}
	if err := k.Update().SetState(kind.KeyOut).SetOpenLoanID(l.ID).AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	if err := alarm.Set(ctx, tx.Tx, alarm.Alarm{Name: Loans, Scope: l.EstateID, Subject: l.ID, At: l.DueBackAt}); err != nil {
		return err
	}
	home, err := directory.Zone(ctx, tx.Client, k.EstateID)
	if err != nil {
		return err
	}
	l.Edges.Key = k
	e := entryOf(Lent, l)
	e.Text, e.Args["due"] = b.Purpose, l.DueBackAt.In(home).Format(directory.Shown)
	if before != "" {
		e.Subjects = append(e.Subjects, before)
	}
	tx.Result(l.ID)
	tx.Record(e)
	return nil
}

// who finds the borrower, and whether an overdue key is out with the borrower.
func (b *Borrower) who(ctx context.Context, tx *journal.Tx, k *ent.Key, c *fault.Check, create *ent.KeyLoanCreate, t *terms) error {
	var same predicate.KeyLoan
	switch b.BorrowerKind {
	case kind.BorrowerStaff:
		who, err := directory.Colleague(ctx, tx.Client, k.EstateID, *b.BorrowerID, "input.borrowerID")
		if err != nil {
			return c.Take(err)
		}
		create.SetStaffID(who.ID).SetBorrowerName(who.Name).SetBorrowerPhone(who.Phone)
		same = keyloan.StaffID(who.ID)
	case kind.BorrowerResident:
		who, err := tx.Resident.Get(ctx, *b.BorrowerID)
		if ent.IsNotFound(err) || err == nil && who.EstateID != k.EstateID {
			c.Add(fault.Of(fault.BadReference).At("input.borrowerID"))
			return nil
		}
		if err != nil {
			return err
		}
		create.SetResidentID(who.ID).SetBorrowerName(who.Name).SetBorrowerPhone(who.Phone)
		same = keyloan.ResidentID(who.ID)
		if k.UnitID != nil {
			if t.isOwner, err = tx.Resident.Query().Where(entresident.ID(who.ID), entresident.HasOccupanciesWith(occupancy.UnitID(*k.UnitID), occupancy.RoleEQ(kind.OccupancyOwner), occupancy.ToIsNil())).Exist(ctx); err != nil {
				return err
			}
		}
	case kind.BorrowerContractor:
		create.SetBorrowerName(*b.BorrowerName).SetBorrowerPhone(*b.BorrowerPhone).SetCompany(*b.Company)
		same = keyloan.And(keyloan.BorrowerKindEQ(kind.BorrowerContractor), keyloan.BorrowerPhone(*b.BorrowerPhone))
	}
	overdue, err := tx.KeyLoan.Query().Where(keyloan.EstateID(k.EstateID), keyloan.StatusEQ(kind.LoanOut), keyloan.DueBackAtLTE(tx.Now), same).Exist(ctx)
	t.overdue = overdue
	return err
}

// behind finds who authorises the loan, lets it pass and opens the seal.
func (b *Borrower) behind(ctx context.Context, tx *journal.Tx, k *ent.Key, c *fault.Check, create *ent.KeyLoanCreate, t *terms) error {
	find := func(staffID, field string, then func(*ent.Staff)) error {
		who, err := directory.Colleague(ctx, tx.Client, k.EstateID, staffID, field)
		if err != nil {
			return c.Take(err)
		}
		then(who)
		return nil
	}
	authoriser := input.Or(b.AuthorisedByID, tx.Actor.StaffID)
	if authoriser == "" {
		c.Add(fault.New(fault.Required, "Say who authorises it (KY02).").At("input.authorisedByID"))
	} else if err := find(authoriser, "input.authorisedByID", func(who *ent.Staff) { t.authoriser = who; create.SetAuthorisedByID(who.ID) }); err != nil {
		return err
	}
	if b.AllowedByID != nil {
		if err := find(*b.AllowedByID, "input.allowedByID", func(who *ent.Staff) { t.allower = who; create.SetAllowedByID(who.ID) }); err != nil {
			return err
		}
	}
	if b.WitnessID != nil {
		return find(*b.WitnessID, "input.witnessID", func(who *ent.Staff) {
			t.witnessed = who.ID != tx.Actor.StaffID
			create.SetWitnessID(who.ID)
		})
	}
	return nil
}
