package webhook

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"foyer/ent"
	"foyer/ent/staff"
	entwebhook "foyer/ent/webhook"
	"foyer/ent/webhookdelivery"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/id"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// filed is how many entries are looked at in one transaction.
const filed = 256

// backoff is how long a message waits after each failed attempt, as Standard Webhooks propose; after the last it is dead.
var backoff = []time.Duration{5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 14 * time.Hour}

// File takes what happened since it last looked for those webhooks that want to know, and tells whether there may be more. The context
// must be the system's.
func (s *Service) File(ctx context.Context) (more bool, err error) {
	heads, err := s.journal.Heads(ctx)
	if err != nil {
		return false, err
	}
	active, err := s.store.Read().Webhook.Query().Where(entwebhook.Active(true)).All(ctx)
	if err != nil {
		return false, err
	}
	for _, w := range active {
		if w.Position >= heads[w.EstateID] {
			continue
		}
		entries, err := s.journal.Since(ctx, w.EstateID, w.Position, filed)
		if err != nil {
			return false, err
		}
		if err := s.file(ctx, w, entries); err != nil {
			return false, err
		}
		more = more || len(entries) == filed
	}
	return more, nil
}

// file makes deliveries of entries, and moves the webhook's position past them, unless somebody else did.
func (s *Service) file(ctx context.Context, seen *ent.Webhook, entries []journal.Entry) error {
	return s.store.InTx(ctx, func(tx *store.Tx) error {
		w, err := tx.Webhook.Query().Where(entwebhook.ID(seen.ID), store.ForUpdate).Only(ctx)
		if err != nil || w.Position != seen.Position || !w.Active || len(entries) == 0 {
			return err
		}
		var wanted []*ent.WebhookDeliveryCreate
		for _, e := range entries {
			if !slices.ContainsFunc(w.Kinds, func(k string) bool { return matches(k, e.For(viewer(w)).Kind) }) {
				continue
			}
			wanted = append(wanted, tx.WebhookDelivery.Create().SetID(id.New(id.WebhookDelivery, e.At)).SetEstateID(w.EstateID).SetWebhookID(w.ID).SetSeq(e.Seq).SetKind(e.Kind).
				SetStatus(kind.DeliveryPending).SetNextAt(e.At).SetCreatedAt(e.At))
		}
		if len(wanted) > 0 {
			if err := tx.WebhookDelivery.CreateBulk(wanted...).Exec(ctx); err != nil {
				return err
			}
		}
		return tx.Webhook.Update().Where(entwebhook.ID(w.ID)).SetPosition(entries[len(entries)-1].Seq).Exec(ctx)
	})
}

// viewer is who a webhook stands for.
func viewer(w *ent.Webhook) actor.Actor {
	return actor.Actor{Role: w.Role, Estates: []string{w.EstateID}}
}

// Message is what is sent.
type Message struct {
	// ID stays the same however often it is sent.
	ID string
	// URL and Secret are the webhook's.
	URL, Secret string
	// Body is JSON.
	Body []byte
}

// body is a message as Standard Webhooks shape it.
type body struct {
	Type      string    `json:"type"`
	Timestamp time.Time `json:"timestamp"`
	Data      data      `json:"data"`
}

// data is an entry as a webhook gets it.
type data struct {
	EstateID string            `json:"estateID"`
	Seq      int64             `json:"seq"`
	Text     map[string]string `json:"text"`
	Subjects []string          `json:"subjects"`
	Args     map[string]any    `json:"args"`
	// Call lists who is called, with their phones: for gateways that reach people.
	Call []called `json:"call,omitempty"`
}

type called struct {
	StaffID string `json:"staffID"`
	Name    string `json:"name"`
	Phone   string `json:"phone"`
}

// Waiting are the webhooks to which something is due. The context must be the system's.
func (s *Service) Waiting(ctx context.Context, now time.Time) ([]string, error) {
	return s.store.Read().WebhookDelivery.Query().Where(webhookdelivery.NextAtLTE(now), webhookdelivery.HasWebhookWith(entwebhook.Active(true))).
		Unique(true).Select(webhookdelivery.FieldWebhookID).Strings(ctx)
}

// Due are the messages to a webhook whose time has come, oldest first, at most so many. The context must be the system's.
func (s *Service) Due(ctx context.Context, webhookID string, now time.Time, most int) ([]Message, error) {
	waiting, err := s.store.Read().WebhookDelivery.Query().Where(webhookdelivery.WebhookID(webhookID), webhookdelivery.NextAtLTE(now)).
		Order(webhookdelivery.ByNextAt(), webhookdelivery.ByID()).Limit(most).WithWebhook().All(ctx)
	if err != nil {
		return nil, err
	}
	var messages []Message
	for _, d := range waiting {
		w := d.Edges.Webhook
		text, err := s.write(ctx, w, d.Seq)
		if err != nil {
			return nil, err
		}
		messages = append(messages, Message{ID: d.ID, URL: w.URL, Secret: w.Secret, Body: text})
	}
	return messages, nil
}

// write renders an entry for a webhook, as it may be read now.
func (s *Service) write(ctx context.Context, w *ent.Webhook, seq int64) ([]byte, error) {
	e, err := s.journal.Entry(ctx, w.EstateID, seq)
	if err != nil {
		return nil, err
	}
	who := viewer(w)
	e = e.For(who)
	d := data{EstateID: w.EstateID, Seq: e.Seq, Subjects: e.Subjects, Args: map[string]any{},
		Text: map[string]string{"zh": e.Render(journal.Chinese, who.Personal()), "en": e.Render(journal.English, who.Personal())}}
	for name, v := range e.Args {
		if who.Personal() || journal.Impersonal(name) {
			d.Args[name] = v
		}
	}
	if _, calls := e.Args["callee"]; calls && who.Personal() {
		people, err := s.store.Read().Staff.Query().Where(staff.IDIn(e.Subjects...)).Order(staff.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, p := range people {
			d.Call = append(d.Call, called{StaffID: p.ID, Name: p.Name, Phone: p.Phone})
		}
	}
	return json.Marshal(body{Type: e.Kind, Timestamp: e.At, Data: d})
}

// Outcome is how an attempt ended.
type Outcome struct {
	// Status is that of the answer; 0 when there was none, and then Err says why.
	Status int
	Err    string
}

// Accepted tells whether the receiver has it.
func (o Outcome) Accepted() bool { return o.Status >= 200 && o.Status < 300 }

// gone is the status with which a receiver says that it wants nothing more.
const gone = 410

// Settle notes how an attempt ended: accepted, to be tried again, or given up. Appends Dead. The context must be the system's.
func (s *Service) Settle(ctx context.Context, deliveryID string, o Outcome, now time.Time) error {
	d, err := s.store.Read().WebhookDelivery.Query().Where(webhookdelivery.ID(deliveryID)).WithWebhook().Only(ctx)
	if err != nil {
		return err
	}
	next := clock.Never
	switch {
	case o.Accepted():
	case d.Attempts >= len(backoff), o.Status == gone:
		return s.bury(ctx, d, o)
	default:
		next = now.Add(backoff[d.Attempts])
	}
	return s.store.InTx(ctx, func(tx *store.Tx) error {
		u := attempted(tx, d, o).SetNextAt(next)
		if o.Accepted() {
			u.SetStatus(kind.DeliveryDelivered).SetDeliveredAt(now)
		}
		return u.Exec(ctx)
	})
}

// attempted is the update that counts an attempt.
func attempted(tx *store.Tx, d *ent.WebhookDelivery, o Outcome) *ent.WebhookDeliveryUpdate {
	u := tx.WebhookDelivery.Update().Where(webhookdelivery.ID(d.ID)).AddAttempts(1).SetLastError(o.Err)
	if o.Status == 0 {
		return u.ClearLastStatus()
	}
	return u.SetLastStatus(o.Status)
}

// bury gives a message up. A receiver that says it is gone is sent nothing more.
func (s *Service) bury(ctx context.Context, d *ent.WebhookDelivery, o Outcome) error {
	_, err := s.journal.Write(ctx, journal.Request{Operation: "courier"}, func(tx *journal.Tx) error {
		if err := attempted(tx.Tx, d, o).SetStatus(kind.DeliveryDead).SetNextAt(clock.Never).Exec(ctx); err != nil {
			return err
		}
		if o.Status == gone {
			if err := tx.Webhook.Update().Where(entwebhook.ID(d.WebhookID)).SetActive(false).AddVersion(1).Exec(ctx); err != nil {
				return err
			}
		}
		tx.Record(journal.Entry{Scope: d.EstateID, Kind: Dead, Subjects: []string{d.ID, d.WebhookID}, Args: map[string]any{"seq": d.Seq, "label": d.Edges.Webhook.Label}})
		return nil
	})
	return err
}
