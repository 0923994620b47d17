// Package fees knows what residents pay for and what it costs when (FE01), charges units for it (FE02), reduces charges (FE04), asks for
// money that is late (FE05), and keeps what meters showed (FE08).
package fees
