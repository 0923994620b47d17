package fees

import (
	"foyer/internal/journal"
)

// Kinds of entries about fees.
var (
	ItemAdded   = journal.Declare("fees.item.added", "Fee item {item} added[ by {actor}]", "新增收费项目{item}[,{actor}]")
	ItemUpdated = journal.Declare("fees.item.updated", "Fee item {item} changed[ by {actor}]", "收费项目{item}变更[,{actor}]")
	TariffAdded = journal.Declare("fees.tariff.added", "{item}: another tariff from {since}[, by {actor}]", "{item}:自{since}起执行新收费标准[,{actor}]")
	TariffEnded = journal.Declare("fees.tariff.ended", "{item}: a tariff holds until {until}[, says {actor}]", "{item}:收费标准执行至{until}[,{actor}]")
)

// Service runs the use cases about fees.
type Service struct{ journal *journal.Journal }

// New returns the service.
func New(j *journal.Journal) *Service { return &Service{journal: j} }
