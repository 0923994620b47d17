package roster_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"foyer/internal/base/kind"
	"foyer/internal/roster"
)

func export(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/roster.csv")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestRead_ExportOfAPropertyCompany(t *testing.T) {
	t.Parallel()
	s, err := roster.Read(export(t))
	if err != nil {
		t.Fatal(err)
	}
	if s.Lines != 879 || s.Units != 480 || s.People != 850 || len(s.Rows) != 869 {
		t.Errorf("rows %d, units %d, people %d, usable %d", s.Lines, s.Units, s.People, len(s.Rows))
	}
	var bad []string
	for _, b := range s.Bad {
		bad = append(bad, b.String())
	}
	want := []string{
		"line 3: row: exact duplicate of line 2", "line 136: phone: too short: 1380013", "line 335: phone: not a telephone number: 联系管家",
		"line 352: identity number: check digit is wrong", "line 403: relation: unknown: 朋友", "line 414: move-in date: no such day: 2021-02-31",
		"line 638: area: not a number: 约90平", "line 679: area: negative", "line 802: unit number: missing", "line 850: building: missing",
	}
	if diff := cmp.Diff(want, bad); diff != "" {
		t.Errorf("bad lines (-want +got):\n%s", diff)
	}
}

// TestRead_EveryEncodingReadsTheSame: the same roster in every form that companies send.
func TestRead_EveryEncodingReadsTheSame(t *testing.T) {
	t.Parallel()
	gb := export(t)
	want, err := roster.Read(gb)
	if err != nil {
		t.Fatal(err)
	}
	utf8, err := simplifiedchinese.GB18030.NewDecoder().Bytes(gb)
	if err != nil {
		t.Fatal(err)
	}
	forms := map[string][]byte{
		"UTF-8": utf8, "UTF-8 with a byte-order mark": append([]byte("\xef\xbb\xbf"), utf8...),
		"line feeds only": bytes.ReplaceAll(gb, []byte("\r\n"), []byte("\n")), "XLSX": spreadsheet(t, string(utf8)),
	}
	for name, data := range forms {
		got, err := roster.Read(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s differs (-want +got):\n%.2000s", name, diff)
		}
	}
}

func spreadsheet(t *testing.T, csv string) []byte {
	t.Helper()
	f := excelize.NewFile()
	for i, line := range strings.Split(strings.TrimSuffix(strings.ReplaceAll(csv, "\r\n", "\n"), "\n"), "\n") {
		var cells []any
		for _, cell := range splitCSV(line) {
			cells = append(cells, cell)
		}
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetRow("Sheet1", at, &cells); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func splitCSV(line string) []string {
	var cells []string
	var cell strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' && quoted && i+1 < len(line) && line[i+1] == '"':
			cell.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			cells = append(cells, cell.String())
			cell.Reset()
		default:
			cell.WriteByte(c)
		}
	}
	return append(cells, cell.String())
}

func TestRead_EnglishHeadersInAnyOrder(t *testing.T) {
	t.Parallel()
	s, err := roster.Read([]byte("Name;Mobile;Unit Number;Building;Area (m2);Relationship;Move in\nAnn Lee;+86 138-0013-8000;101;Block A;89.5;tenant;2024-02-29\n"))
	if err != nil {
		t.Fatal(err)
	}
	area := 89.5
	want := []roster.Row{{Line: 2, Building: "Block A", Number: "101", Area: &area, Name: "Ann Lee", Phone: "8613800138000", Role: kind.OccupancyTenant, From: "2024-02-29"}}
	if diff := cmp.Diff(want, s.Rows); diff != "" || len(s.Bad) > 0 {
		t.Errorf("%v\n%s", s.Bad, diff)
	}
}

func TestRead_RefusesWhatIsNoRoster(t *testing.T) {
	t.Parallel()
	for name, data := range map[string]string{
		"empty": "", "no header": "1,2,3\n", "binary": "楼栋\x00", "broken archive": "PK\x03\x04nothing", "twice": "楼栋,楼号,房号,姓名\n1,1,1,a\n",
		"neither encoding": "楼栋,房号,姓名\n\xff\xff\xfe",
	} {
		if s, err := roster.Read([]byte(data)); err == nil {
			t.Errorf("%s was read as %+v", name, s)
		}
	}
}

func TestPlan_TwiceChangesNothing(t *testing.T) {
	t.Parallel()
	s, err := roster.Read(export(t))
	if err != nil {
		t.Fatal(err)
	}
	known, now := roster.NewKnown(), time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	first := roster.NewPlan(s.Rows, known, now)
	if len(first.Buildings) != 9 || len(first.Units) != 477 || len(first.People) != 841 || len(first.Links) != 841 {
		t.Errorf("first: %d buildings, %d units, %d people, %d links", len(first.Buildings), len(first.Units), len(first.People), len(first.Links))
	}
	if again := roster.NewPlan(s.Rows, known, now); !again.Empty() {
		t.Errorf("again: %+v", again)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("楼栋,房号,姓名,联系电话\n1栋,101,王伟,13800138000\n"))
	f.Add([]byte("building;unit;name\n\"a\nb\";1;x"))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := roster.Read(data)
		if err != nil {
			return
		}
		if len(s.Rows) > s.Lines {
			t.Errorf("%d rows of %d lines", len(s.Rows), s.Lines)
		}
		for _, r := range s.Rows {
			if r.Building == "" || r.Number == "" || r.Line < 2 {
				t.Errorf("a usable row without a unit: %+v", r)
			}
		}
	})
}
