package filter

import (
	"fmt"
	"testing"

	"mareader/store/match"
	"mareader/store/query"
)

func names(all ...string) (names []match.Name) {
	for _, n := range all {
		names = append(names, match.Name{Canonical: n})
	}
	return names
}

func TestFind(t *testing.T) {
	rows := []match.Doc{
		{Title: "Rabat", People: names("Abdelouafi Laftit", "Bruno Retailleau"), Text: "sécurité drogue"},
		{Title: "Marrakech", People: names("Abdelouafi Laftit", "Laurent Nuñez"), Text: "migration"},
		{Title: "Ifrane", People: names("Aziz Akhannouch", "Stéphane Travert"), Text: "agriculture"},
	}
	s := New(len(rows), func(row int) match.Doc { return rows[row] })
	for text, want := range map[string]string{
		"laftit":           "[true true false]",
		"LAFTIT securite":  "[true false false]",
		"laftit -nunez":    "[true false false]",
		"rabat | ifrane":   "[true false true]",
		"-laftit":          "[false false true]",
		"retlleau":         "[true false false]",
		"drogue migration": "[false false false]",
	} {
		q, err := query.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(s.Find(q)); got != want {
			t.Errorf("%q finds %s, want %s", text, got, want)
		}
	}
}

func TestLettersCountOnlyWhereNoRowHasTheWord(t *testing.T) {
	rows := []match.Doc{{Title: "Nador"}, {Title: "Nouadhibou nord"}}
	s := New(len(rows), func(row int) match.Doc { return rows[row] })
	q, _ := query.Parse("nador")
	if got := fmt.Sprint(s.Find(q)); got != "[true false]" {
		t.Errorf("%s", got)
	}
}
