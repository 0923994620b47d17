package goods

import (
	"context"
	"fmt"
	"time"

	"foyer/internal/deadline/policy"
	"foyer/internal/journal"
)

// Kinds of entries about parcels and goods.
var (
	Logged      = journal.Declare("goods.parcel.logged", "Parcel {number} came[ for {unit}][: {addressee}]", "到件{number}[,{unit}][:{addressee}]")
	Matched     = journal.Declare("goods.parcel.updated", "Parcel {number} corrected[, for {unit}][: {addressee}]", "更正邮件{number}[,{unit}][:{addressee}]")
	Told        = journal.Declare("goods.parcel.told", "Parcel {number}: notice {count}[ to {addressee}][: {text}]", "邮件{number}第{count}次通知[{addressee}][:{text}]")
	HandedOut   = journal.Declare("goods.parcel.handed_out", "Parcel {number} handed out[ to {collector}][: {text}]", "邮件{number}已签收[,{collector}][:{text}]")
	SentBack    = journal.Declare("goods.parcel.sent_back", "Parcel {number} sent back[: {text}]", "邮件{number}退回[:{text}]")
	Uncollected = journal.Declare("goods.parcel.uncollected", "Parcel {number} waits since {since}[, {unit}][: {addressee}]", "邮件{number}自{since}无人领取[,{unit}][:{addressee}]")
	Issued      = journal.Declare("goods.release.issued", "Release pass {number} for {unit}, until {until}[: {applicant}][, by {actor}]", "开具放行条{number},{unit},有效期至{until}[:{applicant}][,{actor}]")
	Released    = journal.Declare("goods.release.confirmed", "Release pass {number}: the goods of {unit} have left[, checked by {actor}][: {text}]", "放行条{number}:{unit}物品已放行[,{actor}核对][:{text}]")
	Stopped     = journal.Declare("goods.release.stopped", "Release pass {number}: the goods of {unit} were stopped[ by {actor}][: {text}]", "放行条{number}:{unit}物品未予放行[,{actor}][:{text}]")
	Cancelled   = journal.Declare("goods.release.cancelled", "Release pass {number} for {unit} called off[: {text}]", "放行条{number}作废,{unit}[:{text}]")
	Lapsed      = journal.Declare("goods.release.expired", "Release pass {number} for {unit} was not used in time", "放行条{number}过期未用,{unit}")
)

// Service runs the use cases about parcels and goods.
type Service struct {
	journal  *journal.Journal
	policies *policy.Versions
}

// New returns the service.
func New(j *journal.Journal, policies *policy.Versions) *Service {
	return &Service{journal: j, policies: policies}
}

// numbered is the next number of an estate and day under a letter.
func numbered(ctx context.Context, tx *journal.Tx, estateID, letter string, zone *time.Location) (string, error) {
	day := tx.Now.In(zone).Format("20060102")
	n, err := tx.Next(ctx, estateID, "goods/"+letter+"/"+day)
	return fmt.Sprintf("%s%s-%03d", letter, day, n), err
}
