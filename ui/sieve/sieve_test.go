package sieve

import (
	"fmt"
	"testing"

	"mareader/store/search"
)

func TestFind(t *testing.T) {
	rows := []search.Doc{
		{Title: "Rabat", People: []string{"Abdelouafi Laftit", "Bruno Retailleau"}, Body: "sécurité drogue"},
		{Title: "Marrakech", People: []string{"Abdelouafi Laftit", "Laurent Nuñez"}, Body: "migration"},
		{Title: "Ifrane", People: []string{"Aziz Akhannouch", "Stéphane Travert"}, Body: "agriculture"},
	}
	s := New(len(rows), func(row int) search.Doc { return rows[row] })
	for query, want := range map[string]string{
		"laftit":           "[true true false]",
		"LAFTIT securite":  "[true false false]",
		"laftit -nunez":    "[true false false]",
		"rabat | ifrane":   "[true false true]",
		"-laftit":          "[false false true]",
		"retlleau":         "[true false false]",
		"drogue migration": "[false false false]",
	} {
		q, err := search.Parse(query)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(s.Find(q)); got != want {
			t.Errorf("%q finds %s, want %s", query, got, want)
		}
	}
}

func TestLettersCountOnlyWhereNoRowHasTheWord(t *testing.T) {
	rows := []search.Doc{{Title: "Nador"}, {Title: "Nouadhibou nord"}}
	s := New(len(rows), func(row int) search.Doc { return rows[row] })
	q, _ := search.Parse("nador")
	if got := fmt.Sprint(s.Find(q)); got != "[true false]" {
		t.Errorf("%s", got)
	}
}
