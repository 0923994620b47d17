// Package duty writes the duty log (值班记录): lines in an estate's journal that people wrote (DU02). Nothing in it can be
// changed; a mistake is corrected by a new line that points at the old one. The supervisor reviews and signs it at the start of each working day, and
// looks in on the posts unannounced (DU04).
package duty
