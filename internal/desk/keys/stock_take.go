package keys

import (
	"context"
	"slices"
	"strings"

	"foyer/ent"
	"foyer/ent/key"
	"foyer/ent/schema"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// mostTags is how many tags one count names at most.
const mostTags = 5000

// TakeStockInput is what was found in the cabinet.
type TakeStockInput struct {
	EstateID       string
	Cabinet        *string
	Tags           []string
	IdempotencyKey *string `json:"-"`
}

// TakeStock compares what was found in the cabinet with the records; it changes none of them (KY06). Faults: RECORD_NOT_FOUND, TOO_LONG.
// Appends Counted.
func (s *Service) TakeStock(ctx context.Context, in TakeStockInput) (journal.Receipt, error) {
	var c fault.Check
	cabinet := input.Line(&c, "input.cabinet", input.Value(in.Cabinet), 100, false)
	found := input.Lines(&c, "input.tags", in.Tags, mostTags, 32)
	if err := c.Err(); err != nil {
		return journal.Receipt{}, err
	}
	slices.Sort(found)
	found = slices.Compact(found)
	return s.journal.Do(ctx, "takeStock", in.IdempotencyKey, in, func(tx *journal.Tx) error {
		if _, err := tx.Estate.Get(ctx, in.EstateID); err != nil {
			return store.Missing(err, fault.Of(fault.RecordNotFound).At("input.estateID"))
		}
		known, err := tx.Key.Query().Where(key.EstateID(in.EstateID)).WithOpenLoan().All(ctx)
		if err != nil {
			return err
		}
		differences, expected := Compare(known, cabinet, found)
		create := tx.StockTake.Create().SetID(id.New(id.StockTake, tx.Now)).SetEstateID(in.EstateID).SetCabinet(cabinet).SetCounted(len(found)).SetExpected(expected).
			SetDifferences(differences).SetCountedAt(tx.Now)
		create.SetNillableCountedByID(tx.Actor.Person())
		taken, err := create.Save(ctx)
		if err != nil {
			return err
		}
		subjects := []string{taken.ID}
		for _, d := range differences {
			subjects = append(subjects, d.KeyID)
		}
		tx.Result(taken.ID)
		tx.Record(journal.Entry{Scope: in.EstateID, Kind: Counted, Subjects: subjects, Args: map[string]any{"count": len(differences)}})
		return nil
	})
}

// Compare lists what differs between the records of keys and the tags that were found in a cabinet, in order of the tags, and how many
// should have been there (KY06).
func Compare(known []*ent.Key, cabinet string, found []string) (differences []schema.StockDifference, expected int) {
	byTag := map[string]*ent.Key{}
	differences = []schema.StockDifference{}
	for _, k := range known {
		byTag[k.Tag] = k
		if k.State != kind.KeyIn || !strings.HasPrefix(k.Place, cabinet) {
			continue
		}
		expected++
		if !slices.Contains(found, k.Tag) {
			differences = append(differences, schema.StockDifference{Tag: k.Tag, KeyID: k.ID, Kind: kind.StockMissing})
		}
	}
	for _, tag := range found {
		k := byTag[tag]
		switch {
		case k == nil:
			differences = append(differences, schema.StockDifference{Tag: tag, Kind: kind.StockUnknown})
		case k.State == kind.KeyOut:
			d := schema.StockDifference{Tag: tag, KeyID: k.ID, Kind: kind.StockOut}
			if k.Edges.OpenLoan != nil {
				d.Since = &k.Edges.OpenLoan.LentAt
			}
			differences = append(differences, d)
		case k.State == kind.KeyRetired:
			differences = append(differences, schema.StockDifference{Tag: tag, KeyID: k.ID, Kind: kind.StockRetired})
		case !strings.HasPrefix(k.Place, cabinet):
			differences = append(differences, schema.StockDifference{Tag: tag, KeyID: k.ID, Kind: kind.StockElsewhere})
		}
	}
	slices.SortFunc(differences, func(a, b schema.StockDifference) int { return strings.Compare(a.Tag, b.Tag) })
	return differences, expected
}
