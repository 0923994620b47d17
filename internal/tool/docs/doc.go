// Command docs writes the generated pages of docs/: the catalogue of errors, the catalogue of events, and the table of
// the desk's rules with the tests that prove them. Run it from the repository root; `make generate` does.
package main
