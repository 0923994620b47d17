package graph

import (
	"sync"

	"foyer/ent"
	"foyer/internal/base/clock"
	"foyer/internal/desk/cashier"
	"foyer/internal/desk/duty"
	"foyer/internal/desk/estate"
	"foyer/internal/desk/fees"
	"foyer/internal/desk/goods"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/desk/keys"
	"foyer/internal/desk/patrol"
	"foyer/internal/desk/reception"
	"foyer/internal/desk/report"
	"foyer/internal/desk/resident"
	"foyer/internal/desk/shifts"
	"foyer/internal/desk/staff"
	"foyer/internal/desk/tenancy"
	"foyer/internal/desk/visits"
	"foyer/internal/desk/webhook"
	"foyer/internal/journal"
	"foyer/internal/live"
)

// Resolver is what resolvers need: a client that can only read, the desks that can write, and the live engine.
type Resolver struct {
	Read      *ent.Client
	Journals  *journal.Journal
	Live      *live.Engine
	Clock     clock.Clock
	Places    *estate.Service
	Residents *resident.Service
	People    *staff.Service
	Duty      *duty.Service
	Reception *reception.Service
	Helpdesk  *helpdesk.Service
	Keys      *keys.Service
	Visits    *visits.Service
	Goods     *goods.Service
	Patrols   *patrol.Service
	Shifts    *shifts.Service
	Fees      *fees.Service
	Cashier   *cashier.Service
	Tenancy   *tenancy.Service
	Webhooks  *webhook.Service
	Reports   *report.Service

	// currencies are those of estates, by id.
	currencies sync.Map
}
