// Package input holds the checks that fields of requests have in common. Each takes a fault.Check, so that all bad
// fields of an input are reported at once, and returns the value as it is to be stored.
package input
