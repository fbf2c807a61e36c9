package meeting

import (
	"strings"
	"testing"
)

// ministers puts two ministers in the place of X and Y.
func ministers(example string) string {
	return strings.NewReplacer("X", "Omar Tazi, ministre marocain du Tourisme,", "Y", "Nikos Pappas, ministre grec").Replace(example)
}

// TestConstructionTable holds every row of the table to its examples.
func TestConstructionTable(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(constructionTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(strings.TrimSpace(line), "\t")
		if len(row) != 4 || seen[row[0]] {
			t.Fatalf("%q: a row is a predicate of its own, roles, an example and one to the contrary", line)
		}
		seen[row[0]] = true
		if got := find(ministers(row[2]), "2024-05-16"); len(got) != 1 || len(got[0].Participants) != 2 {
			t.Errorf("%s: %s: %d meetings, want one of two", row[0], row[2], len(got))
		}
		if got := lines(find(ministers(row[3]), "2024-05-16")); got != "" {
			t.Errorf("%s: %s: %s, want none", row[0], row[3], got)
		}
	}
}

// TestVerbForms reads every verb of the press in every form that it takes.
func TestVerbForms(t *testing.T) {
	for _, c := range []struct{ example, want string }{
		{"X rejoint mercredi Y.", "held"},
		{"X rejoindra lundi Y.", "planned"},
		{"X doit rejoindre lundi Y.", "planned"},
		{"X a été rejoint mercredi par Y.", "held"},
		{"Après avoir rejoint mercredi Y, X a parlé.", "held"},
		{"En rejoignant mercredi Y, X a parlé.", "held"},
		{"X et Y se sont rejoints mercredi.", "held"},
		{"X vient de rejoindre Y.", "held"},
		{"X avait rejoint Y.", "held"},
		{"X rejoignit Y.", "held"},
		{"X rejoindrait Y.", ""},
		{"X veut rejoindre Y.", ""},
		{"X, que rejoindra lundi Y, est parti.", "planned"},
	} {
		got := ""
		if found := find(ministers(c.example), "2024-05-16"); len(found) == 1 {
			got = found[0].Status.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.example, got, c.want)
		}
	}
}
