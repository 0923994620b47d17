//go:build unix

package wire

import (
	"net"
	"syscall"
)

// rawOf is the way around the poller, for connections that have one.
func rawOf(conn net.Conn) syscall.RawConn {
	if c, ok := conn.(syscall.Conn); ok {
		if raw, err := c.SyscallConn(); err == nil {
			return raw
		}
	}
	return nil
}

// writeNow writes as much as the kernel takes without waiting. Errors are left for the next, waiting write to find.
func writeNow(raw syscall.RawConn, b []byte) int {
	n := 0
	err := raw.Write(func(fd uintptr) bool {
		var errno error
		if n, errno = syscall.Write(int(fd), b); errno != nil {
			n = 0
		}
		return true // never wait
	})
	if err != nil || n < 0 {
		return 0
	}
	return n
}
