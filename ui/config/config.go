// Package config reads the reader's settings: a TOML file that may not exist.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"mareader/store/query"
)

// Config is what the file may set; zero values leave the choice to mareader.
type Config struct {
	Library []string `toml:"library"` // files and folders to open
	Lang    string   `toml:"lang"`    // fr or en
	Theme   string   `toml:"theme"`   // dark or light
	Cache   *bool    `toml:"cache"`   // whether libraries are kept until the next time; nil for yes

	Searches query.Saved `toml:"searches"` // queries by name: @name stands for one
}

// Path is where the settings are kept: config.toml in mareader's folder of the user's
// configuration; "" where the system has none.
func Path() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "mareader", "config.toml")
}

// People is where readers say who held which office, whatever library they open:
// people.toml beside the settings; "" where the system has none.
func People() string {
	path := Path()
	if path == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(path), "people.toml")
}

// Read reads the settings at path. A file that is not there is the zero Config; an error
// names the file and the line.
func Read(path string) (Config, error) {
	var c Config
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) || path == "" {
		return c, nil
	}
	if err != nil {
		return c, err
	}
	if err := toml.Unmarshal(raw, &c); err != nil {
		if at := (*toml.DecodeError)(nil); errors.As(err, &at) {
			row, _ := at.Position()
			return c, fmt.Errorf("%s, line %d: %w", path, row, err)
		}
		return c, fmt.Errorf("%s: %w", path, err)
	}
	if name, err := c.Searches.Check(); err != nil {
		return c, fmt.Errorf("%s, searches.%s: %w", path, name, err)
	}
	for i, p := range c.Library {
		c.Library[i] = expand(p)
	}
	return c, nil
}

// expand puts the reader's home folder in place of a leading ~, as a shell would.
func expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~")
	home, err := os.UserHomeDir()
	if !ok || err != nil || rest != "" && !os.IsPathSeparator(rest[0]) {
		return path
	}
	return home + rest
}
