// Package visits knows who comes, who is on site and who has left: visitors announced with a pass code, walk-ins, contractors and viewings
// (VI01 to VI03).
package visits
