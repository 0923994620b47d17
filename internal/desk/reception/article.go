package reception

import (
	"context"

	"foyer/ent/article"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// articleLength is how long a page of the knowledge base may be, in characters.
const articleLength = 20_000

// WriteArticleInput is a page of the knowledge base.
type WriteArticleInput struct {
	EstateID       string
	Topic          string
	Title          string
	Body           string
	ReviewOn       string
	IdempotencyKey *string `json:"-"`
}

// UpdateArticleInput is changes of a page; what is left out stays.
type UpdateArticleInput struct {
	ArticleID      string
	Title          *string
	Body           *string
	ReviewOn       *string
	Retired        *bool
	IfVersion      *int
	IdempotencyKey *string `json:"-"`
}

// WriteArticle adds a page to the knowledge base (IN07). Fault: ALREADY_EXISTS. Appends ArticleWritten.
func (s *Service) WriteArticle(ctx context.Context, in WriteArticleInput) (journal.Receipt, error) {
	var c fault.Check
	topic := input.Line(&c, "input.topic", in.Topic, 50, true)
	title := input.Line(&c, "input.title", in.Title, input.LineLength, true)
	body := input.Prose(&c, "input.body", in.Body, articleLength, true)
	review := input.Day(&c, "input.reviewOn", in.ReviewOn)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "writeArticle", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return err
		}
		a, err := tx.Article.Create().SetID(id.New(id.Article, tx.Now)).SetEstateID(in.EstateID).SetTopic(topic).SetTitle(title).
			SetBody(body).SetReviewOn(review).SetChangedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(a.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: ArticleWritten, Subjects: []string{a.ID}, Args: map[string]any{"topic": topic, "title": title}})
		return nil
	})
}

// UpdateArticle changes, confirms or retires a page (IN07). Faults: VERSION_CONFLICT, NOTHING_TO_CHANGE. Appends
// ArticleUpdated.
func (s *Service) UpdateArticle(ctx context.Context, in UpdateArticleInput) (journal.Receipt, error) {
	var c fault.Check
	if in.Title != nil {
		*in.Title = input.Line(&c, "input.title", *in.Title, input.LineLength, true)
	}
	if in.Body != nil {
		*in.Body = input.Prose(&c, "input.body", *in.Body, articleLength, true)
	}
	if in.ReviewOn != nil {
		input.Day(&c, "input.reviewOn", *in.ReviewOn)
	}
	c.That(in.Title != nil || in.Body != nil || in.ReviewOn != nil || in.Retired != nil, fault.NothingToDo, "input", "Give at least one field to change.")
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	return s.journal.Do(ctx, "updateArticle", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		a, err := tx.Article.Query().Where(article.ID(in.ArticleID), store.ForUpdate).Only(ctx)
		if err != nil {
			return err
		}
		if err := journal.CheckVersion(in.IfVersion, a.Version); err != nil {
			return err
		}
		a, err = a.Update().SetNillableTitle(in.Title).SetNillableBody(in.Body).SetNillableReviewOn(in.ReviewOn).
			SetNillableRetired(in.Retired).SetChangedAt(tx.Now).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		tx.Result(a.ID)
		tx.Record(journal.Entry{Scope: a.EstateID, Kind: ArticleUpdated, Subjects: []string{a.ID}, Args: map[string]any{"topic": a.Topic, "title": a.Title}})
		return nil
	})
}
