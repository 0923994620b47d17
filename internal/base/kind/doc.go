// Package kind holds the enumerations of the desk: one Go type each, used by the database, the rules and the API
// alike, so that nothing is ever mapped from one spelling to another. Values are upper-case words; they are stored
// and sent as they stand, so renaming one is a migration.
package kind
