package export

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// declared finds formats where they are defined.
var declared = regexp.MustCompile(`= (?:Format\{\s*Name: |tabular\()"(\w+)"`)

// TestEveryFormatIsListedOnce holds that each format has a file of its own, stands in
// Formats, writes something and shares neither name nor extension with another one.
func TestEveryFormatIsListedOnce(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var defined []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found := declared.FindAllStringSubmatch(string(text), -1)
		if len(found) > 1 {
			t.Errorf("%s defines %d formats", file, len(found))
		}
		for _, f := range found {
			defined = append(defined, f[1])
		}
	}
	seen := map[string]string{}
	for _, f := range Formats() {
		if !slices.Contains(defined, f.Name) {
			t.Errorf("no file defines %s", f.Name)
		}
		if f.Articles == nil && f.Meetings == nil && f.Events == nil && f.Hits == nil {
			t.Errorf("%s writes nothing", f.Name)
		}
		for _, name := range append(f.Extensions, f.Name) {
			if other := seen[name]; other != "" && other != f.Name {
				t.Errorf("%s and %s are both known by %q", f.Name, other, name)
			}
			if seen[name] = f.Name; !known(f, name) {
				t.Errorf("%q does not lead to %s", name, f.Name)
			}
		}
	}
	if len(defined) != len(Formats()) {
		t.Errorf("files define %q, Formats lists %q", defined, Names(func(Format) bool { return true }))
	}
	for _, name := range []string{"", "xml", "JSON"} {
		if f, found := Find(name); found {
			t.Errorf("%q leads to %s", name, f.Name)
		}
	}
}

func known(f Format, name string) bool {
	found, ok := Find(name)
	return ok && found.Name == f.Name
}

// TestNothingElseListsFormats holds that no other file of ui names two formats.
func TestNothingElseListsFormats(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "export" {
			return fs.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		var named []string
		for _, f := range Formats() {
			if strings.Contains(string(text), `"`+f.Name+`"`) {
				named = append(named, f.Name)
			}
		}
		if len(named) > 1 {
			t.Errorf("%s names the formats %q", path, named)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
