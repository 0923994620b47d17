package webhook

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"foyer/ent"
	entwebhook "foyer/ent/webhook"
	"foyer/ent/webhookdelivery"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries about webhooks. They are told to nobody outside: a dead webhook would be told of its own death.
var (
	Created  = journal.Declare("webhook.webhook.created", "Webhook made[: {label}][ by {actor}]", "建立外部推送[:{label}][,{actor}]")
	Updated  = journal.Declare("webhook.webhook.updated", "Webhook corrected[: {label}][ by {actor}]", "更正外部推送[:{label}][,{actor}]")
	Dead     = journal.Declare("webhook.delivery.dead", "A message about entry {seq} was not accepted[ by {label}] and is given up", "第{seq}条记录的外部推送[({label})]多次失败,已停止")
	Replayed = journal.Declare("webhook.delivery.replayed", "The message about entry {seq} is sent once more[ by {actor}]", "重新推送第{seq}条记录[,{actor}]")
)

// own is what the kinds of entries about webhooks begin with.
const own = "webhook."

// mostWebhooks is how many an estate may have.
const mostWebhooks = 50

// Service runs the use cases about webhooks.
type Service struct {
	journal *journal.Journal
	store   *store.Store
}

// New returns the service.
func New(s *store.Store, j *journal.Journal) *Service { return &Service{store: s, journal: j} }

// CreateWebhookInput is a new webhook.
type CreateWebhookInput struct {
	EstateID string
	Label    *string
	URL      string
	Role     kind.Role
	Kinds    []string
}

// Create makes a webhook and returns its secret, which is shown once. It is told of entries from now on. Faults: INVALID for bad
// fields, RECORD_NOT_FOUND, TOO_LONG when the estate has as many as it may. Appends Created.
func (s *Service) Create(ctx context.Context, in CreateWebhookInput) (r journal.Receipt, secret string, err error) {
	var c fault.Check
	label := input.Line(&c, "input.label", input.Value(in.Label), 100, false)
	checkURL(&c, in.URL)
	kinds := checkKinds(&c, in.Kinds)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, "", err
	}
	raw := make([]byte, 24)
	_, _ = rand.Read(raw) // it never fails
	secret = "whsec_" + base64.StdEncoding.EncodeToString(raw)
	r, err = s.journal.Do(ctx, "createWebhook", nil, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		n, err := tx.Webhook.Query().Where(entwebhook.EstateID(in.EstateID)).Count(ctx)
		if err != nil {
			return err
		}
		if n >= mostWebhooks {
			return fault.New(fault.TooLong, "An estate has at most %d webhooks; correct one that is there.", mostWebhooks).At("input.estateID")
		}
		head, err := s.journal.Head(ctx, in.EstateID)
		if err != nil {
			return err
		}
		w, err := tx.Webhook.Create().SetID(id.New(id.Webhook, tx.Now)).SetEstateID(in.EstateID).SetLabel(label).SetURL(in.URL).SetSecret(secret).SetRole(in.Role).
			SetKinds(kinds).SetPosition(head.Seq).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(w.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: Created, Subjects: []string{w.ID}, Args: map[string]any{"label": label}})
		return nil
	})
	return r, secret, err
}

// UpdateWebhookInput is a correction of a webhook.
type UpdateWebhookInput struct {
	WebhookID      string
	Label          *string
	URL            *string
	Kinds          []string
	Active         *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// Update corrects a webhook, or switches it off and on; what happens while it is off is not sent. Faults: INVALID for bad fields,
// RECORD_NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE. Appends Updated.
func (s *Service) Update(ctx context.Context, in UpdateWebhookInput) (journal.Receipt, error) {
	var c fault.Check
	c.That(in.Label != nil || in.URL != nil || in.Kinds != nil || in.Active != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if in.Label != nil {
		*in.Label = input.Line(&c, "input.label", *in.Label, 100, false)
	}
	if in.URL != nil {
		checkURL(&c, *in.URL)
	}
	if in.Kinds != nil {
		in.Kinds = checkKinds(&c, in.Kinds)
	}
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateWebhook", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		w, err := tx.Webhook.Query().Where(entwebhook.ID(in.WebhookID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.webhookID"))
		}
		if err := journal.CheckVersion(in.IfVersion, w.Version); err != nil {
			return err
		}
		u := w.Update().SetNillableLabel(in.Label).SetNillableURL(in.URL).SetNillableActive(in.Active).AddVersion(1)
		if in.Kinds != nil {
			u.SetKinds(in.Kinds)
		}
		if in.Active != nil && *in.Active && !w.Active {
			head, err := s.journal.Head(ctx, w.EstateID)
			if err != nil {
				return err
			}
			u.SetPosition(head.Seq)
		}
		if w, err = u.Save(ctx); err != nil {
			return err
		}
		tx.Result(w.ID)
		tx.Record(journal.Entry{Scope: w.EstateID, Kind: Updated, Subjects: []string{w.ID}, Args: map[string]any{"label": w.Label}})
		return nil
	})
}

// ReplayDeliveryInput is a message to send once more.
type ReplayDeliveryInput struct {
	DeliveryID     string
	IdempotencyKey *string `json:"-"`
}

// Replay sends a message once more. Fault: RECORD_NOT_FOUND. Appends Replayed.
func (s *Service) Replay(ctx context.Context, in ReplayDeliveryInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "replayDelivery", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		d, err := tx.WebhookDelivery.Query().Where(webhookdelivery.ID(in.DeliveryID), store.ForUpdate).Only(ctx)
		if err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.deliveryID"))
		}
		if err := d.Update().SetStatus(kind.DeliveryPending).SetAttempts(0).SetNextAt(tx.Now).ClearDeliveredAt().Exec(ctx); err != nil {
			return err
		}
		tx.Result(d.ID)
		tx.Record(journal.Entry{Scope: d.EstateID, Kind: Replayed, Subjects: []string{d.ID, d.WebhookID}, Args: map[string]any{"seq": d.Seq}})
		return nil
	})
}

// Of lists an estate's webhooks in sight.
func Of(ctx context.Context, read *ent.Client, estateID string) ([]*ent.Webhook, error) {
	return read.Webhook.Query().Where(entwebhook.EstateID(estateID)).Order(entwebhook.ByID()).Limit(mostWebhooks).All(ctx)
}

func checkURL(c *fault.Check, raw string) {
	u, err := url.Parse(raw)
	c.That(err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && u.Fragment == "" && len(raw) <= 2000, fault.BadURL, "input.url",
		"Send an http or https address without user, password and fragment.")
}

// checkKinds refuses kinds that nothing is ever of.
func checkKinds(c *fault.Check, kinds []string) []string {
	c.That(len(kinds) > 0 && len(kinds) <= 50, fault.Required, "input.kinds", "Name 1 to 50 kinds of entries.")
	for i, k := range kinds {
		known := slices.ContainsFunc(journal.Kinds(), func(o journal.Kind) bool { return matches(k, o.Name) })
		c.That(known, fault.BadReference, fmt.Sprintf("input.kinds.%d", i), "No entry is ever of the kind %q; docs/events.md lists them.", k)
	}
	return kinds
}

// matches tells whether a kind is meant by a name, which may be the beginning of several.
func matches(name, of string) bool {
	return !strings.HasPrefix(of, own) && (name == of || strings.HasSuffix(name, ".") && strings.HasPrefix(of, name))
}
