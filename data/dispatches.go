package data

import (
	"embed"
	"io/fs"
)

//go:embed articles/*.md
var articles embed.FS

// Dispatches is the embedded library: one Markdown file for each dispatch.
func Dispatches() fs.FS {
	sub, err := fs.Sub(articles, "articles")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}
