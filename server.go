// Command foyer is the live GraphQL API of a property-service front desk.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"foyer/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
