package fault

import (
	"fmt"
	"runtime/debug"
)

// Rescue, deferred by a function that returns an error, makes one of a panic. Work that nobody waits for is deferred with it, as its panic would take down
// the server, and with it what has nothing to do with it.
func Rescue(err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
	}
}
