package reader

import "testing"

func TestRevisedTextStaysInItsPlace(t *testing.T) {
	const a, b, c = "Le premier paragraphe.", "Le deuxième.", "Le troisième."
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"added above", []string{"Neuf.", "Neuf aussi.", a, b, c, a}, b},
		{"taken out above", []string{b, c, a}, b},
		{"edited itself", []string{a, "Le deuxième, corrigé.", c}, "Le deuxième, corrigé."},
		{"shorter", []string{a}, a},
	}
	for _, test := range tests {
		m := sample(paper(a, b, c))
		m.SetSize(80, 1)
		for top(m) != b {
			m = press(m, "j")
		}
		m = press(m, "R")
		m.Revise(paper(test.lines...))
		if !m.Place().Removed {
			t.Errorf("%s: what was put aside is closed", test.name)
		}
		if m = press(m, "R"); top(m) != test.want {
			t.Errorf("%s: %q at the top, want %q", test.name, top(m), test.want)
		}
	}
}
