// Package cli is the command line. What a command prints on standard output is an interface that scripts rely on;
// explanations, progress and the log go to standard error. Exit codes: 0 done, 1 refused or failed, 2 not understood.
package cli
