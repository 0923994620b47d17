// Package resident keeps the people (业户): who they are, which units they own, rent or live in over time, which
// households need special care, and their cards (PL03, PL04, PL07). Its search index (search.go) finds a caller by part
// of a phone number or name without a scan. Import (import.go) takes a whole roster.
package resident
