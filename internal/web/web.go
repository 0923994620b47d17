package web

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/rs/zerolog"

	"foyer/internal/base/actor"
	"foyer/internal/base/clock"
	"foyer/internal/base/fault"
	"foyer/internal/base/id"
	"foyer/internal/base/trace"
	"foyer/internal/export"
	"foyer/internal/live/wire"
)

// Config is what the edge is made of.
type Config struct {
	GraphQL *wire.Server
	Metrics *Metrics
	Clock   clock.Clock
	Log     zerolog.Logger
	// Authenticate finds the actor of a bearer token.
	Authenticate func(ctx context.Context, token, language string) (actor.Actor, error)
	// Ready tells whether requests can be served; the error says why not.
	Ready func(context.Context) error
	// Limiter bounds how many requests a token sends.
	Limiter *Limiter
}

// Handler returns the edge.
func Handler(c Config) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", c.authenticated(c.GraphQL))
	for _, format := range export.Formats {
		mux.Handle("/export."+format.Name, c.authenticated(c.GraphQL.Export(format)))
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { text(w, http.StatusOK, "ok") })
	mux.HandleFunc("GET /readyz", c.ready)
	mux.HandleFunc("GET /print/{file}", printable)
	mux.Handle("GET /board", page("board.html", strictPolicy))
	mux.Handle("GET /reports", page("reports.html", strictPolicy))
	mux.Handle("GET /explorer", page("explorer.html", explorerPolicy))
	mux.Handle("GET /pages/", assets())
	mux.Handle("GET /metrics", promhttp.HandlerFor(c.Metrics.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4}))
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		text(w, http.StatusOK, "Foyer. The board is at /board, reports at /reports, the explorer at /explorer, GraphQL at /graphql; /healthz, /readyz and /metrics tell how it is.")
	})
	return c.observed(mux)
}

func (c Config) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := c.Ready(ctx); err != nil {
		c.Log.Warn().Err(err).Msg("not ready")
		text(w, http.StatusServiceUnavailable, "not ready")
		return
	}
	text(w, http.StatusOK, "ready")
}

func text(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body + "\n")) // the client has gone; there is nobody to tell
}

// authenticated finds out who is asking. A request without a token goes on as nobody; one with a bad token is refused.
// Sockets say who they are in connection_init.
func (c Config) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Get("Authorization")
		key := "anonymous"
		if header != "" && r.Header.Get("Upgrade") == "" {
			a, err := c.Authenticate(r.Context(), wire.Bearer(header), wire.Language(r.Header.Get("Accept-Language")))
			if err != nil {
				c.deny(w, r, err)
				return
			}
			r = r.WithContext(actor.With(r.Context(), a))
			key = a.TokenID
		}
		if !c.Limiter.Allow(key, c.Clock.Now()) {
			w.Header().Set("Retry-After", "1")
			c.GraphQL.Refuse(w, r, http.StatusTooManyRequests, fault.Of(fault.TooManyRequests))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (c Config) deny(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.As(err)
	if !ok {
		c.Log.Error().Err(err).Str("request_id", trace.RequestID(r.Context())).Msg("token can't be checked")
		c.GraphQL.Refuse(w, r, http.StatusInternalServerError, fault.Of(fault.Bug))
		return
	}
	w.Header().Set("WWW-Authenticate", `Bearer realm="foyer"`)
	c.GraphQL.Refuse(w, r, http.StatusUnauthorized, f)
}

// observed gives each request an id, a logger and a line in the log.
func (c Config) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := clock.Start()
		requestID := id.New("req", c.Clock.Now())
		w.Header().Set("X-Request-Id", requestID)
		ctx := trace.WithRequestID(c.Log.WithContext(r.Context()), requestID)
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			if v := recover(); v != nil {
				if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
					panic(v)
				}
				c.Log.Error().Interface("panic", v).Str("request_id", requestID).Msg("panic in a handler")
				http.Error(w, "Something went wrong on our side. Request id: "+requestID, http.StatusInternalServerError)
			}
			took := clock.Since(start)
			c.Metrics.requests.WithLabelValues(r.Method, strconv.Itoa(rec.status)).Observe(took.Seconds())
			c.Log.Info().Str("request_id", requestID).Str("method", r.Method).Str("path", r.URL.Path).Int("status", rec.status).
				Int64("bytes", rec.bytes).Dur("took", took).Msg("request")
		}()
		next.ServeHTTP(rec, r.WithContext(ctx))
	})
}
