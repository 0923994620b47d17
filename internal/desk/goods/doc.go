// Package goods keeps what comes for people and what they take out: parcels that wait at the desk until they are signed for, and passes for
// large goods that leave by the gate (VI04, VI05).
package goods
