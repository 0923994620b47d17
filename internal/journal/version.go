package journal

import "foyer/internal/base/fault"

// CheckVersion refuses a change that was decided on an older version of the record. Fault: VERSION_CONFLICT, with
// the current version among the extensions.
func CheckVersion(want *int, current int) error {
	if want == nil || *want == current {
		return nil
	}
	return fault.New(fault.VersionConflict, "The record is at version %d, not %d: somebody else changed it. Read it again and decide anew.", current, *want).
		At("input.ifVersion").With("version", current)
}
