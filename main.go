// Command mareader reads French-language press in a terminal.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"mareader/ui/command"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that leaves early is no failure
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := command.Run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
