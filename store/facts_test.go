package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const governor = `
[[person]]
name = "Hélène Lecomte"
  [[person.term]]
  office = "gouverneure"
  country = "Maroc"
  since = "2031-01"
  certainty = "memory"
  source = "carnet"
`

func TestFacts(t *testing.T) {
	folder, settings := t.TempDir(), filepath.Join(t.TempDir(), "people.toml")
	sources, err := Paths(folder)
	if err != nil {
		t.Fatal(err)
	}
	if facts, err := Facts(append(sources, Embedded()), settings, ""); err != nil || facts != nil {
		t.Errorf("without any file: %v, %v", err, facts)
	}
	put(t, settings, governor)
	put(t, filepath.Join(folder, "people.toml"), strings.ReplaceAll(governor, "Hélène Lecomte", "Anne Autre"))
	facts, err := Facts(append(sources, sources...), settings)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Hélène Lecomte", "Anne Autre", "Abdelouafi Laftit"} {
		if _, ok := facts.ByName(name); !ok {
			t.Errorf("%s is not known", name)
		}
	}
	put(t, filepath.Join(folder, "people.toml"), governor)
	_, err = Facts(sources, settings)
	if err == nil || !strings.HasPrefix(err.Error(), filepath.Join(realPath(t, folder), "people.toml")+": line 4: Hélène Lecomte: ") {
		t.Errorf("a person given twice: %v", err)
	}
}

// realPath is where a folder really is.
func realPath(t *testing.T, folder string) string {
	t.Helper()
	real, err := filepath.EvalSymlinks(folder)
	if err != nil {
		t.Fatal(err)
	}
	return real
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
