package courier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/desk/webhook"
)

// How the courier works.
const (
	look    = 250 * time.Millisecond // how often it looks for what is to be sent
	line    = 20                     // messages that one webhook is sent in one go
	timeout = 10 * time.Second       // for one attempt, as Standard Webhooks propose
	answer  = 64 << 10               // bytes of an answer that are read, so that the connection can be used again
)

// Courier sends what is due.
type Courier struct {
	hooks  *webhook.Service
	clock  clock.Clock
	log    zerolog.Logger
	client *http.Client

	mu   sync.Mutex
	busy map[string]bool // webhooks that are being sent to
}

// New returns a courier.
func New(hooks *webhook.Service, c clock.Clock, log zerolog.Logger) *Courier {
	dialer := &net.Dialer{Timeout: timeout, Control: reachable}
	return &Courier{hooks: hooks, clock: c, log: log, busy: map[string]bool{}, client: &http.Client{
		Timeout: timeout,
		Transport: &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: timeout, MaxIdleConnsPerHost: 4, IdleConnTimeout: time.Minute,
			ResponseHeaderTimeout: timeout, MaxResponseHeaderBytes: 64 << 10},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// reachable refuses addresses behind which clouds keep their machines' secrets, and those that are no host's.
func reachable(_, address string, _ syscall.RawConn) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return err
	}
	if ip := net.ParseIP(host); ip == nil || ip.IsLinkLocalUnicast() || ip.IsMulticast() || ip.IsUnspecified() {
		return errors.New("webhooks are not sent to this address")
	}
	return nil
}

// Run sends until the context ends.
func (c *Courier) Run(ctx context.Context) error {
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	var sending sync.WaitGroup
	defer sending.Wait()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		err := c.begin(ctx, &sending)
		if err != nil && ctx.Err() == nil && !failing {
			c.log.Error().Err(err).Msg("webhooks can't be read; the courier goes on trying")
		}
		failing = err != nil
	}
}

// Pass sends what is due now and returns when every attempt has ended.
func (c *Courier) Pass(ctx context.Context) error {
	var sending sync.WaitGroup
	defer sending.Wait()
	return c.begin(ctx, &sending)
}

// begin starts to send what is due to those webhooks that are not being sent to.
func (c *Courier) begin(ctx context.Context, sending *sync.WaitGroup) error {
	ctx = actor.With(ctx, actor.System("courier"))
	for more := true; more; {
		var err error
		if more, err = c.hooks.File(ctx); err != nil {
			return err
		}
	}
	waiting, err := c.hooks.Waiting(ctx, c.clock.Now())
	if err != nil {
		return err
	}
	for _, id := range waiting {
		if !c.take(id) {
			continue
		}
		sending.Go(func() {
			defer c.release(id)
			if err := c.send(ctx, id); err != nil && ctx.Err() == nil {
				c.log.Error().Err(err).Str("webhook", id).Msg("what is due to a webhook can't be sent; it is tried again")
			}
		})
	}
	return nil
}

func (c *Courier) take(id string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.busy[id] {
		return false
	}
	c.busy[id] = true
	return true
}

func (c *Courier) release(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.busy, id)
}

// send sends what is due to one webhook, one message after the other. After one that was not accepted the others wait for the next look.
func (c *Courier) send(ctx context.Context, webhookID string) (err error) {
	defer fault.Rescue(&err)
	due, err := c.hooks.Due(ctx, webhookID, c.clock.Now(), line)
	if err != nil {
		return err
	}
	for _, m := range due {
		outcome := c.post(ctx, m)
		if ctx.Err() != nil {
			return nil // it is sent again by whoever leads next
		}
		if err := c.hooks.Settle(ctx, m.ID, outcome, c.clock.Now()); err != nil || !outcome.Accepted() {
			return err
		}
	}
	return nil
}

// post makes one attempt.
func (c *Courier) post(ctx context.Context, m webhook.Message) webhook.Outcome {
	failed := func(err error) webhook.Outcome {
		text := err.Error()
		return webhook.Outcome{Err: text[:min(len(text), 300)]}
	}
	signer, err := standardwebhooks.NewWebhook(m.Secret)
	if err != nil {
		return failed(err)
	}
	now := c.clock.Now()
	signature, err := signer.Sign(m.ID, now, m.Body)
	if err != nil {
		return failed(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.URL, bytes.NewReader(m.Body))
	if err != nil {
		return failed(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "Foyer")
	req.Header.Set(standardwebhooks.HeaderWebhookID, m.ID)
	req.Header.Set(standardwebhooks.HeaderWebhookTimestamp, strconv.FormatInt(now.Unix(), 10))
	req.Header.Set(standardwebhooks.HeaderWebhookSignature, signature)
	resp, err := c.client.Do(req)
	if err != nil {
		return failed(err)
	}
	_, _ = io.CopyN(io.Discard, resp.Body, answer) // what it says is of no interest
	_ = resp.Body.Close()
	o := webhook.Outcome{Status: resp.StatusCode}
	if !o.Accepted() {
		o.Err = fmt.Sprintf("answered %s", resp.Status)
	}
	return o
}
