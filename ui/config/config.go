// Package config reads the reader's settings: a TOML file that may not exist.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/pelletier/go-toml/v2"
)

// Config is what the file may set; zero values leave the choice to mareader.
type Config struct {
	Library []string `toml:"library"` // files and folders to open
	Lang    string   `toml:"lang"`    // fr or en
	Theme   string   `toml:"theme"`   // dark or light
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
	return c, nil
}
