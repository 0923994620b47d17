package testkit

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// Disk is a small file system of its own.
type Disk struct {
	// Dir is where it is mounted.
	Dir string
	t   testing.TB
}

// SmallDisk mounts a file system of so many bytes. Only root may; who is not says loudly what was not tested, and with CI=true
// that is a failure.
func SmallDisk(t testing.TB, size int) Disk {
	t.Helper()
	d := Disk{Dir: t.TempDir(), t: t}
	if err := syscall.Mount("tmpfs", d.Dir, "tmpfs", 0, fmt.Sprintf("size=%d", size)); err != nil {
		if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing right is a failure
			t.Fatalf("a small disk can't be mounted: %v", err)
		}
		t.Skipf("A FULL DISK WAS NOT TESTED: a small one can't be mounted: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(d.Dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return d
}

func (d Disk) ballast() string { return filepath.Join(d.Dir, "ballast") }

// Fill leaves no room.
func (d Disk) Fill() {
	d.t.Helper()
	f, err := os.Create(d.ballast())
	if err != nil {
		d.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	for block := make([]byte, 4096); err == nil; {
		_, err = f.Write(block)
	}
}

// Empty makes room again.
func (d Disk) Empty() {
	d.t.Helper()
	if err := os.Remove(d.ballast()); err != nil {
		d.t.Fatal(err)
	}
}
