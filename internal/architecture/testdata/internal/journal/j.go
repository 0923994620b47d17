package journal

import (
	"fmt"
	"os"
	"time"

	_ "foyer/internal/live"
)

var now = time.Now()
var env = os.Getenv("HOME")

func init() { fmt.Println(now, env) }

var engine = dialect.Postgres
