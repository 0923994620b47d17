package helpdesk

import (
	"context"
	"encoding/json"
	"time"

	"foyer/ent"
	"foyer/ent/deadlinepolicy"
	"foyer/ent/estate"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Policy is a version of an estate's policy.
type Policy struct {
	policy.Policy
	Number      int
	Note        *string
	PublishedAt *time.Time
	PublishedBy *ent.Staff
}

// PublishPolicyInput is the next version of an estate's policy.
type PublishPolicyInput struct {
	EstateID                                      string
	Note                                          *string
	Calendars                                     []*policy.Calendar
	Rules                                         []*policy.Rule
	Ladders                                       []*policy.Ladder
	RepeatDays                                    *int
	ListAt                                        *string
	NightFrom, NightListAt, ReviewAt              *string
	Important                                     []*policy.Match
	RemindSeconds                                 *int
	CloseAt                                       *string
	CollectSeconds                                *int
	PaymentDays, LateFeePerMillion, LateGraceDays *int
	IfNumber                                      *int
	IdempotencyKey                                *string `json:"-"`
}

// PublishPolicy publishes the next version of an estate's policy. Tickets opened from then on run on it; those before go on under theirs.
// Faults: RECORD_NOT_FOUND, VERSION_CONFLICT, and those of policy.Check, all at once. Appends PolicyPublished.
func (s *Service) PublishPolicy(ctx context.Context, in PublishPolicyInput) (journal.Receipt, error) {
	var c fault.Check
	note := input.Line(&c, "input.note", input.Value(in.Note), 400, false)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "publishPolicy", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		home, err := tx.Estate.Query().Where(estate.ID(in.EstateID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		if in.IfNumber != nil && *in.IfNumber != home.PolicyVersion {
			return fault.Of(fault.VersionConflict).At("input.ifNumber").With("number", home.PolicyVersion)
		}
		p := policyOf(in.Calendars, in.Rules, in.Ladders, in.RepeatDays, in.ListAt)
		usual := policy.Default()
		p.PaymentDays, p.LateFeePerMillion, p.LateGraceDays = input.Or(in.PaymentDays, usual.PaymentDays), input.Or(in.LateFeePerMillion, usual.LateFeePerMillion), input.Or(in.LateGraceDays, usual.LateGraceDays)
		p.RemindSeconds, p.CollectSeconds, p.CloseAt = input.Or(in.RemindSeconds, usual.RemindSeconds), input.Or(in.CollectSeconds, usual.CollectSeconds), input.Or(in.CloseAt, usual.CloseAt)
		p.NightFrom, p.NightListAt, p.ReviewAt = input.Or(in.NightFrom, usual.NightFrom), input.Or(in.NightListAt, usual.NightListAt), input.Or(in.ReviewAt, usual.ReviewAt)
		p.Important = values(in.Important)
		zone, err := check(home, p)
		if err != nil {
			return err
		}
		body, err := json.Marshal(p)
		if err != nil {
			return err
		}
		create := tx.DeadlinePolicy.Create().SetID(id.New(id.DeadlinePolicy, tx.Now)).SetEstateID(home.ID).SetNumber(home.PolicyVersion + 1).
			SetNote(note).SetBody(string(body)).SetPublishedAt(tx.Now)
		create.SetNillablePublishedByID(tx.Actor.Person())
		published, err := create.Save(ctx)
		if err != nil {
			return err
		}
		if err := home.Update().SetPolicyVersion(published.Number).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		for _, next := range []alarm.Alarm{nextLists(home.ID, p, tx.Now, zone), nextNight(home.ID, p, tx.Now, zone)} {
			if err := alarm.Set(ctx, tx.Tx, next); err != nil {
				return err
			}
		}
		for _, follow := range s.followers {
			if err := follow(ctx, tx, home.ID, p, zone); err != nil {
				return err
			}
		}
		tx.Result(published.ID)
		tx.Record(journal.Entry{Scope: home.ID, Kind: PolicyPublished, Subjects: []string{home.ID}, Args: map[string]any{"count": published.Number}, Text: note})
		return nil
	})
}

// Follower is what another desk does, in the same transaction, when an estate publishes a policy.
type Follower func(ctx context.Context, tx *journal.Tx, estateID string, p *policy.Policy, zone *time.Location) error

// OnPolicy has another desk follow each policy that is published; call it before the first request.
func (s *Service) OnPolicy(f Follower) { s.followers = append(s.followers, f) }

// check refuses a policy that can't be followed, and returns the zone that it is followed in.
func check(home *ent.Estate, p *policy.Policy) (*time.Location, error) {
	zone, err := time.LoadLocation(home.TimeZone)
	if err != nil {
		return nil, fault.Of(fault.BadTimeZone).At("input.estateID")
	}
	return zone, p.Check(zone)
}

func policyOf(calendars []*policy.Calendar, rules []*policy.Rule, ladders []*policy.Ladder, repeatDays *int, listAt *string) *policy.Policy {
	return &policy.Policy{Calendars: values(calendars), Rules: values(rules), Ladders: values(ladders), RepeatDays: input.Or(repeatDays, policy.Default().RepeatDays), ListAt: input.Value(listAt)}
}

func values[T any](list []*T) []T {
	out := make([]T, len(list))
	for i, v := range list {
		out[i] = *v
	}
	return out
}

// PolicyOf reads a version of an estate's policy: the one in force when no number is given. Fault: RECORD_NOT_FOUND.
func (s *Service) PolicyOf(ctx context.Context, read *ent.Client, estateID string, number *int) (*Policy, error) {
	home, err := read.Estate.Get(ctx, estateID)
	if err != nil {
		return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("estateID"))
	}
	found := &Policy{Number: input.Or(number, home.PolicyVersion)}
	if found.Number != 0 {
		row, err := read.DeadlinePolicy.Query().Where(deadlinepolicy.EstateID(estateID), deadlinepolicy.Number(found.Number)).WithPublishedBy().Only(ctx)
		if err != nil {
			return nil, store.Missing(err, fault.Of(fault.RecordNotFound).At("number"))
		}
		found.Note, found.PublishedAt, found.PublishedBy = &row.Note, &row.PublishedAt, row.Edges.PublishedBy
	}
	p, err := s.policies.Of(ctx, read, estateID, found.Number)
	if err != nil {
		return nil, err
	}
	found.Policy = *p
	return found, nil
}

// PublishedPolicy reads a published version by its id.
func (s *Service) PublishedPolicy(ctx context.Context, read *ent.Client, policyID string) (*Policy, error) {
	row, err := read.DeadlinePolicy.Get(ctx, policyID)
	if err != nil {
		return nil, err
	}
	return s.PolicyOf(ctx, read, row.EstateID, &row.Number)
}
