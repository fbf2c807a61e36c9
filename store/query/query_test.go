package query

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"  Laftit  NUÑEZ ", "laftit nuñez "},
		{"laftit rab", "laftit rab"},
		{"l’État d'urgence qu'il ", "état urgence il "},
		{"grande-marlaska", "grande-marlaska"},
		{"salon de l agriculture", "salon de agriculture"},
		{`"coup d etat"`, `"coup etat"`},
		{"a | L  État", "a | état"},
		{"vitamine c ", "vitamine c "},
		{"l | etat", "l | etat"},
		{"s", "s"},
		{"« partenaire précieux »", `"partenaire précieux"`},
		{"“cadre global” „neuf‟", `"cadre global" "neuf"`},
		{`"partenaire préc`, `"partenaire préc`},
		{`"partenaire" `, `"partenaire"`},
		{"accord » rabat", "accord rabat"},
		{"a|b | c d", "a | b | c d"},
		{"rabat -paris – -", "rabat -paris"},
		{"-paris", "-paris"},
		{"- paris", "paris"},
		{`-"lire aussi" x `, `-"lire aussi" x `},
		{"-qui:Nuñez", "-qui:nuñez"},
		{"qui:laftit LIEU:rabat Source:«Le Matin»", `qui:laftit lieu:rabat source:"le matin"`},
		{"who:laftit country:maroc place:rabat title:accord", "qui:laftit pays:maroc lieu:rabat titre:accord"},
		{"qui: laftit", "qui:laftit"},
		{`qui:"grande marlaska"`, `qui:"grande marlaska"`},
		{"qui:laftit | qui:nunez", "qui:laftit | qui:nunez"},
		{"date:2025", "date:2025"},
		{"date:2025-04", "date:2025-04"},
		{"date:2025-04-14", "date:2025-04-14"},
		{"date:2024..2025", "date:2024-01-01..2025-12-31"},
		{"date:2025..2024", "date:2024-01-01..2025-12-31"},
		{"date:2025-04..", "date:2025-04-01.."},
		{"date:..2025-04", "date:..2025-04-30"},
		{"avant:2025-04", "date:..2025-03-31"},
		{"before:2025", "date:..2024-12-31"},
		{"après:2025-04", "date:2025-05-01.."},
		{"apres:2025-04-14", "date:2025-04-15.."},
		{"after:2025", "date:2026-01-01.."},
		{"est:etoile", "est:étoile"},
		{"is:starred is:read is:unread is:noted", "est:étoile est:lu est:nonlu est:annoté"},
		{"est:non-lu est:Annoté", "est:nonlu est:annoté"},
		{"Maroc-France: un accord", "maroc-france un accord"},
		{"Maroc : accord", "maroc accord"},
		{"https://exemple.ma/a", "https-exemple-ma-a"},
		{"14:30 ", "14-30 "},
		{"cœur", "coeur"},
		{"aujourd’hui", "aujourd'hui"},
		{"محمّد أحمد", "محمد احمد"},
		{"e\u0301tat ", "état "},
	} {
		q, err := Parse(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := q.String(); got != c.want {
			t.Errorf("%q is %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPrefix(t *testing.T) {
	for text, want := range map[string]bool{
		"lafti": true, "lafti ": false, "rabat lafti": true, "-lafti": false, `"lafti`: true, `"lafti"`: false,
		"qui:lafti": true, "a | lafti": true, "lafti.": false, "lafti -x": false,
	} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		last := q.Clauses[len(q.Clauses)-1].Any
		if words := last[len(last)-1].Words; words[len(words)-1].Prefix != want {
			t.Errorf("%q: prefix is %v", text, !want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		text    string
		reason  Reason
		at, end int
	}{
		{"| a", NothingBefore, 0, 1},
		{"a | | b", NothingBefore, 4, 5},
		{"a |", NothingAfter, 2, 3},
		{"a | !", NothingAfter, 2, 3},
		{"a | -b", EitherWithout, 4, 6},
		{"-a | b", EitherWithout, 3, 4},
		{strings.Repeat("a ", MaxWords) + "b", TooLong, 64, 65},
		{"rabat quoi:laftit", UnknownField, 6, 11},
		{`ville:"rabat"`, UnknownField, 0, 6},
		{"rabat qui:", NoValue, 6, 10},
		{"qui: | a", NoValue, 0, 4},
		{"lieu:!", NoValue, 0, 5},
		{"date:", NoValue, 0, 5},
		{"date:avril", BadDate, 5, 10},
		{"date:2025-13", BadDate, 5, 12},
		{"date:..", BadDate, 5, 7},
		{"avant:0000", BadDate, 6, 10},
		{"après:9999", BadDate, 7, 11},
		{"est:vu", BadState, 4, 6},
	} {
		_, err := Parse(c.text)
		var why *Error
		if !errors.As(err, &why) || why.Reason != c.reason || why.At != c.at || why.End != c.end {
			t.Errorf("%q: error %+v", c.text, why)
		}
	}
}

func TestSaved(t *testing.T) {
	saved := Saved{"drogue": "drogue | cannabis", "rabat-24": "lieu:rabat date:2024", "vide": "a |", "lui": "qui:laftit", "sans": "-a",
		"Groupe  mixte": "groupe mixte", "L’Été": "aout"}
	for text, want := range map[string]string{
		"@drogue":               "drogue | cannabis ",
		"laftit @drogue":        "laftit drogue | cannabis ",
		"@rabat-24 qui:x":       "lieu:rabat date:2024 qui:x",
		"a|@drogue":             "a | drogue | cannabis ",
		"a@drogue ":             "a-drogue ",
		"-@lui":                 "-qui:laftit",
		"a -@lui @lui ":         "a -qui:laftit qui:laftit ",
		"a | @lui":              "a | qui:laftit ",
		"@lui|a":                "qui:laftit | a",
		"-@drogue":              "@drogue asks several things: it goes neither after - nor beside |",
		"a|@rabat-24":           "@rabat-24 asks several things: it goes neither after - nor beside |",
		"@rabat-24 | a":         "@rabat-24 asks several things: it goes neither after - nor beside |",
		"-@sans":                "@sans asks several things: it goes neither after - nor beside |",
		"@sahel":                "no search is saved as @sahel",
		"@vide":                 "a word is missing after |",
		"@Drogue, x ":           "drogue | cannabis x ",
		"@groupe-mixte":         "groupe mixte ",
		`-a @"Groupe mixte" b `: "-a groupe mixte b ",
		"@«groupe mixte»":       "groupe mixte ",
		`@"groupe mixte`:        "groupe mixte ",
		"@l'ete|b ":             "aout | b ",
		"@L-ÉTÉ":                "aout ",
	} {
		q, err := saved.Parse(text)
		if got := q.String(); err == nil && got != want || err != nil && err.Error() != want {
			t.Errorf("%q is %q (%v), want %q", text, got, err, want)
		}
	}
}

// TestTyping holds that an error is about what may still be typed.
func TestTyping(t *testing.T) {
	saved := Saved{"Groupe mixte": "a b", "trop": "date:1"}
	for text, typing := range map[string]bool{
		"date:2": true, "date:20": true, "date:2025-": true, "date:2025-1": true, "date:2025-04-": true, "date:2025-04-3": true,
		"a date:2025-1": true, "date:2025.": true, "date:.": true, "date:..": true, "date:..2": true, "date:2024..20": true, "avant:2025-0": true, "est:non-l": true, "is:st": true,
		"a |": true, "a | ": true, "@g": true, "@Groupe-m": true, `@"groupe m`: true, "@groupe-mixte date:2025-1": true, "b @groupe-mixte b |": true,
		"date:2025-1 ": false, "date:2025-3": false, "date:2025-13": false, "date:2025-02-3": false, "date:avril": false, "date:2025-1 a": false, "avant:2025.": false,
		"est:vu": false, "est:l ": false, "| a": false, "@x": false, "@g ": false, "@trop": false, "a | | b": false, "qui:": false, "quoi:l": false,
	} {
		_, err := saved.Parse(text)
		var why *Error
		if !errors.As(err, &why) || why.Typing(len(text)) != typing || why.Typing(len(text)+1) {
			t.Errorf("%q: %+v", text, why)
		}
	}
	_, err := Parse("a date:2025-1 b")
	if why := err.(*Error); why.Typing(1) || !why.Typing(7) || !why.Typing(13) || why.Typing(14) {
		t.Errorf("%+v", why)
	}
}

// pieces are what random queries are put together from.
var pieces = []string{"a", "É", "nuñez", " ", " ", "-", "|", ":", "qui:", "lieu:", "date:", "2025", "2024-02", "..", "avant:", "après:",
	"est:", "lu", "étoile", `"`, "«", "»", "'", "l’", "œ", "½", "\u0301", "محمد", "aujourd'hui", "@", "1"}

func TestQueriesAreReadAsTheyAreWritten(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range 50_000 {
		var b strings.Builder
		for range r.IntN(9) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		if same(t, b.String()) {
			read++
		}
	}
	if read < 5_000 {
		t.Errorf("only %d queries could be read", read)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`Laftit | nuñez -qui:"l’État" date:2024..2025 est:lu « préc`)
	f.Fuzz(func(t *testing.T, text string) { same(t, text) })
}

// same holds that a query is the same once it is written out, and that an error points
// into the text. It tells whether there was a query.
func same(t *testing.T, text string) bool {
	q, err := Parse(text)
	if err != nil {
		var why *Error
		if !errors.As(err, &why) || why.At < 0 || why.End < why.At || why.End > len(text) || text[why.At:why.End] != why.Text {
			t.Fatalf("%q: %+v", text, err)
		}
		return false
	}
	again, err := Parse(q.String())
	if err != nil || !reflect.DeepEqual(q, again) {
		t.Fatalf("%q is %s, written %q, read again %s (%v)", text, fmt.Sprintf("%+v", q), q.String(), fmt.Sprintf("%+v", again), err)
	}
	return !q.Empty()
}

func TestComplete(t *testing.T) {
	values := []string{"Abdelouafi Laftit", "Laurent Nuñez", "Rabat"}
	for _, c := range []struct{ text, written, called string }{
		{"qu", "qui:", "qui:"},
		{"laftit li", "laftit lieu:", "lieu:"},
		{"apr", "après:", "après:"},
		{"APRE", "après:", "après:"},
		{"-so", "-source:", "source:"},
		{"q", "", ""},
		{"qui", "qui:", "qui:"},
		{"qui:laf", `qui:"Abdelouafi Laftit" `, "Abdelouafi Laftit"},
		{"qui:LAU", `qui:"Laurent Nuñez" `, "Laurent Nuñez"},
		{`qui:"laurent n`, `qui:"Laurent Nuñez" `, "Laurent Nuñez"},
		{"drogue | qui:nun", `drogue | qui:"Laurent Nuñez" `, "Laurent Nuñez"},
		{"lieu:", `lieu:"Abdelouafi Laftit" `, "Abdelouafi Laftit"},
		{"lieu:ra", "lieu:Rabat ", "Rabat"},
		{"lieu:rabat", "", ""},
		{"est:n", "est:nonlu ", "nonlu"},
		{"est:et", "est:étoile ", "étoile"},
		{"@ra", "@Rabat ", "Rabat"},
		{"@laurent-n", "@laurent-nunez ", "Laurent Nuñez"},
		{`@"laurent n`, "@laurent-nunez ", "Laurent Nuñez"},
		{"date:20", "", ""},
		{"titre:ra", "", ""},
		{"laftit ", "", ""},
		{"", "", ""},
	} {
		written, called := "", ""
		if u, ok := Completing(c.text); ok {
			if w, name, ok := u.Complete(false, values); ok {
				written, called = c.text[:u.At]+w, name
			}
		}
		if written != c.written || called != c.called {
			t.Errorf("%q becomes %q (%q), want %q (%q)", c.text, written, called, c.written, c.called)
		}
	}
}
