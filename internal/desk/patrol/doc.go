// Package patrol runs patrols (section 9 of the desk's rules): routes with checkpoints, the rounds that are due on them, what is found on the way, and
// what is missed.
package patrol
