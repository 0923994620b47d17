// Package export writes rows as tools read them: CSV, XLSX and JSON lines. Nothing is kept but what is being written, however many rows there are.
package export

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Row is a record: its values in order of the columns, and as JSON.
type Row struct {
	// Values are text, json.Number, bool or nil.
	Values []any
	Whole  json.RawMessage
}

// Writer writes rows. Close writes the end; without it what was written is not whole.
type Writer interface {
	Write(r Row) error
	Close() error
}

// Format is a way to write rows.
type Format struct {
	// Name is the ending of its files, Media its media type.
	Name, Media string
	// Open begins with the names of the columns.
	Open func(w io.Writer, columns []string, o Options) (Writer, error)
}

// Options are what a caller may choose.
type Options struct {
	// BOM begins CSV with the mark by which spreadsheets of Windows know UTF-8.
	BOM bool
}

// Formats are those that there are.
var Formats = []Format{
	{"csv", "text/csv; charset=utf-8", openCSV},
	{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", openXLSX},
	{"jsonl", "application/x-ndjson; charset=utf-8", openLines},
}

// mark is the byte order mark in UTF-8.
const mark = "\ufeff"

type csvWriter struct {
	out *csv.Writer
	row []string
}

func openCSV(w io.Writer, columns []string, o Options) (Writer, error) {
	if o.BOM {
		if _, err := io.WriteString(w, mark); err != nil {
			return nil, err
		}
	}
	out := &csvWriter{out: csv.NewWriter(w), row: make([]string, len(columns))}
	out.out.UseCRLF = true // as RFC 4180 has it
	return out, out.out.Write(columns)
}

// Write writes a row.
func (c *csvWriter) Write(r Row) error {
	for i, v := range r.Values {
		switch v := v.(type) {
		case nil:
			c.row[i] = ""
		case string:
			c.row[i] = Defused(v)
		default:
			c.row[i] = fmt.Sprint(v)
		}
	}
	return c.out.Write(c.row)
}

// Close writes what is left.
func (c *csvWriter) Close() error {
	c.out.Flush()
	return c.out.Error()
}

// Defused is a text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front.
func Defused(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n", rune(text[0])) {
		return "'" + text
	}
	for _, wide := range []string{"\uff1d", "\uff0b", "\uff0d", "\uff20"} { // full-width signs, which some spreadsheets take for them
		if strings.HasPrefix(text, wide) {
			return "'" + text
		}
	}
	return text
}

// sheetRows is how many rows a sheet has at most, without its head.
const sheetRows = excelize.TotalRows - 1

type xlsxWriter struct {
	to      io.Writer
	file    *excelize.File
	sheet   *excelize.StreamWriter
	columns []any
	sheets  int
	row     int
}

func openXLSX(w io.Writer, columns []string, _ Options) (Writer, error) {
	x := &xlsxWriter{to: w, file: excelize.NewFile()}
	for _, c := range columns {
		x.columns = append(x.columns, c)
	}
	return x, x.next()
}

// next begins another sheet.
func (x *xlsxWriter) next() (err error) {
	if x.sheet != nil {
		if err := x.sheet.Flush(); err != nil {
			return err
		}
	}
	x.sheets++
	name := fmt.Sprintf("Sheet%d", x.sheets)
	if x.sheets > 1 {
		if _, err := x.file.NewSheet(name); err != nil {
			return err
		}
	}
	if x.sheet, err = x.file.NewStreamWriter(name); err != nil {
		return err
	}
	x.row = 1
	return x.sheet.SetRow("A1", x.columns)
}

// Write writes a row; texts are texts there, whatever they begin with.
func (x *xlsxWriter) Write(r Row) error {
	if x.row > sheetRows {
		if err := x.next(); err != nil {
			return err
		}
	}
	x.row++
	cells := make([]any, len(r.Values))
	for i, v := range r.Values {
		cells[i] = v
		if n, ok := v.(json.Number); ok {
			if f, err := n.Float64(); err == nil {
				cells[i] = f
			}
		}
	}
	at, err := excelize.CoordinatesToCellName(1, x.row)
	if err != nil {
		return err
	}
	return x.sheet.SetRow(at, cells)
}

// Close writes the file: rows wait in a file of the system's until then.
func (x *xlsxWriter) Close() error {
	err := x.sheet.Flush()
	if err == nil {
		err = x.file.Write(x.to)
	}
	if cerr := x.file.Close(); err == nil {
		err = cerr
	}
	return err
}

type lines struct{ out io.Writer }

func openLines(w io.Writer, _ []string, _ Options) (Writer, error) { return lines{w}, nil }

// Write writes a row.
func (l lines) Write(r Row) error {
	if _, err := l.out.Write(r.Whole); err != nil {
		return err
	}
	_, err := io.WriteString(l.out, "\n")
	return err
}

// Close has nothing left to write.
func (lines) Close() error { return nil }
