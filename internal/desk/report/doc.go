// Package report counts what managers and reporting tools read (FE07, RP04). What a figure counts is said in the schema, where it is shown.
package report
