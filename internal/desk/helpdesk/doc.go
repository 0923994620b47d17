// Package helpdesk takes requests and carries them from intake to archive (IN, TK).
//
// There is one table of steps (rules.go): which status each step leads from and to, which milestone it reaches and
// which entry it appends. Every change of a ticket goes through take, which asks that table, so that no path can skip
// a rule; the field `actions` of the API is computed from the same table. The rules are pure functions of a ticket's
// state; the files named after steps load, change and record.
package helpdesk
