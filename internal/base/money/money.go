package money

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// Most is the largest amount that a JSON number carries exactly, in minor units.
const Most = 1<<53 - 1

// Quantity is how much of something, in thousandths.
type Quantity int64

// unit is one whole.
const unit = 1000

// errQuantity is the refusal of a quantity, for people.
var errQuantity = errors.New("must be a number with at most three decimal places, such as 2.5")

// ParseQuantity reads a decimal number with at most three places.
func ParseQuantity(s string) (Quantity, error) {
	whole, rest, _ := strings.Cut(s, ".")
	if strings.TrimLeft(whole, "+-") == "" || len(rest) > 3 || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "+") {
		return 0, errQuantity
	}
	n, err := strconv.ParseInt(whole+rest+strings.Repeat("0", 3-len(rest)), 10, 64)
	if err != nil {
		return 0, errQuantity
	}
	return Quantity(n), nil
}

// String writes the quantity without trailing zeros.
func (q Quantity) String() string {
	sign := ""
	if q < 0 {
		sign, q = "-", -q
	}
	s := fmt.Sprintf("%s%d.%03d", sign, q/unit, q%unit)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// MarshalJSON writes the quantity as a number.
func (q Quantity) MarshalJSON() ([]byte, error) { return []byte(q.String()), nil }

// UnmarshalJSON reads a number.
func (q *Quantity) UnmarshalJSON(b []byte) (err error) {
	*q, err = ParseQuantity(string(b))
	return err
}

// MarshalGQL writes the value as GraphQL.
func (q Quantity) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, q.String()) }

// UnmarshalGQL reads a number from a document or from variables.
func (q *Quantity) UnmarshalGQL(v any) (err error) {
	switch v := v.(type) {
	case json.Number:
		*q, err = ParseQuantity(v.String())
	case int:
		*q, err = ParseQuantity(strconv.Itoa(v))
	case int64:
		*q, err = ParseQuantity(strconv.FormatInt(v, 10))
	case float64:
		*q, err = ParseQuantity(strconv.FormatFloat(v, 'f', -1, 64))
	default:
		err = errQuantity
	}
	return err
}

// Times is what a quantity costs at a price for one, rounded half to even to whole minor units: of many halves as many go up as down. ok is
// false when it is more than Most.
func Times(price int64, q Quantity) (amount int64, ok bool) {
	negative := (price < 0) != (q < 0)
	p, n := magnitude(price), magnitude(int64(q))
	if n != 0 && p > math.MaxUint64/n {
		return 0, false
	}
	rounded, rest := p*n/unit, p*n%unit
	if rest > unit/2 || rest == unit/2 && rounded%2 == 1 {
		rounded++
	}
	if rounded > Most {
		return 0, false
	}
	if negative {
		return -int64(rounded), true
	}
	return int64(rounded), true
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n) //nolint:gosec // two's complement: right also for the smallest
	}
	return uint64(n)
}
