// Package roster reads the owners' rosters that property companies export from spreadsheets: CSV in UTF-8, UTF-8 with a
// byte-order mark or GB18030, and XLSX, with Chinese or English headers in any order. It is pure: Read turns a file into
// rows and a list of everything wrong with it, Plan compares the rows with what is known and says what is new. A row is
// either used whole or named with its line, field and reason; nothing is guessed.
package roster
