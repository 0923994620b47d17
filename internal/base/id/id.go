package id

import (
	"strings"
	"time"

	"github.com/oklog/ulid/v2"
)

// Prefix names the type of a record in its id.
type Prefix string

// The prefixes, one for each type that has an id.
const (
	Estate          Prefix = "est"
	Building        Prefix = "bld"
	Unit            Prefix = "unt"
	Location        Prefix = "loc"
	Resident        Prefix = "res"
	Occupancy       Prefix = "occ"
	KeyHousehold    Prefix = "khh"
	ResidentCard    Prefix = "crd"
	Department      Prefix = "dep"
	Staff           Prefix = "stf"
	Token           Prefix = "tok"
	Ticket          Prefix = "tkt"
	Milestone       Prefix = "mil"
	Deadline        Prefix = "ddl"
	WorkOrder       Prefix = "wko"
	DeadlinePolicy  Prefix = "pol"
	ComplaintFile   Prefix = "cpf"
	Incident        Prefix = "inc"
	Webhook         Prefix = "whk"
	WebhookDelivery Prefix = "whd"
	Escalation      Prefix = "esc"
	AfternoonList   Prefix = "aft"
	ListedTicket    Prefix = "lst"
	MedicalHelp     Prefix = "med"
	Warranty        Prefix = "war"
	PriceItem       Prefix = "prc"
	Quote           Prefix = "quo"
	Key             Prefix = "key"
	KeyLoan         Prefix = "lon"
	StockTake       Prefix = "sto"
	Invitation      Prefix = "inv"
	Visit           Prefix = "vis"
	PassAttempt     Prefix = "att"
	BlockedVisitor  Prefix = "blk"
	Parcel          Prefix = "par"
	ReleasePass     Prefix = "rel"
	PatrolRoute     Prefix = "rte"
	PatrolRound     Prefix = "rnd"
	PatrolCheck     Prefix = "chk"
	DutyPost        Prefix = "pst"
	Roster          Prefix = "rst"
	Shift           Prefix = "sft"
	ShiftSwap       Prefix = "swp"
	Handover        Prefix = "hnd"
	LogReview       Prefix = "rev"
	SpotCheck       Prefix = "spc"
	FeeItem         Prefix = "fee"
	Tariff          Prefix = "trf"
	Charge          Prefix = "chg"
	Payment         Prefix = "pay"
	Allocation      Prefix = "alc"
	CreditNote      Prefix = "crn"
	Refund          Prefix = "rfd"
	BillingRun      Prefix = "brn"
	CashUp          Prefix = "csh"
	Meter           Prefix = "mtr"
	MeterReading    Prefix = "rdg"
	DunningStep     Prefix = "dun"
	MoveIn          Prefix = "mvi"
	MoveGate        Prefix = "gat"
	MoveDocument    Prefix = "doc"
	MoveOut         Prefix = "mvo"
	DunningHold     Prefix = "hld"
	Message         Prefix = "msg"
	Article         Prefix = "art"
	Call            Prefix = "cal"
	Entry           Prefix = "jnl"
	Epoch           Prefix = "epo"
)

// types maps each prefix to the GraphQL type whose records carry it.
var types = map[Prefix]string{
	Estate: "Estate", Building: "Building", Unit: "Unit", Location: "Location", Resident: "Resident",
	Occupancy: "Occupancy", KeyHousehold: "KeyHousehold", ResidentCard: "ResidentCard", Department: "Department",
	Staff: "Staff", Token: "Token", Ticket: "Ticket", Milestone: "Milestone", Deadline: "Deadline",
	WorkOrder: "WorkOrder", Escalation: "Escalation", ComplaintFile: "ComplaintFile", Incident: "Incident", Webhook: "Webhook", WebhookDelivery: "WebhookDelivery", Message: "Message", Article: "Article", Call: "Call",
	AfternoonList: "AfternoonList", ListedTicket: "ListedTicket", MedicalHelp: "MedicalHelp", Warranty: "Warranty", PriceItem: "PriceItem", Quote: "Quote",
	Key: "Key", KeyLoan: "KeyLoan", StockTake: "StockTake",
	Invitation: "Invitation", Visit: "Visit", PassAttempt: "PassAttempt", BlockedVisitor: "BlockedVisitor", Parcel: "Parcel", ReleasePass: "ReleasePass",
	PatrolRoute: "PatrolRoute", PatrolRound: "PatrolRound", PatrolCheck: "PatrolCheck",
	DutyPost: "DutyPost", Roster: "Roster", Shift: "Shift", ShiftSwap: "ShiftSwap", Handover: "Handover", LogReview: "LogReview", SpotCheck: "SpotCheck",
	FeeItem: "FeeItem", Tariff: "Tariff", Charge: "Charge", Payment: "Payment", Allocation: "Allocation", CreditNote: "CreditNote", Refund: "Refund", BillingRun: "BillingRun",
	CashUp: "CashUp", Meter: "Meter", MeterReading: "MeterReading", DunningStep: "DunningStep", DunningHold: "DunningHold", MoveIn: "MoveIn", MoveGate: "MoveGate", MoveDocument: "MoveDocument", MoveOut: "MoveOut",
}

// New makes an id for a record made at t.
func New(p Prefix, t time.Time) string {
	u := ulid.MustNew(ulid.Timestamp(t), ulid.DefaultEntropy())
	return string(p) + "_" + strings.ToLower(u.String())
}

// Valid tells whether s is a well-formed id of the type that p names.
func Valid(p Prefix, s string) bool {
	rest, ok := strings.CutPrefix(s, string(p)+"_")
	return ok && wellFormed(rest)
}

// TypeOf returns the GraphQL type that an id belongs to; ok is false for anything that is no id.
func TypeOf(s string) (name string, ok bool) {
	prefix, rest, found := strings.Cut(s, "_")
	if !found || !wellFormed(rest) {
		return "", false
	}
	name, ok = types[Prefix(prefix)]
	return name, ok
}

// PrefixOf returns the prefix that the records of a GraphQL type carry.
func PrefixOf(typeName string) (Prefix, bool) {
	for p, name := range types {
		if name == typeName {
			return p, true
		}
	}
	return "", false
}

func wellFormed(s string) bool {
	if len(s) != ulid.EncodedSize || strings.ToLower(s) != s {
		return false
	}
	_, err := ulid.ParseStrict(strings.ToUpper(s))
	return err == nil
}
