// Command mareader reads French-language press in a terminal.
package main

import (
	"context"
	"fmt"
	"os"

	"mareader/store"
	"mareader/ui/export"
)

func main() {
	srcs, err := store.Paths(os.Args[len(os.Args)-1])
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	lib := store.ReadAll(store.Open(context.Background(), srcs...))
	if os.Args[2] == "events" {
		//x
		export.Events(os.Stdout, export.JSONL, lib.Events())
		return
	}
	export.Articles(os.Stdout, export.JSONL, lib.Articles())
}
