package money

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/currency"
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

// Times is what a quantity costs at a price for one. ok is false when it is more than Most.
func Times(price int64, q Quantity) (amount int64, ok bool) { return Part(price, int64(q), unit) }

// Cost is what a quantity costs at a price for one that has decimals itself. ok is false when it is more than Most.
func Cost(price, q Quantity) (amount int64, ok bool) { return Part(int64(price), int64(q), unit*unit) }

// Part is so many of so many parts of an amount, rounded once, half to even, to whole minor units: of many halves as many go up as down. ok is
// false when it is more than Most.
func Part(of, parts, whole int64) (amount int64, ok bool) {
	negative := (of < 0) != (parts < 0)
	high, low := bits.Mul64(magnitude(of), magnitude(parts))
	divisor := magnitude(whole)
	if high >= divisor {
		return 0, false
	}
	rounded, rest := bits.Div64(high, low, divisor)
	if half := divisor - rest; rest > half || rest == half && rounded%2 == 1 {
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

// Text writes an amount as people do: 512.30 CNY. The number of decimals is the currency's.
func Text(amount int64, code string) string {
	scale := 2
	if unit, err := currency.ParseISO(code); err == nil {
		scale, _ = currency.Standard.Rounding(unit)
	}
	sign := ""
	if amount < 0 {
		sign = "-"
	}
	digits := strconv.FormatUint(magnitude(amount), 10)
	if missing := scale + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	at := len(digits) - scale
	if scale == 0 {
		return sign + digits + " " + code
	}
	return sign + digits[:at] + "." + digits[at:] + " " + code
}

// Split shares an amount out by weights, to the last minor unit: who is cut short most by rounding down gets the next one, of equals the first.
// Nobody gets anything where no weight is above 0.
func Split(amount int64, weights []int64) []int64 {
	shares := make([]int64, len(weights))
	var whole int64
	for _, w := range weights {
		whole += w
	}
	if whole <= 0 || amount <= 0 {
		return shares
	}
	left, order, rests := amount, make([]int, len(weights)), make([]uint64, len(weights))
	for i, w := range weights {
		high, low := bits.Mul64(uint64(amount), uint64(w)) //nolint:gosec // neither is below 0
		share, rest := bits.Div64(high, low, uint64(whole))
		shares[i], rests[i], order[i] = int64(share), rest, i //nolint:gosec // at most the amount
		left -= shares[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rests[b], rests[a]) })
	for _, i := range order[:left] {
		shares[i]++
	}
	return shares
}
