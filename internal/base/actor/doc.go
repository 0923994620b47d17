// Package actor says who is asking and what they may do and see. It is pure: a request's actor is put into the
// context at the edge, and every layer below asks the same three questions of it — may this role run this operation
// (grants.go), is this estate in sight (PL01), is this confidentiality in sight (TK16).
package actor
