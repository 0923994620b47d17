// Package shifts is who is on duty where, and how one shift hands over to the next: posts with their hours, the roster of each month, swaps
// (DU01), and handovers with the unfinished work as it stood, signed by both (DU03). A post may make whoever is on duty at it the duty manager of
// a department (PL06).
package shifts
