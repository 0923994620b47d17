// Package benchmark measures Foyer beside the bare limit of the same work in the same run: bare SQL on the same engine with the
// same settings. The figures are ratios, because machines differ; no test depends on them. `make bench` runs it.
package benchmark
