package x

import (
	_ "foyer/internal/journal"
)
