// Package fault is the one kind of error that people see. A fault has a code from a closed list, a reason from the
// catalogue (catalogue.go, shown in docs/errors.md), a message for people, and, where there is one, the field at
// fault. Any other error is internal: the edge answers INTERNAL with a request id and writes the text to the log only.
package fault
