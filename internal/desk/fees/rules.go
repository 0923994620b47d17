package fees

import (
	"slices"

	"foyer/ent"
	"foyer/internal/base/kind"
)

// Overlap tells whether two tariffs hold for the same unit on the same day (FE01). Days are YYYY-MM-DD, which sort as they follow each other.
func Overlap(a, b *ent.Tariff) bool {
	return begins(a, b) && begins(b, a) && shares(a.Uses, b.Uses)
}

// begins tells whether a begins before b is over.
func begins(a, b *ent.Tariff) bool { return b.To == nil || a.From <= *b.To }

// shares tells whether two lists of uses have one in common; an empty one is every use.
func shares(a, b []kind.UnitUse) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(u kind.UnitUse) bool { return slices.Contains(b, u) })
}

// TariffOn is the one that holds for units of a use on a day; nil when none does (FE01).
func TariffOn(tariffs []*ent.Tariff, day string, use kind.UnitUse) *ent.Tariff {
	asked := &ent.Tariff{Uses: []kind.UnitUse{use}, From: day, To: &day}
	for _, t := range tariffs {
		if Overlap(t, asked) {
			return t
		}
	}
	return nil
}

// inTheWay is another tariff that holds on a day and for a use for which one is wanted; nil when there is none.
func inTheWay(tariffs []*ent.Tariff, wanted *ent.Tariff) *ent.Tariff {
	for _, t := range tariffs {
		if t.ID != wanted.ID && Overlap(t, wanted) {
			return t
		}
	}
	return nil
}
