package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mareader/store/query"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	t.Setenv("HOME", "/home/someone")
	c, err := Read(write(t, "library = [\"~/presse\", \"/srv/presse\", \"~other/x\"]\nlang = \"fr\"\ntheme = \"light\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(c.Library, " "); got != "/home/someone/presse /srv/presse ~other/x" || c.Lang != "fr" || c.Theme != "light" {
		t.Errorf("%+v", c)
	}
}

func TestNoFileIsNoError(t *testing.T) {
	for _, path := range []string{"", filepath.Join(t.TempDir(), "config.toml")} {
		if c, err := Read(path); err != nil || c.Library != nil {
			t.Errorf("Read(%q) = %+v, %v", path, c, err)
		}
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	_, err := Read(write(t, "lang = \"fr\"\nlibrary = 3\n"))
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("error %v, want one that names line 2", err)
	}
}

func TestSearches(t *testing.T) {
	c, err := Read(write(t, "[searches]\nsahel = \"sahel | mali\"\n"))
	if err != nil || c.Searches["sahel"] != "sahel | mali" {
		t.Errorf("%+v, %v", c, err)
	}
	for _, names := range []string{"\"!\" = \"a\"", "Rabat = \"a\"\nrabat = \"b\"", "\"a b\" = \"a\"\na-b = \"b\""} {
		if _, err := Read(write(t, "[searches]\n"+names)); !errors.Is(err, query.ErrUncallable) {
			t.Errorf("%s: error %v", names, err)
		}
	}
	if _, err := Read(write(t, "[searches]\nsahel = \"sahel |\"\n")); err == nil || !strings.Contains(err.Error(), "searches.sahel: a word is missing") {
		t.Errorf("error %v", err)
	}
}
