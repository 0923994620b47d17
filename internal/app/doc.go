// Package app puts Foyer together: the one place where desks, journal, live engine, API and edge meet. The commands of
// the command line and every end-to-end test start from it, so that tests run what runs in production.
package app
