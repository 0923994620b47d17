// Package duty writes the duty log (值班记录): lines in an estate's journal that people wrote (DU02). Nothing in it can be
// changed; a mistake is corrected by a new line that points at the old one.
package duty
