// Package trace carries the id of a request, so that an error on a screen can be found in the log.
package trace
