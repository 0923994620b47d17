package bus

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"foyer/internal/base/clock"
	"foyer/internal/base/id"
)

// channel is PostgreSQL's, and the subject of NATS.
const channel = "foyer_journals"

// Waits before another attempt to reach PostgreSQL.
const (
	shortestWait = 100 * time.Millisecond
	longestWait  = 5 * time.Second
)

// postgres listens on one connection and notifies on another: a connection that waits can't speak.
type postgres struct {
	config *pgx.ConnConfig
	self   string // begins each message, so that a server does not wake itself

	mu     sync.Mutex
	sender *pgx.Conn
}

// Postgres returns the transport of a database whose servers wake each other by NOTIFY.
func Postgres(location string) (Transport, error) {
	config, err := pgx.ParseConfig(location)
	if err != nil {
		return nil, err
	}
	config.RuntimeParams["application_name"] = "foyer wake-ups"
	config.RuntimeParams["tcp_keepalives_idle"] = "10"
	return &postgres{config: config, self: id.New("srv", clock.Start())}, nil
}

// Send notifies.
func (p *postgres) Send(ctx context.Context, message string) (err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sender == nil || p.sender.IsClosed() {
		if p.sender, err = pgx.ConnectConfig(ctx, p.config.Copy()); err != nil {
			return err
		}
	}
	_, err = p.sender.Exec(ctx, "SELECT pg_notify($1, $2)", channel, p.self+" "+message)
	return err
}

// Receive listens, and connects again for as long as the context lasts.
func (p *postgres) Receive(ctx context.Context, heard func(string), lost func(error)) {
	for wait := shortestWait; ctx.Err() == nil; wait = min(2*wait, longestWait) {
		err := p.listen(ctx, func() { wait = shortestWait; lost(nil) }, heard)
		if ctx.Err() != nil {
			return
		}
		lost(err)
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
	}
}

// listen calls ready once it hears everything, and then heard.
func (p *postgres) listen(ctx context.Context, ready func(), heard func(string)) error {
	conn, err := pgx.ConnectConfig(ctx, p.config.Copy())
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	ready()
	for {
		n, err := conn.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		if sender, message, _ := strings.Cut(n.Payload, " "); sender != p.self {
			heard(message)
		}
	}
}

// Close ends the connection that notifies.
func (p *postgres) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sender != nil {
		_ = p.sender.Close(context.Background()) // it is given up either way
	}
}
