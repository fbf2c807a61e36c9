package office

import (
	"os"
	"strings"
	"testing"
)

func source(t testing.TB) []byte {
	t.Helper()
	source, err := os.ReadFile("../offices.toml")
	if err != nil {
		t.Fatal(err)
	}
	return source
}

func embedded(t testing.TB) *Facts {
	t.Helper()
	f, err := Load(source(t))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func load(t *testing.T, source string) *Facts {
	t.Helper()
	f, err := Load([]byte(source))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

const annexe = `
[[person]]
name = "Anne Exemple"
variants = ["Ann Exemple"]
  [[person.term]]
  office = "ministre de la Ville"
  country = "France"
  since = "2020-01"
  certainty = "verified"
  source = "exemple.fr"
`

func TestLoadErrors(t *testing.T) {
	tests := []struct{ old, new, want string }{
		{`"2020-01"`, `"2020-13"`, `line 5: Anne Exemple: since: "2020-13" is no date`},
		{`since = "2020-01"`, ``, "line 5: Anne Exemple: since is missing"},
		{`since = "2020-01"`, "since = \"2020-01\"\nuntil = \"2019\"", "line 5: Anne Exemple: until: 2019 is before 2020-01"},
		{`"verified"`, `"sure"`, `line 5: Anne Exemple: certainty: "sure" is none of`},
		{`source = "exemple.fr"`, ``, "line 5: Anne Exemple: source is missing"},
		{`country = "France"`, ``, "line 5: Anne Exemple: country is missing"},
		{`office = "ministre de la Ville"`, ``, "line 5: Anne Exemple: office is missing"},
		{`name = "Anne Exemple"`, ``, "line 2: name is missing"},
		{`"Anne Exemple"`, `"Anne\u202eExemple"`, "line 2: name is missing or holds control"},
		{`"exemple.fr"`, `"exemple\u001b"`, "line 5: Anne Exemple: term: control characters"},
		{`country =`, `contry =`, `line 7: unknown field "person.term.contry"`},
		{`"Ann Exemple"`, `"Ann Exemple`, "line 4: "},
		{`since = "2020-01"`, `since = 2020-01-02`, "line 8: "},
	}
	for _, test := range tests {
		_, err := Load([]byte(strings.Replace(annexe, test.old, test.new, 1)))
		if err == nil {
			t.Errorf("%s: no error", test.new)
			continue
		}
		if got := err.Error(); !strings.HasPrefix(got, test.want) || strings.Contains(got, "\n") {
			t.Errorf("%s: error %q, want %q…", test.new, got, test.want)
		}
	}
}

func TestLoadRefusesOneNameForTwo(t *testing.T) {
	second := strings.Replace(annexe, `"Anne Exemple"`, `"Zoé Autre"`, 1)
	_, err := Load([]byte(annexe + second))
	if err == nil || err.Error() != `line 12: Zoé Autre: "Ann Exemple" is also a name of Anne Exemple: leave it to one of them` {
		t.Errorf("error %v", err)
	}
}

func TestLoadEmpty(t *testing.T) {
	if n := len(load(t, "").Persons()); n != 0 {
		t.Errorf("%d persons in an empty file", n)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(annexe)
	f.Fuzz(func(t *testing.T, source string) {
		facts, err := Load([]byte(source))
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("error of several lines: %q", err)
			}
			return
		}
		for _, p := range facts.Persons() {
			for _, term := range p.Terms {
				if term.sure().IsZero() || term.Days().IsZero() {
					t.Errorf("%s: a term without days: %+v", p.Name, term)
				}
			}
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	source := source(b)
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if _, err := Load(source); err != nil {
			b.Fatal(err)
		}
	}
}
