// Package estate keeps the places: estates, buildings, units, public locations and departments (PL01, PL02, PL05,
// PL06). Places are added and corrected, never deleted, because tickets and entries point at them.
package estate
