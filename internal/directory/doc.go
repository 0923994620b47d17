// Package directory answers what every desk asks about an estate: who works there, how a unit or place is called, and by which clock its
// days are counted. A record that is named in a request and does not fit is refused at the request's own field.
package directory
