package office

import (
	"strings"
	"testing"

	"mareader/data/frdate"
)

func TestMerge(t *testing.T) {
	base := load(t, annexe+`
  [[person.term]]
  office = "ministre de la Justice"
  country = "France"
  since = "2018-02"
  until = "2019-03"
  certainty = "verified"
  source = "exemple.fr"
[[person]]
name = "Zoé Autre"
`)
	own := load(t, `
[[person]]
name = "Anne d'Exemple"
variants = ["Ann Exemple"]
  [[person.term]]
  office = "ministre de la Politique de la ville"
  country = "france"
  since = "2021"
  replaces = true
  certainty = "memory"
  source = "carnet"
[[person]]
name = "Yves Nouveau"
`)
	merged, err := base.Merge(own)
	if err != nil {
		t.Fatal(err)
	}
	if got := namesOf(merged.Persons()); got != "Anne Exemple, Zoé Autre, Yves Nouveau" {
		t.Fatalf("persons %s", got)
	}
	for _, name := range []string{"Anne d’Exemple", "Anne Exemple", "Ann Exemple"} {
		if p, ok := merged.ByName(name); !ok || p.Name != "Anne Exemple" {
			t.Errorf("%s is %v", name, p)
		}
	}
	p, _ := merged.ByName("Ann Exemple")
	if len(p.Terms) != 2 || p.Terms[0].Portfolio() != "justice" || p.Terms[1].Since.ISO() != "2021" || p.Terms[1].Country != "France" {
		t.Errorf("terms %+v", p.Terms)
	}
	if before, _ := base.ByName("Ann Exemple"); len(before.Variants) != 1 || len(before.Terms) != 2 {
		t.Errorf("the facts merged from have changed: %+v", before)
	}
}

func TestMergeOverridesNothingUnsaid(t *testing.T) {
	const own = `
[[person]]
name = "Anne Exemple"
  [[person.term]]
  office = "ministre chargée de la Ville"
  country = "France"
  since = "2019-05"
  until = "2021"
  certainty = "memory"
  source = "carnet"
`
	for _, c := range []struct{ old, new, want string }{
		{"", "", "line 4: Anne Exemple: ministre chargée de la Ville is listed for 2020-01-31 already: write replaces = true to put this term in its place"},
		{`source =`, "replaces = true\nsource =", ""},
		{`"2021"`, `"2019-12"`, ""},
		{own, "[[person]]\nname = \"Anne Exemple\"\nvariants = [\"Zoé Autre\"]", `line 1: Zoé Autre: "Zoé Autre" is also a name of Anne Exemple: leave it to one of them`},
	} {
		base := load(t, annexe+"[[person]]\nname = \"Zoé Autre\"\n")
		_, err := base.Merge(load(t, strings.Replace(own, c.old, c.new, 1)))
		if got := message(err); got != c.want {
			t.Errorf("%s: error %q, want %q", c.new, got, c.want)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestMergeEndsAnOpenTerm(t *testing.T) {
	own := load(t, `
[[person]]
name = "Yves Nouveau"
  [[person.term]]
  office = "ministre de l'Intérieur"
  country = "France"
  since = "2030-03-04"
  certainty = "memory"
  source = "carnet"
`)
	merged, err := embedded(t).Merge(own)
	if err != nil {
		t.Fatal(err)
	}
	for when, want := range map[string]string{"2025-11-25": "Laurent Nuñez", "2030-03-05": "Yves Nouveau"} {
		if got := namesOf(merged.Holders("intérieur", "France", day(t, when))); got != want {
			t.Errorf("%s: %s, want %s", when, got, want)
		}
	}
	if n := len(merged.Holders("intérieur", "France", frdate.Span{})); n == 0 {
		t.Error("no holder at any time")
	}
}
