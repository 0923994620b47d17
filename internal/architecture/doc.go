// Package architecture keeps the arrows between packages pointing down. Its rules read the imports and a few calls of
// every hand-written file; its test runs them over the project, and over fixtures that break each rule.
package architecture
