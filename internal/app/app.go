package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/rs/zerolog"

	"foyer/graph"
	"foyer/graph/generated"
	"foyer/internal/access"
	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/input"
	"foyer/internal/base/kind"
	"foyer/internal/bus"
	"foyer/internal/courier"
	"foyer/internal/deadline/alarm"
	"foyer/internal/deadline/policy"
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
	"foyer/internal/lead"
	"foyer/internal/live"
	"foyer/internal/live/wire"
	"foyer/internal/rollup"
	"foyer/internal/store"
	"foyer/internal/web"
)

// Options say how Foyer is to run.
type Options struct {
	// Database is where the database is: a directory for SQLite, a URL for PostgreSQL.
	Database string
	// Wake joins the bus to other servers' buses; nil for a server that only looks by itself.
	Wake bus.Transport
	// Drain is over which time sockets are closed when the server goes down.
	Drain time.Duration
	// Clock tells the time; the machine's when nil.
	Clock clock.Clock
	// Log takes the log.
	Log zerolog.Logger
	// Queries bound documents; Sockets bound clients. The defaults when zero.
	Queries graph.Limits
	Sockets wire.Limits
	// Origins may open sockets besides the server's own.
	Origins []string
	// RequestsPerSecond is how many a token may send; 0 for no limit.
	RequestsPerSecond float64
}

// App is Foyer without its network.
type App struct {
	Store     *store.Store
	Journals  *journal.Journal
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
	// Figures keeps the figures of tickets; Serve runs it while this server leads.
	Figures *rollup.Keeper
	// Courier sends what webhooks are to be told; Serve runs it while this server leads.
	Courier *courier.Courier
	// Alarms turns moments into events; Serve runs it while this server leads.
	Alarms *alarm.Clock

	options Options
	clock   clock.Clock
	bus     *bus.Local
	serving *serving
}

// serving is what only a server needs.
type serving struct {
	engine  *live.Engine
	wire    *wire.Server
	unwatch func()
	tend    func()
	unwake  func()
	leaving atomic.Bool
}

// tendEvery is how often the database is sampled anew while it grows.
const tendEvery = 10 * time.Minute

// tend looks after the database until the returned function is called.
func (a *App) tend() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		ticker := time.NewTicker(tendEvery)
		defer ticker.Stop()
		for {
			if err := a.Store.Analyze(ctx); err != nil && ctx.Err() == nil {
				a.options.Log.Warn().Err(err).Msg("the database can't be sampled")
			}
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
			}
		}
	}()
	return func() {
		cancel()
		<-done
	}
}

// New opens the database and puts the desks together. Commands that serve nobody stop here.
func New(ctx context.Context, o Options) (*App, error) {
	s, err := store.Open(ctx, o.Database)
	if err != nil {
		return nil, err
	}
	for _, c := range s.Clients() {
		access.Install(c)
	}
	graph.SkipUnaskedCounts(s.Read())
	graph.OldestFirst(s.Read())
	a := &App{Store: s, options: o, clock: o.Clock, bus: bus.NewLocal()}
	if a.clock == nil {
		a.clock = clock.System{}
	}
	a.Journals = journal.New(s, a.clock, a.bus)
	a.Places = estate.New(a.Journals)
	a.Residents = resident.New(a.Journals)
	a.People = staff.New(a.Journals)
	var policies policy.Versions
	a.Duty = duty.New(a.Journals, &policies)
	a.Reception = reception.New(a.Journals)
	a.Helpdesk = helpdesk.New(a.Journals, &policies, a.chargeRepair)
	a.Keys = keys.New(a.Journals, &policies, a.changeLock, a.chargeKey)
	a.Visits = visits.New(a.Journals, &policies)
	a.Goods = goods.New(a.Journals, &policies)
	a.Patrols = patrol.New(a.Journals, a.followFinding)
	a.Shifts = shifts.New(a.Journals, &policies, a.takeCharge)
	a.Fees = fees.New(a.Journals, &policies)
	a.Cashier = cashier.New(a.Journals)
	a.Tenancy = tenancy.New(a.Journals, moving{a})
	a.Helpdesk.OnPolicy(a.Visits.Reschedule)
	a.Helpdesk.OnPolicy(a.Duty.Reschedule)
	a.Webhooks = webhook.New(s, a.Journals)
	a.Courier = courier.New(a.Webhooks, a.clock, o.Log)
	a.Reports = report.New(s)
	a.Figures = rollup.New(s, o.Log)
	a.Alarms = alarm.New(s, a.Journals, a.clock, o.Log)
	a.expect()
	return a, nil
}

// expect names who handles the alarms of each name.
func (a *App) expect() {
	for name, handler := range map[string]alarm.Handler{
		helpdesk.Deadlines:   a.Helpdesk.FallDue,
		helpdesk.Escalations: a.Helpdesk.Climb,
		helpdesk.Lists:       a.Helpdesk.GiveLists,
		helpdesk.Nights:      a.Helpdesk.ListNight,
		keys.Loans:           a.Keys.FallDue,
		visits.Closing:       a.Visits.Close,
		visits.Invitations:   a.Visits.Expire,
		goods.Parcels:        a.Goods.Wait,
		goods.Releases:       a.Goods.Lapse,
		patrol.Routes:        a.Patrols.Begin,
		patrol.Rounds:        a.Patrols.Lapse,
		shifts.Rosters:       a.Shifts.BeginMonth,
		shifts.Begins:        a.Shifts.Begin,
		shifts.Ends:          a.Shifts.Ask,
		shifts.Handovers:     a.Shifts.Lapse,
		duty.Reviews:         a.Duty.Begin,
		fees.Runs:            a.Fees.Continue,
	} {
		a.Alarms.Handle(name, handler)
	}
}

// changeLock opens the ticket about a lock whose key is gone, for engineering to change it (KY04).
func (a *App) changeLock(ctx context.Context, tx *journal.Tx, what keys.LockChange) (string, error) {
	return a.Helpdesk.Follow(ctx, tx, helpdesk.OpenTicketInput{EstateID: what.EstateID, Kind: repairAt(what.UnitID), Title: what.Title, Channel: kind.ChannelPatrol, UnitID: what.UnitID,
		LocationID: what.LocationID, Priority: new(kind.PriorityHigh)})
}

// takeCharge makes who is on duty the duty manager of a department (PL06).
func (a *App) takeCharge(ctx context.Context, tx *journal.Tx, departmentID, staffID string) error {
	_, err := a.Places.SetDutyManager(tx.Join(ctx), estate.SetDutyManagerInput{DepartmentID: departmentID, DutyManagerID: &staffID})
	return err
}

// followFinding opens the ticket about something that was found on a patrol (PT01).
func (a *App) followFinding(ctx context.Context, tx *journal.Tx, what patrol.Finding) (string, error) {
	in := helpdesk.OpenTicketInput{EstateID: what.EstateID, Kind: input.Or(what.Kind, repairAt(what.UnitID)), Class: what.Class, Priority: what.Priority, Title: what.Title,
		Description: &what.Description, Channel: kind.ChannelPatrol, UnitID: what.UnitID, LocationID: what.LocationID}
	if what.UnitID == nil && what.LocationID == nil {
		in.ContactAddress = &what.Checkpoint
	}
	return a.Helpdesk.Follow(ctx, tx, in)
}

// repairAt is the kind of a repair at a unit, or without one at a public place.
func repairAt(unitID *string) kind.TicketKind {
	if unitID != nil {
		return kind.IndoorRepair
	}
	return kind.PublicRepair
}

// Handler starts the live engine and returns the edge.
func (a *App) Handler() (http.Handler, error) {
	o := a.options
	if o.Queries == (graph.Limits{}) {
		o.Queries = graph.DefaultLimits()
	}
	if o.Sockets == (wire.Limits{}) {
		o.Sockets = wire.DefaultLimits()
	}
	engine := live.Start(a.Journals, a.bus, o.Log)
	exec, err := a.executor(engine, o.Queries)
	if err != nil {
		engine.Stop()
		return nil, err
	}
	limiter := web.NewLimiter(o.RequestsPerSecond)
	sockets := wire.NewServer(wire.Config{Executor: exec, Limits: o.Sockets, Clock: a.clock, Log: o.Log, Authenticate: a.authenticate, Origins: o.Origins, Workers: 4,
		Mark: graph.Mark, Place: graph.Place, Pages: web.PagesBuild(),
		Allow: func(tokenID string) bool { return limiter.Allow(tokenID, a.clock.Now()) }})
	unwatch, err := engine.Watch(journal.Company, func(e journal.Entry) {
		if e.Kind == staff.TokenRevoked {
			sockets.Revoke(e.Subject())
		}
	})
	if err != nil {
		sockets.Close()
		engine.Stop()
		return nil, err
	}
	a.serving = &serving{engine: engine, wire: sockets, unwatch: unwatch, tend: a.tend(), unwake: func() {}}
	if o.Wake != nil {
		a.serving.unwake = bus.Connect(a.bus, o.Wake, o.Log)
	}
	return web.Handler(web.Config{
		GraphQL: sockets, Metrics: a.metrics(), Clock: a.clock, Log: o.Log, Authenticate: a.authenticate, Ready: a.ready,
		Limiter: limiter,
	}), nil
}

func (a *App) executor(engine *live.Engine, limits graph.Limits) (*executor.Executor, error) {
	admission, err := graph.NewAdmission(limits)
	if err != nil {
		return nil, err
	}
	exec := executor.New(generated.NewExecutableSchema(generated.Config{
		Resolvers: &graph.Resolver{
			Read: a.Store.Read(), Journals: a.Journals, Live: engine, Clock: a.clock, Places: a.Places, Residents: a.Residents, People: a.People,
			Duty: a.Duty, Reception: a.Reception, Helpdesk: a.Helpdesk, Keys: a.Keys, Visits: a.Visits, Goods: a.Goods, Patrols: a.Patrols, Shifts: a.Shifts, Fees: a.Fees, Cashier: a.Cashier, Tenancy: a.Tenancy, Webhooks: a.Webhooks, Reports: a.Reports,
		},
		Directives: generated.DirectiveRoot{Personal: graph.Personal},
	}))
	exec.SetQueryCache(admission)
	exec.SetParserTokenLimit(limits.Tokens)
	exec.SetDisableSuggestion(!limits.Introspect)
	exec.SetErrorPresenter(graph.Present)
	exec.SetRecoverFunc(graph.Recover)
	exec.Use(admission)
	exec.AroundFields(graph.Guard)
	return exec, nil
}

func (a *App) authenticate(ctx context.Context, token, language string) (actor.Actor, error) {
	if token == "" {
		return actor.Actor{}, fault.Of(fault.NoToken)
	}
	who, err := staff.Authenticate(ctx, a.Store.Read(), a.clock.Now(), token)
	who.Language = language
	return who, err
}

func (a *App) metrics() *web.Metrics {
	m := web.NewMetrics()
	s := a.serving
	m.Gauge("foyer_sockets", "Open WebSocket connections.", func() float64 { return float64(s.wire.Sockets()) })
	m.Gauge("foyer_streams", "Streams that follow a journal.", func() float64 { return float64(s.engine.Streams()) })
	m.Gauge("foyer_subscriptions", "Subscriptions that follow something.", func() float64 { return float64(s.wire.Subscriptions()) })
	m.Gauge("foyer_feeds", "Different subscriptions; each is executed once, however many follow it.", func() float64 { return float64(s.wire.Feeds()) })
	m.Counter("foyer_executions_total", "Selections run for subscriptions.", func() float64 { return float64(s.wire.Executions.Load()) })
	m.Counter("foyer_evaluations_total", "Filters of live lists, and summaries, evaluated for new entries.", func() float64 { return float64(s.engine.Evaluations.Load()) })
	m.Counter("foyer_statements_total", "Statements of SQL that read outside changes.", func() float64 { return float64(a.Store.Asked()) })
	m.Counter("foyer_delivered_total", "Messages of subscriptions.", func() float64 { return float64(s.wire.Delivered.Load()) })
	m.Counter("foyer_slow_sockets_total", "Sockets closed because they were too slow.", func() float64 { return float64(s.wire.Overflows.Load()) })
	return m
}

// ready tells whether requests should be sent here: the database answers, and the server is not about to stop.
func (a *App) ready(ctx context.Context) error {
	if a.serving.leaving.Load() {
		return errors.New("going down")
	}
	return a.Store.Ping(ctx)
}

// Lead does work that one server must do for as long as the context lasts, whenever this server leads it.
func (a *App) Lead(ctx context.Context, name string, work func(context.Context) error) {
	host, _ := os.Hostname() // for people who look who leads
	c := &lead.Candidate{Store: a.Store, Log: a.options.Log, Pace: lead.DefaultPace, Name: name, Self: fmt.Sprintf("%s/%d", host, os.Getpid())}
	c.Run(ctx, work)
}

// Streams is how many streams follow a journal; one is the server's own, which watches for tokens that end.
func (a *App) Streams() int { return a.serving.engine.Streams() }

// Subscriptions is how many subscriptions follow something.
func (a *App) Subscriptions() int { return a.serving.wire.Subscriptions() }

// Feeds is how many different subscriptions are executed.
func (a *App) Feeds() int { return a.serving.wire.Feeds() }

// Executions is how often a selection was run for a subscription.
func (a *App) Executions() int64 { return a.serving.wire.Executions.Load() }

// Evaluations is how often a list's filter or a summary was evaluated for new entries.
func (a *App) Evaluations() int64 { return a.serving.engine.Evaluations.Load() }

// Sockets is how many WebSocket connections are open.
func (a *App) Sockets() int { return a.serving.wire.Sockets() }

// Serve answers on a listener until the context ends; then it takes nothing new, closes sockets with 1012, finishes
// what is under way and returns.
func (a *App) Serve(ctx context.Context, l net.Listener) error {
	h, err := a.Handler()
	if err != nil {
		return err
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 60 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10, BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) }}
	stop := a.duties(ctx)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	a.serving.leaving.Store(true)
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), a.options.Drain+graceTime)
	defer cancel()
	a.serving.wire.Drain(grace, a.options.Drain)
	err = server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	return err
}

// duties does what one server must do, whenever this server leads it, until the returned function is called.
func (a *App) duties(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var running sync.WaitGroup
	for name, work := range map[string]func(context.Context) error{"clock": a.Alarms.Run, "courier": a.Courier.Run, "figures": a.Figures.Run} {
		running.Go(func() { a.Lead(ctx, name, work) })
	}
	return func() {
		cancel()
		running.Wait()
	}
}

// graceTime is for how long requests may finish when the sockets of a server that goes down are closed.
const graceTime = 10 * time.Second

// Close ends what runs and closes the database.
func (a *App) Close() error {
	if s := a.serving; s != nil {
		s.wire.Close()
		s.unwake()
		s.tend()
		s.unwatch()
		s.engine.Stop()
	}
	return a.Store.Close()
}
