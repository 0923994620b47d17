package store

import (
	_ "foyer/ent"
	_ "foyer/internal/base/fault"
)
