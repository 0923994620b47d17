// Package tenancy moves people in and out: gates in order, checklists as records, and everything that belongs to it in one transaction (MV01,
// MV02, MV04, MV05).
package tenancy
