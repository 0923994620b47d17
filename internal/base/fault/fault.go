package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Code is the broad class of a fault; clients branch on it.
type Code string

// The codes. No other code ever reaches a client.
const (
	Invalid            Code = "INVALID"
	Unauthenticated    Code = "UNAUTHENTICATED"
	Forbidden          Code = "FORBIDDEN"
	NotFound           Code = "NOT_FOUND"
	Conflict           Code = "CONFLICT"
	FailedPrecondition Code = "FAILED_PRECONDITION"
	RateLimited        Code = "RATE_LIMITED"
	Unavailable        Code = "UNAVAILABLE"
	Internal           Code = "INTERNAL"
)

// Error is a refusal that may be shown to the caller as it stands.
type Error struct {
	// Reason is the entry of the catalogue; it carries the code.
	Reason *Reason
	// Message says what is wrong and what to do, for people.
	Message string
	// Field is the path of the input field at fault, such as `input.contactPhone`; empty when it is none in particular.
	Field string
	// Meta is further data for programs, such as the current version in a conflict.
	Meta  map[string]any
	cause error
}

// New makes a fault of a reason; the message says more exactly what is wrong than the catalogue can.
func New(r *Reason, format string, args ...any) *Error {
	return &Error{Reason: r, Message: fmt.Sprintf(format, args...)}
}

// Of makes a fault whose message is the catalogue's.
func Of(r *Reason) *Error { return &Error{Reason: r, Message: r.Text + " " + r.Remedy} }

// At names the input field at fault.
func (e *Error) At(field string) *Error { e.Field = field; return e }

// With adds data for programs.
func (e *Error) With(key string, value any) *Error {
	if e.Meta == nil {
		e.Meta = map[string]any{}
	}
	e.Meta[key] = value
	return e
}

// Because keeps the cause for the log; clients never see it.
func (e *Error) Because(cause error) *Error { e.cause = cause; return e }

// Error returns the message with its reason.
func (e *Error) Error() string {
	s := e.Reason.Name + ": " + e.Message
	if e.Field != "" {
		s = e.Field + ": " + s
	}
	if e.cause != nil {
		s += ": " + e.cause.Error()
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.cause }

// List is several faults found in one request: all bad fields are reported at once.
type List []*Error

// Error joins the messages.
func (l List) Error() string {
	texts := make([]string, len(l))
	for i, e := range l {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

// Unwrap returns the faults.
func (l List) Unwrap() []error {
	errs := make([]error, len(l))
	for i, e := range l {
		errs[i] = e
	}
	return errs
}

// As returns the fault in err; ok is false when there is none and err must not be shown.
func As(err error) (e *Error, ok bool) {
	ok = errors.As(err, &e)
	return e, ok
}

// CodeOf returns the code of err: Internal when it holds no fault, empty when it is nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := As(err); ok {
		return e.Reason.Code
	}
	return Internal
}

// Is tells whether err holds a fault of the reason.
func Is(err error, r *Reason) bool {
	e, ok := As(err)
	return ok && e.Reason == r
}

// Below moves the fields of the faults in err below another one: `input.number` becomes `input.cards.0.number`. Other errors stay.
func Below(field string, err error) error {
	var list List
	if errors.As(err, &list) {
		for _, e := range list {
			e.Field = below(field, e.Field)
		}
		return list
	}
	if e, ok := As(err); ok {
		e.Field = below(field, e.Field)
		return e
	}
	return err
}

func below(field, own string) string { return field + strings.TrimPrefix(own, "input") }

// Check collects the faults of an input's fields.
type Check struct{ faults List }

// Add keeps a fault; nil is ignored.
func (c *Check) Add(e *Error) {
	if e != nil {
		c.faults = append(c.faults, e)
	}
}

// Take keeps the faults in err, and returns any other error as it is: `if err := c.Take(err); err != nil { return err }`.
func (c *Check) Take(err error) error {
	var list List
	if errors.As(err, &list) {
		c.faults = append(c.faults, list...)
		return nil
	}
	if e, ok := As(err); ok {
		c.Add(e)
		return nil
	}
	return err
}

// That keeps a fault for a field unless ok.
func (c *Check) That(ok bool, r *Reason, field, format string, args ...any) {
	if !ok {
		c.Add(New(r, format, args...).At(field))
	}
}

// Err returns the collected faults, or nil when there is none.
func (c *Check) Err() error {
	if len(c.faults) == 0 {
		return nil
	}
	return c.faults
}
