package roster

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// Bounds of what is read.
const (
	// MaxBytes is the largest file.
	MaxBytes = 64 << 20
	// MaxRows is the most rows.
	MaxRows = 200_000
	// maxUnpacked is how large the XML of a spreadsheet may become.
	maxUnpacked = 512 << 20
)

// Bad is something wrong with a line; line 1 is the header.
type Bad struct {
	Line   int
	Field  string
	Reason string
}

// String writes it as it is reported.
func (b Bad) String() string { return fmt.Sprintf("line %d: %s: %s", b.Line, b.Field, b.Reason) }

// Sheet is a file that was read.
type Sheet struct {
	// Lines is how many rows there are below the header.
	Lines int
	// Units and People count those that the rows name, bad rows included.
	Units, People int
	// Rows are those that can be used.
	Rows []Row
	// Bad lists everything wrong, in order of lines.
	Bad []Bad
}

// record is a row as it stands in the file.
type record struct {
	line  int
	cells []string
}

// Read reads a file. An error means that the file as a whole is not a roster; what is wrong with lines is in the sheet.
func Read(data []byte) (*Sheet, error) {
	if len(data) > MaxBytes {
		return nil, fmt.Errorf("the file has %d bytes; at most %d are read", len(data), MaxBytes)
	}
	var records []record
	var err error
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		records, err = spreadsheet(data)
	} else {
		records, err = separated(data)
	}
	if err != nil {
		return nil, err
	}
	if len(records) == 0 {
		return nil, errors.New("the file is empty")
	}
	columns, err := columnsOf(records[0].cells)
	if err != nil {
		return nil, err
	}
	return columns.sheet(records[1:]), nil
}

// spreadsheet reads the first sheet of an XLSX file that has a header we know.
func spreadsheet(data []byte) ([]record, error) {
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked, RawCellValue: true})
	if err != nil {
		return nil, fmt.Errorf("this is no readable XLSX file: %w", err)
	}
	defer func() { _ = f.Close() }()
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, fmt.Errorf("sheet %s: %w", name, err)
		}
		records := numbered(rows)
		if len(records) == 0 {
			continue
		}
		if _, err := columnsOf(records[0].cells); err == nil || len(f.GetSheetList()) == 1 {
			return records, nil
		}
	}
	return nil, errors.New("no sheet of the file begins with a header that is known")
}

// numbered keeps the rows that hold anything, with their numbers.
func numbered(rows [][]string) []record {
	var records []record
	for i, cells := range rows {
		if strings.TrimSpace(strings.Join(cells, "")) != "" {
			records = append(records, record{line: i + 1, cells: cells})
		}
	}
	return records
}

// separated reads CSV; the separator is what the header has most of.
func separated(data []byte) ([]record, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	r.Comma = separator(text)
	var records []record
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, fmt.Errorf("not readable as CSV: %w", err)
		}
		line, _ := r.FieldPos(0)
		if strings.TrimSpace(strings.Join(cells, "")) != "" {
			records = append(records, record{line: line, cells: cells})
		}
		if len(records) > MaxRows+1 {
			return nil, fmt.Errorf("the file has more than %d rows", MaxRows)
		}
	}
}

// decode turns the bytes into text: UTF-8 with or without a byte-order mark, else GB18030.
func decode(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if bytes.IndexByte(data, 0) >= 0 {
		return "", errors.New("this is no text; save the file as CSV in UTF-8 or as XLSX")
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return "", errors.New("the file is neither UTF-8 nor GB18030; save it as CSV in UTF-8 or as XLSX")
	}
	return string(text), nil
}

func separator(text string) rune {
	header, _, _ := strings.Cut(text, "\n")
	best, most := ',', strings.Count(header, ",")
	for _, c := range []rune{';', '\t', ','} {
		if n := strings.Count(header, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}
