// Package web is the HTTP edge: the mux, request ids, bearer tokens, rate limits, the access log, health and metrics.
// It knows paths and headers, and nothing of the desk.
package web
