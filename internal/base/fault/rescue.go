package fault

import (
	"fmt"
	"runtime/debug"
)

// Rescue makes an error of a panic, for a function that defers it: work that nobody waits for would else take down the server, and with it what it has nothing
// to do with.
func Rescue(err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
	}
}
