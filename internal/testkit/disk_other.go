//go:build !linux

package testkit

import "testing"

// Disk is a small file system of its own.
type Disk struct {
	// Dir is where it is mounted.
	Dir string
}

// SmallDisk says loudly that it can't be had here.
func SmallDisk(t testing.TB, _ int) Disk {
	t.Helper()
	t.Skip("A FULL DISK WAS NOT TESTED: small ones are mounted on Linux only")
	return Disk{}
}

// Fill does nothing.
func (Disk) Fill() {}

// Empty does nothing.
func (Disk) Empty() {}
