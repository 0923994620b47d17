package fees

import (
	"foyer/ent"
	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
)

// Kinds of entries about fees.
var (
	ItemAdded    = journal.Declare("fees.item.added", "Fee item {item} added[ by {actor}]", "新增收费项目{item}[,{actor}]")
	ItemUpdated  = journal.Declare("fees.item.updated", "Fee item {item} changed[ by {actor}]", "收费项目{item}变更[,{actor}]")
	TariffAdded  = journal.Declare("fees.tariff.added", "{item}: another tariff from {since}[, by {actor}]", "{item}:自{since}起执行新收费标准[,{actor}]")
	TariffEnded  = journal.Declare("fees.tariff.ended", "{item}: a tariff holds until {until}[, says {actor}]", "{item}:收费标准执行至{until}[,{actor}]")
	Charged      = journal.DeclareFor("charges", "fees.charge.made", "{unit} is charged for {item}[: {amount}][, by {actor}][: {text}]", "{unit}应收{item}[:{amount}][,{actor}][:{text}]")
	Credited     = journal.DeclareFor("charges", "fees.charge.credited", "{unit}, {item}: the charge is reduced, {credit}[ by {amount}][, approved by {approver}][: {text}]", "{unit}{item}:减免,{credit}[{amount}][,{approver}批准][:{text}]")
	Billed       = journal.DeclareFor("charges", "fees.unit.billed", "{unit} is charged for {period}, {count} items[: {amount}]", "{unit}出账{period},{count}项[:{amount}]")
	RunStarted   = journal.Declare("fees.run.started", "Billing run for {period}, {kind}: {count} units[, by {actor}][: {text}]", "{period}出账开始({kind}):共{count}户[,{actor}][:{text}]")
	RunAdvanced  = journal.Declare("fees.run.advanced", "Billing run for {period}: {done} of {count} units", "{period}出账进度:{done}/{count}户")
	RunDone      = journal.Declare("fees.run.done", "Billing run for {period} done: {created} charges[, {amount}], {skipped} skipped", "{period}出账完成:{created}笔[,{amount}],跳过{skipped}笔")
	RunPreviewed = journal.Declare("fees.run.previewed", "Billing run for {period} looked at beforehand: {created} charges[, {amount}]", "{period}出账预览:{created}笔[,{amount}]")
	MeterAdded   = journal.Declare("fees.meter.added", "Meter {number} for {item}[, {unit}]", "新装表{number},{item}[,{unit}]")
	MeterRemoved = journal.Declare("fees.meter.removed", "Meter {number} for {item} taken away[, {unit}]", "拆除表{number},{item}[,{unit}]")
	MeterRead    = journal.Declare("fees.meter.read", "Meter {number} read[, {unit}][: {value}][, by {actor}]", "抄表{number}[,{unit}][:{value}][,{actor}]")
	Dunned       = journal.DeclareFor("charges", "fees.dunning.taken", "{unit} was asked for what is late: {stage}[, {amount}][, by {actor}]", "{unit}催缴:{stage}[,{amount}][,{actor}]")
	DunningNoted = journal.DeclareFor("charges", "fees.dunning.noted", "{unit}, {stage}: what came of it[: {text}]", "{unit}催缴结果({stage})[:{text}]")
	DunningHeld  = journal.DeclareFor("charges", "fees.dunning.held", "{unit} is not asked for money until {until}[, says {actor}][: {text}]", "{unit}暂停催缴至{until}[,{actor}][:{text}]")
	HoldLifted   = journal.DeclareFor("charges", "fees.dunning.lifted", "{unit} may be asked for money again[, says {actor}]", "{unit}恢复催缴[,{actor}]")
)

// Service runs the use cases about fees.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
}

// New returns the service.
func New(j *journal.Journal, policies *policy.Versions) *Service {
	return &Service{journal: j, policies: policies}
}

// named is how entries call a fee item.
func named(item *ent.FeeItem) string { return item.Code + " " + item.Name }
