// Package staff keeps the people who work for the company (PL05) and the bearer tokens that stand for them. Both belong
// to the company, so their entries are in the company's journal; a token's secret is shown once and only its SHA-256
// digest is kept. Revoking a token, and a person's leaving, end open connections.
package staff
