package reception

import (
	"context"

	"foyer/ent"
	"foyer/ent/message"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// Kinds of entries of the reception.
var (
	MessageLeft      = journal.Declare("reception.message.left", "Message left[ for {recipient}][: {text}]", "留言转告[{recipient}][:{text}]")
	MessageDelivered = journal.Declare("reception.message.delivered", "Message delivered[ to {recipient}]", "留言已转告[{recipient}]")
	ArticleWritten   = journal.Declare("reception.article.written", "Knowledge base: {topic} / {title} added", "知识库新增:{topic}/{title}")
	ArticleUpdated   = journal.Declare("reception.article.updated", "Knowledge base: {topic} / {title} changed", "知识库更新:{topic}/{title}")
	CallReported     = journal.Declare("reception.call.reported", "Hotline call reported, {count} rings", "热线来电,响铃{count}声")
)

// Service runs the use cases of the reception.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// LeaveMessageInput is a message for an absent colleague.
type LeaveMessageInput struct {
	EstateID       string
	RecipientID    string
	CallerName     *string
	CallerPhone    *string
	Text           string
	IdempotencyKey *string `json:"-"`
}

// DeliverMessageInput is a message passed on.
type DeliverMessageInput struct {
	MessageID      string
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// LeaveMessage takes a message for an absent colleague; it stays open until delivered (IN04). Appends MessageLeft.
func (s *Service) LeaveMessage(ctx context.Context, in LeaveMessageInput) (journal.Receipt, error) {
	var c fault.Check
	caller := input.Line(&c, "input.callerName", input.Value(in.CallerName), 100, false)
	phone := input.Phone(&c, "input.callerPhone", input.Value(in.CallerPhone))
	text := input.Prose(&c, "input.text", in.Text, input.ProseLength, true)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "leaveMessage", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		recipient, err := tx.Staff.Get(ctx, in.RecipientID)
		if ent.IsNotFound(err) {
			return fault.Of(fault.BadReference).At("input.recipientID")
		}
		if err != nil {
			return err
		}
		m, err := tx.Message.Create().SetID(id.New(id.Message, tx.Now)).SetEstateID(in.EstateID).SetRecipientID(recipient.ID).
			SetCallerName(caller).SetCallerPhone(phone).SetText(text).SetTakenAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: MessageLeft, Subjects: []string{m.ID, recipient.ID}, Args: map[string]any{"recipient": recipient.Name}, Text: text})
		return nil
	})
}

// DeliverMessage notes that the colleague got the message (IN04). Faults: ALREADY_DELIVERED, VERSION_CONFLICT. Appends
// MessageDelivered.
func (s *Service) DeliverMessage(ctx context.Context, in DeliverMessageInput) (journal.Receipt, error) {
	return s.journal.Do(ctx, "deliverMessage", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		m, err := tx.Message.Query().Where(message.ID(in.MessageID), store.ForUpdate).WithRecipient().Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, m.Version); err != nil {
			return err
		}
		if m.DeliveredAt != nil {
			return fault.Of(fault.AlreadyDelivered).At("input.messageID")
		}
		if _, err := m.Update().SetDeliveredAt(tx.Now).AddVersion(1).Save(ctx); err != nil {
			return err
		}
		tx.Result(m.ID)
		tx.Record(journal.Entry{Scope: m.EstateID, Kind: MessageDelivered, Subjects: []string{m.ID, m.RecipientID}, Args: map[string]any{"recipient": m.Edges.Recipient.Name}})
		return nil
	})
}
