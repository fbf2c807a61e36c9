package marks

import (
	"os"
	"path/filepath"
	"runtime"
)

// name is that of the file.
const name = "marks.jsonl"

// Path is where the marks are kept: marks.jsonl in mareader's folder of the user's data; ""
// where the system has none.
func Path() string {
	if dir := folder(runtime.GOOS, os.Getenv, os.UserHomeDir); dir != "" {
		return filepath.Join(dir, "mareader", name)
	}
	return ""
}

// folder is the user's data folder on a system.
func folder(system string, env func(string) string, home func() (string, error)) string {
	if system == "windows" {
		return env("LocalAppData")
	}
	if dir := env("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir
	}
	dir, err := home()
	switch {
	case err != nil:
		return ""
	case system == "darwin":
		return filepath.Join(dir, "Library", "Application Support")
	}
	return filepath.Join(dir, ".local", "share")
}
