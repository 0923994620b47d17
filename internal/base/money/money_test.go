package money_test

import (
	"encoding/json"
	"math"
	"testing"

	"foyer/internal/base/money"
)

func TestQuantity(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]money.Quantity{"1": 1000, "2.5": 2500, "0.125": 125, "-3.01": -3010, "0": 0, "-0.5": -500} {
		got, err := money.ParseQuantity(text)
		if err != nil || got != want || got.String() != text {
			t.Errorf("%s is read as %d (%v), and written as %s", text, got, err, got)
		}
	}
	for _, text := range []string{"", ".", "1.2345", "1e3", "1.-2", "1.+2", "NaN", "99999999999999999999", " 1"} {
		if got, err := money.ParseQuantity(text); err == nil {
			t.Errorf("%q is read as %s", text, got)
		}
	}
	for _, v := range []any{2, int64(2), 2.0, json.Number("2"), json.Number("2.000")} {
		var q money.Quantity
		if err := q.UnmarshalGQL(v); err != nil || q != 2000 {
			t.Errorf("%T %v is %d (%v)", v, v, q, err)
		}
	}
	var q money.Quantity
	if err := q.UnmarshalGQL("2"); err == nil {
		t.Error("a text is no number")
	}
}

func TestTimes_RoundsHalfToEvenAndSaysWhenItIsTooMuch(t *testing.T) {
	t.Parallel()
	cases := []struct {
		price  int64
		of     money.Quantity
		amount int64
		ok     bool
	}{
		{8000, 2500, 20000, true}, {333, 500, 166, true}, {335, 500, 168, true}, {-335, 500, -168, true}, {333, 501, 167, true}, {1, 500, 0, true}, {3, 500, 2, true}, {1, 501, 1, true},
		{money.Most, 1000, money.Most, true}, {money.Most, 1001, 0, false}, {math.MaxInt64, math.MaxInt64, 0, false}, {math.MinInt64, 1, -9223372036854776, false},
	}
	for _, c := range cases {
		if amount, ok := money.Times(c.price, c.of); ok != c.ok || ok && amount != c.amount {
			t.Errorf("%s at %d is %d, %t; not %d, %t", c.of, c.price, amount, ok, c.amount, c.ok)
		}
	}
}

func FuzzQuantity(f *testing.F) {
	f.Add("2.5")
	f.Add("-0.001")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := money.ParseQuantity(text)
		if err != nil {
			return
		}
		if again, err := money.ParseQuantity(q.String()); err != nil || again != q {
			t.Errorf("%q is %d, written as %s, read as %d (%v)", text, q, q, again, err)
		}
	})
}
