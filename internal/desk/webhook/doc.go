// Package webhook keeps the addresses outside that are told of entries, and what is on its way to them. The journal is the outbox: a
// webhook has a position in it, and File turns the entries behind it into deliveries, each once. Who sends them is internal/courier.
package webhook
