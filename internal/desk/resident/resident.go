package resident

import (
	"foyer/ent"
	"foyer/internal/journal"
)

// Kinds of entries about residents.
var (
	Added               = journal.Declare("resident.resident.added", "Resident[ {name}] registered[ by {actor}]", "登记业户[{name}][,{actor}]")
	Updated             = journal.Declare("resident.resident.updated", "Resident[ {name}] corrected[ by {actor}]", "更正业户[{name}]资料[,{actor}]")
	OccupancyStarted    = journal.Declare("resident.occupancy.started", "[{name} is ]{role} of {unit} now", "[{name}为]{unit}{role}")
	OccupancyEnded      = journal.Declare("resident.occupancy.ended", "[{name} is ]no longer {role} of {unit}", "[{name}]不再是{unit}{role}")
	KeyHouseholdFlagged = journal.Declare("resident.key_household.flagged", "Key household flagged[: {name}][, {text}]", "列为重点户[:{name}][,{text}]")
	KeyHouseholdCleared = journal.Declare("resident.key_household.cleared", "Key household no longer flagged[: {name}][, {text}]", "取消重点户[:{name}][,{text}]")
	CardIssued          = journal.Declare("resident.card.issued", "Resident card {number} issued[ to {name}]", "发放住户卡{number}[给{name}]")
	CardReturned        = journal.Declare("resident.card.returned", "Resident card {number} returned[ by {name}]", "收回住户卡{number}[,{name}]")
)

// Service runs the use cases about residents.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }

// entry is an entry about a resident.
func entry(r *ent.Resident, kind string, more ...string) journal.Entry {
	return journal.Entry{Scope: r.EstateID, Kind: kind, Subjects: append([]string{r.ID}, more...), Args: map[string]any{"name": r.Name}}
}
