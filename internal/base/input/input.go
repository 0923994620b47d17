package input

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"foyer/internal/base/fault"
)

// Lengths in characters that many fields share.
const (
	LineLength  = 200
	ProseLength = 4000
)

// Line checks one line of text; required refuses an empty one.
func Line(c *fault.Check, field, s string, limit int, required bool) string {
	s = strings.TrimSpace(s)
	if strings.ContainsAny(s, "\n\r\t") {
		c.Add(fault.New(fault.BadText, "One line of text without line breaks and tabs is expected.").At(field))
	}
	return text(c, field, s, limit, required)
}

// Prose checks text of several lines.
func Prose(c *fault.Check, field, s string, limit int, required bool) string {
	return text(c, field, strings.TrimSpace(s), limit, required)
}

func text(c *fault.Check, field, s string, limit int, required bool) string {
	if required && s == "" {
		c.Add(fault.New(fault.Required, "Fill in this field.").At(field))
	}
	if n := utf8.RuneCountInString(s); n > limit {
		c.Add(fault.New(fault.TooLong, "The text has %d characters; at most %d are kept.", n, limit).At(field))
	}
	if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' }) {
		c.Add(fault.Of(fault.BadText).At(field))
	}
	return s
}

// Phone checks a telephone number and returns its digits.
func Phone(c *fault.Check, field, s string) string {
	digits, ok := Digits(s)
	if !ok || (digits != "" && (len(digits) < 5 || len(digits) > 15)) {
		c.Add(fault.Of(fault.BadPhone).At(field))
	}
	return digits
}

// Digits brings a telephone number to its digits: full-width forms are folded, spaces, dashes, dots, brackets and a
// leading + are dropped. ok is false when anything else is in it.
func Digits(s string) (digits string, ok bool) {
	var b strings.Builder
	for i, r := range norm.NFKC.String(strings.TrimSpace(s)) {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case strings.ContainsRune(" -.()/", r), r == '+' && i == 0:
		default:
			return "", false
		}
	}
	return b.String(), true
}

// Plate checks the plate of a vehicle and writes it in upper case, without spaces, dashes and dots.
func Plate(c *fault.Check, field, s string) string {
	return strings.ToUpper(strings.NewReplacer(" ", "", "·", "", "-", "", ".", "").Replace(Line(c, field, s, 20, false)))
}

// Given points at a text; nil for an empty one.
func Given(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Day checks a day of the calendar, YYYY-MM-DD.
func Day(c *fault.Check, field, s string) string {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		c.Add(fault.Of(fault.BadDate).At(field))
	}
	return s
}

// Period checks a span of time that figures are asked for: at least a millisecond, and at most so many days.
func Period(field string, from, to time.Time, days int) error {
	if !to.After(from) || to.Sub(from) > time.Duration(days)*24*time.Hour {
		return fault.New(fault.BadTime, "A period is from 1 ms to %d days.", days).At(field)
	}
	return nil
}

// Between checks a number against its bounds.
func Between(c *fault.Check, field string, n, low, high int) int {
	if n < low || n > high {
		c.Add(fault.New(fault.BadNumber, "The number must be from %d to %d.", low, high).At(field))
	}
	return n
}

// Lines checks a list of lines.
func Lines(c *fault.Check, field string, list []string, most, limit int) []string {
	if len(list) > most {
		c.Add(fault.New(fault.TooLong, "The list has %d items; at most %d are kept.", len(list), most).At(field))
		return nil
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = Line(c, field, s, limit, true)
	}
	return out
}

// Value returns what a pointer points at, or the zero value.
func Value[T any](p *T) T {
	var zero T
	return Or(p, zero)
}

// Or returns what a pointer points at, or a default.
func Or[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}
