package keys

import (
	"context"

	"foyer/ent"
	"foyer/ent/key"
	"foyer/ent/keyloan"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about keys.
var (
	Registered = journal.Declare("keys.key.registered", "Key {tag} registered[ for {place}][, by {actor}]", "登记钥匙{tag}[({place})][,{actor}]")
	Moved      = journal.Declare("keys.key.updated", "Key {tag} has another place[, says {actor}]", "钥匙{tag}更换存放位置[,{actor}]")
	Lent       = journal.Declare("keys.loan.lent", "Key {tag} lent[ to {borrower}], due back at {due}[: {text}]", "借出钥匙{tag}[给{borrower}],应于{due}归还[:{text}]")
	Returned   = journal.Declare("keys.loan.returned", "Key {tag} is back[ from {borrower}][: {text}]", "钥匙{tag}已归还[,{borrower}][:{text}]")
	Issued     = journal.Declare("keys.loan.issued", "Key {tag} issued at move-in[ to {borrower}]", "入伙发放钥匙{tag}[给{borrower}]")
	Passed     = journal.Declare("keys.loan.transferred", "Key {tag} passed on[ from {borrower}]", "钥匙{tag}转借[,原借用人{borrower}]")
	Overdue    = journal.Declare("keys.loan.overdue", "Key {tag} was due back at {due}[ from {borrower}]", "钥匙{tag}逾期未还,应于{due}归还[,{borrower}]")
	Reminded   = journal.Declare("keys.loan.reminded", "Key {tag}: reminder {count}[ to {borrower}]", "钥匙{tag}第{count}次催还[,{borrower}]")
	Lost       = journal.Declare("keys.key.lost", "Key {tag} is lost[, last had by {borrower}][: {text}]", "钥匙{tag}遗失[,借用人{borrower}][:{text}]")
	Damaged    = journal.Declare("keys.key.damaged", "Key {tag} came back damaged[ from {borrower}][: {text}]", "钥匙{tag}归还时已损坏[,{borrower}][:{text}]")
	Found      = journal.Declare("keys.key.found", "Key {tag} was found[: {text}]", "钥匙{tag}寻回[:{text}]")
	Retired    = journal.Declare("keys.key.retired", "Key {tag} is no longer used[: {text}]", "钥匙{tag}停用[:{text}]")
	Counted    = journal.Declare("keys.stock.counted", "Keys counted: {count} differences[, by {actor}]", "清点钥匙,差异{count}项[,{actor}]")
)

// LockChange is what has to be done about a lost or damaged key.
type LockChange struct {
	EstateID, Title    string
	UnitID, LocationID *string
}

// OpenTicket opens a ticket in a transaction that goes on, and returns its id.
type OpenTicket func(ctx context.Context, tx *journal.Tx, what LockChange) (string, error)

// Compensation is what a resident owes for a key that was lost or damaged (KY04).
type Compensation struct {
	ResidentID, LoanID, Note string
	// UnitID is the key's; nil for a public place.
	UnitID *string
	Amount int64
}

// Charge charges a resident in a transaction that goes on.
type Charge func(ctx context.Context, tx *journal.Tx, what Compensation) error

// Service runs the use cases about keys.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
	ticket   OpenTicket
	charge   Charge
}

// New returns the service; ticket opens tickets for changed locks, charge charges residents.
func New(j *journal.Journal, policies *policy.Versions, ticket OpenTicket, charge Charge) *Service {
	return &Service{journal: j, policies: policies, ticket: ticket, charge: charge}
}

// compensate charges a resident who owes something for a key; others, such as contractors, have no account.
func (s *Service) compensate(ctx context.Context, tx *journal.Tx, l *ent.KeyLoan, amount int64) error {
	if l.ResidentID == nil || amount == 0 {
		return nil
	}
	return s.charge(ctx, tx, Compensation{ResidentID: *l.ResidentID, LoanID: l.ID, Note: l.Edges.Key.Tag, UnitID: l.Edges.Key.UnitID, Amount: amount})
}

// Out counts an estate's loans of keys that are out in the caller's sight, and the overdue ones among them (KY04); what was issued at move-in is
// not missed in the cabinet, and does not count.
func Out(ctx context.Context, read *ent.Client, estateID string) (count, overdue int, err error) {
	return store.Tally(ctx, read.KeyLoan.Query().Where(keyloan.EstateID(estateID), keyloan.StatusEQ(kind.LoanOut), keyloan.UntilMoveOut(false)).Aggregate, keyloan.FieldOverdue)
}

// load locks a key.
func load(ctx context.Context, tx *journal.Tx, keyID string, version *int) (*ent.Key, error) {
	k, err := tx.Key.Query().Where(key.ID(keyID), store.ForUpdate).Only(ctx)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.keyID"))
	}
	return k, journal.CheckVersion(version, k.Version)
}

// loadLoan locks a loan that is out, and its key before it, as whoever lends does.
func loadLoan(ctx context.Context, tx *journal.Tx, loanID string, version *int) (*ent.KeyLoan, error) {
	known, err := tx.KeyLoan.Get(ctx, loanID)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("input.loanID"))
	}
	k, err := load(ctx, tx, known.KeyID, nil)
	if err != nil {
		return nil, err
	}
	l, err := tx.KeyLoan.Query().Where(keyloan.ID(loanID), store.ForUpdate).Only(ctx)
	if err != nil {
		return nil, err
	}
	l.Edges.Key = k
	if err := journal.CheckVersion(version, l.Version); err != nil {
		return nil, err
	}
	if l.Status != kind.LoanOut {
		return nil, fault.Of(fault.LoanClosed).At("input.loanID").With("status", string(l.Status))
	}
	return l, nil
}

// entry is one about a key.
func entry(event string, k *ent.Key, more ...string) journal.Entry {
	return journal.Entry{Scope: k.EstateID, Kind: event, Subjects: append([]string{k.ID, input.Value(k.UnitID), input.Value(k.LocationID)}, more...), Args: map[string]any{"tag": k.Tag}}
}

// entryOf is an entry about a loan.
func entryOf(event string, l *ent.KeyLoan) journal.Entry {
	e := entry(event, l.Edges.Key, l.ID, input.Value(l.StaffID), input.Value(l.ResidentID), input.Value(l.TicketID))
	e.Args["borrower"] = l.BorrowerName
	return e
}
