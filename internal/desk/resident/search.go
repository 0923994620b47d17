package resident

import (
	"context"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
	"golang.org/x/text/unicode/norm"

	"foyer/ent"
	"foyer/ent/predicate"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/journal"
	"foyer/internal/store"
)

// shortestPhone is how many digits of a phone number a search needs: fewer would match half the estate.
const shortestPhone = 3

// longestTerm bounds a suffix in the index; nobody types more.
const longestTerm = 32

// Terms are the suffixes of a resident's names and phones. Part of a number or name is a prefix of one of them, so that
// a caller is found by a range scan of an index.
func Terms(name string, phones ...string) []string {
	seen := map[string]bool{}
	var terms []string
	add := func(term string) {
		if runes := []rune(term); len(runes) > longestTerm {
			term = string(runes[:longestTerm])
		}
		if term != "" && !seen[term] {
			seen[term] = true
			terms = append(terms, term)
		}
	}
	folded := fold(name)
	for i := range folded {
		add(folded[i:])
	}
	for _, phone := range phones {
		for i := 0; i+shortestPhone <= len(phone); i++ {
			add(phone[i:])
		}
	}
	return terms
}

// fold brings a name to the form it is searched in: compatibility forms folded, lower case, no blanks.
func fold(s string) string {
	return strings.ReplaceAll(strings.ToLower(norm.NFKC.String(s)), " ", "")
}

func termsOf(r *ent.Resident) []string {
	return Terms(r.Name, append([]string{r.Phone}, r.OtherPhones...)...)
}

// index writes a resident's terms anew.
func index(ctx context.Context, tx *journal.Tx, r *ent.Resident) error {
	if _, err := tx.Exec(ctx, "DELETE FROM resident_terms WHERE resident_id = ?", r.ID); err != nil {
		return err
	}
	var rows [][]any
	for _, term := range termsOf(r) {
		rows = append(rows, []any{r.EstateID, term, r.ID})
	}
	return tx.Insert(ctx, "resident_terms", "estate_id, term, resident_id", rows)
}

// Where is a search that is being made of a filter.
type Where struct {
	// Estates in sight; nil for all.
	Estates []string
	// Estate is the one that the filter names; empty for none.
	Estate string
}

// ByPhone finds residents by part of a phone number. Fault: BAD_PHONE for fewer than 3 digits or other characters.
func (w Where) ByPhone(phone string) (predicate.Resident, error) {
	digits, ok := input.Digits(phone)
	if !ok || len(digits) < shortestPhone {
		return nil, fault.New(fault.BadPhone, "Search with at least %d digits of the number.", shortestPhone).At("where.phone")
	}
	return w.byTerm(digits), nil
}

// BySearch finds residents by part of a name or phone number. Fault: REQUIRED for an empty search.
func (w Where) BySearch(search string) (predicate.Resident, error) {
	if digits, ok := input.Digits(search); ok && len(digits) >= shortestPhone {
		return w.byTerm(digits), nil
	}
	term := fold(strings.TrimSpace(search))
	if term == "" || utf8.RuneCountInString(term) > longestTerm {
		return nil, fault.New(fault.Required, "Search with 1 to %d characters.", longestTerm).At("where.search")
	}
	return w.byTerm(term), nil
}

// byTerm is a range scan of the index of terms: everything that begins with the term. The estate comes first in the
// index, so that the scan never touches another estate's rows.
func (w Where) byTerm(term string) predicate.Resident {
	return func(s *sql.Selector) {
		t, e := sql.Table("resident_terms"), sql.Table("estates")
		found := sql.Dialect(s.Dialect()).Select(t.C("resident_id")).From(t)
		switch {
		case w.Estate != "":
			found.Where(sql.EQ(t.C("estate_id"), w.Estate))
			s.Where(store.Unindexed(s, "estate_id", []string{w.Estate}))
		case w.Estates == nil:
			found.Where(sql.In(t.C("estate_id"), sql.Dialect(s.Dialect()).Select(e.C("id")).From(e)))
		default:
			found.Where(sql.In(t.C("estate_id"), store.Anys(w.Estates)...))
		}
		found.Where(sql.And(sql.GTE(t.C("term"), term), sql.LT(t.C("term"), term+"\U0010FFFF")))
		s.Where(sql.In(s.C("id"), found))
	}
}
