package roster

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"foyer/internal/base/input"
	"foyer/internal/base/kind"
)

// Row is a usable row: a unit, and who is linked to it, if anybody.
type Row struct {
	Line     int
	Building string
	Entrance string
	Number   string
	Floor    int
	Area     *float64
	Use      *kind.UnitUse
	State    *kind.UnitState
	// Name is empty for a unit without people.
	Name     string
	Phone    string
	Identity string
	Role     kind.OccupancyRole
	From     string
	Notes    string
	// Household is set when the notes flag a key household (重点户, PL04).
	Household *kind.KeyHouseholdReason
}

// Words that companies use.
var (
	relations = map[string]kind.OccupancyRole{
		"业主": kind.OccupancyOwner, "产权人": kind.OccupancyOwner, "本人": kind.OccupancyOwner, "户主": kind.OccupancyOwner, "owner": kind.OccupancyOwner,
		"家属": kind.OccupancyFamily, "家人": kind.OccupancyFamily, "家庭成员": kind.OccupancyFamily, "配偶": kind.OccupancyFamily, "子女": kind.OccupancyFamily, "父母": kind.OccupancyFamily, "family": kind.OccupancyFamily, "family member": kind.OccupancyFamily,
		"租户": kind.OccupancyTenant, "租客": kind.OccupancyTenant, "承租人": kind.OccupancyTenant, "tenant": kind.OccupancyTenant,
	}
	states = map[string]kind.UnitState{
		"入住": kind.StateOccupied, "已入住": kind.StateOccupied, "自住": kind.StateOccupied, "出租": kind.StateOccupied, "occupied": kind.StateOccupied,
		"空置": kind.StateVacant, "空": kind.StateVacant, "未入住": kind.StateVacant, "未售": kind.StateVacant, "vacant": kind.StateVacant,
		"装修": kind.StateRenovating, "装修中": kind.StateRenovating, "renovating": kind.StateRenovating,
		"已交付": kind.StateHandedOver, "已收楼": kind.StateHandedOver, "已交房": kind.StateHandedOver, "handed over": kind.StateHandedOver,
	}
	uses = map[string]kind.UnitUse{
		"住宅": kind.UseHome, "home": kind.UseHome, "residential": kind.UseHome, "商铺": kind.UseShop, "商业": kind.UseShop, "shop": kind.UseShop,
		"写字楼": kind.UseOffice, "办公": kind.UseOffice, "office": kind.UseOffice, "宿舍": kind.UseDormitory, "dormitory": kind.UseDormitory,
		"样板房": kind.UseShowFlat, "show flat": kind.UseShowFlat,
	}
)

// reader collects what is wrong with one row.
type reader struct {
	columns
	record
	bad []Bad
}

func (r *reader) fault(field, format string, args ...any) {
	r.bad = append(r.bad, Bad{Line: r.line, Field: field, Reason: fmt.Sprintf(format, args...)})
}

func (r *reader) text(field string, limit int) string {
	s := r.cell(r.record, field)
	if utf8.RuneCountInString(s) > limit {
		r.fault(field, "longer than %d characters", limit)
	}
	return s
}

// sheet reads all rows.
func (c columns) sheet(records []record) *Sheet {
	s := &Sheet{Lines: len(records)}
	seen := map[string]int{}
	units, people := map[string]bool{}, map[string]bool{}
	for _, rec := range records {
		r := &reader{columns: c, record: rec}
		row := r.row()
		if row.Number != "" {
			units[UnitKey(row.Building, row.Entrance, row.Number)] = true
		}
		if row.Name != "" {
			people[PersonKeys(row.Name, row.Phone, row.Identity, UnitKey(row.Building, row.Entrance, row.Number))[0]] = true
		}
		key := strings.Join(slices.Collect(func(yield func(string) bool) {
			for _, cell := range rec.cells {
				if !yield(clean(cell)) {
					return
				}
			}
		}), "\x00")
		if first, twice := seen[key]; twice {
			r.fault("row", "exact duplicate of line %d", first)
		} else {
			seen[key] = rec.line
		}
		if len(r.bad) > 0 {
			s.Bad = append(s.Bad, r.bad...)
			continue
		}
		s.Rows = append(s.Rows, row)
	}
	s.Units, s.People = len(units), len(people)
	return s
}

// row reads one row.
func (r *reader) row() Row {
	row := Row{Line: r.line, Building: r.text(fieldBuilding, 100), Entrance: r.text(fieldEntrance, 50), Number: r.text(fieldNumber, 50)}
	if row.Building == "" {
		r.fault(fieldBuilding, "missing")
	}
	if row.Number == "" {
		r.fault(fieldNumber, "missing")
	}
	row.Area = r.area()
	row.Floor = r.floor()
	row.Use = word(r, fieldUse, uses)
	row.State = word(r, fieldState, states)
	r.person(&row)
	return row
}

// person reads who is linked to the unit.
func (r *reader) person(row *Row) {
	row.Name = r.text(fieldName, 100)
	row.Phone = r.phone()
	row.Identity = r.identity()
	row.From = r.date()
	row.Notes = r.text(fieldNotes, 4000)
	role := word(r, fieldRelation, relations)
	if row.Name == "" {
		if role != nil || row.Phone != "" || row.Identity != "" {
			r.fault(fieldName, "missing")
		}
		return
	}
	row.Role = kind.OccupancyOwner
	if role != nil {
		row.Role = *role
	}
	row.Household = household(row.Notes)
}

func (r *reader) area() *float64 {
	s := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(r.cell(r.record, fieldArea)), "m2"), "平方米"), "㎡")
	if s = strings.TrimSpace(strings.ReplaceAll(s, ",", "")); s == "" {
		return nil
	}
	v, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil || math.IsNaN(v) || math.IsInf(v, 0):
		r.fault(fieldArea, "not a number: %s", r.cell(r.record, fieldArea))
	case v < 0:
		r.fault(fieldArea, "negative")
	case v > 1_000_000:
		r.fault(fieldArea, "larger than 1,000,000 m²")
	}
	v = math.Round(v*100) / 100
	return &v
}

func (r *reader) floor() int {
	s := strings.TrimSuffix(strings.TrimSuffix(r.cell(r.record, fieldFloor), "层"), "楼")
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < -20 || n > 300 {
		r.fault(fieldFloor, "not a floor: %s", s)
	}
	return n
}

// phone reads a telephone number: mobile numbers have 11 digits, others at least 7.
func (r *reader) phone() string {
	raw := r.cell(r.record, fieldPhone)
	digits, ok := input.Digits(strings.TrimSuffix(raw, ".0"))
	switch {
	case !ok:
		r.fault(fieldPhone, "not a telephone number: %s", raw)
	case digits == "":
	case strings.HasPrefix(raw, "+") && len(digits) >= 7 && len(digits) <= 15:
	case len(digits) < 7, strings.HasPrefix(digits, "1") && len(digits) > 5 && len(digits) < 11:
		r.fault(fieldPhone, "too short: %s", raw)
	case len(digits) > 13, strings.HasPrefix(digits, "1") && len(digits) > 11:
		r.fault(fieldPhone, "too long: %s", raw)
	}
	return digits
}

// identity reads an identity-document number; a resident identity card's check digit and birthday must be right.
func (r *reader) identity() string {
	s := strings.ToUpper(strings.ReplaceAll(r.cell(r.record, fieldIdentity), " ", ""))
	if s == "" {
		return ""
	}
	if len(s) == 18 && digitsOnly(s[:17]) {
		if _, err := time.Parse("20060102", s[6:14]); err != nil {
			r.fault(fieldIdentity, "no such birthday: %s", s[6:14])
		} else if checkDigit(s[:17]) != s[17] {
			r.fault(fieldIdentity, "check digit is wrong")
		}
		return s
	}
	if len(s) < 5 || len(s) > 40 || strings.ContainsFunc(s, func(c rune) bool {
		return (c < '0' || c > '9') && (c < 'A' || c > 'Z') && !strings.ContainsRune("-()/", c)
	}) {
		r.fault(fieldIdentity, "not an identity number")
	}
	return s
}

func digitsOnly(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c < '0' || c > '9' })
}

// checkDigit computes the last character of a resident identity card (GB 11643).
func checkDigit(first17 string) byte {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(first17[i]-'0') * w
	}
	return "10X98765432"[sum%11]
}

// date reads a day in the styles that spreadsheets hold, among them the count of days since 1899-12-30.
func (r *reader) date() string {
	s := r.cell(r.record, fieldFrom)
	if s == "" {
		return ""
	}
	if serial, err := strconv.ParseFloat(s, 64); err == nil && !strings.Contains(s, ".") && serial > 10_000 && serial < 80_000 {
		return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(serial)).Format(time.DateOnly)
	}
	day, _, _ := strings.Cut(s, " ")
	day = strings.NewReplacer("年", "-", "月", "-", "日", "", ".", "-", "/", "-").Replace(day)
	for _, layout := range []string{"2006-1-2", "20060102"} {
		if t, err := time.Parse(layout, day); err == nil {
			if t.Year() < 1900 || t.Year() > 2200 {
				break
			}
			return t.Format(time.DateOnly)
		}
	}
	r.fault(fieldFrom, "no such day: %s", s)
	return ""
}

// word looks a cell up among the words that are known; an empty cell is nil.
func word[T any](r *reader, field string, known map[string]T) *T {
	s := r.cell(r.record, field)
	if s == "" {
		return nil
	}
	v, ok := known[strings.ToLower(s)]
	if !ok {
		r.fault(field, "unknown: %s", s)
	}
	return &v
}

// household reads the flag of a key household from the notes (PL04).
func household(notes string) *kind.KeyHouseholdReason {
	_, why, flagged := strings.Cut(notes, "重点户")
	if !flagged {
		return nil
	}
	reason := kind.SpecialCareOther
	for part, r := range map[string]kind.KeyHouseholdReason{"独居": kind.ElderlyAlone, "病": kind.Ill, "VIP": kind.VIP, "投诉": kind.FrequentComplainant} {
		if strings.Contains(why, part) {
			reason = r
		}
	}
	return &reason
}
