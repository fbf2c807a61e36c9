package search

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
)

// library is what the tables below search.
var library = []Doc{
	{
		Title: "Le ministre reçoit l'envoyé à Rabat", Outlet: "Le Matin", People: []string{"Ivica Dačić"},
		Body: "L’échange a porté sur la sécurité.\n\nLe Maroc et la Serbie coopèrent.",
	},
	{
		Title: "Le cœur de l’État", Outlet: "Hespress", People: []string{"Laurent Nuñez", "Abdelouafi Laftit"},
		Body: "À Marrakech, M. Laftit a vu M. Nuñez.\n\nLa migration fut au cœur des entretiens, à Rabat aussi.",
	},
	{
		Title: "Retailleau attendu", Outlet: "Médias24", People: []string{"Bruno Retailleau"},
		Body: "Le migrant et la route migratoire.\n\nAbdelouafi Laftit l’attend aujourd’hui.",
	},
	{Title: "وزارة الداخلية", Outlet: "Grande-Marlaska", Body: "Texte."},
}

func indexOf(docs []Doc) *Index {
	x := New()
	for _, d := range docs {
		x.Add(d)
	}
	return x
}

func TestSearch(t *testing.T) {
	x := indexOf(library)
	for _, c := range []struct{ query, want string }{
		{"", "[]"},
		{" l' ", "[]"},
		{"rabat", "[0 whole, 1 whole]"}, // the title before the body
		{"RABAT", "[0 whole, 1 whole]"},
		{"etat", "[1 whole]"},
		{"l’état", "[1 whole]"},
		{"coeur", "[1 whole]"},
		{"cœur", "[1 whole]"},
		{"nunez", "[1 whole]"},
		{"dacic", "[0 whole]"},
		{"laftit nunez", "[1 whole]"},
		{"nunez laftit", "[1 whole]"},
		{"laftit", "[1 whole, 2 whole]"},
		{"laf", "[1 prefix, 2 prefix]"},
		{"migr", "[2 prefix, 1 prefix]"},
		{"migrant", "[2 whole]"},
		{"rout migratoire", "[2 prefix]"},
		{"arlask", "[3 substring]"},
		{"grande marlaska", "[3 whole]"},
		{"marlaska-grande", "[3 whole]"},
		{"retlleau", "[2 fuzzy]"},
		{"laftit retlleau", "[2 fuzzy]"},
		{"retlleau serbie", "[]"},
		{"retaillleau", "[2 fuzzy]"}, // a letter too many
		{"retailelau | serbi", "[0 prefix, 2 fuzzy]"},
		{"marakech", "[1 fuzzy]"}, // in the text alone
		{"lmatin", "[]"},          // of two words
		{"dacicc", "[0 fuzzy]"},
		{"aujourd’hui", "[2 whole]"},
		{"الداخلية", "[3 whole]"},
		{"داخلي", "[3 substring]"},
		{"rabat -serbie", "[1 whole]"},
		{"-rabat", "[2 whole, 3 whole]"},
		{"serbie | route", "[2 whole, 0 whole]"}, // the first paragraph before the rest
		{"serbie|rou laftit", "[2 prefix]"},
		{"xyz", "[]"},
	} {
		q, err := Parse(c.query)
		if err != nil {
			t.Errorf("%q: %v", c.query, err)
			continue
		}
		if got := fmt.Sprint(outline(x.Search(context.Background(), q))); got != c.want {
			t.Errorf("%q finds %s, want %s", c.query, got, c.want)
		}
	}
}

// outline writes hits as the table has them.
func outline(hits []Hit) string {
	s := "["
	for i, h := range hits {
		if i > 0 {
			s += ", "
		}
		s += fmt.Sprint(h.Doc, " ", [...]string{"whole", "prefix", "substring", "fuzzy"}[h.Tier])
	}
	return s + "]"
}

func TestRanking(t *testing.T) {
	x := indexOf([]Doc{
		{Body: "Début.\n\nLe port."},
		{Body: "Début.\n\nLe port, le port, le port."},
		{Body: "Le port."},
		{Outlet: "Port"},
		{People: []string{"A. Port"}},
		{Title: "Port"},
		{Title: "Port", People: []string{"A. Port"}},
		{Title: "Portugal"},
		{Title: "L'aéroport"},
		{Title: "Port"},
	})
	q, _ := Parse("port")
	var got []int
	for _, h := range x.Search(context.Background(), q) {
		got = append(got, h.Doc)
	}
	if want := []int{6, 5, 9, 4, 3, 2, 1, 0, 7, 8}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestRankingOfSeveralWords(t *testing.T) {
	docs := []Doc{
		{Title: "accord", Body: "Rien.\n\nrabat"},
		{Title: "rabat", Body: "Rien.\n\naccord"},
		{Title: "accord rabat"},
	}
	for range 30 {
		docs = append(docs, Doc{Title: "accord"})
	}
	q, _ := Parse("accord rabat")
	// Together first; then the one whose title has the rare word.
	if got, want := outline(indexOf(docs).Search(context.Background(), q)), "[2 whole, 1 whole, 0 whole]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSearchEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	q, _ := Parse("rabat")
	if hits := indexOf(library).Search(ctx, q); hits != nil {
		t.Errorf("%v from a search called off", hits)
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ query, want, err string }{
		{"", "[] []", ""},
		{"  Laftit  NUÑEZ ", "[[laftit] [nunez]] []", ""},
		{"l’État d'urgence qu'il", "[[etat] [urgence] [il]] []", ""},
		{"grande-marlaska", "[[grande] [marlaska]] []", ""},
		{"« partenaire précieux »", "[[partenaire] [precieux]] []", ""},
		{"a|b | c d", "[[a b c] [d]] []", ""},
		{"rabat -paris – -", "[[rabat]] [paris]", ""},
		{"Maroc–France", "[[maroc] [france]] []", ""},
		{"| a", "", "a word is missing before |"},
		{"a | | b", "", "a word is missing before |"},
		{"a |", "", "a word is missing after |"},
		{"a | -b", "", "| joins words to look for, not words to leave out"},
		{"a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g", "", "a query has 32 words at most"},
	} {
		q, err := Parse(c.query)
		if err != nil || c.err != "" {
			if fmt.Sprint(err) != c.err {
				t.Errorf("%q: error %v, want %q", c.query, err, c.err)
			}
			continue
		}
		if got := fmt.Sprint(q.groups, q.never); got != c.want {
			t.Errorf("%q is %s, want %s", c.query, got, c.want)
		}
	}
}

func TestAddDuringSearch(t *testing.T) {
	x, c := New(), newCorpus(7)
	var searches sync.WaitGroup
	done := make(chan struct{})
	for _, s := range []string{"d", "securite", "tion", "zqx", "la -rabat", "trgque"} {
		searches.Go(func() {
			q, _ := Parse(s)
			for {
				select {
				case <-done:
					return
				default:
				}
				before := x.Len()
				hits := x.Search(context.Background(), q)
				if s == "d" && len(hits) < before {
					t.Errorf("%d hits of %d articles", len(hits), before)
				}
			}
		})
	}
	for i := range 300 {
		if n := x.Add(c.doc()); n != i {
			t.Errorf("article %d is numbered %d", i, n)
		}
	}
	close(done)
	searches.Wait()
}
